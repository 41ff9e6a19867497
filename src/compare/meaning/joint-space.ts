import {
  distinctOptions,
  type InputFacts,
  type InputSpace,
  inputSpaceOf,
  type Option,
  type SpaceSource,
} from '../../analysis/input-axes.ts';
import { leavesOf } from '../../analysis/rule-versions.ts';
import { rewritten } from '../../engine/condition-forms.ts';
import type { FactDomain, FactGroup } from '../../engine/rule-set.ts';
import { factsOf } from '../../engine/valuations.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { ComparedLaw } from './compared-law.ts';
import { ofLaw } from './condition-in-words.ts';

/** Two laws that are compared. */
export interface Laws {
  readonly before: ComparedLaw;
  readonly after: ComparedLaw;
}

/** The name of a fact that gets its meaning from a law. */
export const nameUnder = (fact: string, { day }: ComparedLaw): string => `${fact}${ofLaw}${day}`;

/** The usual name of a fact, without the day of a law. */
export const nameWithoutLaw = (name: string): string => name.split(ofLaw)[0]!;

/** An input space in which facts that get their meaning from the law occur once for each of two laws. */
export interface JointSpace {
  readonly space: InputSpace;
  /** The name of a fact in one of the laws; the usual one where its meaning is the same under both for every input. */
  readonly nameOf: (fact: string, side: keyof Laws) => string;
}

/** What a joint space is made from. */
export interface JointSource extends Omit<SpaceSource, 'ruleSet' | 'sources' | 'read'> {
  /** Every fact, with the paths that it follows from. */
  readonly facts: readonly { readonly domain: FactDomain; readonly sources: readonly string[] }[];
  /** The facts that may get their meaning from the law. */
  readonly fromLaw: ReadonlySet<string>;
  /** They have two names also where no input that is tried shows a difference. */
  readonly areNamedApart?: true;
  /** The codes of an input in the order of the facts, under a law; `undefined` where the reader rejects it. */
  readonly codes: (encoded: InputFacts, law: ComparedLaw['law']) => Uint8Array | undefined;
}

/** Makes the joint space of two laws. */
export function jointSpace(laws: Laws, source: JointSource): JointSpace {
  const { facts, fromLaw, areNamedApart, codes, together, candidates, mostInputs } = source;
  const doubled = facts.filter(({ domain }) => fromLaw.has(domain.name));
  const renamed = (law: ComparedLaw) =>
    doubled.map(({ domain, sources }) => ({ domain: { ...domain, name: nameUnder(domain.name, law) }, sources }));
  const encoded = facts.filter(({ domain }) => !fromLaw.has(domain.name));
  const isOneLaw = laws.before.law === laws.after.law;
  const all = [...encoded, ...renamed(laws.before), ...(isOneLaw ? [] : renamed(laws.after))];
  const placesOf = (some: typeof facts): readonly number[] => some.map((one) => facts.indexOf(one));
  const [ofPlain, ofLaws] = [placesOf(encoded), placesOf(doubled)];
  const space = inputSpaceOf({
    ruleSet: { facts: all.map(({ domain }) => domain), groups: [], definitions: {}, rules: {} },
    sources: new Map(all.map(({ domain, sources }) => [domain.name, sources])),
    together,
    candidates,
    ...(mostInputs === undefined ? {} : { mostInputs }),
    read: (what) => {
      const before = codes(what, laws.before.law);
      const after = isOneLaw ? before : codes(what, laws.after.law);
      if (before === undefined || after === undefined) return undefined;
      const later = isOneLaw ? [] : ofLaws.map((at) => after[at]!);
      return Uint8Array.from([...ofPlain.map((at) => before[at]!), ...ofLaws.map((at) => before[at]!), ...later]);
    },
  });
  if (areNamedApart) return { space, nameOf: (fact, side) => (fromLaw.has(fact) ? nameUnder(fact, laws[side]) : fact) };
  return withOneName(isOneLaw ? { before: laws.before, after: laws.before } : laws, space, fromLaw);
}

/** Gives facts that are the same under both laws for every input their usual name. */
export function withOneName(laws: Laws, space: InputSpace, fromLaw: ReadonlySet<string>): JointSpace {
  const isSame = (fact: string): boolean => {
    const [one, other] = [nameUnder(fact, laws.before), nameUnder(fact, laws.after)];
    const { facts, options } = space.axes[space.axisOf.get(one)!]!;
    const [first, second] = [facts.indexOf(one), facts.indexOf(other)];
    return options.every(({ codes }) => codes[first] === codes[second]);
  };
  const same = new Set([...fromLaw].filter((fact) => space.axisOf.has(nameUnder(fact, laws.before)) && isSame(fact)));
  const usual = (name: string): string => {
    const fact = nameWithoutLaw(name);
    return same.has(fact) ? fact : name;
  };
  const axes = space.axes.map(({ facts, options }) => {
    const names = facts.map(usual);
    const kept = names.flatMap((name, place) => (names.indexOf(name) === place ? [place] : []));
    return {
      facts: kept.map((place) => names[place]!),
      options: options.map((option): Option => ({ ...option, codes: kept.map((place) => option.codes[place]!) })),
    };
  });
  const domains = new Map(
    space.ruleSet.facts.map((domain) => [usual(domain.name), { ...domain, name: usual(domain.name) }]),
  );
  return {
    space: {
      ruleSet: { ...space.ruleSet, facts: [...domains.values()] },
      axes,
      axisOf: new Map(axes.flatMap(({ facts }, axis) => facts.map((fact) => [fact, axis] as const))),
      domainOf: domains,
    },
    nameOf: (fact, side) => (fromLaw.has(fact) && !same.has(fact) ? nameUnder(fact, laws[side]) : fact),
  };
}

/** A condition in the names of a joint space. */
export const conditionUnder = (
  condition: Condition,
  { nameOf }: Pick<JointSpace, 'nameOf'>,
  side: keyof Laws,
): Condition => rewritten(condition, (part) => ('fact' in part ? { ...part, fact: nameOf(part.fact, side) } : part));

/** The facts that a condition tests; there are no definitions about persons. */
export const testedBy = (condition: Condition): ReadonlySet<string> =>
  factsOf({ facts: [], groups: [], definitions: {}, rules: {} }, condition);

/** The facts that two conditions test themselves, without those of definitions, that have another meaning under each law. */
export const factsOfLaw = (
  { before, after }: { readonly before: Condition; readonly after: Condition },
  { nameOf }: Pick<JointSpace, 'nameOf'>,
): readonly string[] =>
  [...new Set([before, after].flatMap(leavesOf).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])))].filter(
    (fact) => nameOf(fact, 'before') !== nameOf(fact, 'after'),
  );

/** The axes of an input space restricted to some facts; of options that become equal the cheapest. */
export function axesTesting({ axes }: Pick<InputSpace, 'axes'>, tested: ReadonlySet<string>): InputSpace['axes'] {
  return axes.flatMap(({ facts, options }) => {
    const places = facts.flatMap((fact, place) => (tested.has(fact) ? [place] : []));
    if (places.length === 0) return [];
    const distinct = distinctOptions({ facts, options }, tested);
    const restricted = distinct.map((option) => ({ ...option, codes: places.map((place) => option.codes[place]!) }));
    return [{ facts: places.map((place) => facts[place]!), options: restricted }];
  });
}

/** Axes as groups of facts that depend on each other. */
export function groupsOf(axes: InputSpace['axes'], domainOf: InputSpace['domainOf']): readonly FactGroup[] {
  return axes.map(({ facts, options }) => {
    const states = options.map(({ codes }) =>
      codes.map((code, place) => (code === 0 ? 'unknown' : domainOf.get(facts[place]!)!.values[code - 1]!)),
    );
    return { facts, states, worlds: states.filter((state) => !state.includes('unknown')) };
  });
}
