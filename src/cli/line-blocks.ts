const lineBreak = 10;

/** About how many bytes a block has; one with a longer line has more. */
const usualBlock = 4 * 1024 * 1024;

/** A line that is longer than this is passed over. */
const longestLine = 16 * 1024 * 1024;

/** Whole lines of a stream, one after the other. */
export interface LineBlock {
  /** The lines with their breaks; the last line of a stream may have none. */
  readonly bytes: Buffer;
  /** Nothing of the stream stands before it. */
  readonly isFirst: boolean;
  /** How many lines were passed over before it since they are too long. */
  readonly tooLong: number;
}

/**
 * Cuts a stream into blocks of whole lines, which can then be worked on apart. Where the cuts are depends on the stream's bytes
 * alone, not on its chunks.
 *
 * @param chunks The bytes of the stream.
 * @param size About how many bytes a block has: it ends with the line in which it reaches them.
 * @param longest The most bytes of a line.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Buffer>,
  size: number = usualBlock,
  longest: number = longestLine,
): AsyncGenerator<LineBlock> {
  let held: Buffer[] = [];
  let length = 0;
  /** How much of what is held is the line that has no end yet. */
  let unfinished = 0;
  let isPassing = false;
  let tooLong = 0;
  let isFirst = true;

  const take = (): LineBlock => {
    const block = { bytes: held.length === 1 ? held[0]! : Buffer.concat(held), isFirst, tooLong };
    held = [];
    length = 0;
    unfinished = 0;
    tooLong = 0;
    isFirst = false;
    return block;
  };
  const hold = (part: Buffer): void => {
    if (part.length === 0) return;
    held.push(part);
    length += part.length;
  };
  /** Lets go of the line that is too long, and keeps what stands before it. */
  const passOver = (): void => {
    const all = Buffer.concat(held);
    held = [];
    const kept = all.subarray(0, length - unfinished);
    length = 0;
    hold(Buffer.from(kept));
    unfinished = 0;
    tooLong += 1;
    isPassing = true;
  };

  for await (const chunk of chunks) {
    let start = 0;
    if (isPassing) {
      const end = chunk.indexOf(lineBreak);
      if (end < 0) continue;
      isPassing = false;
      start = end + 1;
    }
    while (start < chunk.length) {
      const needed = Math.max(size - length - 1, 0);
      const from = start + needed;
      const end = from < chunk.length ? chunk.indexOf(lineBreak, from) : -1;
      if (end >= 0) {
        hold(chunk.subarray(start, end + 1));
        yield take();
        start = end + 1;
        continue;
      }
      const rest = chunk.subarray(start);
      const lastBreak = rest.lastIndexOf(lineBreak);
      hold(rest);
      unfinished = lastBreak < 0 ? unfinished + rest.length : rest.length - lastBreak - 1;
      if (unfinished > longest) passOver();
      break;
    }
  }
  if (length > 0 || tooLong > 0) yield take();
}
