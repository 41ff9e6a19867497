import type { CaseReservation } from '../../model/rule/reservation.ts';
import { conjunction } from '../../model/rule/truth.ts';
import { type DoubtOfPerson, reservationOf, type ScreenedPerson } from '../doubt-of-person.ts';
import { knownNumber } from '../facts/person-entity.ts';
import { timeOfSection41Superscript3 } from './section-19.readings.ts';

/** If § 41³ gave the officials whom it names until its day. */
function ifOfficialsHadMoreTime({ person, derived, deadlineOf }: ScreenedPerson): CaseReservation | undefined {
  const isNamedOfficial = conjunction([
    derived('person.isChildProtectionOfficial'),
    derived('person.hasTasksOfSection41Superscript3'),
  ]);
  const isInService = isNamedOfficial === true && knownNumber(person, 'startedOn') !== undefined;
  const deadline = isInService ? deadlineOf('meet-official-requirements') : undefined;
  if (deadline === undefined) return undefined;
  return reservationOf(
    timeOfSection41Superscript3,
    ['have-qualification-and-higher-education', 'acquire-profession'].map((norm, at) => ({
      norm,
      applies: true,
      provisions: ['§ 41³', `§ 19 (${at + 1})`],
      deadline,
    })),
  );
}

/** The doubts of § 19. */
export const doubtsOfSection19: readonly DoubtOfPerson[] = [
  { ...timeOfSection41Superscript3, reservationFor: ifOfficialsHadMoreTime },
];
