import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/cli/io/read-yaml.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import type { Scenario } from '../../../src/scenarios/format/scenario.ts';
import { isPermutation } from '../../../src/scenarios/run/expected-parts.ts';
import { runScenario, type ScenarioResult } from '../../../src/scenarios/run/run-scenario.ts';

const neglect = {
  child: { birthDate: '2012-03-04', registeredResidence: '0793', placeOfStay: '0624' },
  need: { suspicion: { neglect: true }, firstAscertainedFromDisabilityData: false },
  notice: {
    receivedAt: '2023-05-02T09:30',
    receiver: { kind: 'local-government', municipality: '0624' },
    disclosedInOffenceProceedings: false,
  },
  localGovernment: { municipality: '0793', becameAwareAt: '2023-05-02T09:50' },
};
const separated = {
  child: { birthDate: '2014-02-02' },
  separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
};

function read(entry: object): Scenario {
  return readScenarios([{ name: 'a scenario', at: '2023-05-02T10:00', case: neglect, ...entry }])[0]!;
}
const run = (entry: object): ScenarioResult => runScenario(read(entry));
const expecting = (expectations: object): ScenarioResult => run({ expect: expectations });
const holds = { name: 'a scenario', outcome: 'holds', differences: [] };
const issuesOf = (result: ScenarioResult) => {
  expect(result).toMatchObject({ outcome: 'not-runnable', differences: [] });
  return result.error!.issues;
};

describe('the scenario of the contract', () => {
  const [notice, robber] = readScenarios(
    readYaml(`
- name: a notice reaches the municipality where the child stays
  at: 2023-05-02T10:00
  wording: 2016-01-01
  case:
    child: { birthDate: 2012-03-04, registeredResidence: "0793", placeOfStay: "0624" }
    need: { suspicion: { neglect: true } }
    notice: { receivedAt: 2023-05-02T09:30, receiver: { kind: local-government, municipality: "0624" } }
    localGovernment: { municipality: "0793", becameAwareAt: 2023-05-02T09:50 }
  expect:
    findings: { child-in-need-of-assistance: true, child-in-danger: unknown }
    norms: { forward-notice-to-registered-residence: true, forward-notice-to-place-of-stay: false }
    notifications: [{ to: { body: local-government, municipality: "0793" }, provision: "§ 27 (3)" }]
    deadlines: { decide-on-case-management: 2023-05-12 }
- name: a robber in 2016
  at: 2016-06-01
  person: { role: person-working-with-children, records: [{ code: penal-code, offence: "§ 200 (1)", measure: punishment, register: in-register }] }
  expect: { barred: false, norms: { barred-while-registered: false } }
`),
  );

  it('of a notice holds', () => {
    expect(runScenario(notice!)).toEqual({
      name: 'a notice reaches the municipality where the child stays',
      outcome: 'holds',
      differences: [],
    });
  });

  it('of a person holds', () => {
    expect(runScenario(robber!)).toEqual({ name: 'a robber in 2016', outcome: 'holds', differences: [] });
  });

  it('a scenario of a person reports what differs, each expectation alone', () => {
    const { differences } = runScenario({
      ...robber!,
      expect: {
        barred: true,
        complyBy: '2017-01-01',
        norms: { 'barred-for-life': true },
        restrictions: { 'barred-while-registered': { applies: true, records: [0] } },
        missing: { 'verify-before-engaging': ['person.activityLicenceRequired'] },
      },
    });
    expect(differences.map(({ path }) => path)).toEqual([
      'expect.barred',
      'expect.norms.barred-for-life',
      'expect.restrictions.barred-while-registered',
      'expect.complyBy',
    ]);
  });

  it('of a person can expect nothing of a norm about cases, nor a fact that no person has', () => {
    const wrong = (expectations: object) => issuesOf(runScenario({ ...robber!, expect: expectations }));
    expect(wrong({ norms: { 'assess-need': false } })[0]).toMatchObject({ code: 'unknown-id', path: 'expect.norms' });
    expect(wrong({ missing: { 'barred-for-life': ['person.records[0].name'] } })[0]).toMatchObject({
      code: 'unknown-fact',
      path: 'expect.missing',
    });
  });
});

describe('an expectation that fails is reported', () => {
  it('of a finding and of a norm, each alone, beside those that hold', () => {
    const { outcome, differences } = expecting({
      findings: { child: 'unknown', 'child-in-danger': 'unknown' },
      norms: { 'forward-notice-to-place-of-stay': true, 'forward-notice-to-registered-residence': true },
    });
    expect(outcome).toBe('differs');
    expect(differences).toEqual([
      { path: 'expect.findings.child', expected: 'unknown', got: true },
      { path: 'expect.norms.forward-notice-to-place-of-stay', expected: true, got: false },
    ]);
  });

  it('of what is missing: all of it, in any order', () => {
    const got = ['need.firstAscertainedFromDisabilityData'];
    const untold = { ...neglect, need: { suspicion: { neglect: true } } };
    const missing = { 'decide-on-case-management': got, child: [] };
    expect(run({ case: untold, expect: { missing } })).toEqual(holds);
    expect(expecting({ missing }).differences).toEqual([
      { path: 'expect.missing.decide-on-case-management', expected: got, got: [] },
    ]);
  });

  it('of a presumption', () => {
    const unascertainable = { child: { birthDate: 'unascertainable', believedUnderEighteen: true } };
    expect(run({ case: unascertainable, expect: { presumed: { child: true } } })).toEqual(holds);
    expect(expecting({ presumed: { child: true } }).differences).toEqual([
      { path: 'expect.presumed.child', expected: true, got: false },
    ]);
  });
});

describe('notifications', () => {
  const toResidence = { to: { body: 'local-government', municipality: '0793' }, provision: 'clause 27 (3)' };

  it('are matched on the keys that are given', () => {
    for (const notification of [{}, { norm: 'forward-notice-to-registered-residence' }, { provision: '§ 27 lg 3' }]) {
      expect(expecting({ notifications: [notification] })).toEqual(holds);
    }
    expect(expecting({ notifications: [{ withhold: ['reporter-identity'] }] })).toEqual(holds);
  });

  it('notifications that are not among those that apply are reported, with those that do', () => {
    const elsewhere = { to: { body: 'local-government', municipality: '0784' } };
    const [difference, ...others] = expecting({ notifications: [{}, elsewhere] }).differences;
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ path: 'expect.notifications.1', expected: elsewhere });
    expect(difference!.got).toContainEqual({
      norm: 'forward-notice-to-registered-residence',
      bearer: ['receiver'],
      provision: '§ 27 (3)',
      to: { body: 'local-government', municipality: '0793' },
      withhold: ['reporter-identity'],
    });
  });

  it('that only may apply do not count', () => {
    const nothingTold = { child: { birthDate: '2012-03-04' } };
    expect(run({ case: nothingTold, expect: { notifications: [], notificationsExactly: [] } })).toEqual(holds);
  });

  it('an empty list of notifications expects that none applies', () => {
    expect(expecting({ notifications: [] }).differences).toMatchObject([
      { path: 'expect.notifications', expected: [] },
    ]);
  });

  it('exact notifications are the whole set, in any order', () => {
    const all = expecting({ notifications: [] }).differences[0]!.got as object[];
    expect(all.length).toBeGreaterThan(1);
    expect(expecting({ notificationsExactly: all.toReversed() })).toEqual(holds);
    for (const part of [all.slice(1), [...all, {}], all.map(() => all[0]!)]) {
      expect(expecting({ notificationsExactly: part }).differences).toMatchObject([
        { path: 'expect.notificationsExactly' },
      ]);
    }
  });

  it('exact notifications are paired as a whole: the widest one leaves the narrow one its match', () => {
    const all = expecting({ notifications: [] }).differences[0]!.got as object[];
    expect(expecting({ notificationsExactly: [...all.slice(1).map(() => ({})), all[0]!] })).toEqual(holds);
  });

  it('exact notifications are paired at once, also where many of them match anything', () => {
    const all = expecting({ notifications: [] }).differences[0]!.got as object[];
    const wide = (count: number) => Array.from({ length: count }, () => ({}));
    expect(expecting({ notificationsExactly: [...wide(all.length - 1), { norm: 'notify-danger' }] }).outcome).toBe(
      'differs',
    );
    const [got, none] = [wide(16), (one: object, other: object) => one !== missing && other !== missing];
    const missing = {};
    expect(isPermutation([...wide(15), missing], got, none)).toBe(false);
    expect(isPermutation(wide(16), got, none)).toBe(true);
  });

  it('cite their provision in any way of writing it', () => {
    expect(() => expecting({ notifications: [toResidence] })).toThrow('not-a-provision'); // § 27 (3) has no clause
    expect(expecting({ notifications: [{ ...toResidence, provision: 'subsection 3 of § 27' }] })).toEqual(holds);
  });
});

describe('deadlines', () => {
  const separation = { at: '2023-10-28T09:00', case: separated };

  it('in days match their last day, or the instant of its end', () => {
    for (const end of ['2023-05-12', '2023-05-12T24:00', '2023-05-13T00:00+03:00']) {
      expect(expecting({ deadlines: { 'decide-on-case-management': end } })).toEqual(holds);
    }
    expect(expecting({ deadlines: { 'decide-on-case-management': '2023-05-11' } }).differences).toEqual([
      { path: 'expect.deadlines.decide-on-case-management', expected: '2023-05-11', got: '2023-05-12' },
    ]);
  });

  it('in hours match as instants, whatever the offset', () => {
    for (const end of ['2023-10-30T17:00', '2023-10-30T17:00+02:00', '2023-10-30T15:00Z', '2023-10-30T18:00+03:00']) {
      expect(run({ ...separation, expect: { deadlines: { 'end-separation': end } } })).toEqual(holds);
    }
    for (const end of ['2023-10-30', '2023-10-30T18:00']) {
      expect(run({ ...separation, expect: { deadlines: { 'end-separation': end } } }).differences).toEqual([
        { path: 'expect.deadlines.end-separation', expected: end, got: '2023-10-30T17:00:00+02:00' },
      ]);
    }
  });

  it('of one end match a list of that end alone', () => {
    const id = 'decide-on-case-management';
    expect(expecting({ deadlines: { [id]: ['2023-05-12'] } })).toEqual(holds);
    expect(expecting({ deadlines: { [id]: ['2023-05-12', '2023-05-15'] } }).outcome).toBe('differs');
  });

  it('deadlines that are missing differ from any', () => {
    expect(expecting({ deadlines: { 'end-separation': '2023-10-30T17:00' } }).differences).toEqual([
      { path: 'expect.deadlines.end-separation', expected: '2023-10-30T17:00', got: null },
    ]);
  });
});

describe('ids', () => {
  it('unknown ids are reported by their position with the nearest, and not repeated', () => {
    const result = expecting({
      findings: { 'child-in-dangr': true },
      norms: { 'assess-need': true, 'decide-case-management': true },
      deadlines: { 'end-seperation': '2023-10-30' },
      presumed: { kid: true },
      missing: { chid: [] },
      notifications: [{ norm: 'notify-dangr' }],
    });
    expect(issuesOf(result)).toEqual(
      [
        ['expect.findings', 'an id of a finding instead of key 1 (nearest: child-in-danger)'],
        ['expect.norms', 'an id of a norm instead of key 2 (nearest: decide-on-case-management)'],
        ['expect.notifications.0.norm', 'an id of a norm (nearest: notify-danger)'],
        ['expect.deadlines', 'an id of a norm instead of key 1 (nearest: end-separation)'],
        ['expect.missing', 'an id of a finding or a norm instead of key 1 (nearest: child)'],
        ['expect.presumed', 'an id of a finding instead of key 1 (nearest: child)'],
      ].map(([path, expected]) => ({ code: 'unknown-id', path, expected })),
    );
  });

  it('of a norm that only another wording has may be expected not to apply, and nothing else', () => {
    const id = 'commence-case-management-for-victims-child';
    const at = { at: '2023-03-31T10:00', case: {} };
    expect(run({ ...at, expect: { norms: { [id]: false } } })).toEqual(holds);
    for (const truth of [true, 'unknown']) {
      expect(issuesOf(run({ ...at, expect: { norms: { [id]: truth } } }))).toEqual([
        {
          code: 'unknown-id',
          path: `expect.norms.${id}`,
          expected: 'a rule of the wording of 2023-01-01 (this one is in force from 2023-04-01)',
        },
      ]);
    }
    expect(issuesOf(run({ ...at, expect: { deadlines: { [id]: '2023-04-10' } } }))[0]!.code).toBe('unknown-id');
  });

  it('expectations of a norm that applies in every case pass', () => {
    expect(expecting({ norms: { 'maintain-child-helpline': true } })).toEqual(holds);
    expect(expecting({ norms: { 'maintain-child-helpline': 'unknown' } }).outcome).toBe('differs');
  });

  it('unknown facts are reported with the nearest', () => {
    expect(issuesOf(expecting({ missing: { child: ['child.birthDate', 'child.birthday'] } }))).toEqual([
      {
        code: 'unknown-fact',
        path: 'expect.missing',
        expected: 'a fact as item 2 of key 1 (nearest: child.birthDate)',
      },
    ]);
  });
});

describe('a scenario that cannot be run gives the reason', () => {
  const expect1 = { findings: { child: true } };

  it('for a case that cannot be read, with its path', () => {
    const result = run({ case: { child: { birthDate: '2 March' } }, expect: expect1 });
    expect(issuesOf(result)[0]).toMatchObject({ code: 'not-a-day', path: 'case.child.birthDate' });
    expect(issuesOf(run({ case: null, expect: expect1 }))).toMatchObject([{ path: 'case' }]);
  });

  it('for a day and for a wording that are not modelled', () => {
    expect(issuesOf(run({ at: '2015-12-31', expect: expect1 }))).toMatchObject([
      { code: 'day-not-modelled', path: 'at' },
    ]);
    expect(issuesOf(run({ wording: '2015-01-01', expect: expect1 }))).toMatchObject([
      { code: 'unknown-wording', path: 'wording' },
    ]);
  });
});

describe('expectations on attributes of a norm', () => {
  const id = 'decide-on-case-management';
  const said = {
    modality: 'obligation',
    provisions: ['§ 29 (3)', '§ 41¹'],
    bearer: ['local-government'],
    counterpart: [],
    bearerMunicipality: 'localGovernment.municipality',
    term: { from: 'localGovernment.becameAwareAt', length: { days: 10 }, orReceipt: true },
  };

  it('of a norm is as expected, each key alone, whatever the case', () => {
    expect(expecting({ says: { [id]: said } })).toEqual(holds);
    expect(run({ case: {}, expect: { says: { [id]: { modality: 'obligation' } } } })).toEqual(holds);
    expect(expecting({ says: { 'maintain-child-helpline': { term: 'none' } } })).toEqual(holds);
    expect(expecting({ says: { child: { provisions: ['§ 3 (2)'] } } })).toEqual(holds);
  });

  it.each([
    ['modality', 'permission', 'obligation'],
    ['provisions', ['§ 41¹', '§ 29 (3)'], said.provisions],
    ['bearer', ['local-government', 'court'], said.bearer],
    ['counterpart', ['child'], []],
    ['bearerMunicipality', 'child.location', said.bearerMunicipality],
    ['term', 'none', said.term],
    ['term', { length: { days: 11 }, from: 'localGovernment.becameAwareAt' }, said.term],
  ])('differs in its %s', (key, expected, got) => {
    expect(expecting({ says: { [id]: { [key]: expected } } }).differences).toEqual([
      { path: `expect.says.${id}.${key}`, expected, got },
    ]);
  });

  it('the bearers are compared in any order', () => {
    const bearer = ['social-insurance-board', 'local-government'];
    expect(expecting({ says: { 'end-separation': { bearer } } })).toEqual(holds);
    expect(expecting({ says: { 'end-separation': { bearer: bearer.toReversed() } } })).toEqual(holds);
  });

  it('of a rule that the wording does not have cannot be expected', () => {
    const result = run({
      at: '2022-12-31',
      case: {},
      expect: { says: { 'decide-after-disability-screening': { bearer: [] } } },
    });
    expect(result.outcome).toBe('not-runnable');
  });
});

it('a scenario that is to be done is run, and its reason is reported with the outcome', () => {
  expect(run({ todo: 'the text is not at hand', expect: { findings: { child: false } } })).toEqual({
    name: 'a scenario',
    todo: 'the text is not at hand',
    outcome: 'differs',
    differences: [{ path: 'expect.findings.child', expected: false, got: true }],
  });
});
