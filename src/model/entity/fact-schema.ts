import * as z from 'zod/mini';
import { faultOfMunicipality, longestMunicipality } from '../input/municipality.ts';
import type { Coarser, Fact } from './fact.ts';
import { coarseTime, exactTime } from './time-codes.ts';
import { areProvisions, codeOfWord, type ProvisionText } from './value-codes.ts';

/** What a JSON Schema states about a fact beyond its type. */
interface FactMetadata {
  readonly description: string;
  readonly 'x-et': string;
  readonly 'x-provisions': readonly string[];
}

/** What an unknown fact can be given as. */
export type Unknown = 'unknown' | null | undefined;
/** What the row of a fact has about how the fact is given. */
export type Row = Pick<Fact, 'path' | 'type' | 'values'>;
/** The first key of a path. */
export type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;
/** The facts below a key, by the rest of their paths. */
export type Below<R extends Row, Key> = R extends { readonly path: `${infer First}.${infer Rest}` }
  ? First extends Key
    ? { readonly path: Rest; readonly type: R['type']; readonly values: R['values'] }
    : never
  : never;
/** A word given for a choice or in a list: one of the values; where these are provisions, any provision of the Act. */
export type Word<Values> = Extract<Values, `§${string}`> extends never ? Values : Values | ProvisionText;
/** What a fact is given as. */
export type Value<R extends Row> = R['type'] extends 'truth'
  ? boolean
  : R['type'] extends 'choice'
    ? Word<R['values'][number]>
    : R['type'] extends 'list'
      ? readonly Word<R['values'][number]>[]
      : R['type'] extends 'free'
        ? unknown
        : string;
/** Facts by the keys of their paths, group within group. */
export type Nested<R extends Row> = {
  readonly [Key in Head<R['path']> & string]?:
    | (Extract<R, { path: Key }> extends never
        ? Nested<Below<R, Key>> | (Key extends 'notice' | 'separation' | 'helplineCall' ? 'none' : never)
        : Value<Extract<R, { path: Key }>>)
    | Unknown;
};

/** The descriptions and provisions of the facts, for JSON Schema. */
export const factRegistry = z.registry<FactMetadata>();

/** How long a provision that is given as text may be. */
export const longestText = 200;

/** What may replace a given value. */
export const unknownValues = [z.literal('unknown'), z.null()] as const;

/** Whether a fact is unknown: left out, `null` or `unknown`. */
export const isUnknown = (value: unknown): value is Unknown =>
  value === undefined || value === null || value === 'unknown';

/** Where the values are provisions, every other way of writing them, and every other provision of the Act. */
function otherProvisions(values: readonly string[]): readonly z.ZodMiniType[] {
  if (!areProvisions(values)) return [];
  return [
    z.string().check(
      z.regex(/\d/u, { abort: true }),
      z.refine((text) => codeOfWord(values, text) !== undefined, { abort: true }),
    ),
  ];
}

/** A day of the calendar, as far as a JSON Schema can describe it; zod's own would bring every other form of a time along. */
const day =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/u;

/** A text that is a day. */
export const dayText = () => z.stringFormat('date', day);

/** A time that is known less finely, as far as a JSON Schema can describe it; the calendar is checked beside it. */
const coarserPatterns: Readonly<Record<Coarser, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/u,
  month: /^\d{4}-\d{2}$/u,
  year: /^\d{4}$/u,
};

/** Texts of a time: each form with its own pattern, and whether there is such a time. */
function coarserTimes(fact: Fact): readonly z.ZodMiniType[] {
  return (fact.coarser ?? []).map((form) =>
    z.string().check(
      z.regex(coarserPatterns[form], { abort: true }),
      z.refine((text) => coarseTime(fact, text) !== undefined, { abort: true }),
    ),
  );
}

function valueSchema(fact: Fact): z.ZodMiniType {
  const { type, values } = fact;
  const words =
    values.length === 0 ? [] : [z.enum(values as readonly [string, ...string[]]), ...otherProvisions(values)];
  switch (type) {
    case 'truth':
      return z.boolean();
    case 'choice':
      return z.union(words);
    case 'list':
      return z.array(words.length === 1 ? words[0]! : z.union(words));
    case 'date':
      return z.union([
        ...words,
        dayText().check(z.refine((text) => exactTime(type, text) !== undefined)),
        ...coarserTimes(fact),
      ]);
    case 'instant':
      return z.union([
        ...words,
        z.string().check(
          z.refine((text) => exactTime(type, text) !== undefined),
          z.meta({ format: 'date-time' }),
        ),
        ...coarserTimes(fact),
      ]);
    case 'municipality':
      return z.union([
        ...words,
        z.string().check(
          z.minLength(1),
          z.maxLength(longestMunicipality),
          z.regex(/^\S(?:.*\S)?$/u),
          z.refine((text) => faultOfMunicipality(text) === undefined),
        ),
      ]);
    case 'text':
      return z.union([...words, z.string().check(z.minLength(1), z.maxLength(longestText))]);
    case 'free':
      return z.unknown();
  }
}

function factSchema(fact: Fact): z.ZodMiniType {
  const schema = z.optional(z.union([valueSchema(fact), ...unknownValues]));
  factRegistry.add(schema, { description: fact.label.en, 'x-et': fact.label.et, 'x-provisions': fact.provisions });
  return schema;
}

/** What a document may have besides the groups of the paths of its facts. */
export interface AroundFacts {
  /** The groups that may be given as `none` as a whole. */
  readonly groupsThatMayBeNone?: readonly string[];
  /** What is given beside the facts, by its key. */
  readonly beside?: Readonly<Record<string, z.ZodMiniType>>;
}

/**
 * The zod schema of the facts of a table, group within group as their paths say; every one may be left out or given as
 * unknown.
 */
export function factsSchema(
  facts: readonly Fact[],
  { groupsThatMayBeNone = [], beside = {} }: AroundFacts = {},
): z.ZodMiniType {
  return groupSchema(facts, '', groupsThatMayBeNone, beside);
}

function groupSchema(
  facts: readonly Fact[],
  path: string,
  groupsThatMayBeNone: readonly string[],
  beside: Readonly<Record<string, z.ZodMiniType>> = {},
): z.ZodMiniType {
  const below = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.path.slice(path === '' ? 0 : path.length + 1).split('.')[0]!;
    below.set(key, [...(below.get(key) ?? []), fact]);
  }
  const shape = Object.fromEntries(
    [...below].map(([key, rows]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      if (rows[0]!.path === inner) return [key, factSchema(rows[0]!)];
      const none = groupsThatMayBeNone.includes(inner) ? [z.literal('none')] : [];
      return [key, z.optional(z.union([groupSchema(rows, inner, groupsThatMayBeNone), ...none, ...unknownValues]))];
    }),
  );
  return z.strictObject({ ...shape, ...beside });
}
