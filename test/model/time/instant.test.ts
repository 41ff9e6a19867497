import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { memoizeBounded } from '../../../src/model/memoize.ts';
import { dayNumber, formatDay, parseDay } from '../../../src/model/time/civil-day.ts';
import {
  dayOfInstant,
  formatInstant,
  isOfSkippedHour,
  minuteOfDay,
  parseInstant,
  startOfDay,
} from '../../../src/model/time/instant.ts';

const zone = 'Europe/Tallinn';
const hour = 3_600_000;
const years = Array.from({ length: 101 }, (_, index) => 2000 + index);

const first = DateTime.fromISO('2000-01-01T00:00', { zone }).toMillis();
const last = DateTime.fromISO('2100-12-31T23:59:59.999', { zone }).toMillis();
const anyInstant = fc.integer({ min: first, max: last });

const inTallinn = (instant: number): DateTime => DateTime.fromMillis(instant, { zone });

/** What luxon says of an instant, in our words. */
const luxonOf = (instant: number) => {
  const luxon = inTallinn(instant);
  return {
    day: luxon.toISODate(),
    minute: luxon.hour * 60 + luxon.minute,
    text: luxon.toISO({ suppressMilliseconds: true }),
  };
};
const oursOf = (instant: number) => ({
  day: formatDay(dayOfInstant(instant)),
  minute: minuteOfDay(instant),
  text: formatInstant(instant),
});

const isAsInLuxon = (instant: number): boolean => {
  const [ours, luxon] = [oursOf(instant), luxonOf(instant)];
  return ours.day === luxon.day && ours.minute === luxon.minute && ours.text === luxon.text;
};

/** The instants that the clock of Tallinn shows as this text, earliest first, as luxon tells; none in a skipped hour. */
const instantsShownAs = (text: string): number[] =>
  ['+03:00', '+02:00']
    .map((offset) => DateTime.fromISO(text + offset, { zone }))
    .filter(
      (luxon) => luxon.toISO({ includeOffset: false, suppressMilliseconds: true, suppressSeconds: true }) === text,
    )
    .map((luxon) => luxon.toMillis());

/** All instants on a full hour within two days of where luxon changes the offset in a year, and of where the EU rule would. */
const hoursAroundChanges = memoizeBounded((year: number): readonly number[] => {
  const found: number[] = [];
  for (const [month, dayOfMonth] of [
    [3, 23],
    [10, 23],
  ] as const) {
    const start = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone }).toMillis();
    for (let instant = start; instant < start + 11 * 24 * hour; instant += hour) found.push(instant);
  }
  const changes = found.filter((instant) => inTallinn(instant).offset !== inTallinn(instant - hour).offset);
  return changes.length === 0
    ? found
    : found.filter((at) => changes.some((change) => Math.abs(at - change) <= 48 * hour));
});

describe('an instant on the clock of Tallinn', () => {
  it('agrees with luxon in every hour around every clock change from 2000 to 2100, also at its last millisecond', () => {
    let changes = 0;
    const differing: number[] = [];
    for (const year of years) {
      for (const instant of hoursAroundChanges(year)) {
        differing.push(...[instant, instant - 1].filter((one) => !isAsInLuxon(one)));
        if (formatInstant(instant).slice(-6) !== formatInstant(instant - 1).slice(-6)) changes += 1;
      }
    }
    expect(changes).toBe(99 * 2); // none in 2000 and 2001
    expect(differing).toEqual([]);
  });

  it('agrees with luxon at the noon of every day from 2000 to 2100', () => {
    const differing: number[] = [];
    for (let day = dayNumber(2000, 1, 1); day <= dayNumber(2100, 12, 31); day++) {
      const noon = day * 24 * hour + 10 * hour;
      const shown = inTallinn(noon);
      const isSame = formatInstant(noon).slice(11) === `${shown.hour}:00:00+0${shown.offset / 60}:00`;
      if (!isSame || dayOfInstant(noon) !== day) differing.push(noon);
    }
    expect(differing).toEqual([]);
  });

  it('agrees with luxon at any millisecond', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(oursOf(instant)).toEqual(luxonOf(instant));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(parseInstant(formatInstant(instant))).toBe(instant);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is written with milliseconds only where there are any', () => {
    expect(formatInstant(parseInstant('2023-05-02T10:00')!)).toBe('2023-05-02T10:00:00+03:00');
    expect(formatInstant(parseInstant('2023-05-02T10:00:07.005')!)).toBe('2023-05-02T10:00:07.005+03:00');
    expect(formatInstant(parseInstant('2023-05-02T10:00:07.050')!)).toBe('2023-05-02T10:00:07.050+03:00');
    expect(formatInstant(parseInstant('2023-05-02T10:00:07.500')!)).toBe('2023-05-02T10:00:07.500+03:00');
  });
});

describe('a day of Tallinn', () => {
  it('begins where luxon begins it, on every day from 2000 to 2100', () => {
    const differing: number[] = [];
    for (let day = dayNumber(2000, 1, 1); day <= dayNumber(2101, 1, 1); day++) {
      const start = startOfDay(day);
      const days = [dayOfInstant(start), dayOfInstant(start - 1)];
      const minutes = [minuteOfDay(start), minuteOfDay(start - 1)];
      if (days[0] !== day || days[1] !== day - 1 || minutes[0] !== 0 || minutes[1] !== 1439) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  it('has 23 hours in March and 25 in October where the clock changes, and else 24', () => {
    const hoursOf = (text: string) => (startOfDay(parseDay(text)! + 1) - startOfDay(parseDay(text)!)) / hour;
    expect(hoursOf('2023-03-26')).toBe(23);
    expect(hoursOf('2023-10-29')).toBe(25);
    expect(hoursOf('2023-10-30')).toBe(24);
    expect(hoursOf('2001-03-25')).toBe(24);
  });
});

describe('a text without an offset', () => {
  it('is read in Tallinn as luxon reads it, at every quarter of an hour around every clock change', () => {
    const differing: string[] = [];
    for (const year of years) {
      for (const instant of hoursAroundChanges(year)) {
        for (const minute of ['00', '15', '45']) {
          const text = inTallinn(instant).toFormat(`yyyy-MM-dd'T'HH:'${minute}'`);
          if (parseInstant(text) !== instantsShownAs(text)[0]) differing.push(text);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  it('is the earlier instant where the clock shows it twice (reading)', () => {
    const text = '2023-10-29T03:30';
    expect(instantsShownAs(text)).toHaveLength(2);
    expect(formatInstant(parseInstant(text)!)).toBe('2023-10-29T03:30:00+03:00');
  });

  it('is no instant where the clock skips it: nobody can have read that hour, and an offset leaves no doubt', () => {
    for (const year of years.filter((each) => each >= 2002)) {
      const skipped = hoursAroundChanges(year).find((at) => inTallinn(at).offset > inTallinn(at - hour).offset)!;
      const day = inTallinn(skipped).toFormat('yyyy-MM-dd');
      for (const time of ['03:00', '03:30', '03:59:59.999']) {
        const text = `${day}T${time}`;
        expect(instantsShownAs(text)).toEqual([]);
        expect([parseInstant(text), isOfSkippedHour(text)], text).toEqual([undefined, true]);
        expect(parseInstant(`${text}+02:00`)).toBe(DateTime.fromISO(`${text}+02:00`).toMillis());
      }
      for (const time of ['02:59:59.999', '04:00']) {
        const text = `${day}T${time}`;
        expect([parseInstant(text), isOfSkippedHour(text)]).toEqual([
          DateTime.fromISO(text, { zone }).toMillis(),
          false,
        ]);
      }
    }
  });

  it('that is no time at all is of no skipped hour', () => {
    for (const text of ['', '2023-03-26', '2023-03-26T03:60', '2023-13-26T03:30', '2023-03-26T03:30+25:00']) {
      expect(isOfSkippedHour(text), text).toBe(false);
    }
  });
});

describe('a text that is an instant', () => {
  it.each([
    ['2023-05-02T10:00', '2023-05-02T10:00:00+03:00'],
    ['2023-05-02T10:00:30', '2023-05-02T10:00:30+03:00'],
    ['2023-05-02T10:00:30.250', '2023-05-02T10:00:30.250+03:00'],
    ['2023-05-02T10:00:30.2', '2023-05-02T10:00:30.200+03:00'],
    ['2023-05-02T10:00:30.25', '2023-05-02T10:00:30.250+03:00'],
    ['2023-05-02T10:00:30.250999', '2023-05-02T10:00:30.250+03:00'],
    ['2023-05-02T10:00Z', '2023-05-02T13:00:00+03:00'],
    ['2023-05-02T10:00:30.250Z', '2023-05-02T13:00:30.250+03:00'],
    ['2023-05-02T10:00+03:00', '2023-05-02T10:00:00+03:00'],
    ['2023-05-02T10:00:00-09:30', '2023-05-02T22:30:00+03:00'],
    ['2023-05-02T24:00', '2023-05-03T00:00:00+03:00'],
    ['2023-05-02T24:00:00.000+03:00', '2023-05-03T00:00:00+03:00'],
    ['2024-02-29T23:59:59.999', '2024-02-29T23:59:59.999+02:00'],
    ['2000-01-01T00:00', '2000-01-01T00:00:00+02:00'],
    ['2100-12-31T24:00', '2101-01-01T00:00:00+02:00'],
  ])('%s is %s', (text, written) => {
    expect(formatInstant(parseInstant(text)!)).toBe(written);
    expect(parseInstant(text)).toBe(DateTime.fromISO(text, { zone }).toMillis());
  });

  it('is what luxon reads, for any offset', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const offset = fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
    fc.assert(
      fc.property(fc.integer({ min: first + 24 * hour, max: last - 24 * hour }), offset, (instant, written) => {
        const text = DateTime.fromMillis(instant, { zone: 'utc' }).toISO({ includeOffset: false }) + written;
        expect(parseInstant(text)).toBe(DateTime.fromISO(text, { zone }).toMillis());
      }),
    );
  });
});

describe('a text that is not an instant', () => {
  it.each([
    '',
    '2023-05-02',
    '2023-05-02T',
    '2023-05-02T10',
    '2023-05-02T1000',
    '2023-05-02T10-00',
    '2023-05-02 10:00',
    '2023-05-02t10:00',
    '2023-05-02T10:00z',
    '2023-05-02T10:00 ',
    '2023-05-02T10:0',
    '2023-05-02T1a:00',
    '2023-05-02T10:a0',
    '2023-05-02T10:60',
    '2023-05-02T25:00',
    '2023-05-02T24:01',
    '2023-05-02T24:00:01',
    '2023-05-02T24:00:00.001',
    '2023-05-02T10:00:',
    '2023-05-02T10:00:6',
    '2023-05-02T10:00:60',
    '2023-05-02T10:00:00.',
    '2023-05-02T10:00:00,5',
    '2023-05-02T10:00.5',
    '2023-05-02T10:00ZZ',
    '2023-05-02T10:00+3',
    '2023-05-02T10:00+03',
    '2023-05-02T10:00+0300',
    '2023-05-02T10:00+03:0',
    '2023-05-02T10:00+03:000',
    '2023-05-02T10:00+24:00',
    '2023-05-02T10:00+03:60',
    '2023-05-02T10:00+0a:00',
    '2023-05-02T10:00+03:b0',
    '2023-05-02T10:00*03:00',
    '2023-05-02T10:00:00.5+03-00',
    '2023-02-29T10:00',
    '2023-13-01T10:00',
    '1999-12-31T23:59',
    '2101-01-01T00:00',
    '2023-W18-2T10:00',
    'none',
  ])('%j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('the hours of § 23 as the night restriction reads them: the calendar day and the minute', () => {
  it.each([
    ['31 May 23:30', '2023-05-31T23:30', '2023-05-31', 23 * 60 + 30],
    ['1 June 05:30', '2023-06-01T05:30', '2023-06-01', 5 * 60 + 30],
    ['31 August 23:30', '2023-08-31T23:30', '2023-08-31', 23 * 60 + 30],
    ['1 September 00:30', '2023-09-01T00:30', '2023-09-01', 30],
    ['1 September 05:30', '2023-09-01T05:30', '2023-09-01', 5 * 60 + 30],
  ])('%s', (_, text, day, minute) => {
    const instant = parseInstant(text)!;
    expect(formatDay(dayOfInstant(instant))).toBe(day);
    expect(minuteOfDay(instant)).toBe(minute);
  });

  it('reads an instant of another zone by the day of Tallinn', () => {
    expect(formatDay(dayOfInstant(parseInstant('2023-05-31T21:30Z')!))).toBe('2023-06-01');
  });
});
