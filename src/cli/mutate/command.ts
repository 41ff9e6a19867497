import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { MutateCommandOptions } from './mutate.ts';

/** Declares `lasteks mutate` with its arguments and options. */
export const registerMutate: Register = (program, context, finish) => {
  program
    .command('mutate')
    .argument('<FILES...>')
    .option('--norm <IDS...>')
    .option('--explained <FILE>')
    .option('--json')
    .describe(help)
    .action(async (files: readonly string[], options: MutateCommandOptions) => {
      const { mutateCommand } = await import('./mutate.ts');
      finish(await mutateCommand(files, options, context));
    });
};
