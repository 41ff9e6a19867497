import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError, type LawError } from '../../src/act/law-error.ts';
import { dayNumber, formatDay } from '../../src/model/time/civil-day.ts';
import type { Deadline } from '../../src/model/time/deadline.ts';
import { dayOfInstant, formatInstant, parseInstant } from '../../src/model/time/instant.ts';
import type { Term } from '../../src/model/time/term.ts';
import { deadlineOf } from '../../src/timers/deadline.ts';
import { type DeadlineStatus, type DeadlineStatusOptions, deadlineStatus } from '../../src/timers/deadline-status.ts';

const deadlineFrom = (term: Term, start: string): Deadline => {
  const instant = parseInstant(start)!;
  return deadlineOf(term, { day: dayOfInstant(instant), instant });
};

const tenDays = deadlineFrom({ length: { days: 10 }, from: 'localGovernment.becameAwareAt' }, '2023-05-02T09:50'); // to 12 May
const hours = deadlineFrom({ length: { hours: 72 }, from: 'separation.startedAt', ceiling: true }, '2023-10-27T18:00'); // to 30 October 17:00
const immediately = deadlineFrom({ immediately: true, from: 'notice.receivedAt' }, '2023-05-02T09:30');

const refusalOf = (options: DeadlineStatusOptions, deadline: Deadline = tenDays): LawError => {
  try {
    deadlineStatus(deadline, options);
  } catch (error) {
    if (isLawError(error)) return error;
  }
  throw new Error('it was not refused');
};

describe('a deadline of which it is unknown whether it was met', () => {
  it.each<[string, DeadlineStatus]>([
    ['2023-05-02T09:50', 'running'],
    ['2023-05-11T23:59', 'running'],
    ['2023-05-12T00:00', 'due-today'],
    ['2023-05-12T23:59:59.999', 'due-today'],
    ['2023-05-12T24:00', 'past-due'],
    ['2023-05-13T00:00', 'past-due'],
    ['2023-05-12T20:59Z', 'due-today'],
    ['2023-05-12T21:00Z', 'past-due'],
    ['2023-05-11', 'running'],
    ['2023-05-12', 'due-today'],
    ['2023-05-13', 'past-due'],
  ])('in days stands at %s as %s', (now, status) => {
    expect(deadlineStatus(tenDays, { now })).toBe(status);
    expect(deadlineStatus(tenDays, { now, doneAt: undefined })).toBe(status);
    expect(deadlineStatus(tenDays, { now, doneAt: null })).toBe(status);
    expect(deadlineStatus(tenDays, { now, doneAt: 'unknown' })).toBe(status);
  });

  it.each<[string, DeadlineStatus]>([
    ['2023-10-29T23:59', 'running'],
    ['2023-10-30T00:00', 'due-today'],
    ['2023-10-30T17:00', 'due-today'],
    ['2023-10-30T17:00:00.001', 'past-due'],
    ['2023-10-30T15:01Z', 'past-due'],
    ['2023-10-29', 'running'],
    ['2023-10-30', 'due-today'],
    ['2023-10-31', 'past-due'],
  ])('in hours stands at %s as %s', (now, status) => {
    expect(deadlineStatus(hours, { now })).toBe(status);
  });
});

describe('a deadline of something that is given as not done', () => {
  it('is missed once the end has passed, and until then as if nothing were given', () => {
    expect(deadlineStatus(tenDays, { now: '2023-05-11', doneAt: 'none' })).toBe('running');
    expect(deadlineStatus(tenDays, { now: '2023-05-12T18:00', doneAt: 'none' })).toBe('due-today');
    expect(deadlineStatus(tenDays, { now: '2023-05-13T00:00', doneAt: 'none' })).toBe('missed');
    expect(deadlineStatus(hours, { now: '2023-10-30T17:01', doneAt: 'none' })).toBe('missed');
  });
});

describe('a deadline of something that was done', () => {
  it.each<[string, DeadlineStatus]>([
    ['2023-05-02', 'met'],
    ['2023-05-12', 'met'],
    ['2023-05-12T23:59:59.999', 'met'],
    ['2023-05-13T00:00', 'missed'],
    ['2023-05-13', 'missed'],
  ])('in days and done at %s is %s', (doneAt, status) => {
    expect(deadlineStatus(tenDays, { now: '2023-06-01', doneAt })).toBe(status);
  });

  it.each<[string, DeadlineStatus]>([
    ['2023-10-28T12:00', 'met'],
    ['2023-10-30T17:00', 'met'],
    ['2023-10-30T17:01', 'missed'],
    ['2023-10-30', 'done'], // before 17:00 or after it
    ['2023-10-31', 'missed'],
  ])('in hours and done at %s is %s', (doneAt, status) => {
    expect(deadlineStatus(hours, { now: '2023-11-01', doneAt })).toBe(status);
  });

  it('is judged by when it was done, whatever now is', () => {
    expect(deadlineStatus(tenDays, { now: '2023-05-03', doneAt: '2023-05-04' })).toBe('met');
    expect(deadlineStatus(tenDays, { now: '2023-05-03', doneAt: '2023-05-20' })).toBe('missed');
  });
});

describe('what is due immediately', () => {
  it('is due every day from its start on, and never late, since the Act gives no number', () => {
    expect(deadlineStatus(immediately, { now: '2023-05-02T09:29' })).toBe('running');
    expect(deadlineStatus(immediately, { now: '2023-05-02T09:30' })).toBe('due-now');
    expect(deadlineStatus(immediately, { now: '2023-05-02' })).toBe('due-now');
    expect(deadlineStatus(immediately, { now: '2024-05-02' })).toBe('due-now');
    expect(deadlineStatus(immediately, { now: '2024-05-02', doneAt: 'none' })).toBe('due-now');
  });

  it('is met once it is done', () => {
    expect(deadlineStatus(immediately, { now: '2023-05-02T10:00', doneAt: '2023-05-02T09:45' })).toBe('met');
    expect(deadlineStatus(immediately, { now: '2024-05-02', doneAt: '2023-06-01' })).toBe('met');
  });

  it('is judged by days where its start is given as a day', () => {
    const fromDay = deadlineOf({ immediately: true, from: 'notice.receivedAt' }, { day: dayNumber(2023, 5, 2) });
    expect(deadlineStatus(fromDay, { now: '2023-05-01T23:59' })).toBe('running');
    expect(deadlineStatus(fromDay, { now: '2023-05-02T00:00' })).toBe('due-now');
  });

  it('is late only after an outer bound, where it has one', () => {
    const bounded = deadlineFrom(
      { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
      '2023-05-02T09:30',
    );
    expect(deadlineStatus(bounded, { now: '2023-05-02T09:29' })).toBe('running');
    expect(deadlineStatus(bounded, { now: '2023-05-02T09:30' })).toBe('due-now');
    expect(deadlineStatus(bounded, { now: '2023-05-04' })).toBe('due-now');
    expect(deadlineStatus(bounded, { now: '2023-05-05T09:30' })).toBe('due-now');
    expect(deadlineStatus(bounded, { now: '2023-05-05T09:31' })).toBe('past-due');
    expect(deadlineStatus(bounded, { now: '2023-05-05T09:31', doneAt: 'none' })).toBe('missed');
    expect(deadlineStatus(bounded, { now: '2023-05-06', doneAt: '2023-05-05T09:30' })).toBe('met');
    expect(deadlineStatus(bounded, { now: '2023-05-06', doneAt: '2023-05-05T09:31' })).toBe('missed');
  });
});

describe('what is due at the first opportunity (§ 28 (6) from 2027)', () => {
  const term: Term = {
    atFirstOpportunity: true,
    atMost: { months: 2 },
    inException: 'assessment.exceptional',
    from: 'localGovernment.becameAwareAt',
  };
  const start = { day: dayNumber(2027, 1, 5) };

  it('is due from its start on, and never late, where no exception is made', () => {
    const deadline = deadlineOf(term, start, false);
    expect(deadlineStatus(deadline, { now: '2027-01-04' })).toBe('running');
    expect(deadlineStatus(deadline, { now: '2027-01-05' })).toBe('due-now');
    expect(deadlineStatus(deadline, { now: '2028-01-05' })).toBe('due-now');
    expect(deadlineStatus(deadline, { now: '2028-01-05', doneAt: 'none' })).toBe('due-now');
    expect(deadlineStatus(deadline, { now: '2028-01-05', doneAt: '2028-01-01' })).toBe('met');
  });

  it('is due from its start on, and late after two months, by exception', () => {
    const deadline = deadlineOf(term, start); // to 5 March
    expect(deadlineStatus(deadline, { now: '2027-01-04' })).toBe('running');
    expect(deadlineStatus(deadline, { now: '2027-01-06' })).toBe('due-now');
    expect(deadlineStatus(deadline, { now: '2027-03-05' })).toBe('due-now');
    expect(deadlineStatus(deadline, { now: '2027-03-06' })).toBe('past-due');
    expect(deadlineStatus(deadline, { now: '2027-03-06', doneAt: 'none' })).toBe('missed');
    expect(deadlineStatus(deadline, { now: '2027-03-06', doneAt: '2027-03-06' })).toBe('missed');
  });
});

describe('a deadline with two ends that can be defended (§ 41²: 2023-12-31 or 2024-01-02)', () => {
  const twoEnds: Deadline = {
    start: '2023-01-01',
    lastDay: '2023-12-31',
    endsAt: '2024-01-01T00:00:00+02:00',
    alternatives: [{ lastDay: '2024-01-02', endsAt: '2024-01-03T00:00:00+02:00' }],
  };

  it('is due from the earlier end on, and late after the later (reading)', () => {
    expect(deadlineStatus(twoEnds, { now: '2023-12-30' })).toBe('running');
    expect(deadlineStatus(twoEnds, { now: '2023-12-31' })).toBe('due-today');
    expect(deadlineStatus(twoEnds, { now: '2024-01-01' })).toBe('due-today');
    expect(deadlineStatus(twoEnds, { now: '2024-01-02T23:59' })).toBe('due-today');
    expect(deadlineStatus(twoEnds, { now: '2024-01-03' })).toBe('past-due');
    expect(deadlineStatus(twoEnds, { now: '2024-01-03', doneAt: 'none' })).toBe('missed');
  });

  it('is missed only if done after every end (reading)', () => {
    expect(deadlineStatus(twoEnds, { now: '2024-02-01', doneAt: '2023-12-31' })).toBe('met');
    expect(deadlineStatus(twoEnds, { now: '2024-02-01', doneAt: '2024-01-02' })).toBe('met');
    expect(deadlineStatus(twoEnds, { now: '2024-02-01', doneAt: '2024-01-03' })).toBe('missed');
  });
});

describe('a time that cannot be read', () => {
  it('is rejected by the name of the argument, without the value', () => {
    const now = refusalOf({ now: 'tomorrow at noon' });
    expect([now.code, now.path]).toEqual(['not-an-instant', 'now']);
    expect(now.message).not.toContain('tomorrow');
    const doneAt = refusalOf({ now: '2023-05-02', doneAt: '2023-02-29' });
    expect([doneAt.code, doneAt.path]).toEqual(['not-an-instant', 'doneAt']);
    expect(doneAt.message).not.toContain('2023-02-29');
  });

  it('is rejected also where it is no text, and where now is "none"', () => {
    expect(refusalOf({ now: 1_683_000_000_000 as unknown as string }).path).toBe('now');
    expect(refusalOf({} as DeadlineStatusOptions).path).toBe('now');
    expect(refusalOf({ now: 'none' }).path).toBe('now');
  });

  it('is looked at also where it cannot change the status', () => {
    expect(refusalOf({ now: 'soon', doneAt: '2023-05-04' }).path).toBe('now');
    expect(refusalOf({ now: '2023-05-04', doneAt: 'soon' }, immediately).path).toBe('doneAt');
  });

  it('is rejected where what is judged is no deadline', () => {
    for (const none of [null, { ...immediately, alternatives: 7 }]) {
      const error = refusalOf({ now: '2023-06-01' }, none as never);
      expect([error.code, error.path]).toEqual(['not-readable', 'deadline']);
    }
  });

  it('is rejected in the deadline itself', () => {
    expect(refusalOf({ now: '2023-05-02' }, { start: '', endsAt: '' }).path).toBe('deadline.endsAt');
    expect(refusalOf({ now: '2023-05-02' }, { ...tenDays, lastDay: '12 May' }).path).toBe('deadline.lastDay');
    expect(refusalOf({ now: '2023-05-02' }, { ...immediately, start: '' }).path).toBe('deadline.start');
  });
});

describe('every deadline', () => {
  const order: readonly DeadlineStatus[] = ['running', 'due-today', 'past-due'];
  const anyInstant = fc.integer({ min: parseInstant('2016-01-01T00:00')!, max: parseInstant('2060-01-01T00:00')! });
  const anyTerm = fc.constantFrom<Term>(
    { length: { days: 10 }, from: 'localGovernment.becameAwareAt' },
    { length: { months: 6 }, from: 'hearing.recordedOn', ceiling: true },
    { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true },
    { immediately: true, from: 'notice.receivedAt' },
    { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' },
  );
  const later = fc.integer({ min: 0, max: 300 * 86_400_000 });

  it('goes only forward as time passes: running, due today, past due', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, later, later, (start, term, one, other) => {
        const deadline = deadlineOf(term, { day: dayOfInstant(start), instant: start });
        const [sooner, afterwards] = [Math.min(one, other), Math.max(one, other)].map((passed) =>
          order.indexOf(deadlineStatus(deadline, { now: formatInstant(start + passed) })),
        );
        expect(sooner).toBeLessThanOrEqual(afterwards!);
      }),
    );
  });

  it('is not met by what was done before its term started', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, later, later, (start, term, sooner, passed) => {
        const deadline = deadlineOf(term, { day: dayOfInstant(start), instant: start });
        const now = formatInstant(start + passed);
        const early = formatInstant(start - 1 - sooner);
        expect(deadlineStatus(deadline, { now, doneAt: early })).toBe(
          deadlineStatus(deadline, { now, doneAt: 'none' }),
        );
      }),
    );
    const deletion = deadlineFrom(
      { immediately: true, after: { months: 6 }, from: 'helplineCall.recordedOn' },
      '2025-01-10T12:00',
    );
    expect(deadlineStatus(deletion, { now: '2025-01-20', doneAt: '2025-01-17' })).toBe('running');
    expect(deadlineStatus(deletion, { now: '2025-07-11', doneAt: '2025-01-17' })).toBe('due-now');
    expect(deadlineStatus(deletion, { now: '2025-07-11', doneAt: '2025-07-10T23:59' })).toBe('due-now');
    expect(deadlineStatus(deletion, { now: '2025-07-12', doneAt: '2025-07-11T00:00' })).toBe('met');
  });

  it('is met by what is done while it is not late, and missed by what is done while it is', () => {
    fc.assert(
      fc.property(anyInstant, anyTerm, later, fc.boolean(), (start, term, passed, byDay) => {
        const deadline = deadlineOf(term, { day: dayOfInstant(start), instant: start });
        const time = byDay ? formatDay(dayOfInstant(start + passed)) : formatInstant(start + passed);
        const late = deadlineStatus(deadline, { now: time }) === 'past-due';
        expect(deadlineStatus(deadline, { now: time, doneAt: time })).toBe(late ? 'missed' : 'met');
        expect(deadlineStatus(deadline, { now: time, doneAt: 'none' }) === 'missed').toBe(late);
      }),
    );
  });
});
