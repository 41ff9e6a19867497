import type { Axis, InputFacts } from '../../analysis/input-axes.ts';
import type { Compiled } from '../../engine/compile.ts';

/** One way to tell all axes of a space. */
export interface InputAssignment {
  /** The codes; the same array each time. */
  readonly codes: Uint8Array;
  readonly cost: number;
  /** The input; made when it is first read. */
  readonly input: () => InputFacts;
}

/** Every way to tell some axes: the product of their options. */
export function* inputAssignments(
  axes: readonly Axis[],
  { positionOf, ruleSet }: Compiled,
): Generator<InputAssignment> {
  const codes = new Uint8Array(ruleSet.facts.length);
  const positions = axes.map(({ facts }) => facts.map((fact) => positionOf.get(fact)!));
  const places = axes.map(() => 0);
  if (axes.some(({ options }) => options.length === 0)) return;
  for (;;) {
    let cost = 0;
    axes.forEach(({ options }, axis) => {
      const option = options[places[axis]!]!;
      cost += option.cost;
      positions[axis]!.forEach((position, at) => {
        codes[position] = option.codes[at]!;
      });
    });
    const chosen = axes.map(({ options }, axis) => options[places[axis]!]!);
    yield {
      codes,
      cost,
      input: () => Object.assign({}, ...chosen.map(({ input }) => input)) as InputFacts,
    };
    let axis = 0;
    while (axis < axes.length && ++places[axis]! === axes[axis]!.options.length) places[axis++] = 0;
    if (axis === axes.length) return;
  }
}
