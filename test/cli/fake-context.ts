import { Readable, Writable } from 'node:stream';
import type { ProcessContext } from '../../src/cli/io/process-context.ts';
import { run } from '../../src/cli/program.ts';

/** What a run of the command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it. */
export function keeping(properties: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, properties), text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A moment of a day whose wording is modelled, for the clock of a run: 2023-05-02T10:00:00+03:00. */
export const tenOnTheSecondOfMay = Date.UTC(2023, 4, 2, 7, 0, 0, 123);

/** Runs the command in this process, with streams of its own, an empty environment and a clock that stands still. */
export async function runCommand(
  args: readonly string[],
  changes: Partial<Omit<ProcessContext, 'stdin'>> & { readonly input?: string | readonly Buffer[] } = {},
): Promise<Outcome> {
  const { input = '', ...others } = changes;
  const stdout = keeping();
  const stderr = keeping();
  const code = await run(args, {
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {},
    now: () => tenOnTheSecondOfMay,
    impactWorker: { filename: new URL('../support/impact-worker.mjs', import.meta.url).href },
    ...others,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}
