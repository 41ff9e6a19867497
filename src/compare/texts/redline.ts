import { diffArrays } from 'diff';

/** A stretch of a redline: it is in both texts, only in the first (`removed`), or only in the second (`added`). */
export interface RedlinePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Two texts as one, word by word. What is `same` or `removed`, put together, is the first text to the letter; what is
 * `same` or `added`, the second. Where both differ at one place, what is removed is before what is added.
 */
export type Redline = readonly RedlinePart[];

/** White space, a word, or any other character: every character of a text is in one of them. */
const TOKEN = /\s+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The most words and marks by which two texts may differ and still be compared word by word: the work grows with the square
 * of it. Of texts that differ by more, the one is shown removed and the other added.
 */
const MOST_DIFFERENCES = 1000;

/**
 * Lays two texts over each other, word by word.
 *
 * @param before The first text.
 * @param after The second.
 * @returns The redline; empty where both texts are. Laid the other way round, the sides are swapped and nothing else is.
 */
export function redlineOf(before: string, after: string): Redline {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  // Of several shortest ways from one text to another the library prefers one by the direction: there is one direction.
  return before < after ? alignTexts(before, after) : swapRedline(alignTexts(after, before));
}

/**
 * Swaps the sides of a redline.
 *
 * @param redline The redline.
 * @returns The redline from the second text to the first.
 */
export function swapRedline(redline: Redline): Redline {
  const other = { same: 'same', removed: 'added', added: 'removed' } as const;
  const parts = redline.map(({ kind, text }): RedlinePart => ({ kind: other[kind], text }));
  for (let index = 0; index + 1 < parts.length; index += 1) {
    if (parts[index]!.kind !== 'added' || parts[index + 1]!.kind !== 'removed') continue;
    [parts[index], parts[index + 1]] = [parts[index + 1]!, parts[index]!];
  }
  return parts;
}

/**
 * The similarity of two texts by their redline: the share of the words of both that are in both, in the same order.
 *
 * @param redlines The redline; or those of the pieces of which a text is made up, such as heading and text.
 * @returns From 0, no word in common, to 1, the same words; 1 also where there is no word in either text.
 */
export function likenessBy(...redlines: readonly Redline[]): number {
  let inBoth = 0;
  let inOne = 0;
  for (const { kind, text } of redlines.flat()) {
    const words = wordsOf(text).length;
    if (kind === 'same') inBoth += 2 * words;
    else inOne += words;
  }
  return inBoth + inOne === 0 ? 1 : inBoth / (inBoth + inOne);
}

/**
 * The words of a text.
 *
 * @param text The text.
 * @returns The words in their order.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What differs at one place, or a stretch that is in both texts. */
interface Stretch {
  same: string;
  removed: string;
  added: string;
}

function alignTexts(before: string, after: string): Redline {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_DIFFERENCES });
  const stretches: Stretch[] = [];
  for (const { value, removed, added } of changes ?? []) {
    const text = value.join('');
    const last = stretches.at(-1);
    const isSame = !removed && !added;
    if (last === undefined || isSame || last.same !== '') stretches.push({ same: '', removed: '', added: '' });
    const stretch = stretches.at(-1)!;
    if (isSame) stretch.same = text;
    else stretch[removed ? 'removed' : 'added'] += text;
  }
  if (changes === undefined) stretches.push({ same: '', removed: before, added: after });
  return joined(stretches).flatMap(({ same, removed, added }) => [
    ...(same === '' ? [] : [{ kind: 'same', text: same } as const]),
    ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
  ]);
}

/** Joins what differs on both sides of a mere space: `county governor` becomes another body at once, not word by word. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const wider: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, space] = [wider.at(-2), wider.at(-1)];
    const isBetween = before?.same === '' && space !== undefined && space.same !== '' && space.same.trim() === '';
    if (isBetween && stretch.same === '') {
      const removed = `${before.removed}${space.same}${stretch.removed}`;
      const added = `${before.added}${space.same}${stretch.added}`;
      if (removed.trim() !== '' && added.trim() !== '') {
        wider.splice(-2, 2, { same: '', removed, added });
        continue;
      }
    }
    wider.push(stretch);
  }
  return wider;
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
