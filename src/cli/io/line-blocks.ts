const lineBreak = 10;

/** A line that is longer than this is passed over. */
const longestLine = 16 * 1024 * 1024;

/** Whole lines of a stream, one after the other. */
export interface LineBlock {
  /** The lines with their breaks; the last line of a stream may have none. */
  readonly bytes: Buffer;
  /** How many lines were passed over before it since they are too long. */
  readonly tooLong: number;
}

/**
 * Cuts a stream into blocks of whole lines, which can then be worked on apart. Nothing is copied but the lines that lie across
 * two chunks, each of which is a block of its own.
 *
 * @param chunks The bytes of the stream; as of them, each block is gone when the next is asked for.
 * @param longest The most bytes of a line; no more of a longer one is kept in memory.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Buffer>,
  longest: number = longestLine,
): AsyncGenerator<LineBlock> {
  /** The beginning of a line whose end has not come yet. */
  let pending: Buffer[] = [];
  let length = 0;
  let tooLong = 0;

  const blockOf = (bytes: Buffer): LineBlock => {
    const block = { bytes, tooLong };
    tooLong = 0;
    return block;
  };
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longest) pending = [];
    else pending.push(Buffer.from(part));
  };
  /** The pending line as a block; a line that is too long is counted instead. */
  const finishLine = (): LineBlock | undefined => {
    const line = length > longest ? undefined : Buffer.concat(pending, length);
    pending = [];
    length = 0;
    if (line !== undefined) return blockOf(line);
    tooLong += 1;
    return undefined;
  };

  for await (const chunk of chunks) {
    let start = 0;
    if (length > 0) {
      const end = chunk.indexOf(lineBreak);
      keep(end < 0 ? chunk : chunk.subarray(0, end + 1));
      if (end < 0) continue;
      const line = finishLine();
      if (line !== undefined) yield line;
      start = end + 1;
    }
    const end = chunk.lastIndexOf(lineBreak) + 1;
    if (end > start) yield blockOf(chunk.subarray(start, end));
    if (Math.max(start, end) < chunk.length) keep(chunk.subarray(Math.max(start, end)));
  }
  const last = length > 0 ? finishLine() : undefined;
  if (last !== undefined) yield last;
  else if (tooLong > 0) yield blockOf(Buffer.alloc(0));
}

/** Blocks in memory that threads share, so that they need not be moved; each is given back when it was worked on. */
export interface SharedBlocks {
  /** Puts the blocks of a stream together to larger ones. */
  readonly gather: (blocks: AsyncIterable<LineBlock>) => AsyncIterable<SharedBlock>;
  /** Lets the memory of a block be used again. */
  readonly giveBack: (block: SharedBlock) => void;
}

/** A block in memory that threads share. */
export interface SharedBlock extends Omit<LineBlock, 'bytes'> {
  readonly memory: SharedArrayBuffer;
  /** How many bytes of the memory the block has. */
  readonly length: number;
}

/**
 * Makes shared blocks.
 *
 * @param size How many bytes a block has at most; a longer line is a block of its own.
 */
export function sharedBlocks(size: number): SharedBlocks {
  const free: SharedArrayBuffer[] = [];
  return {
    giveBack({ memory }) {
      if (memory.byteLength === size) free.push(memory);
    },
    async *gather(blocks) {
      let memory: SharedArrayBuffer | undefined;
      let length = 0;
      let about = { tooLong: 0 };
      const finish = function* (): Generator<SharedBlock> {
        if (memory !== undefined) yield { memory, length, ...about };
        memory = undefined;
      };
      for await (const { bytes, tooLong } of blocks) {
        if (length + bytes.length > size) yield* finish();
        if (memory === undefined) {
          memory =
            bytes.length > size ? new SharedArrayBuffer(bytes.length) : (free.pop() ?? new SharedArrayBuffer(size));
          length = 0;
          about = { tooLong: 0 };
        }
        new Uint8Array(memory).set(bytes, length);
        length += bytes.length;
        about.tooLong += tooLong;
      }
      yield* finish();
    },
  };
}
