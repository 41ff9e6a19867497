import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { SampleCommandOptions } from './sample.ts';

/** Declares `lasteks sample` with its arguments and options. */
export const registerSample: Register = (program, context, finish) => {
  program
    .command('sample')
    .option('--count <N>')
    .option('--seed <N>')
    .option('--kind <KIND>')
    .option('--at <TIME>')
    .describe(help)
    .action(async (options: SampleCommandOptions) => {
      const { sampleCommand } = await import('./sample.ts');
      finish(await sampleCommand(options, context));
    });
};
