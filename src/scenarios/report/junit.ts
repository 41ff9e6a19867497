import { create, type XMLElement } from 'xmlbuilder';
import type { Language } from '../../model/rule/truth.ts';
import { checkMessages, formatDetails, formatPlacedIssue, formatSection } from './check-messages.ts';
import type { CheckedFile, CheckedScenario, CheckReport } from './check-report.ts';
import { isEmptyFailure } from './check-report.ts';

/** A test of the report; without an outcome it passed. */
interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly file?: string;
  readonly milliseconds?: number;
  readonly outcome?: {
    readonly kind: 'failure' | 'error' | 'skipped';
    readonly message: string;
    readonly text?: string;
  };
}

/**
 * A check as JUnit XML, as GitLab and other hosts show it: a suite for each file and for each section, a test for each
 * scenario; a scenario marked `todo` is skipped.
 */
export function junitReport(report: CheckReport, lang: Language): string {
  const suites = [
    ...report.files.map((file) => ({ name: file.file, cases: casesOf(file, lang) })),
    ...report.sections.map((section) => {
      const [name = '', ...text] = formatSection(section, lang);
      const failure = { kind: 'failure', message: name, text: text.join('\n') } as const;
      return { name, cases: [{ name, classname: 'lasteks', ...(section.holds ? {} : { outcome: failure }) }] };
    }),
    ...(isEmptyFailure(report) ? [emptySuite(lang)] : []),
  ];
  const root = create('testsuites', { version: '1.0', encoding: 'UTF-8' }, {}, { invalidCharReplacement: '\ufffd' });
  addCounts(
    root.att('name', 'lasteks check'),
    suites.flatMap(({ cases }) => cases),
  );
  for (const { name, cases } of suites) {
    const suite = addCounts(root.ele('testsuite', { name }), cases);
    for (const one of cases) addCase(suite, one);
  }
  return `${root.end({ pretty: true })}\n`;
}

function casesOf({ file, issues, scenarios }: CheckedFile, lang: Language): TestCase[] {
  const of = { classname: file, file };
  if (issues.length > 0) {
    const message = checkMessages.unreadable[lang];
    const text = issues.map(formatPlacedIssue).join('\n');
    return [{ ...of, name: file, outcome: { kind: 'error', message, text } }];
  }
  return scenarios.map((scenario) => {
    const { name, milliseconds } = scenario;
    const outcome = outcomeOf(scenario, lang);
    return { ...of, name, milliseconds, ...(outcome === undefined ? {} : { outcome }) };
  });
}

function outcomeOf(scenario: CheckedScenario, lang: Language): TestCase['outcome'] {
  const { todo, outcome, place, differences } = scenario;
  if (todo !== undefined) return { kind: 'skipped', message: `${checkMessages.todo[lang]}: ${todo}` };
  if (outcome === 'holds') return undefined;
  const text = formatDetails(scenario, lang).join('\n');
  if (outcome === 'not-runnable') return { kind: 'error', message: checkMessages.notRunnable[lang], text };
  const message = differences.map(({ path }) => path).join(', ');
  return { kind: 'failure', message, text: `${place.line}:${place.column}\n${text}` };
}

function emptySuite(lang: Language): { readonly name: string; readonly cases: readonly TestCase[] } {
  const outcome = { kind: 'failure', message: checkMessages.empty[lang] } as const;
  return { name: 'lasteks', cases: [{ name: 'lasteks check', classname: 'lasteks', outcome }] };
}

function addCounts(element: XMLElement, cases: readonly TestCase[]): XMLElement {
  const of = (kind: string): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return element
    .att('tests', cases.length)
    .att('failures', of('failure'))
    .att('errors', of('error'))
    .att('skipped', of('skipped'))
    .att('time', seconds(cases.reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0)));
}

function addCase(suite: XMLElement, { name, classname, file, milliseconds = 0, outcome }: TestCase): void {
  const element = suite.ele('testcase', { classname, name, ...(file === undefined ? {} : { file }) });
  element.att('time', seconds(milliseconds));
  if (outcome === undefined) return;
  const child = element.ele(outcome.kind, { message: outcome.message });
  if (outcome.text !== undefined) child.txt(outcome.text);
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(4);
