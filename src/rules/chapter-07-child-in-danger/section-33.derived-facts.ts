import { startOfDay } from '../../model/time/instant.ts';
import { type DerivedGroup, position, unknownCode, value } from '../facts/derived-group.ts';

const separatedAt = position('separation.startedAt');
const seventyTwoHours = 72 * 3_600_000;

/** § 33 (2): the separation and the 72 hours that it lasts at the most. */
export const separation: DerivedGroup = {
  facts: [
    {
      name: 'separation.hasStarted',
      from: ['separation.startedAt'],
      provisions: ['§ 33 (2)'],
    },
    {
      name: 'separation.seventyTwoHoursHavePassed',
      from: ['separation.startedAt', 'at'],
      provisions: ['§ 33 (2)'],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: [
        ['unknown', 'unknown'],
        [false, false], // not separated: no hours run
        [true, false],
        [true, true],
        [true, 'unknown'], // the hours end on the day of the answer, which is given without an hour
      ],
      stateOf({ codes, numbers }, { day, instant }) {
        if (codes[separatedAt] !== value) return codes[separatedAt] === unknownCode ? 0 : 1;
        const end = numbers[separatedAt]! + seventyTwoHours;
        if (instant !== undefined) return instant > end ? 3 : 2;
        return startOfDay(day) > end ? 3 : startOfDay(day + 1) <= end ? 2 : 4;
      },
    },
  ],
};
