import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './process-context.ts';

/** Shows how far a stream has been read. */
export interface Progress {
  /** The chunks as they come, while the bar moves with them. */
  readonly follow: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
  readonly stop: () => void;
}

const none: Progress = { follow: (chunks) => chunks, stop: () => undefined };

/**
 * A bar on standard error, where that is a terminal and it is known how much there is to read.
 *
 * @param total The bytes of the stream; `undefined` where nobody knows them in advance.
 */
export function progressOn(stderr: Output, total: number | undefined): Progress {
  if (stderr.isTTY !== true || total === undefined || total === 0) return none;
  const bar = new SingleBar(
    {
      stream: stderr as unknown as NodeJS.WritableStream,
      format: '{bar} {percentage} %',
      hideCursor: null,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    async *follow(chunks) {
      for await (const chunk of chunks) {
        yield chunk;
        bar.increment(chunk.length);
      }
    },
    stop: () => bar.stop(),
  };
}
