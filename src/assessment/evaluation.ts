import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { disjunction, type Truth } from '../model/rule/truth.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import type { Evaluation, Evaluator, PartEvaluation } from './entity-rules.ts';
import { truthsFor } from './evaluator.ts';

const codeOf = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);

/** Evaluates an input with the compiled rules. */
export function evaluation(evaluator: Evaluator, time: EvaluationTime, encoded: EncodedInput): Evaluation {
  const parts = partsUnder(evaluator, encoded);
  const codes = codesUnder(evaluator, time, encoded, parts);
  return { evaluator, time, encoded, codes, parts, truths: truthsFor(evaluator, codes) };
}

/** Evaluates each part of an input. */
export const partsUnder = (
  { entityRules, law }: Pick<Evaluator, 'entityRules' | 'law'>,
  { parts }: EncodedInput,
): readonly PartEvaluation[] | undefined => parts?.map((part) => entityRules.parts!.evaluate(law, part));

/** The codes of an input and, behind them, of what follows from it under a law: derived facts, and conditions on its parts. */
export function codesUnder(
  evaluator: Evaluator,
  time: EvaluationTime,
  encoded: EncodedInput,
  parts: readonly PartEvaluation[] | undefined,
): Uint8Array {
  const codes = new Uint8Array(evaluator.compiled.ruleSet.facts.length);
  codes.set(encoded.codes);
  let position = encoded.codes.length;
  for (const { states, stateOf } of evaluator.derivations)
    for (const truth of states[stateOf(encoded, time)]!) codes[position++] = codeOf(truth);
  for (const condition of evaluator.entityRules.parts?.conditions ?? [])
    codes[position++] = codeOf(ofSomePart(condition, parts));
  return codes;
}

/** Whether a condition holds of some part. */
const ofSomePart = (condition: string, parts: readonly PartEvaluation[] | undefined): Truth =>
  parts === undefined ? 'unknown' : disjunction(parts.map((part) => part.holds(condition)));
