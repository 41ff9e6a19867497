import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/scenarios/run-scenario.ts';
import { scenarioFiles } from './scenario-files.ts';

const files = scenarioFiles();

it('there are scenarios, and no two of a name', () => {
  const names = files.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(files)('$name', ({ scenarios }) => {
  it.each(scenarios)('$name', (scenario) => {
    expect(runScenario(scenario)).toEqual({ name: scenario.name, outcome: 'holds', differences: [] });
  });
});
