import * as z from 'zod';
import { LawError, type LawIssue, lawErrorOf, unreadable } from '../act/law-error.ts';
import { type Offence, type PenalCode, parsePenalProvision } from '../act/penal-provision.ts';
import { parseDay } from './civil-day.ts';
import { type DoneByNorm, type DoneInputs, doneSchema, readDone } from './done.ts';
import type { Fact } from './fact.ts';
import { factRegistry, factsSchema, isNotTold, type Nested, type NotTold, notTold } from './fact-schema.ts';
import { dayOfInstant, parseInstant } from './instant.ts';
import type { Moment } from './moment.ts';
import {
  type PersonChoiceFact,
  type PersonChoiceValue,
  type PersonFact,
  personFacts,
  recordFacts,
} from './person-facts.ts';
import { parsedBy } from './schema-issues.ts';
import { bitsOfWords, codeOfWord } from './told-word.ts';

/** A choice about a person or a record, or that it is not told. */
export type ToldChoice<Path extends PersonChoiceFact> = PersonChoiceValue<Path> | NotTold;

/** One record as a caller writes it; an offence is a provision of the code, such as `§ 134 (2) 2)`. */
export type RecordInput = Nested<(typeof recordFacts)[number]>;

/** A person as a caller writes it: every fact may be left out; an empty list of records is a clean one. */
export type PersonInput = Nested<(typeof personFacts)[number]> & {
  readonly records?: readonly RecordInput[] | NotTold;
  /** By norm about persons, what has been done about it. */
  readonly done?: DoneInputs | NotTold;
};

/**
 * What is told of a person or a record, along its fact table: codes as in `Told`, and the day numbers, instants and lists
 * that they stand for.
 */
interface ToldFacts {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array;
}

/** A record that has been read: what is told along `recordFacts`, and the offences as values. */
export interface RecordTold extends ToldFacts {
  readonly law: 'penal-code' | 'criminal-code' | 'foreign' | undefined;
  readonly offence: Offence | undefined;
  /** The Estonian provision that a foreign offence equals: where its code is not told, as each code would read it. */
  readonly equivalents: readonly Offence[];
}

/** A person that has been read: what is told along `personFacts`, and the records if they are told. */
export interface PersonTold extends ToldFacts {
  readonly records: readonly RecordTold[] | undefined;
  /** What is provided as done, by norm; `undefined` where nothing is. */
  readonly done?: DoneByNorm | undefined;
}

const positions: ReadonlyMap<string, number> = new Map(personFacts.map(({ path }, position) => [path, position]));
/** All facts by their paths below `person`. */
const allFacts: readonly Fact[] = [
  ...personFacts,
  ...recordFacts.map((fact) => ({ ...fact, path: `records[].${fact.path}` })),
];

/** Where a fact stands among `personFacts`. */
export const personPosition = (path: PersonFact): number => positions.get(path)!;

/** Whether anything is told of a fact, a date told as `none` included. */
export const isTold = ({ codes }: PersonTold, path: PersonFact): boolean => codes[personPosition(path)] !== 0;

/** The day number or instant of an event, or the bits of a list; `undefined` where it is not told or told as `none`. */
export function numberTold({ codes, numbers }: PersonTold, path: PersonFact): number | undefined {
  const position = personPosition(path);
  return codes[position] === 1 ? numbers[position] : undefined;
}

let schema: z.ZodType | undefined;

/** The zod schema of a person, made from the fact tables on first use. */
function personSchema(): z.ZodType {
  schema ??= factsSchema(personFacts, {
    beside: {
      records: z.union([z.array(factsSchema(recordFacts)), ...notTold]).optional(),
      done: doneSchema().optional(),
    },
  });
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
  return z.toJSONSchema(personSchema(), { io: 'input', unrepresentable: 'any', metadata: factRegistry });
}

/** The value at a path of a document that its schema has accepted; a group that is not told tells nothing. */
function valueAt(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (isNotTold(at) ? undefined : (at as Readonly<Record<string, unknown>>)[key]), input);
}

/** Reads the facts of a table from what its schema has accepted. */
function readFacts(facts: readonly Fact[], input: unknown, root: string, moment: Moment): ToldFacts {
  const codes = new Uint8Array(facts.length);
  const numbers = new Float64Array(facts.length);
  facts.forEach(({ path, type, values }, position) => {
    const value = valueAt(input, path);
    if (isNotTold(value)) return;
    if (type === 'truth') codes[position] = value === true ? 2 : 1;
    else if (type === 'choice') codes[position] = codeOfWord(values, value)!;
    else if (type === 'list') {
      const bits = bitsOfWords(value as readonly unknown[], (word) => codeOfWord(values, word))!;
      if (bits === 'open') return;
      codes[position] = 1;
      numbers[position] = bits;
    } else if (value === 'none') codes[position] = 2;
    else {
      codes[position] = 1;
      if (type !== 'text') numbers[position] = readTime(type, value as string, `${root}.${path}`, moment);
    }
  });
  return { codes, numbers };
}

/** A day number or an instant, no later than the moment of the answer. */
function readTime(type: Fact['type'], text: string, path: string, moment: Moment): number {
  const number = type === 'date' ? parseDay(text)! : parseInstant(text)!;
  const day = type === 'date' ? number : dayOfInstant(number);
  const isLate = type === 'instant' && moment.instant !== undefined ? number > moment.instant : day > moment.day;
  if (isLate) {
    const expected = type === 'date' ? 'a day no later than `at`' : 'a time no later than `at`';
    throw new LawError({ code: 'after-at', path, expected });
  }
  return number;
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

function readRecord(input: RecordInput, path: string, moment: Moment): RecordTold {
  const law = isNotTold(input.code) ? undefined : input.code;
  return {
    ...readFacts(recordFacts, input, path, moment),
    law,
    offence:
      law === 'penal-code' || law === 'criminal-code' ? readOffence(input.offence, law, `${path}.offence`) : undefined,
    equivalents:
      law === 'foreign'
        ? readEquivalents(input.equivalentOffence, input.equivalentCode, `${path}.equivalentOffence`)
        : [],
  };
}

/** Whether an issue stands before all that say the same: zod finds two things wrong with a text that is no day. */
const isFirstOfItsKind = ({ path, expected }: LawIssue, place: number, issues: readonly LawIssue[]): boolean =>
  issues.findIndex((other) => other.path === path && other.expected === expected) === place;

/**
 * Reads a person into the form that rules read.
 *
 * @param input A person as the contract describes it.
 * @param moment What the answer is for; nothing may be told later.
 * @throws LawError with what is wrong and where, never a value: also for an offence that is no provision, and for a
 *   flattened number (`1451`), with the reading that was probably meant.
 */
export function readPerson(input: unknown, moment: Moment): PersonTold {
  const person = plainPerson(input);
  const { records } = person;
  const done = readDone(person.done);
  return {
    ...readFacts(personFacts, person, 'person', moment),
    records: Array.isArray(records)
      ? records.map((record, index) => readRecord(record, `person.records[${index}]`, moment))
      : undefined,
    done: done === 'wrong' ? undefined : done, // the schema has refused what is wrong
  };
}

/** A person as plain data that the schema has accepted. */
function plainPerson(input: unknown): PersonInput {
  try {
    const { data, issues } = parsedBy(personSchema(), allFacts, input, 'person');
    if (issues.length > 0) throw lawErrorOf(issues.filter(isFirstOfItsKind));
    return data as PersonInput;
  } catch (error) {
    throw unreadable(error, 'person');
  }
}
