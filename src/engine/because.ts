import type { Because, BecauseCombined, FactTest } from '../model/answer.ts';
import type { Condition, Leaf } from '../model/condition.ts';
import type { Truth } from '../model/truth.ts';
import type { RuleSet } from './rule-set.ts';

/** A test in the form of an explanation. */
export function factTest(leaf: Leaf): FactTest {
  if (leaf.operator === 'is') return { is: leaf.value as boolean };
  const values = leaf.value as readonly string[];
  return leaf.operator === 'oneOf' ? { oneOf: values } : { noneOf: values };
}

/**
 * Builds the explanation of a condition.
 *
 * @param holdsLeaf The truth of a test for the case.
 * @param provisionOf The provision of a definition.
 * @param clauseOf The clause that a part of the condition is, where it is one.
 */
export function because(
  ruleSet: RuleSet,
  condition: Condition,
  holdsLeaf: (leaf: Leaf) => Truth,
  provisionOf: (definition: string) => string | undefined,
  clauseOf: (part: Condition) => string | undefined = () => undefined,
): Because {
  const explain = (part: Condition): Because => {
    const clause = clauseOf(part);
    const cited = clause === undefined ? {} : { provision: clause };
    if ('fact' in part) return { holds: holdsLeaf(part), ...cited, fact: part.fact, test: factTest(part) };
    if ('condition' in part) {
      const provision = provisionOf(part.condition);
      const inner = explain(ruleSet.definitions[part.condition]!) as BecauseCombined;
      const { holds, ...branches } = inner;
      return { holds, definition: part.condition, ...(provision === undefined ? {} : { provision }), ...branches };
    }
    const isAll = 'all' in part;
    const branches = (isAll ? part.all : part.any).map(explain);
    const holds = combine(branches, isAll);
    const carried = branches.filter((branch) => branch.holds === holds);
    return isAll ? { holds, ...cited, all: carried } : { holds, ...cited, any: carried };
  };
  return explain(condition);
}

function combine(branches: readonly Because[], isAll: boolean): Truth {
  const decisive = !isAll;
  if (branches.some(({ holds }) => holds === decisive)) return decisive;
  return branches.some(({ holds }) => holds === 'unknown') ? 'unknown' : !decisive;
}
