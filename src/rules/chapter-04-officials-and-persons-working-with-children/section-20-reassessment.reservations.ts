import type { CaseReservation } from '../../model/rule/reservation.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { type DoubtOfPerson, reservationOf, type ScreenedPerson } from '../doubt-of-person.ts';
import { knownNumber, personPosition } from '../facts/person-entity.ts';
import type { EncodedRecord } from '../facts/record-entity.ts';
import { decisionBeforeVoiding, earlierApplication } from './section-20-reassessment.readings.ts';
import { voidedOn } from './section-20-records.derived-facts.ts';
import { restrictionTriggers } from './section-20-restrictions.ts';

/** Whether the Board decided on a record once § 20 (4) let it re-assess. */
const isDecidedOn = (record: EncodedRecord): boolean => voidedOn(record)! >= parseDay(decisionBeforeVoiding.from)!;

/** If a decision on re-assessment freed before § 20 (6) provided so: as under the next text. */
function ifDecisionFreed({ person, changes }: ScreenedPerson): CaseReservation | undefined {
  if (!person.parts?.some(isDecidedOn)) return undefined;
  const changed = changes({ day: earlierApplication.from });
  return reservationOf(
    decisionBeforeVoiding,
    changed.filter(({ norm }) => norm in restrictionTriggers),
  );
}

/** If § 20 (5) to (7) were for earlier applications too: as if one had been filed on their first day. */
function ifForEarlierApplications({ person, changes }: ScreenedPerson): CaseReservation | undefined {
  const first = parseDay(earlierApplication.from)!;
  if (!(knownNumber(person, 'reassessment.filedOn')! < first)) return undefined;
  const numbers = Float64Array.from(person.numbers);
  numbers[personPosition('reassessment.filedOn')] = first;
  return reservationOf(earlierApplication, changes({ person: { ...person, numbers } }));
}

/** The doubts of § 20 (4) to (8). */
export const doubtsOfReassessment: readonly DoubtOfPerson[] = [
  { ...decisionBeforeVoiding, reservationFor: ifDecisionFreed },
  { ...earlierApplication, reservationFor: ifForEarlierApplications },
];
