import { parseDay } from '../../model/time/civil-day.ts';
import type { DerivedFactOfPerson } from '../facts/derived-person-fact.ts';
import { hasHappened, unknownOf } from '../facts/known-of-person.ts';
import { knownNumber } from '../facts/person-entity.ts';

/** § 20 (5) to (8) are in force from this day. */
const reassessmentInForce = '2025-01-10';
const firstDay = /* @__PURE__ */ parseDay(reassessmentInForce)!;

/** § 20 (5) to (7) apply to applications from their first day on: a reading. */
export const applicationIsFiled: DerivedFactOfPerson = {
  name: 'person.applicationIsFiled',
  from: ['reassessment.filedOn'],
  versions: [
    {
      from: reassessmentInForce,
      truthOf(person) {
        const filedOn = knownNumber(person, 'reassessment.filedOn');
        return filedOn === undefined ? hasHappened(person, 'reassessment.filedOn') : filedOn >= firstDay;
      },
      waitsFor: unknownOf('reassessment.filedOn'),
    },
  ],
};
