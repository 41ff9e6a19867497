import type { Register } from '../register.ts';
import { help } from './help.ts';
import type { ReplayCommandOptions } from './replay.ts';

/** Declares `lasteks replay` with its arguments and options. */
export const registerReplay: Register = (program, context, finish) => {
  program
    .command('replay')
    .argument('<ANSWER>')
    .argument('<CASE>')
    .option('--json')
    .describe(help)
    .action(async (answer: string, input: string, options: ReplayCommandOptions) => {
      const { replayCommand } = await import('./replay.ts');
      finish(await replayCommand(answer, input, options, context));
    });
};
