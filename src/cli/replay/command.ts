import { exitCodesInWords } from '../errors/exit-code.ts';
import type { Register } from '../register.ts';
import type { ReplayCommandOptions } from './replay.ts';

/** The line, the options and the help of `lasteks replay`. */
export const registerReplay: Register = (program, context, finish) => {
  program
    .command('replay')
    .summary('answer a case again and compare')
    .description(
      'Answers a case or a person again, for the moment and by the wording of an answer that was kept, and tells whether the same comes out or why not.',
    )
    .argument('<ANSWER>', 'the answer that was kept: what assess or screen --json printed')
    .argument('<CASE>', 'the case or the person, as assess and screen take it')
    .option('--json', 'print what differs as JSON')
    .option('--lang <LANGUAGE>', 'et or en (default: et where LC_ALL or LANG says so, else en)')
    .addHelpText('after', replayHelp)
    .action(async (answer: string, input: string, options: ReplayCommandOptions) => {
      const { replayCommand } = await import('./replay.ts');
      finish(await replayCommand(answer, input, options, context));
    });
};

const replayHelp = `
The receipt of an answer holds the version of the library, a digest of the rules in
force and a digest of what was told, without any value that identifies somebody.
What differs is told by its path in the answer alone.

Examples:
  $ lasteks assess case.yaml --at 2026-03-02 --json > answer.json
  $ lasteks replay answer.json case.yaml

${exitCodesInWords}`;
