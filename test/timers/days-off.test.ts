import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay, parseDay, weekdayOf } from '../../src/model/time/civil-day.ts';
import { dayOffName, daysOffKnownUntil, isWorkingDay, nextWorkingDay } from '../../src/timers/days-off.ts';

const day = (text: string): number => parseDay(text)!;
const nameOn = (text: string): string | undefined => dayOffName(day(text))?.en;
const isWeekend = (number: number): boolean => weekdayOf(number) > 5;
const isWeekendName = (name: string | undefined): boolean => name === 'Saturday' || name === 'Sunday';

const daysOf = (year: number): number[] => {
  const first = dayNumber(year, 1, 1);
  return Array.from({ length: dayNumber(year + 1, 1, 1) - first }, (_, index) => first + index);
};

const calendar = new Holidays('EE');
const publicHolidaysOf = (year: number): string[] =>
  calendar
    .getHolidays(year)
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10))
    .sort();

describe('public holidays', () => {
  it.each(Array.from({ length: 2100 - 2016 + 1 }, (_, index) => 2016 + index))(
    'the days off of %i are the twelve that date-holidays has, and each other working day is Monday to Friday',
    (year) => {
      const ours = daysOf(year).filter(
        (each) => dayOffName(each) !== undefined && !isWeekendName(dayOffName(each)?.en),
      );
      expect(ours.map(formatDay)).toEqual(publicHolidaysOf(year));
      expect(new Set(ours.map((each) => dayOffName(each)?.et)).size).toBe(12);
      for (const each of daysOf(year)) {
        expect(isWorkingDay(each)).toBe(!isWeekend(each) && !ours.includes(each));
        expect(dayOffName(each) === undefined).toBe(isWorkingDay(each));
      }
    },
  );

  it.each([
    ['2026-01-01', 'New Year’s Day', 'uusaasta'],
    ['2026-02-24', 'Independence Day', 'iseseisvuspäev'],
    ['2026-04-03', 'Good Friday', 'suur reede'],
    ['2026-04-05', 'Easter Sunday', 'ülestõusmispühade 1. püha'],
    ['2026-05-01', 'May Day', 'kevadpüha'],
    ['2026-05-24', 'Pentecost', 'nelipühade 1. püha'],
    ['2026-06-23', 'Victory Day', 'võidupüha'],
    ['2023-06-24', 'Midsummer Day', 'jaanipäev'], // a Saturday besides
    ['2026-08-20', 'Day of Restoration of Independence', 'taasiseseisvumispäev'],
    ['2023-12-24', 'Christmas Eve', 'jõululaupäev'], // a Sunday besides
    ['2026-12-25', 'Christmas Day', 'esimene jõulupüha'],
    ['2026-12-26', 'Boxing Day', 'teine jõulupüha'],
  ])('carry the names of the Act in both languages: %s, %s', (text, en, et) => {
    expect(dayOffName(day(text))).toEqual({ en, et });
  });

  it('leave the other days of a weekend their own names', () => {
    expect(dayOffName(day('2023-05-06'))).toEqual({ en: 'Saturday', et: 'laupäev' });
    expect(dayOffName(day('2023-05-07'))).toEqual({ en: 'Sunday', et: 'pühapäev' });
  });

  it('name no other day: Easter Monday, Whit Monday and days of national importance are working days', () => {
    for (const text of ['2023-04-10', '2023-05-29', '2023-06-14', '2026-02-02', '2022-03-14']) {
      expect(nameOn(text), text).toBeUndefined();
      expect(isWorkingDay(day(text)), text).toBe(true);
    }
  });

  it('leave the shortened day before them a working day', () => {
    for (const text of ['2023-02-23', '2023-06-22', '2023-12-22', '2024-12-23', '2024-12-31']) {
      expect(isWorkingDay(day(text)), text).toBe(true);
    }
  });

  it('are known to a day on which the list ends a year', () => {
    expect(daysOffKnownUntil).toBe('2027-12-31');
  });
});

describe('the holidays that move with Easter', () => {
  it.each([
    [2016, '03-25', '03-27', '05-15'],
    [2017, '04-14', '04-16', '06-04'],
    [2018, '03-30', '04-01', '05-20'],
    [2019, '04-19', '04-21', '06-09'],
    [2020, '04-10', '04-12', '05-31'],
    [2021, '04-02', '04-04', '05-23'],
    [2022, '04-15', '04-17', '06-05'],
    [2023, '04-07', '04-09', '05-28'],
    [2024, '03-29', '03-31', '05-19'],
    [2025, '04-18', '04-20', '06-08'],
    [2026, '04-03', '04-05', '05-24'],
    [2027, '03-26', '03-28', '05-16'],
  ])('fall in %i on %s, %s and %s', (year, goodFriday, easterSunday, pentecost) => {
    expect(nameOn(`${year}-${goodFriday}`)).toBe('Good Friday');
    expect(nameOn(`${year}-${easterSunday}`)).toBe('Easter Sunday');
    expect(nameOn(`${year}-${pentecost}`)).toBe('Pentecost');
  });
});

describe('the next working day', () => {
  it('comes after the day itself, past everything that is off', () => {
    expect(formatDay(nextWorkingDay(day('2023-12-22')))).toBe('2023-12-27');
    expect(formatDay(nextWorkingDay(day('2023-12-24')))).toBe('2023-12-27');
    expect(formatDay(nextWorkingDay(day('2023-12-27')))).toBe('2023-12-28');
  });

  it('is the first one, from every day of eighty-five years, never more than five days off apart', () => {
    for (let each = day('2016-01-01'); each <= day('2100-12-31'); each++) {
      const next = nextWorkingDay(each);
      expect(isWorkingDay(next)).toBe(true);
      for (let between = each + 1; between < next; between++) expect(isWorkingDay(between)).toBe(false);
      expect(next - each).toBeLessThanOrEqual(6);
    }
  });
});
