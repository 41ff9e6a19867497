import { evaluateCase } from '../../src/assessment/assess.ts';
import { evaluatorOf, ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import type { Evaluator } from '../../src/assessment/entity-rules.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import { cases, casesAt } from './cases.ts';
import { handwritten } from './handwritten.ts';
import { clockAt } from './handwritten-times.ts';

/** An answer on which two ways of answering part. */
export interface Disagreement {
  readonly at: string;
  readonly id: string;
  readonly compiled: unknown;
  readonly other: unknown;
}

/** Moments on both sides of the hours of § 23, a bare day, and a leap day. */
const moments = [casesAt, '2023-10-16', '2023-10-16T23:30', '2024-02-29T05:59', '2024-07-01T04:59', '2024-07-01T05:00'];

/** The forty forms, and one that asks for everything that can be told. */
const everything = [caseFacts.map((fact) => fact.path)];

/**
 * Holds the hand-written answers against the compiled rules: every finding and norm, in the same order.
 *
 * @param count How many cases of the forms, and as many that are asked everything, for each of six moments.
 */
export function disagreementsOfHandwritten(count: number): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [place, at] of moments.entries()) {
    const clock = clockAt(at);
    for (const filled of [cases(place), cases(place, everything)]) {
      for (let index = 0; index < count; index++) {
        const input = filled.next().value;
        const { evaluator, truths } = evaluateCase(input, { at });
        const verdicts = Object.entries(handwritten(input, clock));
        found.push(...differences(at, evaluator, truths, verdicts));
      }
    }
  }
  return found;
}

/** Holds the answers of json-rules-engine, of its certain and its possible run, against the compiled rules. */
export async function disagreementsOfEngine(count: number): Promise<Disagreement[]> {
  const evaluator = evaluatorOf(lawOn(casesAt.slice(0, 10)));
  const engine = jsonRulesEngine(ruleSetOf(evaluator.law));
  const found: Disagreement[] = [];
  for (const filled of [cases(1), cases(2, everything)]) {
    for (let index = 0; index < count; index++) {
      const { codes, truths } = evaluateCase(filled.next().value, { at: casesAt });
      const verdicts = await engine(engineFacts(evaluator.compiled.ruleSet, codes));
      found.push(...differences(casesAt, evaluator, truths, [...verdicts]));
    }
  }
  return found;
}

function differences(
  at: string,
  { ids }: Evaluator,
  truths: readonly unknown[],
  verdicts: readonly (readonly [string, unknown])[],
): Disagreement[] {
  const longest = Math.max(ids.length, verdicts.length);
  const found: Disagreement[] = [];
  for (let place = 0; place < longest; place++) {
    const [id = '', other] = verdicts[place] ?? [];
    if (id === ids[place] && other === truths[place]) continue;
    found.push({ at, id: ids[place] ?? id, compiled: truths[place], other: id === ids[place] ? other : id });
  }
  return found;
}
