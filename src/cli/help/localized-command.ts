import { Command, type ErrorOptions } from 'commander';
import { formatUsageError } from '../errors/usage-error.ts';
import type { CommandHelp } from './command-help.ts';
import type { CommandLine } from './command-line.ts';
import { helpNotes } from './help-notes.ts';
import { helpTitles, programHelp } from './messages.ts';
import { sharedOptions } from './shared-options.ts';

/** The narrowest column in which help texts are wrapped; they overflow a narrower one. */
const narrowestColumn = 20;

/** A command whose help and usage errors are in one language. */
export class LocalizedCommand extends Command {
  readonly commandLine: CommandLine;
  texts: CommandHelp | undefined;

  constructor(name: string, commandLine: CommandLine) {
    super(name);
    const { lang, width } = commandLine;
    const translated = (text: string): string => helpTitles[text]?.[lang] ?? text;
    this.commandLine = commandLine;
    this.helpOption('-h, --help', programHelp.help[lang])
      .configureHelp({
        minWidthToWrap: narrowestColumn,
        styleTitle: translated,
        styleOptionText: translated,
        styleSubcommandText: translated,
        subcommandTerm: (command) => command.name(),
      })
      .configureOutput({ getOutHelpWidth: () => width, getErrHelpWidth: () => width });
  }

  override createCommand(name = ''): LocalizedCommand {
    return new LocalizedCommand(name, this.commandLine);
  }

  /**
   * Adds the help texts of the arguments and options declared so far, and the option `--lang`, which the program reads
   * wherever it is.
   *
   * @throws TypeError for an argument or an option without a text.
   */
  describe(help: CommandHelp): this {
    const { lang, width } = this.commandLine;
    this.texts = help;
    this.summary(help.summary[lang]).description(help.description[lang]);
    for (const argument of this.registeredArguments) argument.description = help.arguments[argument.name()]![lang];
    for (const option of this.options) option.description = help.options[option.long!]![lang];
    return this.option('--lang <LANGUAGE>', sharedOptions.lang[lang]).addHelpText(
      'after',
      helpNotes(help.notes, help.examples, lang, width),
    );
  }

  /** Reports a usage error in the language of the command line, instead of Commander's English. */
  override error(message: string, options?: ErrorOptions): never {
    super.error(formatUsageError(message, options?.code, this), options);
  }
}
