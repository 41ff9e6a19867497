import { cite } from '../../../act/cite.ts';
import { paragraph } from '../../terminal/layout.ts';
import { messages } from '../../terminal/messages.ts';
import { heading, type RenderContext, type Section } from '../../terminal/text-blocks.ts';

/** The number of questions of a short answer; the rest is only counted. */
const shownQuestions = 5;

/** A fact that is not known yet. */
export interface LabelledQuestion {
  readonly label: string;
  readonly provisions: readonly string[];
}

/**
 * The section of open questions, in the given order.
 *
 * @param left The number of open questions that are not among them.
 */
export function openQuestions(questions: readonly LabelledQuestion[], context: RenderContext, left = 0): Section[] {
  if (questions.length === 0) return [];
  const { lang, colors, width, full } = context;
  const shown = full ? questions : questions.slice(0, shownQuestions);
  const lines = shown.flatMap(({ label, provisions }) =>
    paragraph(
      '  ? ',
      [
        { text: label },
        { text: `(${provisions.map((provision) => cite(provision, lang)).join(', ')})`, style: colors.cyan },
      ],
      width,
      colors.yellow,
    ),
  );
  const rest = questions.length - shown.length + left;
  const more = rest === 0 ? [] : [`    ${messages.more[lang].replace('{}', String(rest))}`];
  return [[heading(context, messages.questions), ...lines, ...more]];
}
