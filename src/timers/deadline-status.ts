import { optionsGiven, unreadable } from '../act/law-error.ts';
import type { Deadline, DeadlineEnd } from '../model/time/deadline.ts';
import { type EvaluationTime, readEvaluationTime } from '../model/time/evaluation-time.ts';

/** The status of a deadline: see {@link deadlineStatus}. */
export type DeadlineStatus = 'running' | 'due-today' | 'due-now' | 'past-due' | 'met' | 'missed' | 'done';

/** What {@link deadlineStatus} judges by. Times are ISO 8601 instants, or bare days. */
export interface DeadlineStatusOptions {
  /** The time to judge at: an instant, one without an offset being read in Europe/Tallinn, or a day `YYYY-MM-DD`. */
  readonly now: string;
  /**
   * When the thing was done, likewise; `'none'` means that it has not been done, `true` that it has, at a time that is not
   * known. If it is left out, `null` or `'unknown'`, the deadline itself decides (`deadline.doneAt`).
   */
  readonly doneAt?: string | true | null | undefined;
}

/**
 * The status of a deadline at a time.
 *
 * - `running`: the day of the end is still to come.
 * - `due-today`: the end falls on the civil day of `now` and has not passed.
 * - `due-now`: what is due immediately, or at the first opportunity, from its start until it is done.
 * - `past-due`: the end has passed, and it is not known whether the thing was done.
 * - `met`: done, and not after the end.
 * - `missed`: done after the end, or given as not done and the end has passed.
 * - `done`: done, and it is not known whether in time: no time is given, or a bare day on which a term in hours ends.
 *
 * A term in days or longer is judged by civil days; one in hours by instants, the last of which is in time, and by civil days
 * where `now` is a bare day. What is given as done is judged by when it was done; `now` plays no part then. What a caller gives as
 * done before the term started fulfils nothing: it counts as not done.
 *
 * What is due `immediately`, or `atFirstOpportunity`, is `due-now` from its start on, as long as it is not done. Only where the Act sets an outer
 * bound beside it can it become `past-due` or `missed`; without a number, done is `met`.
 *
 * Reading: where a deadline has `alternatives`, it is due from the earlier end on, and `past-due` and `missed`
 * are given only when every arguable end has passed. Between the ends what is not done is `due-today`, and what
 * was done is `met`. The alternative, to judge by the earlier end alone, would blame for a lateness that is in dispute.
 *
 * @param deadline A deadline of an answer.
 * @param options The time of the judgment, and what is known of the thing being done.
 * @returns The status.
 * @throws {LawError} `not-an-instant`, with the path `now` or `doneAt` (or of the deadline's own texts, `deadline.endsAt`);
 * `not-readable` at `deadline` for what is no deadline.
 * @example
 * ```ts
 * import { deadlineStatus } from 'lasteks';
 * const deadline = { start: '2023-12-14T10:00:00+02:00', lastDay: '2023-12-27', endsAt: '2023-12-28T00:00:00+02:00' };
 * deadlineStatus(deadline, { now: '2023-12-20' }); // => 'running'
 * deadlineStatus(deadline, { now: '2023-12-27T23:59' }); // => 'due-today'
 * deadlineStatus(deadline, { now: '2023-12-28T09:00' }); // => 'past-due'
 * deadlineStatus(deadline, { now: '2023-12-28T09:00', doneAt: '2023-12-22T14:00' }); // => 'met'
 * deadlineStatus(deadline, { now: '2023-12-28T09:00', doneAt: 'none' }); // => 'missed'
 * ```
 */
export function deadlineStatus(deadline: Deadline, options: DeadlineStatusOptions): DeadlineStatus {
  const { now, doneAt: doneAtGiven } = optionsGiven(options);
  const today = readEvaluationTime(now, 'now');
  const given = isKnown(doneAtGiven) ? doneAtGiven : undefined;
  const done = typeof given === 'string' && given !== 'none' ? readEvaluationTime(given, 'doneAt') : undefined;
  try {
    const isTooEarly = done !== undefined && isAfter(readEvaluationTime(deadline.start, 'deadline.start'), done);
    const doneAt = isTooEarly ? 'none' : (given ?? (isKnown(deadline.doneAt) ? deadline.doneAt : undefined));
    if (doneAt === true) return 'done';
    const time =
      doneAt === undefined || doneAt === 'none' ? undefined : (done ?? readEvaluationTime(doneAt, 'deadline.doneAt'));
    if (time !== undefined) return hasPassed(deadline, time) ? 'missed' : isOpen(deadline, time) ? 'done' : 'met';
    if (hasPassed(deadline, today)) return doneAt === 'none' ? 'missed' : 'past-due';
    if (!isDue(deadline, today)) return 'running';
    return isDueFromStart(deadline) ? 'due-now' : 'due-today';
  } catch (error) {
    throw unreadable(error, 'deadline'); // it may have been read from somewhere
  }
}

function isKnown(doneAt: string | true | null | undefined): doneAt is string | true {
  return doneAt !== undefined && doneAt !== null && doneAt !== 'unknown';
}

const isDueFromStart = ({ immediately, atFirstOpportunity }: Deadline): boolean =>
  immediately === true || atFirstOpportunity === true;

/** Every end that can be defended; an end of "immediately" that only repeats the start is none. */
function endsOf(deadline: Deadline): readonly EvaluationTime[] {
  const isUnbounded = isDueFromStart(deadline) && deadline.endsAt === deadline.start;
  return [...(isUnbounded ? [] : [deadline]), ...(deadline.alternatives ?? [])].map(endOf);
}

/** Whether every end lies before the instant. */
function hasPassed(deadline: Deadline, time: EvaluationTime): boolean {
  const ends = endsOf(deadline);
  return ends.length > 0 && ends.every((end) => isAfter(time, end));
}

/** Whether a bare day on which something was done is the day of an end that is an instant: before or after it is open. */
function isOpen(deadline: Deadline, done: EvaluationTime): boolean {
  const ends = endsOf(deadline);
  if (done.instant !== undefined || ends.length === 0) return false;
  return ends.every(({ day, instant }) => instant !== undefined && day <= done.day);
}

/** Whether the day of the earlier end has come, or the start of what is due immediately. */
function isDue(deadline: Deadline, time: EvaluationTime): boolean {
  if (isDueFromStart(deadline)) return !isAfter(readEvaluationTime(deadline.start, 'deadline.start'), time);
  return time.day >= endOf(deadline).day;
}

function isAfter(one: EvaluationTime, other: EvaluationTime): boolean {
  if (one.instant === undefined || other.instant === undefined) return one.day > other.day;
  return one.instant > other.instant;
}

/** The last time that is in time: a day for terms in days or longer, an instant for terms in hours. */
function endOf(end: DeadlineEnd): EvaluationTime {
  return end.lastDay === undefined
    ? readEvaluationTime(end.endsAt, 'deadline.endsAt')
    : readEvaluationTime(end.lastDay, 'deadline.lastDay');
}
