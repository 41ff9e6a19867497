/**
 * What is known about a fact or a conclusion: it is so, it is not so, or it is not known.
 *
 * `'unknown'` is a value of its own and never counts as `false` (strong Kleene logic).
 */
export type Truth = boolean | 'unknown';

/**
 * The truth of an `all` or an `any` of parts (strong Kleene logic). It stops at the first part that decides.
 *
 * @param truthOf The truth of a part.
 */
export function combineTruths<Part>(isAll: boolean, parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let truth: Truth = isAll;
  for (const part of parts) {
    const one = truthOf(part);
    if (one === !isAll) return one;
    if (one === 'unknown') truth = one;
  }
  return truth;
}

const itself = (truth: Truth): Truth => truth;

/** Kleene's conjunction: whether all of them are true. */
export const conjunction = (truths: readonly Truth[]): Truth => combineTruths(true, truths, itself);

/** Kleene's disjunction: whether at least one of them is true. */
export const disjunction = (truths: readonly Truth[]): Truth => combineTruths(false, truths, itself);

/** A text in the two languages of the library. */
export interface Bilingual {
  readonly en: string;
  readonly et: string;
}

/** The languages that answers and explanations can be read in. */
export type Language = keyof Bilingual;
