import type { Fact } from '../model/entity/fact.ts';
import type { Condition } from '../model/rule/condition.ts';

/** A fact that conditions can test, with the values that it can have. */
export interface FactDomain {
  readonly name: string;
  /** The value behind code 1, 2, …; code 0 is unknown. For a truth `[false, true]`. */
  readonly values: readonly (boolean | string)[];
}

/** A truth as conditions test it. */
export const truthDomain = (name: string): FactDomain => ({ name, values: [false, true] });

/** A fact of a table as conditions test it: by the values of a truth or a choice, and of nothing else. */
export const domainOf = ({ path, type, values }: Pick<Fact, 'path' | 'type' | 'values'>): FactDomain =>
  type === 'truth' ? truthDomain(path) : { name: path, values: type === 'choice' ? values : [] };

/** Facts of which not every combination can occur, since they follow from the same source. */
export interface FactGroup {
  readonly facts: readonly string[];
  /** The combinations of values that the group can have in the input, `'unknown'` included. */
  readonly states: readonly (readonly (boolean | string)[])[];
  /** The combinations that can be the case in the world. */
  readonly worlds: readonly (readonly (boolean | string)[])[];
}

/** The code of a value of a fact; 0 where it is unknown. */
export const codeOfValue = ({ values }: FactDomain, value: boolean | string): number =>
  value === 'unknown' ? 0 : values.indexOf(value) + 1;

/** A set of rules in force: what an evaluator is handed. Everything in it is plain JSON. */
export interface RuleSet {
  /** In the order of the codes that a case is read into. */
  readonly facts: readonly FactDomain[];
  readonly groups: readonly FactGroup[];
  /** The named conditions: definitions that other conditions refer to. */
  readonly definitions: Readonly<Record<string, Condition>>;
  readonly rules: Readonly<Record<string, Condition>>;
}
