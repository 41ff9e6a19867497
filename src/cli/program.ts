import { CommanderError } from 'commander';
import { isLawError } from '../act/law-error.ts';
import { libraryVersion } from '../model/answer/library-version.ts';
import type { Language } from '../model/rule/truth.ts';
import { registerAssess } from './assess/command.ts';
import { registerCheck } from './check/command.ts';
import { registerCompare } from './compare/command.ts';
import { exitCode } from './errors/exit-code.ts';
import { formatInputError } from './errors/input-error.ts';
import { formatInternalError, isClosedPipe } from './errors/internal-error.ts';
import { helpNotes } from './help/help-notes.ts';
import { LocalizedCommand } from './help/localized-command.ts';
import { programExamples, programHelp } from './help/messages.ts';
import { sharedOptions } from './help/shared-options.ts';
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
import { languageFor, languageOfArguments } from './terminal/language.ts';
import { lineWidth } from './terminal/layout.ts';
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
 * @param args The arguments behind the command's name.
 * @param context The streams, the environment and the clock.
 * @returns The exit code. Every error is reported on standard error.
 */
export async function run(args: readonly string[], context: ProcessContext): Promise<number> {
  const lang = languageOfArguments(args, context.env);
  const called: Called = { code: exitCode.success };
  const program = programFor(args, lang, context, called);
  try {
    await program.parseAsync(args, { from: 'user' });
    return called.code;
  } catch (error) {
    return codeOfError(error, lang, context, called);
  }
}

/** The command that was called, once it is known, and its exit code. */
interface Called {
  command?: string;
  code: number;
}

function codeOfError(error: unknown, lang: Language, { stderr, env }: ProcessContext, { command }: Called): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.success : exitCode.badInput;
  if (isClosedPipe(error)) return exitCode.success;
  if (isLawError(error)) {
    stderr.write(formatInputError(error, lang, command));
    return exitCode.badInput;
  }
  stderr.write(formatInternalError(error, env, lang));
  return exitCode.internalError;
}

function programFor(
  args: readonly string[],
  lang: Language,
  context: ProcessContext,
  called: Called,
): LocalizedCommand {
  const { stdout, stderr, env } = context;
  const width = lineWidth(stdout.columns, env['COLUMNS']);
  const program = new LocalizedCommand('lasteks', { lang, args, width })
    .description(programHelp.description[lang])
    .version(libraryVersion, '-V, --version', programHelp.version[lang])
    .helpCommand('help [command]', programHelp.helpCommand[lang])
    .option('--lang <LANGUAGE>', sharedOptions.lang[lang])
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .hook('preAction', (_program, action) => {
      const { lang: asked } = program.opts<{ readonly lang?: string }>();
      called.command = action.name();
      languageFor(asked, env);
      action.setOptionValue('lang', asked);
    })
    .addHelpText('after', helpNotes([programHelp.noDecisions], programExamples, lang, width));
  for (const register of commands) {
    register(program, context, (code) => {
      called.code = code;
    });
  }
  return program;
}
