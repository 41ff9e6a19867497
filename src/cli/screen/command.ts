import { Option } from 'commander';
import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { ScreenCommandOptions } from './screen.ts';

/** Declares `lasteks screen` with its arguments and options. */
export const registerScreen: Register = (program, context, finish) => {
  program
    .command('screen')
    .argument('<FILE>')
    .option('--at <TIME>')
    .option('--wording <DAY>')
    .option('--strict')
    .option('--json')
    .option('--ndjson')
    .addOption(new Option('--verdict-only').conflicts('full'))
    .addOption(new Option('--full').conflicts(['json', 'ndjson']))
    .addOption(new Option('--as <ACTOR>').conflicts(['verdictOnly', 'ndjson']))
    .describe(help)
    .action(async (file: string, options: ScreenCommandOptions) => {
      const { screenCommand } = await import('./screen.ts');
      finish(await screenCommand(file, options, context));
    });
};
