import { Command, CommanderError } from 'commander';
import { isLawError } from '../act/law-error.ts';
import { libraryVersion } from '../model/library-version.ts';
import { registerAssess } from './commands/assess.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerHistory } from './commands/history.ts';
import { registerImpact } from './commands/impact.ts';
import { registerMutate } from './commands/mutate.ts';
import type { Register } from './commands/register.ts';
import { registerReplay } from './commands/replay.ts';
import { registerRules } from './commands/rules.ts';
import { registerSample } from './commands/sample.ts';
import { registerSchema } from './commands/schema.ts';
import { registerScreen } from './commands/screen.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWitness } from './commands/witness.ts';
import { exitCode, exitCodesInWords } from './exit-code.ts';
import { faultInWords, isClosedPipe } from './fault.ts';
import { refusalInWords } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';
import { usageErrorInWords } from './usage-error.ts';

/** The commands, in the order in which the help lists them. */
const commands: readonly Register[] = [
  registerAssess,
  registerScreen,
  registerCheck,
  registerCompare,
  registerImpact,
  registerHistory,
  registerVerify,
  registerRules,
  registerReplay,
  registerWitness,
  registerMutate,
  registerSample,
  registerSchema,
];

/**
 * Runs the command.
 *
 * @param args What stands after the command's name.
 * @param surroundings The streams, the environment and the clock.
 * @returns The exit code; whatever goes wrong has been told to standard error.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCode.done;
  const program = programFor(surroundings, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOfError(error, surroundings);
  }
}

function codeOfError(error: unknown, { stderr, env }: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
  if (isClosedPipe(error)) return exitCode.done;
  if (isLawError(error)) {
    stderr.write(refusalInWords(error));
    return exitCode.badInput;
  }
  stderr.write(faultInWords(error, env));
  return exitCode.fault;
}

function programFor(surroundings: Surroundings, finish: (code: number) => void): Command {
  const { stdout, stderr } = surroundings;
  const program = new Command('lasteks')
    .description('The Estonian Child Protection Act as rules: what follows for this child, who must be told, by when.')
    .version(libraryVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(usageErrorInWords(text)),
    })
    .exitOverride()
    .addHelpText('after', programHelp);
  for (const register of commands) register(program, surroundings, finish);
  return program;
}

const programHelp = `
Examples:
  $ lasteks assess case.yaml --at 2023-05-02T10:00
  $ lasteks assess cases.ndjson > answers.ndjson
  $ lasteks screen person.yaml --verdict-only
  $ lasteks check policy/ --reporter junit > report.xml
  $ lasteks compare 2016 2023 --format html --out comparison.html
  $ lasteks rules --format json > rules.json
  $ lasteks verify act.xml --wording 2023
  $ lasteks history "§ 20 (1)"
  $ lasteks schema case > case.schema.json

It decides nothing for anybody: it tells what the Act says follows from what is
known, and what is still unknown.

${exitCodesInWords}`;
