import { isLawError, type LawError, lawErrorOf } from '../../act/law-error.ts';
import { rulesByKind } from '../../analysis/rules-by-kind.ts';
import { checkDoneOfCase } from '../../assessment/done/done-of-case.ts';
import { namingNorms } from '../../assessment/done/naming-norms.ts';
import { evaluation } from '../../assessment/evaluation.ts';
import { evaluatorFor } from '../../assessment/evaluator.ts';
import { checkPerson } from '../../assessment/person/check-person.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { pathIn } from '../../model/entity/entity.ts';
import type { DocumentKind } from '../../model/input/document.ts';
import { readInput } from '../../model/input/read-input.ts';
import { type EvaluationTime, readEvaluationTime } from '../../model/time/evaluation-time.ts';
import type { EncodedPerson } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations, Scenario } from '../format/scenario.ts';
import { idIssues } from '../format/scenario-ids.ts';
import { partsOf } from './answer-parts.ts';
import { lawOfScenario, within } from './answer-scenario.ts';
import { answerDifferences, type ScenarioDifference } from './differences.ts';
import { attributeDifferences } from './norm-attributes.ts';

/** The result of a scenario. */
export interface ScenarioResult {
  readonly name: string;
  /** The reason why the scenario is shown but not counted. */
  readonly todo?: string;
  /** `not-runnable`: its case, its evaluation time or an expectation cannot be read, so that nothing was compared. */
  readonly outcome: 'holds' | 'differs' | 'not-runnable';
  /** Every part that differs, in the order of the contract. */
  readonly differences: readonly ScenarioDifference[];
  /** The error of a scenario that is not runnable. Paths are those of the scenario: `case.child.birthDate`, `expect.norms`. */
  readonly error?: LawError;
}

/**
 * Runs a scenario: answers its case, or screens its person, and compares the answer with each expectation.
 *
 * An unconditional norm counts as one that applies.
 *
 * @param scenario A scenario as `readScenarios` gives it.
 * @returns Whether it passes, the differences, or why it cannot be run. It never throws a `LawError`.
 * @example
 * ```ts
 * import { readScenarios, runScenario } from 'lasteks/scenarios';
 * const [scenario] = readScenarios([
 *   {
 *     name: 'whoever turns eighteen today is no child',
 *     at: '2023-05-02',
 *     case: { child: { birthDate: '2005-05-02' } },
 *     expect: { findings: { child: true } },
 *   },
 * ]);
 * runScenario(scenario).differences; // => [{ path: 'expect.findings.child', expected: true, got: false }]
 * ```
 */
export function runScenario(scenario: Scenario): ScenarioResult {
  return runScenarioUnder(scenario, (law) => law);
}

/**
 * Runs a scenario as {@link runScenario} does, but under a law that the caller derives from the scenario's own.
 *
 * @param lawIn Gives the law to run it under.
 */
export function runScenarioUnder(scenario: Scenario, lawIn: (law: Law) => Law): ScenarioResult {
  const { name, todo } = scenario;
  const shown = { name, ...(todo === undefined ? {} : { todo }) };
  try {
    const differences = differencesUnder(scenario, lawIn(lawOfScenario(scenario)));
    return { ...shown, outcome: differences.length === 0 ? 'holds' : 'differs', differences };
  } catch (error) {
    if (!isLawError(error)) throw error;
    return { ...shown, outcome: 'not-runnable', differences: [], error };
  }
}

function differencesUnder(scenario: Scenario, law: Law): ScenarioDifference[] {
  const { kind, expect } = scenario;
  const issues = idIssues(kind, expect, law);
  if (issues.length > 0) throw lawErrorOf(issues);
  const content = readContent(scenario);
  checkContent(content, law);
  return differencesOf(expect, content, law);
}

/** The case or the person of a scenario, read. */
export interface ReadContent {
  readonly kind: DocumentKind;
  readonly time: EvaluationTime;
  readonly encoded: EncodedInput;
}

/**
 * Reads the case or the person of a scenario.
 *
 * @throws LawError with paths within the scenario.
 */
export function readContent({ kind, at, content }: Pick<Scenario, 'kind' | 'at' | 'content'>): ReadContent {
  const time = readEvaluationTime(at);
  const { entity } = rulesByKind[kind];
  const read = (): EncodedInput => readInput(entity, content, time);
  return { kind, time, encoded: within(kind, () => namingNorms(read, content, pathIn(entity.root, 'done'))) };
}

/** Validates what a case or a person gives as done, against the law that it is answered under. */
function checkContent({ kind, time, encoded }: ReadContent, law: Law): void {
  if (kind === 'person') checkPerson(law, time, encoded as EncodedPerson);
  else within(kind, () => checkDoneOfCase(law, time, encoded));
}

/** The differences between the answer of a law and the expectations; the ids of the expectations are not validated. */
export function differencesOf(
  expect: Expectations,
  { kind, time, encoded }: ReadContent,
  law: Law,
): ScenarioDifference[] {
  const parts = partsOf(evaluation(evaluatorFor(rulesByKind[kind], law), time, encoded));
  return [...answerDifferences(kind, expect, parts), ...attributeDifferences(expect.says, law)];
}
