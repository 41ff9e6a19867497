import {
  type All,
  type Any,
  all,
  always,
  any,
  type Condition,
  type Holds,
  holds,
  type Leaf,
} from '../../model/rule/condition.ts';
import type { ChoiceFact, ChoiceValue, TruthFact } from './case-facts.ts';
import type { DerivedFactName } from './derived-group.ts';
import type { PersonChoiceFact, PersonChoiceValue, PersonTruthFact } from './person-facts.ts';

// What a rule is written with, in one place: a test names only a fact of the tables, and only values that it can have.
export { type All, type Any, all, always, any, type Condition, type Holds, holds, type Leaf };

/** A fact that is given, or derived, as true or false. */
export type TestedTruth = TruthFact | DerivedFactName | PersonTruthFact;

/** A fact that is given as one of a list. */
export type TestedChoice = ChoiceFact | PersonChoiceFact;

/** The values of a choice. */
export type TestedValue<Path extends TestedChoice> = Path extends ChoiceFact
  ? ChoiceValue<Path>
  : Path extends PersonChoiceFact
    ? PersonChoiceValue<Path>
    : never;

/** The fact is true. */
export const is = (fact: TestedTruth): Leaf => ({ fact, operator: 'is', value: true });

/** The fact is false; unknown where it is not given. */
export const isNot = (fact: TestedTruth): Leaf => ({ fact, operator: 'is', value: false });

/** The choice is one of these. */
export const oneOf = <Path extends TestedChoice>(
  fact: Path,
  ...values: readonly [TestedValue<Path>, ...TestedValue<Path>[]]
): Leaf => ({ fact, operator: 'oneOf', value: values });

/** The choice is given and is none of these. */
export const noneOf = <Path extends TestedChoice>(
  fact: Path,
  ...values: readonly [TestedValue<Path>, ...TestedValue<Path>[]]
): Leaf => ({ fact, operator: 'noneOf', value: values });
