import { negated } from '../../engine/condition-forms.ts';
import type { FactDomain } from '../../engine/rule-set.ts';
import type { All, Any, Condition, Leaf } from '../../model/rule/condition.ts';

/** A changed condition of a rule. */
export interface ConditionMutant {
  /** The change, in a few words. */
  readonly change: string;
  readonly when: Condition;
}

/** The definitions and fact domains that a condition refers to. */
interface ConditionContext {
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly domainOf: ReadonlyMap<string, FactDomain>;
}

/**
 * Every mutant of a condition by one change: a leaf negated or left out, a value of a list left out or added, `all` and `any`
 * swapped.
 */
export function conditionMutants(when: Condition, context: ConditionContext): readonly ConditionMutant[] {
  let index = 0;
  const visit = (part: Condition): readonly ConditionMutant[] => {
    if ('fact' in part || 'condition' in part) {
      const name = `${++index} ${'fact' in part ? part.fact : part.condition}`;
      const changed = [
        { change: `leaf ${name} negated`, when: negated(part, context.definitions) },
        ...('fact' in part
          ? valueMutants(part, context).map(({ change, when }) => ({ change: `leaf ${name} ${change}`, when }))
          : []),
      ];
      return changed;
    }
    const isAll = 'all' in part;
    const parts = isAll ? part.all : part.any;
    if (parts.length === 0) return [];
    const first = index + 1;
    const below = parts.flatMap((one, at) => {
      const start = index + 1;
      const inner = visit(one).map(({ change, when }) => ({ change, when: joinOf(isAll, replaced(parts, at, when)) }));
      if (parts.length === 1) return inner;
      const dropped = joinOf(
        isAll,
        parts.filter((_, other) => other !== at),
      );
      return [...inner, { change: `${spanOf(start, index)} left out`, when: dropped }];
    });
    if (parts.length === 1) return below;
    return [
      ...below,
      { change: `${isAll ? 'all' : 'any'} of ${spanOf(first, index)} swapped`, when: joinOf(!isAll, parts) },
    ];
  };
  return visit(when);
}

const spanOf = (first: number, last: number): string =>
  first === last ? `leaf ${first}` : `leaves ${first} to ${last}`;

const joinOf = (isAll: boolean, parts: readonly Condition[]): All | Any => (isAll ? { all: parts } : { any: parts });

const replaced = (parts: readonly Condition[], at: number, by: Condition): readonly Condition[] =>
  parts.map((one, index) => (index === at ? by : one));

function valueMutants(leaf: Leaf, { domainOf }: ConditionContext): readonly { change: string; when: Leaf }[] {
  if (leaf.operator === 'is') return [];
  const listed = leaf.value as readonly string[];
  const others = (domainOf.get(leaf.fact)!.values as readonly string[]).filter((value) => !listed.includes(value));
  const dropped = listed.length > 1 ? listed : [];
  return [
    ...dropped.map((value) => ({
      change: `without ${value}`,
      when: { ...leaf, value: listed.filter((other) => other !== value) },
    })),
    ...others.map((value) => ({ change: `with ${value}`, when: { ...leaf, value: [...listed, value] } })),
  ];
}
