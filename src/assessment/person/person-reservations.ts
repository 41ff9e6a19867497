import { isInForce } from '../../model/rule/norm.ts';
import type { CaseReservation, Consequence } from '../../model/rule/reservation.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { timeOfSection41Superscript3 } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-19.readings.ts';
import {
  decisionBeforeVoiding,
  earlierApplication,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-reassessment.readings.ts';
import { type EncodedPerson, knownNumber, personPosition } from '../../rules/facts/person-entity.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import { type Law, lawOn } from '../../rules/law.ts';
import { restrictionIds, type Subject, truthsOfPerson } from './person-evaluation.ts';
import { voidedOn } from './record-evaluation.ts';
import { meetOfficialRequirements } from './screening-deadlines.ts';

type PersonDoubt = typeof decisionBeforeVoiding | typeof earlierApplication | typeof timeOfSection41Superscript3;

/** A doubt as an answer shows it; none on other days, or where nothing would follow. */
function shown(
  { id, kind, provisions, chosen, because, otherwise: says, ...days }: PersonDoubt,
  { wording }: Law,
  follows: () => readonly Consequence[],
): readonly CaseReservation[] {
  const wouldFollow = isInForce(days, wording.day) ? follows() : [];
  if (wouldFollow.length === 0) return [];
  return [{ id, kind, applies: true, provisions, chosen, because, alternatives: [{ says, wouldFollow }] }];
}

/** The norms about a person that another law, or another person, turns. */
export function turnedBy(law: Law, person: EncodedPerson, otherLaw: Law, other: EncodedPerson): readonly Consequence[] {
  const before = truthsOfPerson(law, person).norms;
  const after = truthsOfPerson(otherLaw, other).norms;
  return law.personNorms.flatMap(({ id, version: { provisions } }, at) => {
    const applies = after[otherLaw.personNorms.findIndex((norm) => norm.id === id)];
    return applies === undefined || applies === before[at] ? [] : [{ norm: id, applies, provisions }];
  });
}

const firstOfVoiding = earlierApplication.from;

/** Whether the Board decided on a record once § 20 (4) let it re-assess. */
const isDecidedOn = (record: EncodedRecord): boolean => voidedOn(record)! >= parseDay(decisionBeforeVoiding.from)!;

/**
 * How else a person can be read under §§ 19 and 20: if a decision on re-assessment freed before § 20 (6) said so, as it does by
 * the next text; if § 20 (5) to (7) were for earlier applications too; if § 41³ gave officials until its day.
 *
 * @param isNamedOfficial Whether § 41³ names the person, who is an official.
 */
export function personReservationsOf(
  { law, person }: Subject,
  isNamedOfficial: Truth,
  time: EvaluationTime,
): readonly CaseReservation[] {
  const first = parseDay(firstOfVoiding)!;
  const isInService = isNamedOfficial === true && knownNumber(person, 'startedOn') !== undefined;
  const deadline = isInService ? meetOfficialRequirements(person, time) : undefined;
  return [
    ...shown(timeOfSection41Superscript3, law, () =>
      deadline === undefined
        ? []
        : ['have-qualification-and-higher-education', 'acquire-profession'].map((norm, at) => ({
            norm,
            applies: true,
            provisions: ['§ 41³', `§ 19 (${at + 1})`],
            deadline,
          })),
    ),
    ...shown(decisionBeforeVoiding, law, () =>
      person.parts?.some(isDecidedOn)
        ? turnedBy(law, person, lawOn(firstOfVoiding), person).filter(({ norm }) => norm in restrictionIds)
        : [],
    ),
    ...shown(earlierApplication, law, () => {
      if (!(knownNumber(person, 'reassessment.filedOn')! < first)) return [];
      const numbers = Float64Array.from(person.numbers);
      numbers[personPosition('reassessment.filedOn')] = first;
      return turnedBy(law, person, law, { ...person, numbers });
    }),
  ];
}
