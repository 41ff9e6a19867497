import type { AsKnown } from '../../act/as-known.ts';
import { allWordings } from '../../act/wordings.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { dayOf, formatTime } from '../terminal/dates.ts';
import { printable, type Span } from '../terminal/layout.ts';
import { messages } from '../terminal/messages.ts';
import { fromMargin, type RenderContext, type Section } from '../terminal/text-blocks.ts';

/** What every answer states about itself. */
interface Answered {
  readonly at: string;
  readonly wording: string;
  readonly asKnown?: AsKnown;
}

/**
 * The head of a readable answer: the Act, its wording, the time, and the caller's id of its subject.
 *
 * @param about The kind of the subject: a case or a person.
 */
export function header(
  { at, wording, asKnown }: Answered,
  about: Bilingual,
  id: string | number | undefined,
  context: RenderContext,
): Section {
  const { lang, colors } = context;
  const title: Span[] = [
    { text: `${messages.act[lang]},`, style: colors.bold },
    { text: `${messages.wording[lang]} ${wording}` },
  ];
  if (!isWordingOf(dayOf(at), wording)) title.push({ text: `(${messages.chosenByHand[lang]})`, style: colors.yellow });
  return [
    ...fromMargin(context, ...title),
    ...fromMargin(context, { text: `${messages.at[lang]} ${formatTime(at, lang)}` }),
    ...(asKnown === undefined ? [] : fromMargin(context, { text: asKnown.says[lang], style: colors.yellow })),
    ...(id === undefined ? [] : fromMargin(context, { text: `${about[lang]}: ${printable(String(id))}` })),
  ];
}

function isWordingOf(day: string, name: string): boolean {
  const wording = allWordings.find((one) => one.day === name);
  return wording !== undefined && wording.day <= day && (wording.until === undefined || day <= wording.until);
}
