import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import { type AssessCommandOptions, assessCommand } from './assess.ts';

/** The line, the options and the help of `lasteks assess`. */
export const registerAssess: Register = (program, context, finish) => {
  program
    .command('assess')
    .summary('answer a case, or a stream of cases')
    .description('Answers a case: findings, duties, deadlines, whom to tell, and what is not known yet.')
    .argument('<FILE>', 'a case or an envelope in YAML or JSON; - is standard input; .ndjson is a stream')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'apply the wording that entered into force on this day, whatever the moment')
    .option('--strict', 'refuse a moment up to which the law has not been looked through')
    .addOption(new Option('--json', 'print the answer as JSON').conflicts('why'))
    .addOption(new Option('--ndjson', 'take the input as a stream: a case a line, an answer a line').conflicts('why'))
    .addOption(
      new Option('--full', 'add explanations to JSON; add readings, ids and all questions to text').conflicts('why'),
    )
    .addOption(
      new Option('--as <ACTOR>', 'print the tasks of one actor: local-government, or local-government:0793').conflicts([
        'why',
        'ndjson',
      ]),
    )
    .option('--why <ID>', 'explain one finding or norm, such as child-in-danger (ids: --full)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', assessHelp)
    .action(async (file: string, options: AssessCommandOptions) => {
      finish(await assessCommand(file, options, context));
    });
};

const assessHelp = `
What a document tells in \`at\` and \`wording\` goes before the options. Every fact
may be left out: what is not told is unknown, and nothing defaults to "no".
\`lasteks schema case\` lists the facts.

In a stream a line that cannot be answered becomes { id, line, error: { code,
path } } on its own line, with a column where it is no JSON or has a key twice;
the others are answered all the same.

Examples:
  $ lasteks assess examples/separated-on-friday-evening.yaml --lang et
  $ lasteks assess case.yaml --at 2023-05-02T10:00 --why child-in-danger
  $ export-cases | lasteks assess - --ndjson --at 2024-06-30 > answers.ndjson

${exitCodesInWords}`;
