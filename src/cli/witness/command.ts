import { Option } from 'commander';
import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { WitnessCommandOptions } from './witness.ts';

/** Declares `lasteks witness` with its arguments and options. */
export const registerWitness: Register = (program, context, finish) => {
  program
    .command('witness')
    .option('--norm <IDS...>')
    .addOption(new Option('--at <DAY>').conflicts('wording'))
    .option('--wording <DAY>')
    .option('--mutants')
    .option('--out <FILE>')
    .describe(help)
    .action(async (options: WitnessCommandOptions) => {
      const { witnessCommand } = await import('./witness.ts');
      finish(await witnessCommand(options, context));
    });
};
