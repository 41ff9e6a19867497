import { generateScenarios } from '../../scenarios/generate/generate-scenarios.ts';
import { selectedRules } from '../../scenarios/generate/scenario-file.ts';
import { exitCode } from '../errors/exit-code.ts';
import { fill } from '../errors/fill.ts';
import { writeResult } from '../io/output-file.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { languageFor } from '../terminal/language.ts';
import { messages } from './messages.ts';
import { generatedScenariosAsYaml } from './witness-yaml.ts';

/** The options of `lasteks witness`, as given on the command line. */
export interface WitnessCommandOptions {
  readonly norm?: readonly string[];
  readonly at?: string;
  readonly wording?: string;
  readonly mutants?: boolean;
  readonly out?: string;
  readonly lang?: string;
}

/**
 * `lasteks witness`: generates minimal sets of scenarios that cover rules completely.
 *
 * @returns The exit code.
 * @throws LawError for an unknown rule, day or wording, and for a file that cannot be written.
 */
export async function witnessCommand(options: WitnessCommandOptions, context: ProcessContext): Promise<number> {
  const { norm, at, wording, mutants = false, out } = options;
  const rules = selectedRules({ norms: norm, day: at, wording });
  const generated = rules.map((rule) => generateScenarios(rule, { mutants }));
  const count = generated.reduce((total, { scenarios }) => total + scenarios.length, 0);
  await writeResult(generatedScenariosAsYaml(generated), out, context);
  const message = messages.written[languageFor(options.lang, context.env)];
  context.stderr.write(`${fill(message, count, rules.length)}\n`);
  return exitCode.success;
}
