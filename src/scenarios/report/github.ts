import type { Language } from '../../model/rule/truth.ts';
import { checkMessages, formatCheckIssue, formatDetails, formatSection } from './check-messages.ts';
import type { CheckedFile, CheckedScenario, CheckReport, Place, PlacedIssue } from './check-report.ts';
import { isEmptyFailure } from './check-report.ts';

/**
 * A check as commands of a GitHub Actions log: an error for each scenario that does not pass, with its file and line, and a notice
 * for each that is marked `todo`. Scenarios that pass are not listed.
 */
export function githubReport(report: CheckReport, lang: Language): string {
  const lines = [
    ...report.files.flatMap((file) => ofFile(file, lang)),
    ...report.sections.map((section) => {
      const [heading = '', ...below] = formatSection(section, lang);
      return command(section.holds ? 'notice' : 'error', { title: heading }, below.join('\n'));
    }),
    ...(isEmptyFailure(report) ? [command('error', {}, checkMessages.empty[lang])] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function ofFile({ file, issues, scenarios }: CheckedFile, lang: Language): string[] {
  return [
    ...issues.map((issue) =>
      command('error', { ...at(file, issue.place), title: checkMessages.unreadable[lang] }, formatCheckIssue(issue)),
    ),
    ...scenarios.flatMap((scenario) => ofScenario(file, scenario, lang)),
  ];
}

function ofScenario(file: string, scenario: CheckedScenario, lang: Language): string[] {
  const { name, todo, outcome, place, issues } = scenario;
  const properties = { ...at(file, place), title: name };
  if (todo !== undefined) return [command('notice', properties, `${checkMessages.todo[lang]}: ${todo}`)];
  if (outcome === 'holds') return [];
  if (outcome === 'differs') return [command('error', properties, formatDetails(scenario, lang).join('\n'))];
  return issues.map((issue) =>
    command('error', { ...properties, ...at(file, placeOf(issue, place)) }, formatCheckIssue(issue)),
  );
}

const placeOf = (issue: PlacedIssue, otherwise: Place): Place => issue.place ?? otherwise;

const at = (file: string, place: Place | undefined): Properties =>
  place === undefined ? { file } : { file, line: place.line, col: place.column };

interface Properties {
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
  readonly title?: string;
}

/** A command; characters that could end it early or begin another one are escaped. */
function command(name: 'error' | 'notice', properties: Properties, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapedMessage(message)}`;
}

const escapedMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
