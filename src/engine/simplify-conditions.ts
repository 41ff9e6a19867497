import type { Condition, Leaf } from '../model/rule/condition.ts';
import { branchesOf, combinedAs } from './condition-forms.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Conditions that have the same possible results as others, with fewer facts: where several tests always occur together, in
 * the same kind of combination, one test has the joint result of all of them.
 */
export function condensed(
  ruleSet: RuleSet,
  conditions: Readonly<Record<string, Condition>>,
): Record<string, Condition> {
  const inGroups = new Set(ruleSet.groups.flatMap((group) => group.facts));
  const writtenOut = (condition: Condition): Condition => {
    if ('condition' in condition) return writtenOut(ruleSet.definitions[condition.condition]!);
    if ('fact' in condition) return condition;
    return combinedAs(condition, branchesOf(condition).map(writtenOut));
  };
  const whole = Object.entries(conditions).map(([name, condition]) => [name, writtenOut(condition)] as const);

  /** For each fact where it is tested, in what kind of combination and for what: `3 any true`. */
  const placesOf = new Map<string, string[]>();
  const stands = (leaf: Leaf, place: string): void => {
    placesOf.set(leaf.fact, [...(placesOf.get(leaf.fact) ?? []), `${place} ${leaf.value}`]);
  };
  let places = 0;
  const visit = (condition: Condition): void => {
    if (!('all' in condition || 'any' in condition)) return;
    const place = `${places++} ${'all' in condition ? 'all' : 'any'}`;
    for (const branch of branchesOf(condition)) {
      if ('fact' in branch) stands(branch, place);
      else visit(branch);
    }
  };
  for (const [name, condition] of whole) {
    if ('fact' in condition) stands(condition, `${name} alone`);
    else visit(condition);
  }
  const isInOneWay = (fact: string): boolean =>
    new Set(placesOf.get(fact)!.map((place) => place.slice(place.indexOf(' ')))).size === 1;
  const companyOf = (branch: Condition): string | undefined =>
    'fact' in branch && branch.operator === 'is' && !inGroups.has(branch.fact) && isInOneWay(branch.fact)
      ? placesOf.get(branch.fact)!.join()
      : undefined;

  const withOneOfEach = (condition: Condition): Condition => {
    if (!('all' in condition || 'any' in condition)) return condition;
    const branches = branchesOf(condition);
    const companies = branches.map(companyOf);
    const kept = branches.filter((_, at) => companies[at] === undefined || companies.indexOf(companies[at]) === at);
    return combinedAs(condition, kept.map(withOneOfEach));
  };
  return Object.fromEntries(whole.map(([name, condition]) => [name, withOneOfEach(condition)]));
}
