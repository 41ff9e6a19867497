import type { FactDomain, RuleSet } from '../engine/rule-set.ts';

/** Facts told by their paths; `at` is the moment of the answer where it has to be another than the bare day. */
export type EncodedFacts = Readonly<Record<string, unknown>>;

/** One way to tell some facts that hang together, with the codes that come out of it. */
export interface Option {
  readonly encoded: EncodedFacts;
  /** Along the facts of its axis. */
  readonly codes: readonly number[];
  /** How much is told, then how usual the values are: less is easier to read. */
  readonly cost: number;
}

/** Facts that follow from the same tellings, with every distinguishable way to tell them, each in the easiest form. */
export interface Axis {
  readonly facts: readonly string[];
  readonly options: readonly Option[];
}

/** Everything that conditions of one kind can test, and how it is told. */
export interface ToldSpace {
  readonly ruleSet: RuleSet;
  readonly axes: readonly Axis[];
  /** The place of the axis of each fact that can be tested. */
  readonly axisOf: ReadonlyMap<string, number>;
  readonly domainOf: ReadonlyMap<string, FactDomain>;
}

/** What a told space is made from. */
export interface SpaceSource {
  readonly ruleSet: RuleSet;
  /** For each fact that can be tested the paths of what it follows from, itself where it is told; `at` is the moment. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Further paths that hang together. */
  readonly together: readonly (readonly string[])[];
  /** The values to try a told path with, the most readable first; not telling it goes without saying. */
  readonly candidates: (path: string) => readonly unknown[];
  /** How many paths of one axis are told at most; all where nothing is said. */
  readonly mostTold?: number;
  /** The codes of what is told, along the facts of the rule set; `undefined` where it cannot be told so. */
  readonly read: (encoded: EncodedFacts) => Uint8Array | undefined;
}

const costOfTelling = 10_000;

/**
 * Finds how facts are told: those that share a source make one axis, and on each axis all values of its sources are tried, so
 * that what is derived is told by what it is derived from.
 */
export function toldSpaceOf(source: SpaceSource): ToldSpace {
  const { ruleSet, sources } = source;
  const positionOf = new Map(ruleSet.facts.map(({ name }, position) => [name, position]));
  const testable = ruleSet.facts.filter(({ values }) => values.length > 0).map(({ name }) => name);
  const axes = joinedBySources(testable, source).map(({ facts, paths }): Axis => {
    const positions = facts.map((fact) => positionOf.get(fact)!);
    return { facts, options: optionsOf(paths, positions, source) };
  });
  const axisOf = new Map(axes.flatMap(({ facts }, axis) => facts.map((fact) => [fact, axis] as const)));
  for (const name of testable) if (!sources.has(name)) throw new TypeError(`nobody knows what ${name} follows from`);
  return { ruleSet, axes, axisOf, domainOf: new Map(ruleSet.facts.map((fact) => [fact.name, fact])) };
}

interface Joined {
  readonly facts: readonly string[];
  readonly paths: readonly string[];
}

/** Facts with the paths that they follow from, joined wherever they share one. */
function joinedBySources(testable: readonly string[], { sources, together }: SpaceSource): readonly Joined[] {
  let found: readonly Joined[] = together.map((paths) => ({ facts: [], paths }));
  for (const fact of testable) {
    const paths = sources.get(fact) ?? [];
    const touching = found.filter((one) => one.paths.some((path) => paths.includes(path)));
    const joined: Joined = {
      facts: [...touching.flatMap((one) => one.facts), fact],
      paths: [...new Set([...touching.flatMap((one) => one.paths), ...paths])],
    };
    found = [...found.filter((one) => !touching.includes(one)), joined];
  }
  return found.filter(({ facts }) => facts.length > 0);
}

/** Every distinguishable way to tell some paths: the first and easiest of each. */
function optionsOf(paths: readonly string[], positions: readonly number[], source: SpaceSource): readonly Option[] {
  const found = new Map<string, Option>();
  const consider = (encoded: EncodedFacts, cost: number): void => {
    const read = source.read(encoded);
    if (read === undefined) return;
    const codes = positions.map((position) => read[position]!);
    const known = found.get(codes.join());
    if (known === undefined || cost < known.cost) found.set(codes.join(), { encoded, codes, cost });
  };
  const { mostTold = paths.length } = source;
  const tell = (place: number, left: number, encoded: EncodedFacts, cost: number): void => {
    const path = paths[place];
    if (path === undefined) {
      consider(encoded, cost);
      return;
    }
    tell(place + 1, left, encoded, cost);
    if (left === 0) return;
    source.candidates(path).forEach((value, index) => {
      tell(place + 1, left - 1, { ...encoded, [path]: value }, cost + costOfTelling + index);
    });
  };
  tell(0, mostTold, {}, 0);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
