import { formatReference, type Reference } from '../../src/act/reference.ts';
import { englishLines, englishProvisions } from './printed-provisions.ts';

/** The act and the day of an amendment mark. */
export interface Mark {
  readonly amendedBy: string;
  readonly from: string;
  readonly repealed: boolean;
}

const PROVISION = /^(?:§\s\d+\.|\s\(\d+\)\s|\s\d+\)\s)/u;
const MARK = /\[(Repealed – )?(RT I, \d\d\.\d\d\.\d{4}, \d+) [–-] entry into force (\d\d)\.(\d\d)\.(\d{4})/u;

/**
 * The provisions of an English text that carry an amendment mark.
 *
 * A mark covers the provision it stands after. It may stand only once, at the end of a block that was worded anew: where
 * the section is not in the earlier text, or its heading carries a mark, the last mark of the section covers it whole.
 */
export function amendmentMarks(file: string, earlier: string): ReadonlyMap<string, Mark> {
  const provisions = englishProvisions(file);
  const sectionsBefore = new Set(englishProvisions(earlier).map(sectionOf));
  const printed = marksAsPrinted(file, provisions);
  const marks = new Map<string, Mark>();
  for (const provision of provisions) {
    const [reference, section] = [formatReference(provision), sectionOf(provision)];
    const wordedAnewWhole = !sectionsBefore.has(section) || printed.has(section);
    const mark = wordedAnewWhole ? lastMark(printed, section) : printed.get(reference);
    if (mark !== undefined) marks.set(reference, mark);
  }
  return marks;
}

function marksAsPrinted(file: string, provisions: readonly Reference[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  let printed = 0;
  for (const line of englishLines(file)) {
    if (PROVISION.test(line)) printed += 1;
    const [, repealed, amendedBy, day, month, year] = MARK.exec(line) ?? [];
    if (amendedBy === undefined) continue;
    const from = `${year}-${month}-${day}`;
    marks.set(formatReference(provisions[printed - 1]!), { amendedBy, from, repealed: repealed !== undefined });
  }
  if (printed !== provisions.length) throw new Error('the marks are read off other provisions than the text prints');
  return marks;
}

function lastMark(printed: ReadonlyMap<string, Mark>, section: string): Mark | undefined {
  return [...printed].filter(([reference]) => reference === section || reference.startsWith(`${section} `)).at(-1)?.[1];
}

function sectionOf({ section }: Reference): string {
  return formatReference({ section });
}
