import type { Register } from '../register.ts';
import type { CompareCommandOptions } from './compare.ts';
import { help } from './help.ts';

/** Declares `lasteks compare` with its arguments and options. */
export const registerCompare: Register = (program, context, finish) => {
  program
    .command('compare')
    .argument('<A>')
    .argument('<B>')
    .option('--format <FORMAT>')
    .option('--texts <FILES...>')
    .option('--out <FILE>')
    .describe(help)
    .action(async (before: string, after: string, options: CompareCommandOptions) => {
      const { compareCommand } = await import('./compare.ts');
      finish(await compareCommand(before, after, options, context));
    });
};
