import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { ScreenCommandOptions } from './screen.ts';

/** The line, the options and the help of `lasteks screen`. */
export const registerScreen: Register = (program, context, finish) => {
  const notFull = ['json', 'ndjson'];
  program
    .command('screen')
    .summary('screen a person, or a stream of persons')
    .description(
      'Screens a person under §§ 19 and 20: barred from working with children or not, by what, and what is due.',
    )
    .argument('<FILE>', 'a person or an envelope in YAML or JSON; - is standard input; .ndjson is a stream')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'apply the wording that entered into force on this day, whatever the moment')
    .option('--strict', 'refuse a moment up to which the law has not been looked through')
    .option('--json', 'print the answer as JSON')
    .option('--ndjson', 'take the input as a stream: a person a line, an answer a line')
    .addOption(new Option('--verdict-only', 'print only: may work, may not work, or unknown').conflicts('full'))
    .addOption(new Option('--full', 'add readings, ids and all questions to text').conflicts(notFull))
    .addOption(
      new Option('--as <ACTOR>', 'print the tasks of one actor: local-government, or local-government:0793').conflicts([
        'verdictOnly',
        'ndjson',
      ]),
    )
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', screenHelp)
    .action(async (file: string, options: ScreenCommandOptions) => {
      const { screenCommand } = await import('./screen.ts');
      finish(await screenCommand(file, options, context));
    });
};

const screenHelp = `
What a document tells in \`at\` and \`wording\` goes before the options. No records
told is unknown; an empty list says that there are none. \`lasteks schema person\`
lists the facts.

In a stream a line that cannot be answered becomes { id, line, error: { code,
path } } on its own line, with a column where it is no JSON or has a key twice;
how many came out how stands on standard error.

Examples:
  $ lasteks screen examples/person-robber-2016.yaml --lang et
  $ lasteks screen person.yaml --at 2023-05-02 --verdict-only
  $ export-persons | lasteks screen - --ndjson --verdict-only > verdicts.ndjson

${exitCodesInWords}`;
