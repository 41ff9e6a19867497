import { deadlineChanges } from '../../compare/outcomes/deadline-change.ts';
import type { OutcomeReport } from '../../compare/outcomes/outcome-report.ts';
import type { Language } from '../../model/rule/truth.ts';
import { counted, dayIn } from '../report/in-words.ts';
import { asMarkdown, markdownFile, tableIn } from '../report/markdown.ts';
import { filled, pageWords } from '../report/report-words.ts';
import {
  examplesInWords,
  type Figure,
  figureGroups,
  isChanging,
  mayChange,
  provisionsInWords,
  shownCount,
  statesMet,
} from './impact-figures.ts';
import {
  bodiesInWords,
  documentsInWords,
  isMoving,
  ledeOfImpact,
  mostMoves,
  suppressionInWords,
} from './impact-in-words.ts';
import { impactPageWords } from './impact-page-words.ts';
import { deadlineChangeWords, impactWords, outcomeWords } from './impact-words.ts';

/**
 * Writes what two wordings make of cases and persons as Markdown: a matrix for whatever comes out otherwise, who is told, and
 * which deadlines move.
 *
 * @param report What `compareOutcomes` or `lasteks impact` gave; of a case it holds the id that was given, and nothing else.
 * @param lang The language of the report.
 */
export function impactAsMarkdown(report: OutcomeReport, lang: Language): string {
  const { from, to, routing, deadlines, persons, suppressedBelow } = report;
  const words = impactPageWords;
  const moving = [...deadlines, ...persons.deadlines].filter(isMoving);
  const hidden = figureGroups(report, lang).flatMap(({ figures }) => figures.filter(mayChange));
  return markdownFile([
    `# ${pageWords.act[lang]}: ${words.title[lang]}`,
    `${dayIn(from, lang)} → ${dayIn(to, lang)}`,
    ledeOfImpact(report, lang),
    suppressedBelow === null ? undefined : suppressionInWords(suppressedBelow, lang),
    tableIn([words.documents[lang], pageWords.number[lang]], documentsInWords(report, lang)),
    ...figureGroups(report, lang).flatMap(({ title, figures }) => {
      const own = figures.filter(isChanging);
      return own.length === 0
        ? []
        : [`## ${title}`, ...own.flatMap((figure) => figureBlocks(figure, suppressedBelow, lang))];
    }),
    ...(routing.moves.length === 0
      ? []
      : [
          `## ${words.moves[lang]}`,
          tableIn(
            [words.encoded[lang], words.toldAfter[lang], words.count[lang], words.examples[lang]],
            routing.moves
              .slice(0, mostMoves)
              .map(({ before, after, count, examples }) => [
                bodiesInWords(before, lang),
                bodiesInWords(after, lang),
                counted(count),
                asMarkdown(examples.join(', ')),
              ]),
          ),
          routing.moves.length > mostMoves
            ? filled(words.tooMany[lang], { '': routing.moves.length - mostMoves })
            : undefined,
        ]),
    ...(moving.length === 0
      ? []
      : [
          `## ${impactWords.deadlines[lang]}`,
          tableIn(
            [
              words.norm[lang],
              ...deadlineChanges.map((change) => deadlineChangeWords[change][lang]),
              words.shifts[lang],
            ],
            moving.map(({ label, provisions, counts, shifts }) => [
              `${asMarkdown(label[lang])} (${provisionsInWords(provisions)})`,
              ...deadlineChanges.map((change) => shownCount(counts[change], suppressedBelow, lang)),
              shifts.map(({ days, count }) => `${days > 0 ? '+' : ''}${days}: ${counted(count)}`).join('; '),
            ]),
          ),
        ]),
    hidden.length === 0 || suppressedBelow === null
      ? undefined
      : `${filled(words.mayChange[lang], { '': suppressedBelow })} ${hidden.map(({ label }) => asMarkdown(label)).join('; ')}.`,
    `## ${words.how[lang]}`,
    words.howIds[lang],
  ]);
}

function figureBlocks(figure: Figure, below: number | null, lang: Language): string[] {
  const { label, provisions, matrix, changes } = figure;
  const met = statesMet(figure);
  return [
    `### ${asMarkdown(label)}${provisions === '' ? '' : ` (${provisions})`}`,
    tableIn(
      [impactPageWords.matrixOf[lang], ...met.after.map((state) => outcomeWords[state][lang])],
      met.before.map((before) => [
        outcomeWords[before][lang],
        ...met.after.map((after) => shownCount(matrix[before]?.[after], below, lang)),
      ]),
    ),
    changes
      .filter(({ examples }) => examples.length > 0)
      .map(
        ({ before, after, examples }) =>
          `- ${outcomeWords[`${before}`][lang]} → ${outcomeWords[`${after}`][lang]}: ${asMarkdown(examplesInWords(examples, lang))}`,
      )
      .join('\n'),
  ];
}
