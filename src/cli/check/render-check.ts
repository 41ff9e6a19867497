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
import type { Look } from '../terminal/text-blocks.ts';

/**
 * What came of a check, as a person reads it: a line a scenario, below it what differs and what led there, at the end how
 * many came out how. Long lines are left to the terminal, so that places can be copied.
 *
 * @returns Lines of text, with a line break at the end.
 */
export function renderCheck(report: CheckReport, look: Look): string {
  const { lang, colors } = look;
  const { wording, files, sections } = report;
  const spent = files.flatMap(({ scenarios }) => scenarios).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const style = verdictOf(report) === 'holds' ? colors.green : colors.red;
  const conclusion = formatSummary(report, lang);
  const blocks: readonly (readonly string[])[] = [
    ...(wording === undefined ? [] : [[`${checkMessages.underWording[lang]} ${printable(wording)}`]]),
    ...files.map((file) => fileLines(file, look)),
    ...sections.map((section) => formatSection(section, lang).map(printable)),
    conclusion.map((line, index) =>
      index === 0 && files.length > 0 ? `${style(line)} ${time(spent, look)}` : style(line),
    ),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function fileLines({ file, issues, scenarios }: CheckedFile, look: Look): string[] {
  const { lang, colors } = look;
  return [
    colors.bold(printable(file)),
    ...issues.flatMap((issue) => [
      `  ${colors.red(`! ${checkMessages.unreadable[lang]}`)} ${place(file, issue.place, look)}`,
      `      ${printable(formatCheckIssue(issue))}`,
    ]),
    ...scenarios.flatMap((scenario) => scenarioLines(file, scenario, look)),
  ];
}

function scenarioLines(file: string, scenario: CheckedScenario, look: Look): string[] {
  const { name, todo, differences, issues } = scenario;
  const { lang } = look;
  return [
    `  ${sign(scenario, look)} ${printable(name)}${todo === undefined ? '' : ` — ${checkMessages.todo[lang]}: ${printable(todo)}`} ${time(scenario.milliseconds, look)}`,
    ...differences.flatMap((difference) => {
      const [path = '', ...lines] = formatDifference(difference, lang);
      return [
        `      ${path} ${place(file, difference.place, look)}`,
        ...lines.map((line) => `      ${printable(line)}`),
      ];
    }),
    ...issues.map((issue) => `      ${printable(formatCheckIssue(issue))} ${place(file, issue.place, look)}`),
  ];
}

function sign({ outcome, todo }: CheckedScenario, { colors }: Look): string {
  if (todo !== undefined) return colors.yellow('○');
  if (outcome === 'holds') return colors.green('✓');
  return colors.red(outcome === 'differs' ? '✗' : '!');
}

/** Where something stands, as editors and terminals follow it. */
const place = (file: string, at: Place | undefined, { colors }: Look): string =>
  at === undefined ? '' : colors.cyan(`(${printable(file)}:${at.line}:${at.column})`);

const time = (milliseconds: number, { colors }: Look): string => colors.dim(`${milliseconds.toFixed(1)} ms`);
