import type { Actor } from '../rule/actor.ts';
import type { FactType } from './fact.ts';

/** What is provided about one norm being done, read. */
export interface Done {
  readonly isDone: boolean;
  /** The civil day on which it was done, as a day number, where it is provided. */
  readonly day?: number;
  /** The instant, in epoch milliseconds, where it is provided that finely. */
  readonly instant?: number;
  readonly by?: Actor;
}

/** By norm, what is provided about its being done; a norm of which nothing is provided is left out. */
export type DoneByNorm = ReadonlyMap<string, Done>;

/**
 * An input in the form that rules read, whatever the law: a number for each fact.
 *
 * The arrays follow the fact table of the entity. Code 0 means unknown. For a truth 1 is `false` and 2 is `true`; for a choice code `n` is its `n`th value; for a date, an instant, a
 * municipality or a text 1 is a value, kept in `numbers` or `texts`, and code `1 + n` is the `n`th of the words that may
 * replace the value. For a list 1 is a list, kept in `numbers`: bit `n` for its `n`th value.
 *
 * A time that is known less finely has the code {@link coarse} plus the place of its form in `Fact.coarser`; its number is
 * that of its beginning: the first day of a month or a year, the first instant of a day.
 */
export interface EncodedInput {
  readonly codes: Uint8Array;
  /** Day numbers and epoch milliseconds of known dates and instants, and the values of known lists. */
  readonly numbers: Float64Array;
  /** Known municipalities and texts. */
  readonly texts: readonly (string | undefined)[];
  /** What is given as done, by norm; `undefined` where nothing is. */
  readonly done?: DoneByNorm | undefined;
  /** The parts of the input, such as the records of a person; `undefined` where they are unknown. */
  readonly parts?: readonly EncodedInput[] | undefined;
}

/** The code of a date or an instant that is known as finely as its type, or of a municipality or a list that is known. */
export const exactly = 1;

/** The first code of a time that is known less finely: by its month, its year, or an instant by its day. */
export const coarse = 128;

/** Whether a fact of a type is a time at which something happens. */
export const isTimeType = (type: FactType): boolean => type === 'date' || type === 'instant';

/**
 * Whether it is known when something happened, however finely: not where a word replaces the time, nor where nothing is known.
 *
 * @param position The position of a date or an instant in the fact table.
 */
export function isTimeKnown(position: number, { codes }: Pick<EncodedInput, 'codes'>): boolean {
  const code = codes[position]!;
  return code === exactly || code >= coarse;
}
