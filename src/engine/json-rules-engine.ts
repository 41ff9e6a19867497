import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';
import type { EngineFacts } from './engine-facts.ts';
import { certainOperators, type OperatorFunction, possibleOperators } from './operators.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The only file that knows json-rules-engine: hands it a rule set twice, once with the certain and once with the possible
 * operators, and reads the two runs as one three-valued answer for each definition and rule.
 *
 * @returns A function from the facts of a case to the truth of each definition and rule, by id.
 */
export function jsonRulesEngine(ruleSet: RuleSet): (facts: EngineFacts) => Promise<ReadonlyMap<string, Truth>> {
  const idsCertain = engineRun(ruleSet, certainOperators);
  const idsPossible = engineRun(ruleSet, possibleOperators);
  const ids = [...Object.keys(ruleSet.definitions), ...Object.keys(ruleSet.rules)];
  return async (facts) => {
    const perhaps = await idsPossible(facts);
    const surely = perhaps.size === 0 ? perhaps : await idsCertain(facts); // what is not possible is not certain
    return new Map(ids.map((id) => [id, surely.has(id) ? true : perhaps.has(id) ? 'unknown' : false]));
  };
}

/** One run of json-rules-engine: a function from the facts of a case to the ids of the definitions and rules that are met. */
export function engineRun(
  ruleSet: RuleSet,
  operators: Readonly<Record<string, OperatorFunction>>,
): (facts: EngineFacts) => Promise<ReadonlySet<string>> {
  const engine = engineWith(ruleSet, operators);
  return async (facts) => {
    const { events } = await engine.run(facts);
    return new Set(events.map((event) => event.type));
  };
}

function engineWith(ruleSet: RuleSet, operators: Readonly<Record<string, OperatorFunction>>): Engine {
  const engine = new Engine();
  for (const [name, test] of Object.entries(operators)) engine.addOperator(name, test);
  for (const [id, condition] of Object.entries(ruleSet.definitions)) {
    engine.setCondition(id, copyOf(condition));
    engine.addRule(ruleOf(id, condition));
  }
  for (const [id, condition] of Object.entries(ruleSet.rules)) engine.addRule(ruleOf(id, condition));
  return engine;
}

const ruleOf = (id: string, condition: Condition): RuleProperties => ({
  conditions: copyOf(condition),
  event: { type: id },
});

/** json-rules-engine writes into the conditions that it is given; the rules are data and stay as they are. */
const copyOf = (condition: Condition): TopLevelCondition => structuredClone(condition) as unknown as TopLevelCondition;
