import type { GeneratedScenarios } from '../../scenarios/generate/generate-scenarios.ts';
import { formatRule } from '../../scenarios/generate/scenario-names.ts';
import { scenariosAsYaml } from '../io/scenario-yaml.ts';

/** Generated scenarios as a scenario file: for each version of a rule a comment line that names it, then its scenarios. */
export function generatedScenariosAsYaml(generated: readonly GeneratedScenarios[]): string {
  return generated
    .map(({ rule, scenarios, isSmallest }) => {
      const size = isSmallest ? '' : ' (chosen greedily: a smaller set may exist)';
      return `# ${formatRule(rule)}${size}\n${scenariosAsYaml(scenarios)}`;
    })
    .join('\n');
}
