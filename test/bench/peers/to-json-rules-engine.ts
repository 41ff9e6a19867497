import type { Condition } from '../../../src/model/rule/condition.ts';
import type { PeerNorms } from './norms.ts';
import { translatedEach } from './translation.ts';

/** A condition as json-rules-engine takes it. */
export type EngineCondition =
  | { readonly all: readonly EngineCondition[] }
  | { readonly any: readonly EngineCondition[] }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

/** What the runner of json-rules-engine is given: named conditions, and the conditions of rules. */
export interface EngineDocument {
  readonly conditions: Readonly<Record<string, EngineCondition>>;
  readonly rules: Readonly<Record<string, EngineCondition>>;
}

const builtIn = { is: 'equal', oneOf: 'in', noneOf: 'notIn' } as const;

/** The norms with the operators that json-rules-engine has. */
export const toJsonRulesEngine = ({ definitions, norms }: PeerNorms): EngineDocument =>
  withOperators(definitions, norms, (operator) => builtIn[operator]);

/** The norms as they are exported, for a certain and a possible run with operators of one's own. */
export const toTwoRunsOfJsonRulesEngine = ({ definitions, norms }: PeerNorms): EngineDocument =>
  withOperators(definitions, norms, (operator) => operator);

function withOperators(
  definitions: Readonly<Record<string, Condition>>,
  norms: Readonly<Record<string, Condition>>,
  operatorFor: (operator: keyof typeof builtIn) => string,
): EngineDocument {
  const idiom = {
    all: (parts: readonly EngineCondition[]): EngineCondition => ({ all: parts }),
    any: (parts: readonly EngineCondition[]): EngineCondition => ({ any: parts }),
    holds: (id: string): EngineCondition => ({ condition: id }),
    test: ({ fact, operator, value }: { fact: string; operator: keyof typeof builtIn; value: unknown }) =>
      ({ fact, operator: operatorFor(operator), value }) satisfies EngineCondition as EngineCondition,
  };
  return { conditions: topLevel(translatedEach(definitions, idiom)), rules: topLevel(translatedEach(norms, idiom)) };
}

/** json-rules-engine has a condition begin with a combination. */
const topLevel = (conditions: Readonly<Record<string, EngineCondition>>): Record<string, EngineCondition> =>
  Object.fromEntries(
    Object.entries(conditions).map(([id, one]) => [id, 'all' in one || 'any' in one ? one : { all: [one] }]),
  );
