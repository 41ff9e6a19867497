import { readScenarios } from '../../scenarios/format/read-scenarios.ts';
import type { Scenario } from '../../scenarios/format/scenario.ts';
import { assertKnown } from '../../scenarios/generate/scenario-file.ts';
import { readExplanations, withExplanations } from '../../scenarios/mutation/ignored-mutants.ts';
import { mutate } from '../../scenarios/mutation/mutate.ts';
import { formatMutationReport } from '../../scenarios/mutation/mutation-text.ts';
import { scenarioPaths } from '../check/scenario-files.ts';
import { exitCode } from '../errors/exit-code.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { largestScenarioFile, readText } from '../io/read-input.ts';
import { readYaml } from '../io/read-yaml.ts';

/** The options of `lasteks mutate`, as given on the command line. */
export interface MutateCommandOptions {
  readonly norm?: readonly string[];
  readonly explained?: string;
  readonly json?: boolean;
}

/**
 * `lasteks mutate`: changes the rules one change at a time and lists the changes that no scenario detects.
 *
 * @param patterns Scenario files, folders and globs; `-` is standard input.
 * @returns The exit code: whether every change is detected or has a reason, and every scenario passes.
 * @throws LawError for a file that cannot be read, and for an unknown rule.
 */
export async function mutateCommand(
  patterns: readonly string[],
  { norm, explained: explainedFile, json = false }: MutateCommandOptions,
  context: ProcessContext,
): Promise<number> {
  if (norm !== undefined) assertKnown(norm);
  const read = async (file: string): Promise<unknown> => readYaml(await readText(file, context, largestScenarioFile));
  const explanations = readExplanations(explainedFile === undefined ? undefined : await read(explainedFile));
  const scenarios: Scenario[] = [];
  for (const file of scenarioPaths(patterns)) scenarios.push(...readScenarios(await read(file)));
  const report = withExplanations(mutate(scenarios, norm === undefined ? {} : { norms: norm }), explanations);
  const encoded = norm === undefined ? report : { ...report, needless: [] };
  context.stdout.write(json ? `${JSON.stringify(encoded, undefined, 2)}\n` : formatMutationReport(encoded));
  const { unexplained, notHolding } = encoded;
  return unexplained.length === 0 && notHolding.length === 0 ? exitCode.success : exitCode.failed;
}
