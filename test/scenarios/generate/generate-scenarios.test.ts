import { describe, expect, test } from 'vitest';
import { everyRuleVersion, type RuleVersion } from '../../../src/analysis/rule-versions.ts';
import { readYaml } from '../../../src/cli/io/read-yaml.ts';
import { generatedScenariosAsYaml } from '../../../src/cli/witness/witness-yaml.ts';
import { caseFacts, type Fact } from '../../../src/rules/facts/case-facts.ts';
import { derivedFacts } from '../../../src/rules/facts/derived-facts.ts';
import { coverageOf, percentOf } from '../../../src/scenarios/coverage/coverage.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { generateScenarios } from '../../../src/scenarios/generate/generate-scenarios.ts';
import { selectedRules } from '../../../src/scenarios/generate/scenario-file.ts';
import { runScenario } from '../../../src/scenarios/run/run-scenario.ts';
import { refusal } from '../../support/input-error.ts';

const rules = everyRuleVersion();
const ruleOf = (key: string): RuleVersion => rules.find((rule) => rule.key === key)!;
const witnesses = rules.map((rule) => generateScenarios(rule));
const everyScenario = witnesses.flatMap(({ scenarios }) => scenarios);

describe('the witnesses of all rules', () => {
  test('cover each rule whole', () => {
    const report = coverageOf(everyScenario);
    expect([percentOf(report.norms), percentOf(report.conditions)]).toEqual([100, 100]);
  });

  test('hold, and have names of their own', () => {
    expect(everyScenario.map(runScenario).filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
    expect(new Set(everyScenario.map(({ name }) => name)).size).toBe(everyScenario.length);
  });

  test('scenarios are on the first day of each version', () => {
    for (const { rule, scenarios } of witnesses) {
      const first = rule.version.from < '2016-01-01' ? '2016-01-01' : rule.version.from;
      for (const { at } of scenarios) expect(at.slice(0, 10)).toBe(first);
    }
  });

  test('are the smallest sets', () => {
    expect(witnesses.filter(({ isSmallest }) => !isSmallest).map(({ rule }) => rule.key)).toEqual([]);
  });

  test('scenarios are written to a file that reads back the same', () => {
    expect(readScenarios(readYaml(generatedScenariosAsYaml(witnesses)))).toEqual(
      JSON.parse(JSON.stringify(everyScenario)),
    );
  });

  test('are the same each time', () => {
    expect(rules.map((rule) => generateScenarios({ ...rule }).scenarios)).toEqual(
      witnesses.map(({ scenarios }) => scenarios),
    );
  });
});

/** Facts that follow from what other facts of the same norm follow from. */
const hangTogether = new Set(
  derivedFacts.filter(({ from }) => from.length > 1 || from[0] === 'child.birthDate').map(({ name }): string => name),
);

/** Whether a fact implies another: where a norm asks for both, fewer scenarios are enough. */
const implies = (one: string, other: string): boolean =>
  (caseFacts as readonly Fact[]).some(
    ({ path, implies = [] }) => path === one && implies.some(({ oneOf }) => oneOf.includes(other)),
  );

describe('of a norm', () => {
  test('that asks for n things it takes n and one scenarios, and one in which something is open', () => {
    for (const { rule, scenarios } of witnesses) {
      const parts = rule.kind === 'norm' && 'all' in rule.when ? rule.when.all : [];
      const tested = parts.flatMap((part) =>
        'fact' in part ? [part.fact] : 'condition' in part ? [part.condition] : [],
      );
      const isPlain =
        tested.length === parts.length &&
        tested.length > 0 &&
        !tested.some((one) => hangTogether.has(one) || tested.some((other) => implies(one, other)));
      if (isPlain) expect(scenarios, rule.key).toHaveLength(tested.length + 2);
    }
    expect(generateScenarios(ruleOf('not-separate-siblings from 2016-01-01')).scenarios).toHaveLength(6);
  });

  test('one scenario is enough for a norm that applies in every case', () => {
    for (const { rule, scenarios } of witnesses) if (rule.kind === 'unconditional') expect(scenarios).toHaveLength(1);
  });

  test('a scenario of a norm with a term has the end of the term, and whom it notifies', () => {
    const [decide] = generateScenarios(ruleOf('decide-on-case-management from 2023-01-01')).scenarios;
    expect(decide!.expect.deadlines).toEqual({ 'decide-on-case-management': '2023-01-11' });
    const [notify] = generateScenarios(ruleOf('notify-danger from 2016-01-01')).scenarios;
    expect(notify!.expect.notifications).toMatchObject([
      { norm: 'notify-danger', to: { body: 'emergency-call-centre' } },
    ]);
  });

  test('a scenario with an open result has what is missing, one leaf alone', () => {
    const open = generateScenarios(ruleOf('not-separate-siblings from 2016-01-01')).scenarios.at(-1)!;
    expect(open.expect.norms).toEqual({ 'not-separate-siblings': 'unknown' });
    expect(open.expect.missing!['not-separate-siblings']).toHaveLength(1);
  });

  test('the name of a scenario gives the result in plain English and what would change it', () => {
    const names = generateScenarios(ruleOf('not-separate-siblings from 2016-01-01')).scenarios.map(({ name }) => name);
    expect(names).toContain(
      '§ 34 (3) of 2016-01-01, Not to separate siblings: does not apply, and would if this were so: the child has siblings',
    );
  });
});

describe('which rules are wanted', () => {
  test('scenarios can be selected by id, by day and by wording', () => {
    const ids = ['decide-on-case-management', 'barred-for-life'];
    const keysOf = (wanted: Parameters<typeof selectedRules>[0]) =>
      selectedRules(wanted).map(({ key, day }) => `${key} told on ${day}`);
    expect(keysOf({ norms: [ids[0]!] })).toEqual([
      'decide-on-case-management from 2016-01-01 told on 2016-01-01',
      'decide-on-case-management from 2023-01-01 told on 2023-01-01',
      ...keysOf({ norms: [ids[0]!] }).slice(2),
    ]);
    expect(keysOf({ norms: ids, day: '2024-06-01' })).toEqual([
      'decide-on-case-management from 2023-01-01 told on 2024-06-01',
      'barred-for-life from 2022-10-01 told on 2024-06-01',
      'person.hasRecordBarringForLife in barred-for-life from 2022-10-01 told on 2024-06-01',
    ]);
    expect(keysOf({ norms: [ids[0]!], wording: '2023' })).toEqual([
      'decide-on-case-management from 2023-01-01 told on 2023-04-01',
    ]);
  });

  test('and an id that is none is rejected by its place with the nearest', () => {
    expect(refusal(() => selectedRules({ norms: ['child', 'notify-dangr'] })).issues).toEqual([
      {
        code: 'unknown-id',
        path: '--norm',
        expected: 'an id of a finding or a norm as value 2 (nearest: notify-danger)',
      },
    ]);
  });
});
