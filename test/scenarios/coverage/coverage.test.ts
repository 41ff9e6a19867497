import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenariosAsYaml } from '../../../src/cli/io/scenario-yaml.ts';
import type { Language } from '../../../src/model/rule/truth.ts';
import { coverageOf, leafShare, percentOf, type RuleCoverage, truthShare } from '../../../src/scenarios/coverage/coverage.ts';
import { formatCoverage } from '../../../src/scenarios/coverage/coverage-text.ts';
import { evaluatedScenario, truthOfPart } from '../../../src/scenarios/coverage/evaluated-scenario.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { everyRuleVersion } from '../../../src/analysis/rule-versions.ts';
import { runScenario } from '../../../src/scenarios/run/run-scenario.ts';
import type { Scenario } from '../../../src/scenarios/format/scenario.ts';
import { independentConditions } from '../../../src/analysis/independent-conditions.ts';
import { goalsOf } from '../../../src/scenarios/generate/generate-scenarios.ts';
import { goodCase, time } from '../../support/case-arbitrary.ts';

const id = 'not-separate-siblings';
const at = '2024-06-01';
const days = { from: at, until: at };
const child = { birthDate: '2015-05-05', separatedFromFamily: true };
const scenario = (name: string, siblings: object, truth: unknown, more: object = {}): object => ({
  name,
  at,
  case: { child, siblings },
  expect: { norms: { [id]: truth } },
  ...more,
});
const together = scenario('siblings stay together', { exist: true, togetherEndangers: false }, true);
const endangered = scenario('endangered siblings may be separated', { exist: true, togetherEndangers: true }, false);

function ruleOf(entries: readonly object[], norm = id): RuleCoverage {
  const { rules } = coverageOf(readScenarios(entries), { norms: [norm], days });
  expect(rules).toHaveLength(1);
  return rules[0]!;
}

/** The leaves of which both sides are shown, and one side. */
const shownIn = ({ leaves }: RuleCoverage) => leaves.map(({ met, notMet }) => `${met ? '+' : ''}${notMet ? '-' : ''}`);

describe('a norm', () => {
  test('is covered in each truth that some scenario expects of it', () => {
    const rule = ruleOf([together, endangered]);
    expect(rule.expected).toEqual({ applied: 1, notApplied: 1, unknown: 0 });
    expect(truthShare(rule)).toEqual({ covered: 2, of: 3 });
  });

  test('is not covered by a scenario that expects something else', () => {
    const rule = ruleOf([{ ...together, expect: { norms: { 'prepare-case-plan': true } } }]);
    expect(rule.expected).toEqual({ applied: 0, notApplied: 0, unknown: 0 });
    expect(rule.found).toEqual({ applied: 1, notApplied: 0, unknown: 0 });
  });

  test('is not covered by a scenario that is wrong about it, is to be done, or cannot be read', () => {
    const wrong = scenario('wrong', { exist: true, togetherEndangers: false }, false);
    const todo = scenario('later', { exist: true, togetherEndangers: false }, true, { todo: 'later' });
    const unread = scenario('unread', { exist: 'perhaps' }, true);
    expect(coverageOf(readScenarios([wrong, todo, unread])).scenarios).toBe(1);
    expect(ruleOf([wrong, todo, unread]).expected).toEqual({ applied: 0, notApplied: 0, unknown: 0 });
  });

  test('a rule that applies in every case is covered where it is named', () => {
    const named = { name: 'named', at, case: {}, expect: { norms: { 'maintain-child-helpline': true } } };
    const standing = ruleOf([named], 'maintain-child-helpline');
    expect([standing.possible, truthShare(standing)]).toEqual([[true], { covered: 1, of: 1 }]);
    expect(truthShare(ruleOf([together], 'maintain-child-helpline'))).toEqual({ covered: 0, of: 1 });
  });
});

describe('a leaf', () => {
  test('is covered by two scenarios: one in which the norm would not apply without it, one in which it would with it', () => {
    const rule = ruleOf([together, endangered]);
    expect(rule.leaves.map(({ words }) => words.en)).toEqual([
      '“Child” holds',
      'the child is separated from the family',
      'the child has siblings',
      'it is not so that staying together would considerably endanger the siblings’ rights or well-being',
    ]);
    expect(shownIn(rule)).toEqual(['+', '+', '+', '+-']);
    expect(leafShare(rule)).toEqual({ covered: 1, of: 4 });
  });

  test('is not covered where another leaf keeps the norm from applying too', () => {
    const both = scenario('no siblings, and endangered', { exist: false, togetherEndangers: true }, false);
    expect(shownIn(ruleOf([both]))).toEqual(['', '', '', '']);
  });

  test('a leaf on which no input makes the rule depend is listed with the reason, and not counted', () => {
    const [rule] = coverageOf([], { norms: ['may-screen-disability-data'], days }).rules;
    expect(
      rule!.leaves.flatMap(({ leaf, notCounted }) => (notCounted === undefined ? [] : [[leaf, notCounted.en]])),
    ).toEqual([[2, 'the rule depends on it alone only where it is met: it tests facts that are linked with those of condition 1']]);
    expect(leafShare(rule!).of).toBe(rule!.leaves.length - 1);
  });

  test('of a condition on records is covered by each record of a person', () => {
    const record = { code: 'penal-code', offence: '§ 113', kind: 'criminal-offence', register: 'in-register' };
    const records = [record, { ...record, register: 'neither' }, { ...record, offence: '§ 199' }];
    const person = {
      name: 'a person',
      at,
      person: { role: 'person-working-with-children', records },
      expect: { norms: { 'barred-for-life': true } },
    };
    const { rules } = coverageOf(readScenarios([person]), { norms: ['barred-for-life'], days });
    expect(shownIn(rules.find(({ kind }) => kind === 'record')!).slice(0, 3)).toEqual(['+-', '+', '+-']);
  });
});

test('the suggested scenarios cover what is not covered, and they pass', () => {
  const { rules } = coverageOf([]);
  const scenarios: readonly Scenario[] = rules.flatMap(({ wouldCover }) => wouldCover);
  expect(scenarios.map(runScenario).filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
  const report = coverageOf(scenarios);
  expect(report.rules.flatMap(({ wouldCover }) => wouldCover)).toEqual([]);
  expect([percentOf(report.norms), percentOf(report.conditions)]).toEqual([100, 100]);
});

test('no case shows what is reported as impossible for a rule', () => {
  const ofCases = everyRuleVersion().filter(({ kind }) => kind === 'norm' || kind === 'definition');
  const byVersion = new Map(ofCases.map((rule) => [rule.version, rule]));
  fc.assert(
    fc.property(goodCase, time, (content, at_) => {
      const one = evaluatedScenario({ name: 'any', at: at_, kind: 'case', content, expect: {} });
      if (one === undefined) return;
      for (const { version } of [...one.law.definitions, ...one.law.norms]) {
        const rule = byVersion.get(version);
        if (rule === undefined) continue;
        const { truths, leaves } = goalsOf(rule);
        const shown = independentConditions(rule.when, (leaf) => truthOfPart(one.rules, leaf));
        expect(truths, rule.key).toContain(shown.truth);
        for (const place of shown.independent) expect([...leaves.keys()], rule.key).toContain(place);
      }
    }),
  );
});

describe('a report', () => {
  const report = coverageOf(readScenarios([together]), { norms: [id, 'maintain-child-helpline'], days });
  const inWords = (lang: Language, full = false): string =>
    formatCoverage(report, { lang, full, scenariosAs: scenariosAsYaml }).join('\n');
  const text = inWords('en');

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('groups by provision', () => {
    const provision = report.provisions.find((one) => one.rules.includes(id))!;
    expect(provision).toMatchObject({
      provision: '§ 34 (3)',
      truths: { covered: 1, of: 3 },
      conditions: { covered: 0, of: 4 },
    });
  });

  test('the report names what is missing, with scenarios to copy', () => {
    expect(report.scenarios).toBe(1);
    expect(text).toContain('norms        25.0 %  1 of 4 of the possible outcomes');
    expect(text).toContain(
      '  - a case where condition 2 alone decides it and is not met (the child is separated from the family)',
    );
    expect(text).toMatch(/ {4}- name: "§ 34 \(3\) of 2016-01-01, Not to separate siblings: does not apply/);
    expect(text).not.toContain('applied 1');
    expect(inWords('en', true)).toContain(
      `  ${id}, from 2016-01-01: applied 1, not applied 0, unknown 0; outcomes 1 of 3; conditions 0 of 4`,
    );
  });
});
