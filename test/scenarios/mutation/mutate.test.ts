import { describe, expect, test } from 'vitest';
import { everyRuleVersion, type RuleVersion } from '../../../src/analysis/rule-versions.ts';
import { negated } from '../../../src/engine/condition-forms.ts';
import { offenceLists } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { all, any, type Condition, holds, is, isNot, noneOf, oneOf } from '../../../src/rules/facts/conditions.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { generateScenarios } from '../../../src/scenarios/generate/generate-scenarios.ts';
import { readExplanations, withExplanations } from '../../../src/scenarios/mutation/ignored-mutants.ts';
import { mutantsOf, ruleSetFor } from '../../../src/scenarios/mutation/mutants.ts';
import { conditionMutants } from '../../../src/scenarios/mutation/mutants-of-conditions.ts';
import { isSameList, listMutants } from '../../../src/scenarios/mutation/mutants-of-lists.ts';
import { termMutants } from '../../../src/scenarios/mutation/mutants-of-terms.ts';
import { kills, mutantStatus, mutate, suiteOf } from '../../../src/scenarios/mutation/mutate.ts';
import { formatMutationReport } from '../../../src/scenarios/mutation/mutation-text.ts';
import { runScenarioUnder } from '../../../src/scenarios/run/run-scenario.ts';
import { refusal } from '../../support/input-error.ts';

const ruleOf = (key: string): RuleVersion => everyRuleVersion().find((rule) => rule.key === key)!;
const siblings = ruleOf('not-separate-siblings from 2016-01-01');
const surroundings = {
  definitions: ruleSetFor(siblings).definitions,
  domainOf: new Map(ruleSetFor(siblings).facts.map((fact) => [fact.name, fact])),
};
const changesOf = (when: Condition) => conditionMutants(when, surroundings).map(({ change, when: to }) => [change, to]);

describe('a condition is changed one step at a time', () => {
  const a = is('siblings.exist');
  const b = isNot('siblings.togetherEndangers');
  const notA = isNot('siblings.exist');
  const notB = is('siblings.togetherEndangers');

  test('a leaf negated or left out, and all and any swapped', () => {
    expect(changesOf(all(a, b))).toEqual([
      ['leaf 1 siblings.exist negated', all(notA, b)],
      ['leaf 1 left out', all(b)],
      ['leaf 2 siblings.togetherEndangers negated', all(a, notB)],
      ['leaf 2 left out', all(a)],
      ['all of leaves 1 to 2 swapped', any(a, b)],
    ]);
  });

  test('also within a part, which can be left out as a whole', () => {
    const changes = changesOf(all(a, any(a, b)));
    expect(changes).toContainEqual(['leaves 2 to 3 left out', all(a)]);
    expect(changes).toContainEqual(['any of leaves 2 to 3 swapped', all(a, all(a, b))]);
    expect(changes).toContainEqual(['leaf 3 siblings.togetherEndangers negated', all(a, any(a, notB))]);
  });

  test('a value of a list left out or added', () => {
    expect(changesOf(all(oneOf('custodian.placementAnswer', 'consents', 'refuses')))).toEqual([
      ['leaf 1 custodian.placementAnswer negated', all(noneOf('custodian.placementAnswer', 'consents', 'refuses'))],
      ['leaf 1 custodian.placementAnswer without consents', all(oneOf('custodian.placementAnswer', 'refuses'))],
      ['leaf 1 custodian.placementAnswer without refuses', all(oneOf('custodian.placementAnswer', 'consents'))],
      [
        'leaf 1 custodian.placementAnswer with not-asked',
        all(oneOf('custodian.placementAnswer', 'consents', 'refuses', 'not-asked')),
      ],
    ]);
  });

  test('a definition is negated by its condition', () => {
    const definitions = { small: all(a, any(b, oneOf('custodian.placementAnswer', 'refuses'))) };
    expect(negated(holds('small'), definitions)).toEqual(
      any(notA, all(notB, noneOf('custodian.placementAnswer', 'refuses'))),
    );
  });

  test('what always holds cannot be changed so', () => {
    expect(changesOf({ all: [] })).toEqual([]);
  });
});

describe('a term is changed one step at a time', () => {
  test('its length, its unit, its start, its ceiling, and as a whole', () => {
    const term = { length: { hours: 72 }, from: 'separation.startedAt', ceiling: true } as const;
    expect(termMutants(term).map(({ change }) => change)).toEqual([
      'term: length 73 hours',
      'term: length 71 hours',
      'term: length 72 days',
      'term: from is notice.receivedAt',
      'term: ceiling left out',
      'term left out',
    ]);
  });

  test('a ceiling is put where there is none', () => {
    const term = { length: { days: 10 }, from: 'localGovernment.becameAwareAt' } as const;
    expect(termMutants(term)).toContainEqual({ change: 'term: ceiling put', term: { ...term, ceiling: true } });
  });

  test('an outer bound too', () => {
    const term = { immediately: true, atMost: { hours: 72 }, from: 'separation.startedAt' } as const;
    expect(termMutants(term).map(({ change }) => change)).toContain('term: atMost 71 hours');
  });
});

describe('a list of § 20 is changed one entry at a time', () => {
  const list = offenceLists.find(({ provision, from }) => provision === '§ 20 (1)' && from === '2016-01-01')!;

  test('left out, cut short, or widened by a section', () => {
    const of133 = listMutants(list)
      .map(({ change }) => change)
      .filter((change) => change.startsWith('133'));
    expect(of133).toEqual([
      '133–133³ left out',
      '133–133³ as 133–133²',
      '133–133³ as 133¹–133³',
      '133–133³ as 133–133⁴',
      '133–133³ as 132–133³',
    ]);
  });

  test('a part of a section is widened to what it is in', () => {
    const second = offenceLists.find(({ provision, from }) => provision === '§ 20 (2)' && from === '2016-01-01')!;
    expect(listMutants(second).map(({ change }) => change)).toContain('134 (2) 2) as 134 (2)');
  });

  test('entries side by side may name the same as one', () => {
    const changed = listMutants(list).find(({ change }) => change === '175 as 175–175¹')!;
    expect(isSameList(list, changed.list)).toBe(true);
    expect(isSameList(list, listMutants(list)[0]!.list)).toBe(false);
  });
});

describe('a mutant', () => {
  const scenario = {
    name: 'siblings stay together',
    at: '2024-06-01',
    case: {
      child: { birthDate: '2015-05-05', separatedFromFamily: true },
      siblings: { exist: true, togetherEndangers: false },
    },
    expect: { norms: { [siblings.id]: true } },
  };
  const report = mutate(readScenarios([scenario]), { norms: [siblings.id] });
  const survivors = report.survivors.map(({ change }) => change);

  test('a mutant is killed where an expectation has another result, and survives where none does', () => {
    expect(survivors).not.toContain('leaf 3 siblings.exist negated');
    expect(survivors).toContain('leaf 3 left out');
    expect(survivors).toContain('all of leaves 1 to 4 swapped');
    expect(survivors).toContain('modality permission');
    expect(report.noticed + report.survivors.length).toBe(report.mutants);
  });

  test('a mutant of an attribute of a norm is killed by an expectation on that attribute', () => {
    const says = { [siblings.id]: { modality: 'prohibition', provisions: ['§ 34 (3)'] } };
    const more = mutate(readScenarios([{ ...scenario, expect: { says } }]), { norms: [siblings.id] });
    const changes = more.survivors.map(({ change }) => change);
    expect(changes).not.toContain('modality permission');
    expect(changes).not.toContain('provision § 34 (3) replaced');
    expect(changes).toContain('bearer not-named replaced');
    expect(changes).toContain('leaf 3 siblings.exist negated');
  });

  test('is not noticed by scenarios that do not hold, or are still to be done', () => {
    const wrong = { ...scenario, name: 'wrong', expect: { norms: { [siblings.id]: false } } };
    const later = { ...scenario, name: 'later', todo: 'later' };
    const none = mutate(readScenarios([wrong, later]), { norms: [siblings.id] });
    expect([none.noticed, none.notHolding]).toEqual([0, ['wrong']]);
  });

  test('of a day is noticed on that day', () => {
    const id = 'commence-case-management-for-victims-child';
    const on = (at: string, truth: boolean | 'unknown') => ({
      name: at,
      at,
      case: {},
      expect: { norms: { [id]: truth } },
    });
    const left = (entries: readonly object[]) =>
      mutate(readScenarios(entries), { norms: [id] }).survivors.flatMap(({ change, from }) =>
        from === '2023-04-01' && change.startsWith('starts') ? [change] : [],
      );
    expect(left([])).toEqual(['starts a day earlier', 'starts a day later']);
    expect(left([on('2023-04-01', 'unknown')])).toEqual(['starts a day earlier']);
    expect(left([on('2023-04-01', 'unknown'), on('2023-03-31', false)])).toEqual([]);
  });

  test('that is equivalent is not counted', () => {
    const victims = ruleOf('commence-case-management-for-victims-child from 2023-04-01');
    expect(mutantsOf(victims).some((mutant) => mutantStatus(mutant, suiteOf([])) === 'equivalent')).toBe(false);
    const twice: RuleVersion = { ...victims, when: all(victims.when, victims.when) };
    const equivalent = mutantsOf(twice).filter((mutant) => mutantStatus(mutant, suiteOf([])) === 'equivalent');
    expect(equivalent.map(({ change }) => change)).toContain('leaves 1 to 3 left out');
  });

  test('that is killed by a quick check would be killed by a whole answer', () => {
    for (const key of [
      siblings.key,
      'decide-on-case-management from 2023-01-01',
      'notify-danger from 2016-01-01',
      'child from 2016-01-01',
      'verify-again from 2022-10-01',
    ]) {
      const rule = ruleOf(key);
      const suite = suiteOf(generateScenarios(rule, { mutants: true }).scenarios);
      const mutants = mutantsOf(rule);
      expect(mutants.length).toBeGreaterThan(5);
      for (const mutant of mutants) {
        const isKilled = suite.all.some((one) => kills(mutant, one));
        expect(mutantStatus(mutant, suite) === 'killed', mutant.id).toBe(isKilled);
      }
    }
  });

  test('a mutant reaches a scenario exactly where the whole answer under the changed law differs', () => {
    for (const key of [
      'decide-on-case-management from 2023-01-01',
      'barred-under-former-or-foreign-law from 2018-01-01',
      'person.hasRecordBarringWhileRegistered in barred-while-registered from 2022-10-01',
    ]) {
      const rule = ruleOf(key);
      const { all } = suiteOf(generateScenarios(rule, { mutants: true }).scenarios);
      for (const mutant of mutantsOf(rule)) {
        const found = all.filter((one) => kills(mutant, one)).map(({ scenario }) => scenario.name);
        const differing = all.filter(
          ({ scenario, day }) => runScenarioUnder(scenario, (law) => mutant.lawIn(law, day)).outcome !== 'holds',
        );
        expect(found, mutant.id).toEqual(differing.map(({ scenario }) => scenario.name));
      }
    }
  });
});

describe('explanations', () => {
  const report = mutate([], { norms: [siblings.id] });
  const [first, second] = report.survivors;
  const encoded = withExplanations(
    report,
    readExplanations({ [first!.id]: 'for a reason', 'no mutant': 'for another' }),
  );

  test('ignored mutants are no survivors, and are reported where they are needless', () => {
    expect(encoded.explained).toEqual([{ ...first, reason: 'for a reason' }]);
    expect(encoded.unexplained).toEqual(report.survivors.slice(1));
    expect(encoded.needless).toEqual(['no mutant']);
  });

  test('survivors are described in the report', () => {
    const text = formatMutationReport(encoded);
    expect(text).toContain(`0 of ${report.mutants} rule changes are detected (0.0 %)`);
    expect(text).toContain('1 are not detected, for a given reason');
    expect(text).toContain(`§ 34 (3) ${siblings.key}\n  ${second!.id}`);
    expect(text).not.toContain(first!.id);
    expect(text).toContain('These have a reason, but are no undetected change:\n  no mutant');
  });

  test('are a mapping of ids to reasons', () => {
    expect(readExplanations(undefined).size).toBe(0);
    expect(refusal(() => readExplanations(['id'])).issues).toMatchObject([{ code: 'wrong-type', path: '' }]);
    expect(refusal(() => readExplanations({ id: ' ' })).issues).toMatchObject([{ code: 'wrong-type', path: 'key 1' }]);
  });
});
