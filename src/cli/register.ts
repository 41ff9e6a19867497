import type { Command } from 'commander';
import type { ProcessContext } from './io/process-context.ts';

/**
 * Adds a command to the program. What a command does is loaded when it is called, so that none waits for another.
 *
 * @param finish Takes the exit code where it is another than 0.
 */
export type Register = (program: Command, context: ProcessContext, finish: (code: number) => void) => void;
