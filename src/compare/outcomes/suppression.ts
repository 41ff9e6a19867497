import type { OutcomeCounts } from './counts.ts';

/** A count as a report shows it: a number, or that it is too small to be shown. */
export type ShownCount = number | 'suppressed';

/** How a report keeps small counts back. */
export interface Suppression {
  /** Counts below it are not shown; neither is a 0 that could have been another number. */
  readonly below: number;
  /** Every other count is rounded down to a multiple of it: of `below`, or of more where that is needed. */
  readonly roundedDownTo: number;
}

/** Counts of cells that add up to a total which a reader may know. */
export interface SummedCells {
  readonly total: number;
  readonly counts: readonly number[];
}

/** A count under a suppression; each as it is where there is none. */
export function shown(count: number, suppression: Suppression | undefined): ShownCount {
  if (suppression === undefined) return count;
  const rounded = count - (count % suppression.roundedDownTo);
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
 * The suppression of a report: the finest rounding with which no suppressed cell can be worked out from the others and the
 * total. It ends, since with a step beyond every count none is shown.
 *
 * @param below Counts below it are kept back; at 1 or less none is.
 * @param tables The tables whose cells add up to a total that may be known.
 */
export function suppressionFor(below: number, tables: readonly SummedCells[]): Suppression | undefined {
  if (below <= 1) return undefined;
  let roundedDownTo = below;
  const most = Math.max(0, ...tables.map(({ total }) => total));
  while (roundedDownTo <= most && !tables.every((table) => isProtected(table, { below, roundedDownTo }))) {
    roundedDownTo += below;
  }
  return { below, roundedDownTo };
}

/** The tables of counts whose cells add up to the number of cases or of persons, with the cells that nobody met. */
export function summedCells({ tables, cases, persons }: OutcomeCounts): readonly SummedCells[] {
  return Object.values(tables).flatMap(({ kind, open, cells }): readonly SummedCells[] => {
    if (open.length === 0) return [];
    const total = kind === 'barred' || kind === 'person-norm' ? persons : cases;
    const counts = open.map((cell) => cells[cell]?.count ?? 0);
    const elsewhere = total - counts.reduce((sum, count) => sum + count, 0);
    return [{ total, counts: elsewhere > 0 ? [...counts, elsewhere] : counts }];
  });
}
