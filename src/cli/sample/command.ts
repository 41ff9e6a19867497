import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { SampleCommandOptions } from './sample.ts';

/** The line, the options and the help of `lasteks sample`. */
export const registerSample: Register = (program, context, finish) => {
  program
    .command('sample')
    .summary('write synthetic cases or persons')
    .description(
      'Writes synthetic cases or persons, an envelope a line: nobody’s data, to try the other commands with.',
    )
    .option('--count <N>', 'how many (default: 1000)')
    .option('--seed <N>', 'a whole number: the same one gives the same lines (default: 1)')
    .option('--kind <KIND>', 'case or person (default: case)')
    .option('--at <MOMENT>', 'the moment of all lines (default: 2027-06-14T10:00)')
    .addHelpText('after', sampleHelp)
    .action(async (options: SampleCommandOptions) => {
      const { sampleCommand } = await import('./sample.ts');
      finish(await sampleCommand(options, context));
    });
};

const sampleHelp = `
How often a fact is told, and with what, stands in docs/sample.md with its source and
what is doubtful about it. Most of it is assumed: a sample shows what a change of the
Act can do, not how often it will.

Examples:
  $ lasteks sample --count 250000 --seed 1 > cases.ndjson
  $ lasteks sample --kind person --count 1000 | lasteks screen - --ndjson --verdict-only

${exitCodesInWords}`;
