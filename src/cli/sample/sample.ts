import { sampleDocuments } from '../../compare/sample/sample.ts';
import { exitCode } from '../errors/exit-code.ts';
import { oneOf, Rejection } from '../errors/rejection.ts';
import { batchedOutput } from '../io/batched-output.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { readInteger } from '../terminal/whole-number.ts';

/** The options of `lasteks sample`, as given on the command line. */
export interface SampleCommandOptions {
  readonly count?: string;
  readonly seed?: string;
  readonly kind?: string;
  readonly at?: string;
}

/**
 * `lasteks sample`: writes synthetic cases or persons, an envelope a line.
 *
 * @returns The exit code.
 * @throws LawError for a bad option.
 */
export async function sampleCommand(
  { count, seed, kind = 'case', at }: SampleCommandOptions,
  { stdout }: ProcessContext,
): Promise<number> {
  if (kind !== 'case' && kind !== 'person') {
    throw new Rejection('not-in-list', '--kind', oneOf(['case', 'person']));
  }
  let left = readInteger(count, '--count', { least: 0, usual: 1000 });
  const documents = sampleDocuments({
    seed: readInteger(seed, '--seed', { least: 0, most: 0x7fff_ffff, usual: 1 }),
    kind,
    ...(at === undefined ? {} : { at }),
  });
  const { add, flush } = batchedOutput(stdout);
  for (; left > 0; left--) {
    if (add(JSON.stringify(documents.next().value))) await flush();
  }
  await flush();
  return exitCode.success;
}
