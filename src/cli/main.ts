import { exitCode } from './errors/exit-code.ts';
import { formatInternalError, isClosedPipe } from './errors/internal-error.ts';
import { run } from './program.ts';
import { languageOfArguments } from './terminal/language.ts';

const { stdout, stderr, env } = process;
const args = process.argv.slice(2);

/** A stream that fails while nothing waits for it, and whatever else is not caught. */
function stop(error: unknown): never {
  if (isClosedPipe(error)) process.exit(exitCode.success);
  stderr.write(formatInternalError(error, env, languageOfArguments(args, env)));
  process.exit(exitCode.internalError);
}

stdout.on('error', stop);
stderr.on('error', () => undefined); // nobody listens any more
process.on('uncaughtException', stop);

process.exitCode = await run(args, {
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env,
  now: () => performance.timeOrigin + performance.now(), // finer than a millisecond
  impactWorker: { filename: new URL('./impact-worker.js', import.meta.url).href },
});
