import type { RuleSet } from '../engine/rule-set.ts';
import type { Law } from '../rules/law.ts';
import { caseRules } from './case-rules.ts';
import type { Evaluator } from './entity-rules.ts';
import { domainsOf, evaluatorFor, ruleSetFor } from './evaluator.ts';

/** Everything that a condition on a case can test, in the order of the codes that a case is read into. */
export const factDomains = /* @__PURE__ */ domainsOf(caseRules);

/** The rules of a law for cases, as a rule set. */
export const ruleSetOf = (law: Law): RuleSet => ruleSetFor(caseRules, law);

/** The evaluator of a law for cases. */
export const evaluatorOf = (law: Law): Evaluator => evaluatorFor(caseRules, law);
