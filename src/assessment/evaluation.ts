import type { EncodedInput } from '../model/entity/encoded-input.ts';
import { disjunction, type Truth } from '../model/rule/truth.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import type { Evaluation, Evaluator, PartEvaluation } from './entity-rules.ts';
import { truthsFor } from './evaluator.ts';

const codeOf = (truth: Truth): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);

/** Evaluates an input with the compiled rules. */
export function evaluation(evaluator: Evaluator, time: EvaluationTime, encoded: EncodedInput): Evaluation {
  const parts = partsUnder(evaluator, encoded);
  const codes = codesUnder(evaluator, encoded, parts);
  return { evaluator, time, encoded, codes, parts, truths: truthsFor(evaluator, codes) };
}

/** Evaluates each part of an input. */
export const partsUnder = (
  { entityRules, law }: Pick<Evaluator, 'entityRules' | 'law'>,
  { parts }: EncodedInput,
): readonly PartEvaluation[] | undefined => parts?.map((part) => entityRules.parts!.evaluate(law, part));

/** The codes of an input and, behind them, of what follows from it only under a law. */
export function codesUnder(
  { entityRules: { derived, parts: rulesOfParts }, law }: Pick<Evaluator, 'entityRules' | 'law'>,
  encoded: EncodedInput,
  parts: readonly PartEvaluation[] | undefined,
): Uint8Array {
  const conditions = rulesOfParts?.conditions ?? [];
  if (derived.length + conditions.length === 0) return encoded.codes;
  const given = encoded.codes.length;
  const codes = new Uint8Array(given + derived.length + conditions.length);
  codes.set(encoded.codes);
  for (let place = 0; place < derived.length; place++) codes[given + place] = codeOf(derived[place]!.of(encoded, law));
  for (let place = 0; place < conditions.length; place++)
    codes[given + derived.length + place] = codeOf(ofSomePart(conditions[place]!, parts));
  return codes;
}

/** Whether a condition holds of some part. */
const ofSomePart = (condition: string, parts: readonly PartEvaluation[] | undefined): Truth =>
  parts === undefined ? 'unknown' : disjunction(parts.map((part) => part.holds(condition)));
