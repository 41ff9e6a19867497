import type { Change } from '../../engine/counterfactuals.ts';
import type { Because } from '../../model/answer/answer.ts';
import type { Truth } from '../../model/rule/truth.ts';

/** What would turn an answer: the smallest sets of facts, each fact with the values of which any one would do. */
export interface Counterfactual {
  /** What the answer would then be. */
  readonly to: boolean;
  /** At most five sets, minimal by inclusion, smallest first; empty where no fact can bring it about. */
  readonly sets: readonly (readonly Change[])[];
}

/** Everything that can be said about one finding or norm of an answer. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly holds: Truth;
  readonly provisions: readonly string[];
  /** Why: the branches of the condition that carried the answer, down to the facts. */
  readonly because: Because;
  /** Why not otherwise. */
  readonly counterfactuals: readonly Counterfactual[];
  /** Untold facts that could still change the answer. */
  readonly openFacts: readonly string[];
  /** Untold facts that the condition looks at and that can no longer change the answer. */
  readonly irrelevantFacts: readonly string[];
  /** All of this in words, a line for each step. */
  readonly text: string;
}
