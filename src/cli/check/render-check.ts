import {
  checkMessages,
  formatCheckIssue,
  formatDifference,
  formatSection,
  formatSummary,
} from '../../scenarios/report/check-messages.ts';
import type { CheckedFile, CheckedScenario, CheckReport, Place } from '../../scenarios/report/check-report.ts';
import { verdictOf } from '../../scenarios/report/check-report.ts';
import { printable } from '../terminal/layout.ts';
import type { RenderOptions } from '../terminal/render-options.ts';

/**
 * A check as a person reads it: a line for each scenario, the differences and their reasons below it, at the end how
 * many scenarios have which outcome. Long lines are not wrapped, so that locations can be copied.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderCheck(report: CheckReport, renderOptions: RenderOptions): string {
  const { lang, colors } = renderOptions;
  const { wording, files, sections } = report;
  const spent = files.flatMap(({ scenarios }) => scenarios).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const style = verdictOf(report) === 'holds' ? colors.green : colors.red;
  const conclusion = formatSummary(report, lang);
  const blocks: readonly (readonly string[])[] = [
    ...(wording === undefined ? [] : [[`${checkMessages.underWording[lang]} ${printable(wording)}`]]),
    ...files.map((file) => fileLines(file, renderOptions)),
    ...sections.map((section) => formatSection(section, lang).map(printable)),
    conclusion.map((line, index) =>
      index === 0 && files.length > 0 ? `${style(line)} ${formatDuration(spent, renderOptions)}` : style(line),
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function fileLines({ file, issues, scenarios }: CheckedFile, renderOptions: RenderOptions): string[] {
  const { lang, colors } = renderOptions;
  return [
    colors.bold(printable(file)),
    ...issues.flatMap((issue) => [
      `  ${colors.red(`! ${checkMessages.unreadable[lang]}`)} ${formatLocation(file, issue.place, renderOptions)}`,
      `      ${printable(formatCheckIssue(issue))}`,
    ]),
    ...scenarios.flatMap((scenario) => scenarioLines(file, scenario, renderOptions)),
  ];
}

function scenarioLines(file: string, scenario: CheckedScenario, renderOptions: RenderOptions): string[] {
  const { name, todo, differences, issues } = scenario;
  const { lang } = renderOptions;
  return [
    `  ${sign(scenario, renderOptions)} ${printable(name)}${todo === undefined ? '' : ` — ${checkMessages.todo[lang]}: ${printable(todo)}`} ${formatDuration(scenario.milliseconds, renderOptions)}`,
    ...differences.flatMap((difference) => {
      const [path = '', ...lines] = formatDifference(difference, lang);
      return [
        `      ${path} ${formatLocation(file, difference.place, renderOptions)}`,
        ...lines.map((line) => `      ${printable(line)}`),
      ];
    }),
    ...issues.map(
      (issue) => `      ${printable(formatCheckIssue(issue))} ${formatLocation(file, issue.place, renderOptions)}`,
    ),
  ];
}

function sign({ outcome, todo }: CheckedScenario, { colors }: RenderOptions): string {
  if (todo !== undefined) return colors.yellow('○');
  if (outcome === 'holds') return colors.green('✓');
  return colors.red(outcome === 'differs' ? '✗' : '!');
}

/** A location as editors and terminals open it. */
const formatLocation = (file: string, at: Place | undefined, { colors }: RenderOptions): string =>
  at === undefined ? '' : colors.cyan(`(${printable(file)}:${at.line}:${at.column})`);

const formatDuration = (milliseconds: number, { colors }: RenderOptions): string =>
  colors.dim(`${milliseconds.toFixed(1)} ms`);
