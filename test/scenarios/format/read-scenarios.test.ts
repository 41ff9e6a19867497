import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { refusal } from '../../support/input-error.ts';

const good = { name: 'a scenario', at: '2023-05-02', case: {}, expect: { norms: { 'assess-need': 'unknown' } } };
const issuesOf = (document: unknown) => refusal(() => readScenarios(document)).issues;
const issuesExpecting = (expectations: unknown) => issuesOf([{ ...good, expect: expectations }]);

describe('a file of scenarios', () => {
  it('is a list, and an empty one is none', () => {
    expect(readScenarios([])).toEqual([]);
    for (const document of [good, 'text', null, undefined]) {
      expect(issuesOf(document)).toEqual([{ code: 'wrong-type', path: '', expected: 'a list of scenarios' }]);
    }
  });

  it('gives each scenario with its case or its person, unchecked', () => {
    const { case: content, ...rest } = good;
    const person = { name: 'a robber', at: '2016-06-01T10:00Z', person: 5, expect: { barred: false }, todo: 'later' };
    expect(readScenarios([good, person])).toEqual([
      { ...rest, kind: 'case', content },
      {
        name: 'a robber',
        at: '2016-06-01T10:00Z',
        kind: 'person',
        content: 5,
        expect: { barred: false },
        todo: 'later',
      },
    ]);
  });

  it('is rejected as a whole, with every issue of every scenario', () => {
    expect(issuesOf([good, { ...good, name: 'at noon', at: 'noon' }, 7, { ...good, name: ' ' }])).toEqual([
      { code: 'not-an-instant', path: '1.at', expected: 'a day (2023-05-02) or an ISO 8601 date and time' },
      { code: 'wrong-type', path: '2', expected: 'a mapping with name, at, case or person, and expect' },
      { code: 'wrong-type', path: '3.name', expected: 'a name as text that is not empty' },
    ]);
  });
});

describe('names of scenarios', () => {
  it('are unique within a file', () => {
    const expected = 'a name that no other scenario of the file has: scenario 2 has it too';
    const named = (...names: unknown[]) => names.map((name) => ({ ...good, name }) as typeof good);
    expect(issuesOf(named('a', 'b', 'c', 'b', 'b'))).toEqual([
      { code: 'not-unique', path: '3.name', expected },
      { code: 'not-unique', path: '4.name', expected },
    ]);
    expect(readScenarios(named('a', 'A', 'a '))).toHaveLength(3);
  });

  it.each([793, true])('are text: %s is to be quoted', (name) => {
    expect(issuesOf([{ ...good, name } as never])[0]).toMatchObject({ path: '0.name' });
    expect(issuesOf([{ ...good, name } as never])[0]!.expected).toMatch(/: quote it$/u);
  });
});

describe('a scenario', () => {
  it('is of a case or of a person', () => {
    const { case: _, ...neither } = good;
    expect(issuesOf([neither])).toEqual([{ code: 'unknown-fact', path: '0', expected: 'a case or a person' }]);
    expect(issuesOf([{ ...good, person: {} }])).toEqual([
      { code: 'unknown-fact', path: '0', expected: 'a case or a person, not both' },
    ]);
  });

  it('expects something', () => {
    for (const nothing of [{}, { norms: {}, findings: {} }]) {
      expect(issuesExpecting(nothing)).toEqual([
        { code: 'wrong-type', path: '0.expect', expected: 'at least one expectation' },
      ]);
    }
    expect(readScenarios([{ ...good, expect: { notifications: [] } }])).toHaveLength(1);
    expect(issuesExpecting(undefined)).toMatchObject([{ code: 'wrong-type', path: '0.expect' }]);
  });

  it('expects of a case nothing that only a person has', () => {
    expect(issuesExpecting({ barred: true, complyBy: '2017-01-01', restrictions: {} }).map(({ path }) => path)).toEqual(
      ['0.expect.restrictions', '0.expect.complyBy', '0.expect.barred'],
    );
  });

  it('has its codes quoted', () => {
    expect(issuesOf([{ ...good, wording: 2016 }])[0]!.expected).toMatch(/: quote it$/);
    const municipality = { notifications: [{ to: { municipality: 793 } }] };
    expect(issuesExpecting(municipality)[0]).toMatchObject({ path: '0.expect.notifications.0.to.municipality' });
    expect(issuesExpecting(municipality)[0]!.expected).toMatch(/: quote it$/);
  });
});

describe('an unknown key is reported by its position, with the nearest, and not repeated', () => {
  const nearestTo = (entry: object) => issuesOf([{ ...good, ...entry }]);

  it.each([
    ['0', { wordng: '2016' }, 'key 5 (nearest: wording)'],
    ['0.expect', { expect: { presumed: { child: true }, norm: {} } }, 'key 2 (nearest: norms)'],
    ['0.expect.notifications.0', { expect: { notifications: [{ norn: 'x' }] } }, 'key 1 (nearest: norm)'],
    ['0.expect.notifications.0.to', { expect: { notifications: [{ to: { bodi: 'x' } }] } }, 'key 1 (nearest: body)'],
    ['0.expect.says.key 1', { expect: { says: { Mari: { baerer: [] } } } }, 'key 1 (nearest: bearer)'],
    [
      '0.expect.restrictions.key 1',
      { expect: { restrictions: { Mari: { recrods: [] } } } },
      'key 1 (nearest: records)',
    ],
  ])('at %s', (path, entry, expected) => {
    expect(nearestTo(entry)).toEqual([
      { code: 'unknown-fact', path, expected: `a key of a scenario instead of ${expected}` },
    ]);
  });
});

it.each([
  ['a truth', { norms: { 'assess-need': true, Mari: 'yes' } }, 'wrong-type', 'norms.key 2'],
  ['a truth', { findings: { child: 1 } }, 'wrong-type', 'findings.key 1'],
  ['a mapping', { norms: [true] }, 'wrong-type', 'norms'],
  ['a day', { deadlines: { 'assess-need': '2023-02-30' } }, 'not-an-instant', 'deadlines.key 1'],
  ['some end', { deadlines: { 'assess-need': [] } }, 'wrong-type', 'deadlines.key 1'],
  ['a day in a list', { deadlines: { 'assess-need': ['2023-02-28', 'soon'] } }, 'not-an-instant', 'deadlines.key 1.1'],
  ['a list of facts', { missing: { child: 'child.birthDate' } }, 'wrong-type', 'missing.key 1'],
  ['a truth that is known', { presumed: { child: 'unknown' } }, 'wrong-type', 'presumed.key 1'],
  ['a list', { notifications: {} }, 'wrong-type', 'notifications'],
  [
    'a known body',
    { notificationsExactly: [{ to: { body: 'Mari' } }] },
    'wrong-type',
    'notificationsExactly.0.to.body',
  ],
  ['one provision', { notifications: [{ provision: '§ 291' }] }, 'not-a-provision', 'notifications.0.provision'],
  ['what a law says', { says: { child: ['§ 3 (2)'] } }, 'wrong-type', 'says.key 1'],
  ['a modality', { says: { child: { modality: 'Mari' } } }, 'wrong-type', 'says.key 1.modality'],
  ['a provision', { says: { child: { provisions: ['§ 291'] } } }, 'not-a-provision', 'says.key 1.provisions.0'],
  ['a known bearer', { says: { child: { bearer: ['Mari'] } } }, 'wrong-type', 'says.key 1.bearer.0'],
  ['a term', { says: { child: { term: 'ten days' } } }, 'wrong-type', 'says.key 1.term'],
  ['what is withheld', { notifications: [{ withhold: ['Mari'] }] }, 'wrong-type', 'notifications.0.withhold.0'],
])('where %s stands, nothing else may', (_what, expectations, code, path) => {
  const [issue, ...others] = issuesExpecting(expectations);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ code, path: `0.expect.${path}` });
  expect(issue!.expected).not.toMatch(/Mari|received|Invalid/);
});
