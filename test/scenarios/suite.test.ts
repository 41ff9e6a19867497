import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyRuleVersion } from '../../src/analysis/rule-versions.ts';
import { readYaml } from '../../src/cli/io/read-yaml.ts';
import { coverageOf, percentOf } from '../../src/scenarios/coverage/coverage.ts';
import { readExplanations, withExplanations } from '../../src/scenarios/mutation/ignored-mutants.ts';
import { mutate } from '../../src/scenarios/mutation/mutate.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import { scenarioFiles } from './scenario-files.ts';
import { explainedFile, keptFiles, witnessFiles, witnessFilesNow } from './witness-files.ts';

const witnesses = witnessFiles();
const suite = [...scenarioFiles(), ...witnesses].flatMap(({ scenarios }) => scenarios);

describe('the witness files', () => {
  test('are current: else renew them with npm run witness-files, and review what is different', () => {
    const now = witnessFilesNow();
    expect(keptFiles().map(({ name }) => name)).toEqual(now.map(({ name }) => name));
    const outdated = keptFiles().filter(({ name, text }) => now.find((file) => file.name === name)!.text !== text);
    expect(outdated.map(({ name }) => name)).toEqual([]);
  });

  test.each(witnesses)('the scenarios of $name pass', ({ scenarios }) => {
    expect(scenarios.length).toBeGreaterThan(0);
    expect(scenarios.map(runScenario).filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
  });
});

describe('all scenarios of this folder together', () => {
  test('have a name of their own each', () => {
    const names = suite.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('cover every truth that is possible for a norm, and every leaf that can turn one', () => {
    const report = coverageOf(suite);
    expect(
      report.rules.flatMap(({ id, from, wouldCover }) => (wouldCover.length === 0 ? [] : [`${id} from ${from}`])),
    ).toEqual([]);
    expect([percentOf(report.norms), percentOf(report.conditions)]).toEqual([100, 100]);
    expect(report.rules).toHaveLength(everyRuleVersion().length);
    expect(report.norms.of).toBeGreaterThan(everyRuleVersion().length);
    expect(report.conditions.of).toBeGreaterThan(300);
  });

  test('notice every change of the rules, but for those of which it is explained why not', () => {
    const explanations = readExplanations(readYaml(readFileSync(explainedFile, 'utf8')));
    const report = withExplanations(mutate(suite), explanations);
    expect(report.notHolding).toEqual([]);
    expect(report.unexplained.map(({ id }) => id)).toEqual([]);
    expect(report.needless).toEqual([]);
    expect(report.mutants).toBeGreaterThan(2500);
  });
});
