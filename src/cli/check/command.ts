import { Option } from 'commander';
import type { Register } from '../register.ts';
import type { CheckCommandOptions } from './check.ts';
import { help } from './help.ts';

/** Declares `lasteks check` with its arguments and options. */
export const registerCheck: Register = (program, context, finish) => {
  program
    .command('check')
    .argument('<FILES...>')
    .option('--reporter <NAME>')
    .option('--wording <DAY>')
    .option('--filter <TEXT>')
    .option('--fail-on-empty')
    .option('--no-fail-on-empty')
    .addOption(new Option('--record <FILE>').conflicts('against'))
    .option('--against <FILE>')
    .option('--at <TIME>')
    .option('--coverage')
    .option('--threshold <PERCENT>')
    .option('--full')
    .describe(help)
    .action(async (files: string[], options: CheckCommandOptions) => {
      const { record, against } = options;
      const { checkCommand } = await import('./check.ts');
      const { recordCommand, againstCommand } = await import('./check-snapshot.ts');
      if (record !== undefined) finish(recordCommand(files, record, options, context));
      else if (against !== undefined) finish(againstCommand(files, against, options, context));
      else finish(await checkCommand(files, options, context));
    });
};
