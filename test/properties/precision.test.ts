import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess, safeAssess } from '../../src/index.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { ageOn, formatDay, parseDay, parsePeriod } from '../../src/model/time/civil-day.ts';
import { norms } from '../../src/rules/child-protection-act.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { caseOf, type Facts, facts, time } from '../support/case-arbitrary.ts';

const answerTo = (encoded: Facts, at: string): Assessment => assess(caseOf(encoded) as never, { at });

const truthsOf = ({ findings, norms: applying }: Assessment): readonly (readonly [string, Truth])[] => [
  ...Object.entries(findings).map(([id, { holds }]) => [id, holds] as const),
  ...Object.entries(applying).map(([id, { applies }]) => [id, applies] as const),
];

/** What was determined, and is otherwise. */
const turned = (before: Assessment, after: Assessment): readonly string[] => {
  const then = new Map(truthsOf(after));
  return truthsOf(before).flatMap(([id, truth]) => (truth !== 'unknown' && then.get(id) !== truth ? [id] : []));
};

const anyDay = fc.integer({ min: parseDay('1990-01-01')!, max: parseDay('2024-12-31')! });

describe('a birth that is known by month or year', () => {
  const childOf = (birthDate: string, at: string): Truth | undefined =>
    assess({ child: { birthDate } }, { at }).findings['child']?.holds;

  it('makes a child exactly as every day of it does, on every day around its eighteenth birthdays (§ 3 (2))', () => {
    const periods = ['2004', '2005', '2004-02', '2005-02', '2004-12', '2005-01', '2005-04'];
    for (const text of periods) {
      const { first, length } = parsePeriod(text)!;
      const births = Array.from({ length: 366 }, (_, place) => formatDay(first + place))
        .filter((day) => day.startsWith(text))
        .map((day) => parseDay(day)!);
      expect(births.length).toBeGreaterThanOrEqual(length === 'year' ? 365 : 28);
      for (const offset of [-1, 0, 1, 27, 28, 29, 30, 31, 180, 364, 365, 366]) {
        const day = parseDay(`${Number(text.slice(0, 4)) + 18}-${text.slice(5) || '01'}-01`)! + offset;
        const ages = new Set(births.map((birth) => ageOn(birth, day) < 18));
        expect([text, formatDay(day), childOf(text, formatDay(day))]).toEqual([
          text,
          formatDay(day),
          ages.size === 1 ? [...ages][0] : 'unknown',
        ]);
      }
    }
  });

  it('determines nothing that its day turns, but for the presumption, which holds until the contrary is proven', () => {
    fc.assert(
      fc.property(facts, anyDay, time, fc.constantFrom(4, 7), (encoded, born, at, length) => {
        const day = formatDay(Math.min(born, parseDay('2015-12-31')!));
        const coarse = answerTo({ ...encoded, 'child.birthDate': day.slice(0, length) }, at);
        const exact = answerTo({ ...encoded, 'child.birthDate': day }, at);
        const { holds, presumed } = coarse.findings['child']!;
        const isDisproven = presumed === true && exact.findings['child']!.holds === false;
        if (!isDisproven) expect(turned(coarse, exact)).toEqual([]);
        expect(presumed === true && holds === true).toBe(
          encoded['child.believedUnderEighteen'] === true &&
            encoded['child.deceased'] !== true &&
            childOf(day.slice(0, length), at) === 'unknown',
        );
      }),
      { numRuns: 120 },
    );
  });

  it('determines as a year nothing that its month turns', () => {
    fc.assert(
      fc.property(facts, anyDay, time, (encoded, born, at) => {
        const day = formatDay(Math.min(born, parseDay('2015-12-31')!));
        const { 'child.believedUnderEighteen': _belief, ...others } = encoded;
        const [byYear, byMonth] = [4, 7].map((length) =>
          answerTo({ ...others, 'child.birthDate': day.slice(0, length) }, at),
        );
        expect(turned(byYear!, byMonth!)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('rules out exactly the events before its first day, and the moments before it', () => {
    const code = (birthDate: string, recordedOn: string, at = '2023-05-02') => {
      const outcome = safeAssess({ child: { birthDate }, hearing: { recordedOn } }, { at });
      return outcome.ok ? undefined : outcome.error.code;
    };
    expect(['2019-12-31', '2020-01-01', '2020-12-31'].map((day) => code('2020', day))).toEqual([
      'before-birth',
      undefined,
      undefined,
    ]);
    expect(['2020-01-31', '2020-02-01'].map((day) => code('2020-02', day))).toEqual(['before-birth', undefined]);
    expect(['2022-12-31', '2023-01-01'].map((at) => code('2023', 'none', at))).toEqual(['after-at', undefined]);
    expect(['2023-04-30', '2023-05-01'].map((at) => code('2023-05', 'none', at))).toEqual(['after-at', undefined]);
  });
});

const rows = caseFacts as readonly Fact[];
const byDay = rows.filter(({ coarser = [] }) => coarser.includes('day')).map(({ path }) => path);

describe('an event that starts a term in days may be a bare day', () => {
  const terms = norms.flatMap(({ versions }) =>
    versions.flatMap(({ term }) => (term?.from === undefined ? [] : [term])),
  );
  const isInstant = (path: string): boolean => rows.find((row) => row.path === path)!.type === 'instant';

  it('as every instant that starts one, and none that starts a term in hours', () => {
    for (const term of terms.filter(({ from }) => isInstant(from!))) {
      const isInHours = ('length' in term && 'hours' in term.length) || ('atMost' in term && 'hours' in term.atMost);
      const isInDays = ('length' in term || 'atMost' in term) && !isInHours;
      if (isInHours) expect(byDay).not.toContain(term.from);
      if (isInDays) expect(byDay).toContain(term.from);
    }
    expect(terms.some(({ from }) => isInstant(from!) && byDay.includes(from!))).toBe(true);
  });

  it('every answer to a bare day is that of an hour of the day, also in the ends of terms in days', () => {
    const someEvent = fc.constantFrom(...byDay);
    fc.assert(
      fc.property(facts, someEvent, fc.integer({ min: 0, max: 23 }), time, (encoded, path, hour, at) => {
        const day = '2017-10-28';
        const text = `${day}T${String(hour).padStart(2, '0')}:00`;
        // what could contradict the event, or begin a term beside it
        const besides = ['procedure.startedOn', ...byDay];
        const others = Object.fromEntries(Object.entries(encoded).filter(([other]) => !besides.includes(other)));
        const [coarse, exact] = [day, text].map((value) => answerTo({ ...others, [path]: value }, at));
        expect(truthsOf(coarse!)).toEqual(truthsOf(exact!));
        const lastDays = ({ deadlines }: Assessment) =>
          Object.entries(deadlines).flatMap(([id, { lastDay }]) => (lastDay === undefined ? [] : [[id, lastDay]]));
        expect(lastDays(coarse!)).toEqual(lastDays(exact!));
        expect(coarse!.openQuestions).toEqual(exact!.openQuestions);
      }),
      { numRuns: 60 },
    );
  });

  it.each(byDay)(
    '%s: of the day of the answer, whatever its hour, of the day of birth, and of no other beside them',
    (path) => {
      const code = (value: string, at: string, birthDate = '2020-01-02') => {
        const outcome = safeAssess(caseOf({ 'child.birthDate': birthDate, [path]: value }), { at });
        return outcome.ok ? undefined : outcome.error.code;
      };
      for (const at of ['2023-05-02', '2023-05-02T00:00', '2023-05-02T23:59']) {
        expect(code('2023-05-02', at)).toBeUndefined();
        expect(code('2023-05-03', at)).toBe('after-at');
      }
      expect(code('2020-01-02', '2023-05-02')).toBeUndefined();
      expect(code('2020-01-01', '2023-05-02')).toBe('before-birth');
      for (const text of ['1999-12-31', '2101-01-01', '2023-02-29', '2023-05', '2023']) {
        expect(code(text, '2023-05-02')).toBe('not-an-instant');
      }
    },
  );

  it('a term in days of which the start is a bare day ends with the end of that day', () => {
    const { deadlines } = assess(
      {
        child: { birthDate: '2015-03-04' },
        need: { suspicion: { neglect: true }, firstAscertainedFromDisabilityData: false },
        localGovernment: { becameAwareAt: '2023-05-02' },
      },
      { at: '2023-05-02T12:00' },
    );
    expect(deadlines['decide-on-case-management']).toMatchObject({
      start: '2023-05-02',
      lastDay: '2023-05-12',
      endsAt: DateTime.fromISO('2023-05-13T00:00', { zone: 'Europe/Tallinn' }).toISO({ suppressMilliseconds: true }),
    });
    expect(deadlines['assess-need']).toMatchObject({ start: '2023-05-02', endsAt: '2023-05-02', immediately: true });
  });
});
