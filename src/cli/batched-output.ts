import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** How many characters are written at a time. */
const batchSize = 1024 * 1024;

/** An output that gathers lines into large writes and waits while its reader is slower. */
export interface BatchedOutput {
  /** Adds a line; the result says whether it is time to {@link BatchedOutput.flush}. */
  readonly add: (line: string) => boolean;
  /** Writes what was gathered, and waits until the stream takes more. */
  readonly flush: () => Promise<void>;
}

/** Makes a batched output of a stream. */
export function batchedOutput(stream: Writable): BatchedOutput {
  let batch = '';
  return {
    add(line) {
      batch += `${line}\n`;
      return batch.length >= batchSize;
    },
    async flush() {
      const text = batch;
      batch = '';
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
