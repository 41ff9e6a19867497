import * as z from 'zod/mini';
import type { LawIssue } from '../../act/law-error.ts';
import type { Done, DoneByNorm } from '../entity/encoded-input.ts';
import { dayText, type Unknown, unknownValues } from '../entity/fact-schema.ts';
import { isMapping } from '../input/mapping.ts';
import { type Actor, actors, isActor } from '../rule/actor.ts';
import { parseDay } from '../time/civil-day.ts';
import { skippedHour } from '../time/evaluation-time.ts';
import { dayOfInstant, isOfSkippedHour, parseInstant } from '../time/instant.ts';

/** When something was done, and by whom; either may be left out. */
export interface DoneDetails {
  /** A day or an instant, or `none`: it has not been done. */
  readonly at?: string | Unknown;
  readonly by?: Actor | Unknown;
}

/** What a caller provides about a duty being done, or a permission being used: `none` where it has not been. */
export type DoneInput = true | 'none' | DoneDetails | Unknown;

/** By the id of a norm, what has been done about it. */
export type DoneInputs = Readonly<Record<string, DoneInput>>;

const expectedDone = 'true, none, or a mapping with at (a day or a date and time) and by (an actor)';
const keysOfDetails = ['at', 'by'];
const isUnknown = (value: unknown): value is Unknown => value === undefined || value === null || value === 'unknown';

/** Reads what is provided about one norm: `undefined` where nothing is, `'wrong'` for what cannot be read. */
function readOne(value: unknown): Done | 'wrong' | undefined {
  if (isUnknown(value)) return undefined;
  if (value === true) return { isDone: true };
  if (value === 'none') return { isDone: false };
  if (!isMapping(value)) return 'wrong';
  if (Object.keys(value).some((key) => !keysOfDetails.includes(key))) return 'wrong';
  const { at, by } = value as DoneDetails;
  if (!isUnknown(by) && !isActor(by)) return 'wrong';
  const actor = isUnknown(by) ? {} : { by };
  if (at === 'none') return { isDone: false, ...actor };
  if (isUnknown(at)) return { isDone: true, ...actor };
  if (typeof at !== 'string') return 'wrong';
  const day = parseDay(at);
  if (day !== undefined) return { isDone: true, day, ...actor };
  const instant = parseInstant(at);
  return instant === undefined ? 'wrong' : { isDone: true, day: dayOfInstant(instant), instant, ...actor };
}

/**
 * Reads what is provided as done. Whether the law has the norms is not asked here.
 *
 * @returns By norm what is done; `undefined` where nothing is provided, `'wrong'` for what cannot be read.
 */
export function readDone(input: unknown): DoneByNorm | 'wrong' | undefined {
  if (isUnknown(input)) return undefined;
  if (!isMapping(input)) return 'wrong';
  const byNorm = new Map<string, Done>();
  for (const [norm, value] of Object.entries(input)) {
    const done = norm === '__proto__' ? ({ isDone: true } as const) : readOne(value);
    if (done === 'wrong') return 'wrong';
    if (done !== undefined) byNorm.set(norm, done);
  }
  return byNorm.size === 0 ? undefined : byNorm;
}

/** More wrong entries than these are no slips of the pen. */
const mostIssues = 100;

/**
 * What is wrong with what is provided as done. A key can be a name, and is given by its position alone, unless it is a norm.
 *
 * @param isNorm Whether a key is the id of a norm.
 */
export function doneIssues(input: unknown, path: string, isNorm: (key: string) => boolean = () => false): LawIssue[] {
  if (isUnknown(input)) return [];
  if (!isMapping(input)) {
    return [{ code: 'not-an-object', path, expected: `a mapping of norms to ${expectedDone}` }];
  }
  return Object.entries(input)
    .flatMap(([norm, value], index): LawIssue[] => {
      if (norm === '__proto__' || readOne(value) !== 'wrong') return [];
      const code = codeOf(value);
      const isSkipped = code === 'not-an-instant' && isOfSkippedHour((value as DoneDetails).at as string);
      if (isSkipped && isNorm(norm)) return [{ code, path: `${path}.${norm}.at`, expected: skippedHour }];
      const expected = isSkipped ? `${skippedHour}, in` : `${expectedDone} as`;
      return [{ code, path, expected: `${expected} the value of key ${index + 1}` }];
    })
    .slice(0, mostIssues);
}

/** Why what is provided about a norm cannot be read. */
function codeOf(value: unknown): LawIssue['code'] {
  if (!isMapping(value)) return 'wrong-type';
  if (Object.keys(value).some((key) => !keysOfDetails.includes(key))) return 'unknown-fact';
  const { at, by } = value as DoneDetails;
  if (!isUnknown(by) && !isActor(by)) return typeof by === 'string' ? 'not-in-list' : 'wrong-type';
  return typeof at === 'string' ? 'not-an-instant' : 'wrong-type';
}

/** The zod schema of what is provided as done, for the JSON Schema and for the way back to {@link doneIssues}. */
export function doneSchema(): z.ZodMiniType {
  const time = z.union([
    z.literal('none'),
    dayText().check(z.refine((text) => parseDay(text) !== undefined)),
    z.string().check(
      z.refine((text) => parseInstant(text) !== undefined),
      z.meta({ format: 'date-time' }),
    ),
    ...unknownValues,
  ]);
  const details = z.strictObject({
    at: z.optional(time),
    by: z.optional(z.union([z.enum(actors), ...unknownValues])),
  });
  return z.union([
    z.record(z.string(), z.optional(z.union([z.literal(true), z.literal('none'), details, ...unknownValues]))),
    ...unknownValues,
  ]);
}
