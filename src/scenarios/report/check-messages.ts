import { cite } from '../../act/cite.ts';
import { truthWord } from '../../assessment/explanation/explanation-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { type DifferenceCause, formatCause } from '../run/difference-causes.ts';
import type { CheckedScenario, CheckReport, ExplainedDifference, PlacedIssue, ReportSection } from './check-report.ts';
import { countsOf, isEmptyFailure } from './check-report.ts';

/** The messages of the reports of a check. */
export const checkMessages = {
  expected: { en: 'expected', et: 'oodatud' },
  got: { en: 'got', et: 'tegelik' },
  missing: { en: 'not known yet:', et: 'veel teadmata:' },
  todo: { en: 'to do', et: 'tegemata' },
  notRunnable: { en: 'cannot be run', et: 'ei saa käivitada' },
  unreadable: { en: 'the file cannot be read', et: 'faili ei saa lugeda' },
  underWording: { en: 'All under the wording of', et: 'Kõik redaktsiooni järgi, mis jõustus' },
  empty: {
    en: 'Nothing was checked: no scenario was run (--no-fail-on-empty accepts that).',
    et: 'Midagi ei kontrollitud: ühtki stsenaariumi ei käivitatud (--no-fail-on-empty lubab seda).',
  },
} satisfies Record<string, Bilingual>;

/** A value of an answer on one line: a text as it is, any other value as JSON. */
export const formatValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The finding or norm behind a difference, and its result: `§ 29 (3) Decide on case management: yes`. */
const formatCauseTitle = ({ provisions, label, holds }: DifferenceCause, lang: Language): string =>
  `${provisions.map((provision) => cite(provision, lang)).join(', ')} ${label[lang]}: ${truthWord(holds, lang)}`;

/** A difference, a line for each step: the expected value, the actual value and the reasons. */
export function formatDifference({ path, expected, got, grounds }: ExplainedDifference, lang: Language): string[] {
  return [
    path,
    `  ${checkMessages.expected[lang]}: ${formatValue(expected)}`,
    `  ${checkMessages.got[lang]}: ${formatValue(got)}`,
    ...grounds.flatMap((ground) => [
      `  ${formatCauseTitle(ground, lang)}`,
      ...formatCause(ground, lang).map((line) => `    ${line}`),
      ...(ground.missing.length === 0 ? [] : [`    ${checkMessages.missing[lang]} ${ground.missing.join(', ')}`]),
    ]),
  ];
}

/** An issue on one line. */
export const formatCheckIssue = ({ path, expected, code }: PlacedIssue): string =>
  `${path === '' ? '' : `${path}: `}expected ${expected} (${code})`;

/** An issue with its location: `4:3: expected each key once (not-readable)`. */
export const formatPlacedIssue = (issue: PlacedIssue): string =>
  issue.place === undefined
    ? formatCheckIssue(issue)
    : `${issue.place.line}:${issue.place.column}: ${formatCheckIssue(issue)}`;

/** The details of a scenario that fails, a line for each step; none if it passes. */
export const formatDetails = ({ differences, issues }: CheckedScenario, lang: Language): readonly string[] => [
  ...differences.flatMap((difference) => formatDifference(difference, lang)),
  ...issues.map(formatPlacedIssue),
];

/** The number of scenarios by outcome, on one line. */
function formatCounts(report: CheckReport, lang: Language): string {
  const { holds, differs, notRunnable, todo, unreadableFiles } = countsOf(report);
  const total = holds + differs + notRunnable;
  const parts: readonly (readonly [number, string])[] =
    lang === 'et'
      ? [
          [holds, 'vastab ootusele'],
          [differs, 'ei vasta ootusele'],
          [notRunnable, 'ei saa käivitada'],
          [todo, 'tegemata (ei arvestata)'],
          [unreadableFiles, 'faili ei saa lugeda'],
        ]
      : [
          [holds, 'passed'],
          [differs, 'failed'],
          [notRunnable, 'cannot be run'],
          [todo, 'to do (not counted)'],
          [unreadableFiles, unreadableFiles === 1 ? 'file cannot be read' : 'files cannot be read'],
        ];
  const shown = parts.filter(([count], index) => count > 0 || index === 0).map(([count, word]) => `${count} ${word}`);
  const noun = { en: total === 1 ? 'scenario' : 'scenarios', et: total === 1 ? 'stsenaarium' : 'stsenaariumi' }[lang];
  return `${total} ${noun}: ${shown.join(', ')}`;
}

/** The end of a report: the number of scenarios by outcome, and that no scenario was run if that is a failure. */
export const formatSummary = (report: CheckReport, lang: Language): readonly string[] => [
  ...(report.files.length === 0 && report.sections.length > 0 ? [] : [formatCounts(report, lang)]),
  ...(isEmptyFailure(report) ? [checkMessages.empty[lang]] : []),
];

/** A section as text: its heading and its lines. */
export const formatSection = ({ heading, lines }: ReportSection, lang: Language): readonly string[] => [
  heading[lang],
  ...lines(lang).map((line) => (line === '' ? '' : `  ${line}`)),
];
