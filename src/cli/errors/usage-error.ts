import type { CommandOnLine } from '../help/command-line.ts';
import { fill } from './fill.ts';
import { errorMessages, usageMessages } from './messages.ts';

/** Commander's guess at the option or command that was meant: our own names only. */
const suggestionAtEnd = /\n\(Did you mean (?:one of )?(?<names>[^()\n]*)\?\)$/u;

/** What the message quotes: names of our own arguments and options, or what was typed. */
const quoted = (message: string): string[] => [...message.matchAll(/'([^']*)'/gu)].map(([, text]) => text!);

/**
 * A usage error in the language of the command line: what is wrong, where, what would be right and what to do. What was typed is
 * repeated only if it is the name of an option, since a value of a case may have been typed instead of an option or a command.
 *
 * @param message Commander's message.
 * @param code Commander's code, such as `commander.unknownOption`.
 * @param command The command that was called.
 */
export function formatUsageError(message: string, code: string | undefined, command: CommandOnLine): string {
  const { lang } = command.commandLine;
  const isProgram = command.parent === null;
  const hint = isProgram ? errorMessages.help[lang] : fill(errorMessages.helpOf[lang], command.name());
  return [`lasteks: ${headline(message, code, command)}`, ...(isProgram ? [commandList(command)] : []), hint].join(
    '\n  ',
  );
}

const commandList = (program: CommandOnLine): string =>
  fill(usageMessages.commands[program.commandLine.lang], program.commands.map((command) => command.name()).join(', '));

function headline(message: string, code: string | undefined, command: CommandOnLine): string {
  const { lang } = command.commandLine;
  const [first = '', second = ''] = quoted(message);
  switch (code) {
    case 'commander.missingArgument':
      return `${fill(usageMessages.missingArgument[lang], first)}: ${descriptionOfArgument(first, command)}`;
    case 'commander.optionMissingArgument':
      return `${fill(usageMessages.missingValue[lang], first)}: ${descriptionOfOption(first, command)}`;
    case 'commander.missingMandatoryOptionValue':
      return `${fill(usageMessages.missingOption[lang], first)}: ${descriptionOfOption(first, command)}`;
    case 'commander.conflictingOption':
      return fill(usageMessages.conflict[lang], longName(first), longName(second));
    case 'commander.excessArguments':
      return fill(usageMessages.tooMany[lang], command.name(), argumentsOf(command), command.args.length);
    case 'commander.unknownOption':
      return unknown(message, command, true);
    case 'commander.unknownCommand':
      return unknown(message, command, false);
    default:
      return message.replace(/^error: /u, '').trim();
  }
}

/** How many arguments a command takes, and which: `1 (<FILE>)`. */
function argumentsOf({ registeredArguments }: CommandOnLine): string {
  const names = registeredArguments.map((argument) => `<${argument.name()}>`);
  return names.length === 0 ? '0' : `${names.length} (${names.join(' ')})`;
}

const descriptionOfArgument = (name: string, command: CommandOnLine): string =>
  command.registeredArguments.find((argument) => argument.name() === name)!.description;

/** The description of an option; `--lang` is one of the program too. */
const descriptionOfOption = (flags: string, command: CommandOnLine): string =>
  command.options.find((option) => option.flags === flags)!.description;

/** `--at`, of `--at <TIME>`. */
const longName = (flags: string): string => flags.split(' ')[0]!;

/** An unknown option or command: by its name if some command has it, else by its position on the command line. */
function unknown(message: string, command: CommandOnLine, isOption: boolean): string {
  const { lang, args } = command.commandLine;
  const suggested = suggestionAtEnd.exec(message)?.groups?.['names']?.split(', ') ?? [];
  const typed = message
    .replace(suggestionAtEnd, '')
    .replace(/^[^']*'/u, '')
    .replace(/'$/u, '');
  const name = typed.replace(/=.*$/su, '');
  const position = args.indexOf(typed) + 1;
  const asValue = isOption ? optionsWithValue(name.replace(/^-+/u, ''), command) : [];
  const meant = asValue.length > 0 ? asValue : suggested;
  const isOurs = asValue.length > 0 || isOurOption(name, command);
  const details = [
    ...(isOurs || position === 0 ? [] : [fill(usageMessages.atArgument[lang], position)]),
    ...(meant.length === 0 ? [] : [fill(usageMessages.nearest[lang], meant.join(usageMessages.or[lang]))]),
  ];
  const what = (isOption ? usageMessages.unknownOption : usageMessages.unknownCommand)[lang];
  return `${what}${isOurs ? ` ${name}` : ''}${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
}

/** The options of a command that take a word as their value: `--format html`, for `html`. */
const optionsWithValue = (word: string, { texts }: CommandOnLine): string[] =>
  Object.entries(texts?.values ?? {}).flatMap(([option, values]) =>
    values.includes(word) ? [`${option} ${word}`] : [],
  );

/** Whether some command has an option of this name. */
const isOurOption = (name: string, command: CommandOnLine): boolean =>
  [command, ...(command.parent?.commands ?? command.commands)].some(({ options }) =>
    options.some(({ long }) => long === name),
  );
