import type { CaseReservation } from '../../model/rule/reservation.ts';
import { conjunction, type Truth } from '../../model/rule/truth.ts';
import { isBoundBySection20 } from '../chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import type { DoubtOfPerson, ScreenedPerson } from '../doubt-of-person.ts';
import { isKnown } from '../facts/person-entity.ts';
import { requirementsOrRestrictions } from './section-15-of-persons.readings.ts';
import { hasTasksOfSection15Subsection6 } from './section-15-of-persons.tasks.ts';

/**
 * What would follow if § 15 (6) brought the restrictions of § 20: shown of whoever has its tasks and is otherwise bound by none,
 * if some record would then bar, or may.
 */
function ifRequirementsAreRestrictions(screened: ScreenedPerson): CaseReservation | undefined {
  const { person, derived, restrictions, records } = screened;
  // A role alone defines who the person is: an unknown post raises no doubt.
  const isPostGiven = isKnown(person, 'authority') || isKnown(person, 'tasks');
  const hasTasks = isPostGiven && hasTasksOfSection15Subsection6(person);
  const isBound = isBoundBySection20(derived);
  const applies = conjunction([hasTasks, isBound === 'unknown' ? isBound : !isBound]);
  if (applies === false) return undefined;
  const wouldFollow = restrictions.flatMap(({ id, provisions, triggeredBy }) => {
    const truths = records?.map((record) => record.holds(triggeredBy)) ?? (['unknown'] as const);
    const bars: Truth = truths.includes(true) || (truths.includes('unknown') ? 'unknown' : false);
    const places = truths.flatMap((truth, place) => (truth === true ? [place] : []));
    return bars === false ? [] : [{ norm: id, applies: bars, provisions, records: places }];
  });
  if (wouldFollow.length === 0) return undefined;
  const { from: _, otherwise: says, ...doubt } = requirementsOrRestrictions;
  return { ...doubt, applies, alternatives: [{ says, wouldFollow }] };
}

/** The doubts of § 15 about persons. */
export const doubtsOfSection15: readonly DoubtOfPerson[] = [
  { ...requirementsOrRestrictions, reservationFor: ifRequirementsAreRestrictions },
];
