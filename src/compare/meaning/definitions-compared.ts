import { rewritten } from '../../engine/condition-forms.ts';
import { definitionsNamedBy } from '../../engine/valuations.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { type CaseSpace, caseSpace } from './case-space.ts';
import { type Sides, type SourcesOfChange, sourcesOfChange, type UnderLaw } from './compare-rules.ts';
import { type ConditionPair, differSomewhere } from './condition-pair.ts';
import { conditionUnder, factsOfLaw, type JointSpace, type Laws } from './joint-space.ts';

/** Conditions by the id of the definition. */
type Definitions = Readonly<Record<string, Condition>>;

/** The definitions of two laws, and which of them mean the same in both. */
export interface DefinitionPair {
  readonly space: CaseSpace;
  readonly before: Definitions;
  readonly after: Definitions;
  /** The definitions of both laws, without those of only one or with another meaning, written out as far as they name such. */
  readonly shared: Definitions;
}

/** The definitions of a law, in the names of a joint space. */
const definitionsOf = (laws: Laws, side: keyof Laws, names: Pick<JointSpace, 'nameOf'>): Definitions =>
  Object.fromEntries(
    laws[side].law.definitions.map(({ id, version }) => [id, conditionUnder(version.when, names, side)]),
  );

/** A condition with named definitions written out, all but some. */
const inlined = (condition: Condition, definitions: Definitions, kept: Definitions = {}): Condition =>
  rewritten(condition, (part) =>
    'condition' in part && kept[part.condition] === undefined
      ? inlined(definitions[part.condition]!, definitions, kept)
      : part,
  );

/** Holds the definitions of two laws against each other. */
export function definitionPair(laws: Laws): DefinitionPair {
  const space = caseSpace(laws);
  const pair = { before: definitionsOf(laws, 'before', space), after: definitionsOf(laws, 'after', space) };
  const isShared = (id: string): boolean => {
    const [one, other] = [pair.before[id], pair.after[id]];
    if (one === undefined || other === undefined) return false;
    const sides = { before: inlined(one, pair.before), after: inlined(other, pair.after) };
    return !differSomewhere({ space: { ...space, definitions: {} }, ...sides });
  };
  const ids = Object.keys(pair.before).filter(isShared);
  const kept = Object.fromEntries(ids.map((id) => [id, pair.before[id]!]));
  const shared = Object.fromEntries(ids.map((id) => [id, inlined(pair.before[id]!, pair.before, kept)]));
  return { space, ...pair, shared };
}

/** The two conditions of a rule, in the names of the joint space, with one meaning for every name: what changed is written out. */
export function writtenOutPair(pair: DefinitionPair, before: Condition, after: Condition): ConditionPair {
  return {
    space: { ...pair.space, definitions: pair.shared },
    before: keepingAlways(before, (condition) => inlined(condition, pair.before, pair.shared)),
    after: keepingAlways(after, (condition) => inlined(condition, pair.after, pair.shared)),
  };
}

/**
 * The two conditions of a rule for enumeration: changed definitions occur in them twice, under two names, in the combinations
 * that they can really have together.
 */
export function namedPair(pair: DefinitionPair, before: Condition, after: Condition): ConditionPair {
  const definitions: Record<string, Condition> = { ...pair.shared };
  const named = (condition: Condition, side: 'before' | 'after'): Condition =>
    rewritten(condition, (part) => {
      if (!('condition' in part) || pair.shared[part.condition] !== undefined) return part;
      const name = `${part.condition} ${side}`;
      definitions[name] = inlined(pair[side][part.condition]!, pair[side], pair.shared);
      return { condition: name };
    });
  const sides = {
    before: keepingAlways(before, (condition) => named(condition, 'before')),
    after: keepingAlways(after, (condition) => named(condition, 'after')),
  };
  return { space: { ...pair.space, definitions }, ...sides };
}

/** An unconditional rule is unchanged: it has no parts. */
export const keepingAlways = (condition: Condition, change: (condition: Condition) => Condition): Condition =>
  'all' in condition && condition.all.length === 0 ? condition : change(condition);

/** Through what a rule changed: of itself, by definitions that it names, or by facts that the laws derive in different ways. */
export function sourcesOfCaseChange(pair: DefinitionPair, sides: Sides): SourcesOfChange {
  const { space, shared } = pair;
  const facts = factsOfLaw(sides, space);
  const named = [...new Set([sides.before, sides.after].flatMap(definitionsNamedBy))].filter(
    (id) => shared[id] === undefined,
  );
  const otherThan = (side: keyof Laws): keyof Laws => (side === 'before' ? 'after' : 'before');
  const definitionsUnder = ({ side, otherwise: id }: UnderLaw): Definitions => {
    const other = otherThan(side);
    return id === undefined || facts.includes(id)
      ? pair[side]
      : { ...pair[side], [id]: inlined(pair[other][id]!, pair[other]) };
  };
  const under = ({ condition, side, otherwise }: UnderLaw): Condition => {
    const nameOf = (fact: string): string => space.nameOf(fact, fact === otherwise ? otherThan(side) : side);
    return keepingAlways(condition, (changed) => conditionUnder(changed, { nameOf }, side));
  };
  const isInBoth = (id: string): boolean =>
    facts.includes(id) || (pair.before[id] !== undefined && pair.after[id] !== undefined);
  return sourcesOfChange(sides, [...named, ...facts], (one, other) => {
    if (other.otherwise !== undefined && !isInBoth(other.otherwise)) return false;
    const definitions = { space, before: definitionsUnder(one), after: definitionsUnder(other), shared };
    return differSomewhere(namedPair(definitions, under(one), under(other)));
  });
}
