import { LawError, optionsGiven } from '../act/law-error.ts';
import type { Screening } from '../model/answer/screening.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';
import { isBoundBySection20 } from '../rules/chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { triggersOf } from '../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import type { EncodedPerson, PersonInput } from '../rules/facts/person-entity.ts';
import type { Law } from '../rules/law.ts';
import { headOf, withSource } from './answer.ts';
import { type AssessOptions, lawFor, type Result } from './assess.ts';
import { fulfilmentsOf } from './done/done-of-entity.ts';
import type { Evaluation } from './entity-rules.ts';
import { evaluation } from './evaluation.ts';
import { evaluatorFor } from './evaluator.ts';
import { missingFacts } from './missing.ts';
import { deadlinesOf, normsOf } from './norm-answers.ts';
import { readPersonUnder } from './person/check-person.ts';
import { derivedUnder } from './person/person-evaluation.ts';
import { personRules } from './person/person-rules.ts';
import { evaluateRecord } from './person/record-evaluation.ts';
import { reservationsOfPerson, screenedPerson } from './person/screened-person.ts';
import { openQuestions } from './questions.ts';
import { receiptOf } from './receipt.ts';

/** Builds the answer about an evaluated person, section by section. */
function screeningFor(evaluation: Evaluation): Screening {
  const { evaluator } = evaluation;
  const missing = evaluator.ids.map((_, at) => missingFacts(evaluation, at));
  const norms = normsOf(evaluation, missing, fulfilmentsOf(evaluation));
  const screened = screenedPerson(evaluation);
  const { barred, restrictions, complyBy } = screened;
  const answer: Screening = {
    ...headOf(evaluation),
    barred,
    norms,
    restrictions: Object.fromEntries(restrictions.map(({ id, restriction }) => [id, restriction])),
    ...(complyBy === undefined ? {} : { complyBy }),
    reservations: reservationsOfPerson(evaluator.law, screened),
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
 * Which records would bar somebody as an official or a person working with children who is neither.
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
  if (isBoundBySection20(derivedUnder({ law, person })) !== false) return undefined;
  const conditions = triggersOf(law);
  return (person.parts ?? []).flatMap((record, place) => {
    const { holds } = evaluateRecord(law, record);
    return conditions.some((condition) => holds(condition) === true) ? [place] : [];
  });
}

/**
 * Screens a person under §§ 15 (6), 19 and 20: whether the Child Protection Act bars the person from working with children, by
 * which restriction and which records, who has to verify it and by when, and what is still unknown.
 *
 * No records given at all is unknown; an empty list says that there are none.
 *
 * @param input The person; every fact may be left out, and what is not given is unknown.
 * @param options `at`, the evaluation time, and optionally `wording`.
 * @throws LawError for a person, an evaluation time or a wording that cannot be read; it never repeats a value.
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
