import { readExplanations, withExplanations } from '../scenarios/explained-mutants.ts';
import { mutate } from '../scenarios/mutate.ts';
import { mutationInWords } from '../scenarios/mutation-text.ts';
import { readScenarios } from '../scenarios/read-scenarios.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { assertKnown } from '../scenarios/witness-file.ts';
import { exitCode } from './exit-code.ts';
import { largestScenarioFile, readText } from './read-input.ts';
import { readYaml } from './read-yaml.ts';
import { scenarioPaths } from './scenario-files.ts';
import type { Surroundings } from './surroundings.ts';

/** The options of `lasteks mutate`, as they stand on the command line. */
export interface MutateCommandOptions {
  readonly norm?: readonly string[];
  readonly explained?: string;
  readonly json?: boolean;
}

/**
 * `lasteks mutate`: changes the rules one step at a time and tells which changes no scenario notices.
 *
 * @param patterns Scenario files, folders and globs; `-` is standard input.
 * @returns The exit code: whether every change is noticed or explained, and every scenario holds.
 * @throws LawError for a file that cannot be read, and for a rule that is none.
 */
export async function mutateCommand(
  patterns: readonly string[],
  { norm, explained: explainedFile, json = false }: MutateCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  if (norm !== undefined) assertKnown(norm);
  const read = async (file: string): Promise<unknown> =>
    readYaml(await readText(file, surroundings, largestScenarioFile));
  const explanations = readExplanations(explainedFile === undefined ? undefined : await read(explainedFile));
  const scenarios: Scenario[] = [];
  for (const file of scenarioPaths(patterns)) scenarios.push(...readScenarios(await read(file)));
  const report = withExplanations(mutate(scenarios, norm === undefined ? {} : { norms: norm }), explanations);
  const told = norm === undefined ? report : { ...report, needless: [] };
  surroundings.stdout.write(json ? `${JSON.stringify(told, undefined, 2)}\n` : mutationInWords(told));
  const { unexplained, notHolding } = told;
  return unexplained.length === 0 && notHolding.length === 0 ? exitCode.done : exitCode.doesNotHold;
}
