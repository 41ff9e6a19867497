import { describe, expect, test } from 'vitest';
import { caseFactMarginals, caseFactsLeftOut, caseGroups } from '../../src/compare/sample/case-marginals.ts';
import { evidence } from '../../src/compare/sample/evidence.ts';
import {
  personFactMarginals,
  personGroups,
  recordCounts,
  recordFactMarginals,
  recordMarginals,
} from '../../src/compare/sample/person-marginals.ts';
import { sampleDocuments } from '../../src/compare/sample/sample.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { readCase } from '../../src/rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { readPerson } from '../../src/rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../src/rules/facts/person-facts.ts';
import { sampled } from './documents.ts';

describe('a sampled case', () => {
  test.each(['2027-06-14T10:00', '2023-05-02', '2016-01-01T00:00', '2026-02-28T23:59+02:00'])(
    'of %s is read without complaint',
    (at) => {
      const time = readEvaluationTime(at);
      for (const { case: facts } of sampled(3000, { seed: 7, at })) readCase(facts, time);
    },
  );

  test('a case has some fifteen to forty facts', () => {
    const valueAt = (facts: unknown, path: string): unknown =>
      path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facts);
    const encoded = sampled(2000, { seed: 1 })
      .map(
        ({ case: facts }) =>
          caseFacts.filter(({ path }) => ![undefined, null, 'unknown'].includes(valueAt(facts, path) as string)).length,
      )
      .sort((a, b) => a - b);
    expect(encoded[200]).toBeGreaterThanOrEqual(15);
    expect(encoded[1000]).toBeGreaterThan(20);
    expect(encoded[1800]).toBeLessThanOrEqual(45);
  });

  test('leaves facts open in every way in which a form can', () => {
    const text = JSON.stringify(sampled(50, { seed: 1 }));
    for (const open of [':null', ':"unknown"', ':"none"']) expect(text).toContain(open);
  });

  test('names no real municipality: the codes of EHAK have digits alone', () => {
    const homes = sampled(500, { seed: 3 }).map(
      ({ case: facts }) => (facts as { child: { placeOfStay: unknown } }).child.placeOfStay,
    );
    for (const home of homes) expect(home === null || home === 'unknown' || /^S\d{3}$/u.test(String(home))).toBe(true);
  });
});

test('a sampled person is read without complaint, now and then with records', () => {
  const persons = sampled(3000, { seed: 7, kind: 'person' }).map(({ person, at }) =>
    readPerson(person, readEvaluationTime(at)),
  );
  const withRecords = persons.filter(({ parts = [] }) => parts.length > 0).length;
  expect(withRecords).toBeGreaterThan(30);
  expect(withRecords).toBeLessThan(200);
  expect(persons.some(({ parts }) => parts === undefined)).toBe(true);
});

test('the same seed gives the same documents, another one others', () => {
  const text = (seed: number) => JSON.stringify(sampled(200, { seed }));
  expect(text(5)).toBe(text(5));
  expect(text(5).replaceAll('sample-5', '')).not.toBe(text(6).replaceAll('sample-6', ''));
});

test('documents are numbered, and all of one time', () => {
  const [first, second] = sampled(2, { seed: 4, at: '2026-01-05' });
  expect([first!.id, second!.id, second!.at]).toStrictEqual(['sample-4-1', 'sample-4-2', '2026-01-05']);
  expect(() => sampleDocuments({ seed: 1, at: 'today' }).next()).toThrow(
    expect.objectContaining({ code: 'not-an-instant' }),
  );
});

describe('the marginals', () => {
  const groupOf = (path: string): string => path.split('.')[0]!;
  const ofCase = caseFacts as readonly Fact[];

  test('have every group of facts of a case once', () => {
    const groups = caseGroups.map(({ group }) => group);
    expect(new Set(groups)).toStrictEqual(new Set(ofCase.map(({ path }) => groupOf(path))));
    expect(groups).toHaveLength(new Set(groups).size);
    expect(caseFactsLeftOut).toStrictEqual(['notice.reporter']);
  });

  const rows = [...caseGroups, ...caseFactMarginals, ...personGroups, ...personFactMarginals, ...recordFactMarginals];

  test('marginals are shares, and name their source', () => {
    for (const row of [...rows, ...recordMarginals, recordCounts]) {
      const { source, doubt } = evidence[row.evidence];
      expect(source.length).toBeGreaterThan(10);
      expect(doubt.length).toBeGreaterThan(10);
    }
    for (const { known: encoded = 0, true: so = 0, each = 0, none = 0 } of rows) {
      for (const share of [encoded, so, each, none]) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  test('weigh only values that facts can have', () => {
    const all: readonly Fact[] = [...ofCase, ...(personFacts as readonly Fact[]), ...(recordFacts as readonly Fact[])];
    for (const { fact, weights = {} } of [...caseFactMarginals, ...personFactMarginals, ...recordFactMarginals]) {
      const { values } = all.find(({ path }) => path === fact)!;
      expect(values).toEqual(expect.arrayContaining(Object.keys(weights)));
    }
  });

  test('marginals are met in a sample: one in five hundred is asked about a separation', () => {
    const asked = sampled(20_000, { seed: 2 }).filter(({ case: facts }) => 'separation' in facts!).length;
    expect(asked).toBeGreaterThan(15);
    expect(asked).toBeLessThan(80);
  });
});
