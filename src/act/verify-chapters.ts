import { digestOfChapter } from './digest.ts';
import { officialDigests } from './digests.ts';
import type { AmendmentMark, OfficialText } from './official-text/official-text.ts';
import { chapters } from './provisions.ts';

/** A chapter of an official text, held against what is encoded. */
export interface VerifiedChapter {
  /** Its number as Riigi Teataja prints it: `8¹`. */
  readonly number: string;
  readonly status: 'same' | 'drifted' | 'missing' | 'new';
  /** What tells the status: the numbers of chapters and sections, the digest of the title, the marks after it. */
  readonly by: 'numbers' | 'digest' | 'marks';
  /** The mark printed after its title. */
  readonly mark?: AmendmentMark;
}

/**
 * Holds the chapters of an official text of the Act against those that are encoded. No amendment before 2025 touched a
 * chapter's title, and none moved a section.
 *
 * @param text The text.
 * @param wording The wording that it is said to be, by its first day.
 * @param against The modelled wording to hold it against.
 * @returns Every chapter of the text in the order printed, then those that are missing from it.
 */
export function verifyChapters(text: OfficialText, wording: string, against: string): readonly VerifiedChapter[] {
  const encoded = new Map(
    chapters.map(({ number, provisions }) => [String(number), new Set(provisions.map(({ reference }) => reference))]),
  );
  const sections = new Set([...encoded.values()].flatMap((references) => [...references]));
  const titles = officialDigests.filter(
    (table) => table.language === text.language && [wording, against].includes(table.wording),
  );
  const printed = text.chapters.map((chapter): VerifiedChapter => {
    const { number, marks } = chapter;
    const mark = marks.at(-1) && { mark: marks.at(-1)! };
    const own = encoded.get(number);
    if (own === undefined) return { number, status: 'new', by: 'numbers', ...mark };
    const moved = chapter.sections.some((section) => sections.has(section) && !own.has(section));
    if (moved) return { number, status: 'drifted', by: 'numbers', ...mark };
    if (mark !== undefined) return { number, status: 'drifted', by: 'marks', ...mark };
    const digest = digestOfChapter(chapter);
    const known = titles.filter((table) => number in table.chapters);
    const differs = known.some((table) => table.chapters[number] !== digest);
    return { number, status: differs ? 'drifted' : 'same', by: known.length > 0 ? 'digest' : 'numbers' };
  });
  const numbers = new Set(text.chapters.map(({ number }) => number));
  const expected = new Set([...encoded.keys(), ...titles.flatMap((table) => Object.keys(table.chapters))]);
  const missing = [...expected].filter((number) => !numbers.has(number));
  return [...printed, ...missing.map((number) => ({ number, status: 'missing', by: 'numbers' }) as const)];
}
