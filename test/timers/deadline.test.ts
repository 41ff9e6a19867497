import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isLawError, type LawError } from '../../src/act/law-error.ts';
import { dayNumber, formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import type { Deadline } from '../../src/model/time/deadline.ts';
import { dayOfInstant, parseInstant } from '../../src/model/time/instant.ts';
import type { LengthInDays, Term, TermStart } from '../../src/model/time/term.ts';
import { dayOffName, isWorkingDay } from '../../src/timers/days-off.ts';
import { deadlineOf } from '../../src/timers/deadline.ts';

const zone = 'Europe/Tallinn';
const tenDays: Term = { length: { days: 10 }, from: 'localGovernment.becameAwareAt' };
const thirtyDays: Term = { length: { days: 30 }, from: 'localGovernment.becameAwareAt' };
const sixtyDays: Term = { length: { days: 60 }, from: 'reassessment.filedOn' };
const seventyTwoHours: Term = { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true };
const sixMonths: Term = { length: { months: 6 }, from: 'hearing.recordedOn', ceiling: true };
const immediately: Term = { immediately: true, from: 'notice.receivedAt' };

const on = (text: string): TermStart => ({ day: parseDay(text)! });
const at = (text: string): TermStart => {
  const instant = parseInstant(text)!;
  return { day: dayOfInstant(instant), instant };
};
const lastDay = (term: Term, start: string): string | undefined => deadlineOf(term, on(start)).lastDay;

const refusalOf = (term: Term, start: TermStart): LawError => {
  try {
    deadlineOf(term, start);
  } catch (error) {
    if (isLawError(error)) return error;
  }
  throw new Error('it was not refused');
};

describe('ten days from becoming aware (§ 29 (3), from 2027 § 29 (7))', () => {
  it('count from the next day and end at 24:00 of the tenth', () => {
    expect(deadlineOf(tenDays, at('2023-05-02T09:50'))).toEqual({
      start: '2023-05-02T09:50:00+03:00',
      lastDay: '2023-05-12',
      endsAt: '2023-05-13T00:00:00+03:00',
    });
  });

  it('end on the next working day where day ten is a holiday: Thursday 2023-12-14 to Wednesday 2023-12-27', () => {
    expect(deadlineOf(tenDays, at('2023-12-14T16:00'))).toEqual({
      start: '2023-12-14T16:00:00+02:00',
      lastDay: '2023-12-27',
      endsAt: '2023-12-28T00:00:00+02:00',
      moved: { from: '2023-12-24', because: { en: 'Christmas Eve', et: 'jõululaupäev' } },
    });
  });

  it.each([
    ['Tuesday 2023-06-13, day ten is Victory Day', '2023-06-13', '2023-06-26', 'Victory Day'],
    ['Wednesday 2024-02-14, day ten is Independence Day', '2024-02-14', '2024-02-26', 'Independence Day'],
    ['Monday 2023-12-11, day ten is a working day', '2023-12-11', '2023-12-21', undefined],
    ['Tuesday 2023-12-12, day ten is shortened and a working day', '2023-12-12', '2023-12-22', undefined],
    ['2026-12-21, day ten is shortened and a working day', '2026-12-21', '2026-12-31', undefined],
    ['2026-12-22, day ten is New Year’s Day', '2026-12-22', '2027-01-04', 'New Year’s Day'],
    ['2026-12-31, day ten is a Sunday', '2026-12-31', '2027-01-11', 'Sunday'],
    ['2027-01-05, day ten is a working day', '2027-01-05', '2027-01-15', undefined],
    ['2027-06-14, day ten is Midsummer Day', '2027-06-14', '2027-06-25', 'Midsummer Day'],
  ])('%s', (_, aware, ends, because) => {
    const deadline = deadlineOf(tenDays, on(aware));
    expect(deadline.lastDay).toBe(ends);
    expect(deadline.moved?.because.en).toBe(because);
    expect(deadline.unsettled).toBeUndefined();
  });

  it('are calendar days, not working days', () => {
    expect(lastDay(tenDays, '2026-03-02')).toBe('2026-03-12');
  });

  it('end at the midnight of the new clock where the last day changes it', () => {
    const onMonday = deadlineOf(tenDays, on('2023-10-19')); // day ten is Sunday 29 October
    expect(onMonday.endsAt).toBe('2023-10-31T00:00:00+02:00');
    expect(deadlineOf({ ...tenDays, ceiling: true }, on('2023-03-16')).endsAt).toBe('2023-03-27T00:00:00+03:00');
  });

  it('deadlines have no other property where the end does not move', () => {
    expect(Object.keys(deadlineOf(tenDays, at('2023-05-02T09:50')))).toEqual(['start', 'lastDay', 'endsAt']);
  });

  it('terms start with the day where only a day is given', () => {
    expect(deadlineOf(tenDays, on('2023-05-02')).start).toBe('2023-05-02');
  });
});

describe('the other procedural terms', () => {
  it.each([
    [
      '§ 41¹: thirty days from Wednesday 2023-01-25, the thirtieth being Independence Day',
      thirtyDays,
      '2023-01-25',
      '2023-02-27',
    ],
    ['§ 41¹: thirty days from 2025-01-02, the thirtieth being a Saturday', thirtyDays, '2025-01-02', '2025-02-03'],
    ['§ 20 (6): sixty days from 2025-01-10', sixtyDays, '2025-01-10', '2025-03-11'],
    ['§ 20 (6): sixty days from 2025-02-26, the sixtieth being a Sunday', sixtyDays, '2025-02-26', '2025-04-28'],
    ['§ 20 (6): sixty days from 2025-10-27, the sixtieth being Boxing Day', sixtyDays, '2025-10-27', '2025-12-29'],
  ])('%s', (_, term, start, ends) => {
    expect(lastDay(term, start)).toBe(ends);
  });

  it('§ 20 (3): twelve months from 2024-02-29 end on 2025-02-28', () => {
    expect(lastDay({ length: { months: 12 }, from: 'person.lastVerifiedOn' }, '2024-02-29')).toBe('2025-02-28');
  });

  it('§ 41²: twelve months from 2023-01-01, both readings', () => {
    const length = { months: 12 } as const;
    const from = 'person.startedOn';
    expect(deadlineOf({ length, from }, on('2023-01-01'))).toMatchObject({
      lastDay: '2024-01-02',
      moved: { from: '2024-01-01', because: { en: 'New Year’s Day' } },
    });
    expect(deadlineOf({ length, from, ceiling: true }, on('2022-12-31'))).toMatchObject({
      lastDay: '2023-12-31',
      endsAt: '2024-01-01T00:00:00+02:00',
    });
  });

  it('§ 19 (2): two years from commencing, and § 41 (1): those who served on 2020-01-01 until 2022-01-01', () => {
    expect(lastDay({ length: { years: 2 }, from: 'person.startedOn' }, '2027-03-01')).toBe('2029-03-01');
    expect(lastDay({ length: { years: 2 }, from: 'person.startedOn' }, '2024-02-29')).toBe('2026-03-02'); // 28 February is a Saturday
    expect(lastDay({ length: { years: 2 }, from: 'person.startedOn', ceiling: true }, '2020-01-01')).toBe('2022-01-01');
  });

  it('§ 28 (6) and § 29 (9) of 2027: both ends come from one length, with and without the move', () => {
    const bothEnds = (length: LengthInDays, start: string) => [
      lastDay({ length, from: 'localGovernment.becameAwareAt', ceiling: true }, start),
      lastDay({ length, from: 'localGovernment.becameAwareAt' }, start),
    ];
    const [twoMonths, aYear] = [{ months: 2 }, { years: 1 }];
    expect(bothEnds(twoMonths, '2027-01-05')).toEqual(['2027-03-05', '2027-03-05']);
    expect(bothEnds(twoMonths, '2026-12-31')).toEqual(['2027-02-28', '2027-03-01']);
    expect(bothEnds(twoMonths, '2027-04-24')).toEqual(['2027-06-24', '2027-06-25']);
    expect(bothEnds(aYear, '2027-01-15')).toEqual(['2028-01-15', '2028-01-17']);
  });
});

describe('a ceiling never moves', () => {
  it.each([
    ['§ 29¹ (4): six months from 2022-08-31, to the last day of February', '2022-08-31', '2023-02-28'],
    ['§ 29¹ (4): six months from 2023-08-31, to the last day of a leap February', '2023-08-31', '2024-02-29'],
    ['§ 29¹ (4): six months from 2023-06-24, to Christmas Eve', '2023-06-24', '2023-12-24'],
    ['§ 34⁵ (3): six months from 2025-01-10', '2025-01-10', '2025-07-10'],
    ['§ 34⁵ (3): six months from 2025-08-31', '2025-08-31', '2026-02-28'],
    ['§ 29 (11) 1): six months from 2027-02-15', '2027-02-15', '2027-08-15'],
    ['§ 29 (11) 1): six months from 2027-08-31', '2027-08-31', '2028-02-29'],
  ])('%s', (_, start, ends) => {
    const deadline = deadlineOf(sixMonths, on(start));
    expect(deadline.lastDay).toBe(ends);
    expect(deadline.moved).toBeUndefined();
    expect(deadline.unsettled).toBeUndefined();
  });
});

describe('72 hours from separation (§ 33 (2))', () => {
  it('are elapsed hours across the clock change: Friday 2023-10-27 18:00 to Monday 2023-10-30 17:00', () => {
    expect(deadlineOf(seventyTwoHours, at('2023-10-27T18:00'))).toEqual({
      start: '2023-10-27T18:00:00+03:00',
      endsAt: '2023-10-30T17:00:00+02:00',
    });
  });

  it('end an hour later by the clock in March', () => {
    expect(deadlineOf(seventyTwoHours, at('2023-03-24T18:00')).endsAt).toBe('2023-03-27T19:00:00+03:00');
  });

  it('end on a weekend or a holiday all the same', () => {
    expect(deadlineOf(seventyTwoHours, at('2023-12-21T10:15')).endsAt).toBe('2023-12-24T10:15:00+02:00');
  });

  it('the 72 hours count from 00:00 where only the day of the separation is given, the earliest possible end', () => {
    expect(deadlineOf(seventyTwoHours, on('2023-05-02'))).toEqual({
      start: '2023-05-02',
      endsAt: '2023-05-05T00:00:00+03:00',
    });
  });

  it('end where luxon ends them, from any instant', () => {
    const first = parseInstant('2016-01-01T00:00')!;
    const last = parseInstant('2100-12-28T00:00')!;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (instant) => {
        const { endsAt } = deadlineOf(seventyTwoHours, { day: dayOfInstant(instant), instant });
        expect(endsAt).toBe(
          DateTime.fromMillis(instant, { zone }).plus({ hours: 72 }).toISO({ suppressMilliseconds: true }),
        );
      }),
    );
  });
});

describe('immediately', () => {
  it('is due from its start, without an invented number', () => {
    expect(deadlineOf(immediately, at('2023-05-02T09:30'))).toEqual({
      start: '2023-05-02T09:30:00+03:00',
      endsAt: '2023-05-02T09:30:00+03:00',
      immediately: true,
    });
  });

  it('ends with the outer bound that the Act sets beside it (§ 33 (3): the 72 hours)', () => {
    const atMost72Hours: Term = { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' };
    expect(deadlineOf(atMost72Hours, at('2023-10-27T18:00'))).toEqual({
      start: '2023-10-27T18:00:00+03:00',
      endsAt: '2023-10-30T17:00:00+02:00',
      immediately: true,
    });
    expect(refusalOf(atMost72Hours, at('2100-12-30T00:00')).path).toBe('separation.startedAt');
  });

  it('starts on the day after a time that has to pass first, which never moves (§ 34⁵ (3): six months)', () => {
    const afterSixMonths: Term = { immediately: true, after: { months: 6 }, from: 'helplineCall.recordedOn' };
    const dueFrom = (day: string) => ({ start: day, endsAt: day, immediately: true });
    expect(deadlineOf(afterSixMonths, on('2025-01-10'))).toEqual(dueFrom('2025-07-11'));
    expect(deadlineOf(afterSixMonths, on('2025-08-31'))).toEqual(dueFrom('2026-03-01')); // a Sunday
    expect(deadlineOf(afterSixMonths, at('2025-06-24T10:00'))).toEqual(dueFrom('2025-12-25')); // Christmas Day
    expect(refusalOf(afterSixMonths, on('2100-12-30')).path).toBe('helplineCall.recordedOn');
  });

  it('the deadline is given also where the norm names no fact that starts it', () => {
    expect(deadlineOf({ immediately: true }, on('2023-05-02'))).toEqual(deadlineOf(immediately, on('2023-05-02')));
  });

  it('starts with the day where only a day is given', () => {
    expect(deadlineOf(immediately, on('2023-05-02'))).toEqual({
      start: '2023-05-02',
      endsAt: '2023-05-02',
      immediately: true,
    });
  });
});

describe('every procedural term', () => {
  const lengths = [{ days: 10 }, { days: 30 }, { days: 60 }, { months: 2 }, { months: 12 }, { years: 2 }] as const;

  it('ends from 2016 to 2035 where luxon ends it and the days off move it: from every day, for every length of the Act', () => {
    const wrong: string[] = [];
    for (let day = dayNumber(2016, 1, 1); day <= dayNumber(2035, 12, 31); day += 1) {
      const length = lengths[((day % 6) + 6) % 6]!;
      const deadline = deadlineOf({ length, from: 'localGovernment.becameAwareAt' }, { day });
      const byLength = parseDay(DateTime.fromISO(formatDay(day), { zone: 'utc' }).plus(length).toISODate()!)!;
      if (!endsRightly(deadline, byLength)) wrong.push(formatDay(day));
    }
    expect(wrong).toEqual([]);
  });

  function endsRightly(deadline: Deadline, byLength: number): boolean {
    const ends = parseDay(deadline.lastDay!)!;
    let between = byLength;
    while (between < ends && !isWorkingDay(between)) between += 1;
    const midnight = DateTime.fromISO(formatDay(ends + 1), { zone }).toISO({ suppressMilliseconds: true });
    const movedRightly =
      ends === byLength
        ? deadline.moved === undefined
        : deadline.moved?.from === formatDay(byLength) && deadline.moved.because === dayOffName(byLength);
    return between === ends && isWorkingDay(ends) && movedRightly && deadline.endsAt === midnight;
  }
});

describe('an end that depends on days off later than their law is known', () => {
  it('is given and marked unsettled, from the day after', () => {
    expect(deadlineOf(tenDays, on('2027-12-21'))).not.toHaveProperty('unsettled'); // to Friday 2027-12-31
    const later = deadlineOf(tenDays, on('2027-12-22'));
    expect(later).toMatchObject({ lastDay: '2028-01-03', moved: { from: '2028-01-01' } });
    expect(later.unsettled?.en).toContain('2027-12-31');
    expect(later.unsettled?.et).toContain('31.\u00a0detsembrini 2027');
    expect(deadlineOf(tenDays, on('2028-01-03')).unsettled).toBeDefined();
  });

  it('is not marked where no day off can move it', () => {
    expect(deadlineOf(sixMonths, on('2040-01-10')).unsettled).toBeUndefined();
    expect(deadlineOf(seventyTwoHours, at('2040-01-10T10:00')).unsettled).toBeUndefined();
    expect(deadlineOf(immediately, at('2040-01-10T10:00')).unsettled).toBeUndefined();
  });
});

describe('an end that cannot be calculated', () => {
  it('is rejected after 2100-12-31, naming the fact that starts the term and no value', () => {
    expect(lastDay(tenDays, '2100-12-21')).toBe('2100-12-31');
    const error = refusalOf(tenDays, on('2100-12-22'));
    expect(error.code).toBe('deadline-out-of-range');
    expect(error.path).toBe('localGovernment.becameAwareAt');
    expect(error.expected).toBe('a start whose term ends from 2000-01-01 to 2100-12-31');
    expect(error.message).not.toContain('2100-12-22');
  });

  it('is rejected for a ceiling and for hours likewise', () => {
    expect(lastDay(sixMonths, '2100-06-30')).toBe('2100-12-30');
    expect(refusalOf(sixMonths, on('2100-07-01')).code).toBe('deadline-out-of-range');
    expect(deadlineOf(seventyTwoHours, at('2100-12-29T00:00')).endsAt).toBe('2101-01-01T00:00:00+02:00');
    expect(refusalOf(seventyTwoHours, at('2100-12-29T00:01')).code).toBe('deadline-out-of-range');
  });

  it('is rejected before 2000-01-01, for which the clock is not stored', () => {
    expect(lastDay({ ...tenDays, ceiling: true }, '1999-12-22')).toBe('2000-01-01');
    expect(refusalOf({ ...tenDays, ceiling: true }, on('1999-12-21')).code).toBe('deadline-out-of-range');
    expect(lastDay(tenDays, '1999-12-24')).toBe('2000-01-03');
    expect(refusalOf(tenDays, on('1999-12-21')).code).toBe('deadline-out-of-range');
  });
});

describe('what is due at the first opportunity, and terms of which it is open whether they move (2027)', () => {
  const exceptionally: Term = {
    atFirstOpportunity: true,
    atMost: { months: 2 },
    inException: 'assessment.exceptional',
    from: 'localGovernment.becameAwareAt',
  };

  it.each([
    ['2027-01-05', '2027-03-05', undefined],
    ['2026-12-31', '2027-02-28', '2027-03-01'],
    ['2027-04-24', '2027-06-24', '2027-06-25'],
  ])('§ 28 (6): two months by exception from %s, both ends where the last day is off', (from, earlier, later) => {
    const deadline = deadlineOf(exceptionally, { day: parseDay(from)! });
    expect(deadline.lastDay).toBe(earlier);
    expect(deadline.moved).toBeUndefined();
    expect(deadline.atFirstOpportunity).toBe(true);
    expect(deadline.alternatives?.map((end) => end.lastDay)).toEqual(later && [later]);
  });

  it('§ 28 (6): at the first opportunity, and no number, where no exception is made', () => {
    const start = { day: parseDay('2027-01-05')! };
    expect(deadlineOf(exceptionally, start, false)).toEqual({
      start: '2027-01-05',
      endsAt: '2027-01-05',
      atFirstOpportunity: true,
    });
  });

  it('§ 29 (9): a year, to the day or to the working day after it', () => {
    const yearly: Term = { length: { years: 1 }, from: 'caseManagement.casePlanReviewedOn', bothEnds: true };
    const ends = (from: string) => {
      const { lastDay, alternatives } = deadlineOf(yearly, { day: parseDay(from)! });
      return [lastDay, ...(alternatives ?? []).map((end) => end.lastDay)];
    };
    expect(ends('2027-01-15')).toEqual(['2028-01-15', '2028-01-17']);
    expect(ends('2027-11-02')).toEqual(['2028-11-02']);
  });
});
