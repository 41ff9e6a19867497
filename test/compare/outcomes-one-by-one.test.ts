import { describe, expect, test } from 'vitest';
import { countOutcomes } from '../../src/compare/outcomes/count-outcomes.ts';
import type { OutcomeCounts } from '../../src/compare/outcomes/counts.ts';
import type { Norm, NormVersion } from '../../src/model/rule/norm.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';
import { arbitraryCases, type StreamDocument, sampled } from './documents.ts';
import { type ByLaw, type Cells, countedOneByOne } from './one-by-one.ts';

const examples = 3;

/** The cells of counts by name, as {@link countedOneByOne} has them: nobody told before nor after is no answer's word. */
function cellsOf({ tables }: OutcomeCounts): Cells {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([table, { kind, cells }]) =>
      Object.entries(cells).flatMap(([cell, counted]) =>
        kind === 'notified' && cell === 'false false' ? [] : [[`${table} | ${cell}`, counted] as const],
      ),
    ),
  );
}

function expectSame(documents: readonly StreamDocument[], a: ByLaw, b: ByLaw): void {
  const counts = countOutcomes(documents, a, b, { examples });
  expect(counts.refused).toStrictEqual({});
  expect(cellsOf(counts)).toStrictEqual(countedOneByOne(documents, a, b, examples));
}

describe('the counts agree with one answer after the other', () => {
  test.each([
    ['2023-04-01', '2027-01-01', 1500],
    ['2016-01-01', '2023-04-01', 600],
    ['2025-01-10', '2026-10-01', 400],
    ['2027-01-01', '2022-05-08', 400],
    ['2027-01-01', '2027-01-01', 200],
  ])('of sampled cases under %s and %s', (a, b, count) => {
    expectSame(sampled(count, { seed: count }), a, b);
  });

  test.each([
    ['2016-01-01', '2027-01-01'],
    ['2023-01-01', '2025-01-01'],
  ])('of arbitrary cases on days of several wordings, under %s and %s', (a, b) => {
    expectSame(arbitraryCases(700, 5), a, b);
  });

  test.each([
    ['2016-01-01', '2027-01-01'],
    ['2022-10-01', '2025-01-10'],
  ])('of persons under %s and %s', (a, b) => {
    expectSame(sampled(400, { seed: 2, kind: 'person' }), a, b);
    expectSame(sampled(200, { seed: 3, kind: 'person', at: '2023-05-02' }), a, b);
  });

  test('the counts agree also for starts whose deadline cannot be calculated', () => {
    const at = '2099-12-31';
    const startingOn = (day: string): StreamDocument => ({
      id: day,
      at,
      case: { hearing: { recordedOn: day }, helplineCall: { made: true, recordedOn: day } },
    });
    const days = ['1999-03-01', '1999-12-31', '2000-01-01', '2049-12-31', '2050-01-01', '2099-12-31'];
    expectSame(days.map(startingOn), '2023-04-01', '2027-01-01');
  });
});

describe('a law that is no wording', () => {
  const act = lawOn('2023-05-02');
  const changed = (id: string, change: Partial<NormVersion>): Law => ({
    ...act,
    norms: act.norms.map((norm) => (norm.id === id ? { ...norm, version: { ...norm.version, ...change } } : norm)),
  });
  const onAnyDay = sampled(120, { seed: 9, at: '2023-05-02T10:00' });

  test.each<[string, string, Partial<NormVersion>]>([
    [
      'a longer term',
      'decide-on-case-management',
      { term: { length: { days: 30 }, from: 'localGovernment.becameAwareAt' } },
    ],
    [
      'a shorter term',
      'decide-on-case-management',
      { term: { length: { days: 5 }, from: 'localGovernment.becameAwareAt' } },
    ],
    [
      'a term in hours',
      'decide-on-case-management',
      { term: { length: { hours: 1 }, from: 'localGovernment.becameAwareAt', ceiling: true } },
    ],
    [
      'a term that starts with the notice',
      'decide-on-case-management',
      { term: { immediately: true, from: 'notice.receivedAt' } },
    ],
    ['a first term', 'notify-danger', { term: { length: { days: 1 }, from: 'notice.receivedAt' } }],
    ['another to be told', 'notify-danger', { notifies: [{ body: 'police' }, { body: 'child-helpline' }] }],
  ])('can have %s', (_, id, change) => {
    expectSame(onAnyDay, act, changed(id, change));
    expectSame(onAnyDay, changed(id, change), act);
  });

  test('can have a rule more', () => {
    const extra: Norm['id'] = 'look-again';
    const { version, ...rest } = act.norms[5]!;
    const draft: Law = { ...act, norms: [...act.norms, { ...rest, id: extra, version }] };
    expectSame(onAnyDay, act, draft);
  });
});
