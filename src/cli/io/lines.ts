const lineBreak = 10;

/** A line that is longer than this is not kept. */
const longestLine = 16 * 1024 * 1024;

/** A line of a stream. */
export interface Line {
  /** Counted from 1, blank lines too. */
  readonly number: number;
  /** The line without its break; `undefined` for one that is too long. */
  readonly bytes: Buffer | undefined;
}

/** Takes chunks apart into lines. */
export interface LineSplitter {
  /** The lines that end in a chunk. */
  readonly push: (chunk: Buffer) => Iterable<Line>;
  /** The last line, where the stream does not end in a line break. */
  readonly end: () => Iterable<Line>;
}

/**
 * Makes a splitter for one stream. Lines are cut as bytes, so that a character that lies across two chunks stays whole;
 * at most the longest permitted line is kept in memory.
 *
 * @param longest The most bytes of a line.
 */
export function lineSplitter(longest: number = longestLine): LineSplitter {
  let pending: Buffer[] = [];
  let length = 0;
  let number = 0;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longest) pending = [];
    else pending.push(part);
  };
  const finish = (): Line => {
    const bytes = length > longest ? undefined : pending.length === 1 ? pending[0] : Buffer.concat(pending);
    pending = [];
    length = 0;
    number += 1;
    return { number, bytes };
  };

  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, start)) {
        keep(chunk.subarray(start, end));
        yield finish();
        start = end + 1;
      }
      if (start < chunk.length) keep(chunk.subarray(start));
    },
    *end() {
      if (length > 0) yield finish();
    },
  };
}
