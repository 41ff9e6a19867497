import { type Compiled, TRUE } from './compile.ts';

/** How many cases a word holds: as many as a small integer of a typed array has bits. */
export const casesPerWord = 32;

/**
 * Compiled rules made ready for many cases at once: each case is one bit of a word, so that one operation of the processor
 * combines a node for all of them. It runs on the same tables as `evaluate`, and gives the same result.
 */
export interface Sliced {
  readonly compiled: Compiled;
  /** For each fact where its words start: first whether it is given, then a word for each code; -1 for one without a test. */
  readonly wordsFrom: Int32Array;
  readonly wordCount: number;
  /** For each test where the words that make it true start in `trueWords`; they end where the next one's start. */
  readonly trueFrom: Int32Array;
  readonly trueWords: Int32Array;
  /** For each test the word of whether its fact is given. */
  readonly toldWord: Int32Array;
}

/** Makes compiled rules ready for many cases at once. */
export function slicedFrom(compiled: Compiled): Sliced {
  const { ruleSet, leafCount, leafFact, leafRow, bitsOfCode } = compiled;
  const wordsFrom = new Int32Array(ruleSet.facts.length).fill(-1);
  let wordCount = 0;
  for (const fact of new Set(leafFact)) {
    wordsFrom[fact] = wordCount;
    wordCount += 1 + ruleSet.facts[fact]!.values.length;
  }
  const trueFrom = new Int32Array(leafCount + 1);
  const trueWords: number[] = [];
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const fact = leafFact[leaf]!;
    for (let code = 1; code <= ruleSet.facts[fact]!.values.length; code++) {
      if (bitsOfCode[leafRow[leaf]! + code] === TRUE) trueWords.push(wordsFrom[fact]! + code);
    }
    trueFrom[leaf + 1] = trueWords.length;
  }
  return {
    compiled,
    wordsFrom,
    wordCount,
    trueFrom,
    trueWords: Int32Array.from(trueWords),
    toldWord: Int32Array.from(leafFact, (fact) => wordsFrom[fact]!),
  };
}

/** The codes of a case, one by one and four at a time: most facts of a case are unknown. */
export interface CaseCodes {
  readonly codes: Uint8Array;
  readonly fours: Int32Array;
}

/**
 * Codes as {@link addCase} takes them.
 *
 * @param codes The codes along the facts of the rule set, in a buffer of their own that is whole fours long.
 */
export const caseCodes = (codes: Uint8Array): CaseCodes => ({ codes, fours: new Int32Array(codes.buffer) });

/**
 * Puts a case into words as one of their bits.
 *
 * @param words `wordCount` long; of the case's bit nothing is set yet.
 * @param bit The case's bit: 1 shifted by its place.
 */
export function addCase({ wordsFrom }: Sliced, words: Int32Array, bit: number, { codes, fours }: CaseCodes): void {
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue;
    const end = Math.min(four * 4 + 4, wordsFrom.length);
    for (let fact = four * 4; fact < end; fact++) {
      const code = codes[fact]!;
      const from = wordsFrom[fact]!;
      if (code === 0 || from < 0) continue;
      words[from]! |= bit;
      words[from + code]! |= bit;
    }
  }
}

/**
 * Evaluates every definition and rule for all cases of the words.
 *
 * @param words What {@link addCase} has put in.
 * @param certain Where for each node the cases are written in which it is true; `nodeCount` long.
 * @param possible Likewise the cases in which it is true or unknown. A bit without a case is unknown wherever no known fact
 *   makes the result unknown: callers count only the cases that were added.
 */
export function evaluateSliced(sliced: Sliced, words: Int32Array, certain: Int32Array, possible: Int32Array): void {
  const { compiled, trueFrom, trueWords, toldWord } = sliced;
  const { leafCount, asksAll, childrenFrom, children, nodeCount } = compiled;
  let from = 0;
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const end = trueFrom[leaf + 1]!;
    let holds = 0;
    while (from < end) holds |= words[trueWords[from++]!]!;
    certain[leaf] = holds;
    possible[leaf] = holds | ~words[toldWord[leaf]!]!;
  }
  let child = childrenFrom[leafCount]!;
  for (let node = leafCount; node < nodeCount; node++) {
    const end = childrenFrom[node + 1]!;
    const first = children[child++]!;
    let surely = certain[first]!;
    let maybe = possible[first]!;
    if (asksAll[node] === 1) {
      while (child < end) {
        const part = children[child++]!;
        surely &= certain[part]!;
        maybe &= possible[part]!;
      }
    } else {
      while (child < end) {
        const part = children[child++]!;
        surely |= certain[part]!;
        maybe |= possible[part]!;
      }
    }
    certain[node] = surely;
    possible[node] = maybe;
  }
}

/** How many bits of a word are set. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
