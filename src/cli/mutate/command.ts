import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { MutateCommandOptions } from './mutate.ts';

/** The line, the options and the help of `lasteks mutate`. */
export const registerMutate: Register = (program, context, finish) => {
  program
    .command('mutate')
    .summary('tell which changes of the rules no scenario notices')
    .description('Changes the rules in memory one step at a time, and tells which changes no scenario notices.')
    .argument('<FILES...>', 'scenario files in YAML or JSON; - is standard input')
    .option('--norm <IDS...>', 'only changes of these findings and norms')
    .option('--explained <FILE>', 'reasons, by id, why some changes need not be noticed')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', mutateHelp)
    .action(async (files: readonly string[], options: MutateCommandOptions) => {
      const { mutateCommand } = await import('./mutate.ts');
      finish(await mutateCommand(files, options, context));
    });
};

const mutateHelp = `
Changes that mean the same as the law are left out. A file of reasons is YAML:
the id of a change, as it is printed, and why it stays.

Examples:
  $ lasteks mutate scenarios/*.yaml
  $ lasteks mutate scenarios/*.yaml --norm notify-danger --json
  $ lasteks mutate scenarios/ --explained explained.yaml

${exitCodesInWords}`;
