import { rewritten } from '../../engine/condition-forms.ts';
import { definitionsNamedBy } from '../../engine/valuations.ts';
import type { Condition } from '../../model/rule/condition.ts';
import type { Law } from '../../rules/law.ts';
import { caseSpace } from './case-space.ts';
import { type Sides, type SourcesOfChange, sourcesOfChange, type UnderLaw } from './compare-rules.ts';
import { type ConditionPair, differSomewhere } from './condition-pair.ts';

/** Conditions by the id of the definition. */
type Definitions = Readonly<Record<string, Condition>>;

/** The definitions of two laws, and which of them mean the same in both. */
export interface DefinitionPair {
  readonly before: Definitions;
  readonly after: Definitions;
  /** The definitions of both laws, without those of only one or with another meaning, written out as far as they name such. */
  readonly shared: Definitions;
}

const definitionsOf = ({ definitions }: Law): Definitions =>
  Object.fromEntries(definitions.map(({ id, version }) => [id, version.when]));

/** A condition with named definitions written out, all but some. */
export const inlined = (condition: Condition, definitions: Definitions, kept: Definitions = {}): Condition =>
  rewritten(condition, (part) =>
    'condition' in part && kept[part.condition] === undefined
      ? inlined(definitions[part.condition]!, definitions, kept)
      : part,
  );

/** Holds the definitions of two laws against each other. */
export function definitionPair(before: Law, after: Law): DefinitionPair {
  const pair = { before: definitionsOf(before), after: definitionsOf(after) };
  const isShared = (id: string): boolean => {
    const [one, other] = [pair.before[id], pair.after[id]];
    if (one === undefined || other === undefined) return false;
    const space = { ...caseSpace, definitions: {} };
    const sides = { before: inlined(one, pair.before), after: inlined(other, pair.after) };
    return !differSomewhere({ space, ...sides });
  };
  const ids = Object.keys(pair.before).filter(isShared);
  const kept = Object.fromEntries(ids.map((id) => [id, pair.before[id]!]));
  const shared = Object.fromEntries(ids.map((id) => [id, inlined(pair.before[id]!, pair.before, kept)]));
  return { ...pair, shared };
}

/** The two conditions of a rule with one meaning for every name: what changed is written out. */
export function writtenOutPair(pair: DefinitionPair, before: Condition, after: Condition): ConditionPair {
  return {
    space: { ...caseSpace, definitions: pair.shared },
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
  return { space: { ...caseSpace, definitions }, ...sides };
}

/** An unconditional rule is unchanged: it has no parts. */
const keepingAlways = (condition: Condition, change: (condition: Condition) => Condition): Condition =>
  'all' in condition && condition.all.length === 0 ? condition : change(condition);

/** Through what a rule changed: of itself, or by definitions that it names. */
export function sourcesOfCaseChange(pair: DefinitionPair, sides: Sides): SourcesOfChange {
  const { shared } = pair;
  const named = [...new Set([sides.before, sides.after].flatMap(definitionsNamedBy))].filter(
    (id) => shared[id] === undefined,
  );
  const definitionsUnder = ({ side, otherwise: id }: UnderLaw): Definitions => {
    const other = side === 'before' ? 'after' : 'before';
    return id === undefined ? pair[side] : { ...pair[side], [id]: inlined(pair[other][id]!, pair[other]) };
  };
  const isInBoth = (id: string): boolean => pair.before[id] !== undefined && pair.after[id] !== undefined;
  return sourcesOfChange(sides, named, (one, other) => {
    if (other.otherwise !== undefined && !isInBoth(other.otherwise)) return false;
    const definitions = { before: definitionsUnder(one), after: definitionsUnder(other), shared };
    return differSomewhere(namedPair(definitions, one.condition, other.condition));
  });
}
