import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { HistoryCommandOptions } from './history.ts';

/** The arguments, the options and the help of `lasteks history`. */
export const registerHistory: Register = (program, surroundings) => {
  program
    .command('history')
    .summary('show the history of a provision or a rule')
    .description(
      'Shows the versions of a provision, with the rules that depend on it, or of one rule: from which day, by which act.',
    )
    .argument('<WHAT>', 'a provision, such as "§ 20 (1)", or the id of a finding or norm')
    .addOption(new Option('--json', 'print the history as JSON').conflicts('format'))
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', historyHelp)
    .action(async (asked: string, options: HistoryCommandOptions) => {
      const { historyCommand } = await import('./history.ts');
      surroundings.stdout.write(await historyCommand(asked, options, surroundings));
    });
};

const historyHelp = `
A provision that was renumbered is followed under its other numbers. The JSON is in
both languages.

Examples:
  $ lasteks history "§ 20 (1)"
  $ lasteks history 27.1 --lang et
  $ lasteks history decide-on-case-management --json

${exitCodesInWords}`;
