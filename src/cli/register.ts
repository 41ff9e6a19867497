import type { LocalizedCommand } from './help/localized-command.ts';
import type { ProcessContext } from './io/process-context.ts';

/**
 * Adds a command to the program. All commands but `assess` load what they do when they are called, which keeps the start
 * of the program short.
 *
 * @param finish Takes an exit code other than 0.
 */
export type Register = (program: LocalizedCommand, context: ProcessContext, finish: (code: number) => void) => void;
