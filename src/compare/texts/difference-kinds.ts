import { diffArrays } from 'diff';
import { citationsIn } from './citations.ts';

/**
 * In what two texts differ: other words (`wording`); the same provisions cited in another way (`citation-style`:
 * `clauses (1) 5)–7)`, `clauses 5–7 of subsection 1`); dashes, quotation marks, hyphens, spaces and other marks alone
 * (`punctuation`); capital letters (`letter-case`); or one of the two leaves the provision out (`omission`).
 */
export type DifferenceKind = 'wording' | 'citation-style' | 'punctuation' | 'letter-case' | 'omission';

/** A word or a citation: as printed, and with a key that is equal for equal content. */
interface TextToken {
  readonly raw: string;
  readonly key: string;
  readonly isCitation: boolean;
}

/** A word, and hyphens and apostrophes within it. */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑'’][\p{L}\p{N}]+)*/gu;
const WITHIN_WORDS = /[-‐‑'’]/gu;

/** Texts that differ by more words than this differ in wording, whatever else. */
const MOST_DIFFERENCES = 500;

/** The order of the kinds. */
const KINDS: readonly DifferenceKind[] = ['wording', 'citation-style', 'punctuation', 'letter-case'];

/**
 * Gives the kinds of differences between two texts.
 *
 * Where words differ, differences of the punctuation between them are not reported separately.
 *
 * @param before The first text.
 * @param after The second.
 * @returns The kinds of difference, the weightiest first; none where the texts are equal. The same the other way round.
 */
export function differenceKinds(before: string, after: string): readonly DifferenceKind[] {
  if (before === after) return [];
  if (before > after) return differenceKinds(after, before); // what is in both is searched in one direction
  const [first, second] = [tokensIn(before), tokensIn(after)];
  const kinds = new Set<DifferenceKind>();
  for (const [one, other] of inBoth(first, second, kinds)) {
    if (one.raw === other.raw) continue;
    if (one.isCitation) kinds.add('citation-style');
    else {
      if (one.raw.replace(WITHIN_WORDS, '') !== other.raw.replace(WITHIN_WORDS, '')) kinds.add('letter-case');
      if (one.raw.toLowerCase() !== other.raw.toLowerCase()) kinds.add('punctuation');
    }
  }
  if (!kinds.has('wording') && marksOf(before, first) !== marksOf(after, second)) kinds.add('punctuation');
  return KINDS.filter((kind) => kinds.has(kind));
}

/** The common parts of both texts, side by side; other differences are noted. */
function inBoth(
  first: readonly TextToken[],
  second: readonly TextToken[],
  kinds: Set<DifferenceKind>,
): readonly [TextToken, TextToken][] {
  const [before, after] = [first.map(({ key }) => key), second.map(({ key }) => key)];
  const changes = diffArrays(before, after, { maxEditLength: MOST_DIFFERENCES });
  if (changes === undefined || changes.length > 1 || first.length !== second.length) kinds.add('wording');
  const pairs: [TextToken, TextToken][] = [];
  let [one, other] = [0, 0];
  for (const { count, removed, added } of changes ?? []) {
    if (!removed && !added) {
      for (let index = 0; index < count; index += 1) pairs.push([first[one + index]!, second[other + index]!]);
    }
    if (!added) one += count;
    if (!removed) other += count;
  }
  return pairs;
}

function tokensIn(text: string): readonly TextToken[] {
  const said: TextToken[] = [];
  const addWords = (from: number, to: number): void => {
    for (const [raw] of text.slice(from, to).matchAll(WORD)) {
      said.push({ raw, key: raw.replace(WITHIN_WORDS, '').toLowerCase(), isCitation: false });
    }
  };
  let at = 0;
  for (const { start, end, key } of citationsIn(text)) {
    addWords(at, start);
    said.push({ raw: text.slice(start, end), key: `§ ${key}`, isCitation: true });
    at = end;
  }
  addWords(at, text.length);
  return said;
}

/** The punctuation between and around the words and citations of a text. */
function marksOf(text: string, said: readonly TextToken[]): string {
  let at = 0;
  const marks: string[] = [];
  for (const { raw } of said) {
    const start = text.indexOf(raw, at);
    marks.push(text.slice(at, start));
    at = start + raw.length;
  }
  return [...marks, text.slice(at)].join('\u0000');
}
