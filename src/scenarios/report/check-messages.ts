import { truthWord } from '../../assessment/explanation/explanation-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { type DifferenceCause, formatCause } from '../run/difference-causes.ts';
import type { CheckedScenario, CheckReport, ExplainedDifference, PlacedIssue, ReportSection } from './check-report.ts';
import { countsOf, isEmptyFailure } from './check-report.ts';

/** The messages in reports of a check. */
export const checkMessages = {
  expected: { en: 'expected', et: 'oodatud' },
  got: { en: 'got', et: 'tegelik' },
  missing: { en: 'still to be told:', et: 'veel teadmata:' },
  todo: { en: 'to do', et: 'tegemata' },
  notRunnable: { en: 'cannot be run', et: 'ei saa käivitada' },
  unreadable: { en: 'the file cannot be read', et: 'faili ei saa lugeda' },
  underWording: { en: 'All under the wording of', et: 'Kõik redaktsiooni järgi, mis jõustus' },
  empty: {
    en: 'Nothing was checked: no scenario counts (--no-fail-on-empty lets that pass).',
    et: 'Midagi ei kontrollitud: ühtki arvestatavat stsenaariumi ei ole (--no-fail-on-empty lubab seda).',
  },
} satisfies Record<string, Bilingual>;

/** A value of an answer on one line: a text as it is, any other value as JSON. */
export const formatValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The finding or norm of a cause on one line, with its truth: `§ 29 (3) Decide on case management: yes`. */
export const formatCauseTitle = ({ provisions, label, holds }: DifferenceCause, lang: Language): string =>
  `${provisions.join(', ')} ${label[lang]}: ${truthWord(holds, lang)}`;

/** The lines of a difference: the expected value, the actual value, and the causes. */
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

/** An issue on one line, as in input errors. */
export const formatCheckIssue = ({ path, expected, code }: PlacedIssue): string =>
  `${path === '' ? '' : `${path}: `}expected ${expected} (${code})`;

/** An issue with its line and column: `4:3: expected each key once (not-readable)`. */
export const formatPlacedIssue = (issue: PlacedIssue): string =>
  issue.place === undefined
    ? formatCheckIssue(issue)
    : `${issue.place.line}:${issue.place.column}: ${formatCheckIssue(issue)}`;

/** The lines about a scenario that does not pass; none for one that passes. */
export const formatDetails = ({ differences, issues }: CheckedScenario, lang: Language): readonly string[] => [
  ...differences.flatMap((difference) => formatDifference(difference, lang)),
  ...issues.map(formatPlacedIssue),
];

/** The number of scenarios by outcome, on one line. */
export function formatCounts(report: CheckReport, lang: Language): string {
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
          [holds, holds === 1 ? 'holds' : 'hold'],
          [differs, differs === 1 ? 'differs' : 'differ'],
          [notRunnable, 'cannot be run'],
          [todo, 'to do (not counted)'],
          [unreadableFiles, unreadableFiles === 1 ? 'file cannot be read' : 'files cannot be read'],
        ];
  const shown = parts.filter(([count], index) => count > 0 || index === 0).map(([count, word]) => `${count} ${word}`);
  const noun = { en: total === 1 ? 'scenario' : 'scenarios', et: total === 1 ? 'stsenaarium' : 'stsenaariumi' }[lang];
  return `${total} ${noun}: ${shown.join(', ')}`;
}

/** The last lines of a check: the counts, and the message that no scenario counts if that fails the check. */
export const formatSummary = (report: CheckReport, lang: Language): readonly string[] => [
  ...(report.files.length === 0 && report.sections.length > 0 ? [] : [formatCounts(report, lang)]),
  ...(isEmptyFailure(report) ? [checkMessages.empty[lang]] : []),
];

/** The lines of a section: its heading, and its lines indented below. */
export const formatSection = ({ heading, lines }: ReportSection, lang: Language): readonly string[] => [
  heading[lang],
  ...lines(lang).map((line) => (line === '' ? '' : `  ${line}`)),
];
