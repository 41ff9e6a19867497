import { isLawError, LawError, type LawErrorCode } from '../../act/law-error.ts';
import { wordingNamed } from '../../act/wordings.ts';
import { type DocumentKind, readDocument } from '../../model/input/document.ts';
import { memoizeBounded } from '../../model/memoize.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import { type EvaluationTime, readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { type Law, lawOfWording } from '../../rules/law.ts';
import { countedEntities } from './counted-entity.ts';
import { type CountedTable, type OutcomeCounts, provisionsInOrder, tableName } from './counts.ts';
import { type EntityCounter, entityCounter } from './entity-counter.ts';
import { type CountTable, countedCells } from './tally.ts';

/** A law to compare: the name of a wording, of which each document gets the law nearest to its day; or a law as it is. */
export type ComparedLaw = string | Law;

/** How documents are counted. */
export interface CountOptions {
  /** The evaluation time of documents without their own: a day, or an ISO 8601 date and time. */
  readonly at?: string;
  /** How many ids of documents a cell keeps, the first in the order of the input; 3 by default. */
  readonly examples?: number;
}

/** Counts documents one after the other. */
export interface OutcomeCounter {
  /**
   * Counts a document: a case alone, or an envelope with a case or a person. One that cannot be read is counted by the code
   * of its error.
   */
  readonly add: (document: unknown) => void;
  /** Counts a document that was rejected before it could be parsed. */
  readonly refuse: (code: LawErrorCode) => void;
  /** What was counted; nothing may be added after it. */
  readonly finish: () => OutcomeCounts;
}

/** How many ids a cell keeps by default. */
const usualExamples = 3;

const nameOf = (law: ComparedLaw): string => (typeof law === 'string' ? wordingNamed(law).day : law.wording.day);
const lawFor = (law: ComparedLaw, day: string): Law => (typeof law === 'string' ? lawOfWording(law, day) : law);

const noMoment = (): LawError =>
  new LawError({ code: 'not-an-instant', path: 'at', expected: 'the time (at), in the document or as an option' });

/** The counters of the documents that are judged by the same two laws. */
interface CountersOfLaws {
  readonly before: Law;
  readonly after: Law;
  readonly counters: Partial<Record<DocumentKind, EntityCounter>>;
}

/**
 * Makes a counter.
 *
 * @param a The law before.
 * @param b The law after.
 * @throws LawError `unknown-wording`; `not-an-instant` for an `at` that is none.
 */
export function outcomeCounter(
  a: ComparedLaw,
  b: ComparedLaw,
  { at, examples = usualExamples }: CountOptions,
): OutcomeCounter {
  const [from, to] = [nameOf(a), nameOf(b)];
  if (at !== undefined) readEvaluationTime(at);
  const ofLaws: CountersOfLaws[] = [];
  const ofDay = memoizeBounded((day: number): CountersOfLaws => {
    const [before, after] = [lawFor(a, formatDay(day)), lawFor(b, formatDay(day))];
    const known = ofLaws.find((one) => one.before === before && one.after === after);
    if (known !== undefined) return known;
    const made: CountersOfLaws = { before, after, counters: {} };
    ofLaws.push(made);
    return made;
  });
  const momentOf = memoizeBounded((text: string): EvaluationTime => readEvaluationTime(text));
  const refused: Partial<Record<LawErrorCode, number>> = {};
  let place = 0;
  const read: Record<DocumentKind, number> = { case: 0, person: 0 };

  const refuse = (code: LawErrorCode): void => {
    refused[code] = (refused[code] ?? 0) + 1;
  };
  const count = (document: unknown): void => {
    const { id, at: encoded = at, kind, content } = readDocument(document);
    if (encoded === undefined) throw noMoment();
    const time = momentOf(encoded);
    const { before, after, counters } = ofDay(time.day);
    counters[kind] ??= entityCounter(countedEntities[kind], before, after, examples);
    counters[kind].add(content, time, place, id);
    read[kind] += 1;
  };
  return {
    refuse,
    add(document) {
      place += 1;
      try {
        count(document);
      } catch (error) {
        if (!isLawError(error)) throw error;
        refuse(error.code);
      }
    },
    finish() {
      const tables = ofLaws.flatMap(({ counters }) =>
        [counters.case, counters.person].flatMap((counter) => counter?.finish() ?? []),
      );
      const { case: cases, person: persons } = read;
      return { from, to, examples, cases, persons, refused, tables: joinTables(tables, examples) };
    },
  };
}

/** The tables of all counters as plain counts, those of the same thing as one. */
function joinTables(tables: readonly CountTable[], examples: number): OutcomeCounts['tables'] {
  const joined = new Map<string, CountTable[]>();
  for (const table of tables) {
    const name = tableName(table.kind, table.id);
    const known = joined.get(name);
    if (known === undefined) joined.set(name, [table]);
    else known.push(table);
  }
  return Object.fromEntries(
    [...joined].map(([name, same]): [string, CountedTable] => {
      const { kind, id, before, after, open } = same[0]!;
      const isOne = same.length === 1;
      return [
        name,
        {
          kind,
          id,
          before: isOne ? before : provisionsInOrder(same.flatMap((table) => table.before)),
          after: isOne ? after : provisionsInOrder(same.flatMap((table) => table.after)),
          open: isOne ? open : [...new Set(same.flatMap((table) => table.open))].sort(),
          cells: countedCells(
            same.map(({ tally }) => tally),
            examples,
          ),
        },
      ];
    }),
  );
}

/**
 * Counts the outcomes of documents under two laws: the first half of {@link compareOutcomes}, for callers that process parts.
 *
 * @param documents Parsed documents: cases alone, or envelopes with a case or a person; of any type, they are checked.
 * @param a The law before: the name of a wording, or a law.
 * @param b The law after.
 * @throws LawError `unknown-wording`; `not-an-instant` for an `at` that is none. A bad document is counted instead.
 * @example
 * ```ts
 * import { countOutcomes, mergeOutcomes } from 'lasteks/compare';
 * const half = (cases) => countOutcomes(cases, '2016', '2023', { at: '2023-05-02' });
 * mergeOutcomes(half([{}]), half([{}, { child: 1 }])).cases; // => 2
 * ```
 */
export function countOutcomes(
  documents: Iterable<unknown>,
  a: ComparedLaw,
  b: ComparedLaw,
  options: CountOptions = {},
): OutcomeCounts {
  const counter = outcomeCounter(a, b, options);
  for (const document of documents) counter.add(document);
  return counter.finish();
}
