import { actorLabels } from '../../model/rule/actor-labels.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { restrictionTriggers } from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-restrictions.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import { type CountedTable, type OutcomeCounts, tableName } from './counts.ts';
import { deadlineChanges } from './deadline-change.ts';
import {
  type BodyOutcome,
  type DeadlineOutcome,
  type Outcome,
  type OutcomeMatrix,
  type OutcomeReport,
  outcomeFormat,
  type RecipientChange,
  type RuleOutcome,
  type TruthOutcome,
} from './outcome-report.ts';
import { type ShownCount, type Suppression, shown, suppressionOf } from './suppression.ts';
import { cellOf, type State, states, statesOf } from './truth-states.ts';

/** How counts are shown. */
export interface ReportOptions {
  /** Counts below it are suppressed, so that a report on real cases can be published; by default none is. */
  readonly suppressBelow?: number;
}

const rules = [...definitions, ...norms, ...personNorms];
const labels: ReadonlyMap<string, Bilingual> = new Map(rules.map(({ id, label }) => [id, label]));
const order: ReadonlyMap<string, number> = new Map(rules.map(({ id }, place) => [id, place]));

/** A rule that is in no version of the Act, as a draft can have it, has its id for a label. */
const labelOf = (id: string): Bilingual => labels.get(id) ?? { en: id, et: id };
const bodyLabelOf = (body: string): Bilingual =>
  (actorLabels as Readonly<Record<string, Bilingual>>)[body] ?? { en: body, et: body };

/** In the order of the Act, and what is not in it behind, by name. */
const inOrder = (a: CountedTable, b: CountedTable): number =>
  (order.get(a.id) ?? rules.length) - (order.get(b.id) ?? rules.length) || (a.id < b.id ? -1 : 1);

/**
 * Makes the report of counts.
 *
 * With `suppressBelow` no count below it is shown, nor the ids of its documents, and every other count is rounded down to a
 * multiple of it. In the table of a finding, norm, body or bar the step is the smallest multiple with which no kept-back cell
 * can be derived from the other cells and the number of documents: each could still be any number below the limit.
 *
 * @param counts Of one stream, or merged of its parts.
 * @example
 * ```ts
 * import { countOutcomes, reportOutcomes } from 'lasteks/compare';
 * const counts = countOutcomes([{}, {}], '2016', '2023', { at: '2023-05-02' });
 * reportOutcomes(counts).documents.cases; // => 2
 * ```
 */
export function reportOutcomes(counts: OutcomeCounts, { suppressBelow = 0 }: ReportOptions = {}): OutcomeReport {
  /** What does not add up to a number that may be known is rounded to the limit itself. */
  const suppression: Suppression = { below: suppressBelow, roundedDownTo: suppressBelow };
  const { of, rule, truth, deadlines, body } = showingWith(counts, suppression);
  const barred = counts.tables[tableName('barred', '')];
  const personRules = of('person-norm').map(rule);
  return {
    format: outcomeFormat,
    from: counts.from,
    to: counts.to,
    suppressedBelow: suppressBelow > 1 ? suppressBelow : null,
    documents: {
      cases: total(counts.cases, suppression),
      persons: total(counts.persons, suppression),
      refused: Object.fromEntries(
        Object.entries(counts.refused)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([code, count]) => [code, shown(count, suppression)]),
      ),
    },
    findings: of('finding').map(rule),
    norms: of('norm').map(rule),
    routing: { bodies: of('notified').map(body), moves: movesOf(counts, suppression) },
    deadlines: deadlines('deadline', 'shift'),
    persons: {
      barred: barred === undefined ? { matrix: {}, roundedDownTo: 1, changed: 0, changes: [] } : truth(barred),
      norms: personRules,
      restrictions: personRules.filter(({ id }) => restrictionTriggers[id] !== undefined),
      deadlines: deadlines('person-deadline', 'person-shift'),
    },
  };
}

/** A number of documents is shown exactly, unless it is itself too small: the rule takes it as known. */
const total = (count: number, suppression: Suppression): ShownCount =>
  suppression !== undefined && count > 0 && count < suppression.below ? 'suppressed' : count;

/** A state as a JSON value: a truth is no text. */
const outcomeOf = (state: State): Outcome => (state === 'true' ? true : state === 'false' ? false : state);

function showingWith({ tables, cases, persons }: OutcomeCounts, suppression: Suppression) {
  const of = (kind: CountedTable['kind']): readonly CountedTable[] =>
    Object.values(tables)
      .filter((table) => table.kind === kind)
      .sort(inOrder);

  const documentsOf = (kind: CountedTable['kind']): number =>
    kind === 'barred' || kind === 'person-norm' ? persons : cases;

  /** The counts of all achievable cells; where a law does not have the rule on some days, those documents are included. */
  const countsOf = ({ kind, open, cells }: CountedTable): ReadonlyMap<string, number> => {
    const counts = new Map(open.map((cell) => [cell, cells[cell]?.count ?? 0]));
    const elsewhere = documentsOf(kind) - [...counts.values()].reduce((sum, count) => sum + count, 0);
    const cell = kind === 'notified' ? cellOf('false', 'false') : cellOf('absent', 'absent');
    if (elsewhere > 0) counts.set(cell, (counts.get(cell) ?? 0) + elsewhere);
    return counts;
  };

  const truth = (table: CountedTable): TruthOutcome => {
    const counts = countsOf(table);
    const cells = { total: documentsOf(table.kind), counts: [...counts.values()] };
    const ofTable = suppressionOf(suppression.below, cells);
    const encoded = states.flatMap((before) =>
      states.flatMap((after) => {
        const count = counts.get(cellOf(before, after));
        return count === undefined ? [] : [{ before, after, count: shown(count, ofTable) }];
      }),
    );
    const changes = encoded.flatMap(({ before, after, count }) =>
      before === after || count === 'suppressed' || count === 0
        ? []
        : [
            {
              before: outcomeOf(before),
              after: outcomeOf(after),
              count,
              examples: table.cells[cellOf(before, after)]!.examples,
            },
          ],
    );
    return {
      matrix: matrixOf(encoded),
      roundedDownTo: Math.max(1, ofTable.roundedDownTo),
      changed: changes.reduce((sum, { count }) => sum + count, 0),
      changes,
    };
  };
  const provisions = ({ before, after }: CountedTable) => ({ before, after });
  const rule = (table: CountedTable): RuleOutcome => ({
    id: table.id,
    label: labelOf(table.id),
    provisions: provisions(table),
    ...truth(table),
  });
  const body = (table: CountedTable): BodyOutcome => ({
    body: table.id,
    label: bodyLabelOf(table.id),
    ...truth(table),
  });

  const deadlines = (kind: 'deadline' | 'person-deadline', shift: 'shift' | 'person-shift'): DeadlineOutcome[] =>
    of(kind)
      .filter(({ cells }) => Object.keys(cells).length > 0)
      .map((table) => {
        const countOf = (change: string): ShownCount => shown(table.cells[change]?.count ?? 0, suppression);
        const isShown = (change: string): boolean => Number(countOf(change)) > 0;
        return {
          id: table.id,
          label: labelOf(table.id),
          provisions: provisions(table),
          counts: Object.fromEntries(deadlineChanges.map((change) => [change, countOf(change)])),
          shifts: shiftsOf(tables[tableName(shift, table.id)], suppression),
          examples: Object.fromEntries(
            deadlineChanges.flatMap((change) => {
              const examples = table.cells[change]?.examples ?? [];
              return isShown(change) && examples.length > 0 ? [[change, examples] as const] : [];
            }),
          ),
        } as DeadlineOutcome;
      });
  return { of, truth, rule, body, deadlines };
}

function matrixOf(encoded: readonly { before: State; after: State; count: ShownCount }[]): OutcomeMatrix {
  const matrix: Partial<Record<State, Partial<Record<State, ShownCount>>>> = {};
  for (const { before, after, count } of encoded) {
    matrix[before] ??= {};
    matrix[before][after] = count;
  }
  return matrix;
}

/** Cells that are met or not as the documents are: one that is suppressed is not there, as if nobody had met it. */
function shownCells(table: CountedTable | undefined, suppression: Suppression) {
  return Object.entries(table?.cells ?? {}).flatMap(([name, { count, examples }]) => {
    const encoded = shown(count, suppression);
    return encoded === 'suppressed' || encoded === 0 ? [] : [{ name, count: encoded, examples }];
  });
}

function shiftsOf(table: CountedTable | undefined, suppression: Suppression): DeadlineOutcome['shifts'] {
  return shownCells(table, suppression)
    .map(({ name, ...rest }) => ({ days: Number(name), ...rest }))
    .sort((a, b) => a.days - b.days);
}

/** The bodies of a cell of `moves`, which joins their names with `+`. */
const bodiesIn = (encoded: string): readonly string[] => (encoded === '' ? [] : encoded.split('+'));

/** The moves, the most frequent first. */
function movesOf({ tables }: OutcomeCounts, suppression: Suppression): readonly RecipientChange[] {
  return shownCells(tables[tableName('moves', '')], suppression)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count, examples }) => {
      const [before, after] = statesOf(name) as readonly string[] as readonly [string, string];
      return { before: bodiesIn(before), after: bodiesIn(after), count, examples };
    });
}
