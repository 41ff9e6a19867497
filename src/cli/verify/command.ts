import { Option } from 'commander';
import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { VerifyCommandOptions } from './verify.ts';

/** The arguments, the options and the help of `lasteks verify`. */
export const registerVerify: Register = (program, surroundings, finish) => {
  program
    .command('verify')
    .summary('check an official text against the encoding')
    .description(
      'Checks an official text of the Act against the encoding, and lists the rules and facts that depend on each provision that differs.',
    )
    .argument('<FILE>', 'the English page text or the Estonian XML of Riigi Teataja; - is standard input')
    .requiredOption('--wording <DAY>', 'the day on which the text entered into force')
    .addOption(new Option('--json', 'print the result as JSON').conflicts(['full', 'format']))
    .option('--format <FORMAT>', 'text, json, md or html (default: text)')
    .option('--full', 'print also what is the same')
    .option('--scenarios <FILES...>', 'scenario files, folders, globs: list the scenarios that depend on what differs')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', verifyHelp)
    .action(async (file: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./verify.ts');
      finish(await verifyCommand(file, options, surroundings));
    });
};

const verifyHelp = `
A text of a wording that is not encoded is compared with the last encoded wording
before it, by its numbers and amendment marks.

Examples:
  $ lasteks verify act.2023-04-01.en.txt --wording 2023-04-01
  $ lasteks verify act.2025-01-10.et.xml --wording 2025-01-10 --json > drift.json
  $ lasteks verify act.xml --wording 2025-01-10 --scenarios test/scenarios/*.yaml

${exitCodesInWords}`;
