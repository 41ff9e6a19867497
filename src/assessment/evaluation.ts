import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { codeOfTruth } from '../model/entity/value-codes.ts';
import { disjunction, type Truth } from '../model/rule/truth.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import type { Evaluation, Evaluator, PartEvaluation } from './entity-rules.ts';
import { truthsFor } from './evaluator.ts';

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
  const codes = evaluator.newCodes();
  codes.set(encoded.codes);
  writeFollowing(evaluator, time, encoded, parts, codes);
  return codes;
}

/** Writes the codes of what follows from an input under a law behind those of the input. */
export function writeFollowing(
  { derivations, entityRules }: Evaluator,
  time: EvaluationTime,
  encoded: EncodedInput,
  parts: readonly PartEvaluation[] | undefined,
  codes: Uint8Array,
): void {
  let position = encoded.codes.length;
  for (let group = 0; group < derivations.length; group++) {
    const { codesOfStates, stateOf } = derivations[group]!;
    const state = codesOfStates[stateOf(encoded, time)]!;
    for (let fact = 0; fact < state.length; fact++) codes[position++] = state[fact]!;
  }
  const conditions = entityRules.parts?.conditions ?? [];
  for (let at = 0; at < conditions.length; at++) codes[position++] = codeOfTruth(ofSomePart(conditions[at]!, parts));
}

/** Whether a condition holds of some part. */
const ofSomePart = (condition: string, parts: readonly PartEvaluation[] | undefined): Truth =>
  parts === undefined ? 'unknown' : disjunction(parts.map((part) => part.holds(condition)));
