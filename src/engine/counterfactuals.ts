import { type Compiled, evaluate, FALSE, TRUE } from './compile.ts';
import { codeOfValue } from './rule-set.ts';

/** A fact and the values of which any one would do. */
export interface Change {
  readonly fact: string;
  readonly to: readonly (boolean | string)[];
}

/** Facts by position, each with the codes that would do, ascending. */
type Changes = ReadonlyMap<number, readonly number[]>;

const mostKept = 48;
const mostTold = 5;

/**
 * The smallest changes of facts that would give a conclusion the wanted result: minimal by inclusion, at most five,
 * smallest first. A set may change known and unknown facts; every other known fact keeps its value, and every other
 * unknown fact stays unknown.
 *
 * @param node The conclusion's node.
 * @param wanted The result that the conclusion should have.
 * @returns An empty list if no change of facts can bring it about; a list with one empty set if it is so already.
 */
export function changesFor(
  compiled: Compiled,
  node: number,
  codes: Uint8Array,
  wanted: boolean,
): readonly (readonly Change[])[] {
  const target = wanted ? TRUE : FALSE;
  const groups = groupsBelow(compiled, node);
  const bits = new Uint8Array(compiled.nodeCount);

  const works = (changes: Changes): boolean => {
    const cases = casesWith(groups, changes, codes);
    return (
      cases.length > 0 &&
      cases.every((after) => {
        evaluate(compiled, after, bits, node + 1);
        return bits[node] === target;
      })
    );
  };
  const leastWithin = (changes: Changes): readonly Changes[] => {
    const smaller = partsOf(changes, groups).filter(works);
    if (smaller.length > 0) return smaller.flatMap(leastWithin);
    const smallerForSome = singled(changes).flatMap((telling) => partsOf(telling, groups).filter(works));
    return [changes, ...smallerForSome.flatMap(leastWithin)];
  };

  const working = testsToComeOut(compiled, groups, node, codes, wanted)
    .flatMap((changes) => withWhatFollows(groups, changes, codes))
    .map((changes) => stillToTell(changes, codes));
  return apart(minimal(minimal(working, codes).flatMap(leastWithin), codes))
    .slice(0, mostTold)
    .map((changes) =>
      [...changes].map(([fact, allowed]) => {
        const { name, values } = compiled.ruleSet.facts[fact]!;
        return { fact: name, to: allowed.map((code) => values[code - 1]!) };
      }),
    );
}

/**
 * The sets of facts whose tests have to give another result, before linked facts are considered. A test that already has
 * the wanted result has to keep it, also where its fact changes because of another test.
 */
function testsToComeOut(
  compiled: Compiled,
  groups: readonly Group[],
  node: number,
  codes: Uint8Array,
  wanted: boolean,
): readonly Changes[] {
  const { ruleSet, leafCount, leafFact, leafRow, bitsOfCode, nodeCount } = compiled;
  const target = wanted ? TRUE : FALSE;
  const bits = new Uint8Array(nodeCount);
  evaluate(compiled, codes, bits);
  const asked = new Set(testsBelow(compiled, node).flatMap((test) => (bits[test] === target ? [] : [leafFact[test]!])));
  const mayMove = new Set(groups.flatMap(({ facts }) => (facts.some((fact) => asked.has(fact)) ? facts : [])));

  const neededFor = (at: number): readonly Changes[] => {
    if (at >= leafCount) {
      const parts = childrenOf(compiled, at).map(neededFor);
      const each = (compiled.asksAll[at] === 1) === wanted;
      if (!each) return minimal(parts.flat(), codes);
      return parts.reduce((left, right) => minimal(everyPair(left, right), codes));
    }
    const fact = leafFact[at]!;
    if (!mayMove.has(fact)) return [new Map()];
    const codesOf = ruleSet.facts[fact]!.values.map((_, value) => value + 1);
    return [new Map([[fact, codesOf.filter((code) => bitsOfCode[leafRow[at]! + code] === target)]])];
  };
  return neededFor(node);
}

/** Changes without the facts that already have one of these values. */
const stillToTell = (changes: Changes, codes: Uint8Array): Changes =>
  new Map([...changes].filter(([fact]) => !allows(changes, fact, codes[fact]!)));

const childrenOf = ({ childrenFrom, children }: Compiled, node: number): readonly number[] =>
  Array.from(children.subarray(childrenFrom[node]!, childrenFrom[node + 1]!));

/** The tests below a node, each as often as it occurs there. */
const testsBelow = (compiled: Compiled, node: number): readonly number[] =>
  node < compiled.leafCount ? [node] : childrenOf(compiled, node).flatMap((child) => testsBelow(compiled, child));

/** Every joining of one set from each list. */
const everyPair = (left: readonly Changes[], right: readonly Changes[]): readonly Changes[] =>
  left.flatMap((a) =>
    right.map((b) => {
      const both = new Map(a);
      for (const [fact, allowed] of b)
        both.set(
          fact,
          allowed.filter((code) => allows(a, fact, code)),
        );
      return both;
    }),
  );

/**
 * Drops every set that no value of a fact can satisfy, or that contains another set. Sets with the fewest unknown facts
 * come first, of them the smallest, and of them those that leave the most values open.
 */
function minimal(sets: readonly Changes[], codes: Uint8Array): readonly Changes[] {
  const possible = sets.filter((set) => [...set.values()].every((allowed) => allowed.length > 0));
  const ranked = possible.map((set) => ({
    set,
    rank: [stillToTell(set, codes).size, set.size, -[...set.values()].flat().length],
  }));
  const kept: Changes[] = [];
  for (const { set } of ranked.sort((a, b) => byRank(a.rank, b.rank))) {
    const contains = (smaller: Changes): boolean =>
      [...smaller.keys()].every((fact) => set.get(fact)?.every((code) => allows(smaller, fact, code)) ?? false);
    if (!kept.some(contains)) kept.push(set);
    if (kept.length === mostKept) break;
  }
  return kept;
}

/** The order of ranks by their first part that differs. */
const byRank = (a: readonly number[], b: readonly number[]): number =>
  a.map((part, at) => part - b[at]!).find((difference) => difference !== 0) ?? 0;

/** Takes out of each set the values with which a smaller one would do, and drops it if none is left. */
function apart(sets: readonly Changes[]): readonly Changes[] {
  return sets.flatMap((set, at) => {
    let left = set;
    for (const smaller of sets.slice(0, at)) {
      if (![...smaller.keys()].every((fact) => left.has(fact))) continue;
      const besides = [...smaller.keys()].flatMap((fact) => {
        const others = left.get(fact)!.filter((code) => !allows(smaller, fact, code));
        return others.length === 0 ? [] : [[fact, others] as const];
      });
      if (besides.length === 0) return [];
      if (besides.length === 1) left = new Map([...left, ...besides]);
    }
    return [left];
  });
}

/** Linked facts, or one alone, as far as a conclusion tests them: with the codes of their worlds. */
interface Group {
  /** By position. */
  readonly facts: readonly number[];
  readonly worlds: readonly (readonly number[])[];
}

/**
 * Every fact that a conclusion tests, in exactly one group. A fact that it does not test cannot prevent a change.
 */
function groupsBelow(compiled: Compiled, node: number): readonly Group[] {
  const { ruleSet, positionOf, leafFact } = compiled;
  const lookedAt = new Set(testsBelow(compiled, node).map((test) => leafFact[test]!));
  const together = ruleSet.groups.map(({ facts, worlds }) => {
    const places = facts.flatMap((name, place) => (lookedAt.has(positionOf.get(name)!) ? [place] : []));
    return {
      facts: places.map((place) => positionOf.get(facts[place]!)!),
      worlds: worlds.map((world) =>
        places.map((place) => codeOfValue(ruleSet.facts[positionOf.get(facts[place]!)!]!, world[place]!)),
      ),
    };
  });
  const grouped = new Set(together.flatMap(({ facts }) => facts));
  const alone = [...lookedAt].flatMap((fact) =>
    grouped.has(fact) ? [] : [{ facts: [fact], worlds: ruleSet.facts[fact]!.values.map((_, value) => [value + 1]) }],
  );
  return [...together, ...alone];
}

/** Changes with one value for each fact: in every way. */
const singled = (changes: Changes): readonly Changes[] =>
  [...changes].reduce<readonly Changes[]>(
    (made, [fact, allowed]) => made.flatMap((telling) => allowed.map((code) => new Map(telling).set(fact, [code]))),
    [new Map()],
  );

const allows = (changes: Changes, fact: number, code: number): boolean => changes.get(fact)?.includes(code) ?? true;

/** The worlds of a group that contain the changes and keep its other known facts. */
const worldsKeeping = ({ facts, worlds }: Group, changes: Changes, codes: Uint8Array): Group['worlds'] =>
  worlds.filter((world) =>
    facts.every((fact, place) =>
      changes.has(fact) ? allows(changes, fact, world[place]!) : codes[fact] === 0 || codes[fact] === world[place],
    ),
  );

/** Changes with the known facts that cannot keep their values beside them: one set for each possible combination. */
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
            if (codes[fact] !== 0) next.set(fact, [world[place]!]);
          });
          return next;
        }),
      );
    },
    [changes],
  );
}

/** Smaller sets of which one might do as well: without one fact, or without some of those that depend on each other. */
function partsOf(changes: Changes, groups: readonly Group[]): readonly Changes[] {
  return groups.flatMap((group) => {
    const facts = group.facts.filter((fact) => changes.has(fact));
    return Array.from({ length: 2 ** facts.length - 1 }, (_, left) => {
      const dropped = facts.filter((_fact, place) => (left & (1 << place)) === 0);
      return new Map([...changes].filter(([fact]) => !dropped.includes(fact)));
    });
  });
}

/** The case with the changes, in every combination that they leave open; none if they contradict the other known facts. */
function casesWith(groups: readonly Group[], changes: Changes, codes: Uint8Array): readonly Uint8Array[] {
  const touched = groups.filter(({ facts }) => facts.some((fact) => changes.has(fact)));
  return touched.reduce<readonly Uint8Array[]>(
    (cases, group) => {
      const worlds = worldsKeeping(group, changes, codes);
      return cases.flatMap((before) =>
        worlds.map((world) => {
          const after = Uint8Array.from(before);
          group.facts.forEach((fact, place) => {
            after[fact] = world[place]!;
          });
          return after;
        }),
      );
    },
    [codes],
  );
}
