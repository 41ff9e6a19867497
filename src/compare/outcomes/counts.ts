import type { LawErrorCode } from '../../act/law-error.ts';
import { compareReferences, parseReference } from '../../act/reference.ts';

/** The subject of a table: findings, norms, single bodies or sets of bodies to notify, deadlines, and by how many days they move. */
export type TableKind =
  | 'finding'
  | 'norm'
  | 'notified'
  | 'moves'
  | 'deadline'
  | 'shift'
  | 'barred'
  | 'person-norm'
  | 'person-deadline'
  | 'person-shift';

/** The caller's own name of a document. */
export type DocumentId = string | number;

/** The number of documents in a cell, with the ids of the first of them that have one. */
export interface CountedCell {
  readonly count: number;
  readonly examples: readonly DocumentId[];
}

/** The number of documents by cell: their outcome before and their outcome after under two laws. */
export interface CountedTable {
  readonly kind: TableKind;
  /** The id of the finding or norm, or the body; `''` where there is but one table of the kind. */
  readonly id: string;
  /** The provisions of the versions before, in the order of the Act, and of those after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The cells that can be met at all, where they are known in advance. */
  readonly open: readonly string[];
  /** The cells that were met. */
  readonly cells: Readonly<Record<string, CountedCell>>;
}

/**
 * The results of some documents under two laws, as counts: plain data that can go from one thread to another. Counts of parts of a
 * stream are put together by {@link mergeOutcomes}.
 */
export interface OutcomeCounts {
  /** The days on which the wordings compared entered into force. */
  readonly from: string;
  readonly to: string;
  /** How many ids a cell keeps. */
  readonly examples: number;
  readonly cases: number;
  readonly persons: number;
  /** How many documents could not be read, by the code of their error. */
  readonly refused: Readonly<Partial<Record<LawErrorCode, number>>>;
  /** By kind and id. */
  readonly tables: Readonly<Record<string, CountedTable>>;
}

/** The name of a table among {@link OutcomeCounts.tables}. */
export const tableName = (kind: TableKind, id: string): string => `${kind} ${id}`;

/** Provisions in the order of the Act, each once. */
export function provisionsInOrder(provisions: Iterable<string>): readonly string[] {
  return [...new Set(provisions)].sort((a, b) => compareReferences(parseReference(a), parseReference(b)));
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])].sort();

function mergeCells(a: CountedTable['cells'], b: CountedTable['cells'], examples: number): CountedTable['cells'] {
  const cells: Record<string, CountedCell> = { ...a };
  for (const [name, cell] of Object.entries(b)) {
    const known = cells[name];
    cells[name] =
      known === undefined
        ? cell
        : { count: known.count + cell.count, examples: [...known.examples, ...cell.examples].slice(0, examples) };
  }
  return cells;
}

/** Provisions of two parts in the order of the Act; mostly both parts met the same versions. */
const mergeProvisions = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.every((provision) => a.includes(provision)) ? a : provisionsInOrder([...a, ...b]);

function mergeTables(a: CountedTable, b: CountedTable, examples: number): CountedTable {
  return {
    ...a,
    before: mergeProvisions(a.before, b.before),
    after: mergeProvisions(a.after, b.after),
    open: union(a.open, b.open),
    cells: mergeCells(a.cells, b.cells, examples),
  };
}

function mergeRefused(a: OutcomeCounts['refused'], b: OutcomeCounts['refused']): OutcomeCounts['refused'] {
  const refused: Partial<Record<string, number>> = { ...a };
  for (const [code, count] of Object.entries(b)) refused[code] = (refused[code] ?? 0) + count;
  return refused;
}

/**
 * Puts counts of two parts of a stream together: those of the earlier part first, since a cell keeps the first examples. It
 * does not matter which neighbours are put together first.
 *
 * @throws TypeError for counts of different laws, or that keep different numbers of examples.
 * @example
 * ```ts
 * import { countOutcomes, mergeOutcomes } from 'lasteks/compare';
 * const [monday, tuesday] = [[{}], [{}, {}]].map((cases) => countOutcomes(cases, '2016', '2023', { at: '2023-05-02' }));
 * mergeOutcomes(monday, tuesday).cases; // => 3
 * ```
 */
export function mergeOutcomes(earlier: OutcomeCounts, later: OutcomeCounts): OutcomeCounts {
  const { from, to, examples } = earlier;
  if (later.from !== from || later.to !== to || later.examples !== examples) {
    throw new TypeError('counts of different questions');
  }
  const tables: Record<string, CountedTable> = { ...earlier.tables };
  for (const [name, table] of Object.entries(later.tables)) {
    const known = tables[name];
    tables[name] = known === undefined ? table : mergeTables(known, table, examples);
  }
  return {
    from,
    to,
    examples,
    cases: earlier.cases + later.cases,
    persons: earlier.persons + later.persons,
    refused: mergeRefused(earlier.refused, later.refused),
    tables,
  };
}
