import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Bilingual } from '../../model/rule/truth.ts';
import { Rejection } from '../errors/rejection.ts';
import { documentOfAtMost, expectedFiles, fileOfAtMost, kindsOfFiles } from './messages.ts';
import type { ProcessContext } from './process-context.ts';
import { textOf } from './utf8.ts';

const megabyte = 1024 * 1024;

/** How much is read at a time: large chunks are faster, and more than this gains nothing. */
const chunkSize = 4 * megabyte;

/** The maximum size of a text. */
export interface Largest {
  readonly bytes: number;
  /** The expectation if it is larger. */
  readonly expected: Bilingual;
}

/** One case has a few kilobytes, and reading YAML slows down with the square of its keys. */
const largestDocument: Largest = {
  bytes: megabyte / 16,
  expected: documentOfAtMost(megabyte / 16),
};

/** The Act has 130 kilobytes as XML; the longest codes ten times as many. */
export const largestOfficialText: Largest = {
  bytes: 4 * megabyte,
  expected: fileOfAtMost(4, kindsOfFiles.officialText),
};

/** Scenario files are written by hand or by `lasteks witness`: a chapter of the Act has some hundred kilobytes. */
export const largestScenarioFile: Largest = {
  bytes: 4 * megabyte,
  expected: fileOfAtMost(4, kindsOfFiles.scenarioFile),
};

/**
 * Reads a file in chunks.
 *
 * @param file The path of a file, or `-` for standard input.
 * @throws LawError `not-readable`; the path is not repeated, since it can be a name.
 */
export async function* chunksOf(file: string, { stdin }: Pick<ProcessContext, 'stdin'>): AsyncGenerator<Buffer> {
  try {
    const input = file === '-' ? stdin : createReadStream(file, { highWaterMark: chunkSize }); // it rejects some paths
    for await (const chunk of input) yield chunk as Buffer;
  } catch (error) {
    throw new Rejection('not-readable', 'FILE', expectedInsteadOf(error));
  }
}

/** How much is read at a time into a buffer that is used again. */
const reusedSize = megabyte;

/**
 * Reads a file in chunks as {@link chunksOf} does, for as long as a stream is: what is read goes into the same buffer again, so
 * that memory does not wait for the collector of garbage.
 *
 * @returns Chunks of which each is gone when the next is asked for.
 * @throws LawError `not-readable`; the path is not repeated, since it can be a name.
 */
export async function* passingChunksOf(file: string, context: Pick<ProcessContext, 'stdin'>): AsyncGenerator<Buffer> {
  if (file === '-') return yield* chunksOf(file, context);
  try {
    const handle = await open(file);
    try {
      const buffer = Buffer.allocUnsafeSlow(reusedSize);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, reusedSize);
        if (bytesRead === 0) return;
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    throw new Rejection('not-readable', 'FILE', expectedInsteadOf(error));
  }
}

/** Whether an error comes from reading, and not from whoever reads. */
const isOfSystem = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException | undefined)?.code === 'string';

/**
 * Reads a whole document as text.
 *
 * @throws LawError `not-readable` for what cannot be read, is too large or is not UTF-8.
 */
export async function readText(
  file: string,
  context: Pick<ProcessContext, 'stdin'>,
  largest: Largest = largestDocument,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunksOf(file, context)) {
    size += chunk.length;
    if (size > largest.bytes) throw notReadable(largest.expected);
    chunks.push(chunk);
  }
  return textOf(Buffer.concat(chunks));
}

/** The error of a file that cannot be read as a whole. */
export const notReadable = (expected: Bilingual): Rejection => new Rejection('not-readable', '', expected);

/** What would be right instead of a file that the system does not give; it does not repeat the path. */
export function expectedInsteadOf(error: unknown): Bilingual {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return expectedFiles.existing;
    case 'EACCES':
      return expectedFiles.permitted;
    case 'EISDIR':
      return expectedFiles.noFolder;
    default:
      return expectedFiles.readable;
  }
}
