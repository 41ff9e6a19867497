import { type Axis, type InputFacts, inputOf } from '../../analysis/input-axes.ts';
import type { Compiled } from '../../engine/compile.ts';
import { combinations } from '../../engine/valuations.ts';

/** One way to tell all axes of a space. */
export interface InputAssignment {
  /** The codes; the same array each time. */
  readonly codes: Uint8Array;
  readonly cost: number;
  /** What is told; made when it is asked for. */
  readonly input: () => InputFacts;
}

/** Every way to tell some axes: the product of their options. */
export function* inputAssignments(
  axes: readonly Axis[],
  { positionOf, ruleSet }: Compiled,
): Generator<InputAssignment> {
  const places: number[] = [];
  const inCodes = axes.map(({ facts, options }) => ({
    positions: facts.map((fact) => positionOf.get(fact)!),
    states: options.map((option) => option.codes),
  }));
  for (const codes of combinations(inCodes, new Uint8Array(ruleSet.facts.length), places)) {
    const chosen = axes.map(({ options }, axis) => options[places[axis]!]!);
    yield {
      codes,
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
      input: () => inputOf(chosen),
    };
  }
}
