import { frozen } from '../act/frozen.ts';
import { LawError, optionsGiven } from '../act/law-error.ts';
import type { Screening } from '../model/answer/screening.ts';
import type { CaseReservation } from '../model/rule/reservation.ts';
import { conjunction, disjunction, type Truth } from '../model/rule/truth.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';
import { type EncodedPerson, isKnown, type PersonInput } from '../rules/facts/person-entity.ts';
import type { EncodedRecord } from '../rules/facts/record-entity.ts';
import type { Law } from '../rules/law.ts';
import { headOf, withSource } from './answer.ts';
import { type AssessOptions, lawFor, type Result } from './assess.ts';
import { provisionsFor } from './carrying-clauses.ts';
import { fulfilmentsOf } from './done/done-of-entity.ts';
import type { PartEvaluation } from './entity-rules.ts';
import { type Evaluation, evaluation } from './evaluation.ts';
import { evaluatorFor } from './evaluator.ts';
import { missingFacts } from './missing.ts';
import { deadlinesOf, normsOf } from './norm-answers.ts';
import { readPersonUnder } from './person/check-person.ts';
import {
  derivedFromRole,
  hasTasksOfSection15Subsection6,
  hasTasksOfSection41Superscript3,
} from './person/derived-person-facts.ts';
import { barredBy, restrictionIds, type Subject } from './person/person-evaluation.ts';
import { personReservationsOf } from './person/person-reservations.ts';
import { personRules } from './person/person-rules.ts';
import { evaluateRecord } from './person/record-evaluation.ts';
import { type BarBasis, complyBy } from './person/screening-deadlines.ts';
import { judgmentsOn, type RestrictionFound, requirementsOrRestrictionsOf } from './person/screening-reservations.ts';
import { transitionOfLaterRestriction } from './person/transition-reservation.ts';
import { openQuestions } from './questions.ts';
import { receiptOf } from './receipt.ts';

/**
 * What a bar rests on or may rest on: for each restriction the records that trigger it or may, `undefined` where the records
 * are not told.
 */
function basesOf(
  restrictions: readonly RestrictionFound[],
  barred: Truth,
  encoded: readonly EncodedRecord[],
  records: readonly PartEvaluation[] | undefined,
): readonly BarBasis[] {
  if (barred === false) return [];
  if (records === undefined) return restrictions.map(({ id }) => ({ restriction: id, holds: 'unknown' }));
  return restrictions.flatMap(({ id, triggeredBy }) =>
    encoded.flatMap((record, index): readonly BarBasis[] => {
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

/** The reservations of a screening: what courts say first, then how else the law can be read. */
function reservationsOf(
  subject: Subject,
  time: EvaluationTime,
  found: readonly RestrictionFound[],
  transition: readonly CaseReservation[],
): Screening['reservations'] {
  const { law, person, records } = subject;
  const [isOfficial, isWorker] = derivedFromRole.map(({ of }) => of(person, law, records)) as [Truth, Truth];
  // A role alone tells who the person is: what it does not tell of the post raises no doubt.
  const tellsPost = isKnown(person, 'authority') || isKnown(person, 'tasks');
  const hasTasks = tellsPost && hasTasksOfSection15Subsection6(person);
  const isBound = disjunction([isOfficial, isWorker]);
  const isNamedOfficial = conjunction([isOfficial, hasTasksOfSection41Superscript3(person)]);
  // Frozen, since what they say is the same for every person.
  return frozen([
    ...judgmentsOn(law, found, person.parts ?? []),
    ...requirementsOrRestrictionsOf(law, hasTasks, isBound, found, records),
    ...personReservationsOf(subject, isNamedOfficial, time),
    ...transition,
  ]);
}

/** What a bar rests on or may rest on, and what follows from that. */
function barOf(evaluation: Evaluation, subject: Subject) {
  const { evaluator, truths } = evaluation;
  const { law, person, records } = subject;
  const found = evaluator.norms.flatMap((norm, at): readonly RestrictionFound[] => {
    const triggeredBy = restrictionIds[norm.id];
    if (triggeredBy === undefined) return [];
    const applies = truths[at]!;
    const triggers = (records ?? []).flatMap((record, index) => (record.holds(triggeredBy) === true ? [index] : []));
    const provisions = provisionsFor(evaluation, norm.version, applies);
    const restriction = { applies, records: applies === false ? [] : triggers };
    return [{ id: norm.id, provisions, triggeredBy, restriction }];
  });
  const barred = barredBy(
    found.map(({ restriction }) => restriction.applies),
    subject,
  );
  const bases = basesOf(found, barred, person.parts ?? [], records);
  const transition = complyBy(person, barred, bases);
  const doubtOfTransition = transitionOfLaterRestriction(law, barred, transition, surest(barred, bases));
  return { found, barred, transition, doubtOfTransition };
}

/** Builds the answer about an evaluated person, section by section. */
function screeningFor(evaluation: Evaluation): Screening {
  const { evaluator, encoded, parts, time } = evaluation;
  const subject: Subject = { law: evaluator.law, person: encoded as EncodedPerson, records: parts };
  const missing = evaluator.ids.map((_, at) => missingFacts(evaluation, at));
  const norms = normsOf(evaluation, missing, fulfilmentsOf(evaluation));
  const { found, barred, transition, doubtOfTransition } = barOf(evaluation, subject);
  const answer: Screening = {
    ...headOf(evaluation),
    barred,
    norms,
    restrictions: Object.fromEntries(found.map(({ id, restriction }) => [id, restriction])),
    ...(transition === undefined ? {} : { complyBy: transition }),
    reservations: reservationsOf(subject, time, found, doubtOfTransition),
    deadlines: deadlinesOf(norms),
    openQuestions: openQuestions(evaluation, missing),
    get receipt() {
      return receiptOf(evaluation);
    },
  };
  return withSource(answer, evaluation);
}

/** Screens a person that has been read, under a law given by hand. */
export const screeningOf = (law: Law, time: EvaluationTime, person: EncodedPerson): Screening =>
  screeningFor(evaluation(evaluatorFor(personRules, law), time, person));

/**
 * Tells of somebody who is neither an official nor works with children which records would bar him or her as one of them.
 *
 * @param input The person.
 * @param options As for {@link screen}.
 * @returns The places of the records; `undefined` where § 20 binds the person, or may.
 * @throws LawError as {@link screen} does.
 */
export function recordsThatWouldBar(input: PersonInput, options: AssessOptions): readonly number[] | undefined {
  const time = readEvaluationTime(options.at);
  const law = lawFor(time, options);
  const person = readPersonUnder(law, input, time);
  if (derivedFromRole.some(({ of }) => of(person, law, undefined) !== false)) return undefined;
  const conditions = law.personNorms.flatMap(({ id }) => restrictionIds[id] ?? []);
  return (person.parts ?? []).flatMap((record, place) => {
    const { holds } = evaluateRecord(law, record);
    return conditions.some((condition) => holds(condition) === true) ? [place] : [];
  });
}

/**
 * Screens a person under §§ 15 (6), 19 and 20: whether the Child Protection Act bars the person from working with children, by
 * which restriction and which records, who has to verify it and by when, and what is still unknown.
 *
 * No records told at all is unknown; an empty list says that there are none.
 *
 * @param input The person; every fact may be left out, and what is not told is unknown.
 * @param options `at`, the moment that the answer is for, and optionally `wording`.
 * @throws LawError for a person, a moment or a wording that cannot be read; it never repeats a value.
 * @example
 * ```ts
 * import { screen } from 'lasteks';
 * const robber = { code: 'penal-code', offence: '§ 200 (1)', measure: 'punishment', register: 'in-register' };
 * const person = { role: 'person-working-with-children', records: [robber] };
 * screen(person, { at: '2016-06-01' }).barred; // => false
 * screen(person, { at: '2023-06-01' }).barred; // => true
 * screen({ role: 'person-working-with-children' }, { at: '2023-06-01' }).openQuestions[0].fact; // => 'person.records'
 * ```
 */
export function screen(input: PersonInput, options: AssessOptions): Screening {
  const given = optionsGiven(options);
  const time = readEvaluationTime(given.at);
  const law = lawFor(time, given);
  return screeningOf(law, time, readPersonUnder(law, input, time));
}

/**
 * Screens a person as {@link screen} does, and returns bad input as a value instead of throwing it.
 *
 * @param input The person, of any type: it is checked.
 * @param options As for {@link screen}.
 * @example
 * ```ts
 * import { safeScreen } from 'lasteks';
 * const outcome = safeScreen({ records: [{ code: 'penal-code', offence: '§ 1451' }] }, { at: '2023-05-02' });
 * outcome.error.code; // => 'ambiguous-provision'
 * outcome.error.path; // => 'person.records[0].offence'
 * ```
 */
export function safeScreen(input: unknown, options: AssessOptions): Result<Screening> {
  try {
    return { ok: true, answer: screen(input as PersonInput, options) };
  } catch (error) {
    if (error instanceof LawError) return { ok: false, error };
    throw error;
  }
}
