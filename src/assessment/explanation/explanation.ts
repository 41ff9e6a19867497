import type { Change } from '../../engine/counterfactuals.ts';
import type { Because } from '../../model/answer/answer.ts';
import type { Truth } from '../../model/rule/truth.ts';

/** What would change a result: the smallest sets of facts, each fact with the values that each achieve it. */
export interface Counterfactual {
  /** The result then. */
  readonly to: boolean;
  /** At most five sets, minimal by inclusion, smallest first; empty if no fact can achieve it. */
  readonly sets: readonly (readonly Change[])[];
}

/** The explanation of one finding or norm of an answer. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly holds: Truth;
  readonly provisions: readonly string[];
  /** Why: the branches of the condition that decided the result, down to the facts. */
  readonly because: Because;
  /** What would change the result. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Unknown facts that could still change the result. */
  readonly openFacts: readonly string[];
  /** Unknown facts that the condition tests and that can no longer change the result. */
  readonly irrelevantFacts: readonly string[];
  /** The explanation as text, a line for each step. */
  readonly text: string;
}
