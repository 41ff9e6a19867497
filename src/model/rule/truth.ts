/**
 * What can be said of a fact or a conclusion: it is so, it is not so, or it is not known.
 *
 * `'unknown'` is a value of its own and never counts as `false` (strong Kleene logic).
 */
export type Truth = boolean | 'unknown';

/** Kleene's conjunction: whether each of them is so. */
export const conjunction = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;

/** Kleene's disjunction: whether at least one of them is so. */
export const disjunction = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes('unknown') ? 'unknown' : false;

/** A text in the two languages of the library. */
export interface Bilingual {
  readonly en: string;
  readonly et: string;
}

/** The languages that answers and explanations can be read in. */
export type Language = keyof Bilingual;
