import type { Command } from 'commander';
import type { Language } from '../../model/rule/truth.ts';
import type { CommandHelp } from './command-help.ts';

/** The language, the arguments and the width of the help of a run. */
export interface CommandLine {
  readonly lang: Language;
  /** The arguments behind the command's name. */
  readonly args: readonly string[];
  /** The width of the help, in characters. */
  readonly width: number;
}

/** A command with its help texts, once it is described, and the command line that it is on. */
export interface CommandOnLine extends Command {
  readonly commandLine: CommandLine;
  readonly texts: CommandHelp | undefined;
}
