import type { EncodedInput } from '../model/entity/encoded-input.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import { type Evaluator, truthsFor } from './evaluator.ts';

/** A case that has been read and evaluated: everything that an answer is built from. */
export interface Evaluation {
  readonly evaluator: Evaluator;
  readonly time: EvaluationTime;
  readonly encoded: EncodedInput;
  /** The truth of every finding and norm, along `evaluator.ids`. */
  readonly truths: readonly Truth[];
}

/** Evaluates a case with the compiled rules. */
export function evaluation(evaluator: Evaluator, time: EvaluationTime, encoded: EncodedInput): Evaluation {
  return { evaluator, time, encoded, truths: truthsFor(evaluator, encoded.codes) };
}
