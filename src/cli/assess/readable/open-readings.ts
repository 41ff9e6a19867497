import type { Reading } from '../../../model/rule/norm.ts';
import type { Truth } from '../../../model/rule/truth.ts';
import { paragraph } from '../../terminal/layout.ts';
import { fromMargin, heading, type Page, type Section } from '../../terminal/text-blocks.ts';
import { words } from '../../terminal/words.ts';

/** What may rest on an open reading. */
interface Dependents {
  readonly reading?: Reading;
}

/**
 * The open readings that an answer rests on, numbered in the order that they are given: of all its conclusions, and of
 * norms that apply and, in a full answer, of those that may apply. One may belong to several norms.
 */
export function numberedReadings(
  conclusions: readonly Dependents[],
  norms: readonly (Dependents & { readonly applies: Truth })[],
  full: boolean,
): ReadonlyMap<Reading, number> {
  const open = [
    ...conclusions,
    ...norms.filter(({ applies }) => applies === true || (full && applies === 'unknown')),
  ].flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  return new Map([...new Set(open)].map((reading, index) => [reading, index + 1]));
}

/** The open readings of an answer: in a full one each with what else could be defended, else that there are some. */
export function openReadings(page: Page): Section[] {
  const { readings, lang, full, width } = page;
  if (readings.size === 0) return [];
  if (!full) return [fromMargin(page, { text: words.openReading[lang], style: page.colors.dim })];
  const lines = [...readings].flatMap(([{ chosen, because, alternatives }, number]) => [
    ...paragraph(`  [${number}] `.padEnd(7), [{ text: chosen[lang] }], width, page.colors.yellow),
    ...paragraph(' '.repeat(7), [{ text: `${words.because[lang]} ${because[lang]}` }], width),
    ...alternatives.flatMap((other) =>
      paragraph(' '.repeat(7), [{ text: `${words.otherwise[lang]} ${other[lang]}` }], width),
    ),
  ]);
  return [[heading(page, words.readings), ...lines]];
}
