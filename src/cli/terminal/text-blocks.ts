import { cite } from '../../act/cite.ts';
import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { paragraph, type Span } from './layout.ts';
import { messages } from './messages.ts';
import type { RenderOptions } from './render-options.ts';

/** The render options of an answer, with the number of each open reading that it relies on. */
export interface RenderContext extends RenderOptions {
  readonly readings: ReadonlyMap<Reading, number>;
}

/** The width of the column of provisions: that of `§ 29¹ (3) 1)` and of `§ 29¹ lg 3 p 1`. */
const provisionWidth: Readonly<Record<Language, number>> = { en: 12, et: 14 };

/** A section: its heading and its lines. */
export type Section = readonly string[];

/** The heading of a section. */
export const heading = ({ lang, colors }: RenderContext, text: Bilingual): string =>
  colors.bold(colors.underline(text[lang]));

/** A paragraph beside a provision. */
export function row({ lang, width, colors }: RenderContext, provision: string, spans: readonly Span[]): string[] {
  return paragraph(`  ${cite(provision, lang).padEnd(provisionWidth[lang])}  `, spans, width, colors.cyan);
}

/** A paragraph below a row. */
export function below({ lang, width }: RenderContext, ...spans: readonly Span[]): string[] {
  return paragraph(' '.repeat(provisionWidth[lang] + 4), spans, width);
}

/** A paragraph from the margin. */
export function fromMargin({ width }: RenderContext, ...spans: readonly Span[]): string[] {
  return paragraph('', spans, width);
}

const labels = new Map<string, Bilingual>(
  [...definitions, ...norms, ...personNorms].map(({ id, label }) => [id, label]),
);

/** The label of a finding or norm, with the mark of an open reading. */
export function labelOf(
  { lang, colors, full, readings }: RenderContext,
  id: string,
  reading: Reading | undefined,
): Span[] {
  const spans: Span[] = [{ text: labels.get(id)![lang] }];
  if (reading !== undefined) {
    spans.push({ text: full ? `[${readings.get(reading)}]` : '*', style: colors.yellow, isGlued: true });
  }
  return spans;
}

/** In a full answer the id of a finding or norm, below its row. */
export const idBelow = (context: RenderContext, id: string): string[] =>
  context.full ? below(context, { text: id, style: context.colors.dim }) : [];

/** Why the law is not settled, below a row. */
export function notSettled(context: RenderContext, unsettled: Bilingual | undefined): string[] {
  if (unsettled === undefined) return [];
  return below(
    context,
    { text: messages.unsettled[context.lang], style: context.colors.yellow },
    { text: unsettled[context.lang] },
  );
}
