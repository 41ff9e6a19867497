import type { CountedCell, CountedTable, DocumentId } from './counts.ts';

/** A document within its stream: its place, and its id if it has one. */
export interface Counted {
  readonly place: number;
  readonly id: DocumentId | undefined;
}

/** A cell that is still being counted. */
interface OpenCell {
  count: number;
  readonly examples: { readonly place: number; readonly id: DocumentId }[];
}

/** A table that is still being counted. */
export interface Tally {
  readonly add: (cell: string, count: number) => void;
  /** Whether a cell still takes examples. */
  readonly takesExamples: (cell: string) => boolean;
  /** Keeps a document as an example of a cell, unless there are enough; those of one tally come in their order. */
  readonly addExample: (cell: string, document: Counted) => void;
  readonly cells: ReadonlyMap<string, Readonly<OpenCell>>;
}

/** A table of one counter, with its tally. */
export interface CountTable extends Omit<CountedTable, 'cells'> {
  readonly tally: Tally;
}

/** Makes a tally whose cells keep so many examples. */
export function makeTally(mostExamples: number): Tally {
  const cells = new Map<string, OpenCell>();
  const cellNamed = (name: string): OpenCell => {
    const known = cells.get(name);
    if (known !== undefined) return known;
    const cell: OpenCell = { count: 0, examples: [] };
    cells.set(name, cell);
    return cell;
  };
  return {
    cells,
    add(name, count) {
      cellNamed(name).count += count;
    },
    takesExamples: (name) => mostExamples > (cells.get(name)?.examples.length ?? 0),
    addExample(name, { place, id }) {
      const { examples } = cellNamed(name);
      if (id !== undefined && examples.length < mostExamples) examples.push({ place, id });
    },
  };
}

/** The cells of tallies of one table as plain counts: the earliest examples of all, whichever tally kept them. */
export function countedCells(tallies: readonly Tally[], mostExamples: number): Record<string, CountedCell> {
  const names = new Set(tallies.flatMap(({ cells }) => [...cells.keys()]));
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const found = tallies.flatMap(({ cells }) => cells.get(name) ?? []);
      const examples = found
        .flatMap((cell) => cell.examples)
        .sort((a, b) => a.place - b.place)
        .slice(0, mostExamples)
        .map(({ id }) => id);
      return [name, { count: found.reduce((sum, { count }) => sum + count, 0), examples }];
    }),
  );
}
