import { deadlineChanges } from '../../compare/outcomes/deadline-change.ts';
import type { DeadlineOutcome, OutcomeReport } from '../../compare/outcomes/outcome-report.ts';
import type { Language } from '../../model/rule/truth.ts';
import { actorIn } from '../report/in-words.ts';
import { filled } from '../report/report-words.ts';
import { figureGroups, isChanging, shownCount } from './impact-figures.ts';
import { impactPageWords } from './impact-page-words.ts';
import { impactWords } from './impact-words.ts';

/** The most moves that a report tells; the JSON has all. */
export const mostMoves = 40;

/** What a report of outcomes comes to, in a sentence. */
export function ledeOfImpact(report: OutcomeReport, lang: Language): string {
  const figures = figureGroups(report, lang).flatMap((group) => group.figures);
  return filled(impactPageWords.lede[lang], { changing: figures.filter(isChanging).length, all: figures.length });
}

/** What was counted: cases, persons, and what could not be read, by the code of its error. */
export function documentsInWords(
  { documents, suppressedBelow }: OutcomeReport,
  lang: Language,
): readonly (readonly [name: string, count: string])[] {
  return [
    [impactPageWords.cases[lang], shownCount(documents.cases, suppressedBelow, lang)],
    [impactPageWords.persons[lang], shownCount(documents.persons, suppressedBelow, lang)],
    ...Object.entries(documents.refused).map(
      ([code, count]) =>
        [filled(impactPageWords.refused[lang], { '': code }), shownCount(count, suppressedBelow, lang)] as const,
    ),
  ];
}

/** Those who are told, in words. */
export const bodiesInWords = (bodies: readonly string[], lang: Language): string =>
  bodies.length === 0 ? impactWords.nobody[lang] : bodies.map((body) => actorIn(body, lang)).join(', ');

/** How small counts are kept back, in words. */
export const suppressionInWords = (below: number, lang: Language): string =>
  filled(impactWords.suppressed[lang], { below });

/** Whether some deadline of a norm is new, gone or moved, or may be behind a number that is kept back. */
export const isMoving = ({ counts }: DeadlineOutcome): boolean =>
  deadlineChanges.some((change) => change !== 'same' && counts[change] !== 0);
