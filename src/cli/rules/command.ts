import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { RulesCommandOptions } from './rules.ts';

/** The line, the options and the help of `lasteks rules`. */
export const registerRules: Register = (program, context) => {
  program
    .command('rules')
    .summary('print the rules in force')
    .description('Prints the rules in force on a day: as a list to read, or as JSON that json-rules-engine loads.')
    .option('--at <MOMENT>', 'a day, or a date and time in Estonia (default: the present moment)')
    .option('--wording <DAY>', 'the rules of the wording that entered into force on this day, whatever the moment')
    .option('--format <FORMAT>', 'text or json (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', rulesHelp)
    .action(async (options: RulesCommandOptions) => {
      const { rulesCommand } = await import('./rules.ts');
      context.stdout.write(rulesCommand(options, context));
    });
};

const rulesHelp = `
The JSON is in both languages. \`lasteks/operators\` has the operators that it names.

Examples:
  $ lasteks rules --at 2023-05-02 --lang et
  $ lasteks rules --wording 2016 --format json > rules.2016.json

${exitCodesInWords}`;
