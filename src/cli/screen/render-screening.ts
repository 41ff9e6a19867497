import type { PersonNorm, Screening } from '../../model/answer/screening.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { sectionOfCompliance } from '../../rules/chapter-11-implementing-provisions/section-41.ts';
import { header } from '../assess/answer-header.ts';
import { openQuestions } from '../assess/readable/open-questions.ts';
import { numberedReadings, openReadings } from '../assess/readable/open-readings.ts';
import { normsThatApply, normsThatMayApply } from '../assess/readable/render-norms.ts';
import { legalUncertainty } from '../assess/readable/render-reservations.ts';
import { onDay } from '../terminal/dates.ts';
import type { Span } from '../terminal/layout.ts';
import { messages } from '../terminal/messages.ts';
import type { RenderOptions } from '../terminal/render-options.ts';
import {
  fromMargin,
  heading,
  idBelow,
  labelOf,
  notSettled,
  type RenderContext,
  row,
  type Section,
} from '../terminal/text-blocks.ts';
import { screeningMessages } from './messages.ts';
import { formatPersonQuestion, recordAt, recordsInBrackets } from './person-question.ts';

/**
 * A screening as a person reads it: whether § 20 bars the person, by which restriction and which record, what is to be
 * done around that, by whom and by when, and what to ask next. A record is named by its number only.
 *
 * @param wouldBar Of a person whom § 20 does not bind: the places of the records that would bar if it did.
 * @returns Lines of text, with a line break at the end.
 */
export function renderScreening(answer: Screening, renderOptions: RenderOptions, wouldBar?: readonly number[]): string {
  const { lang } = renderOptions;
  const [restricting, others] = [true, false].map((isRestriction) =>
    Object.fromEntries(Object.entries(answer.norms).filter(([id]) => id in answer.restrictions === isRestriction)),
  ) as [Screening['norms'], Screening['norms']];
  const context: RenderContext = {
    ...renderOptions,
    readings: numberedReadings(Object.values(restricting), Object.values(others), true),
  };
  const questions = answer.openQuestions.map((question) => ({
    label: formatPersonQuestion(question, lang),
    provisions: question.provisions,
  }));
  const sections: Section[] = [
    header(answer, screeningMessages.person, answer.id, context),
    wouldBar === undefined ? verdict(answer, context) : notBound(wouldBar, context),
    restrictions(answer, restricting, context),
    ...caseLaw(answer, context),
    ...legalUncertainty(
      answer.reservations.flatMap((one) => ('judgment' in one ? [] : [one])),
      context,
    ),
    ...normsThatApply(others, context),
    ...openQuestions(questions, context),
    ...normsThatMayApply(others, context),
    ...openReadings(context),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function verdict({ barred }: Screening, context: RenderContext): Section {
  const { lang, colors } = context;
  const [text, style] =
    barred === 'unknown'
      ? [screeningMessages.notKnownWhetherBarred, colors.yellow]
      : barred
        ? [screeningMessages.barred, colors.red]
        : [screeningMessages.notBarred, colors.green];
  return fromMargin(context, { text: text[lang], style });
}

/** That § 20 does not apply to the person, and what would bar the person if it did. */
function notBound(wouldBar: readonly number[], context: RenderContext): Section {
  const { lang, colors } = context;
  const headline = fromMargin(context, { text: screeningMessages.notBound[lang], style: colors.green });
  if (wouldBar.length === 0) return headline;
  const would = `${screeningMessages.wouldBar[lang]}${recordsInBrackets(wouldBar, lang)}.`;
  return [...headline, ...fromMargin(context, { text: would, style: colors.yellow })];
}

function restrictions(answer: Screening, norms: Readonly<Record<string, PersonNorm>>, context: RenderContext): Section {
  const lines = Object.entries(norms).flatMap(([id, norm]) => [
    ...row(context, norm.provisions[0]!, [
      ...labelOf(context, id, norm.reading),
      { text: '—' },
      outcome(norm.applies, answer.restrictions[id]!.records, context),
    ]),
    ...idBelow(context, id),
    ...(norm.applies === false ? [] : notSettled(context, norm.unsettled)),
  ]);
  return [heading(context, screeningMessages.restrictions), ...lines, ...transition(answer, context)];
}

function outcome(applies: Truth, records: readonly number[], { lang, colors }: RenderContext): Span {
  if (applies === false) return { text: messages.doesNotApply[lang], style: colors.dim };
  const text = applies === 'unknown' ? messages.notKnownYet[lang] : messages.applies[lang];
  return { text: `${text}${recordsInBrackets(records, lang)}`, style: applies === true ? colors.red : colors.yellow };
}

function transition({ complyBy }: Screening, context: RenderContext): Section {
  if (complyBy === undefined) return [];
  return row(context, sectionOfCompliance, [
    { text: screeningMessages.complyBy[context.lang] },
    { text: onDay(complyBy, context.lang), style: context.colors.bold },
  ]);
}

function caseLaw({ reservations }: Screening, context: RenderContext): Section[] {
  const lines = reservations.flatMap((one) =>
    'judgment' in one
      ? row(context, one.judgment, [
          { text: `${recordAt(one.record, context.lang)}:` },
          { text: one.says[context.lang] },
        ])
      : [],
  );
  return lines.length === 0 ? [] : [[heading(context, screeningMessages.caseLaw), ...lines]];
}
