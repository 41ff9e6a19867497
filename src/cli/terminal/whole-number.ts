import { LawError } from '../../act/law-error.ts';

/** Which whole numbers an option takes. */
export interface IntegerRange {
  readonly least: number;
  readonly most?: number;
  /** What it is where the option is not told. */
  readonly usual: number;
}

/**
 * Reads an option that is a whole number.
 *
 * @param text What stands after the option.
 * @param option Its name, such as `--count`.
 * @throws LawError `wrong-type`, with the range.
 */
export function readInteger(text: string | undefined, option: string, { least, most, usual }: IntegerRange): number {
  if (text === undefined) return usual;
  const number = /^-?\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least && number <= (most ?? Number.MAX_SAFE_INTEGER)) return number;
  const range = most === undefined ? `from ${least} on` : `from ${least} to ${most}`;
  throw new LawError({ code: 'wrong-type', path: option, expected: `a whole number ${range}` });
}
