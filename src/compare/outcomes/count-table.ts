import type { CountedTable } from './counts.ts';
import type { Tally } from './tally.ts';

/** A table of one counter, with its tally. */
export interface CountTable extends Omit<CountedTable, 'cells'> {
  readonly tally: Tally;
}
