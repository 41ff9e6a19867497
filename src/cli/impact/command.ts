import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { ImpactCommandOptions } from './impact.ts';

/** The arguments, the options and the help of `lasteks impact`. */
export const registerImpact: Register = (program, surroundings, finish) => {
  program
    .command('impact')
    .summary('count how outcomes differ between two wordings')
    .description(
      'Counts, for the cases and persons of a stream, how findings, norms, notifications and deadlines differ between two wordings, and by which provisions.',
    )
    .argument('<FILE>', 'cases and persons as .ndjson, one per line; - is standard input')
    .requiredOption('--from <DAY>', 'the first wording, by the day on which it entered into force')
    .requiredOption('--to <DAY>', 'the second wording')
    .option('--at <MOMENT>', 'the evaluation time of lines without one (default: now)')
    .option('--suppress-below <N>', 'suppress counts below N and round the rest (disclosure control)')
    .option('--examples <N>', 'how many ids to show for each change (default: 3)')
    .option('--workers <N>', 'how many threads to use (default: one per core)')
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', impactHelp)
    .action(async (file: string, options: ImpactCommandOptions) => {
      const { impactCommand } = await import('./impact.ts');
      finish(await impactCommand(file, options, surroundings));
    });
};

const impactHelp = `
A person needs an envelope: { id, at, person }. \`at\` in a line overrides the option;
a wording in a line is ignored. A line that cannot be read is counted by the code of
its error, and the others are counted all the same.

The report contains nothing of a case but the id that its line gave; ids should
identify nobody. With --suppress-below no suppressed count can be derived from the
rest.

Examples:
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01 --suppress-below 5 --format html > impact.html
  $ lasteks sample --count 250000 --seed 1 | lasteks impact - --from 2016 --to 2023

${exitCodesInWords}`;
