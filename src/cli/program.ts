import { Command, CommanderError } from 'commander';
import { isLawError } from '../act/law-error.ts';
import { libraryVersion } from '../model/answer/library-version.ts';
import { registerAssess } from './assess/command.ts';
import { registerCheck } from './check/command.ts';
import { registerCompare } from './compare/command.ts';
import { exitCode, exitCodesInWords } from './errors/exit-code.ts';
import { formatInputError } from './errors/input-error.ts';
import { formatInternalError, isClosedPipe } from './errors/internal-error.ts';
import { usageErrorInWords } from './errors/usage-error.ts';
import { registerHistory } from './history/command.ts';
import { registerImpact } from './impact/command.ts';
import type { ProcessContext } from './io/process-context.ts';
import { registerMutate } from './mutate/command.ts';
import type { Register } from './register.ts';
import { registerReplay } from './replay/command.ts';
import { registerRules } from './rules/command.ts';
import { registerSample } from './sample/command.ts';
import { registerSchema } from './schema/command.ts';
import { registerScreen } from './screen/command.ts';
import { registerVerify } from './verify/command.ts';
import { registerWitness } from './witness/command.ts';

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
 * @param context The streams, the environment and the clock.
 * @returns The exit code; whatever goes wrong has been told to standard error.
 */
export async function run(args: readonly string[], context: ProcessContext): Promise<number> {
  let code: number = exitCode.success;
  const program = programFor(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return codeOfError(error, context);
  }
}

function codeOfError(error: unknown, { stderr, env }: ProcessContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.success : exitCode.badInput;
  if (isClosedPipe(error)) return exitCode.success;
  if (isLawError(error)) {
    stderr.write(formatInputError(error));
    return exitCode.badInput;
  }
  stderr.write(formatInternalError(error, env));
  return exitCode.internalError;
}

function programFor(context: ProcessContext, finish: (code: number) => void): Command {
  const { stdout, stderr } = context;
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
  for (const register of commands) register(program, context, finish);
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
