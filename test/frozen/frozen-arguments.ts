import { parseArgs } from 'node:util';
import { batchSize, frozenWordings } from './frozen-sample.ts';

/** What a script here is asked to do. */
export interface FrozenArguments {
  readonly paths: readonly string[];
  /** How many cases, and how many persons, in all. */
  readonly count: number;
}

/**
 * Reads the arguments of a script: paths, then `--count N`.
 *
 * @param names What the paths are, as the usage line shows them.
 * @param usual The count where none is told.
 */
export function readArguments(names: readonly string[], usual: number): FrozenArguments {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } });
  const count = values.count === undefined ? usual : Number(values.count);
  if (positionals.length !== names.length || !Number.isInteger(count) || count < 1) {
    throw new Error(`usage: ${names.join(' ')} [--count N]`);
  }
  return { paths: positionals, count };
}

/** How many batches of each wording make a count in all, rounded up. */
export const batchesFor = (count: number): number => Math.ceil(count / frozenWordings.length / batchSize);
