import type { Moment } from '../model/moment.ts';
import type { Told } from '../model/told.ts';
import type { Truth } from '../model/truth.ts';
import { type Evaluator, truthsFor } from './evaluator.ts';

/** A case that has been read and evaluated: everything that an answer is built from. */
export interface Evaluation {
  readonly evaluator: Evaluator;
  readonly moment: Moment;
  readonly told: Told;
  /** The truth of every finding and norm, along `evaluator.ids`. */
  readonly truths: readonly Truth[];
}

/** Evaluates a case with the compiled rules. */
export function evaluation(evaluator: Evaluator, moment: Moment, told: Told): Evaluation {
  return { evaluator, moment, told, truths: truthsFor(evaluator, told.codes) };
}
