import { notReadable } from './not-readable.ts';
import type { OfficialText, UnparsedText } from './official-text.ts';
import { readEnglish } from './read-english.ts';
import { readXml } from './read-xml.ts';

/** The XML of the Act has 130 000 characters; that of the longest codes ten times as many. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Reads an official text of an act as Riigi Teataja publishes it: the English page as it is copied from the
 * site, with its menus or from the title on, or
 * the XML of a consolidated Estonian act (schema `tyviseadus_1`). Both give the same structure.
 *
 * In the English text a superscript is printed on the line, `§ 271`. It is restored where the numbers around it leave
 * one reading: after § 27, or after § 26 and before § 28, it is § 27¹. Within running text, as in `provided for in
 * § 271`, it stays as printed.
 *
 * @param text The text. Of XML no document type, no entity but XML's own, no depth beyond 32 elements is taken.
 * @returns Its content; `lostSuperscripts` names the superscripts that are printed on the line, `unread` names, by its line, what could not be read.
 * @throws LawError `not-readable` for anything else, and for more than 2 000 000 characters; it names what was
 * expected, and for XML the line and column.
 * @example
 * ```ts
 * import { readWording } from 'lasteks/texts';
 * const text = readWording(`Hedgehog Act
 * In force from:01.04.2023
 * § 1.  Hedgehogs
 *  (1) Hedgehogs are let be.
 *  (11) So are their young.
 * [RT I, 07.07.2021, 7 – entry into force 08.08.2021]
 *  (2) Whoever meets one says so.`);
 * text.parts.map(({ reference }) => reference); // => ['§ 1', '§ 1 (1)', '§ 1 (1¹)', '§ 1 (2)']
 * text.parts[2].marks; // => [{ act: 'RT I, 07.07.2021, 7', inForce: '2021-08-08' }]
 * ```
 */
export function readWording(text: string): OfficialText {
  if (typeof text !== 'string') throw notReadable('a text');
  if (text.length > MOST_CHARACTERS) throw notReadable(`at most ${MOST_CHARACTERS} characters`);
  const isXml = /^\s*</u.test(text); // a byte order mark is white space too
  const read = isXml ? readXml(text) : readEnglish(text);
  return { ...read, unread: onceEach(read.unread) };
}

/** What was not read, line by line, each thing once. */
function onceEach(unread: readonly UnparsedText[]): readonly UnparsedText[] {
  const things = new Map(unread.map((thing) => [`${thing.line} ${thing.reason}`, thing]));
  return [...things.values()].sort((a, b) => a.line - b.line);
}
