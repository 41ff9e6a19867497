import { answerOf } from '../../src/assessment/answer.ts';
import { type AssessOptions, assess } from '../../src/assessment/assess.ts';
import { evaluatorOf } from '../../src/assessment/case-evaluator.ts';
import { evaluation } from '../../src/assessment/evaluation.ts';
import { screen } from '../../src/assessment/screen.ts';
import type { Assessment } from '../../src/model/answer/answer.ts';
import type { Deadline } from '../../src/model/time/deadline.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { readCase } from '../../src/rules/facts/case-entity.ts';
import type { Law } from '../../src/rules/law.ts';
import type { StreamDocument } from './documents.ts';

/** A law to answer by: a wording, or a law as it is. */
export type ByLaw = string | Law;

function answerBy(law: ByLaw, input: object, at: string): Assessment {
  if (typeof law === 'string') return assess(input, { at, wording: law });
  const time = readEvaluationTime(at);
  return answerOf(evaluation(evaluatorOf(law), time, readCase(input, time)));
}

type Outcomes = ReadonlyMap<string, string>;

/** What becomes of two deadlines, by their ends: written down once more, from the answers alone. */
function changeOf(before: Deadline | undefined, after: Deadline | undefined): readonly [string, number?] | undefined {
  if (before === undefined || after === undefined) {
    return before === after ? undefined : [before === undefined ? 'new' : 'gone'];
  }
  const msOf = ({ endsAt }: Deadline): number => Date.parse(endsAt.length === 10 ? `${endsAt}T00:00+02:00` : endsAt);
  const dayOf = ({ lastDay, endsAt }: Deadline): number => Date.parse(lastDay ?? endsAt.slice(0, 10)) / 86_400_000;
  if (msOf(before) === msOf(after)) return ['same'];
  return [msOf(before) > msOf(after) ? 'earlier' : 'later', dayOf(after) - dayOf(before)];
}

function deadlinesInto(
  outcomes: Map<string, string>,
  kinds: readonly [string, string],
  before: Readonly<Record<string, Deadline>>,
  after: Readonly<Record<string, Deadline>>,
): void {
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [change, days] = changeOf(before[id], after[id]) ?? [];
    if (change !== undefined) outcomes.set(`${kinds[0]} ${id}`, change);
    if (days !== undefined) outcomes.set(`${kinds[1]} ${id}`, String(days));
  }
}

function outcomesOfCase(input: object, at: string, a: ByLaw, b: ByLaw): Outcomes {
  const [before, after] = [answerBy(a, input, at), answerBy(b, input, at)];
  const outcomes = new Map<string, string>();
  const truths = (kind: string, one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>) => {
    for (const id of new Set([...Object.keys(one), ...Object.keys(other)])) {
      outcomes.set(`${kind} ${id}`, `${one[id] ?? 'absent'} ${other[id] ?? 'absent'}`);
    }
  };
  const mapped = <Value>(record: Readonly<Record<string, Value>>, of: (value: Value) => unknown) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, of(value)]));
  truths(
    'finding',
    mapped(before.findings, ({ holds }) => holds),
    mapped(after.findings, ({ holds }) => holds),
  );
  truths(
    'norm',
    mapped(before.norms, ({ applies }) => applies),
    mapped(after.norms, ({ applies }) => applies),
  );

  const toldIn = ({ notifications }: Assessment): ReadonlyMap<string, unknown> => {
    const encoded = new Map<string, unknown>();
    for (const { to, applies } of notifications) {
      if (encoded.get(to.body) !== true) encoded.set(to.body, applies);
    }
    return encoded;
  };
  const [one, other] = [toldIn(before), toldIn(after)];
  for (const body of new Set([...one.keys(), ...other.keys()])) {
    outcomes.set(`notified ${body}`, `${one.get(body) ?? false} ${other.get(body) ?? false}`);
  }
  const surely = (encoded: ReadonlyMap<string, unknown>): string =>
    [...encoded]
      .flatMap(([body, applies]) => (applies === true ? [body] : []))
      .sort()
      .join('+');
  if (surely(one) !== surely(other)) outcomes.set('moves ', `${surely(one)} ${surely(other)}`);
  deadlinesInto(outcomes, ['deadline', 'shift'], before.deadlines, after.deadlines);
  return outcomes;
}

function outcomesOfPerson(input: object, options: AssessOptions, a: string, b: string): Outcomes {
  const [before, after] = [screen(input, { ...options, wording: a }), screen(input, { ...options, wording: b })];
  const outcomes = new Map([['barred ', `${before.barred} ${after.barred}`]]);
  for (const id of new Set([...Object.keys(before.norms), ...Object.keys(after.norms)])) {
    const [one, other] = [before.norms[id]?.applies ?? 'absent', after.norms[id]?.applies ?? 'absent'];
    outcomes.set(`person-norm ${id}`, `${one} ${other}`);
  }
  deadlinesInto(outcomes, ['person-deadline', 'person-shift'], before.deadlines, after.deadlines);
  return outcomes;
}

/** A cell of a table, by both their names. */
export type Cells = Readonly<Record<string, { readonly count: number; readonly examples: readonly unknown[] }>>;

/** What one answer after the other says of documents under two laws, counted: every cell that somebody is in. */
export function countedOneByOne(documents: readonly StreamDocument[], a: ByLaw, b: ByLaw, examples: number): Cells {
  const cells = new Map<string, { count: number; examples: unknown[] }>();
  for (const { id, at, case: facts, person } of documents) {
    const outcomes =
      facts === undefined
        ? outcomesOfPerson(person!, { at }, a as string, b as string)
        : outcomesOfCase(facts, at, a, b);
    for (const [table, outcome] of outcomes) {
      const name = `${table} | ${outcome}`;
      const cell = cells.get(name) ?? { count: 0, examples: [] };
      cells.set(name, cell);
      cell.count += 1;
      const [one, other] = outcome.split(' ');
      const isChange = one !== other && outcome !== 'same';
      if (isChange && id !== undefined && cell.examples.length < examples) cell.examples.push(id);
    }
  }
  return Object.fromEntries(cells);
}
