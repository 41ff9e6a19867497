import type { Done, DoneByNorm } from '../../model/done.ts';
import type { Actor } from '../../model/norm.ts';
import type { Truth } from '../../model/truth.ts';
import { actsAs, doneRules } from '../../rules/done.ts';
import type { NormInForce } from '../../rules/law.ts';

/** A time as finely as it is provided. */
export interface Time {
  readonly day: number;
  readonly instant?: number;
}

/** Whether a duty is fulfilled, and by what. */
export interface Fulfilment {
  readonly fulfilled: Truth;
  /** When it was done, where it is fulfilled, or was for a term that has ended; left out where no time is provided. */
  readonly time?: Time;
  /** Who did it, where that is provided. */
  readonly by?: Actor;
  /** Where it is unknown: the paths that would settle it. */
  readonly missing: readonly string[];
}

/** What facts say of a norm being done. */
export interface FactsOnDone {
  readonly truth: Truth;
  /** Of the facts that are not provided. */
  readonly missing: readonly string[];
  readonly time?: Time;
  /** That time is of the last of several. */
  readonly isLast: boolean;
}

/** What a fulfilment is judged by. */
export interface DoneContext {
  readonly done: DoneByNorm | undefined;
  /** What facts say of a norm; `undefined` where none is provided. */
  readonly factsOn: (id: string) => FactsOnDone | undefined;
  /** When a norm arose, or the path of the fact that would give it. */
  readonly aroseAt: (norm: NormInForce) => Time | string | undefined;
  /** The last day of the term of a norm that arose. */
  readonly lastDay: (norm: NormInForce) => number | undefined;
  /** Whether a recurring duty, last done at a time, is still in its term. */
  readonly isWithinTerm: (norm: NormInForce, last: Time) => boolean;
  /** The time of an event that a rule names, or whether it has not happened; `undefined` where it is not provided. */
  readonly eventAt: (fact: string) => Time | 'none' | undefined;
  /** How the path of a fact starts in this document. */
  readonly root: string;
  /** The day of the answer. */
  readonly today: number;
}

/** Whether one time lies before another: by civil days where one of them is a bare day. */
export const isBefore = (one: Time, other: Time): boolean =>
  one.instant === undefined || other.instant === undefined ? one.day < other.day : one.instant < other.instant;

/** The later of two times. */
const later = (one: Time | undefined, other: Time | undefined): Time | undefined =>
  one === undefined || (other !== undefined && isBefore(one, other)) ? other : one;

const timeOf = ({ day, instant }: Done): Time | undefined =>
  day === undefined ? undefined : instant === undefined ? { day } : { day, instant };

const not: Fulfilment = { fulfilled: false, missing: [] };
const unknownFor = (...missing: readonly string[]): Fulfilment => ({ fulfilled: 'unknown', missing });

/** Whether each of those whom a norm binds has to do it: what one has done fulfils the duty of that one alone. */
export const bindsEach = ({ id, version }: Pick<NormInForce, 'id' | 'version'>): boolean =>
  version.bearer.includes('anyone') || doneRules[id]?.ofEach === true;

/**
 * Whether a duty is fulfilled by what is provided.
 *
 * @returns `undefined` where nothing is provided of it.
 */
export function fulfilmentOf(norm: NormInForce, context: DoneContext): Fulfilment | undefined {
  const { id } = norm;
  const entry = context.done?.get(id);
  const facts = context.factsOn(id);
  if (entry === undefined) return facts === undefined ? undefined : byFacts(norm, facts, context);
  const { by } = entry;
  const isByAnother = by !== undefined && !norm.version.bearer.some((bearer) => actsAs(by, bearer));
  if (!entry.isDone || isByAnother || facts?.truth === false) return not;
  if (facts?.truth === true && !facts.isLast) return inTime(norm, timeOf(entry) ?? facts.time, by, context);
  if (by === undefined && bindsEach(norm)) return unknownFor(`done.${id}.by`);
  const time = doneRules[id]?.recurs === true ? later(timeOf(entry), facts?.time) : timeOf(entry);
  return inTime(norm, time, by, context);
}

function byFacts(norm: NormInForce, facts: FactsOnDone, context: DoneContext): Fulfilment {
  if (facts.truth === false) return not;
  if (facts.truth === 'unknown') return unknownFor(...facts.missing);
  const found = inTime(norm, facts.time, undefined, context);
  // The last of several times may be too late where an earlier one was not.
  if (found.fulfilled === false && facts.isLast && doneRules[norm.id]?.recurs !== true)
    return unknownFor(`done.${norm.id}`);
  return found;
}

/** What has been done at a time, if one is provided, after the duty arose and in its order. */
function inTime(norm: NormInForce, time: Time | undefined, by: Actor | undefined, context: DoneContext): Fulfilment {
  const rule = doneRules[norm.id] ?? {};
  const done: Fulfilment = {
    fulfilled: true,
    missing: [],
    ...(time === undefined ? {} : { time }),
    ...(by === undefined ? {} : { by }),
  };
  const lastDay = rule.notBeforeEnd === true ? context.lastDay(norm) : undefined;
  if (lastDay !== undefined && (time?.day ?? context.today) < lastDay) return not;
  if (time === undefined) return done;
  if (rule.recurs === true && !context.isWithinTerm(norm, time)) return { ...not, time };
  if (rule.before !== undefined || rule.after !== undefined) {
    const earlier = timeOfOther(rule.after, context);
    const afterwards = timeOfOther(rule.before, context);
    if (earlier !== undefined && isBefore(time, earlier)) return not;
    if (afterwards !== undefined && isBefore(afterwards, time)) return not;
  }
  for (const [fact, isInOrder] of [
    [rule.beforeFact, (event: Time) => !isBefore(event, time)],
    [rule.afterFact, (event: Time) => !isBefore(time, event)],
  ] as const) {
    if (fact === undefined) continue;
    const event = context.eventAt(fact);
    if (event === undefined) return unknownFor(`${context.root}${fact}`);
    if (event !== 'none' && !isInOrder(event)) return not;
  }
  if (rule.recurs === true || rule.mayBeEarlier === true) return done;
  const arose = context.aroseAt(norm);
  if (typeof arose === 'string') return unknownFor(arose);
  return arose !== undefined && isBefore(time, arose) ? not : done;
}

/** When another norm was done, where that is provided with its time. */
function timeOfOther(id: string | undefined, { done, factsOn }: DoneContext): Time | undefined {
  if (id === undefined) return undefined;
  const entry = done?.get(id);
  return (entry?.isDone === true ? timeOf(entry) : undefined) ?? factsOn(id)?.time;
}
