import { LawError, type LawIssue, lawErrorOf, unreadable } from '../../act/law-error.ts';
import { type PenalCode, type PenalProvision, parsePenalCitation, penalCodeNamed } from '../../act/penal-provision.ts';
import type { DoneByNorm, DoneInputs } from '../answer/done.ts';
import { exactly, isTimeType } from '../entity/encoded-input.ts';
import type { Fact } from '../entity/fact.ts';
import { isUnknown, type Nested, type Unknown } from '../entity/fact-schema.ts';
import { contradictionsOfPerson } from '../facts/person-contradictions.ts';
import {
  type PersonChoiceFact,
  type PersonChoiceValue,
  type PersonFact,
  personFacts,
  recordFacts,
} from '../facts/person-facts.ts';
import { memoizeBounded } from '../memoize.ts';
import type { EvaluationTime } from '../time/evaluation-time.ts';
import { dayOfInstant } from '../time/instant.ts';
import { factsBelowPerson, personSchema } from './person-schema.ts';
import { schemaIssues } from './schema-issues.ts';
import { type InputBuffer, readableTable, readDoneInto, readingMaker, readsInto } from './table-reader.ts';

/** A choice about a person or a record, or that it is not told. */
export type ChoiceInput<Path extends PersonChoiceFact> = PersonChoiceValue<Path> | Unknown;

/** One record as a caller writes it; an offence is a provision of the code, such as `§ 134 (2) 2)`. */
export type RecordInput = Nested<(typeof recordFacts)[number]>;

/** A person as a caller writes it: every fact may be left out; an empty list of records is a clean one. */
export type PersonInput = Nested<(typeof personFacts)[number]> & {
  readonly records?: readonly RecordInput[] | Unknown;
  /** By norm about persons, what has been done about it. */
  readonly done?: DoneInputs | Unknown;
};

/**
 * What is told of a person or a record, along its fact table: codes as in `EncodedInput`, and the day numbers, instants and lists
 * that they stand for.
 */
interface EncodedFacts {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array;
}

/**
 * The provisions that a citation names, in each code that it can be of: several where it names several clauses; a code that
 * cannot have it is left out.
 */
export type Citation = Readonly<Partial<Record<PenalCode, readonly PenalProvision[]>>>;

/** A record that has been read: what is told along `recordFacts`, and the offences as values. */
export interface EncodedRecord extends EncodedFacts {
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
export interface EncodedPerson extends EncodedFacts {
  readonly records: readonly EncodedRecord[] | undefined;
  /** What is provided as done, by norm; `undefined` where nothing is. */
  readonly done?: DoneByNorm | undefined;
}

const positions: ReadonlyMap<string, number> = new Map(personFacts.map(({ path }, position) => [path, position]));
/** Where a fact stands among `personFacts`. */
export const personPosition = (path: PersonFact): number => positions.get(path)!;

/** A fact of a record, by its path below it. */
export type RecordPath = (typeof recordFacts)[number]['path'];

/** Where a fact stands among `recordFacts`. */
export const recordPosition = (path: RecordPath): number => recordFacts.findIndex((fact) => fact.path === path);

const codeAt = recordPosition('code');
const offenceAt = recordPosition('offence');
const equivalentAt = recordPosition('equivalentOffence');
const equivalentCodeAt = recordPosition('equivalentCode');
const voidedAt = recordPosition('restrictionVoidedOn');

/** Whether anything is told of a fact, a date told as `none` included. */
export const isKnown = ({ codes }: EncodedPerson, path: PersonFact): boolean => codes[personPosition(path)] !== 0;

/** The day number or instant of an event, or the bits of a list; `undefined` where it is not told or told as `none`. */
export function knownNumber({ codes, numbers }: EncodedPerson, path: PersonFact): number | undefined {
  const position = personPosition(path);
  return codes[position] === 1 ? numbers[position] : undefined;
}

/** Room in which a person is read. */
interface PersonReading extends InputBuffer {
  records: readonly InputBuffer[] | undefined;
}

const tableOfPerson = readableTable<PersonReading>(personFacts, {
  beside: { records: readRecordsInto, done: readDoneInto },
});
const tableOfRecord = readableTable(recordFacts);
const emptyPerson = /* @__PURE__ */ readingMaker(personFacts.length);
const emptyRecord = /* @__PURE__ */ readingMaker(recordFacts.length);

/** Reads records each into room of its own. */
function readRecordsInto(value: unknown, room: PersonReading): boolean {
  if (isUnknown(value)) return true;
  if (!Array.isArray(value)) return false;
  const records: InputBuffer[] = [];
  for (let place = 0; place < value.length; place++) {
    const record = emptyRecord();
    if (!readsInto(tableOfRecord, value[place], record)) return false;
    records.push(record);
  }
  room.records = records;
  return true;
}

/** The times of a table, by the positions of their facts. */
const timesIn = (facts: readonly Fact[]) =>
  facts.flatMap(({ path, type }, position) => (isTimeType(type) ? [{ path, type, position }] : []));
const timesOfPerson = timesIn(personFacts);
const timesOfRecord = timesIn(recordFacts);

/** Times that are later than the moment of the answer. */
function lateTimes(
  times: ReturnType<typeof timesIn>,
  { codes, numbers }: EncodedFacts,
  root: string,
  time: EvaluationTime,
): LawIssue[] {
  const issues: LawIssue[] = [];
  for (const { path, type, position } of times) {
    if (codes[position] !== exactly) continue;
    const number = numbers[position]!;
    const day = type === 'date' ? number : dayOfInstant(number);
    const isLate = type === 'instant' && time.instant !== undefined ? number > time.instant : day > time.day;
    if (isLate) {
      const expected = type === 'date' ? 'a day no later than `at`' : 'a time no later than `at`';
      issues.push({ code: 'after-at', path: `${root}.${path}`, expected });
    }
  }
  return issues;
}

const penalCodes = ['penal-code', 'criminal-code'] as const;

/** The citations that registers print are few: each is read once. */
const readerOf = (code: PenalCode) =>
  memoizeBounded((text: string): Citation => ({ [code]: parsePenalCitation(text, code) }));
const citationsIn = {
  'penal-code': /* @__PURE__ */ readerOf('penal-code'),
  'criminal-code': /* @__PURE__ */ readerOf('criminal-code'),
} as const;

/** Reads a citation of penal law; what is wrong with it is added to the issues, at its path. */
function readCitation(text: string, code: PenalCode, path: string, issues: LawIssue[]): Citation | undefined {
  try {
    return citationsIn[code](text);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    issues.push({ code: error.code, path, expected: error.expected });
    return undefined;
  }
}

/** Reads a citation whose code is not told as each code would; `undefined` where none can. */
const readInEachCode = /* @__PURE__ */ memoizeBounded((text: string): Citation | undefined => {
  const read = penalCodes.flatMap((code) => {
    try {
      return [citationsIn[code](text)];
    } catch (error) {
      if (error instanceof LawError) return [];
      throw error;
    }
  });
  return read.length === 0 ? undefined : Object.assign({}, ...read);
});

/** What a record tells of the Estonian provision that a foreign offence equals; of a foreign record it has to be one. */
function readEquivalent(
  { codes, texts }: InputBuffer,
  law: EncodedRecord['law'],
  path: string,
  issues: LawIssue[],
): Citation | undefined {
  const text = texts[equivalentAt];
  const code = penalCodes[codes[equivalentCodeAt]! - 1];
  if (text === undefined || (law !== undefined && law !== 'foreign')) return undefined;
  if (law === undefined) {
    const read = readInEachCode(text);
    return code === undefined || read === undefined ? read : inCode(read, code);
  }
  if (code !== undefined) return readCitation(text, code, path, issues);
  return readInEachCode(text) ?? readCitation(text, 'penal-code', path, issues);
}

/** A citation in one code alone; `undefined` where that code cannot have it. */
function inCode(citation: Citation, code: PenalCode): Citation | undefined {
  const provisions = citation[code];
  return provisions === undefined ? undefined : { [code]: provisions };
}

/** What a record that has been read by itself tells of its offence; what is wrong with it is added to the issues. */
function recordOf(reading: InputBuffer, path: string, time: EvaluationTime, issues: LawIssue[]): EncodedRecord {
  const { codes, numbers, texts } = reading;
  issues.push(...lateTimes(timesOfRecord, reading, path, time));
  const text = texts[offenceAt];
  const encoded = recordFacts[codeAt]!.values[codes[codeAt]! - 1] as EncodedRecord['law'];
  const readable = text !== undefined && encoded === undefined ? readInEachCode(text) : undefined;
  const named = readable === undefined ? undefined : penalCodeNamed(text!);
  const law = encoded ?? named;
  if (named !== undefined) codes[codeAt] = penalCodes.indexOf(named) + 1;
  const isOfOneCode = text !== undefined && readable === undefined && law !== undefined && law !== 'foreign';
  return {
    codes,
    numbers,
    law,
    offence: isOfOneCode ? readCitation(text, law, `${path}.offence`, issues) : readable,
    equivalent: readEquivalent(reading, law, `${path}.equivalentOffence`, issues),
    citations: `${text ?? ''}\n${texts[equivalentAt] ?? ''}`,
  };
}

/** A truth or a choice as it was told. */
function knownValue(codes: Uint8Array, path: PersonFact): boolean | string | undefined {
  const position = personPosition(path);
  const { type, values } = personFacts[position]!;
  const code = codes[position]!;
  return type === 'truth' ? (code === 0 ? undefined : code === 2) : values[code - 1];
}

/**
 * Reads a person into the form that rules read, as `readCase` reads a case: only what is refused is read again, by the schema.
 *
 * @param input A person as the contract describes it.
 * @param moment What the answer is for; nothing may be told later.
 * @throws LawError with every issue; `code` and `path` of the first. A value is never repeated: also for an offence that is no
 *   provision, and for a flattened number (`1451`), with the reading that was probably meant.
 */
export function readPerson(input: unknown, time: EvaluationTime): EncodedPerson {
  const room: PersonReading = Object.assign(emptyPerson(), { records: undefined });
  try {
    if (!readsInto(tableOfPerson, input, room))
      throw lawErrorOf(schemaIssues(personSchema(), factsBelowPerson, input, 'person'));
  } catch (error) {
    throw unreadable(error, 'person');
  }
  const { codes, numbers, records, done } = room;
  const issues = [
    ...contradictionsOfPerson((path) => knownValue(codes, path)),
    ...lateTimes(timesOfPerson, room, 'person', time),
  ];
  const nothingFiled = codes[filedAt] === NONE;
  const recordsRead = records?.map((record, index) => {
    const path = `person.records[${index}]`;
    const read = recordOf(record, path, time, issues);
    if (nothingFiled) concludeNothingVoided(read, path, issues);
    return read;
  });
  if (issues.length > 0) throw lawErrorOf(issues);
  return { codes, numbers, records: recordsRead, done };
}

/** Whether the quick pass alone would read this: it and the schema must agree on every input. */
export const readsAsPerson = (input: unknown): boolean =>
  readsInto(tableOfPerson, input, { ...emptyPerson(), records: undefined });

/** The code of an event that is told not to have happened. */
const NONE = 2;
const filedAt = personPosition('reassessment.filedOn');

/** § 20 (6): a restriction is declared void on application; where none was ever filed, none was. */
function concludeNothingVoided({ codes }: EncodedRecord, path: string, issues: LawIssue[]): void {
  if (codes[voidedAt] === 1) {
    const expected = 'none beside what is told in person.reassessment.filedOn';
    issues.push({ code: 'contradiction', path: `${path}.restrictionVoidedOn`, expected });
  }
  codes[voidedAt] = NONE;
}
