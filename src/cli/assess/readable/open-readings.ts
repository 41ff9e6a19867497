import type { Reading } from '../../../model/rule/norm.ts';
import type { Truth } from '../../../model/rule/truth.ts';
import { paragraph } from '../../terminal/layout.ts';
import { messages } from '../../terminal/messages.ts';
import { fromMargin, heading, type RenderContext, type Section } from '../../terminal/text-blocks.ts';

/** What may depend on an open reading. */
interface MayHaveReading {
  readonly reading?: Reading;
}

/**
 * The open readings that an answer depends on, numbered in the order that they are given: of all its conclusions, and of
 * norms that apply and, in a full answer, of those that may apply. One may belong to several norms.
 */
export function numberedReadings(
  conclusions: readonly MayHaveReading[],
  norms: readonly (MayHaveReading & { readonly applies: Truth })[],
  full: boolean,
): ReadonlyMap<Reading, number> {
  const open = [
    ...conclusions,
    ...norms.filter(({ applies }) => applies === true || (full && applies === 'unknown')),
  ].flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  return new Map([...new Set(open)].map((reading, index) => [reading, index + 1]));
}

/** The open readings of an answer: in a full one each with what else could be defended, else that there are some. */
export function openReadings(context: RenderContext): Section[] {
  const { readings, lang, full, width } = context;
  if (readings.size === 0) return [];
  if (!full) return [fromMargin(context, { text: messages.openReading[lang], style: context.colors.dim })];
  const lines = [...readings].flatMap(([{ chosen, because, alternatives }, number]) => [
    ...paragraph(`  [${number}] `.padEnd(7), [{ text: chosen[lang] }], width, context.colors.yellow),
    ...paragraph(' '.repeat(7), [{ text: `${messages.because[lang]} ${because[lang]}` }], width),
    ...alternatives.flatMap((other) =>
      paragraph(' '.repeat(7), [{ text: `${messages.otherwise[lang]} ${other[lang]}` }], width),
    ),
  ]);
  return [[heading(context, messages.readings), ...lines]];
}
