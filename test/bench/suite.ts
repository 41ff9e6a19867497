import { everyRuleVersion } from '../../src/analysis/rule-versions.ts';
import { coverageOf } from '../../src/scenarios/coverage/coverage.ts';
import { generateScenarios } from '../../src/scenarios/generate/generate-scenarios.ts';
import { mutate } from '../../src/scenarios/mutation/mutate.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import { scenarioFiles } from '../scenarios/scenario-files.ts';
import { witnessFiles } from '../scenarios/witness-files.ts';
import type { Consumed, Subject } from './harness.ts';

const suite = [...scenarioFiles(), ...witnessFiles()].flatMap(({ scenarios }) => scenarios);

/** How many scenarios the suite of the library has. */
export const scenariosOfSuite = suite.length;

/** Work on the whole suite at once: a round of it is one case. */
const onSuite = (name: string, work: () => Consumed): Subject => ({ name, cases: 1, prepare: () => suite, run: work });

/** What is timed on the whole suite of scenarios. */
export const suiteSubjects: readonly Subject[] = [
  onSuite('every scenario run', () => suite.filter((scenario) => runScenario(scenario).outcome === 'holds').length),
  onSuite('coverage of the law by them', () => coverageOf(suite).norms.covered),
  onSuite('the smallest witnesses of every rule', () =>
    everyRuleVersion().reduce((count, rule) => count + generateScenarios(rule).scenarios.length, 0),
  ),
  onSuite('every change of the law, and who notices it', () => mutate(suite).mutants),
];
