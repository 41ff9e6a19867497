import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  calendarOf,
  dayNumber,
  formatDay,
  parseDay,
  parseLeadingDay,
  plusMonths,
  twoDigits,
  weekdayOf,
} from '../../../src/model/time/civil-day.ts';

const firstDay = dayNumber(1900, 1, 1);
const lastDay = dayNumber(2199, 12, 31);

const day = (text: string): number => parseDay(text)!;
const inLuxon = (number: number): DateTime => DateTime.fromMillis(number * 86_400_000, { zone: 'utc' });
const anyDay = fc.integer({ min: firstDay, max: lastDay });

describe('a civil day', () => {
  it('counts from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2000-03-01')).toBe(11_017);
  });

  it('agrees with luxon on every day from 1900 to 2199: text, parts, number, weekday', () => {
    const different: number[] = [];
    let luxon = inLuxon(firstDay);
    for (let number = firstDay; number <= lastDay; number++) {
      const { year, month, dayOfMonth } = calendarOf(number);
      const text = formatDay(number);
      const same =
        text === luxon.toISODate() &&
        parseDay(text) === number &&
        year === luxon.year &&
        month === luxon.month &&
        dayOfMonth === luxon.day &&
        dayNumber(year, month, dayOfMonth) === number &&
        weekdayOf(number) === luxon.weekday;
      if (!same) different.push(number);
      luxon = luxon.plus({ days: 1 });
    }
    expect(luxon.toISODate()).toBe('2200-01-01');
    expect(different).toEqual([]);
  });

  it('is rejected where the calendar does not have it: every month and day number of a leap and a common year', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 99; month++) {
        for (let dayOfMonth = 0; dayOfMonth <= 99; dayOfMonth++) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
          expect(parseDay(text) !== undefined, text).toBe(DateTime.utc(year, month, dayOfMonth).isValid);
        }
      }
    }
  });

  it.each([
    '2023-02-29',
    '2100-02-29',
    '1899-12-31',
    '2200-01-01',
    '',
    '2024',
    '2024-W05-1',
    '20240131',
    '2024-031',
    '2024-1-31',
    '2024-01-3',
    '2024-01-31 ',
    ' 2024-01-31',
    '2024/01/31',
    '2024-01/31',
    '2024-01-31T00:00',
    '+024-01-31',
    '2024-0a-31',
    '2024-01-3b',
    '２０２４-01-31',
    'unknown',
    'none',
  ])('is not read from %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('is read from the first ten characters of an instant', () => {
    expect(parseLeadingDay('2024-02-29T10:00Z')).toBe(day('2024-02-29'));
    expect(parseLeadingDay('2023-02-29T10:00Z')).toBeUndefined();
    expect(parseLeadingDay('2024-02-2')).toBeUndefined();
  });

  it('is read from no other text than the one it is written as', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(9), fc.string({ minLength: 1, maxLength: 1 }), (number, place, character) => {
        const text = formatDay(number);
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        const read = parseDay(changed);
        expect(read === undefined || formatDay(read) === changed).toBe(true);
      }),
    );
  });
});

describe('a term in months or years', () => {
  it('ends on the same day of its last month', () => {
    expect(formatDay(plusMonths(day('2023-01-15'), 12))).toBe('2024-01-15');
    expect(formatDay(plusMonths(day('2025-01-10'), 6))).toBe('2025-07-10');
  });

  it('ends on the last day of a month that does not have that day (§ 136 (4))', () => {
    expect(formatDay(plusMonths(day('2022-08-31'), 6))).toBe('2023-02-28');
    expect(formatDay(plusMonths(day('2023-08-31'), 6))).toBe('2024-02-29');
    expect(formatDay(plusMonths(day('2024-02-29'), 12))).toBe('2025-02-28');
  });

  it('does not add up: a month and a month from 31 January is not two months', () => {
    const january = day('2023-01-31');
    expect(formatDay(plusMonths(plusMonths(january, 1), 1))).toBe('2023-03-28');
    expect(formatDay(plusMonths(january, 2))).toBe('2023-03-31');
  });

  it('ends where luxon ends it: from every day of four years, up to thirty months on', () => {
    for (let start = day('2022-01-01'); start <= day('2025-12-31'); start++) {
      const luxon = inLuxon(start);
      for (let months = 0; months <= 30; months += start % 3 === 0 ? 1 : 7) {
        expect(formatDay(plusMonths(start, months))).toBe(luxon.plus({ months }).toISODate());
      }
    }
  });

  it('ends where luxon ends it, forward and back, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(formatDay(plusMonths(start, months))).toBe(inLuxon(start).plus({ months }).toISODate());
      }),
    );
  });
});

describe('an age', () => {
  it('is reached with the birthday itself', () => {
    const birth = day('2005-06-15');
    expect(ageOn(birth, day('2023-06-14'))).toBe(17);
    expect(ageOn(birth, day('2023-06-15'))).toBe(18);
    expect(ageOn(birth, birth)).toBe(0);
    expect(ageOn(birth, birth - 1)).toBe(-1);
  });

  it('is reached on 1 March of a common year by whoever was born on 29 February (reading)', () => {
    const birth = day('2008-02-29');
    expect(ageOn(birth, day('2026-02-28'))).toBe(17);
    expect(ageOn(birth, day('2026-03-01'))).toBe(18);
    expect(ageOn(birth, day('2024-02-28'))).toBe(15);
    expect(ageOn(birth, day('2024-02-29'))).toBe(16);
  });

  it('is never below that of luxon by more than the reading on 29 February', () => {
    const years = (birth: number, on: number): number => Math.floor(inLuxon(on).diff(inLuxon(birth), 'years').years);
    for (let birth = day('2007-12-01'); birth <= day('2009-03-31'); birth++) {
      for (const on of [birth, day('2023-12-31'), day('2024-01-01'), day('2024-02-29'), day('2025-03-01')]) {
        expect(ageOn(birth, on)).toBe(years(birth, on));
      }
    }
    expect(years(day('2008-02-29'), day('2026-02-28'))).toBe(18); // the alternative
  });

  it('grows by one with each birthday, and only then', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (birth, later) => {
        const today = birth + later;
        const { month, dayOfMonth } = calendarOf(today);
        const born = calendarOf(birth);
        const leapling = born.month === 2 && born.dayOfMonth === 29;
        const birthday =
          (month === born.month && dayOfMonth === born.dayOfMonth) ||
          (leapling && month === 3 && dayOfMonth === 1 && calendarOf(today - 1).dayOfMonth === 28);
        expect(ageOn(birth, today) - ageOn(birth, today - 1)).toBe(birthday ? 1 : 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
