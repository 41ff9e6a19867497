import type { CountedTable } from './counts.ts';
import type { Tally } from './tally.ts';

/** A table of one lane, still with its tally. */
export interface LaneTable extends Omit<CountedTable, 'cells'> {
  readonly tally: Tally;
}
