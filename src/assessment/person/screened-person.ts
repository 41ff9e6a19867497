import { frozen } from '../../act/frozen.ts';
import { wordingDays } from '../../act/wording-days.ts';
import type { JudgmentReservation, Screening } from '../../model/answer/screening.ts';
import type { Consequence } from '../../model/rule/reservation.ts';
import { disjunction, type Truth } from '../../model/rule/truth.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import {
  restrictionTriggers,
  triggersOf,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { complyBy } from '../../rules/chapter-11-implementing-provisions/section-41.ts';
import type { BarBasis, Otherwise, RestrictionFound, ScreenedPerson } from '../../rules/doubt-of-person.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import { type Law, lawOn } from '../../rules/law.ts';
import { type LawOfPersons, lawOfPersons } from '../../rules/law-of-persons.ts';
import { provisionsFor } from '../carrying-clauses.ts';
import type { Evaluation } from '../entity-rules.ts';
import { barredBy, derivedUnder, type Subject, truthsOfPerson } from './person-evaluation.ts';
import { evaluateRecord } from './record-evaluation.ts';
import { screeningDeadline } from './screening-deadlines.ts';

/** The restrictions of a law, each with its result for a person and the records that trigger it for sure. */
function restrictionsFound(evaluation: Evaluation, records: Subject['records']): readonly RestrictionFound[] {
  const { evaluator, truths } = evaluation;
  return evaluator.norms.flatMap((norm, at): readonly RestrictionFound[] => {
    const triggeredBy = restrictionTriggers[norm.id];
    if (triggeredBy === undefined) return [];
    const applies = truths[at]!;
    const triggers = (records ?? []).flatMap((record, index) => (record.holds(triggeredBy) === true ? [index] : []));
    const provisions = provisionsFor(evaluation, norm.version, applies);
    const restriction = { applies, records: applies === false ? [] : triggers };
    return [{ id: norm.id, restriction, provisions, cited: norm.version.provisions[0], triggeredBy }];
  });
}

/**
 * What a bar depends on or may depend on: for each restriction the records that trigger it or may, `undefined` where the records
 * are unknown.
 */
function basesOf(
  restrictions: readonly RestrictionFound[],
  barred: Truth,
  { person: { parts = [] }, records }: Subject,
): readonly BarBasis[] {
  if (barred === false) return [];
  if (records === undefined) return restrictions.map(({ id }) => ({ restriction: id, holds: 'unknown' }));
  return restrictions.flatMap(({ id, triggeredBy }) =>
    parts.flatMap((record, index): readonly BarBasis[] => {
      const holds = records[index]!.holds(triggeredBy);
      return holds === false ? [] : [{ restriction: id, record, holds }];
    }),
  );
}

/** The bases of a bar that are sure; where none is, the possible ones. */
function surest(barred: Truth, bases: readonly BarBasis[]): readonly BarBasis[] {
  const sure = bases.filter(({ holds }) => holds === true);
  return barred === true && sure.length > 0 ? sure : bases;
}

/** Whether a law has a restriction that a record triggers. */
const triggersUnder = (law: Law, record: EncodedRecord): Truth =>
  disjunction(triggersOf(law).map(evaluateRecord(law, record).holds));

/** By wording up to one, whether a record triggers some restriction of it. */
function triggersUntil(until: string, record: EncodedRecord): ReturnType<ScreenedPerson['triggersOver']> {
  return wordingDays.flatMap(({ day }) => {
    const triggers = day <= until && triggersUnder(lawOn(day), record);
    return triggers === false ? [] : [[day, triggers] as const];
  });
}

/** The norms about a person that another law, or another person, changes. */
function changesBy(
  law: Law,
  time: EvaluationTime,
  person: EncodedPerson,
  { day, person: other = person }: Otherwise,
): readonly Consequence[] {
  const otherLaw = day === undefined ? law : lawOn(day);
  const before = truthsOfPerson(law, time, person).norms;
  const after = truthsOfPerson(otherLaw, time, other).norms;
  return law.personNorms.flatMap(({ id, version: { provisions } }, at) => {
    const applies = after[otherLaw.personNorms.findIndex((norm) => norm.id === id)];
    return applies === undefined || applies === before[at] ? [] : [{ norm: id, applies, provisions }];
  });
}

/** A person who has been evaluated, with the bar and what doubts need. */
export function screenedPerson(evaluation: Evaluation): ScreenedPerson {
  const { evaluator, encoded, parts, time } = evaluation;
  const { law } = evaluator;
  const person = encoded as EncodedPerson;
  const subject: Subject = { law, person, records: parts };
  const restrictions = restrictionsFound(evaluation, parts);
  const barred = barredBy(
    restrictions.map(({ restriction }) => restriction.applies),
    subject,
  );
  const bases = basesOf(restrictions, barred, subject);
  return {
    person,
    records: parts,
    derived: derivedUnder(subject),
    restrictions,
    barred,
    bases: surest(barred, bases),
    complyBy: complyBy(person, barred, bases),
    deadlineOf: (id) => deadlineUnder(law, person, time, id),
    changes: (otherwise) => changesBy(law, time, person, otherwise),
    triggersOver: (record) => triggersUntil(law.wording.day, record),
  };
}

/** The deadline of a norm of a law, were it to apply. */
function deadlineUnder(law: Law, person: EncodedPerson, time: EvaluationTime, id: string) {
  const norm = law.personNorms.find((one) => one.id === id);
  return norm && screeningDeadline(law, norm, true, person, time);
}

/** What courts found about restrictions that apply, record by record. */
function judgmentsOn(
  judgments: LawOfPersons['judgments'],
  { restrictions, person }: ScreenedPerson,
): readonly JudgmentReservation[] {
  return judgments.flatMap(({ number: judgment, concerns, says }) =>
    restrictions.flatMap(({ id, restriction: { records } }) =>
      records.flatMap((record) =>
        concerns(person.parts![record]!) ? [{ restriction: id, record, judgment, says }] : [],
      ),
    ),
  );
}

/** The reservations of a screening: what courts found first, then how else the law can be read. */
export function reservationsOfPerson(law: Law, screened: ScreenedPerson): Screening['reservations'] {
  const { judgments, reservations } = lawOfPersons(law);
  // Frozen, since their texts are the same for every person.
  return frozen([
    ...judgmentsOn(judgments, screened),
    ...reservations.flatMap(({ reservationFor }) => reservationFor(screened) ?? []),
  ]);
}
