import { compareNumerals, formatNumeral, type Numeral } from '../numeral.ts';
import { formatReference, type Reference } from '../reference.ts';
import { type Block, countedWithin, cutIntoBlocks, type Level, nextPrintedNumbers } from './english-blocks.ts';
import { takeMarks } from './english-marks.ts';
import { lostInCitations } from './lost-superscripts.ts';
import { notReadable } from './not-readable.ts';
import type {
  LostSuperscript,
  OfficialChapter,
  OfficialPart,
  OfficialText,
  UnparsedText,
  UnreadReason,
} from './official-text.ts';
import { saysOmitted } from './omitted.ts';
import { readPrintedDay } from './printed-day.ts';
import { isRestored, restoreNumber } from './printed-number.ts';

/** What was read so far, and the current position. */
interface Reading {
  /** The number last read at each level, within the present whole. */
  readonly place: Partial<Record<Level, Numeral>>;
  /** The level whose last number was not read: its parts cannot be placed. */
  lost?: Level | undefined;
  readonly chapters: (OfficialChapter & { readonly sections: string[] })[];
  readonly parts: OfficialPart[];
  readonly unread: UnparsedText[];
  /** Numbers of parts whose superscript is printed on the line. */
  readonly lostInNumbers: LostSuperscript[];
}

const FIELD = /^(Issuer|Type|In force from|In force until|Translation published) ?:\s*(.*)$/u;

/**
 * Reads the English page text of an act in Riigi Teataja.
 *
 * @param text The text from the title on, or the page with what the site has around it.
 * @returns Its content.
 * @throws LawError `not-readable` where the header does not give the title and the day it is in force from, or no
 * section follows.
 */
export function readEnglish(text: string): OfficialText {
  const { header, blocks } = cutIntoBlocks(text);
  const reading: Reading = { place: {}, chapters: [], parts: [], unread: [], lostInNumbers: [] };
  const head = readHeader(header, reading.unread);
  const next = nextPrintedNumbers(blocks);
  for (const [index, block] of blocks.entries()) readBlock(reading, block, next[index]);
  const { chapters, parts, unread, lostInNumbers } = reading;
  if (head === undefined || parts.length === 0) {
    throw notReadable('the English page text of an act (title, “In force from:”, sections) or its XML (tyviseadus_1)');
  }
  const lost = onceEach([...lostInNumbers, ...lostInCitations(parts)]);
  return { language: 'en', ...head, chapters, parts, ...(lost.length > 0 && { lostSuperscripts: lost }), unread };
}

function readHeader(
  lines: readonly string[],
  unread: UnparsedText[],
): Pick<OfficialText, 'title' | 'inForceFrom' | 'inForceUntil' | 'published'> | undefined {
  const days = new Map<string, string>();
  let title: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, field, value] = FIELD.exec(line) ?? [];
    const day = value && readPrintedDay(value);
    const miss = (reason: UnreadReason) => unread.push({ line: index + 1, reason });
    if (day) days.set(field!, day);
    else if (field !== undefined) {
      if (!/^(?:Issuer|Type)$/u.test(field) && value !== 'In force') miss('a day that is not written as one');
    } else if (title === undefined && line !== '') title = line;
    else if (line !== '') miss('a text that belongs to no part');
  }
  const [inForceFrom, inForceUntil, published] = ['In force from', 'In force until', 'Translation published'].map(
    (field) => days.get(field),
  );
  if (title === undefined || inForceFrom === undefined) return undefined;
  return { title, inForceFrom, ...(inForceUntil && { inForceUntil }), ...(published && { published }) };
}

function readBlock(reading: Reading, block: Block, next: string | undefined): void {
  const { place, lost, unread } = reading;
  const { level, line } = block;
  if (lost !== undefined && countedWithin[lost].includes(level)) {
    unread.push({ line, reason: 'a part of something that was not read' });
    return;
  }
  const numeral = restoreNumber(block.printed, place[level], next);
  reading.lost = isRestored(numeral) ? undefined : level;
  if (numeral === undefined) unread.push({ line, reason: 'a number that does not follow the one before it' });
  else if (!isRestored(numeral)) {
    const readings = numeral.map(formatNumeral);
    unread.push({ line, reason: 'a number that can be read in more than one way', readings });
  } else {
    place[level] = numeral;
    for (const below of countedWithin[level]) delete place[below];
    if (numeral.superscript !== undefined && /^\d+$/u.test(block.printed)) noteLost(reading, block, numeral);
    readNumbered(reading, block, numeral, next);
  }
}

/** Each once, line by line. */
function onceEach(lost: readonly LostSuperscript[]): readonly LostSuperscript[] {
  const each = new Map(lost.map((one) => [`${one.line} ${one.printed}`, one]));
  return [...each.values()].sort((a, b) => a.line - b.line);
}

/** How each level prints a number. */
const printedAs: Readonly<Record<Level, (number: string) => string>> = {
  chapter: (number) => `Chapter ${number}`,
  section: (number) => `§ ${number}`,
  subsection: (number) => `(${number})`,
  clause: (number) => `${number})`,
};

/** Notes a number whose superscript was restored. */
function noteLost({ lostInNumbers }: Reading, { level, line, printed }: Block, numeral: Numeral): void {
  const as = printedAs[level];
  lostInNumbers.push({ line, printed: as(printed), probably: as(formatNumeral(numeral)) });
}

function readNumbered(reading: Reading, block: Block, numeral: Numeral, next: string | undefined): void {
  const { place, parts } = reading;
  if (block.level === 'chapter') readChapter(reading, block, numeral);
  else if (block.level === 'section') readSections(reading, block, numeral, next);
  else {
    const { section, subsection, clause } = place;
    if (section === undefined) {
      reading.unread.push({ line: block.line, reason: 'a text that belongs to no part' });
      return;
    }
    const reference: Reference = { section, ...(subsection && { subsection }), ...(clause && { clause }) };
    parts.push(readPart(reading, block, reference));
  }
}

function readChapter({ chapters, unread }: Reading, { lines, line }: Block, numeral: Numeral): void {
  const { text: title, marks, unread: strange } = takeMarks(lines.join('\n'));
  if (strange) unread.push({ line, reason: 'an amendment mark written in another way' });
  chapters.push({ number: formatNumeral(numeral), title, sections: [], marks });
}

/** A section; or several sections on one line, such as those that the text omits. */
function readSections(reading: Reading, block: Block, first: Numeral, next: string | undefined): void {
  const last = block.lastPrinted === undefined ? first : restoreNumber(block.lastPrinted, first, next);
  const isRead = isRestored(last);
  if (!isRead) reading.unread.push({ line: block.line, reason: 'a number that does not follow the one before it' });
  const sections = isRead ? countFrom(first, last) : [first];
  for (const section of sections) {
    reading.place.section = section;
    reading.parts.push(readPart(reading, block, { section }));
    reading.chapters.at(-1)?.sections.push(formatReference({ section }));
  }
}

/** The numbers from one to another, as far as the two determine them: 44, 45, 46; or 34², 34³. */
function countFrom(first: Numeral, last: Numeral): readonly Numeral[] {
  const numbers = [first];
  for (let { number, superscript = 0 } = first; compareNumerals(numbers.at(-1), last) < 0; ) {
    if (number < last.number) [number, superscript] = [number + 1, 0];
    else superscript += 1;
    numbers.push(superscript === 0 ? { number } : { number, superscript });
  }
  return numbers;
}

function readPart({ unread }: Reading, { level, lines, line }: Block, reference: Reference): OfficialPart {
  const headingLine = level === 'section' ? lines.findIndex((text) => text !== '') : -1;
  const heading = takeMarks(lines[headingLine] ?? '');
  const body = takeMarks(lines.slice(headingLine + 1).join('\n'));
  if (heading.unread || body.unread) unread.push({ line, reason: 'an amendment mark written in another way' });
  const nothingElse = saysOmitted(`${heading.text} ${body.text}`.trim());
  const omitted = nothingElse || saysOmitted(body.text);
  return {
    reference: formatReference(reference),
    text: omitted ? '' : body.text,
    ...(heading.text !== '' && !nothingElse && { heading: heading.text }),
    marks: [...heading.marks, ...body.marks],
    ...((heading.repealed || body.repealed) && { repealed: true as const }),
    ...(omitted && { omitted: true as const }),
    line,
  };
}
