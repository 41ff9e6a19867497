import { refuseBeyondKnownLaw } from '../act/as-known.ts';
import { LawError, optionsGiven } from '../act/law-error.ts';
import type { Assessment } from '../model/answer/answer.ts';
import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { formatDay } from '../model/time/civil-day.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';
import type { CaseInput } from '../rules/facts/case-entity.ts';
import { readCase } from '../rules/facts/case-entity.ts';
import { type Law, lawOfWording, lawOn } from '../rules/law.ts';
import { answerOf } from './answer.ts';
import { evaluatorOf } from './case-evaluator.ts';
import { checkDoneOfCase } from './done/done-of-case.ts';
import { namingNorms } from './done/naming-norms.ts';
import type { Evaluation } from './entity-rules.ts';
import { evaluation } from './evaluation.ts';

/** What an answer is for. */
export interface AssessOptions {
  /** The evaluation time: a day, or an ISO 8601 date and time (read in Europe/Tallinn where it has no offset). */
  readonly at: string;
  /** Apply this wording whatever the day: the day it entered into force, or `2016` or `2023`. */
  readonly wording?: string;
  /** Refuse a day after `lawKnownUntil`, instead of answering it by the last wording that is known. */
  readonly strict?: boolean;
}

/** The outcome of a call that does not throw: an answer, or why there is none. */
export type Result<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: LawError };

/** The law for an evaluation time: of its day, or of the wording that was picked by hand. */
export function lawFor(
  time: EvaluationTime,
  { wording, strict = false }: { readonly wording?: string | undefined; readonly strict?: boolean | undefined },
): Law {
  const day = formatDay(time.day);
  if (strict) refuseBeyondKnownLaw(day);
  return wording === undefined ? lawOn(day) : lawOfWording(wording, day);
}

/** Reads a case that is answered under a law: what it gives as done has to be norms of that law. */
export function readCaseUnder(law: Law, input: unknown, time: EvaluationTime): EncodedInput {
  const encoded = namingNorms(() => readCase(input, time), input, 'done');
  checkDoneOfCase(law, time, encoded);
  return encoded;
}

/** Reads and evaluates a case. */
export function evaluateCase(input: unknown, options: AssessOptions): Evaluation {
  const given = optionsGiven(options);
  const time = readEvaluationTime(given.at);
  const evaluator = evaluatorOf(lawFor(time, given));
  return evaluation(evaluator, time, readCaseUnder(evaluator.law, input, time));
}

/**
 * Answers a child's case: what follows from the Child Protection Act for what is known, what is still unknown, from which
 * provision, who must be notified and by when.
 *
 * @param input The case; every fact may be left out, and what is not given is unknown.
 * @param options `at`, the evaluation time, and optionally `wording` and `strict`.
 * @returns Findings, norms, notifications, deadlines and open questions. The reason of each finding and norm is built
 *   when its `because` is read.
 * @throws LawError for a case, an evaluation time or a wording that cannot be read; it never repeats a value.
 * @example
 * ```ts
 * import { assess } from 'lasteks';
 * const answer = assess(
 *   { child: { birthDate: '2012-03-04' }, danger: { situationEndangersLifeOrHealth: true } },
 *   { at: '2023-05-02T10:00' },
 * );
 * answer.findings['child-in-danger'].holds; // => true
 * answer.findings['child-in-need-of-assistance'].holds; // => 'unknown'
 * answer.norms['notify-danger'].provisions; // => ['§ 31 (2)', '§ 31 (1)']
 * answer.notifications.some(({ to }) => to.body === 'emergency-call-centre'); // => true
 * ```
 */
export function assess(input: CaseInput, options: AssessOptions): Assessment {
  return answerOf(evaluateCase(input, options));
}

/**
 * Answers a child's case as {@link assess} does, and returns bad input as a value instead of throwing it.
 *
 * @param input The case, of any type: it is checked.
 * @param options As for {@link assess}.
 * @example
 * ```ts
 * import { safeAssess } from 'lasteks';
 * const outcome = safeAssess({ child: { birthDate: '2023-02-29' } }, { at: '2023-05-02' });
 * outcome.ok; // => false
 * outcome.error.code; // => 'not-a-day'
 * outcome.error.path; // => 'child.birthDate'
 * ```
 */
export function safeAssess(input: unknown, options: AssessOptions): Result<Assessment> {
  try {
    return { ok: true, answer: answerOf(evaluateCase(input, options)) };
  } catch (error) {
    if (error instanceof LawError) return { ok: false, error };
    throw error;
  }
}
