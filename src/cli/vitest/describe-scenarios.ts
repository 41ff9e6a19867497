import { describe, expect, test } from 'vitest';
import { wordingNamed } from '../../act/wordings.ts';
import { checkMessages, formatDetails, formatPlacedIssue } from '../../scenarios/report/check-messages.ts';
import { checkScenario } from '../../scenarios/report/check-scenario.ts';
import { readScenarioFile, scenarioPaths } from '../check/scenario-files.ts';

/** How {@link scenarioSuite} runs scenarios. */
export interface ScenarioSuiteOptions {
  /** Run all under this wording: the day it entered into force, or `2016` or `2023`. */
  readonly wording?: string;
  /** Run only those whose name has this text, in capital letters or not. */
  readonly filter?: string;
}

/**
 * Registers scenarios as tests: a group for each file, a test for each scenario. A scenario with `todo` is registered as
 * one to do. A file that cannot be read is a test that fails, and so is it that no scenario is found.
 *
 * @param paths Scenario files, folders and globs, from the folder in which Vitest runs.
 * @throws LawError `unknown-wording`.
 * @example
 * ```ts
 * import { scenarioSuite } from 'lasteks/vitest';
 * scenarioSuite('examples/policy');
 * ```
 */
export function scenarioSuite(paths: string | readonly string[], { wording, filter }: ScenarioSuiteOptions = {}): void {
  if (wording !== undefined) wordingNamed(wording);
  const sought = filter?.toLowerCase() ?? '';
  const files = scenarioPaths([paths].flat()).map(readScenarioFile);
  let found = 0;
  for (const { file, scenarios, issues } of files) {
    const selected = scenarios.filter(({ scenario }) => scenario.name.toLowerCase().includes(sought));
    found += selected.length + issues.length;
    if (selected.length + issues.length === 0) continue;
    describe(file, () => {
      if (issues.length > 0) test('can be read', () => expect.fail(issues.map(formatPlacedIssue).join('\n')));
      for (const { scenario, placeOf } of selected) {
        const { name, todo } = scenario;
        if (todo !== undefined) {
          test.todo(`${name} — ${checkMessages.todo.en}: ${todo}`);
          continue;
        }
        test(name, () => {
          const checked = { ...checkScenario({ scenario, placeOf }, wording), milliseconds: 0 };
          if (checked.outcome === 'holds') return;
          const { line, column } = checked.place;
          expect.fail([`${file}:${line}:${column}`, ...formatDetails(checked, 'en')].join('\n'));
        });
      }
    });
  }
  if (found === 0) test('there are scenarios', () => expect.fail('no scenario was found'));
}
