import type { PersonNorm, Screening } from '../../model/answer/screening.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { header } from '../assess/answer-header.ts';
import { openQuestions } from '../assess/readable/open-questions.ts';
import { numberedReadings, openReadings } from '../assess/readable/open-readings.ts';
import { normsThatApply, normsThatMayApply } from '../assess/readable/render-norms.ts';
import { lawInDoubt } from '../assess/readable/render-reservations.ts';
import { onDay } from '../terminal/dates.ts';
import type { Span } from '../terminal/layout.ts';
import {
  fromMargin,
  heading,
  idBelow,
  type Look,
  labelOf,
  notSettled,
  type Page,
  row,
  type Section,
} from '../terminal/text-blocks.ts';
import { words } from '../terminal/words.ts';
import { personQuestionInWords, recordAt, recordsInBrackets } from './person-question.ts';
import { screeningWords } from './screening-words.ts';

/**
 * A screening as a person reads it: whether § 20 bars the person, by which restriction and which record, what is to be
 * done around that, by whom and by when, and what to ask next. A record is told by its place alone.
 *
 * @param wouldBar Of a person whom § 20 does not bind: the places of the records that would bar if it did.
 * @returns Lines of text, with a line break at the end.
 */
export function renderScreening(answer: Screening, look: Look, wouldBar?: readonly number[]): string {
  const { lang } = look;
  const [restricting, others] = [true, false].map((isRestriction) =>
    Object.fromEntries(Object.entries(answer.norms).filter(([id]) => id in answer.restrictions === isRestriction)),
  ) as [Screening['norms'], Screening['norms']];
  const page: Page = { ...look, readings: numberedReadings(Object.values(restricting), Object.values(others), true) };
  const questions = answer.openQuestions.map((question) => ({
    label: personQuestionInWords(question, lang),
    provisions: question.provisions,
  }));
  const sections: Section[] = [
    header(answer, screeningWords.person, answer.id, page),
    wouldBar === undefined ? verdict(answer, page) : notBound(wouldBar, page),
    restrictions(answer, restricting, page),
    ...caseLaw(answer, page),
    ...lawInDoubt(
      answer.reservations.flatMap((one) => ('judgment' in one ? [] : [one])),
      page,
    ),
    ...normsThatApply(others, page),
    ...openQuestions(questions, page),
    ...normsThatMayApply(others, page),
    ...openReadings(page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function verdict({ barred }: Screening, page: Page): Section {
  const { lang, colors } = page;
  const [text, style] =
    barred === 'unknown'
      ? [screeningWords.notKnownWhetherBarred, colors.yellow]
      : barred
        ? [screeningWords.barred, colors.red]
        : [screeningWords.notBarred, colors.green];
  return fromMargin(page, { text: text[lang], style });
}

/** What § 20 says of somebody who is neither an official nor works with children, and would say otherwise. */
function notBound(wouldBar: readonly number[], page: Page): Section {
  const { lang, colors } = page;
  const headline = fromMargin(page, { text: screeningWords.notBound[lang], style: colors.green });
  if (wouldBar.length === 0) return headline;
  const would = `${screeningWords.wouldBar[lang]}${recordsInBrackets(wouldBar, lang)}.`;
  return [...headline, ...fromMargin(page, { text: would, style: colors.yellow })];
}

function restrictions(answer: Screening, norms: Readonly<Record<string, PersonNorm>>, page: Page): Section {
  const lines = Object.entries(norms).flatMap(([id, norm]) => [
    ...row(page, norm.provisions[0]!, [
      ...labelOf(page, id, norm.reading),
      { text: '—' },
      outcome(norm.applies, answer.restrictions[id]!.records, page),
    ]),
    ...idBelow(page, id),
    ...(norm.applies === false ? [] : notSettled(page, norm.unsettled)),
  ]);
  return [heading(page, screeningWords.restrictions), ...lines, ...transition(answer, page)];
}

function outcome(applies: Truth, records: readonly number[], { lang, colors }: Page): Span {
  if (applies === false) return { text: words.doesNotApply[lang], style: colors.dim };
  const text = applies === 'unknown' ? words.notKnownYet[lang] : words.applies[lang];
  return { text: `${text}${recordsInBrackets(records, lang)}`, style: applies === true ? colors.red : colors.yellow };
}

function transition({ complyBy }: Screening, page: Page): Section {
  if (complyBy === undefined) return [];
  return row(page, '§ 41', [
    { text: screeningWords.complyBy[page.lang] },
    { text: onDay(complyBy, page.lang), style: page.colors.bold },
  ]);
}

function caseLaw({ reservations }: Screening, page: Page): Section[] {
  const lines = reservations.flatMap((one) =>
    'judgment' in one
      ? row(page, one.judgment, [{ text: `${recordAt(one.record, page.lang)}:` }, { text: one.says[page.lang] }])
      : [],
  );
  return lines.length === 0 ? [] : [[heading(page, screeningWords.caseLaw), ...lines]];
}
