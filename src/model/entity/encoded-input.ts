import type { DoneByNorm } from '../answer/done.ts';
import type { FactType } from './fact.ts';

/**
 * What a case tells, in small numbers: the form in which rules read it.
 *
 * The arrays run along the fact table; after the told facts, `codes` goes on with the derived facts.
 * A code of 0 means not told. For a truth 1 is `false` and 2 is `true`; for a choice code `n` is its `n`th value; for a
 * date, an instant or a municipality 1 is a value, which stands in `numbers` or `texts`, and code `1 + n` is the `n`th of
 * the words that may stand instead. For a list 1 is a list, which stands in `numbers`: bit `n` for its `n`th value.
 *
 * What is known less finely has a code behind those words, in the order of `Fact.coarser`, and its number is that of its
 * beginning: the first day of a month or a year, the first instant of a day.
 */
export interface EncodedInput {
  readonly codes: Uint8Array;
  /** Day numbers and epoch milliseconds of told dates and instants, and the values of told lists. */
  readonly numbers: Float64Array;
  /** Told municipalities. */
  readonly texts: readonly (string | undefined)[];
  /** What is provided as done, by norm; `undefined` where nothing is. */
  readonly done?: DoneByNorm | undefined;
}

/** The code of a date or an instant that is known as finely as its type, or of a municipality or a list that is known. */
export const exactly = 1;

/** Whether a fact of a type is a time at which something happens. */
export const isTimeType = (type: FactType): boolean => type === 'date' || type === 'instant';
