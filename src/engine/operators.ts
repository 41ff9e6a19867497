import type { Operator } from '../model/rule/condition.ts';

/** A test as json-rules-engine calls it: the fact's value first, the rule's value second. */
export type OperatorFunction = (factValue: unknown, ruleValue: unknown) => boolean;

/**
 * The value of a fact that is not given. It is a value, so that json-rules-engine never meets an undefined fact.
 *
 * @example
 * ```ts
 * import { unknownFact } from 'lasteks/operators';
 * unknownFact; // => 'unknown'
 * ```
 */
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

/**
 * The operators of the certain run, by name: a test of an unknown fact is not met.
 *
 * @example
 * ```ts
 * import { certainOperators, unknownFact } from 'lasteks/operators';
 * certainOperators.oneOf('police', ['police', 'child-helpline']); // => true
 * certainOperators.oneOf(unknownFact, ['police', 'child-helpline']); // => false
 * certainOperators.noneOf(unknownFact, ['police', 'child-helpline']); // => false
 * ```
 */
export const certainOperators = /* @__PURE__ */ withUnknownAs(false);

/**
 * The operators of the possible run, by the same names: a test of an unknown fact is met.
 *
 * @example
 * ```ts
 * import { Engine } from 'json-rules-engine';
 * import { factsOf, lawOn, rulesDocument } from 'lasteks';
 * import { certainOperators, possibleOperators } from 'lasteks/operators';
 * const { conditions, rules } = rulesDocument(lawOn('2023-05-02'));
 * const engineWith = (operators) => {
 *   const engine = new Engine(rules);
 *   for (const name in operators) engine.addOperator(name, operators[name]);
 *   for (const name in conditions) engine.setCondition(name, conditions[name]);
 *   return engine;
 * };
 * const facts = factsOf({ danger: { situationEndangersLifeOrHealth: true } }, { at: '2023-05-02T10:00' });
 * const holdsIn = async (operators) => (await engineWith(operators).run(facts)).events.map(({ type }) => type);
 * (await holdsIn(certainOperators)).includes('child-in-danger'); // => false
 * (await holdsIn(possibleOperators)).includes('child-in-danger'); // => true
 * ```
 */
export const possibleOperators = /* @__PURE__ */ withUnknownAs(true);
