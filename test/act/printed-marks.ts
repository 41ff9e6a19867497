import { formatReference, type Reference } from '../../src/act/reference.ts';
import { englishLines, englishProvisions, estonianProvisions, estonianText } from './printed-provisions.ts';

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
 * the section is not in the earlier text, or its heading carries a mark, the last mark of the section covers it whole; a
 * subsection or clause that is not in the earlier text is covered by the next mark in its section.
 */
export function amendmentMarks(file: string, earlier: string): ReadonlyMap<string, Mark> {
  const provisions = englishProvisions(file);
  return covered(provisions, marksAsPrinted(file, provisions), englishProvisions(earlier));
}

/** The same of Riigi Teataja's XML; § 27¹ has become § 27², as the mark of that says, and so is a new section. */
export function estonianMarks(file: string, earlier: string): ReadonlyMap<string, Mark> {
  const renumbered = renumberedSections(file);
  const before = englishProvisions(earlier).filter((provision) => !renumbered.has(sectionOf(provision)));
  return covered(estonianProvisions(file), marksInXml(file), before);
}

/** The sections that a mark of the XML says were renumbered, with their new numbers. */
export function renumberedSections(file: string): ReadonlyMap<string, string> {
  const notes = estonianText(file).matchAll(/muudetud paragrahvi number (\S+) numbriks ([^<\s]+)/gu);
  return new Map([...notes].map(([, before, after]) => [`§ ${before}`, `§ ${after}`]));
}

function covered(
  provisions: readonly Reference[],
  printed: ReadonlyMap<string, Mark>,
  earlier: readonly Reference[],
): ReadonlyMap<string, Mark> {
  const before = new Set(earlier.map((provision) => formatReference(provision)));
  const references = provisions.map((provision) => formatReference(provision));
  const marks = new Map<string, Mark>();
  for (const [index, reference] of references.entries()) {
    const section = sectionOf(provisions[index]!);
    const inSection = (other: string) => other === section || other.startsWith(`${section} `);
    const following = references.slice(index).filter((other) => inSection(other) && printed.has(other));
    const wordedAnewWhole = !before.has(section) || printed.has(section);
    const at = wordedAnewWhole ? following.at(-1) : before.has(reference) ? reference : following[0];
    const mark = printed.get(at ?? reference);
    if (mark !== undefined) marks.set(reference, mark);
  }
  return marks;
}

/** The mark after the title of a chapter is of no provision, nor is that of the Act itself at § 19 one of an amendment. */
function marksInXml(file: string): ReadonlyMap<string, Mark> {
  const provisions = estonianProvisions(file);
  const marks = new Map<string, Mark>();
  let printed = 0;
  const body = estonianText(file).split('<sisu>')[1]!;
  const provisionsAndMarks = body
    .replace(/<peatykkPealkiri>.*?<paragrahv /gsu, '<paragrahv ')
    .matchAll(/<(?:paragrahvNr|loigeNr|alampunktNr)[^>]*>\d+<|<muutmismarge>.*?<\/muutmismarge>/gsu);
  for (const [text] of provisionsAndMarks) {
    if (!text.startsWith('<muutmismarge>')) printed += 1;
    const [, year, month, day, number] = /<avaldamineKuupaev>(\d+)-(\d+)-(\d+).*?<RTartikkel>(\d+)</su.exec(text) ?? [];
    const amendedBy = `RT I, ${day}.${month}.${year}, ${number}`;
    if (year === undefined || amendedBy === 'RT I, 06.12.2014, 1') continue;
    const from = /<joustumine>([\d-]+)</u.exec(text)![1]!;
    marks.set(formatReference(provisions[printed - 1]!), { amendedBy, from, repealed: /kehtetu/iu.test(text) });
  }
  if (printed !== provisions.length) throw new Error('the marks are read off other provisions than the text prints');
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

function sectionOf({ section }: Reference): string {
  return formatReference({ section });
}
