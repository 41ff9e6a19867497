import { formatDay, parseDay, parsePeriod } from '../time/civil-day.ts';
import { parseInstant, startOfDay } from '../time/instant.ts';
import { coarse } from './encoded-input.ts';
import type { Coarser, Fact, FactType } from './fact.ts';

/** A time as it is read: its code and its number, as in `EncodedInput`. */
export interface ReadTime {
  readonly code: number;
  readonly number: number;
}

type Row = Pick<Fact, 'coarser'>;

/** The number of a day, or of an instant to the minute or finer; `undefined` for another text. */
export const exactTime = (type: FactType, text: string): number | undefined =>
  type === 'date' ? parseDay(text) : parseInstant(text);

/** A time that is known less finely, where its fact may be: a birth by month or year, an instant by its day. */
export function coarseTime({ coarser = [] }: Row, text: string): ReadTime | undefined {
  const asOf = (form: Coarser, number: number): ReadTime | undefined => {
    const place = coarser.indexOf(form);
    return place < 0 ? undefined : { code: coarse + place, number };
  };
  const period = parsePeriod(text);
  if (period !== undefined) return asOf(period.length, period.first);
  const day = parseDay(text);
  return day === undefined || !isOnClock(day) ? undefined : asOf('day', startOfDay(day));
}

/** How finely a time is known, where that is less than by its day or minute. */
export const coarserOf = ({ coarser = [] }: Row, code: number): Coarser | undefined => coarser[code - coarse];

/** The clock of Tallinn is known for the years of instants. */
const isOnClock = (day: number): boolean => parseInstant(`${formatDay(day)}T00:00`) !== undefined;
