import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofScenarios, readPlacedYaml } from '../../src/cli/read-yaml.ts';
import { readScenarios } from '../../src/scenarios/read-scenarios.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';

/** A file of scenarios of this folder. */
export interface ScenarioFile {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

const folder = 'test/scenarios';

/** Everything in and below this folder that is a scenario file: `mutants` holds reasons, not scenarios. */
export const everyScenarioFile: readonly string[] = [`${folder}/*.yaml`, `${folder}/witness`];

/** Every file of scenarios of this folder, by its name. */
export const scenarioFiles = (): readonly ScenarioFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name,
      scenarios: readScenarios(readPlacedYaml(readFileSync(join(folder, name), 'utf8'), ofScenarios).document),
    }));
