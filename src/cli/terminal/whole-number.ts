import type { Bilingual } from '../../model/rule/truth.ts';
import { Rejection } from '../errors/rejection.ts';

/** The integers that an option accepts. */
export interface IntegerRange {
  readonly least: number;
  readonly most?: number;
  /** The default. */
  readonly usual: number;
}

/**
 * Reads an option whose value is an integer.
 *
 * @param text The value; `undefined` for the default.
 * @param option The name of the option, such as `--count`.
 * @throws LawError `wrong-type`, with the range.
 */
export function readInteger(text: string | undefined, option: string, range: IntegerRange): number {
  const { least, most = Number.MAX_SAFE_INTEGER, usual } = range;
  if (text === undefined) return usual;
  const number = /^-?\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  throw new Rejection('wrong-type', option, integerIn(range));
}

const integerIn = ({ least, most }: IntegerRange): Bilingual =>
  most === undefined
    ? { en: `a whole number from ${least} on`, et: `täisarv alates ${least}` }
    : { en: `a whole number from ${least} to ${most}`, et: `täisarv vahemikus ${least}–${most}` };
