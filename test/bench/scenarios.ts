import { readdirSync, readFileSync } from 'node:fs';
import { scenarioFileOf } from '../../src/cli/check/scenario-files.ts';
import type { Scenario } from '../../src/scenarios/format/scenario.ts';
import type { CheckedFile } from '../../src/scenarios/report/check-report.ts';
import { checkScenario } from '../../src/scenarios/report/check-scenario.ts';
import { jsonReport } from '../../src/scenarios/report/json.ts';
import { runScenario } from '../../src/scenarios/run/run-scenario.ts';
import type { Subject } from './harness.ts';

const folder = new URL('../scenarios/', import.meta.url);

/** The scenario files of the Act, as text. */
const texts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const readAll = () => texts.map((text, index) => scenarioFileOf(`chapter ${index}`, () => text));
const scenarios: readonly Scenario[] = readAll().flatMap((file) => file.scenarios.map(({ scenario }) => scenario));

function checkAll(): string {
  const files = readAll().map(({ file, scenarios: placed, issues }): CheckedFile => {
    return { file, issues, scenarios: placed.map((one) => ({ ...checkScenario(one), milliseconds: 0 })) };
  });
  return jsonReport({ files, sections: [], failOnEmpty: true });
}

/** What is timed on the scenarios of the Act, the same in every round. */
export const scenarioSubjects: readonly Subject[] = [
  {
    name: 'run, once they are read',
    cases: scenarios.length,
    prepare: () => scenarios,
    run: (all) => (all as readonly Scenario[]).filter((one) => runScenario(one).outcome === 'holds').length,
  },
  {
    name: 'from the text of the files to a report',
    cases: scenarios.length,
    prepare: () => undefined,
    run: () => checkAll().length,
  },
];
