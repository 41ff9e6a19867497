import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { CompareCommandOptions } from './compare.ts';

/** The arguments, the options and the help of `lasteks compare`. */
export const registerCompare: Register = (program, surroundings, finish) => {
  program
    .command('compare')
    .summary('compare two wordings')
    .description(
      'Compares two wordings of the Act, provision by provision and rule by rule: which texts changed, and which of these changes have an effect.',
    )
    .argument('<A>', 'the wording before: the day it entered into force, 2016 or 2023, or a day inside it')
    .argument('<B>', 'the wording after')
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--texts <FILES...>', 'the official texts of A and of B, in one language: show a word-by-word diff')
    .option('--out <FILE>', 'write to this file (default: standard output)')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', compareHelp)
    .action(async (before: string, after: string, options: CompareCommandOptions) => {
      const { compareCommand } = await import('./compare.ts');
      finish(await compareCommand(before, after, options, surroundings));
    });
};

const compareHelp = `
A rule is the same where both versions give the same result for every combination
of the facts they depend on. Without texts the report has summaries in our own words
and digests; the official texts are published by Riigi Teataja alone. The HTML is
one file and needs no network.

Examples:
  $ lasteks compare 2016 2023
  $ lasteks compare 2016 2023 --format html --texts a.txt b.txt --out comparison.html
  $ lasteks compare 2025-01-10 2027-01-01 --format md --lang et --out muudatused.md

${exitCodesInWords}`;
