import type { Condition } from '../model/rule/condition.ts';
import { type Compiled, compile, evaluate } from './compile.ts';
import type { RuleSet } from './rule-set.ts';

/** Compiled conditions that are outside the rules of a rule set and may name its definitions. */
export interface ConditionsBeside {
  /**
   * Evaluates them.
   *
   * @param codes The codes of a case, along the facts of the rule set.
   * @returns The truth of each node, in bits: until the next call.
   */
  readonly bitsFor: (codes: Uint8Array) => Uint8Array;
  /** The node of each condition, in their order. */
  readonly nodes: readonly number[];
}

/** Makes conditions ready. */
export function conditionsBeside(ruleSet: RuleSet, conditions: readonly Condition[]): ConditionsBeside {
  const nameOf = (place: number): string => `beside ${place}`;
  const rules = Object.fromEntries(conditions.map((condition, place) => [nameOf(place), condition]));
  const compiled: Compiled = compile({ ...ruleSet, rules });
  const bits = new Uint8Array(compiled.nodeCount);
  return {
    bitsFor: (codes) => {
      evaluate(compiled, codes, bits);
      return bits;
    },
    nodes: conditions.map((_, place) => compiled.nodeOf.get(nameOf(place))!),
  };
}
