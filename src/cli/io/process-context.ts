import type { Readable, Writable } from 'node:stream';

/** An output stream, which may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The file that a thread starts with. */
export interface WorkerFile {
  /** Its address, `file:`. */
  readonly filename: string;
}

/** The streams, the environment and the clock of the process, which a test can replace. */
export interface ProcessContext {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current time in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** The module that the threads of `lasteks impact` run. */
  readonly impactWorker: WorkerFile;
}
