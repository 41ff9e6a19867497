import { factDomains, ruleSetOf } from '../../assessment/evaluator.ts';
import type { ToldSpace } from '../../assessment/told/told-axes.ts';
import { toldCases } from '../../assessment/told/told-cases.ts';
import type { FactDomain, FactGroup } from '../../engine/rule-set.ts';
import { caseFacts, type Fact } from '../../model/facts.ts';
import { keepingLatest } from '../../model/memo.ts';
import { lawOn } from '../../rules/law.ts';

/** How every fact of a case is told for an answer of a day; the same under every law, since facts have the same meaning. */
export const toldCasesOn = /* @__PURE__ */ keepingLatest((day: string): ToldSpace => toldCases(lawOn(day), day));

/** Truths of which one implies another, by the paths of both. */
const implications = (caseFacts as readonly Fact[]).flatMap(({ path, type, implies }) =>
  type === 'truth' && implies !== undefined ? [[path, implies] as const] : [],
);

/** Truths one of which implies the other: never is the first so and the second not, nor is the first left open by it. */
const implied = ([premise, conclusion]: readonly [string, string]): FactGroup => ({
  facts: [premise, conclusion],
  states: [
    ['unknown', 'unknown'],
    ['unknown', true],
    [false, 'unknown'],
    [false, true],
    [false, false],
    [true, true],
  ],
  worlds: [
    [false, false],
    [false, true],
    [true, true],
  ],
});

/** The facts of cases, and the groups in which they hang together: what is derived from one source, and what implies what. */
export const caseSpace: { readonly facts: readonly FactDomain[]; readonly groups: readonly FactGroup[] } = {
  facts: factDomains,
  groups: [...ruleSetOf(lawOn('2016-01-01')).groups, ...implications.map(implied)],
};
