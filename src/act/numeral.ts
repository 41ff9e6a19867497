/**
 * A number as Estonian acts count: `29`, or `29¹` for what a later amendment put between 29 and 30.
 *
 * Sections, subsections and clauses are all counted so, in the Child Protection Act and in the Penal Code alike.
 */
export interface Numeral {
  /** The number itself, from 1. */
  readonly number: number;
  /** The superscript, from 1; left out where there is none. */
  readonly superscript?: number;
}

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The source of a regular expression that matches one numeral, without capturing it: `29`, `29¹`, `29^1`, `29.1`.
 * At most four digits and a superscript of two; no leading zero.
 */
export const NUMERAL_PATTERN = `[1-9]\\d{0,3}(?:[¹²³⁴⁵⁶⁷⁸⁹][${SUPERSCRIPT_DIGITS}]?|[.^][1-9]\\d?)?`;

const WHOLE_NUMERAL = new RegExp(`^${NUMERAL_PATTERN}$`, 'u');

/**
 * Raises digits: `13` becomes `¹³`.
 *
 * @param digits Plain digits, 0 to 9; anything else is kept as it is.
 * @returns The same text with its digits raised.
 */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/gu, (digit) => SUPERSCRIPT_DIGITS.charAt(Number(digit)));
}

/**
 * Lowers superscript digits: `¹³` becomes `13`.
 *
 * @param digits Superscript digits; anything else is kept as it is.
 * @returns The same text with its superscript digits as plain ones.
 */
export function fromSuperscript(digits: string): string {
  return digits.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPT_DIGITS.indexOf(digit)));
}

/**
 * Reads a numeral, its superscript written as such (`29¹`), after a caret (`29^1`) or after a point (`29.1`).
 *
 * @param text The numeral alone, without spaces or brackets.
 * @returns The numeral, or `undefined` where the text is none.
 */
export function parseNumeral(text: string): Numeral | undefined {
  if (!WHOLE_NUMERAL.test(text)) return undefined;
  const marked = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, (digits) => `^${fromSuperscript(digits)}`);
  const [number, superscript] = marked.split(/[.^]/u);
  return superscript === undefined
    ? { number: Number(number) }
    : { number: Number(number), superscript: Number(superscript) };
}

/**
 * Writes a numeral as Riigi Teataja prints it: `29¹`.
 *
 * @param numeral The numeral.
 * @returns Its number, and its superscript in raised digits.
 */
export function formatNumeral({ number, superscript }: Numeral): string {
  return superscript === undefined ? String(number) : `${number}${toSuperscript(String(superscript))}`;
}

/**
 * Compares two numerals in the order in which acts print them: 27, 27¹, 27², 28. No numeral comes before any.
 *
 * @param a One numeral, or none.
 * @param b Another, or none.
 * @returns Below zero where `a` comes first, above zero where `b` does, zero where they are the same.
 */
export function compareNumerals(a: Numeral | undefined, b: Numeral | undefined): number {
  return (a?.number ?? 0) - (b?.number ?? 0) || (a?.superscript ?? 0) - (b?.superscript ?? 0);
}

/**
 * Gives the number that a flattened one most likely was: where nothing is counted up to 291, it was 29¹.
 *
 * @param numeral The numeral as it was written.
 * @param last The highest number, without superscripts, that is counted at that place.
 * @returns The reading with a superscript; `undefined` where the numeral is not flattened or no such reading is left.
 */
export function unflattenNumeral({ number, superscript }: Numeral, last: number): Numeral | undefined {
  const flattened = number > last && superscript === undefined;
  const reading = { number: Math.floor(number / 10), superscript: number % 10 };
  const possible = reading.number >= 1 && reading.number <= last && reading.superscript >= 1;
  return flattened && possible ? reading : undefined;
}
