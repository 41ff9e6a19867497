import type { Done, DoneByNorm } from '../../model/entity/encoded-input.ts';
import type { Actor } from '../../model/rule/norm.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { actsAs, type DoneRule, doneRules } from '../../rules/done.ts';
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

/** What facts state about a norm being done. */
export interface FactsOnDone {
  readonly truth: Truth;
  /** Of the facts that are not provided. */
  readonly missing: readonly string[];
  readonly time?: Time;
  /** That time is of the last of several. */
  readonly isLast: boolean;
}

/** Whether something is so, and where that is unknown, the paths that would settle it. */
export interface Settled {
  readonly truth: Truth;
  readonly missing: readonly string[];
}

/** What a fulfilment is judged by. */
export interface DoneContext {
  readonly done: DoneByNorm | undefined;
  /** What facts state about a norm; `undefined` where none is provided. */
  readonly factsOn: (id: string) => FactsOnDone | undefined;
  /** Whether a norm had arisen at a time; of a recurring one, whether what was done then is of the same course of things. */
  readonly hadArisenAt: (norm: NormInForce, time: Time) => Settled;
  /** The last day of the term of a norm that arose, before which it may not be done, or the path that would give it. */
  readonly lastDay: (norm: NormInForce) => number | string | undefined;
  /** Whether a recurring duty, last done at a time, is still in its term; at no known time, whether that has an end. */
  readonly isWithinTerm: (norm: NormInForce, last: Time | undefined) => boolean;
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

const timeOf = ({ day, instant }: Done): Time | undefined =>
  day === undefined ? undefined : instant === undefined ? { day } : { day, instant };

const not: Fulfilment = { fulfilled: false, missing: [] };
const unknownFor = (...missing: readonly string[]): Fulfilment => ({ fulfilled: 'unknown', missing });

/** Whether each of those whom a norm binds has to do it: what one has done fulfils the duty of that one alone. */
const bindsEach = ({ id, version }: Pick<NormInForce, 'id' | 'version'>): boolean =>
  version.bearer.includes('anyone') || doneRules[id]?.ofEach === true;

/** Whether what is provided of a norm is provided of somebody who is none of its bearers: it counts for nothing. */
export const isOfAnother = ({ version }: Pick<NormInForce, 'version'>, { by }: Done): boolean =>
  by !== undefined && !version.bearer.some((bearer) => actsAs(by, bearer));

/**
 * Whether a duty is fulfilled by what is provided. What was done by another actor, too early or in the wrong order counts for
 * nothing: it neither fulfils the duty nor takes away what the facts say.
 *
 * @returns `undefined` where nothing is provided of it.
 */
export function fulfilmentOf(norm: NormInForce, context: DoneContext): Fulfilment | undefined {
  const entry = context.done?.get(norm.id);
  const facts = context.factsOn(norm.id);
  if (entry === undefined && facts === undefined) return undefined;
  const counted = entry === undefined || isOfAnother(norm, entry) ? undefined : entry;
  if (counted?.isDone === false || facts?.truth === false) return not;
  return best([
    ...(counted === undefined ? [] : [byEntry(norm, counted, facts, context)]),
    ...(facts === undefined ? [] : [byFacts(norm, facts, counted !== undefined, context)]),
  ]);
}

/** What several doings come to: the last that fulfils; else whatever is open of any; else the last that did once. */
function best(found: readonly Fulfilment[]): Fulfilment {
  const fulfilling = lastOf(found.filter(({ fulfilled }) => fulfilled === true));
  if (fulfilling !== undefined) return fulfilling;
  const open = found.filter(({ fulfilled }) => fulfilled === 'unknown');
  if (open.length > 0) return unknownFor(...new Set(open.flatMap(({ missing }) => missing)));
  return lastOf(found) ?? not;
}

/** The one with the latest time, the first where none has a later one. */
const lastOf = (found: readonly Fulfilment[]): Fulfilment | undefined =>
  found.reduce<Fulfilment | undefined>(
    (last, one) =>
      last === undefined || (one.time !== undefined && (last.time === undefined || isBefore(last.time, one.time)))
        ? one
        : last,
    undefined,
  );

function byEntry(norm: NormInForce, entry: Done, facts: FactsOnDone | undefined, context: DoneContext): Fulfilment {
  const { by } = entry;
  const isSaid = facts?.truth === true && !facts.isLast;
  if (by === undefined && !isSaid && bindsEach(norm)) return unknownFor(`done.${norm.id}.by`);
  return inTime(norm, timeOf(entry) ?? (isSaid ? facts.time : undefined), by, context);
}

function byFacts(norm: NormInForce, facts: FactsOnDone, hasEntry: boolean, context: DoneContext): Fulfilment {
  if (facts.truth === 'unknown') return unknownFor(...facts.missing);
  const found = inTime(norm, facts.time, undefined, context);
  // The last of several times may be too late where an earlier one was not.
  if (found.fulfilled === false && facts.isLast && !hasEntry && doneRules[norm.id]?.recurs !== true)
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
  if (typeof lastDay === 'string') return unknownFor(lastDay);
  if (lastDay !== undefined && (time?.day ?? context.today) < lastDay) return not;
  if (time === undefined) {
    const isOver = rule.recurs === true && !context.isWithinTerm(norm, undefined);
    return isOver ? unknownFor(`done.${norm.id}.at`) : done;
  }
  const arose = rule.mayBeEarlier === true ? arisen : context.hadArisenAt(norm, time);
  if (arose.truth === false || !isInOrder(time, rule, context)) return not;
  if (rule.recurs === true && !context.isWithinTerm(norm, time)) return { ...not, time };
  const beside = besideEvents(time, rule, context);
  if (beside.truth === false) return not;
  const missing = [...arose.missing, ...beside.missing];
  return missing.length > 0 ? unknownFor(...missing) : done;
}

const arisen: Settled = { truth: true, missing: [] };

/** Whether something was done after the norm that it has to come after, and before the one that it has to come before. */
function isInOrder(time: Time, { before, after }: DoneRule, context: DoneContext): boolean {
  const earlier = timeOfOther(after, context);
  const afterwards = timeOfOther(before, context);
  if (earlier !== undefined && isBefore(time, earlier)) return false;
  return afterwards === undefined || !isBefore(afterwards, time);
}

/** Whether something was done in the order that a rule has for it and for events. */
function besideEvents(time: Time, { beforeFact, afterFact }: DoneRule, { eventAt, root }: DoneContext): Settled {
  const missing: string[] = [];
  for (const [fact, isRight] of [
    [beforeFact, (event: Time) => !isBefore(event, time)],
    [afterFact, (event: Time) => !isBefore(time, event)],
  ] as const) {
    if (fact === undefined) continue;
    const event = eventAt(fact);
    if (event === undefined) missing.push(`${root}${fact}`);
    else if (event !== 'none' && !isRight(event)) return { truth: false, missing: [] };
  }
  return { truth: missing.length > 0 ? 'unknown' : true, missing };
}

/** When another norm was done, where that is provided with its time. */
function timeOfOther(id: string | undefined, { done, factsOn }: DoneContext): Time | undefined {
  if (id === undefined) return undefined;
  const entry = done?.get(id);
  return (entry?.isDone === true ? timeOf(entry) : undefined) ?? factsOn(id)?.time;
}
