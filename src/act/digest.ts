import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { OfficialChapter, OfficialPart } from './official-text/official-text.ts';
import { readReference } from './reference.ts';

/** Characters that are written now one way, now another, and the one they are taken for. */
const ONE_WAY: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''], // soft hyphens and marks of no width
  [/[‐‑‒–—―−]/gu, '-'],
  [/[‘’‚‛′´`]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/\s+/gu, ' '],
  [/\. ?\.+/gu, '.'], // a full stop printed twice, as § 38 (2) of 2027 ends
  [/ ?([^\p{L}\p{N} ]) ?/gu, '$1'], // no space counts beside anything but a letter or a digit
  [/(?<=\p{L})-(?=\p{L})/gu, ''], // well-being and wellbeing; also a word broken at the end of a line
];

/**
 * Writes a text so that two printings of the same words are equal: white space and line ends, dashes, quotation marks,
 * hyphens within words and a full stop printed twice no longer differ. Letters, their case, digits and other punctuation
 * stay.
 *
 * @param text The text.
 * @returns The text to compare; it is not meant to be read.
 */
export function normalise(text: string): string {
  return ONE_WAY.reduce((written, [pattern, one]) => written.replace(pattern, one), text.normalize('NFC')).trim();
}

/** What ends a clause, and joins it to the next: it changes where a clause is added after it, or taken away. */
const CLOSING = /(?:[\s;,.]|(?<=[\s;,.])(?:või|ja|or|and))+$/u;

/**
 * Gives the digest of a provision in an official text: of its own heading and text, without the texts of its parts and
 * without the acts and days of its amendment marks. The other text of a mark counts, and that the provision is repealed
 * or left out. What closes a clause does not count: a semicolon, a comma or a full stop, with `või` or `ja` (`or`, `and`).
 *
 * @param part The provision.
 * @returns The SHA-256 digest of its normalised text, in 64 hexadecimal digits.
 * @example
 * ```ts
 * import { digestOf } from 'lasteks/texts';
 * const part = { reference: '§ 1', text: 'Hedgehogs are let be.', marks: [], line: 1 };
 * digestOf(part) === digestOf({ ...part, text: 'Hedgehogs\n are let  be.' }); // => true
 * ```
 */
export function digestOf({ reference, heading, text, marks, repealed, omitted }: OfficialPart): string {
  const notes = marks.flatMap(({ note }) => note ?? []);
  const own = readReference(reference)?.clause === undefined ? text : text.replace(CLOSING, '');
  const said = normalise([heading ?? '', own, ...notes].join(' '));
  return bytesToHex(sha256(`${said}${repealed ? '[repealed]' : ''}${omitted ? '[omitted]' : ''}`));
}

/**
 * Gives the digest of a chapter in an official text: of its title alone.
 *
 * @param chapter The chapter.
 * @returns The SHA-256 digest of its normalised title, in 64 hexadecimal digits.
 * @example
 * ```ts
 * import { digestOfChapter } from 'lasteks/texts';
 * const chapter = { number: '1', title: 'Of hedgehogs', marks: [], line: 1 };
 * digestOfChapter(chapter) === digestOfChapter({ ...chapter, title: 'Of  hedgehogs' }); // => true
 * ```
 */
export function digestOfChapter({ title }: OfficialChapter): string {
  return bytesToHex(sha256(normalise(title)));
}
