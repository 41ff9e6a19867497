import { unknownFact } from './operators.ts';
import type { RuleSet } from './rule-set.ts';

/** The facts of a case for json-rules-engine: every fact that a condition can test, `'unknown'` where it is not given. */
export type EngineFacts = Readonly<Record<string, boolean | string>>;

/** The facts of codes, in the values that json-rules-engine expects. */
export function engineFacts(ruleSet: Pick<RuleSet, 'facts'>, codes: Uint8Array): EngineFacts {
  return Object.fromEntries(
    ruleSet.facts.flatMap(({ name, values }, index) =>
      values.length === 0 ? [] : [[name, codes[index] === 0 ? unknownFact : values[codes[index]! - 1]!]],
    ),
  );
}
