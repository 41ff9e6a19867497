import { Rejection } from '../errors/rejection.ts';
import { expectedFiles } from './messages.ts';
import type { ProcessContext } from './process-context.ts';
import { writeWhole } from './whole-file.ts';

/**
 * Writes a result to a file, or to standard output where none is named.
 *
 * @param file The path of a file.
 * @throws LawError `not-readable` at `--out` for a file that cannot be written; the path is not repeated.
 */
export async function writeResult(
  text: string,
  file: string | undefined,
  { stdout }: Pick<ProcessContext, 'stdout'>,
): Promise<void> {
  if (file === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeWhole(file, text);
  } catch {
    throw new Rejection('not-readable', '--out', expectedFiles.writable);
  }
}
