import { compareNumerals, type Numeral, parseNumeral } from '../numeral.ts';

/**
 * The source of a regular expression for one number of an English text: digits, their superscript flattened, and
 * raised digits, where the text has kept them.
 */
export const PRINTED_NUMBER = '\\d{1,6}[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}';

const MOST_SUPERSCRIPT_DIGITS = 2;

/**
 * Every way of reading a number whose superscript may be flattened: `111` is 111, 11¹ or 1¹¹.
 *
 * @param printed The number as printed.
 * @returns The readings; none where it is no number.
 */
function readingsOf(printed: string): readonly Numeral[] {
  const readings = [printed];
  if (/^\d+$/u.test(printed)) {
    for (let raised = 1; raised <= MOST_SUPERSCRIPT_DIGITS && raised < printed.length; raised += 1) {
      readings.push(`${printed.slice(0, -raised)}^${printed.slice(-raised)}`);
    }
  }
  return readings.flatMap((reading) => parseNumeral(reading) ?? []);
}

/** Whether a number is the very next one: 28 or 27¹ after 27; 27² or 28 after 27¹; 1 where there is none before. */
function followsDirectly(before: Numeral | undefined, numeral: Numeral): boolean {
  if (numeral.superscript === undefined) return numeral.number === (before?.number ?? 0) + 1;
  return numeral.number === before?.number && numeral.superscript === (before.superscript ?? 0) + 1;
}

/**
 * Whether one printed number can be the very next after another.
 *
 * @param before The one before it at its level, or none.
 * @param printed The number as printed.
 * @returns `true` where some reading of it follows directly on some reading of the one before.
 */
export function canFollow(before: string | undefined, printed: string): boolean {
  const earlier = before === undefined ? [undefined] : readingsOf(before);
  return readingsOf(printed).some((numeral) =>
    earlier.some((numeralBefore) => followsDirectly(numeralBefore, numeral)),
  );
}

/** Whether a number was restored: it has one reading. */
export const isRestored = (restored: ReturnType<typeof restoreNumber>): restored is Numeral =>
  restored !== undefined && 'number' in restored;

/**
 * Restores a number whose superscript may be flattened, where its place makes it certain: `271` after 27 is 27¹; `12`
 * after 1 and before `2` is 1².
 *
 * @param printed The number as printed.
 * @param before The number before it at its level, or none.
 * @param next The number after it at its level as printed, or none.
 * @returns The number; `undefined` where it follows in no reading, all readings where it does in several.
 */
export function restoreNumber(
  printed: string,
  before: Numeral | undefined,
  next: string | undefined,
): Numeral | readonly Numeral[] | undefined {
  const readings = readingsOf(printed).filter((reading) => compareNumerals(reading, before) > 0);
  const direct = readings.find((reading) => followsDirectly(before, reading));
  if (direct !== undefined) return direct;
  const nextReadings = next === undefined ? [] : readingsOf(next);
  const fitting = readings.filter((reading) => nextReadings.some((after) => compareNumerals(after, reading) > 0));
  const possible = fitting.length > 0 ? fitting : readings;
  return possible.length > 1 ? possible : possible[0];
}
