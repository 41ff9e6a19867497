import { type Wording, wordingNamed } from '../../act/wordings.ts';
import type { Language } from '../../model/rule/truth.ts';
import { formatPlacedIssue, formatSummary } from '../../scenarios/report/check-messages.ts';
import { type CheckedFile, type CheckReport, type Verdict, verdictOf } from '../../scenarios/report/check-report.ts';
import { checkScenario } from '../../scenarios/report/check-scenario.ts';
import { githubReport } from '../../scenarios/report/github.ts';
import { jsonReport } from '../../scenarios/report/json.ts';
import { junitReport } from '../../scenarios/report/junit.ts';
import { exitCode } from '../errors/exit-code.ts';
import { oneOf, Rejection } from '../errors/rejection.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { largestScenarioFile, readText } from '../io/read-input.ts';
import { languageFor } from '../terminal/language.ts';
import { printable } from '../terminal/layout.ts';
import { renderOptionsFor } from '../terminal/render-options.ts';
import { type CoverageCommandOptions, coverageSection, thresholdOf } from './check-coverage.ts';
import { checkMessages } from './messages.ts';
import { renderCheck } from './render-check.ts';
import { readScenarioFile, type ScenarioFile, scenarioFileOf, scenarioPaths } from './scenario-files.ts';

/** The options of `lasteks check`, as given on the command line. */
export interface CheckCommandOptions extends CoverageCommandOptions {
  readonly reporter?: string;
  readonly wording?: string;
  readonly filter?: string;
  readonly failOnEmpty?: boolean;
  /** Where to write a snapshot of the current answers. */
  readonly record?: string;
  /** The snapshot to compare the current answers with. */
  readonly against?: string;
  /** The time of cases that have none, for a snapshot. */
  readonly at?: string;
  readonly lang?: string;
}

const exitCodes: Readonly<Record<Verdict, number>> = {
  holds: exitCode.success,
  'does-not-hold': exitCode.failed,
  'bad-input': exitCode.badInput,
};

/**
 * `lasteks check`: runs scenario files.
 *
 * @param patterns Files, folders and globs; `-` is standard input.
 * @returns The exit code: whether every counted scenario passes. The issues of a file are part of the report.
 * @throws LawError for a wording that is none and for an option that has no such value.
 */
export async function checkCommand(
  patterns: readonly string[],
  options: CheckCommandOptions,
  context: ProcessContext,
): Promise<number> {
  const { filter = '', failOnEmpty = true, full = false, at } = options;
  if (at !== undefined) {
    throw new Rejection('not-in-list', '--at', checkMessages.noTime);
  }
  const output = outputFor(options, context);
  const threshold = thresholdOf(options);
  const wording = options.wording === undefined ? undefined : wordingNamed(options.wording);
  const files = await scenarioFiles(patterns, filter, context);
  const checked = files.map((file) => checkFile(file, wording, context.now));
  const scenarios = files.flatMap((file) => file.scenarios.map(({ scenario }) => scenario));
  const sections =
    threshold === undefined ? [] : [coverageSection(scenarios, { ...(wording && { wording }), threshold, full })];
  return output({ ...(wording === undefined ? {} : { wording: wording.day }), files: checked, sections, failOnEmpty });
}

/** The files with the scenarios whose name has a text, in capital letters or not. */
async function scenarioFiles(
  patterns: readonly string[],
  filter: string,
  context: ProcessContext,
): Promise<ScenarioFile[]> {
  const files = scenarioPaths(patterns.filter((pattern) => pattern !== '-')).map(readScenarioFile);
  if (patterns.includes('-')) {
    const text = await readText('-', context, largestScenarioFile);
    files.unshift(scenarioFileOf('-', () => text));
  }
  const sought = filter.toLowerCase();
  return files.map((file) => ({
    ...file,
    scenarios: file.scenarios.filter(({ scenario }) => scenario.name.toLowerCase().includes(sought)),
  }));
}

function checkFile(
  { file, scenarios, issues }: ScenarioFile,
  wording: Wording | undefined,
  now: () => number,
): CheckedFile {
  const checked = scenarios.map((scenario) => {
    const start = now();
    const result = checkScenario(scenario, wording?.day);
    return { ...result, milliseconds: now() - start };
  });
  return { file, scenarios: checked, issues };
}

const reporters: Readonly<Record<string, (report: CheckReport, lang: Language) => string>> = {
  junit: junitReport,
  json: jsonReport,
  github: githubReport,
};

/**
 * Writes a report to standard output in the format of `--reporter`. A summary of a machine-readable report goes to standard
 * error too.
 *
 * @returns A function that writes a report and returns the exit code.
 * @throws LawError `not-in-list` for another reporter or language.
 */
export function outputFor(
  { reporter = 'pretty', lang: asked }: Pick<CheckCommandOptions, 'reporter' | 'lang'>,
  context: ProcessContext,
): (report: CheckReport) => number {
  const { stdout, stderr, env } = context;
  const lang = languageFor(asked, env);
  if (reporter !== 'pretty' && !Object.hasOwn(reporters, reporter)) {
    throw new Rejection('not-in-list', '--reporter', oneOf(['pretty', ...Object.keys(reporters)]));
  }
  return (report) => {
    if (reporter === 'pretty') stdout.write(renderCheck(report, renderOptionsFor(context, lang, false)));
    else {
      stdout.write(reporters[reporter]!(report, lang));
      stderr.write(
        [...formatUnreadableFiles(report), ...formatSummary(report, lang)].map((line) => `${line}\n`).join(''),
      );
    }
    return exitCodes[verdictOf(report)];
  };
}

const formatUnreadableFiles = ({ files }: CheckReport): readonly string[] =>
  files.flatMap(({ file, issues }) =>
    issues.map((issue) => `${printable(file)}:${issue.place === undefined ? ' ' : ''}${formatPlacedIssue(issue)}`),
  );
