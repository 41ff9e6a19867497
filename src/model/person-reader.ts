import * as z from 'zod/mini';
import { LawError, lawErrorOf, unreadable } from '../act/law-error.ts';
import { type PenalCode, type PenalProvision, parsePenalCitation, penalCodeNamed } from '../act/penal-provision.ts';
import { type DoneByNorm, type DoneInputs, doneIssues, doneSchema, readDone } from './done.ts';
import type { Fact } from './fact.ts';
import { factRegistry, factsSchema, isNotTold, type Nested, type NotTold, notTold } from './fact-schema.ts';
import { dayOfInstant } from './instant.ts';
import type { Moment } from './moment.ts';
import { contradictionsOfPerson } from './person-contradictions.ts';
import {
  type PersonChoiceFact,
  type PersonChoiceValue,
  type PersonFact,
  personFacts,
  recordFacts,
} from './person-facts.ts';
import { parsedBy } from './schema-issues.ts';
import { exactTime } from './told-time.ts';
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

/**
 * The provisions that a citation names, in each code that it can be of: several where it names several clauses; a code that
 * cannot have it is left out.
 */
export type Citation = Readonly<Partial<Record<PenalCode, readonly PenalProvision[]>>>;

/** A record that has been read: what is told along `recordFacts`, and the offences as values. */
export interface RecordTold extends ToldFacts {
  /** As told, or as the citation names it. */
  readonly law: 'penal-code' | 'criminal-code' | 'foreign' | undefined;
  /** The provision of Estonian law; `undefined` where it is not told or, its code not told either, cannot be read. */
  readonly offence: Citation | undefined;
  /** The Estonian provision that a foreign offence equals, likewise. */
  readonly equivalent: Citation | undefined;
  /** Both as they are written: records with the same codes and these the same tell the same of their offence. */
  readonly citations: string;
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

let schema: z.ZodMiniType | undefined;

/** The zod schema of a person, made from the fact tables on first use. */
function personSchema(): z.ZodMiniType {
  schema ??= factsSchema(personFacts, {
    beside: {
      records: z.optional(z.union([z.array(factsSchema(recordFacts)), ...notTold])),
      done: z.optional(doneSchema()),
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
  const number = exactTime(type, text)!;
  const day = type === 'date' ? number : dayOfInstant(number);
  const isLate = type === 'instant' && moment.instant !== undefined ? number > moment.instant : day > moment.day;
  if (isLate) {
    const expected = type === 'date' ? 'a day no later than `at`' : 'a time no later than `at`';
    throw new LawError({ code: 'after-at', path, expected });
  }
  return number;
}

const penalCodes = ['penal-code', 'criminal-code'] as const;

/** Reads a citation of penal law; what is wrong with it is told at its path. */
function readCitation(text: string, code: PenalCode, path: string): Citation {
  try {
    return { [code]: parsePenalCitation(text, code) };
  } catch (error) {
    if (error instanceof LawError) throw new LawError({ code: error.code, path, expected: error.expected });
    throw error;
  }
}

/** Reads a citation whose code is not told as each code would; `undefined` where none can. */
function readInEachCode(text: string): Citation | undefined {
  const read = penalCodes.flatMap((code) => {
    try {
      return [[code, parsePenalCitation(text, code)] as const];
    } catch (error) {
      if (error instanceof LawError) return [];
      throw error;
    }
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

/** What a record tells of the Estonian provision that a foreign offence equals; of a foreign record it has to be one. */
function readEquivalent(input: RecordInput, law: RecordTold['law'], path: string): Citation | undefined {
  const { equivalentOffence: text, equivalentCode: code } = input;
  if (isNotTold(text) || (law !== undefined && law !== 'foreign')) return undefined;
  if (law === undefined) {
    const read = readInEachCode(text as string);
    return isNotTold(code) || read === undefined ? read : inCode(read, code as PenalCode);
  }
  if (!isNotTold(code)) return readCitation(text as string, code as PenalCode, path);
  return readInEachCode(text as string) ?? readCitation(text as string, 'penal-code', path);
}

/** A citation in one code alone; `undefined` where that code cannot have it. */
function inCode(citation: Citation, code: PenalCode): Citation | undefined {
  const provisions = citation[code];
  return provisions === undefined ? undefined : { [code]: provisions };
}

function readRecord(input: RecordInput, path: string, moment: Moment): RecordTold {
  const told = readFacts(recordFacts, input, path, moment);
  const text = isNotTold(input.offence) ? undefined : (input.offence as string);
  const readable = text !== undefined && isNotTold(input.code) ? readInEachCode(text) : undefined;
  const named = readable === undefined ? undefined : penalCodeNamed(text!);
  const law = isNotTold(input.code) ? named : input.code;
  if (named !== undefined) told.codes[codeAt] = penalCodes.indexOf(named) + 1;
  const isOfOneCode = text !== undefined && readable === undefined && law !== undefined && law !== 'foreign';
  return {
    ...told,
    law,
    offence: isOfOneCode ? readCitation(text, law, `${path}.offence`) : readable,
    equivalent: readEquivalent(input, law, `${path}.equivalentOffence`),
    citations: `${text ?? ''}\n${isNotTold(input.equivalentOffence) ? '' : (input.equivalentOffence as string)}`,
  };
}

const codeAt = recordFacts.findIndex((fact) => fact.path === 'code');

/**
 * Reads a person into the form that rules read.
 *
 * @param input A person as the contract describes it.
 * @param moment What the answer is for; nothing may be told later.
 * @throws LawError with what is wrong and where, never a value: also for an offence that is no provision, and for a
 *   flattened number (`1451`), with the reading that was probably meant.
 */
export function readPerson(input: unknown, moment: Moment): PersonTold {
  const { person, done } = plainPerson(input);
  const { records } = person;
  const issues = contradictionsOfPerson((path) => valueAt(person, path));
  if (issues.length > 0) throw lawErrorOf(issues);
  const told = readFacts(personFacts, person, 'person', moment);
  const nothingFiled = told.codes[filedAt] === NONE;
  return {
    ...told,
    records: Array.isArray(records)
      ? records.map((record, index) => {
          const path = `person.records[${index}]`;
          const read = readRecord(record, path, moment);
          if (nothingFiled) concludeNothingVoided(read, path);
          return read;
        })
      : undefined,
    done,
  };
}

/** The code of an event that is told not to have happened. */
const NONE = 2;
const filedAt = personPosition('reassessment.filedOn');
const voidedAt = recordFacts.findIndex((fact) => fact.path === 'restrictionVoidedOn');

/** § 20 (6): a restriction is declared void on application; where none was ever filed, none was. */
function concludeNothingVoided({ codes }: RecordTold, path: string): void {
  if (codes[voidedAt] === 1) {
    const expected = 'none beside what is told in person.reassessment.filedOn';
    throw new LawError({ code: 'contradiction', path: `${path}.restrictionVoidedOn`, expected });
  }
  codes[voidedAt] = NONE;
}

/** A person as plain data that the schema has accepted, and what is done as it is given: zod leaves out the key `__proto__`. */
function plainPerson(input: unknown): { readonly person: PersonInput; readonly done: DoneByNorm | undefined } {
  try {
    const { data, issues } = parsedBy(personSchema(), allFacts, input, 'person');
    if (issues.length > 0) throw lawErrorOf(issues);
    const given: unknown = Reflect.get(input as object, 'done');
    const done = readDone(given);
    if (done === 'wrong') throw lawErrorOf(doneIssues(given, 'person.done'));
    return { person: data as PersonInput, done };
  } catch (error) {
    throw unreadable(error, 'person');
  }
}
