import { truthWord } from '../../assessment/explanation/explanation-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { type Ground, groundInWords } from '../run/difference-causes.ts';
import type { CheckedScenario, CheckReport, GroundedDifference, PlacedIssue, ReportSection } from './check-report.ts';
import { countsOf, isEmptyFailure } from './check-report.ts';

/** What reports of a check say in their own words. */
export const checkWords = {
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

/** A value of an answer on one line: a word as it is, all else as JSON. */
export const valueInWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The finding or norm of a ground on one line, and whether it holds: `§ 29 (3) Decide on case management: yes`. */
export const groundTitle = ({ provisions, label, holds }: Ground, lang: Language): string =>
  `${provisions.join(', ')} ${label[lang]}: ${truthWord(holds, lang)}`;

/** A difference in words, a line for each step: what was expected, what came out, and what led there. */
export function differenceInWords({ path, expected, got, grounds }: GroundedDifference, lang: Language): string[] {
  return [
    path,
    `  ${checkWords.expected[lang]}: ${valueInWords(expected)}`,
    `  ${checkWords.got[lang]}: ${valueInWords(got)}`,
    ...grounds.flatMap((ground) => [
      `  ${groundTitle(ground, lang)}`,
      ...groundInWords(ground, lang).map((line) => `    ${line}`),
      ...(ground.missing.length === 0 ? [] : [`    ${checkWords.missing[lang]} ${ground.missing.join(', ')}`]),
    ]),
  ];
}

/** Something wrong on one line, as it stands in refusals. */
export const issueInWords = ({ path, expected, code }: PlacedIssue): string =>
  `${path === '' ? '' : `${path}: `}expected ${expected} (${code})`;

/** Something wrong with its place before it: `4:3: expected each key once (not-readable)`. */
export const placedIssueInWords = (issue: PlacedIssue): string =>
  issue.place === undefined ? issueInWords(issue) : `${issue.place.line}:${issue.place.column}: ${issueInWords(issue)}`;

/** What is to be told of a scenario that does not hold, a line for each step; none of one that does. */
export const detailsInWords = ({ differences, issues }: CheckedScenario, lang: Language): readonly string[] => [
  ...differences.flatMap((difference) => differenceInWords(difference, lang)),
  ...issues.map(placedIssueInWords),
];

/** How the scenarios came out, on one line. */
export function countsInWords(report: CheckReport, lang: Language): string {
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
  const encoded = parts.filter(([count], index) => count > 0 || index === 0).map(([count, word]) => `${count} ${word}`);
  const noun = { en: total === 1 ? 'scenario' : 'scenarios', et: total === 1 ? 'stsenaarium' : 'stsenaariumi' }[lang];
  return `${total} ${noun}: ${encoded.join(', ')}`;
}

/** What is said at the end of a check: how the scenarios came out, and that it is a failure that none counts. */
export const conclusionInWords = (report: CheckReport, lang: Language): readonly string[] => [
  ...(report.files.length === 0 && report.sections.length > 0 ? [] : [countsInWords(report, lang)]),
  ...(isEmptyFailure(report) ? [checkWords.empty[lang]] : []),
];

/** A section in words: its heading, and its lines below. */
export const sectionInWords = ({ heading, lines }: ReportSection, lang: Language): readonly string[] => [
  heading[lang],
  ...lines(lang).map((line) => (line === '' ? '' : `  ${line}`)),
];
