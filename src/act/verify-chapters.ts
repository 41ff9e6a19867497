import { digestOfChapter } from './digest.ts';
import { type OfficialDigests, officialDigests } from './digests.ts';
import type { AmendmentMark, OfficialText } from './official-text/official-text.ts';
import type { Chapter } from './provisions/provision.ts';
import { chapters } from './provisions.ts';

/** A chapter of an official text, compared with what is encoded. */
export interface VerifiedChapter {
  /** Its number as Riigi Teataja prints it: `8¹`. */
  readonly number: string;
  readonly status: 'same' | 'drifted' | 'missing' | 'new';
  /** The evidence for the status: the numbers of chapters and sections, the digest of the title, the marks after it. */
  readonly by: 'numbers' | 'digest' | 'marks';
  /** The mark printed after its title. */
  readonly mark?: AmendmentMark;
}

/**
 * Holds the chapters of an official text of the Act against those that are encoded. No amendment has changed the title of
 * a chapter or moved a section to another; one has added a chapter, 8¹.
 *
 * @param text The text.
 * @param wording The wording to compare it with, by its first day.
 * @returns Every chapter of the text in the order printed, then those that are missing from it.
 */
export function verifyChapters(text: OfficialText, wording: string): readonly VerifiedChapter[] {
  const encoded = new Map(chapters.filter(({ from = wording }) => from <= wording).map((one) => [one.number, one]));
  const titles = titlesOf(wording, text.language);
  const printed = text.chapters.map((chapter): VerifiedChapter => {
    const { number, marks } = chapter;
    const own = encoded.get(number);
    const last = marks.at(-1);
    const mark = last && { mark: last };
    if (own === undefined) return { number, status: 'new', by: 'numbers', ...mark };
    const moved = chapter.sections.some((section) => isElsewhere(section, own, encoded.values()));
    if (moved) return { number, status: 'drifted', by: 'numbers', ...mark };
    if (last !== undefined && (last.inForce !== own.from || last.act !== own.amendedBy)) {
      return { number, status: 'drifted', by: 'marks', mark: last };
    }
    const digest = digestOfChapter(chapter);
    const right = titles.flatMap(({ chapters: known }) => known[number] ?? []);
    const differs = right.length > 0 && !right.includes(digest);
    return { number, status: differs ? 'drifted' : 'same', by: right.length > 0 ? 'digest' : 'numbers' };
  });
  const numbers = new Set(text.chapters.map(({ number }) => number));
  const missing = [...encoded.keys()].filter((number) => !numbers.has(number));
  return [...printed, ...missing.map((number) => ({ number, status: 'missing', by: 'numbers' }) as const)];
}

/** The digests that the titles may have: those of the wording itself, or, where none are held, of any other. */
function titlesOf(wording: string, language: OfficialText['language']): readonly OfficialDigests[] {
  const tables = officialDigests.filter((table) => table.language === language);
  const own = tables.filter((table) => table.wording === wording);
  return own.length > 0 ? own : tables;
}

/** Whether a section is in another chapter than the one that prints it. */
function isElsewhere(section: string, own: Chapter, encoded: Iterable<Chapter>): boolean {
  const has = ({ provisions }: Chapter) => provisions.some(({ reference }) => reference === section);
  return !has(own) && [...encoded].some(has);
}
