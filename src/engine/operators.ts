import type { Operator } from '../model/condition.ts';

/** A test as json-rules-engine calls it: the fact's value first, the rule's value second. */
export type OperatorFunction = (factValue: unknown, ruleValue: unknown) => boolean;

/** What stands for a fact that is not told. It is a value, so that json-rules-engine never meets an undefined fact. */
export const unknownFact = 'unknown';

const met: Readonly<Record<Operator, OperatorFunction>> = {
  is: (fact, rule) => fact === rule,
  oneOf: (fact, rule) => (rule as readonly unknown[]).includes(fact),
  noneOf: (fact, rule) => !(rule as readonly unknown[]).includes(fact),
};

const withUnknownAs = (outcome: boolean): Readonly<Record<Operator, OperatorFunction>> => {
  const wrap =
    (test: OperatorFunction): OperatorFunction =>
    (fact, rule) =>
      fact === unknownFact ? outcome : test(fact, rule);
  return { is: wrap(met.is), oneOf: wrap(met.oneOf), noneOf: wrap(met.noneOf) };
};

/** The operators of the certain run: a test of an unknown fact is not met. */
export const certainOperators = withUnknownAs(false);

/** The operators of the possible run: a test of an unknown fact is met. */
export const possibleOperators = withUnknownAs(true);
