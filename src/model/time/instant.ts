import { dayNumber, digitsAt, formatDay, parseLeadingDay, twoDigits, weekdayOf } from './civil-day.ts';

const msPerSecond = 1000;
const msPerMinute = 60 * msPerSecond;
const msPerHour = 60 * msPerMinute;
const msPerDay = 24 * msPerHour;
const msPerMeanYear = 365.2425 * msPerDay;
const minutesPerDay = 24 * 60;

/**
 * The clock of Europe/Tallinn from 2000 to 2100, as data: two hours ahead of UTC, three in summer time. Summer time runs
 * from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive 2000/84/EC); Estonia had
 * none in 2000 and 2001.
 */
const tallinn = {
  standardOffset: 2 * msPerHour,
  summerOffset: 3 * msPerHour,
  summerFromMonth: 3,
  summerUntilMonth: 10,
  changesAtUtc: msPerHour,
  firstSummer: 2002,
} as const;

const firstYear = 2000;
const lastYear = 2100;
const firstDay = /* @__PURE__ */ dayNumber(firstYear, 1, 1);
const lastDay = /* @__PURE__ */ dayNumber(lastYear, 12, 31);

// The instants of the two changes, a place a year since the first; no summer time never begins.
const summerFrom = /* @__PURE__ */ changesIn(tallinn.summerFromMonth);
const summerUntil = /* @__PURE__ */ changesIn(tallinn.summerUntilMonth);

const plus = 43;
const hyphen = 45;
const dot = 46;
const colon = 58;
const letterT = 84;
const letterZ = 90;

/**
 * Reads an instant: milliseconds since 1970-01-01T00:00Z.
 *
 * The text is ISO 8601, `YYYY-MM-DDTHH:MM`, then `:SS` and a fraction `.fff` where they are given, then `Z` or an offset
 * `±HH:MM`. What is finer than a millisecond is dropped. The end of a day may be written `24:00`. Without an offset the
 * time is read on the clock of Europe/Tallinn.
 *
 * Reading: the law names no clock change. An hour that the clock of Tallinn shows twice in October is read as the
 * earlier of the two, so that no term ends later than it may. An hour that it skips in March is no time of that day: nobody
 * can have read it from a clock, and no instant is guessed. A text with an offset leaves no doubt.
 *
 * @param text The text; its year is 2000 to 2100.
 * @returns The instant, or `undefined` for another text; a bare day is not an instant.
 */
export function parseInstant(text: string): number | undefined {
  const day = parseLeadingDay(text);
  if (day === undefined || day < firstDay || day > lastDay) return undefined;
  if (text.charCodeAt(10) !== letterT || text.charCodeAt(13) !== colon) return undefined;
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return undefined;
  let milliseconds = 0;
  let position = 16;
  if (text.charCodeAt(position) === colon) {
    const second = digitsAt(text, 17, 2);
    if (second < 0 || second > 59) return undefined;
    milliseconds = second * msPerSecond;
    position = 19;
    if (text.charCodeAt(position) === dot) {
      position = endOfDigits(text, 20);
      if (position === 20) return undefined;
      milliseconds += millisecondsAt(text, position);
    }
  }
  const sinceMidnight = hour * msPerHour + minute * msPerMinute + milliseconds;
  return sinceMidnight > msPerDay ? undefined : onClock(text, position, day * msPerDay + sinceMidnight);
}

/**
 * Whether a text without an offset is of an hour that the clock of Tallinn skips in March, and for that reason alone no
 * instant.
 */
export const isOfSkippedHour = (text: string): boolean =>
  parseInstant(text) === undefined && parseInstant(`${text}Z`) !== undefined;

/**
 * The civil day of an instant in Europe/Tallinn.
 *
 * @param instant Milliseconds since 1970-01-01T00:00Z, of the years 2000 to 2100.
 * @returns The day number.
 */
export function dayOfInstant(instant: number): number {
  return Math.floor((instant + offsetAt(instant)) / msPerDay);
}

/**
 * What the clock of Tallinn shows at an instant, in whole minutes since midnight. On the days of a clock change that is
 * not the time that has passed since midnight.
 *
 * @param instant Milliseconds since 1970-01-01T00:00Z, of the years 2000 to 2100.
 * @returns 0 (00:00) to 1439 (23:59).
 */
export function minuteOfDay(instant: number): number {
  const minutes = Math.floor((instant + offsetAt(instant)) / msPerMinute);
  return minutes - Math.floor(minutes / minutesPerDay) * minutesPerDay;
}

/**
 * The instant at which a civil day begins in Europe/Tallinn; the day before ends then, at its 24:00.
 *
 * @param day The day number, of the years 2000 to 2100 or the day after them.
 * @returns The instant of 00:00.
 */
export function startOfDay(day: number): number {
  return fromTallinnClock(day * msPerDay)!; // no change of the clock skips a midnight
}

/**
 * Writes an instant with the offset of Europe/Tallinn, so that it reads back as the same instant.
 *
 * @param instant Milliseconds since 1970-01-01T00:00Z, of the years 2000 to 2100.
 * @returns `2023-10-30T17:00:00+02:00`, with milliseconds only where there are any.
 */
export function formatInstant(instant: number): string {
  const offset = offsetAt(instant);
  const shown = instant + offset;
  const day = Math.floor(shown / msPerDay);
  const sinceMidnight = shown - day * msPerDay;
  const hour = twoDigits(Math.floor(sinceMidnight / msPerHour));
  const minute = twoDigits(Math.floor(sinceMidnight / msPerMinute) % 60);
  const second = twoDigits(Math.floor(sinceMidnight / msPerSecond) % 60);
  const milliseconds = sinceMidnight % msPerSecond;
  const fraction = milliseconds === 0 ? '' : `.${milliseconds < 100 ? '0' : ''}${twoDigits(milliseconds)}`;
  return `${formatDay(day)}T${hour}:${minute}:${second}${fraction}+${twoDigits(offset / msPerHour)}:00`;
}

/** Reads what follows the time, and takes the shown time to its instant: the clock of UTC, of an offset or of Tallinn. */
function onClock(text: string, position: number, shown: number): number | undefined {
  if (text.length === position) return fromTallinnClock(shown);
  const sign = text.charCodeAt(position);
  if (sign === letterZ) return text.length === position + 1 ? shown : undefined;
  if ((sign !== plus && sign !== hyphen) || text.length !== position + 6) return undefined;
  const hours = digitsAt(text, position + 1, 2);
  const minutes = digitsAt(text, position + 4, 2);
  if (text.charCodeAt(position + 3) !== colon || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
    return undefined;
  const offset = hours * msPerHour + minutes * msPerMinute;
  return sign === plus ? shown - offset : shown + offset;
}

/** In the doubled hour the summer instant, which is the earlier; in the skipped hour, which neither clock shows, none. */
function fromTallinnClock(shown: number): number | undefined {
  const inSummer = shown - tallinn.summerOffset;
  if (isSummerTime(inSummer)) return inSummer;
  const inWinter = shown - tallinn.standardOffset;
  return isSummerTime(inWinter) ? undefined : inWinter;
}

function offsetAt(instant: number): number {
  return isSummerTime(instant) ? tallinn.summerOffset : tallinn.standardOffset;
}

function isSummerTime(instant: number): boolean {
  const year = 1970 + Math.floor(instant / msPerMeanYear); // one beside around New Year, when both years have winter
  const place = year - firstYear; // outside the table nothing is found, and comparing with that is false
  return instant >= summerFrom[place]! && instant < summerUntil[place]!;
}

function changesIn(month: number): readonly number[] {
  const changes: number[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const lastOfMonth = dayNumber(year, month, 31); // March and October both have 31 days
    const lastSunday = lastOfMonth - (weekdayOf(lastOfMonth) % 7);
    changes.push(year < tallinn.firstSummer ? Number.POSITIVE_INFINITY : lastSunday * msPerDay + tallinn.changesAtUtc);
  }
  return changes;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (digitsAt(text, end, 1) >= 0) end += 1;
  return end;
}

/** The first three digits of the fraction that begins at position 20 and ends before `end`. */
function millisecondsAt(text: string, end: number): number {
  const count = Math.min(3, end - 20);
  const value = digitsAt(text, 20, count);
  if (count === 3) return value;
  return count === 2 ? value * 10 : value * 100;
}
