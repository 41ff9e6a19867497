import { type Axis, type InputFacts, inputOf } from '../../analysis/input-axes.ts';
import { type Compiled, compile, evaluate, truthOf } from '../../engine/compile.ts';
import { combinations } from '../../engine/valuations.ts';
import { always, type Condition } from '../../model/rule/condition.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { ConditionPair } from './condition-pair.ts';

/** One assignment of all axes of a space. */
export interface InputAssignment {
  /** The codes; the same array each time. */
  readonly codes: Uint8Array;
  readonly cost: number;
  /** The inputs, built on demand. */
  readonly input: () => InputFacts;
}

/** Every assignment of some axes: the product of their options. */
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

/** The truths of two conditions for the same input. */
export interface OutcomePair {
  readonly before: Truth;
  readonly after: Truth;
}

const mostKept = 40;

/** The cheapest inputs of some axes for each pair of truths of two conditions, cheapest first. */
export function inputsByOutcome(
  pair: ConditionPair,
  axes: readonly Axis[],
): (outcomes: OutcomePair) => readonly Omit<InputAssignment, 'codes'>[] {
  const { space } = pair;
  const sides = Object.entries({ before: pair.before, after: pair.after }).filter(([, side]) => side !== always);
  const rules = Object.fromEntries(sides) as Readonly<Record<string, Condition>>;
  const compiled = compile({ ...space, rules });
  const bits = new Uint8Array(compiled.nodeCount);
  const [before, after] = [compiled.nodeOf.get('before'), compiled.nodeOf.get('after')];
  const outcome = (node: number | undefined): Truth => (node === undefined ? true : truthOf(bits[node]!));
  const found = new Map<string, readonly Omit<InputAssignment, 'codes'>[]>();
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
