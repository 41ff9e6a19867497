import type { Axis, InputFacts } from '../../analysis/input-axes.ts';
import { compile, evaluate, truthOf } from '../../engine/compile.ts';
import { always, type Condition } from '../../model/rule/condition.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { ConditionPair } from './condition-pair.ts';
import { tellings } from './input-product.ts';

/** How two conditions come out together. */
export interface OutcomePair {
  readonly before: Truth;
  readonly after: Truth;
}

/** A way to tell something, by how much it takes. */
interface Way {
  readonly cost: number;
  readonly encoded: () => InputFacts;
}

const mostKept = 40;

/** Of every way to tell some axes the easiest that make two conditions come out in each pair of ways, easiest first. */
export function waysByOutcome(pair: ConditionPair, axes: readonly Axis[]): (outcomes: OutcomePair) => readonly Way[] {
  const { space } = pair;
  const sides = Object.entries({ before: pair.before, after: pair.after }).filter(([, side]) => side !== always);
  const rules = Object.fromEntries(sides) as Readonly<Record<string, Condition>>;
  const compiled = compile({ ...space, rules });
  const bits = new Uint8Array(compiled.nodeCount);
  const [before, after] = [compiled.nodeOf.get('before'), compiled.nodeOf.get('after')];
  const outcome = (node: number | undefined): Truth => (node === undefined ? true : truthOf(bits[node]!));
  const found = new Map<string, readonly Way[]>();
  for (const { codes, cost, encoded } of tellings(axes, compiled)) {
    evaluate(compiled, codes, bits);
    const key = `${outcome(before)} ${outcome(after)}`;
    const known = found.get(key) ?? [];
    if (known.length === mostKept && known.at(-1)!.cost <= cost) continue;
    const place = known.findIndex((way) => way.cost > cost);
    const at = place < 0 ? known.length : place;
    found.set(key, [...known.slice(0, at), { cost, encoded }, ...known.slice(at)].slice(0, mostKept));
  }
  return (outcomes) => found.get(`${outcomes.before} ${outcomes.after}`) ?? [];
}
