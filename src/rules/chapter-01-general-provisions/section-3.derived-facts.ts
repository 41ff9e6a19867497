import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import { coarserOf } from '../../model/entity/time-codes.ts';
import { ageOn, lastDayOf, type Period } from '../../model/time/civil-day.ts';
import { caseFacts, type Fact } from '../facts/case-facts.ts';
import { type DerivedGroup, position, unknownCode } from '../facts/derived-group.ts';

const birthDate = position('child.birthDate');
const birth: Fact = caseFacts[birthDate]!;

/** § 3 (2): the age of the child, with that of § 23 (1). */
export const age: DerivedGroup = {
  facts: [
    {
      name: 'child.isKnownUnderEighteen',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
    },
    {
      name: 'child.ageIsNotKnown',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
    },
    {
      name: 'child.isUnderSixteen',
      from: ['child.birthDate'],
      provisions: ['§ 23 (1)'],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: [
        ['unknown', 'unknown', 'unknown'],
        [true, false, true], // under sixteen
        [true, false, false], // sixteen or seventeen
        [false, false, false], // eighteen or over
        ['unknown', true, 'unknown'], // not known: § 3 (2) presumes childhood, but no age below it
        [true, false, 'unknown'], // born in a month or year that leaves sixteen open
        ['unknown', true, false], // that leaves eighteen open
      ],
      worlds: [
        [true, false, true],
        [true, false, false],
        [false, false, false],
        [true, true, true],
        [true, true, false],
        [false, true, false],
      ],
      stateOf(encoded, { day }) {
        const { codes, numbers } = encoded;
        const code = codes[birthDate]!;
        if (code === unknownCode) return 0;
        if (!isTimeKnown(birthDate, encoded)) return 4;
        const first = numbers[birthDate]!;
        const length = coarserOf(birth, code);
        const oldest = ageOn(first, day);
        // The later the birth, the younger: the first and the last day of a month or a year decide for all between them.
        const youngest =
          length === undefined ? oldest : ageOn(lastDayOf({ first, length: length as Period['length'] }), day);
        if (oldest >= 18) return youngest >= 18 ? 3 : 6;
        if (oldest >= 16) return youngest >= 16 ? 2 : 5;
        return 1;
      },
    },
  ],
};

const deceased = position('child.deceased');

/**
 * A child is alive unless the case gives that it has died: the only fact with a default. Otherwise every duty toward a child
 * would be open in every case.
 */
export const death: DerivedGroup = {
  facts: [
    {
      name: 'child.isDeceased',
      from: ['child.deceased'],
      provisions: ['§ 3 (2)', '§ 29 (11) 3)'],
      formerly: [{ until: '2026-12-31', provisions: ['§ 3 (2)'] }],
    },
  ],
  versions: [
    {
      from: '2016-01-01',
      states: [[false], [true]],
      stateOf: ({ codes }) => (codes[deceased] === 2 ? 1 : 0),
    },
  ],
};
