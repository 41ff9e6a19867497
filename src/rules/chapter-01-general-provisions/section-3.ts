import type { Definition } from '../../model/rule/norm.ts';
import { type Any, all, any, holds, is, isNot } from '../facts/conditions.ts';
import { leapDayBirthday } from './section-3.readings.ts';

/**
 * A child, or somebody who died as a child: for the provisions on data, which outlive the child (§ 27² (2) 7) lists the date of
 * death among them). See `src/rules/after-death.ts`.
 */
export const childOrDiedAsChild: Any = any(
  holds('child'),
  all(is('child.isDeceased'), is('child.isKnownUnderEighteen')),
);

/** § 3 (2): a living person below eighteen; where the age is not known, whoever is believed to be below eighteen is presumed to be. */
export const child: Definition = {
  id: 'child',
  label: { en: 'Child', et: 'Laps' },
  versions: [
    {
      provisions: ['§ 3 (2)'],
      from: '2016-01-01',
      when: all(
        isNot('child.isDeceased'),
        any(is('child.isKnownUnderEighteen'), all(is('child.ageIsNotKnown'), is('child.believedUnderEighteen'))),
      ),
      presumedWhen: 'child.ageIsNotKnown',
      reading: leapDayBirthday,
    },
  ],
};
