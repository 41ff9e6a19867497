import { LawError } from '../../act/law-error.ts';
import { parseDay } from './civil-day.ts';
import { dayOfInstant, isOfSkippedHour, minuteOfDay, parseInstant } from './instant.ts';

/** The time that an answer is for: a civil day in Estonia and, where it is given, the instant. */
export interface EvaluationTime {
  /** As it was given. */
  readonly text: string;
  /** The civil day as a day number. */
  readonly day: number;
  /** Epoch milliseconds, or `undefined` for a bare day. */
  readonly instant: number | undefined;
  /** The civil minute of the day (0 to 1439), or `undefined` for a bare day. */
  readonly minute: number | undefined;
}

/** What would be right where a text is of an hour that the clock change skips. */
export const skippedHour =
  'a time that the clock in Estonia shows: its change skips this hour, an offset shows which is meant';

/**
 * Reads an evaluation time: a bare day, or an instant (read in `Europe/Tallinn` where it has no offset).
 *
 * @param text `YYYY-MM-DD`, or an ISO 8601 date and time.
 * @param path What to call the argument in an error.
 * @throws LawError `not-an-instant`.
 */
export function readEvaluationTime(text: string, path = 'at'): EvaluationTime {
  const isText = typeof text === 'string';
  const day = isText ? parseDay(text) : undefined;
  if (day !== undefined) return { text, day, instant: undefined, minute: undefined };
  const instant = isText ? parseInstant(text) : undefined;
  if (instant === undefined) {
    const expected = isText && isOfSkippedHour(text) ? skippedHour : 'a day (2023-05-02) or an ISO 8601 date and time';
    throw new LawError({ code: 'not-an-instant', path, expected });
  }
  return { text, day: dayOfInstant(instant), instant, minute: minuteOfDay(instant) };
}
