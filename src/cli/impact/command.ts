import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { ImpactCommandOptions } from './impact.ts';

/** The line, the options and the help of `lasteks impact`. */
export const registerImpact: Register = (program, surroundings, finish) => {
  program
    .command('impact')
    .summary('tell what two wordings make of cases and persons')
    .description(
      'Tells, for the cases and persons of a stream, how each finding and norm comes out under two wordings, who is told, which deadlines move, and because of which provisions.',
    )
    .argument('<FILE>', 'cases and persons as .ndjson, one a line; - is standard input')
    .requiredOption('--from <DAY>', 'the wording before, by the day on which it entered into force')
    .requiredOption('--to <DAY>', 'the wording after')
    .option('--at <MOMENT>', 'the moment of lines that tell none (default: the present moment)')
    .option('--suppress-below <N>', 'keep counts below N back, and round the others, so that nobody can be found')
    .option('--examples <N>', 'how many ids to give for each change (default: 3)')
    .option('--workers <N>', 'how many threads count (default: one a core)')
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', impactHelp)
    .action(async (file: string, options: ImpactCommandOptions) => {
      const { impactCommand } = await import('./impact.ts');
      finish(await impactCommand(file, options, surroundings));
    });
};

const impactHelp = `
A person stands in an envelope: { id, at, person }. What a line tells in \`at\` goes
before the option; a wording that it names is not looked at. A line that cannot be
read is counted by the code of its error, and the others count all the same.

Nothing of a case is in the report but ids that the lines give; they should identify
nobody. With --suppress-below no count below N can be told from the others either.

Examples:
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01
  $ lasteks impact cases.ndjson --from 2023 --to 2027-01-01 --suppress-below 5 --format html > impact.html
  $ lasteks sample --count 250000 --seed 1 | lasteks impact - --from 2016 --to 2023

${exitCodesInWords}`;
