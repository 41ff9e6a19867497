import { Option } from 'commander';
import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { HistoryCommandOptions } from './history.ts';

/** Declares `lasteks history` with its arguments and options. */
export const registerHistory: Register = (program, context) => {
  program
    .command('history')
    .argument('<WHAT>')
    .addOption(new Option('--json').conflicts('format'))
    .option('--format <FORMAT>')
    .describe(help)
    .action(async (asked: string, options: HistoryCommandOptions) => {
      const { historyCommand } = await import('./history.ts');
      context.stdout.write(await historyCommand(asked, options, context));
    });
};
