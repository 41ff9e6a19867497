import { Option } from 'commander';
import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { VerifyCommandOptions } from './verify.ts';

/** Declares `lasteks verify` with its arguments and options. */
export const registerVerify: Register = (program, context, finish) => {
  program
    .command('verify')
    .argument('<FILE>')
    .requiredOption('--wording <DAY>')
    .addOption(new Option('--json').conflicts(['full', 'format']))
    .option('--format <FORMAT>')
    .option('--full')
    .option('--scenarios <FILES...>')
    .describe(help)
    .action(async (file: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./verify.ts');
      finish(await verifyCommand(file, options, context));
    });
};
