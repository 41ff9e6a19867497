import type { FactDomain, RuleSet } from '../engine/rule-set.ts';
import type { Condition } from '../model/rule/condition.ts';

/** Input values by fact path. `at` overrides the evaluation time when it must include an hour. */
export type InputFacts = Readonly<Record<string, unknown>>;

/** One assignment of values to the inputs of an axis, with the codes that result from it. */
export interface Option {
  readonly input: InputFacts;
  /** In the order of the facts of its axis. */
  readonly codes: readonly number[];
  /** First the number of inputs, then how usual their values are: a lower cost is easier to read. */
  readonly cost: number;
}

/** Facts that depend on the same inputs, with one option, the cheapest, for each combination of codes that they can have. */
export interface Axis {
  readonly facts: readonly string[];
  readonly options: readonly Option[];
}

/** Everything that conditions of one kind can test, and the inputs that produce it. */
export interface InputSpace {
  readonly ruleSet: RuleSet;
  readonly axes: readonly Axis[];
  /** The index of the axis of each testable fact. */
  readonly axisOf: ReadonlyMap<string, number>;
  readonly domainOf: ReadonlyMap<string, FactDomain>;
}

/** A condition with the definitions that it names, and the input space of its facts. */
export interface ConditionInSpace {
  readonly when: Condition;
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly space: InputSpace;
}

/** The arguments of {@link inputSpaceOf}. */
export interface SpaceSource {
  readonly ruleSet: RuleSet;
  /** For each testable fact the paths that it is derived from, or its own path for an input; `at` is the evaluation time. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Further groups of paths that belong on one axis. */
  readonly together: readonly (readonly string[])[];
  /** The values to try for a path, the most readable first; leaving it unknown is always tried. */
  readonly candidates: (path: string) => readonly unknown[];
  /** The largest number of paths of one axis that have a value at once; all by default. */
  readonly mostInputs?: number;
  /** The codes of an input, in the order of the facts of the rule set; `undefined` where the reader rejects it. */
  readonly read: (input: InputFacts) => Uint8Array | undefined;
}

const costOfInput = 10_000;

/**
 * Finds the input space of a rule set. Facts that share a source make one axis, and on each axis all values of its sources are
 * tried; so a derived fact is reached through the inputs that it is derived from.
 *
 * @throws TypeError for a testable fact without sources: an error of the caller.
 */
export function inputSpaceOf(source: SpaceSource): InputSpace {
  const { ruleSet, sources } = source;
  const positionOf = new Map(ruleSet.facts.map(({ name }, position) => [name, position]));
  const testable = ruleSet.facts.filter(({ values }) => values.length > 0).map(({ name }) => name);
  const axes = joinedBySources(testable, source).map(({ facts, paths }): Axis => {
    const positions = facts.map((fact) => positionOf.get(fact)!);
    return { facts, options: optionsOf(paths, positions, source) };
  });
  const axisOf = new Map(axes.flatMap(({ facts }, axis) => facts.map((fact) => [fact, axis] as const)));
  for (const name of testable) if (!sources.has(name)) throw new TypeError(`no sources are given for the fact ${name}`);
  return { ruleSet, axes, axisOf, domainOf: new Map(ruleSet.facts.map((fact) => [fact.name, fact])) };
}

interface Joined {
  readonly facts: readonly string[];
  readonly paths: readonly string[];
}

/** The options of an axis that differ in some of its facts: of equal ones the first, which is the cheapest. */
export function distinctOptions({ facts, options }: Axis, tested: ReadonlySet<string>): readonly Option[] {
  const positions = facts.flatMap((fact, position) => (tested.has(fact) ? [position] : []));
  const distinct = new Map<string, Option>();
  for (const option of options) {
    const codes = positions.map((position) => option.codes[position]).join();
    if (!distinct.has(codes)) distinct.set(codes, option);
  }
  return [...distinct.values()];
}

/** The inputs of options of different axes as one. */
export const inputOf = (options: readonly Option[]): InputFacts =>
  Object.assign({}, ...options.map(({ input }) => input)) as InputFacts;

/** Facts with the paths that they are derived from, joined wherever they share one. */
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

/** For each combination of codes that inputs on some paths produce, the cheapest input. */
function optionsOf(paths: readonly string[], positions: readonly number[], source: SpaceSource): readonly Option[] {
  const found = new Map<string, Option>();
  /** Whether the reader accepts an input; what it rejects, it also rejects with more facts known. */
  const consider = (input: InputFacts, cost: number): boolean => {
    const read = source.read(input);
    if (read === undefined) return false;
    const codes = positions.map((position) => read[position]!);
    const key = String.fromCharCode(...codes);
    const known = found.get(key);
    if (known === undefined || cost < known.cost) found.set(key, { input, codes, cost });
    return true;
  };
  const { mostInputs = paths.length } = source;
  const candidates = paths.map(source.candidates);
  const extend = (from: number, left: number, input: InputFacts, cost: number): void => {
    if (left === 0) return;
    for (let index = paths.length - 1; index >= from; index--) {
      candidates[index]!.forEach((value, rank) => {
        const [next, nextCost] = [{ ...input, [paths[index]!]: value }, cost + costOfInput + rank];
        if (consider(next, nextCost)) extend(index + 1, left - 1, next, nextCost);
      });
    }
  };
  if (consider({}, 0)) extend(0, mostInputs, {}, 0);
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}
