import type { LawIssue } from '../../act/law-error.ts';
import type { Done, DoneByNorm } from '../../model/entity/encoded-input.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { doneRules, standingLasts } from '../../rules/done.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { type FactsOnDone, isOfAnother } from './fulfilment.ts';

/** What is provided as done, and what it is checked against. */
export interface CheckedDone {
  readonly done: DoneByNorm | undefined;
  /** The norms of the law that the document is about. */
  readonly norms: readonly NormInForce[];
  readonly law: Law;
  readonly time: EvaluationTime;
  /** The day of the child's birth, where it is provided; the first one of a month or a year. */
  readonly born?: number | undefined;
  readonly factsOn: (id: string) => FactsOnDone | undefined;
  /** Where the entries are: `done`, or `person.done`. */
  readonly path: string;
}

/** More wrong ids than these are no slips of the pen, and looking for the nearest to each would take long. */
const mostIds = 100;

/**
 * What is wrong with what is provided as done under a law: whether it has the norms, whether they can be done, whether nothing was
 * done after the time of the answer, whether what has to come before it is not said not to have been done, and whether no fact says
 * otherwise.
 *
 * @returns `unknown-id` for an id that the law does not have, with the nearest; `cannot-be-done` for a prohibition and for a duty
 *   that lasts; `after-at`, `before-birth` for a time; `contradiction` beside a fact.
 */
export function wrongWithDone({ done, ...against }: CheckedDone): readonly LawIssue[] {
  if (done === undefined) return [];
  const issues: LawIssue[] = [];
  const isMissing = (id: string): boolean => isNotDone(id, done, against);
  let ofUnknown = 0;
  [...done].forEach(([id, entry], index) => {
    const norm = [...against.norms, ...against.law.unconditionalNorms].find((one) => one.id === id);
    if (norm !== undefined)
      issues.push(...issuesOf(norm, entry, against), ...outOfOrder(norm, entry, isMissing, against));
    else if (++ofUnknown <= mostIds) issues.push(unknownId(id, index, against));
  });
  return issues;
}

type Against = Omit<CheckedDone, 'done'>;

/** An id that is none can be a name: it is given by its position alone. */
function unknownId(id: string, index: number, { norms, law, path }: Against): LawIssue {
  const known = norms.filter(canBeDone).map((norm) => norm.id);
  const expected = `a norm of the wording of ${law.wording.day} as key ${index + 1} (nearest: ${nearest(id, known)})`;
  return { code: 'unknown-id', path, expected };
}

const canBeDone = ({ id, modality }: NormInForce): boolean =>
  modality !== 'prohibition' && doneRules[id]?.lasts === undefined;

/** Whether a norm is given as not done: by what is done, or by the facts. */
function isNotDone(id: string, done: DoneByNorm, { norms, factsOn }: Against): boolean {
  const norm = norms.find((one) => one.id === id);
  if (norm === undefined) return false;
  const entry = done.get(id);
  const isDenied = entry?.isDone === false && !isOfAnother(norm, entry);
  return isDenied || (entry === undefined && factsOn(id)?.truth === false);
}

/** What cannot have been done, since what has to come before it has not been done. */
function outOfOrder(
  norm: NormInForce,
  entry: Done,
  isMissing: (id: string) => boolean,
  { path }: Against,
): readonly LawIssue[] {
  const before = doneRules[norm.id]?.after;
  if (before === undefined || !entry.isDone || isOfAnother(norm, entry) || !isMissing(before)) return [];
  return [{ code: 'contradiction', path: `${path}.${norm.id}`, expected: `none while ${before} has not been done` }];
}

function issuesOf(norm: NormInForce, entry: Done, against: Against): LawIssue[] {
  const { id, modality } = norm;
  const path = `${against.path}.${id}`;
  if (modality === 'prohibition') {
    return [{ code: 'cannot-be-done', path, expected: 'no entry: a prohibition is kept, and cannot be done' }];
  }
  const lasts = against.law.unconditionalNorms.includes(norm) ? standingLasts : doneRules[id]?.lasts;
  if (lasts !== undefined) {
    return [{ code: 'cannot-be-done', path, expected: `no entry: this duty lasts and cannot be done (${lasts.en})` }];
  }
  const { time, born } = against;
  const issues: LawIssue[] = [];
  const { day, instant } = entry;
  if (day !== undefined) {
    const isLate = instant !== undefined && time.instant !== undefined ? instant > time.instant : day > time.day;
    if (isLate) issues.push({ code: 'after-at', path: `${path}.at`, expected: 'a time no later than `at`' });
    if (born !== undefined && day < born) {
      issues.push({ code: 'before-birth', path: `${path}.at`, expected: 'a day no earlier than child.birthDate' });
    }
  }
  const facts = against.factsOn(id);
  const rule = doneRules[id];
  // A fact that it was not done in time, or when it was last done, is no contradiction.
  const isDenied = entry.isDone && facts?.truth === false && rule?.before === undefined;
  const isAffirmed = !entry.isDone && !isOfAnother(norm, entry) && facts?.truth === true && !facts.isLast;
  if (isDenied || isAffirmed) {
    const expected = entry.isDone ? 'none, as the facts say' : 'true or a time, as the facts say';
    issues.push({ code: 'contradiction', path, expected });
  }
  return issues;
}
