import { type Compiled, evaluate, FALSE, TRUE } from './compile.ts';

/** A fact and the values of which any one would do. */
export interface Change {
  readonly fact: string;
  readonly to: readonly (boolean | string)[];
}

/** Facts by position, each with the set of codes that would do, as bits. */
type Changes = ReadonlyMap<number, number>;

const mostKept = 48;
const mostTold = 5;

/**
 * The smallest sets of facts that would make a conclusion come out as wanted: minimal by inclusion, at most five,
 * smallest first. A fact in a set may be one that is told now, or one that is not.
 *
 * @param node The conclusion's node.
 * @param wanted How it should come out.
 * @returns An empty list if no change of facts can bring it about; a list with one empty set if it is so already.
 */
export function changesFor(
  compiled: Compiled,
  node: number,
  codes: Uint8Array,
  wanted: boolean,
): readonly (readonly Change[])[] {
  const { ruleSet, leafCount, leafFact, leafRow, bitsOfCode, childrenFrom, children, asksAll } = compiled;
  const target = wanted ? TRUE : FALSE;
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);

  const neededFor = (at: number): readonly Changes[] => {
    if (bits[at] === target) return [new Map()];
    if (at < leafCount) {
      const fact = leafFact[at]!;
      let mask = 0;
      ruleSet.facts[fact]!.values.forEach((_, value) => {
        if (bitsOfCode[leafRow[at]! + value + 1] === target) mask |= 1 << (value + 1);
      });
      return mask === 0 ? [] : [new Map([[fact, mask]])];
    }
    const parts = Array.from(children.subarray(childrenFrom[at]!, childrenFrom[at + 1]!)).map(neededFor);
    const each = (asksAll[at] === 1) === wanted;
    return minimal(each ? parts.reduce(everyPair) : parts.flat());
  };

  const works = (changes: Changes): boolean =>
    worldsWith(compiled, changes, codes).some((world) => {
      evaluate(compiled, world, bits);
      return bits[node] === target;
    });
  const withoutOne = (changes: Changes): Changes[] =>
    [...changes.keys()].map((fact) => new Map([...changes].filter(([other]) => other !== fact)));

  return neededFor(node)
    .filter((changes) => works(changes) && !withoutOne(changes).some(works))
    .slice(0, mostTold)
    .map((changes) =>
      [...changes].map(([fact, mask]) => {
        const { name, values } = ruleSet.facts[fact]!;
        return { fact: name, to: values.filter((_, value) => (mask & (1 << (value + 1))) !== 0) };
      }),
    );
}

/** Every joining of one set from each list that asks nothing contradictory of a fact. */
function everyPair(left: readonly Changes[], right: readonly Changes[]): readonly Changes[] {
  const joined = left.flatMap((a) =>
    right.flatMap((b) => {
      const both = new Map(a);
      for (const [fact, mask] of b) both.set(fact, mask & (both.get(fact) ?? mask));
      return [...both.values()].includes(0) ? [] : [both];
    }),
  );
  return minimal(joined);
}

/** Drops every set that contains another, smallest first. */
function minimal(sets: readonly Changes[]): readonly Changes[] {
  const kept: Changes[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    const contains = (smaller: Changes): boolean =>
      [...smaller].every(([fact, mask]) => set.has(fact) && (set.get(fact)! & mask) === set.get(fact));
    if (!kept.some(contains)) kept.push(set);
    if (kept.length === mostKept) break;
  }
  return kept;
}

/** The case with the changes told: every way in which the facts that hang together with a changed one can follow it. */
function worldsWith({ ruleSet }: Compiled, changes: Changes, codes: Uint8Array): readonly Uint8Array[] {
  const position = new Map(ruleSet.facts.map((fact, index) => [fact.name, index]));
  let worlds: readonly Uint8Array[] = [Uint8Array.from(codes)];
  const done = new Set<number>();
  const branch = (options: readonly (readonly (readonly [number, number])[])[]): void => {
    worlds = worlds.flatMap((world) =>
      options.map((option) => {
        const next = Uint8Array.from(world);
        for (const [fact, code] of option) next[fact] = code;
        return next;
      }),
    );
  };
  for (const group of ruleSet.groups) {
    const facts = group.facts.map((name) => position.get(name)!);
    if (!facts.some((fact) => changes.has(fact))) continue;
    const coded = group.worlds.map((world) => world.map((value, place) => [facts[place]!, value ? 2 : 1] as const));
    branch(coded.filter((world) => world.every(([fact, code]) => (changes.get(fact) ?? -1) & (1 << code))));
    for (const fact of facts) done.add(fact);
  }
  for (const [fact, mask] of changes) {
    if (done.has(fact)) continue;
    branch(
      ruleSet.facts[fact]!.values.flatMap((_, value) =>
        mask & (1 << (value + 1)) ? [[[fact, value + 1] as const]] : [],
      ),
    );
  }
  return worlds;
}
