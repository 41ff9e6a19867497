import * as z from 'zod';
import { LawError, type LawIssue } from '../act/law-error.ts';
import { type Offence, type PenalCode, parsePenalProvision } from '../act/penal-provision.ts';
import type { NotTold } from './case-schema.ts';
import { parseDay } from './civil-day.ts';
import type { Fact } from './facts.ts';
import type { Moment } from './moment.ts';
import { type PersonChoiceFact, type PersonChoiceValue, personFacts, recordFacts } from './person-facts.ts';
import { nearest } from './schema-issues.ts';
import type { Truth } from './truth.ts';

/** A choice about a person or a record, or that it is not told. */
export type ToldChoice<Path extends PersonChoiceFact> = PersonChoiceValue<Path> | NotTold;

/** One record as a caller writes it. */
export interface RecordInput {
  readonly code?: ToldChoice<'code'>;
  /** A provision of the code, such as `§ 134 (2) 2)`. */
  readonly offence?: string | null;
  readonly equivalentOffence?: string | null;
  readonly equivalentCode?: ToldChoice<'equivalentCode'>;
  readonly kind?: ToldChoice<'kind'>;
  readonly measure?: ToldChoice<'measure'>;
  readonly register?: ToldChoice<'register'>;
  readonly currentLaw?: ToldChoice<'currentLaw'>;
  readonly movedToOtherOffence?: Truth | null;
}

/** A person as a caller writes it: every fact may be left out; an empty list of records is a clean one. */
export interface PersonInput {
  readonly role?: ToldChoice<'role'>;
  /** `YYYY-MM-DD`, or `none`. */
  readonly startedOn?: string | null;
  /** `YYYY-MM-DD`, or `none`. */
  readonly lastVerifiedOn?: string | null;
  readonly changesNotifiedAutomatically?: Truth | null;
  readonly activityLicenceRequired?: Truth | null;
  readonly records?: readonly RecordInput[] | NotTold;
}

/** A record that has been read: codes along `recordFacts`, and the offences as values. */
export interface RecordTold {
  readonly codes: Uint8Array;
  readonly law: 'penal-code' | 'criminal-code' | 'foreign' | undefined;
  readonly offence: Offence | undefined;
  /** The Estonian provision that a foreign offence equals: where its code is not told, as each code would read it. */
  readonly equivalents: readonly Offence[];
}

/** A person that has been read: codes along `personFacts`, days, and the records if they are told. */
export interface PersonTold {
  readonly codes: Uint8Array;
  readonly startedOn: number | undefined;
  readonly lastVerifiedOn: number | undefined;
  readonly records: readonly RecordTold[] | undefined;
}

const registry = z.registry<{ description: string; 'x-et': string; 'x-provisions': readonly string[] }>();
const notTold = [z.literal('unknown'), z.null()] as const;

function valueSchema({ type, values }: Fact): z.ZodType {
  const words = values.length === 0 ? [] : [z.enum(values as readonly [string, ...string[]])];
  if (type === 'truth') return z.boolean();
  if (type === 'choice') return z.union(words);
  if (type === 'date')
    return z.union([...words, z.iso.date({ abort: true }).refine((text) => parseDay(text) !== undefined)]);
  return z.string().min(1).max(200);
}

const objectOf = (facts: readonly Fact[], more: Readonly<Record<string, z.ZodType>> = {}): z.ZodType =>
  z.strictObject({
    ...Object.fromEntries(
      facts.map((fact) => {
        const schema = z.union([valueSchema(fact), ...notTold]).optional();
        registry.add(schema, { description: fact.label.en, 'x-et': fact.label.et, 'x-provisions': fact.provisions });
        return [fact.path, schema];
      }),
    ),
    ...more,
  });

let schema: z.ZodType | undefined;

/** The zod schema of a person, made from the fact tables on first use. */
function personSchema(): z.ZodType {
  schema ??= objectOf(personFacts, { records: z.union([z.array(objectOf(recordFacts)), ...notTold]).optional() });
  return schema;
}

/**
 * The JSON Schema of a person: every fact with its description in English (`description`) and Estonian (`x-et`) and the
 * provisions that it comes from (`x-provisions`).
 *
 * @example
 * ```ts
 * import { personJsonSchema } from 'lasteks';
 * personJsonSchema().type; // => 'object'
 * ```
 */
export function personJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(personSchema(), { io: 'input', unrepresentable: 'any', metadata: registry });
}

const isNotTold = (value: unknown): boolean => value === undefined || value === null || value === 'unknown';

/** A path below `person`, list places in brackets. */
const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
    'person',
  );

function issuesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[], input: unknown): LawIssue[] {
  const keys = [...above, ...issue.path];
  const value = keys.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], input);
  const path = pathOf(keys);
  const table: readonly Fact[] = keys.includes('records') ? recordFacts : personFacts;
  const fact = table.find((row) => row.path === keys.at(-1));
  if (fact !== undefined) return [factIssue(fact, path, value)];
  if (issue.code === 'unrecognized_keys') {
    const neighbours = Object.keys(value as object);
    const known = [...table.map((row) => row.path), ...(table === personFacts ? ['records'] : [])];
    return issue.keys.map((key) => ({
      code: 'unknown-fact',
      path,
      expected: `a known fact instead of key ${neighbours.indexOf(key) + 1} (nearest: ${nearest(key, known)})`,
    }));
  }
  if (issue.code === 'invalid_union' && Array.isArray(value)) {
    return (issue.errors[0] ?? []).flatMap((inner) => issuesOf(inner, keys, input));
  }
  const expected =
    keys.at(-1) === 'records' ? 'a list of records; an empty one says that there are none' : 'a mapping of facts';
  return [{ code: 'not-an-object', path, expected }];
}

function factIssue({ type, values }: Fact, path: string, value: unknown): LawIssue {
  const isText = typeof value === 'string';
  if (type === 'truth') return { code: 'wrong-type', path, expected: 'true, false or "unknown"' };
  if (type === 'choice')
    return { code: isText ? 'not-in-list' : 'wrong-type', path, expected: `one of ${values.join(', ')}` };
  if (type === 'date')
    return { code: isText ? 'not-a-day' : 'wrong-type', path, expected: 'a calendar day as YYYY-MM-DD, or none' };
  return {
    code: 'wrong-type',
    path,
    expected: 'a provision as text of 1 to 200 characters, such as "§ 121": quote it',
  };
}

/** The code of a told truth or choice. */
function codeOf({ type, values }: Fact, value: unknown): number {
  if (isNotTold(value)) return 0;
  if (type === 'truth') return value === true ? 2 : 1;
  return type === 'choice' ? (values as readonly unknown[]).indexOf(value) + 1 : 1;
}

function readDay(value: unknown, path: string, moment: Moment): number | undefined {
  const day = isNotTold(value) || value === 'none' ? undefined : parseDay(value as string)!;
  if (day !== undefined && day > moment.day) {
    throw new LawError({ code: 'after-at', path, expected: 'a day no later than `at`' });
  }
  return day;
}

/** Reads a provision of penal law; what is wrong with it is told at its path. */
function readOffence(text: unknown, code: PenalCode, path: string): Offence | undefined {
  if (isNotTold(text)) return undefined;
  try {
    return { code, provision: parsePenalProvision(text as string, code) };
  } catch (error) {
    if (error instanceof LawError) throw new LawError({ code: error.code, path, expected: error.expected });
    throw error;
  }
}

/** The Estonian provision that a foreign offence equals, in each code that it may be of; it has to be one in some. */
function readEquivalents(text: unknown, code: unknown, path: string): readonly Offence[] {
  if (isNotTold(text)) return [];
  if (!isNotTold(code)) return [readOffence(text, code as PenalCode, path)!];
  const read = (['penal-code', 'criminal-code'] as const).flatMap((each) => {
    try {
      return [readOffence(text, each, path)!];
    } catch (error) {
      if (error instanceof LawError) return [];
      throw error;
    }
  });
  return read.length > 0 ? read : [readOffence(text, 'penal-code', path)!];
}

function readRecord(input: RecordInput, path: string): RecordTold {
  const values = input as Readonly<Record<string, unknown>>;
  const law = isNotTold(input.code) ? undefined : (input.code as RecordTold['law']);
  return {
    codes: Uint8Array.from(recordFacts, (fact) => codeOf(fact, values[fact.path])),
    law,
    offence:
      law === 'penal-code' || law === 'criminal-code' ? readOffence(input.offence, law, `${path}.offence`) : undefined,
    equivalents:
      law === 'foreign'
        ? readEquivalents(input.equivalentOffence, input.equivalentCode, `${path}.equivalentOffence`)
        : [],
  };
}

/**
 * Reads a person into the form that rules read.
 *
 * @param input A person as the contract describes it.
 * @param moment What the answer is for; nothing may be told later.
 * @throws LawError with what is wrong and where, never a value: also for an offence that is no provision, and for a
 *   flattened number (`1451`), with the reading that was probably meant.
 */
export function readPerson(input: unknown, moment: Moment): PersonTold {
  const result = personSchema().safeParse(input);
  if (!result.success) {
    const [first, ...others] = result.error.issues.flatMap((issue) => issuesOf(issue, [], input));
    throw new LawError(first!, ...others);
  }
  const person = input as PersonInput;
  const values = input as Readonly<Record<string, unknown>>;
  return {
    codes: Uint8Array.from(personFacts, (fact) =>
      fact.type === 'date' && values[fact.path] === 'none' ? 2 : codeOf(fact, values[fact.path]),
    ),
    startedOn: readDay(person.startedOn, 'person.startedOn', moment),
    lastVerifiedOn: readDay(person.lastVerifiedOn, 'person.lastVerifiedOn', moment),
    records: Array.isArray(person.records)
      ? person.records.map((record, index) => readRecord(record, `person.records[${index}]`))
      : undefined,
  };
}
