import type { CaseReservation } from '../../model/rule/reservation.ts';
import type { DoubtOfPerson, ScreenedPerson } from '../doubt-of-person.ts';
import type { EncodedRecord } from '../facts/record-entity.ts';
import { laterRestriction, noTimeForLaterRestriction } from './section-41.readings.ts';
import { dayOfSection41Subsection2 } from './section-41.ts';

/**
 * The first day, after that of § 41 (2), of a restriction that a record triggers, for sure if there is one; `undefined` where one
 * may have been in force before.
 */
function laterSince(record: EncodedRecord, triggersOver: ScreenedPerson['triggersOver']): string | undefined {
  const found = triggersOver(record);
  const first = found[0]?.[0];
  if (first === undefined || first <= dayOfSection41Subsection2()) return undefined;
  return found.find(([, triggers]) => triggers === true)?.[0] ?? first;
}

/** The doubt about the day of § 41 (2), and of that day alone, where what bars came after it: with the first day of what bars. */
function ifLaterRestrictionHasNoTime(screened: ScreenedPerson): CaseReservation | undefined {
  const { barred, bases, complyBy, restrictions, triggersOver } = screened;
  if (barred === false || complyBy !== dayOfSection41Subsection2()) return undefined;
  const found = bases.map(({ record }) => record && laterSince(record, triggersOver));
  const since = found.every((day) => day !== undefined) ? [...(found as string[])].sort()[0] : undefined;
  if (since === undefined) return undefined;
  const provisions = restrictions.flatMap(({ id, cited }) =>
    bases.some(({ restriction }) => restriction === id) ? [cited] : [],
  );
  return {
    ...laterRestriction,
    provisions: ['§ 41 (2)', ...new Set(provisions)],
    applies: barred,
    alternatives: [{ says: noTimeForLaterRestriction(since), wouldFollow: [] }],
  };
}

/** The doubts of § 41. */
export const doubtsOfSection41: readonly DoubtOfPerson[] = [
  { id: laterRestriction.id, from: '2016-01-01', reservationFor: ifLaterRestrictionHasNoTime },
];
