import type { Witness } from '../../scenarios/generate/generate-scenarios.ts';
import { ruleInWords } from '../../scenarios/generate/scenario-names.ts';
import { scenariosAsYaml } from '../io/scenario-yaml.ts';

/** Witnesses as a scenario file: for each version of a rule a line that says which it is, then its scenarios. */
export function generatedScenariosAsYaml(witnesses: readonly Witness[]): string {
  return witnesses
    .map(({ rule, scenarios, isSmallest }) => {
      const size = isSmallest ? '' : ' (chosen step by step: there may be a smaller set)';
      return `# ${ruleInWords(rule)}${size}\n${scenariosAsYaml(scenarios)}`;
    })
    .join('\n');
}
