/** A count as a report shows it: a number, or that it is too small to be shown. */
export type ShownCount = number | 'suppressed';

/** How a table keeps small counts back. */
export interface Suppression {
  /** Counts below it are not shown; neither is a 0 that could have been another number. At 1 or less all are shown. */
  readonly below: number;
  /** Every other count is rounded down to a multiple of it: of `below`, or of more where that is needed. */
  readonly roundedDownTo: number;
}

/** Counts of cells that add up to a total which a reader may know. */
export interface SummedCells {
  readonly total: number;
  readonly counts: readonly number[];
}

/** A count under a suppression; each as it is where nothing is suppressed. */
export function shown(count: number, { below, roundedDownTo }: Suppression): ShownCount {
  if (below <= 1) return count;
  const rounded = count - (count % roundedDownTo);
  return rounded === 0 ? 'suppressed' : rounded;
}

/**
 * Whether each suppressed cell could be any number below the limit, for whoever knows every number that is shown and the
 * total exactly: each shown cell is one of `roundedDownTo` numbers, and all add up.
 */
export function isProtected({ total, counts }: SummedCells, { below, roundedDownTo }: Suppression): boolean {
  const least = counts.map((count) => count - (count % roundedDownTo));
  const leastOfAll = least.reduce((sum, count) => sum + count, 0);
  const mostOfAll = leastOfAll + counts.length * (roundedDownTo - 1);
  const othersLeaveRoom = total - (mostOfAll - (roundedDownTo - 1)) <= 0 && total - leastOfAll >= below - 1;
  return othersLeaveRoom || !least.includes(0);
}

/**
 * The suppression of a table: the finest rounding with which no suppressed cell can be worked out from the others and the
 * total. It ends, since with a step beyond the total nothing is shown.
 *
 * @param below Counts below it are suppressed.
 * @param table All cells that can be met, and what they add up to.
 */
export function suppressionOf(below: number, table: SummedCells): Suppression {
  let roundedDownTo = below;
  while (below > 1 && roundedDownTo <= table.total && !isProtected(table, { below, roundedDownTo })) {
    roundedDownTo += below;
  }
  return { below, roundedDownTo };
}
