import type { Fact } from '../../model/entity/fact.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { dayOfInstant, formatInstant, startOfDay } from '../../model/time/instant.ts';
import type { Marginal } from './marginal.ts';
import { someMunicipality } from './municipalities.ts';
import type { Random } from './random.ts';

/** What the facts of one document have in common. */
export interface Subject {
  readonly time: EvaluationTime;
  /** The municipality of the child's home. */
  readonly home: string;
  /** Before this day, a day number, nothing has happened. */
  readonly notBefore: number;
  /** The time of the events drawn so far, by path. */
  readonly happened: Map<string, Happened>;
}

/** When something happened: the day number, and an instant of that day in milliseconds. */
interface Happened {
  readonly day: number;
  readonly instant: number;
}

const msPerMinute = 60_000;

/** The share of unknown facts that are written as `unknown`, and the share of municipalities other than the child's home. */
const unknownShare = 0.1;
const elsewhere = 0.08;

/** The value of a fact without an answer: mostly `null`, sometimes `unknown`. */
const unknownValues = (random: Random): 'unknown' | null => (random.happens(unknownShare) ? 'unknown' : null);

/** A day number of the last days before the evaluation time, no earlier than the subject and the event before it. */
function someDay(random: Random, { within = 30, after }: Marginal, { time, notBefore, happened }: Subject): number {
  const before = after === undefined ? undefined : happened.get(after);
  const earliest = Math.max(notBefore, before?.day ?? time.day - within);
  return earliest + random.below(time.day - earliest + 1);
}

/** An instant to the minute, likewise. */
function someInstant(random: Random, marginal: Marginal, subject: Subject): number {
  const { within = 30, after } = marginal;
  const { time, notBefore, happened } = subject;
  const latest = time.instant ?? startOfDay(time.day + 1) - msPerMinute;
  const before = after === undefined ? undefined : happened.get(after);
  const earliest = Math.max(startOfDay(notBefore), before?.instant ?? startOfDay(time.day - within));
  return earliest + Math.floor((random.share() * (latest - earliest)) / msPerMinute) * msPerMinute;
}

/**
 * Gives a fact by chance.
 *
 * @returns The value for the fact's path: a value, a word such as `none`, or that the fact is unknown.
 */
export function drawInput(random: Random, fact: Fact, marginal: Marginal, subject: Subject): unknown {
  const { path, type, values } = fact;
  if (!random.happens(marginal.known ?? 1)) return unknownValues(random);
  switch (type) {
    case 'truth':
      return random.happens(marginal.true ?? 0.5);
    case 'choice': {
      const { weights } = marginal;
      return values[random.weighted(values.map((value) => (weights === undefined ? 1 : (weights[value] ?? 0))))];
    }
    case 'list':
      return values.filter(() => random.happens(marginal.each ?? 0.3));
    case 'municipality':
      if (values.length > 0 && random.happens(marginal.none ?? 0)) return values[0];
      return random.happens(elsewhere) ? someMunicipality(random) : subject.home;
    default:
      return event(random, path, type, marginal, subject);
  }
}

function event(random: Random, path: string, type: Fact['type'], marginal: Marginal, subject: Subject): string {
  if (random.happens(marginal.none ?? 0)) return 'none';
  if (type === 'date') {
    const day = someDay(random, marginal, subject);
    subject.happened.set(path, { day, instant: startOfDay(day) });
    return formatDay(day);
  }
  const instant = someInstant(random, marginal, subject);
  subject.happened.set(path, { day: dayOfInstant(instant), instant });
  return formatInstant(instant);
}
