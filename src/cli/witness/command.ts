import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { WitnessCommandOptions } from './witness.ts';

/** The line, the options and the help of `lasteks witness`. */
export const registerWitness: Register = (program, context, finish) => {
  program
    .command('witness')
    .summary('write scenarios that cover the rules')
    .description(
      'Writes, for each version of a rule, the smallest set of scenarios that shows every truth that is possible for it and of each condition that it alone turns it.',
    )
    .option('--norm <IDS...>', 'only these findings and norms')
    .addOption(new Option('--at <DAY>', 'the rules of this day, told on it').conflicts('wording'))
    .option('--wording <DAY>', 'the rules of the wording that entered into force on this day')
    .option('--mutants', 'also what notices every change that `lasteks mutate` makes')
    .option('--out <FILE>', 'write to this file (default: standard output)')
    .addHelpText('after', witnessHelp)
    .action(async (options: WitnessCommandOptions) => {
      const { witnessCommand } = await import('./witness.ts');
      finish(await witnessCommand(options, context));
    });
};

const witnessHelp = `
What is expected is what the rules answer today: a jurist reviews it against the
Act before it is kept.

Examples:
  $ lasteks witness --norm decide-on-case-management > review.yaml
  $ lasteks witness --wording 2023 --mutants --out witness.yaml

${exitCodesInWords}`;
