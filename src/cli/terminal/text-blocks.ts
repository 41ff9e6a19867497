import type { createColors } from 'picocolors';
import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { paragraph, type Span } from './layout.ts';
import { words } from './words.ts';

/** How a readable answer is to look. */
export interface Look {
  readonly lang: Language;
  readonly colors: ReturnType<typeof createColors>;
  /** The most characters of a line. */
  readonly width: number;
  /** Whether to print open readings, ids and all questions. */
  readonly full: boolean;
}

/** A readable answer in the making: its look, and the open readings that it rests on, by their numbers. */
export interface Page extends Look {
  readonly readings: ReadonlyMap<Reading, number>;
}

/** How wide the provisions are set: as `§ 29¹ (3) 1)`. */
const provisionWidth = 12;

/** A section: its heading and its lines. */
export type Section = readonly string[];

/** The heading of a section. */
export const heading = ({ lang, colors }: Page, text: Bilingual): string => colors.bold(colors.underline(text[lang]));

/** A paragraph beside a provision. */
export function row({ width, colors }: Page, provision: string, spans: readonly Span[]): string[] {
  return paragraph(`  ${provision.padEnd(provisionWidth)}  `, spans, width, colors.cyan);
}

/** A paragraph below a row. */
export function below({ width }: Page, ...spans: readonly Span[]): string[] {
  return paragraph(' '.repeat(provisionWidth + 4), spans, width);
}

/** A paragraph from the margin. */
export function fromMargin({ width }: Page, ...spans: readonly Span[]): string[] {
  return paragraph('', spans, width);
}

const labels = new Map<string, Bilingual>(
  [...definitions, ...norms, ...personNorms].map(({ id, label }) => [id, label]),
);

/** A finding or norm in words, with the mark of an open reading. */
export function labelOf({ lang, colors, full, readings }: Page, id: string, reading: Reading | undefined): Span[] {
  const spans: Span[] = [{ text: labels.get(id)![lang] }];
  if (reading !== undefined) {
    spans.push({ text: full ? `[${readings.get(reading)}]` : '*', style: colors.yellow, isGlued: true });
  }
  return spans;
}

/** In a full answer the id of a finding or norm, below its row. */
export const idBelow = (page: Page, id: string): string[] =>
  page.full ? below(page, { text: id, style: page.colors.dim }) : [];

/** Why a text is not settled, below a row. */
export function notSettled(page: Page, unsettled: Bilingual | undefined): string[] {
  if (unsettled === undefined) return [];
  return below(page, { text: words.unsettled[page.lang], style: page.colors.yellow }, { text: unsettled[page.lang] });
}
