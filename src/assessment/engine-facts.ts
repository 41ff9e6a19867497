import { optionsGiven } from '../act/law-error.ts';
import { type EngineFacts, engineFacts } from '../engine/engine-facts.ts';
import { formatDay } from '../model/time/civil-day.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import type { CaseInput } from '../rules/facts/case-entity.ts';
import { readCase } from '../rules/facts/case-entity.ts';
import { lawOn } from '../rules/law.ts';
import { evaluatorOf } from './case-evaluator.ts';
import { codesUnder } from './evaluation.ts';

/**
 * The facts of a case for json-rules-engine: every truth and every choice that a rule can test, with the derived facts that follow
 * under the law of the day. What identifies a person (birth dates, municipalities, times) is not among them, only what is derived
 * from it.
 *
 * @param input The case, as for `assess`.
 * @param options `at`, the evaluation time: a day, or an ISO 8601 date and time.
 * @returns By the name of the fact `true`, `false`, the value of a choice, or `'unknown'`; no fact is left out.
 * @throws LawError for a case or an evaluation time that cannot be read, and `day-not-modelled` for a day before the Act; it never
 *   repeats a value.
 * @example
 * ```ts
 * import { factsOf } from 'lasteks';
 * const facts = factsOf({ child: { birthDate: '2012-03-04' } }, { at: '2023-05-02' });
 * facts['child.isKnownUnderEighteen']; // => true
 * facts['danger.situationEndangersLifeOrHealth']; // => 'unknown'
 * 'child.birthDate' in facts; // => false
 * ```
 */
export function factsOf(input: CaseInput, options: { readonly at: string }): EngineFacts {
  const { at } = optionsGiven(options);
  const time = readEvaluationTime(at);
  const evaluator = evaluatorOf(lawOn(formatDay(time.day)));
  return engineFacts(evaluator.compiled.ruleSet, codesUnder(evaluator, time, readCase(input, time), undefined));
}
