import { scenariosAsYaml } from '../../../src/cli/io/scenario-yaml.ts';
import type { Scenario } from '../../../src/scenarios/format/scenario.ts';
import { idsExpected } from '../../../src/scenarios/format/scenarios-on.ts';
import { link, type Page, page } from './page.ts';
import type { Rule } from './rule-page.ts';

/** A scenario with the page on which it stands. */
export interface FiledScenario {
  readonly name: string;
  /** The name of the page. */
  readonly file: string;
  readonly anchor: string;
  /** The rules of which it expects something. */
  readonly ids: ReadonlySet<string>;
  readonly scenario: Scenario;
}

/** The scenarios of a file, each with where it stands. */
export const filed = (name: string, scenarios: readonly Scenario[]): readonly FiledScenario[] =>
  scenarios.map((scenario, place) => ({
    name: scenario.name,
    file: name.replace(/\.yaml$/u, ''),
    anchor: `${place + 1}`,
    ids: new Set(idsExpected(scenario)),
    scenario,
  }));

/** The page of a file of scenarios. */
export function scenarioPage(file: string, scenarios: readonly FiledScenario[], rules: readonly Rule[]): Page {
  const labels = new Map(rules.map(({ id, label }) => [id, label.en]));
  const blocks = scenarios.flatMap(({ name, anchor, ids, scenario }) => [
    `## ${anchor}\n\n**${name}**`,
    `\`\`\`yaml\n${scenariosAsYaml([scenario]).trimEnd()}\n\`\`\``,
    [...ids].map((id) => link(labels.get(id) ?? id, 'rules', id)).join(' · '),
  ]);
  return page('scenarios', file, `Scenarios of ${file.replace('-', ' ')}`, blocks);
}
