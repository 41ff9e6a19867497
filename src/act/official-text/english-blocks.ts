import { actOnPage } from './english-page.ts';
import { canFollow, PRINTED_NUMBER } from './printed-number.ts';
import { singleSpaced } from './single-spaced.ts';

/** What a numbered block of an English text can be. */
export type Level = 'chapter' | 'section' | 'subsection' | 'clause';

/** The levels that are counted anew within each block of a level. Sections are counted on from chapter to chapter. */
export const countedWithin: Readonly<Record<Level, readonly Level[]>> = {
  chapter: ['subsection', 'clause'],
  section: ['subsection', 'clause'],
  subsection: ['clause'],
  clause: [],
};

/** A numbered block: the line that begins it, and the lines up to the next. */
export interface Block {
  readonly level: Level;
  /** Its number as printed. */
  readonly printed: string;
  /** The last number, where one line covers several sections: `§ 44. – § 46.` */
  readonly lastPrinted?: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** What is after the number on its first line, and the lines after it. */
  readonly lines: string[];
}

type BlockStart = Omit<Block, 'line'>;

/** An English text cut up: what is before the first block, and the blocks in the order printed. */
export interface CutText {
  readonly header: readonly string[];
  readonly blocks: readonly Block[];
}

/** Marks of no width, which pages have between words and within them. */
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/gu;

const LINE_END = /\r\n?|[\n\u0085\u2028\u2029]/u;

const NUMBER = `(?<printed>${PRINTED_NUMBER})`;
const RANGE = `\\s*[-–—]\\s*§\\s*(?<last>${PRINTED_NUMBER})\\.`;

const STARTS: readonly (readonly [Level, RegExp])[] = [
  ['chapter', new RegExp(`^Chapter\\s+${NUMBER}(?:\\s(?<rest>.*))?$`, 'u')],
  ['section', new RegExp(`^§\\s*${NUMBER}\\.(?:${RANGE})?(?<rest>.*)$`, 'u')],
  ['subsection', new RegExp(`^\\(\\s?${NUMBER}\\s?\\)(?<rest>.*)$`, 'u')],
  ['clause', new RegExp(`^${NUMBER}\\s?\\)(?<rest>.*)$`, 'u')],
];

/** What a line ends with where the next one begins something of its own. */
const END_OF_PART = /(?:[.;:\]]|, (?:or|and))$/u;

/**
 * Cuts the English page text of an act into its numbered blocks.
 *
 * A line begins a block if it begins with a number as the level prints it and either the line before has come to an end
 * (blank, or closed by a mark of punctuation) or the number is the very next one. So running text may be broken into
 * lines nearly anywhere: `(1) of this section` in the middle of a sentence begins nothing.
 *
 * @param text The text, or the page of the site with what it has above and below; line ends of any kind.
 * @returns What is before the first block, line by line, and the blocks.
 */
export function cutIntoBlocks(text: string): CutText {
  const lines = actOnPage(text.split(LINE_END).map((raw) => singleSpaced(raw.replaceAll(NO_WIDTH, ''))));
  const header: string[] = [];
  const blocks: Block[] = [];
  const last: Partial<Record<Level, string>> = {};
  let ended = true;
  for (const [index, line] of lines.entries()) {
    const start = startOf(line);
    const begun: BlockStart | undefined =
      start && (ended || blocks.length === 0 || isNext(start, last[start.level])) ? start : undefined;
    if (begun) {
      blocks.push({ ...begun, line: index + 1 });
      last[begun.level] = begun.lastPrinted ?? begun.printed;
      for (const below of countedWithin[begun.level]) delete last[below];
    } else (blocks.at(-1)?.lines ?? header).push(line);
    ended = line === '' || END_OF_PART.test(line) || begun?.level === 'chapter';
  }
  return { header, blocks };
}

/** Whether a line begins the next block although the line before has not come to an end, as that of § 27 (1) has not. */
function isNext({ level, printed, lines: [rest] }: BlockStart, before: string | undefined): boolean {
  if (level === 'chapter' || !canFollow(before, printed)) return false;
  return level !== 'subsection' || !/^\p{Ll}/u.test(rest!); // `(3) and (4) of § 29` goes on with a sentence
}

function startOf(line: string): BlockStart | undefined {
  for (const [level, pattern] of STARTS) {
    const { printed, last, rest } = pattern.exec(line)?.groups ?? {};
    if (printed !== undefined)
      return { level, printed, ...(last && { lastPrinted: last }), lines: [(rest ?? '').trim()] };
  }
  return undefined;
}

/**
 * Gives for every block the number that is printed next at its level, within the same whole.
 *
 * @param blocks The blocks in the order printed.
 * @returns For each of them the number as printed; `undefined` where none comes after it.
 */
export function nextPrintedNumbers(blocks: readonly Block[]): readonly (string | undefined)[] {
  const upcoming: Partial<Record<Level, string>> = {};
  return blocks
    .toReversed()
    .map(({ level, printed }) => {
      const next = upcoming[level];
      upcoming[level] = printed;
      for (const below of countedWithin[level]) delete upcoming[below];
      return next;
    })
    .reverse();
}
