import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { CheckCommandOptions } from './check.ts';

/** The line, the options and the help of `lasteks check`. */
export const registerCheck: Register = (program, context, finish) => {
  program
    .command('check')
    .summary('run scenario files')
    .description('Runs scenarios, cases with what is expected of the answer, and tells where the answers part from it.')
    .argument('<FILES...>', 'scenario files in YAML or JSON, folders and globs; - is standard input')
    .option('--reporter <NAME>', 'pretty, junit, json or github (default: pretty)')
    .option('--wording <DAY>', 'run all under the wording that entered into force on this day')
    .option('--filter <TEXT>', 'run only the scenarios whose name has this text')
    .option('--fail-on-empty', 'fail where no scenario counts (default)')
    .option('--no-fail-on-empty', 'let it pass that no scenario counts')
    .addOption(
      new Option('--record <FILE>', 'write the answers of now to a file; - is standard output').conflicts('against'),
    )
    .option('--against <FILE>', 'tell what has changed since the answers were recorded')
    .option('--at <MOMENT>', 'for a record: the moment of the cases that tell none')
    .option('--coverage', 'tell what of the law the scenarios show, and which would show the rest')
    .option('--threshold <PERCENT>', 'fail where they show less of the norms or of the conditions')
    .option('--full', 'with --coverage: also what is shown, by provision, and what is not counted')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', checkHelp)
    .action(async (files: string[], options: CheckCommandOptions) => {
      const { record, against } = options;
      const { checkCommand } = await import('./check.ts');
      const { recordCommand, againstCommand } = await import('./check-snapshot.ts');
      if (record !== undefined) finish(recordCommand(files, record, options, context));
      else if (against !== undefined) finish(againstCommand(files, against, options, context));
      else finish(await checkCommand(files, options, context));
    });
};

const checkHelp = `
A file that cannot be read is named with line and column, and the others still
run. A scenario with \`todo\` is shown and not counted. No report repeats a value of
a case: a municipality stands as the fact that told it.

With --record and --against the answers themselves are frozen and compared, and
what scenarios expect is not looked at. FILES may then also have cases and persons,
alone, in lists or as .ndjson. A record has no day of a case, and --against ends
with 1 where something has changed.

Coverage counts, of each norm on each day from 2016 on, the truths that are possible
and the leaves of its condition that alone can turn it; with --wording only that
wording. A scenario covers what it expects.

Examples:
  $ lasteks check policy/
  $ lasteks check policy/ --wording 2023 --coverage --threshold 80
  $ lasteks check policy/ cases.ndjson --record answers.json
  $ lasteks check policy/ cases.ndjson --against answers.json --wording 2023
  $ lasteks check 'policy/**/*.yaml' --reporter github
  $ lasteks check policy/ --wording 2016 --filter "ten days"

${exitCodesInWords}`;
