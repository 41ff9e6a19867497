import { LawError, optionsGiven } from '../../act/law-error.ts';
import type { Assessment, NormAnswer, Notification } from '../../model/answer/answer.ts';
import type { PersonNorm, Screening } from '../../model/answer/screening.ts';
import { faultOfMunicipality, longestMunicipality } from '../../model/input/municipality.ts';
import { nearest } from '../../model/input/schema-issues.ts';
import { actors, isActor } from '../../model/rule/actor.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import { type EvaluationTime, readEvaluationTime } from '../../model/time/evaluation-time.ts';
import { parseInstant } from '../../model/time/instant.ts';
import { isOfDanger } from '../../rules/chapter-07-child-in-danger/danger.ts';
import { norms, personNorms } from '../../rules/child-protection-act.ts';
import { doneRules } from '../../rules/done.ts';
import { municipalActors, whoActsByNorm, whoActsByRole } from '../../rules/who-acts.ts';
import { type DeadlineStatus, deadlineStatus } from '../../timers/deadline-status.ts';

/** Whose tasks are asked for, and when. */
export interface TasksForOptions {
  readonly actor: Actor;
  /** Of a local government or its official: which. Duties of another municipality are then left out; others are of none. */
  readonly municipality?: string | undefined;
  /** The time to judge at: a day, or an ISO 8601 date and time (read in Europe/Tallinn where it has no offset). */
  readonly now: string;
  /** List also what is fulfilled or used, marked as such. Left out unless `true`. */
  readonly withDone?: boolean | undefined;
  /** List also what may apply: of which it is unknown whether it does. Left out unless `true`. */
  readonly withPossible?: boolean | undefined;
}

/** Somebody whom a task is to notify. */
export type TaskRecipient = Notification['to'] & Pick<Notification, 'anyRecipientSuffices' | 'withhold'>;

/** Something that one actor has to do, or may do. */
export interface Task {
  readonly norm: string;
  readonly kind: 'duty' | 'notification' | 'permission';
  readonly label: Bilingual;
  readonly provision: string;
  readonly applies: true | 'unknown';
  /** As what the actor has it: the actor itself, `anyone`, or the role that the Act names. */
  readonly as: Actor;
  /** Why it is the actor's, where the Act names a role or nobody: a reading. */
  readonly reading?: Bilingual;
  /** Whom to notify; one of them is enough where `anyRecipientSuffices` is there. */
  readonly to?: readonly TaskRecipient[];
  readonly deadline?: Deadline;
  /** Left out where the duty has no term. */
  readonly status?: DeadlineStatus;
  /** Until the earliest end that can be defended: civil days, or minutes for a term in hours; negative after it. */
  readonly timeLeft?: { readonly days: number } | { readonly minutes: number };
  /** The duty lasts: it is kept, and is not over by being done. */
  readonly lasts?: true;
  /** Whether it is fulfilled for this actor, where something of it is provided. */
  readonly fulfilled?: Truth;
  /** Of a permission: whether it has been used. */
  readonly used?: boolean;
}

type AnyNorm = NormAnswer | PersonNorm;

const labels: ReadonlyMap<string, Bilingual> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...norms, ...personNorms].map(({ id, label }) => [id, label]),
);

/** The norms that notify somebody, in every version. */
export const notifyingNorms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ norms.flatMap(({ id, versions }) =>
    versions.some(({ notifies }) => notifies !== undefined) ? [id] : [],
  ),
);

/**
 * The duties, permissions and notifications of one actor in an answer, the most urgent first: what is due now or overdue of
 * §§ 30–33, then whatever else is due or overdue, what is running by its end, what has no term, duties that last, and last the
 * permissions. Prohibitions are no tasks. What is fulfilled, or used, is left out, and so is a notification that nobody is left to
 * get.
 *
 * A duty that binds anyone is everybody's, and is fulfilled for whoever has done it (`done.<id>.by`) alone: not for an authority
 * by its official, nor for the official by the authority. Where the Act
 * names nobody, or a role, those have the task who can act by the reading, which the task then gives.
 *
 * @param answer An answer of `assess` or `screen`, also one that was kept as JSON.
 * @param options Whose tasks, and when.
 * @returns The tasks; none where everything is done.
 * @throws LawError `unknown-id` for an actor that is none, with the nearest; `not-an-instant` for `now`; `wrong-type` for a
 *   municipality that is no text, `not-a-municipality` for a text that no case may give as one; `not-an-answer` for anything else
 *   than a whole answer, also for a compact line of a stream.
 * @example
 * ```ts
 * import { assess, tasksFor } from 'lasteks';
 * const friday = {
 *   child: { birthDate: '2015-03-04' },
 *   separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
 * };
 * const options = { actor: 'local-government', now: '2023-10-27T23:00' };
 * const before = tasksFor(assess(friday, { at: '2023-10-27T23:00' }), options);
 * before[0].norm; // => 'evaluate-separated-child'
 * before[0].status; // => 'due-now'
 * before[0].timeLeft; // => { minutes: 4020 }
 * const evaluated = { ...friday, done: { 'evaluate-separated-child': { at: '2023-10-27T22:00' } } };
 * tasksFor(assess(evaluated, { at: '2023-10-27T23:00' }), options)[0].norm; // => 'turn-to-court'
 * ```
 */
export function tasksFor(answer: Assessment | Screening, options: TasksForOptions): readonly Task[] {
  const given = optionsGiven(options);
  const now = readEvaluationTime(given.now, 'now');
  checkOptions(given);
  return tasksIn(answer, given, now)
    .map((task, place) => ({ task, rank: rankOf(task), end: endOf(task), place }))
    .sort((a, b) => a.rank - b.rank || a.end - b.end || a.place - b.place)
    .map(({ task }) => task);
}

/** The tasks in an answer that may have been kept somewhere: anything else fails somehow. */
function tasksIn(answer: Assessment | Screening, options: TasksForOptions, now: EvaluationTime): readonly Task[] {
  try {
    return normsOf(answer).flatMap(([id, norm]) => {
      const task = taskOf(id, norm, notificationsIn(answer), options, now);
      return task === undefined ? [] : [task];
    });
  } catch {
    const expected = 'a whole answer of assess or screen, no line of a stream (--full gives whole ones)';
    throw new LawError({ code: 'not-an-answer', path: '', expected });
  }
}

function checkOptions({ actor, municipality }: TasksForOptions): void {
  if (!isActor(actor)) {
    const expected = `an actor of the Act (nearest: ${nearest(actor, actors)})`;
    throw new LawError({ code: 'unknown-id', path: 'actor', expected });
  }
  if (municipality === undefined) return;
  if (typeof municipality !== 'string') {
    throw new LawError({ code: 'wrong-type', path: 'municipality', expected: 'a municipality as text: quote it' });
  }
  const fault = faultOfMunicipality(municipality);
  if (fault === undefined) return;
  const expected = `a municipality as text of 1 to ${longestMunicipality} characters, with ${fault}`;
  throw new LawError({ code: 'not-a-municipality', path: 'municipality', expected });
}

function normsOf(answer: Assessment | Screening): readonly (readonly [string, AnyNorm])[] {
  const found: unknown = typeof answer === 'object' && answer !== null ? answer.norms : undefined;
  if (typeof found !== 'object' || found === null) throw new TypeError('no norms');
  const norms = Object.entries(found as Readonly<Record<string, AnyNorm>>);
  if (norms.some(([, norm]) => !Array.isArray(norm.bearer))) throw new TypeError('norms by their truths alone');
  return norms;
}

const notificationsIn = (answer: Assessment | Screening): readonly Notification[] =>
  'notifications' in answer ? answer.notifications : [];

/** As what an actor has a norm, and by which reading. */
function roleIn(id: string, norm: AnyNorm, actor: Actor): Pick<Task, 'as' | 'reading'> | undefined {
  const { bearer } = norm;
  const bearerActor = 'bearerActor' in norm ? norm.bearerActor : undefined;
  if (bearer.includes(actor)) return { as: actor };
  if (bearer.includes('anyone')) return { as: 'anyone' };
  for (const role of bearer) {
    const who = whoActsByNorm[id] ?? whoActsByRole[role];
    const isOpen = role === 'not-named' || whoActsByRole[role] !== undefined;
    if (!isOpen || who === undefined) continue;
    const isActor = bearerActor === undefined ? who.actors.includes(actor) : bearerActor === actor;
    if (isActor) return { as: role, reading: who.because };
  }
  return undefined;
}

/**
 * A norm as an actor has it: where it binds or entitles each, what another one has done about it shows nothing of this one's
 * duty or permission.
 */
function asOf(id: string, norm: AnyNorm, actor: Actor): AnyNorm {
  const isEach = norm.bearer.includes('anyone') || doneRules[id]?.ofEach === true;
  const { fulfilled, used, doneBy, deadline, ...rest } = norm;
  const isOfAnother = fulfilled === true && doneBy !== undefined && doneBy !== actor;
  const isUsedByAnother = used === true && doneBy !== actor;
  if (!isEach || !(isOfAnother || isUsedByAnother)) return norm;
  if (deadline === undefined) return rest;
  const { doneAt: _ofAnother, ...open } = deadline;
  return { ...rest, deadline: open };
}

/** Whether a norm is fulfilled at a time. */
function fulfilledAt(id: string, { fulfilled, deadline }: AnyNorm, now: EvaluationTime): Truth | undefined {
  if (fulfilled !== true) return fulfilled;
  // A recurring duty is fulfilled for its term.
  if (doneRules[id]?.recurs === true && deadline !== undefined && deadline.doneAt === undefined) {
    return deadlineStatus(deadline, { now: now.text }) !== 'past-due';
  }
  return true;
}

function taskOf(
  id: string,
  ofAll: AnyNorm,
  notifications: readonly Notification[],
  options: TasksForOptions,
  now: EvaluationTime,
): Task | undefined {
  const norm = asOf(id, ofAll, options.actor);
  const { applies, modality } = norm;
  if (modality === 'prohibition' || applies === false) return undefined;
  if (applies === 'unknown' && options.withPossible !== true) return undefined;
  const role = roleIn(id, norm, options.actor);
  const label = labels.get(id);
  if (role === undefined || label === undefined || isOfAnother(norm, options)) return undefined;
  const all = notifications.filter((one) => one.norm === id);
  const others = all.filter(({ to }) => !isSelf(to, options));
  // Nobody is left to notify: the recipient has the notice, or is the one who would have to notify.
  if (others.length === 0 && notifyingNorms.has(id)) return undefined;
  if (others.length < all.length && all[0]!.anyRecipientSuffices === true) return undefined;
  const fulfilled = fulfilledAt(id, norm, now);
  if ((fulfilled === true || norm.used === true) && options.withDone !== true) return undefined;
  const task: { -readonly [Key in keyof Task]: Task[Key] } = {
    norm: id,
    kind: modality === 'permission' ? 'permission' : others.length > 0 ? 'notification' : 'duty',
    label,
    provision: norm.provisions[0]!,
    applies,
    ...role,
    ...timesOf(norm, fulfilled, now),
  };
  if (others.length > 0) task.to = others.map(recipientOf);
  if (doneRules[id]?.lasts !== undefined) task.lasts = true;
  if (fulfilled !== undefined) task.fulfilled = fulfilled;
  if (norm.used !== undefined) task.used = norm.used;
  return task;
}

/** Whom a notification is to, with what to withhold. */
export const recipientOf = ({ to, anyRecipientSuffices, withhold }: Notification): TaskRecipient => ({
  ...to,
  ...(anyRecipientSuffices === undefined ? {} : { anyRecipientSuffices }),
  withhold,
});

/** Whether a norm binds or entitles the actor of another municipality: the police and the Board are of none. */
const isOfAnother = (norm: AnyNorm, { actor, municipality }: TasksForOptions): boolean =>
  municipality !== undefined &&
  municipalActors.has(actor) &&
  'bearerMunicipality' in norm &&
  norm.bearerMunicipality !== undefined &&
  norm.bearerMunicipality !== municipality;

const isSelf = ({ body, municipality }: Notification['to'], { actor, municipality: own }: TasksForOptions): boolean =>
  body === actor && (municipality === undefined || municipality === own);

/** The deadline of a norm, its status, and how much time is left; of what is due immediately without a start, that it is. */
function timesOf(
  norm: AnyNorm,
  fulfilled: Truth | undefined,
  now: EvaluationTime,
): Pick<Task, 'deadline' | 'status' | 'timeLeft'> {
  const { deadline } = norm;
  if (deadline === undefined) {
    const isImmediate = 'term' in norm && norm.term !== undefined && 'immediately' in norm.term;
    return isImmediate ? { status: fulfilled === true ? 'done' : 'due-now' } : {};
  }
  const status = deadlineStatus(deadline, { now: now.text });
  const left = ['met', 'missed', 'done'].includes(status) && fulfilled === true ? undefined : timeLeft(deadline, now);
  return { deadline, status, ...(left === undefined ? {} : { timeLeft: left }) };
}

function timeLeft(deadline: Deadline, now: EvaluationTime): Task['timeLeft'] {
  const { lastDay, endsAt, start } = deadline;
  if (lastDay !== undefined) return { days: parseDay(lastDay)! - now.day };
  if (endsAt === start) return undefined; // due at once, without a number
  const end = parseInstant(endsAt);
  if (end === undefined) return undefined;
  if (now.instant === undefined) return { days: readEvaluationTime(endsAt).day - now.day };
  return { minutes: Math.floor((end - now.instant) / 60_000) };
}

const urgent: ReadonlySet<DeadlineStatus | undefined> = new Set([
  'past-due',
  'missed',
  'due-now',
  'due-today',
] as const);

function rankOf({ kind, status, lasts, provision }: Task): number {
  if (kind === 'permission') return 6;
  if (urgent.has(status)) return isOfDanger(provision) ? 0 : 1;
  if (status === 'running') return 2;
  return lasts === true ? 4 : 3;
}

/** By what tasks of one rank are sorted: the end, or the start of what is due at once. */
const endOf = ({ deadline }: Task): number =>
  deadline === undefined ? Number.POSITIVE_INFINITY : (parseInstant(deadline.endsAt) ?? parseDay(deadline.endsAt) ?? 0);
