import type { Bilingual } from '../model/rule/truth.ts';
import { calendarOf, dayNumber, weekdayOf } from '../model/time/civil-day.ts';

/**
 * The last day for which the list of days off is known.
 *
 * The list was last read on 2026-11-22: Public Holidays and Days of National Importance Act, RT I 1998, 13, 162, §§ 1 and
 * 2, days off unchanged since 24 December came in on 2005-05-20 (RT I 2005, 24, 185). No enacted amendment changes a day
 * off of 2027. When one is published, the lists below and this day follow it.
 */
export const daysOffKnownUntil = '2027-12-31';

interface FixedHoliday {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly name: Bilingual;
}

/** §§ 1 and 2 of the Public Holidays and Days of National Importance Act: the holidays of a fixed day. */
const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, dayOfMonth: 1, name: { en: 'New Year’s Day', et: 'uusaasta' } },
  { month: 2, dayOfMonth: 24, name: { en: 'Independence Day', et: 'iseseisvuspäev' } },
  { month: 5, dayOfMonth: 1, name: { en: 'May Day', et: 'kevadpüha' } },
  { month: 6, dayOfMonth: 23, name: { en: 'Victory Day', et: 'võidupüha' } },
  { month: 6, dayOfMonth: 24, name: { en: 'Midsummer Day', et: 'jaanipäev' } },
  { month: 8, dayOfMonth: 20, name: { en: 'Day of Restoration of Independence', et: 'taasiseseisvumispäev' } },
  { month: 12, dayOfMonth: 24, name: { en: 'Christmas Eve', et: 'jõululaupäev' } },
  { month: 12, dayOfMonth: 25, name: { en: 'Christmas Day', et: 'esimene jõulupüha' } },
  { month: 12, dayOfMonth: 26, name: { en: 'Boxing Day', et: 'teine jõulupüha' } },
];

interface MovableHoliday {
  readonly daysAfterEaster: number;
  readonly name: Bilingual;
}

/** § 2 of the same Act: the holidays that move with Easter. Easter Monday and Whit Monday are working days. */
const movableHolidays: readonly MovableHoliday[] = [
  { daysAfterEaster: -2, name: { en: 'Good Friday', et: 'suur reede' } },
  { daysAfterEaster: 0, name: { en: 'Easter Sunday', et: 'ülestõusmispühade 1. püha' } },
  { daysAfterEaster: 49, name: { en: 'Pentecost', et: 'nelipühade 1. püha' } },
];

const saturday: Bilingual = { en: 'Saturday', et: 'laupäev' };
const sunday: Bilingual = { en: 'Sunday', et: 'pühapäev' };

/**
 * Gives the reason why a day is not a working day: a holiday by its name, else Saturday or Sunday. That the weekend is off is general
 * usage. A day shortened by three hours before a holiday is a working day.
 *
 * @param day The day number. The list is that of {@link daysOffKnownUntil}, also for days after it.
 * @returns The name of the day off, or `undefined` for a working day.
 */
export function dayOffName(day: number): Bilingual | undefined {
  return holidayOn(day) ?? weekendDayOn(day);
}

/**
 * Whether a day is a working day.
 *
 * @param day The day number.
 * @returns `true` from Monday to Friday except on the twelve public holidays.
 */
export function isWorkingDay(day: number): boolean {
  return weekendDayOn(day) === undefined && holidayOn(day) === undefined;
}

/**
 * The first working day after a day.
 *
 * @param day The day number, of a working day or a day off.
 * @returns The day number of the next working day, never the day itself.
 */
export function nextWorkingDay(day: number): number {
  let next = day + 1;
  while (!isWorkingDay(next)) next += 1;
  return next;
}

function weekendDayOn(day: number): Bilingual | undefined {
  const weekday = weekdayOf(day);
  if (weekday < 6) return undefined;
  return weekday === 6 ? saturday : sunday;
}

function holidayOn(day: number): Bilingual | undefined {
  const { year, month, dayOfMonth } = calendarOf(day);
  for (const holiday of fixedHolidays) {
    if (holiday.month === month && holiday.dayOfMonth === dayOfMonth) return holiday.name;
  }
  if (month < 3 || month > 6) return undefined; // from Good Friday in March to Pentecost in June
  const daysAfterEaster = day - easterSunday(year);
  for (const holiday of movableHolidays) {
    if (holiday.daysAfterEaster === daysAfterEaster) return holiday.name;
  }
  return undefined;
}

/** The Sunday after the first full moon from 21 March on, by the tables of the Gregorian calendar. */
function easterSunday(year: number): number {
  const golden = year % 19; // the moon comes back to the same days after nineteen years
  const century = Math.floor(year / 100);
  const droppedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  let daysToFullMoon = (19 * golden + droppedLeapDays - moonCorrection + 15) % 30;
  if (daysToFullMoon === 29 || (daysToFullMoon === 28 && golden > 10)) daysToFullMoon -= 1; // the tables' two exceptions
  const fullMoon = dayNumber(year, 3, 21) + daysToFullMoon;
  return fullMoon + 7 - (weekdayOf(fullMoon) % 7);
}
