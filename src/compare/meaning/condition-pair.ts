import { compile, evaluate, TRUE } from '../../engine/compile.ts';
import { negated, rewritten } from '../../engine/condition-forms.ts';
import { conditionOfDiagram } from '../../engine/condition-of-diagram.ts';
import { ALWAYS, diagramsOf } from '../../engine/decision-diagram.ts';
import type { RuleSet } from '../../engine/rule-set.ts';
import { type ComposedRule, composedWithParts, factsOf, spaceSize, valuations } from '../../engine/valuations.ts';
import { always, type Condition, type Leaf } from '../../model/rule/condition.ts';

/** Two conditions over one set of facts and definitions. */
export interface ConditionPair {
  /** The facts, the groups in which they depend on each other, and the definitions that the conditions name. */
  readonly space: Pick<RuleSet, 'facts' | 'groups' | 'definitions'>;
  readonly before: Condition;
  readonly after: Condition;
}

/** What walking the composed space of two conditions found. */
export interface WalkedPair {
  /** How many valuations the space has. */
  readonly valuations: number;
  /** On how many of them the truths of the two differ, where unknown is a truth of its own. */
  readonly differing: number;
  /** Whether there is no world, where everything is known, in which one holds and the other does not. */
  readonly isSameInMeaning: boolean;
}

/** The composed form of a pair, with the two conditions in it; `always` stays as it is. */
interface ComposedPair extends ComposedRule {
  readonly before: Condition;
  readonly after: Condition;
}

const pairName = 'either of the two';

function composedPair({ space, before, after }: ConditionPair): ComposedPair {
  const sides = [before, after].filter((side) => side !== always);
  if (sides.length === 0) return { ruleSet: { ...space, rules: {} }, parts: new Map(), before, after };
  const made = composedWithParts({ ...space, rules: { [pairName]: { any: sides } } }, pairName);
  const { any } = made.ruleSet.rules[pairName] as { readonly any: readonly Condition[] };
  return { ...made, before: before === always ? always : any[0]!, after: after === always ? always : any.at(-1)! };
}

/** The two sides of a pair, compiled together, as far as they are not `always`. */
function compiledPair({ ruleSet, before, after }: ComposedPair) {
  const rules = { ...(before === always ? {} : { before }), ...(after === always ? {} : { after }) };
  const compiled = compile({ ...ruleSet, definitions: {}, rules });
  const diagrams = diagramsOf(compiled);
  const nodes = [compiled.nodeOf.get('before'), compiled.nodeOf.get('after')] as const;
  return { compiled, diagrams, nodes };
}

/** A composed pair made ready to be walked. */
interface WalkablePair {
  readonly facts: ReadonlySet<string>;
  readonly ruleSet: RuleSet;
  /** Whether both are one node of the compiled tables, being written alike: they cannot differ. */
  readonly isOneNode: boolean;
  /** Whether they hold in the same worlds. */
  readonly isSameInMeaning: boolean;
  /** The truths of the two on each valuation; the same array each time. */
  readonly outcomes: () => Iterable<readonly [number, number]>;
}

function walkable(pair: ConditionPair): WalkablePair {
  const both = composedPair(pair);
  const { ruleSet } = both;
  const { compiled, diagrams, nodes } = compiledPair(both);
  const [before, after] = nodes;
  const facts = new Set([both.before, both.after].flatMap((side) => [...factsOf(ruleSet, side)]));
  const [one, other] = nodes.map((node) => (node === undefined ? ALWAYS : diagrams.of(node)));
  function* outcomes(): Generator<readonly [number, number]> {
    const bits = new Uint8Array(compiled.nodeCount);
    const pairOfBits: [number, number] = [TRUE, TRUE];
    for (const codes of valuations(ruleSet, facts)) {
      evaluate(compiled, codes, bits);
      if (before !== undefined) pairOfBits[0] = bits[before]!;
      if (after !== undefined) pairOfBits[1] = bits[after]!;
      yield pairOfBits;
    }
  }
  return { facts, ruleSet, isOneNode: before === after, isSameInMeaning: one === other, outcomes };
}

/**
 * Walks every valuation of the composed space of two conditions, and compares their meanings. Conditions that are
 * one node of the compiled tables are not walked: their valuations are counted.
 */
export function comparePair(pair: ConditionPair): WalkedPair {
  const { facts, ruleSet, isOneNode, isSameInMeaning, outcomes } = walkable(pair);
  if (isOneNode) return { valuations: spaceSize(ruleSet, facts), differing: 0, isSameInMeaning };
  let count = 0;
  let differing = 0;
  for (const [before, after] of outcomes()) {
    count++;
    if (before !== after) differing++;
  }
  return { valuations: count, differing, isSameInMeaning };
}

/** Whether two conditions differ on some valuation: first by their meanings, then by what is unknown. */
export function differSomewhere(pair: ConditionPair): boolean {
  const { isOneNode, isSameInMeaning, outcomes } = walkable(pair);
  if (isOneNode || !isSameInMeaning) return !isOneNode;
  for (const [before, after] of outcomes()) if (before !== after) return true;
  return false;
}

/** The worlds in which two conditions differ. */
export interface ConditionsOfDifference {
  /** Where the first holds and the second does not; `undefined` where that never is. */
  readonly onlyBefore: Condition | undefined;
  /** Where the second holds and the first does not. */
  readonly onlyAfter: Condition | undefined;
}

/**
 * The exact conditions under which two conditions differ, reduced, in the facts' own names. Definitions of the pair's space are
 * named in them where no other fact that counts is in a group with them, and written out otherwise.
 */
export function conditionsOfDifference(pair: ConditionPair): ConditionsOfDifference {
  const both = composedPair(pair);
  const { ruleSet, parts } = both;
  const { compiled, diagrams, nodes } = compiledPair(both);
  const place = new Map(ruleSet.facts.map(({ name }, at) => [name, at]));
  const rank = (fact: string): number => (parts.has(fact) ? -1 : place.get(fact)!);
  const [before, after] = nodes.map((node) => (node === undefined ? ALWAYS : diagrams.of(node)));
  const within = (diagram: number): Condition | undefined => {
    const found = conditionOfDiagram(diagrams, diagram, compiled.ruleSet.facts, rank);
    return found && writtenOut(found, both, pair.space.definitions);
  };
  return {
    onlyBefore: within(diagrams.without(before!, after!)),
    onlyAfter: within(diagrams.without(after!, before!)),
  };
}

/** A condition in which the facts that represent parts of a rule are replaced by those parts. */
function writtenOut(
  condition: Condition,
  { parts }: ComposedRule,
  definitions: Readonly<Record<string, Condition>>,
): Condition {
  return rewritten(condition, (test) => {
    const part = parts.get((test as Leaf).fact);
    if (part === undefined) return test;
    return (test as Leaf).value === true ? part : negated(part, definitions);
  });
}
