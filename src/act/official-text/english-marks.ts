import type { AmendmentMark } from './official-text.ts';
import { readPrintedDay } from './printed-day.ts';
import { singleSpaced } from './single-spaced.ts';

/** `[RT I, 05.05.2021, 5 – entry into force 06.06.2021]`; `Repealed –` may come before, a note after the day. */
const MARK =
  /\[ ?(?<repealed>repealed ?[-–—] ?)?(?<act>RT [IVX]{1,4}[^[\];–—]{1,40}?) ?[-–—] ?entry into force (?<day>\d\d\.\d\d\.\d{4}) ?(?:[-;,–—] ?(?<note>[^[\]]*?) ?)?\]/giu;

const SOME_MARK = /\[ ?(?:repealed|RT [IVX])/iu;

/** A text without its marks, and the marks. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly AmendmentMark[];
  /** One of the marks states that the part before it is repealed. */
  readonly repealed: boolean;
  /** A mark is left in the text that is not written as marks are. */
  readonly unread: boolean;
}

/**
 * Takes the amendment marks out of a text of an English translation.
 *
 * @param printed The text with its marks, its white space as printed.
 * @returns The text with single spaces, and the marks in the order printed.
 */
export function takeMarks(printed: string): Marked {
  const marks: AmendmentMark[] = [];
  let repealed = false;
  const text = singleSpaced(printed)
    .replace(MARK, (whole: string, ...rest: unknown[]) => {
      const { act, day, note, ...mark } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const inForce = readPrintedDay(day!);
      if (inForce === undefined) return whole;
      repealed ||= mark['repealed'] !== undefined;
      marks.push({ act: act!, inForce, ...(note && { note }) });
      return '';
    })
    .trim();
  return { text, marks, repealed, unread: SOME_MARK.test(text) };
}
