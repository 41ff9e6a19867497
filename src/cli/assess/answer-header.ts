import type { AsKnown } from '../../act/as-known.ts';
import { allWordings } from '../../act/wordings.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { dayOfMoment, momentInWords } from '../terminal/dates.ts';
import { printable, type Span } from '../terminal/layout.ts';
import { fromMargin, type Page, type Section } from '../terminal/text-blocks.ts';
import { words } from '../terminal/words.ts';

/** What every answer tells of itself. */
interface Answered {
  readonly at: string;
  readonly wording: string;
  readonly asKnown?: AsKnown;
}

/**
 * The head of a readable answer: the Act, its wording, the moment, and the caller's own name for what it is about.
 *
 * @param about What the answer is about, in words.
 */
export function header(
  { at, wording, asKnown }: Answered,
  about: Bilingual,
  id: string | number | undefined,
  page: Page,
): Section {
  const { lang, colors } = page;
  const title: Span[] = [
    { text: `${words.act[lang]},`, style: colors.bold },
    { text: `${words.wording[lang]} ${wording}` },
  ];
  if (!isWordingOf(dayOfMoment(at), wording))
    title.push({ text: `(${words.chosenByHand[lang]})`, style: colors.yellow });
  return [
    ...fromMargin(page, ...title),
    ...fromMargin(page, { text: `${words.at[lang]} ${momentInWords(at, lang)}` }),
    ...(asKnown === undefined ? [] : fromMargin(page, { text: asKnown.says[lang], style: colors.yellow })),
    ...(id === undefined ? [] : fromMargin(page, { text: `${about[lang]}: ${printable(String(id))}` })),
  ];
}

function isWordingOf(day: string, name: string): boolean {
  const wording = allWordings.find((one) => one.day === name);
  return wording !== undefined && wording.day <= day && (wording.until === undefined || day <= wording.until);
}
