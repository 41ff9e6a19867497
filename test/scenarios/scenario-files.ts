import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ofScenarios, readLocatedYaml } from '../../src/cli/io/read-yaml.ts';
import { readScenarios } from '../../src/scenarios/format/read-scenarios.ts';
import type { Scenario } from '../../src/scenarios/format/scenario.ts';

/** A file of scenarios of this folder. */
export interface ScenarioFile {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

/** Where the scenarios of the Act are, by hand and (below it) as witnesses. */
export const scenarioFolder = 'test/scenarios';

/** Every file of scenarios of this folder, by its name. */
export const scenarioFiles = (): readonly ScenarioFile[] =>
  readdirSync(scenarioFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name,
      scenarios: readScenarios(readLocatedYaml(readFileSync(join(scenarioFolder, name), 'utf8'), ofScenarios).document),
    }));
