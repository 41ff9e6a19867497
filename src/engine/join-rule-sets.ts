import type { Condition } from '../model/rule/condition.ts';
import { branchesOf, combinedAs } from './condition-forms.ts';
import type { FactDomain, FactGroup, RuleSet } from './rule-set.ts';

/**
 * Two rule sets about the same facts as one, so that a compiled form of it has each test and each combination that both
 * share once. Definitions and rules of each keep their ids behind a prefix: `before child`, `after child`.
 *
 * @param ruleSets By prefix; the facts of all are the same, and so are the groups of shared ones.
 * @param ofRuleSet The facts that have a value of their own for each rule set. They come behind all others, rule set by rule set.
 */
export function joinRuleSets(
  ruleSets: Readonly<Record<string, RuleSet>>,
  ofRuleSet: ReadonlySet<string> = new Set(),
): RuleSet {
  const [first] = Object.values(ruleSets);
  if (first === undefined) throw new TypeError('no rule sets to join');
  const joined = { definitions: {} as Record<string, Condition>, rules: {} as Record<string, Condition> };
  const own: FactDomain[] = [];
  const isShared = ({ facts }: FactGroup): boolean => !facts.some((fact) => ofRuleSet.has(fact));
  const groups = first.groups.filter(isShared);
  for (const [prefix, ruleSet] of Object.entries(ruleSets)) {
    const prefixed = (condition: Condition): Condition => {
      if ('fact' in condition)
        return ofRuleSet.has(condition.fact) ? { ...condition, fact: joinedId(prefix, condition.fact) } : condition;
      if ('condition' in condition) return { condition: joinedId(prefix, condition.condition) };
      return combinedAs(condition, branchesOf(condition).map(prefixed));
    };
    for (const kind of ['definitions', 'rules'] as const) {
      for (const [id, condition] of Object.entries(ruleSet[kind])) {
        joined[kind][joinedId(prefix, id)] = prefixed(condition);
      }
    }
    for (const fact of ruleSet.facts)
      if (ofRuleSet.has(fact.name)) own.push({ ...fact, name: joinedId(prefix, fact.name) });
    for (const group of ruleSet.groups)
      if (!isShared(group)) groups.push({ ...group, facts: group.facts.map((fact) => joinedId(prefix, fact)) });
  }
  const facts = own.length === 0 ? first.facts : [...first.facts.filter(({ name }) => !ofRuleSet.has(name)), ...own];
  return { facts, groups, ...joined };
}

/** The id of a definition or a rule within joined rule sets. */
export const joinedId = (prefix: string, id: string): string => `${prefix} ${id}`;
