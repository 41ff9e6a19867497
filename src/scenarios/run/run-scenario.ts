import { isLawError, type LawError, type LawIssue, lawErrorOf } from '../../act/law-error.ts';
import { lawFor } from '../../assessment/assess.ts';
import { checkDoneOfCase } from '../../assessment/done/done-of-case.ts';
import { namingNorms } from '../../assessment/done/naming-norms.ts';
import { evaluation } from '../../assessment/evaluation.ts';
import { evaluatorOf } from '../../assessment/evaluator.ts';
import { checkPerson } from '../../assessment/person/check-person.ts';
import { screeningOf } from '../../assessment/screen.ts';
import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { type EvaluationTime, readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { readCase } from '../../rules/facts/case-entity.ts';
import { type EncodedPerson, readPerson } from '../../rules/facts/person-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { Expectations, Scenario } from '../format/scenario.ts';
import { idIssues } from '../format/scenario-ids.ts';
import { caseDifferences } from './case-differences.ts';
import { partsOf } from './case-parts.ts';
import type { ScenarioDifference } from './differences.ts';
import { attributeDifferences } from './norm-attributes.ts';
import { personDifferences } from './person-differences.ts';

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
    const differences = differencesUnder(
      scenario,
      lawIn(lawFor(readEvaluationTime(scenario.at), { wording: scenario.wording })),
    );
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
export type ReadContent =
  | { readonly kind: 'case'; readonly time: EvaluationTime; readonly encoded: EncodedInput }
  | { readonly kind: 'person'; readonly time: EvaluationTime; readonly person: EncodedPerson };

/**
 * Reads the case or the person of a scenario.
 *
 * @throws LawError with paths within the scenario.
 */
export function readContent({ kind, at, content }: Scenario): ReadContent {
  const time = readEvaluationTime(at);
  return kind === 'case'
    ? { kind, time, encoded: belowCase(() => namingNorms(() => readCase(content, time), content, 'done')) }
    : { kind, time, person: namingNorms(() => readPerson(content, time), content, 'person.done') };
}

/** Validates what a case or a person gives as done, against the law that it is answered under. */
function checkContent(content: ReadContent, law: Law): void {
  if (content.kind === 'person') checkPerson(law, content.time, content.person);
  else belowCase(() => checkDoneOfCase(law, content.time, content.encoded));
}

/** The differences between the answer of a law and the expectations; the ids of the expectations are not validated. */
export function differencesOf(expect: Expectations, content: ReadContent, law: Law): ScenarioDifference[] {
  const { time } = content;
  const differences =
    content.kind === 'person'
      ? personDifferences(expect, screeningOf(law, time, content.person))
      : caseDifferences(expect, partsOf(evaluation(evaluatorOf(law), time, content.encoded)));
  return [...differences, ...attributeDifferences(expect.says, law)];
}

/** Runs what reads or validates a case; the paths of its issues are prefixed with `case`. */
function belowCase<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!isLawError(error)) throw error;
    const below = (issue: LawIssue) => ({ ...issue, path: issue.path === '' ? 'case' : `case.${issue.path}` });
    throw lawErrorOf(error.issues.map(below));
  }
}
