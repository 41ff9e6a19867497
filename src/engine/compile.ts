import { memoizeWeak } from '../model/memoize.ts';
import type { Condition, Leaf } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { FactDomain, RuleSet } from './rule-set.ts';

/**
 * The truth of a condition as two bits: bit 0, it holds if every unknown test fails; bit 1, it holds if every unknown
 * test holds. The pair is what the certain and the possible run of json-rules-engine give. In these bits Kleene's
 * conjunction is `&` and his disjunction is `|`.
 */
export type Bits = 0 | 2 | 3;

/** Not so, in {@link Bits}. */
export const FALSE = 0;
/** Not known, in {@link Bits}. */
export const UNKNOWN = 2;
/** So, in {@link Bits}. */
export const TRUE = 3;

/** The truth that two bits encode. */
export const truthOf = (bits: number): Truth => (bits === UNKNOWN ? 'unknown' : bits === TRUE);

/**
 * A rule set as tables: each different test and each different combination occurs once, as a node. Tests come
 * first, and a combination after everything that it combines, so that one pass in order evaluates all.
 */
export interface Compiled {
  readonly ruleSet: RuleSet;
  /** How many nodes are tests. */
  readonly leafCount: number;
  /** For each test the position of its fact. */
  readonly leafFact: Int32Array;
  /** For each test where its row of `bitsOfCode` starts; the row is indexed by the fact's code. */
  readonly leafRow: Int32Array;
  readonly bitsOfCode: Uint8Array;
  /** For each node 1 if it asks for each of its children, 0 if one is enough (and for tests). */
  readonly asksAll: Uint8Array;
  /** Where a node's children start in `children`; they end where the next node's start. */
  readonly childrenFrom: Int32Array;
  readonly children: Int32Array;
  readonly nodeCount: number;
  /** The node of each definition and rule, by id. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** The position of each fact, by name. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** The node of a test. */
  readonly leafOf: (leaf: Leaf) => number;
}

/** The result of a test for a value that its fact can have. */
function leafHolds(leaf: Leaf, value: boolean | string): boolean {
  if (leaf.operator === 'is') return value === leaf.value;
  const listed = (leaf.value as readonly string[]).includes(value as string);
  return leaf.operator === 'oneOf' ? listed : !listed;
}

/** Checks once, when a rule set is compiled, what json-rules-engine would only notice while it runs. */
function assertTestable(leaf: Leaf, domain: FactDomain | undefined): asserts domain is FactDomain {
  if (domain === undefined || domain.values.length === 0)
    throw new TypeError(`no test can be made of the fact ${leaf.fact}`);
  const wanted = leaf.operator === 'is' ? [leaf.value as boolean] : (leaf.value as readonly string[]);
  const foreign = wanted.find((value) => !domain.values.includes(value));
  if (foreign !== undefined) throw new TypeError(`${leaf.fact} is never ${foreign}`);
}

/** Rule sets of one kind share their facts. */
const positionsOf = /* @__PURE__ */ memoizeWeak(
  (facts: readonly FactDomain[]): ReadonlyMap<string, number> => new Map(facts.map(({ name }, index) => [name, index])),
);

/**
 * Compiles a rule set.
 *
 * @throws TypeError for a rule set that names an unknown fact, value or definition, or has an empty combination: a fault
 *   of the rules, not of any input.
 */
export function compile(ruleSet: RuleSet): Compiled {
  const positionOf = positionsOf(ruleSet.facts);
  const leaves: Leaf[] = [];
  const leafIds = new Map<string, number>();
  const idsOfLeaves = new Map<Leaf, number>(); // most leaves that are asked for are those of the rule set itself
  const named = { ...ruleSet.definitions, ...ruleSet.rules };

  const collect = (condition: Condition, within: readonly string[]): void => {
    if ('fact' in condition) {
      if (idsOfLeaves.has(condition)) return;
      const key = JSON.stringify(condition);
      if (!leafIds.has(key)) leafIds.set(key, leaves.push(condition) - 1);
      idsOfLeaves.set(condition, leafIds.get(key)!);
    } else if ('condition' in condition) {
      const id = condition.condition;
      const definition = ruleSet.definitions[id];
      if (definition === undefined) throw new TypeError(`there is no definition ${id}`);
      if (within.includes(id)) throw new TypeError(`the definition ${id} refers to itself`);
      collect(definition, [...within, id]);
    } else {
      const parts = 'all' in condition ? condition.all : condition.any;
      if (parts.length === 0) throw new TypeError('a combination of no conditions');
      for (const part of parts) collect(part, within);
    }
  };
  for (const condition of Object.values(named)) collect(condition, []);

  const rows: number[] = [];
  const leafFact = new Int32Array(leaves.length);
  const leafRow = new Int32Array(leaves.length);
  leaves.forEach((leaf, index) => {
    const position = positionOf.get(leaf.fact) ?? -1;
    const domain = ruleSet.facts[position];
    assertTestable(leaf, domain);
    leafFact[index] = position;
    leafRow[index] = rows.length;
    rows.push(UNKNOWN, ...domain.values.map((value) => (leafHolds(leaf, value) ? TRUE : FALSE)));
  });

  const asksAll: number[] = leaves.map(() => 0);
  const childrenOf: (readonly number[])[] = leaves.map(() => []);
  const combinationIds = new Map<string, number>();
  const nodeFor = (condition: Condition): number => {
    if ('fact' in condition) return idsOfLeaves.get(condition)!;
    if ('condition' in condition) return nodeFor(ruleSet.definitions[condition.condition]!);
    const all = 'all' in condition;
    const parts = (all ? condition.all : condition.any).map(nodeFor);
    const key = `${all ? 'all' : 'any'} ${parts.join(' ')}`;
    const known = combinationIds.get(key);
    if (known !== undefined) return known;
    asksAll.push(all ? 1 : 0);
    const id = childrenOf.push(parts) - 1;
    combinationIds.set(key, id);
    return id;
  };
  const nodeOf = new Map(Object.entries(named).map(([id, condition]) => [id, nodeFor(condition)]));

  const childrenFrom = new Int32Array(childrenOf.length + 1);
  childrenOf.forEach((parts, node) => {
    childrenFrom[node + 1] = childrenFrom[node]! + parts.length;
  });
  return {
    ruleSet,
    leafCount: leaves.length,
    leafFact,
    leafRow,
    bitsOfCode: Uint8Array.from(rows),
    asksAll: Uint8Array.from(asksAll),
    childrenFrom,
    children: Int32Array.from(childrenOf.flat()),
    nodeCount: childrenOf.length,
    nodeOf,
    positionOf,
    leafOf: (leaf) => idsOfLeaves.get(leaf) ?? leafIds.get(JSON.stringify(leaf))!,
  };
}

/**
 * Evaluates every definition and rule of a compiled rule set for a case.
 *
 * @param codes The case's codes, along the facts of the rule set.
 * @param bits Where the truth of each node is written; `nodeCount` long.
 * @param until Combinations from this node on are left out: no child of a node comes after it.
 */
export function evaluate(compiled: Compiled, codes: Uint8Array, bits: Uint8Array, until = compiled.nodeCount): void {
  const { leafCount, leafFact, leafRow, bitsOfCode, asksAll, childrenFrom, children } = compiled;
  for (let leaf = 0; leaf < leafCount; leaf++) {
    bits[leaf] = bitsOfCode[leafRow[leaf]! + codes[leafFact[leaf]!]!]!;
  }
  let child = childrenFrom[leafCount]!;
  for (let node = leafCount; node < until; node++) {
    const end = childrenFrom[node + 1]!;
    let combined = bits[children[child++]!]!;
    if (asksAll[node] === 1) while (child < end) combined &= bits[children[child++]!]!;
    else while (child < end) combined |= bits[children[child++]!]!;
    bits[node] = combined;
  }
}
