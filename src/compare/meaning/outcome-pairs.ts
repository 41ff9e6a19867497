import type { Axis, InputFacts } from '../../analysis/input-axes.ts';
import { compile, evaluate, truthOf } from '../../engine/compile.ts';
import { always, type Condition } from '../../model/rule/condition.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { ConditionPair } from './condition-pair.ts';
import { inputAssignments } from './input-product.ts';

/** The truths of two conditions for the same input. */
export interface OutcomePair {
  readonly before: Truth;
  readonly after: Truth;
}

/** An input with its cost, built on demand. */
interface InputOfOutcome {
  readonly cost: number;
  readonly input: () => InputFacts;
}

const mostKept = 40;

/** The cheapest inputs of some axes for each pair of truths of two conditions, cheapest first. */
export function inputsByOutcome(
  pair: ConditionPair,
  axes: readonly Axis[],
): (outcomes: OutcomePair) => readonly InputOfOutcome[] {
  const { space } = pair;
  const sides = Object.entries({ before: pair.before, after: pair.after }).filter(([, side]) => side !== always);
  const rules = Object.fromEntries(sides) as Readonly<Record<string, Condition>>;
  const compiled = compile({ ...space, rules });
  const bits = new Uint8Array(compiled.nodeCount);
  const [before, after] = [compiled.nodeOf.get('before'), compiled.nodeOf.get('after')];
  const outcome = (node: number | undefined): Truth => (node === undefined ? true : truthOf(bits[node]!));
  const found = new Map<string, readonly InputOfOutcome[]>();
  for (const { codes, cost, input } of inputAssignments(axes, compiled)) {
    evaluate(compiled, codes, bits);
    const key = `${outcome(before)} ${outcome(after)}`;
    const known = found.get(key) ?? [];
    if (known.length === mostKept && known.at(-1)!.cost <= cost) continue;
    const place = known.findIndex((one) => one.cost > cost);
    const at = place < 0 ? known.length : place;
    found.set(key, [...known.slice(0, at), { cost, input }, ...known.slice(at)].slice(0, mostKept));
  }
  return (outcomes) => found.get(`${outcomes.before} ${outcomes.after}`) ?? [];
}
