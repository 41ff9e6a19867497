import type { Condition } from '../model/rule/condition.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * Two rule sets about the same facts as one, so that a compiled form of it has each test and each combination that both
 * share once. Definitions and rules of each keep their ids behind a prefix: `before child`, `after child`.
 *
 * @param ruleSets By prefix; the facts and groups of all are the same.
 */
export function joinRuleSets(ruleSets: Readonly<Record<string, RuleSet>>): RuleSet {
  const [first] = Object.values(ruleSets);
  if (first === undefined) throw new TypeError('no rule sets to join');
  const joined = { definitions: {} as Record<string, Condition>, rules: {} as Record<string, Condition> };
  for (const [prefix, ruleSet] of Object.entries(ruleSets)) {
    for (const kind of ['definitions', 'rules'] as const) {
      for (const [id, condition] of Object.entries(ruleSet[kind])) {
        joined[kind][joinedId(prefix, id)] = prefixed(condition, prefix);
      }
    }
  }
  return { facts: first.facts, groups: first.groups, ...joined };
}

/** The id of a definition or a rule within joined rule sets. */
export const joinedId = (prefix: string, id: string): string => `${prefix} ${id}`;

function prefixed(condition: Condition, prefix: string): Condition {
  if ('fact' in condition) return condition;
  if ('condition' in condition) return { condition: joinedId(prefix, condition.condition) };
  const each = (parts: readonly Condition[]): readonly Condition[] => parts.map((part) => prefixed(part, prefix));
  return 'all' in condition ? { all: each(condition.all) } : { any: each(condition.any) };
}
