import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** How many bytes are written at a time. */
const batchSize = 1024 * 1024;

const lineBreak = 10;

/** An output that gathers lines into large writes and waits while its reader is slower. */
export interface BatchedOutput {
  /** Adds a line; the result is `true` if it is time to {@link BatchedOutput.flush}. */
  readonly add: (line: string) => boolean;
  /** Writes what was gathered, and waits until the stream takes more. */
  readonly flush: () => Promise<void>;
}

/** Makes a batched output of a stream. Lines are encoded one by one, which is faster than all of a batch at once. */
export function batchedOutput(stream: Writable): BatchedOutput {
  let batch = Buffer.alloc(0);
  let length = 0;
  return {
    add(line) {
      const most = 3 * line.length + 1; // no UTF-16 unit takes more than three bytes of UTF-8
      if (length + most > batch.length) {
        const larger = Buffer.allocUnsafe(Math.max(batchSize + batchSize / 8, length + most));
        batch.copy(larger, 0, 0, length);
        batch = larger;
      }
      length += batch.write(line, length);
      batch[length++] = lineBreak;
      return length >= batchSize;
    },
    async flush() {
      if (length === 0) return;
      const written = batch.subarray(0, length);
      batch = Buffer.alloc(0);
      length = 0;
      if (!stream.write(written)) await once(stream, 'drain');
    },
  };
}
