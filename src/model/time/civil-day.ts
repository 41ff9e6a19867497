/** A day of the calendar, taken apart. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

const firstYear = 1900;
const lastYear = 2199;
const meanDaysPerYear = 365.2425;
const february = 2;
const hyphen = 45;
const digitZero = 48;

/** Days of a common year that lie before each month; the first place is empty, so that January is 1. */
const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/**
 * Reads a civil day: the days since 1970-01-01, as an integer. No clock and no zone is asked.
 *
 * @param text A text that is wholly `YYYY-MM-DD`.
 * @returns The day number, or `undefined` for a text of another form, a day that the calendar does not have
 * (`2023-02-29`) or a year outside 1900 to 2199.
 */
export function parseDay(text: string): number | undefined {
  return text.length === 10 ? parseLeadingDay(text) : undefined;
}

/** A month or a year, when a day is known no finer. */
export interface Period {
  /** The day number of its first day. */
  readonly first: number;
  readonly length: 'month' | 'year';
}

/**
 * Reads a month or a year.
 *
 * @param text A text that is wholly `YYYY-MM` or `YYYY`, of a year from 1900 to 2199.
 * @returns The period, or `undefined` for a text of another form.
 */
export function parsePeriod(text: string): Period | undefined {
  const length = text.length === 4 ? 'year' : text.length === 7 ? 'month' : undefined;
  const first = length === undefined ? undefined : parseDay(`${text}${length === 'year' ? '-01-01' : '-01'}`);
  return first === undefined ? undefined : { first, length: length! };
}

/** The day number of the last day of a month or a year. */
export const lastDayOf = ({ first, length }: Period): number => plusMonths(first, length === 'year' ? 12 : 1) - 1;

/**
 * Reads the civil day that a text begins with, whatever follows it: the date of an instant.
 *
 * @param text A text that begins with `YYYY-MM-DD`.
 * @returns The day number, or `undefined` as {@link parseDay} has it.
 * @internal
 */
export function parseLeadingDay(text: string): number | undefined {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const dayOfMonth = digitsAt(text, 8, 2);
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, dayOfMonth);
}

/**
 * Reads decimal digits inside a text, without a slice or a pattern.
 *
 * @param text The text.
 * @param from The place of the first digit.
 * @param count How many digits to read.
 * @returns The number, or -1 where one of the characters is no digit.
 * @internal
 */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - digitZero;
    if (!(digit >= 0 && digit <= 9)) return -1; // past the end of the text the digit is NaN
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Writes a civil day.
 *
 * @param day The day number, of a year from 1000 to 9999.
 * @returns `YYYY-MM-DD`.
 */
export function formatDay(day: number): string {
  const { year, month, dayOfMonth } = calendarOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/**
 * Writes a number below a hundred with two digits.
 *
 * @param value An integer from 0 to 99.
 * @returns `00` to `99`.
 * @internal
 */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/**
 * The number of a day of the Gregorian calendar. It does not look whether the month has that day; a later one counts on.
 *
 * @param year A year after Christ.
 * @param month 1 to 12.
 * @param dayOfMonth 1 to 31.
 * @returns Days since 1970-01-01, negative before it.
 */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const leapDay = month > february && isLeapYear(year) ? 1 : 0;
  return firstDayOf(year) + daysBeforeMonth[month as 1]! + leapDay + dayOfMonth - 1;
}

/**
 * The year, month and day of the month of a day number.
 *
 * @param day Days since 1970-01-01, of a year after Christ.
 * @returns The parts.
 */
export function calendarOf(day: number): CalendarDay {
  let year = 1970 + Math.floor(day / meanDaysPerYear); // right, or one beside around New Year
  if (day < firstDayOf(year)) year -= 1;
  else if (day >= firstDayOf(year + 1)) year += 1;
  const dayOfYear = day - firstDayOf(year);
  const leapDay = isLeapYear(year) ? 1 : 0;
  const lastOfFebruary = 58 + leapDay;
  const dayOfCommonYear = dayOfYear > lastOfFebruary ? dayOfYear - leapDay : dayOfYear;
  if (leapDay === 1 && dayOfYear === lastOfFebruary) return { year, month: february, dayOfMonth: 29 };
  let month = (dayOfCommonYear >> 5) + 1; // no month is longer than 32 days: right, or one too few
  if (dayOfCommonYear >= daysBeforeMonth[(month + 1) as 1]!) month += 1;
  return { year, month, dayOfMonth: dayOfCommonYear - daysBeforeMonth[month as 1]! + 1 };
}

/**
 * The day of the week, as ISO 8601 counts.
 *
 * @param day The day number.
 * @returns 1 for Monday to 7 for Sunday.
 */
export function weekdayOf(day: number): number {
  const sinceMonday = (day + 3) % 7; // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/**
 * The same day of a later month, as terms in months and years end (General Part of the Civil Code Act § 136 (2), (3)).
 * A month without that day ends on its last (§ 136 (4); that it holds for months as for years is a reading, since its
 * words point at other subsections). Additions do not add up: 31 January and a month and a month is 28 March, two
 * months at once is 31 March.
 *
 * @param day The day number to count from.
 * @param months How many months, of which twelve are a year; negative counts back.
 * @returns The day number.
 */
export function plusMonths(day: number, months: number): number {
  const start = calendarOf(day);
  const monthsSinceYearZero = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  return dayNumber(year, month, Math.min(start.dayOfMonth, daysInMonth(year, month)));
}

/**
 * The age in whole years. A year of age is reached with the birthday itself, at 00:00.
 *
 * Reading: whoever was born on 29 February reaches the age on 1 March of a common year, since whole years are full only
 * then and § 3 (2) leans towards the child. The alternative, by analogy with § 136 (4) of the General Part of the Civil
 * Code Act, is 28 February.
 *
 * @param birth The day number of the birth.
 * @param day The day number of the day in question.
 * @returns Whole years; negative for a day before the birth.
 */
export function ageOn(birth: number, day: number): number {
  const born = calendarOf(birth);
  const now = calendarOf(day);
  const birthdayToCome = now.month < born.month || (now.month === born.month && now.dayOfMonth < born.dayOfMonth);
  return now.year - born.year - (birthdayToCome ? 1 : 0);
}

/**
 * The day on which somebody reaches an age, by the same reading as {@link ageOn}.
 *
 * @param birth The day number of the birth.
 * @param years The age in whole years.
 * @returns The day number.
 */
export function birthdayOf(birth: number, years: number): number {
  const day = plusMonths(birth, years * 12);
  return ageOn(birth, day) < years ? day + 1 : day;
}

/** The day before a day, both `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => formatDay(parseDay(day)! - 1);

/** The day after a day, both `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => formatDay(parseDay(day)! + 1);

function firstDayOf(year: number): number {
  return (year - 1970) * 365 + leapDaysBefore(year) - 477; // 477 leap days before 1970
}

function leapDaysBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === february && isLeapYear(year)) return 29;
  return daysBeforeMonth[(month + 1) as 1]! - daysBeforeMonth[month as 1]!;
}
