import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { safeAssess } from '../../src/assessment/assess.ts';

const events = [
  ['notice', 'receivedAt'],
  ['localGovernment', 'becameAwareAt'],
  ['separation', 'startedAt'],
] as const;
const minute = 60_000;
const hour = 60 * minute;
const someInstant = fc
  .integer({ min: Date.parse('2018-01-01T00:00Z') / minute, max: Date.parse('2024-12-30T00:00Z') / minute })
  .map((minutes) => minutes * minute);
const written = (instant: number): string => new Date(instant).toISOString();
const refusedFor = (input: unknown, at: string): unknown => {
  const outcome = safeAssess(input, { at });
  return outcome.ok ? undefined : [outcome.error.code, outcome.error.path];
};

describe.each(events)('an event, %s.%s', (group, name) => {
  const at = (instant: number): unknown => ({ [group]: { [name]: written(instant) } });

  it('may be of the exact time of the answer, and not of a minute later', () => {
    fc.assert(
      fc.property(someInstant, (instant) => {
        expect(refusedFor(at(instant), written(instant))).toBeUndefined();
        expect(refusedFor(at(instant + minute), written(instant))).toEqual(['after-at', `${group}.${name}`]);
      }),
      { numRuns: 100 },
    );
  });

  it('may be of any hour of the day, in Estonia, if the time is a bare day, and not of the next', () => {
    fc.assert(
      fc.property(someInstant, (instant) => {
        const midnight = DateTime.fromMillis(instant, { zone: 'Europe/Tallinn' }).startOf('day');
        const last = midnight.plus({ days: 1 }).toMillis() - minute;
        expect(refusedFor(at(last), midnight.toISODate()!)).toBeUndefined();
        expect(refusedFor(at(last + minute), midnight.toISODate()!)).toEqual(['after-at', `${group}.${name}`]);
      }),
      { numRuns: 100 },
    );
  });

  it('may be of the day of birth, and not of a minute before it', () => {
    fc.assert(
      fc.property(someInstant, (instant) => {
        const birth = DateTime.fromMillis(instant, { zone: 'Europe/Tallinn' }).startOf('day');
        const child = { birthDate: birth.toISODate() };
        const [first, before] = [birth.toMillis(), birth.toMillis() - minute];
        expect(refusedFor({ child, ...(at(first) as object) }, written(first + hour))).toBeUndefined();
        expect(refusedFor({ child, ...(at(before) as object) }, written(first + hour))).toEqual([
          'before-birth',
          `${group}.${name}`,
        ]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a time given as a day', () => {
  it.each([
    ['child', 'birthDate'],
    ['hearing', 'recordedOn'],
  ])('as %s.%s may be the day of the answer, and not the next', (group, name) => {
    const encoded = (day: string): unknown => ({ [group]: { [name]: day } });
    for (const at of ['2023-05-02', '2023-05-02T00:00']) {
      expect(refusedFor(encoded('2023-05-02'), at)).toBeUndefined();
      expect(refusedFor(encoded('2023-05-03'), at)).toEqual(['after-at', `${group}.${name}`]);
    }
  });

  it('a hearing may be on the day of birth, and not on the day before', () => {
    const encoded = (recordedOn: string): unknown => ({ child: { birthDate: '2023-05-02' }, hearing: { recordedOn } });
    expect(refusedFor(encoded('2023-05-02'), '2023-05-02')).toBeUndefined();
    expect(refusedFor(encoded('2023-05-01'), '2023-05-02')).toEqual(['before-birth', 'hearing.recordedOn']);
  });

  it('may be none: what has not happened contradicts nothing', () => {
    const none = { notice: 'none', separation: 'none', hearing: { recordedOn: 'none' } };
    expect(refusedFor({ child: { birthDate: '2023-05-02' }, ...none }, '2023-05-02')).toBeUndefined();
  });
});
