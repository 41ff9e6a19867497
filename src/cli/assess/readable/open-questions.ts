import { paragraph } from '../../terminal/layout.ts';
import { messages } from '../../terminal/messages.ts';
import { heading, type RenderContext, type Section } from '../../terminal/text-blocks.ts';

/** How many questions are printed, unless the caller says which, before the rest is only counted. */
const shownQuestions = 5;

/** A fact that is not known yet, in words. */
export interface LabelledQuestion {
  readonly label: string;
  readonly provisions: readonly string[];
}

/**
 * What to ask next, in the order that it is given.
 *
 * @param left How many open questions the caller has left out.
 */
export function openQuestions(questions: readonly LabelledQuestion[], context: RenderContext, left = 0): Section[] {
  if (questions.length === 0) return [];
  const { lang, colors, width, full } = context;
  const shown = full ? questions : questions.slice(0, shownQuestions);
  const lines = shown.flatMap(({ label, provisions }) =>
    paragraph(
      '  ? ',
      [{ text: label }, { text: `(${provisions.join(', ')})`, style: colors.cyan }],
      width,
      colors.yellow,
    ),
  );
  const rest = questions.length - shown.length + left;
  const more = rest === 0 ? [] : [`    ${messages.more[lang].replace('{}', String(rest))}`];
  return [[heading(context, messages.questions), ...lines, ...more]];
}
