import type { Readable, Writable } from 'node:stream';

/** Where results and messages go: a stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The file that a thread starts with. */
export interface WorkerFile {
  /** Its address, `file:`. */
  readonly filename: string;
}

/** What the command touches outside itself, in Node's names, so that a test can hand it other streams and another clock. */
export interface ProcessContext {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present moment in milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** What the threads of `lasteks impact` run. */
  readonly impactWorker: WorkerFile;
}
