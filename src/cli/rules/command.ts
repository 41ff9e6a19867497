import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { RulesCommandOptions } from './rules.ts';

/** Declares `lasteks rules` with its arguments and options. */
export const registerRules: Register = (program, context) => {
  program
    .command('rules')
    .option('--at <TIME>')
    .option('--wording <DAY>')
    .option('--format <FORMAT>')
    .describe(help)
    .action(async (options: RulesCommandOptions) => {
      const { rulesCommand } = await import('./rules.ts');
      context.stdout.write(rulesCommand(options, context));
    });
};
