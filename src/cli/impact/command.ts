import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { ImpactCommandOptions } from './impact.ts';

/** Declares `lasteks impact` with its arguments and options. */
export const registerImpact: Register = (program, context, finish) => {
  program
    .command('impact')
    .argument('<FILE>')
    .requiredOption('--from <DAY>')
    .requiredOption('--to <DAY>')
    .option('--at <TIME>')
    .option('--suppress-below <N>')
    .option('--examples <N>')
    .option('--workers <N>')
    .option('--format <FORMAT>')
    .describe(help)
    .action(async (file: string, options: ImpactCommandOptions) => {
      const { impactCommand } = await import('./impact.ts');
      finish(await impactCommand(file, options, context));
    });
};
