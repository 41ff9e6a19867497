import type { All, Any, Condition, Leaf } from '../model/rule/condition.ts';

/** Each of some conditions, without combinations within a combination of the same kind; of one alone the condition itself. */
export const allOf = (conditions: readonly Condition[]): Condition => joined('all', conditions);

/** At least one of some conditions, likewise; there has to be one. */
export const anyOf = (conditions: readonly Condition[]): Condition => joined('any', conditions);

function joined(kind: 'all' | 'any', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((one) =>
    kind === 'all' && 'all' in one ? one.all : kind === 'any' && 'any' in one ? one.any : [one],
  );
  const distinct = [...new Map(flat.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length === 1) return distinct[0]!;
  return kind === 'all' ? { all: distinct } : { any: distinct };
}

/** The condition that holds where another does not, and is unknown where it is; definitions are written out. */
export function negated(condition: Condition, definitions: Readonly<Record<string, Condition>>): Condition {
  if ('fact' in condition) return negatedLeaf(condition);
  if ('condition' in condition) return negated(definitions[condition.condition]!, definitions);
  if ('all' in condition) return anyOf(condition.all.map((part) => negated(part, definitions)));
  return allOf(condition.any.map((part) => negated(part, definitions)));
}

function negatedLeaf({ fact, operator, value }: Leaf): Leaf {
  if (operator === 'is') return { fact, operator, value: value !== true };
  return { fact, operator: operator === 'oneOf' ? 'noneOf' : 'oneOf', value };
}

/** A condition with each test and each named definition put in other words. */
export function rewritten(
  condition: Condition,
  rewrite: (part: Exclude<Condition, { all: unknown } | { any: unknown }>) => Condition,
): Condition {
  if ('fact' in condition || 'condition' in condition) return rewrite(condition);
  if ('all' in condition) return allOf(condition.all.map((part) => rewritten(part, rewrite)));
  return anyOf(condition.any.map((part) => rewritten(part, rewrite)));
}

/** A sum of products with what they share written once: `(a and b) or (a and c)` as `a and (b or c)`. */
export function factored(products: readonly (readonly Condition[])[]): Condition {
  if (products.some((product) => product.length === 0)) return { all: [] };
  const [first, ...others] = products.map((product) => new Map(product.map((part) => [JSON.stringify(part), part])));
  const common = [...first!].filter(([key]) => others.every((product) => product.has(key)));
  if (common.length > 0) {
    const keys = new Set(common.map(([key]) => key));
    const rest = products.map((product) => product.filter((part) => !keys.has(JSON.stringify(part))));
    const shared = common.map(([, part]) => part);
    return rest.some((product) => product.length === 0) ? allOf(shared) : allOf([...shared, factored(rest)]);
  }
  return anyOf(groupsOf(products));
}

/** Products grouped by the part that most of them share, together with the parts that occur with the same rest. */
function groupsOf(products: readonly (readonly Condition[])[]): readonly Condition[] {
  if (products.length === 0) return [];
  const companyOf = new Map<string, { readonly part: Condition; readonly rest: (readonly Condition[])[] }>();
  for (const product of products) {
    for (const part of product) {
      const key = JSON.stringify(part);
      const known = companyOf.get(key) ?? { part, rest: [] };
      known.rest.push(product.filter((other) => other !== part));
      companyOf.set(key, known);
    }
  }
  const all = [...companyOf.values()];
  const most = all.reduce((one, other) => (other.rest.length > one.rest.length ? other : one));
  const sameCompany = all.filter(({ rest }) => companyKey(rest) === companyKey(most.rest));
  if (most.rest.length === 1 && sameCompany.length === 1) return products.map(allOf);
  const alternatives = sameCompany.map(({ part }) => part);
  const taken = new Set(alternatives.map((part) => JSON.stringify(part)));
  const left = products.filter((product) => !product.some((part) => taken.has(JSON.stringify(part))));
  const alone = most.rest.some((rest) => rest.length === 0);
  const group = alone ? anyOf(alternatives) : allOf([anyOf(alternatives), factored(most.rest)]);
  return [group, ...groupsOf(left)];
}

const companyKey = (rest: readonly (readonly Condition[])[]): string =>
  rest
    .map((product) => JSON.stringify(product))
    .sort()
    .join();

/** What a combination combines. */
export const branchesOf = (condition: All | Any): readonly Condition[] =>
  'all' in condition ? condition.all : condition.any;

/** Other branches, combined as a combination combines its own. */
export const combinedAs = (condition: All | Any, branches: readonly Condition[]): All | Any =>
  'all' in condition ? { all: branches } : { any: branches };
