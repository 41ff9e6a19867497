import { Option } from 'commander';
import type { Register } from '../register.ts';
import { type AssessCommandOptions, assessCommand } from './assess.ts';
import { help } from './help.ts';

/** Declares `lasteks assess` with its arguments and options. */
export const registerAssess: Register = (program, context, finish) => {
  program
    .command('assess')
    .argument('<FILE>')
    .option('--at <TIME>')
    .option('--wording <DAY>')
    .option('--strict')
    .addOption(new Option('--json').conflicts('why'))
    .addOption(new Option('--ndjson').conflicts('why'))
    .addOption(new Option('--full').conflicts('why'))
    .addOption(new Option('--as <ACTOR>').conflicts(['why', 'ndjson']))
    .option('--why <ID>')
    .describe(help)
    .action(async (file: string, options: AssessCommandOptions) => {
      finish(await assessCommand(file, options, context));
    });
};
