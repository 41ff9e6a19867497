import type { PlacedPart } from './placed-parts.ts';
import { likenessBy, redlineOf, wordsOf } from './redline.ts';

/**
 * From which likeness a provision that is gone and one that is new are taken for the same under a new number. It is a
 * convention: of the words of both, three in four are in both, in the same order. Provisions with parallel content
 * of different bodies, as §§ 14 (3) and 15 (4), are as alike, so a reported renumbering includes the likeness.
 */
export const SIMILAR = 0.75;

/** A provision of fewer words may be like another by chance: `the child’s date of death`. */
const FEWEST_WORDS = 5;

/** How many words in a row two provisions have to share before it is asked how alike they are. */
const RUN = 3;

/** Word sequences that more provisions than this contain do not identify any of them. */
const MOST_SHARING = 16;

/** Two provisions of different texts that are alike. */
export interface SimilarParts {
  readonly before: PlacedPart;
  readonly after: PlacedPart;
  readonly likeness: number;
}

/**
 * Finds the provisions of two texts that are alike, whatever their numbers.
 *
 * @param before Provisions of the first text.
 * @param after Provisions of the second.
 * @returns The pairs that are alike, the likest first; of equally alike ones those that are at the same place first.
 */
export function similarAmong(before: readonly PlacedPart[], after: readonly PlacedPart[]): readonly SimilarParts[] {
  const [older, newer] = [longEnough(before), longEnough(after)];
  if (older.length === 0 || newer.length === 0) return [];
  const byRun = new Map<string, number[]>();
  for (const [index, { runs }] of older.entries()) {
    for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []).slice(0, MOST_SHARING), index]);
  }
  return newer
    .flatMap((to) => {
      const sharing = to.runs.flatMap((run) => {
        const having = byRun.get(run) ?? [];
        return having.length > MOST_SHARING ? [] : having;
      });
      return [...new Set(sharing)].flatMap((index) => {
        const from = older[index]!;
        if (mostAlike(from, to) < SIMILAR) return [];
        const likeness = likenessOf(from.placed, to.placed);
        const order = [from.at + to.at, Math.abs(from.at - to.at)] as const;
        return likeness < SIMILAR ? [] : [{ before: from.placed, after: to.placed, likeness, order }];
      });
    })
    .sort((a, b) => b.likeness - a.likeness || a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ order: _, ...alike }) => alike);
}

/**
 * The similarity of two provisions, with their headings and parts.
 *
 * @param before The one.
 * @param after The other.
 * @returns From 0 to 1, as `likenessBy`.
 */
export function likenessOf({ whole: before }: PlacedPart, { whole: after }: PlacedPart): number {
  return likenessBy(redlineOf(before, after));
}

interface Words {
  readonly placed: PlacedPart;
  /** Its position among those that are compared. */
  readonly at: number;
  readonly runs: readonly string[];
  /** How often it has each word. */
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** The likeness that two provisions would have if the order of their words did not count: they have no more. */
function mostAlike(one: Words, other: Words): number {
  let inBoth = 0;
  for (const [word, count] of one.counts) inBoth += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * inBoth) / (one.length + other.length);
}

function longEnough(parts: readonly PlacedPart[]): readonly Words[] {
  return parts.flatMap((placed, at) => {
    const words = wordsOf(placed.whole.toLowerCase());
    if (words.length < FEWEST_WORDS) return [];
    const runs = words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [{ placed, at, runs: [...new Set(runs)], counts, length: words.length }];
  });
}
