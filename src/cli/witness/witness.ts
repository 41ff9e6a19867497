import { LawError } from '../../act/law-error.ts';
import { witnessOf } from '../../scenarios/generate/generate-scenarios.ts';
import { rulesWanted } from '../../scenarios/generate/scenario-file.ts';
import { exitCode } from '../errors/exit-code.ts';
import type { Surroundings } from '../io/process-context.ts';
import { writeWhole } from '../io/whole-file.ts';
import { witnessesAsYaml } from './witness-yaml.ts';

/** The options of `lasteks witness`, as they stand on the command line. */
export interface WitnessCommandOptions {
  readonly norm?: readonly string[];
  readonly at?: string;
  readonly wording?: string;
  readonly mutants?: boolean;
  readonly out?: string;
}

/**
 * `lasteks witness`: writes the smallest sets of scenarios that cover rules whole.
 *
 * @returns The exit code.
 * @throws LawError for a rule, a day or a wording that is none, and for a file that cannot be written.
 */
export async function witnessCommand(
  options: WitnessCommandOptions,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const { norm, at, wording, mutants = false, out } = options;
  const rules = rulesWanted({ norms: norm, day: at, wording });
  const witnesses = rules.map((rule) => witnessOf(rule, { mutants }));
  const count = witnesses.reduce((total, { scenarios }) => total + scenarios.length, 0);
  const text = witnessesAsYaml(witnesses);
  if (out === undefined) stdout.write(text);
  else written(out, text);
  stderr.write(
    `${count} scenarios for ${rules.length} rules, with the answers of today: to be reviewed before they are kept\n`,
  );
  return exitCode.done;
}

function written(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch {
    throw new LawError({ code: 'not-readable', path: '--out', expected: 'a file that can be written' });
  }
}
