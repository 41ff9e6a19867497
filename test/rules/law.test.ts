import { describe, expect, it } from 'vitest';
import { allWordings } from '../../src/act/wordings.ts';
import { type InForce, isInForce, isUnconditional } from '../../src/model/rule/norm.ts';
import { formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import { boundedTerms } from '../../src/rules/bounded-terms.ts';
import { derivedRecordFacts } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { judgments } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.judgments.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { derivedPersonFacts } from '../../src/rules/derived-person-facts.ts';
import { all, always, is } from '../../src/rules/facts/conditions.ts';
import { type Law, lawOfWording, lawOn } from '../../src/rules/law.ts';
import { lawOfPersons } from '../../src/rules/law-of-persons.ts';
import { reservations } from '../../src/rules/reservations.ts';
import { reservationsOfPersons } from '../../src/rules/reservations-of-persons.ts';
import { refusal } from '../support/input-error.ts';

const dayBefore = (day: string): string => formatDay(parseDay(day)! - 1);
const dayAfter = (day: string): string => formatDay(parseDay(day)! + 1);

/** The days around which something of the law may change: each first and last day with its neighbours, from 2016 on. */
const edges = [...definitions, ...norms, ...personNorms]
  .flatMap(({ versions }): readonly InForce[] => versions)
  .concat(
    reservations,
    allWordings.map(({ day: from, until }) => ({ from, ...(until === undefined ? {} : { until }) })),
  )
  .flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])])
  .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
  .filter((day) => day >= '2016-01-01');
const days = [...new Set(edges)].sort();

const idsWithStarts = (rows: readonly { readonly id: string; readonly version: InForce }[]): readonly string[] =>
  rows.map(({ id, version }) => `${id} from ${version.from}`);
const inForceOn = (day: string, rules: readonly { readonly id: string; readonly versions: readonly InForce[] }[]) =>
  idsWithStarts(
    rules.flatMap(({ id, versions }) =>
      versions.filter((version) => isInForce(version, day)).map((version) => ({ id, version })),
    ),
  );

describe('a version is in force', () => {
  it('a version is in force from its first day on, to the end of its last day if it has one', () => {
    const until2022 = { from: '2016-01-01', until: '2022-12-31' };
    const encoded = ['2015-12-31', '2016-01-01', '2022-12-31', '2023-01-01'].map((day) => isInForce(until2022, day));
    expect(encoded).toEqual([false, true, true, false]);
    expect(isInForce({ from: '2016-01-01' }, '9999-12-31')).toBe(true);
  });
});

describe('a norm applies in every case', () => {
  it('a norm applies in every case where its condition always holds, and not where it asks for anything', () => {
    const version = { provisions: ['§ 14 (1)'], from: '2016-01-01', bearer: ['government'] } as const;
    expect(isUnconditional({ ...version, when: always })).toBe(true);
    expect(isUnconditional({ ...version, when: all(is('notice.isReceived')) })).toBe(false);
  });
});

describe('the law of a day', () => {
  it('has each definition, norm and doubt of which a version is in force, on each day around which one changes', () => {
    for (const day of days) {
      const law = lawOn(day);
      expect(idsWithStarts(law.definitions), day).toEqual(inForceOn(day, definitions));
      expect(idsWithStarts(law.personNorms), day).toEqual(inForceOn(day, personNorms));
      expect([...idsWithStarts(law.norms), ...idsWithStarts(law.unconditionalNorms)].sort(), day).toEqual(
        [...inForceOn(day, norms)].sort(),
      );
      expect(law.reservations, day).toEqual(reservations.filter((doubt) => isInForce(doubt, day)));
      const { day: start, until = '9999-12-31' } = law.wording;
      expect(start <= day && day <= until, day).toBe(true);
    }
  });

  it('lists the norms that apply in every case apart', () => {
    const { norms: turning, unconditionalNorms } = lawOn('2023-05-02');
    expect(turning.some(({ version }) => isUnconditional(version))).toBe(false);
    expect(unconditionalNorms.every(({ version }) => isUnconditional(version))).toBe(true);
    expect(unconditionalNorms.length).toBeGreaterThan(0);
  });

  it('gives the id, label and modality of a rule, and its one version', () => {
    const [first] = lawOn('2023-05-02').norms;
    expect(Object.keys(first!).sort()).toEqual(['id', 'label', 'modality', 'version']);
    expect(Object.keys(lawOn('2023-05-02').definitions[0]!).sort()).toEqual(['id', 'label', 'version']);
  });

  it('is one object from one change to the next', () => {
    expect(lawOn('2016-05-02')).toBe(lawOn('2016-05-03'));
    expect(lawOn('2022-12-31')).not.toBe(lawOn('2023-01-01'));
  });

  it.each(['2023', '2023-02-29', '2023-05-02T10:00', '', 20230502, null, undefined, {}])(
    'refuses %s as a day',
    (day) => {
      const error = refusal(() => lawOn(day as never));
      expect([error.code, error.path, error.expected]).toEqual(['not-a-day', 'at', 'a calendar day as YYYY-MM-DD']);
    },
  );

  it('rejects a day before the Act', () => {
    expect(refusal(() => lawOn('2015-12-31')).code).toBe('day-not-modelled');
  });
});

describe('the law of a wording picked by hand', () => {
  const on = (name: string, day: string): Law => lawOfWording(name, day);

  it('the law of a wording chosen by hand is the law of the day, on a day of the wording', () => {
    for (const day of days) expect(on(lawOn(day).wording.day, day), day).toBe(lawOn(day));
  });

  it('before it is that of its first day, after it that of its last', () => {
    for (const { day, until } of allWordings) {
      expect(on(day, '2015-01-01'), day).toBe(lawOn(day));
      expect(on(day, dayBefore(day)), day).toBe(lawOn(day));
      if (until !== undefined) {
        expect(on(day, dayAfter(until)), day).toBe(lawOn(until));
        expect(on(day, '2040-01-01'), day).toBe(lawOn(until));
      }
    }
  });

  it('the law of a wording chosen by hand has what starts within it, on a later day', () => {
    expect(on('2016', '2020-01-01').wording.day).toBe('2016-01-01');
  });

  it('is rejected for a name of none', () => {
    expect(refusal(() => on('1999', '2023-05-02')).code).toBe('unknown-wording');
  });
});

describe('what a law has about persons beside its norms', () => {
  it('changes only on days on which norms do, so that a law of a stretch of days has one version of each', () => {
    const dated: readonly InForce[] = [
      ...[...derivedPersonFacts, ...derivedRecordFacts].flatMap(({ versions }): readonly InForce[] => versions),
      ...[boundedTerms, reservationsOfPersons, judgments].flat(),
    ];
    const changes = dated.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)]));
    for (const day of changes) expect(lawOn(day).since).toBe(day);
  });

  it('is that of the day: before 2025-01-10 no restriction can be declared void, and no post of 2027 makes an official', () => {
    const on = (day: string) => lawOfPersons(lawOn(day));
    expect(on('2025-01-09').derivedRecordFacts).not.toEqual(on('2025-01-10').derivedRecordFacts);
    expect(on('2026-12-31').derivedPersonFacts).not.toEqual(on('2027-01-01').derivedPersonFacts);
    expect(on('2022-09-30').judgments.map(({ number }) => number)).toEqual(['5-22-6']);
    expect(on('2022-10-01').judgments).toEqual([]);
  });
});
