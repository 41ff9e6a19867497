import type { Register } from '../register.ts';
import { help } from './help.ts';

/** Declares `lasteks schema` with its arguments and options. */
export const registerSchema: Register = (program, context) => {
  program
    .command('schema')
    .argument('<NAME>')
    .describe(help)
    .action(async (name: string) => {
      const { schemaCommand } = await import('./schema.ts');
      context.stdout.write(schemaCommand(name));
    });
};
