import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';

/** The line, the options and the help of `lasteks schema`. */
export const registerSchema: Register = (program, { stdout }) => {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description(
      'Prints the JSON Schema of what goes in (case, person, scenario) or comes out (assessment, screening, record, check, impact, comparison).',
    )
    .argument('<NAME>', 'case, person, assessment, screening, scenario, record, check, impact or comparison')
    .addHelpText('after', `\n${exitCodesInWords}`)
    .action(async (name: string) => {
      const { schemaCommand } = await import('./schema.ts');
      stdout.write(schemaCommand(name));
    });
};
