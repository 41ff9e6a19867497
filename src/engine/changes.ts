import { type Compiled, evaluate, FALSE, TRUE } from './compile.ts';
import { codeOfValue } from './rule-set.ts';

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
 * smallest first. A fact in a set may be one that is told now, or one that is not; every other told fact stays as it is
 * told, and every other untold fact untold.
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
  const { ruleSet } = compiled;
  const target = wanted ? TRUE : FALSE;
  const groups = groupsBelow(compiled, node);
  const bits = new Uint8Array(compiled.nodeCount);

  const works = (changes: Changes): boolean => {
    const cases = casesWith(compiled, groups, changes, codes);
    return (
      cases.length > 0 &&
      cases.every((after) => {
        evaluate(compiled, after, bits);
        return bits[node] === target;
      })
    );
  };
  /** Each fact with only those values that can work beside some values of the others, if then all of them work. */
  const asFarAsItWorks = (changes: Changes): readonly Changes[] => {
    const working = singled(changes).filter(works);
    const kept = [...changes.keys()].map(
      (fact) => [fact, working.reduce((mask, telling) => mask | telling.get(fact)!, 0)] as const,
    );
    return working.length === 0 ? [] : [new Map(kept)].filter(works);
  };
  const leastWithin = (changes: Changes): readonly Changes[] => {
    const smaller = partsOf(changes, groups).filter(works);
    return smaller.length === 0 ? [changes] : smaller.flatMap(leastWithin);
  };

  const working = testsToChange(compiled, node, codes, wanted)
    .flatMap((changes) => withWhatFollows(groups, changes, codes))
    .flatMap(asFarAsItWorks);
  return apart(minimal(working.flatMap(leastWithin)))
    .slice(0, mostTold)
    .map((changes) =>
      [...changes].map(([fact, mask]) => {
        const { name, values } = ruleSet.facts[fact]!;
        return { fact: name, to: values.filter((_, value) => (mask & (1 << (value + 1))) !== 0) };
      }),
    );
}

/** The sets of facts whose tests have to come out otherwise, whatever hangs together with them. */
function testsToChange(compiled: Compiled, node: number, codes: Uint8Array, wanted: boolean): readonly Changes[] {
  const { ruleSet, leafCount, leafFact, leafRow, bitsOfCode, childrenFrom, children, asksAll, nodeCount } = compiled;
  const target = wanted ? TRUE : FALSE;
  const bits = new Uint8Array(nodeCount);
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
  return neededFor(node);
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

/** Takes out of each set the values with which a smaller one would do. */
function apart(sets: readonly Changes[]): readonly Changes[] {
  return sets.map((set, at) =>
    sets.slice(0, at).reduce((left, smaller) => {
      const beside = [...smaller].filter(([fact, mask]) => ((left.get(fact) ?? 0) & ~mask) !== 0);
      const isPart = [...smaller.keys()].every((fact) => left.has(fact));
      if (!isPart || beside.length !== 1) return left;
      const [fact, mask] = beside[0]!;
      return new Map(left).set(fact, left.get(fact)! & ~mask);
    }, set),
  );
}

/** Facts that hang together, as far as a conclusion looks at them: by position, with the codes of their worlds. */
interface Group {
  readonly facts: readonly number[];
  readonly worlds: readonly (readonly number[])[];
}

/** The groups that a conclusion looks at. What it does not look at cannot stand in the way of a change. */
function groupsBelow(compiled: Compiled, node: number): readonly Group[] {
  const { ruleSet, positionOf, leafCount, leafFact, childrenFrom, children } = compiled;
  const lookedAt = new Set<number>();
  const visit = (at: number): void => {
    if (at < leafCount) lookedAt.add(leafFact[at]!);
    else for (const child of children.subarray(childrenFrom[at]!, childrenFrom[at + 1]!)) visit(child);
  };
  visit(node);
  return ruleSet.groups.flatMap(({ facts, worlds }) => {
    const places = facts.flatMap((name, place) => (lookedAt.has(positionOf.get(name)!) ? [place] : []));
    if (places.length === 0) return [];
    return [
      {
        facts: places.map((place) => positionOf.get(facts[place]!)!),
        worlds: worlds.map((world) =>
          places.map((place) => codeOfValue(ruleSet.facts[positionOf.get(facts[place]!)!]!, world[place]!)),
        ),
      },
    ];
  });
}

/** Changes with one value for each fact: in every way. */
const singled = (changes: Changes): readonly Changes[] =>
  [...changes].reduce<readonly Changes[]>(
    (made, [fact, mask]) => made.flatMap((telling) => bitsOf(mask).map((bit) => new Map(telling).set(fact, bit))),
    [new Map()],
  );

const bitsOf = (mask: number): readonly number[] =>
  Array.from({ length: 32 - Math.clz32(mask) }, (_, place) => 1 << place).filter((bit) => (mask & bit) !== 0);

const allows = (changes: Changes, fact: number, code: number): boolean =>
  ((changes.get(fact) ?? -1) & (1 << code)) !== 0;

/** The worlds of a group that have the changes in it, and what else is told of it as it is told. */
const worldsKeeping = ({ facts, worlds }: Group, changes: Changes, codes: Uint8Array): Group['worlds'] =>
  worlds.filter((world) =>
    facts.every((fact, place) =>
      changes.has(fact) ? allows(changes, fact, world[place]!) : codes[fact] === 0 || codes[fact] === world[place],
    ),
  );

/** Changes with the told facts that cannot stay as they are beside them: one set for each way in which they can follow. */
function withWhatFollows(groups: readonly Group[], changes: Changes, codes: Uint8Array): readonly Changes[] {
  return groups.reduce<readonly Changes[]>(
    (sets, group) => {
      const { facts, worlds } = group;
      if (!facts.some((fact) => changes.has(fact)) || worldsKeeping(group, changes, codes).length > 0) return sets;
      const possible = worlds.filter((world) => facts.every((fact, place) => allows(changes, fact, world[place]!)));
      return sets.flatMap((set) =>
        possible.map((world) => {
          const next = new Map(set);
          facts.forEach((fact, place) => {
            if (codes[fact] !== 0 && codes[fact] !== world[place]) next.set(fact, 1 << world[place]!);
          });
          return next;
        }),
      );
    },
    [changes],
  );
}

/** Smaller sets of which one might do as well: without one fact, or without some of those that hang together. */
function partsOf(changes: Changes, groups: readonly Group[]): readonly Changes[] {
  const facts = [...changes.keys()];
  const together = groups.map((group) => group.facts.filter((fact) => changes.has(fact)));
  const droppable = [
    ...together,
    ...facts.filter((fact) => !together.some((group) => group.includes(fact))).map((fact) => [fact]),
  ];
  return droppable.flatMap((group) =>
    Array.from({ length: 2 ** group.length - 1 }, (_, left) => {
      const dropped = group.filter((_fact, place) => (left & (1 << place)) === 0);
      return new Map([...changes].filter(([fact]) => !dropped.includes(fact)));
    }),
  );
}

/** The case with the changes told, in every way that they leave open; none if they cannot be told beside what is told. */
function casesWith(
  { ruleSet }: Compiled,
  groups: readonly Group[],
  changes: Changes,
  codes: Uint8Array,
): readonly Uint8Array[] {
  const touched = groups.filter(({ facts }) => facts.some((fact) => changes.has(fact)));
  const alone = [...changes].filter(([fact]) => !touched.some(({ facts }) => facts.includes(fact)));
  const options = [
    ...touched.map((group) =>
      worldsKeeping(group, changes, codes).map((world) =>
        group.facts.map((fact, place) => [fact, world[place]!] as const),
      ),
    ),
    ...alone.map(([fact]) =>
      ruleSet.facts[fact]!.values.flatMap((_, value) =>
        allows(changes, fact, value + 1) ? [[[fact, value + 1] as const]] : [],
      ),
    ),
  ];
  return options.reduce<readonly Uint8Array[]>(
    (cases, ways) =>
      cases.flatMap((before) =>
        ways.map((way) => {
          const after = Uint8Array.from(before);
          for (const [fact, code] of way) after[fact] = code;
          return after;
        }),
      ),
    [codes],
  );
}
