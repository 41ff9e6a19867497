import { type Compiled, evaluate, TRUE, UNKNOWN } from './compile.ts';
import type { FactGroup } from './rule-set.ts';

/**
 * Which unknown facts can still change an unknown conclusion: those for which some completion of all unknown facts
 * exists that comes out otherwise when they alone are told otherwise.
 *
 * Parts of a condition that share no fact are looked at apart; only parts that share facts are walked together.
 */
export interface Undetermined {
  /** Positions of the facts that can still change the conclusion, ascending. */
  readonly facts: readonly number[];
  readonly canHold: boolean;
  readonly canFail: boolean;
}

/** Prepares the search for a compiled rule set; the result takes a node, the case's codes and the evaluated bits. */
export function undeterminedBy(
  compiled: Compiled,
): (node: number, codes: Uint8Array, bits: Uint8Array) => Undetermined {
  const { ruleSet, leafCount, leafFact, childrenFrom, children, asksAll, nodeCount } = compiled;
  const groups = groupsOf(compiled);
  const groupOfFact = new Int32Array(ruleSet.facts.length);
  groups.forEach((group, index) => {
    for (const fact of group.facts) groupOfFact[fact] = index;
  });

  const childrenOf = (node: number): number[] =>
    Array.from(children.subarray(childrenFrom[node]!, childrenFrom[node + 1]!));

  /** The unknown facts that a node's undetermined tests look at. */
  const unknownFacts = (node: number, bits: Uint8Array, found: Set<number>): Set<number> => {
    if (bits[node] !== UNKNOWN) return found;
    if (node < leafCount) found.add(leafFact[node]!);
    else for (const child of childrenOf(node)) unknownFacts(child, bits, found);
    return found;
  };

  /** Walks every world that agrees with what is told, for undetermined parts that share facts. */
  const walk = (parts: readonly number[], asksEach: boolean, codes: Uint8Array, bits: Uint8Array): Undetermined => {
    const facts = new Set<number>();
    for (const part of parts) unknownFacts(part, bits, facts);
    const touched = [...new Set([...facts].map((fact) => groupOfFact[fact]!))].map((index) => groups[index]!);
    const open = touched.map((group) => ({ group, worlds: worldsFor(group, codes) }));
    const scratch = Uint8Array.from(codes);
    const world = new Uint8Array(nodeCount);
    const size = open.reduce((product, { worlds }) => product * worlds.length, 1);
    const outcome = new Uint8Array(size);
    for (let index = 0; index < size; index++) {
      let rest = index;
      for (const { group, worlds } of open) {
        const chosen = worlds[rest % worlds.length]!;
        rest = Math.floor(rest / worlds.length);
        group.facts.forEach((fact, place) => {
          scratch[fact] = chosen[place]!;
        });
      }
      evaluate(compiled, scratch, world);
      const each = parts.map((part) => world[part] === TRUE);
      outcome[index] = (asksEach ? each.every(Boolean) : each.some(Boolean)) ? 1 : 0;
    }
    const relevant = new Set<number>();
    let stride = 1;
    for (const { group, worlds } of open) {
      for (let index = 0; index < size; index++) {
        const place = Math.floor(index / stride) % worlds.length;
        for (let other = place + 1; other < worlds.length; other++) {
          if (outcome[index] === outcome[index + (other - place) * stride]) continue;
          group.facts.forEach((fact, at) => {
            if (facts.has(fact) && worlds[place]![at] !== worlds[other]![at]) relevant.add(fact);
          });
        }
      }
      stride *= worlds.length;
    }
    return { facts: [...relevant], canHold: outcome.includes(1), canFail: outcome.includes(0) };
  };

  const analyse = (node: number, codes: Uint8Array, bits: Uint8Array): Undetermined => {
    if (node < leafCount) return { facts: [leafFact[node]!], canHold: true, canFail: true };
    const asksEach = asksAll[node] === 1;
    const clusters = clustersOf(
      childrenOf(node).filter((child) => bits[child] === UNKNOWN),
      (child) => new Set([...unknownFacts(child, bits, new Set())].map((fact) => groupOfFact[fact]!)),
    );
    const parts = clusters.map((cluster) =>
      cluster.length === 1 ? analyse(cluster[0]!, codes, bits) : walk(cluster, asksEach, codes, bits),
    );
    // Of `all`, a part decides only if the others can hold; of `any`, only if the others can fail.
    const letsDecide = (part: Undetermined): boolean => (asksEach ? part.canHold : part.canFail);
    const facts = parts.flatMap((part) =>
      parts.every((other) => other === part || letsDecide(other)) ? part.facts : [],
    );
    return {
      facts,
      canHold: asksEach ? parts.every((part) => part.canHold) : parts.some((part) => part.canHold),
      canFail: asksEach ? parts.some((part) => part.canFail) : parts.every((part) => part.canFail),
    };
  };

  return (node, codes, bits) => {
    if (bits[node] !== UNKNOWN) return { facts: [], canHold: bits[node] === TRUE, canFail: bits[node] !== TRUE };
    const found = analyse(node, codes, bits);
    return { ...found, facts: [...new Set(found.facts)].sort((a, b) => a - b) };
  };
}

interface CodedGroup {
  readonly facts: readonly number[];
  /** Codes of the facts, world by world. */
  readonly worlds: readonly (readonly number[])[];
}

/** Every fact in exactly one group: the rule set's own groups, and each other fact alone. */
function groupsOf({ ruleSet }: Compiled): readonly CodedGroup[] {
  const position = new Map(ruleSet.facts.map((fact, index) => [fact.name, index]));
  const coded = ruleSet.groups.map((group: FactGroup) => ({
    facts: group.facts.map((name) => position.get(name)!),
    worlds: group.worlds.map((world) => world.map((value) => (value ? 2 : 1))),
  }));
  const grouped = new Set(coded.flatMap((group) => group.facts));
  const alone = ruleSet.facts.flatMap((fact, index) =>
    grouped.has(index) ? [] : [{ facts: [index], worlds: fact.values.map((_, value) => [value + 1]) }],
  );
  return [...coded, ...alone];
}

/** The worlds that agree with what is told of a group. */
function worldsFor(group: CodedGroup, codes: Uint8Array): readonly (readonly number[])[] {
  return group.worlds.filter((world) =>
    group.facts.every((fact, place) => codes[fact] === 0 || codes[fact] === world[place]),
  );
}

/** Gathers items into clusters, so that items of different clusters share no key. */
function clustersOf<Item>(items: readonly Item[], keysOf: (item: Item) => ReadonlySet<number>): Item[][] {
  let clusters: { items: Item[]; keys: Set<number> }[] = [];
  for (const item of items) {
    const keys = keysOf(item);
    const touching = clusters.filter((cluster) => [...keys].some((key) => cluster.keys.has(key)));
    const joined = {
      items: [...touching.flatMap((cluster) => cluster.items), item],
      keys: new Set([...touching.flatMap((cluster) => [...cluster.keys]), ...keys]),
    };
    clusters = [...clusters.filter((cluster) => !touching.includes(cluster)), joined];
  }
  return clusters.map((cluster) => cluster.items);
}
