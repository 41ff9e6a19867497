import { type LawIssue, lawErrorOf, unreadable } from '../act/law-error.ts';
import { caseContradictions } from './case-contradictions.ts';
import { caseSchema } from './case-schema.ts';
import { derivedFacts, derivedGroups } from './derived-facts.ts';
import { type DoneByNorm, readDone } from './done.ts';
import { isNotTold } from './fact-schema.ts';
import { caseFacts, type Fact, factPosition, groupsToldAsNone } from './facts.ts';
import { conclude, implicationsOf } from './implications.ts';
import { dayOfInstant } from './instant.ts';
import { isTimeKnown } from './known-time.ts';
import { isMapping } from './mapping.ts';
import type { Moment } from './moment.ts';
import { faultOfMunicipality } from './municipality.ts';
import { schemaIssues } from './schema-issues.ts';
import { exactly, isTimeType, type Told } from './told.ts';
import { coarseTime, exactTime } from './told-time.ts';
import { bitsOfWords, codeOfWord } from './told-word.ts';

/** What a key of a case leads to: a fact, by its position in the fact table, or a group of further keys. */
type Branch = number | Group;

interface Group {
  readonly branches: Map<string, Branch>;
  /** What stood in each place of the last case that was read: the next one mostly has the same keys in the same order. */
  readonly foreseen: Foreseen;
  /** The positions of all facts below. */
  readonly facts: number[];
  /** Whether the whole group may be told as `none`. */
  readonly canBeNone: boolean;
}

/** Keys in their order, with what each leads to. */
interface Foreseen {
  readonly keys: (string | undefined)[];
  readonly branches: (Branch | undefined)[];
}

const facts: readonly Fact[] = caseFacts;
const root = groupFor('');
facts.forEach((fact, position) => {
  const keys = fact.path.split('.');
  let group = root;
  group.facts.push(position);
  for (const [depth, key] of keys.slice(0, -1).entries()) {
    const next = group.branches.get(key) ?? groupFor(keys.slice(0, depth + 1).join('.'));
    if (typeof next === 'number') throw new TypeError(`${fact.path} stands below another fact`);
    group.branches.set(key, next);
    next.facts.push(position);
    group = next;
  }
  group.branches.set(keys.at(-1)!, position);
});

function groupFor(path: string): Group {
  return {
    branches: new Map(),
    foreseen: { keys: [], branches: [] },
    facts: [],
    canBeNone: groupsToldAsNone.includes(path),
  };
}

/** The codes of the words that a fact can be told with: values of a choice, or what stands instead of a value. */
const codesOfWords: readonly ReadonlyMap<string, number>[] = facts.map(
  ({ type, values }) =>
    new Map(values.map((word, index) => [word, index + (type === 'choice' || type === 'list' ? 1 : 2)])),
);
/** What is provided as done stands beside the facts, behind the last of them. */
const doneBranch = facts.length;
root.branches.set('done', doneBranch);
const types: readonly (Fact['type'] | 'done')[] = [...facts.map((fact) => fact.type), 'done'];
const birthDate = factPosition.get('child.birthDate')!;
const events = facts.flatMap(({ type, values }, position) =>
  isTimeType(type) && values.includes('none') ? [position] : [],
);
const implications = implicationsOf(facts);

/** Room in which a case is read; see {@link Told}. */
export interface Reading {
  readonly codes: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: (string | undefined)[];
  done: DoneByNorm | undefined;
}

/** How many readings share a buffer: V8 takes longer to make one than a case takes to read. */
const readingsPerBuffer = 16;

/** Makes readings in which nothing is told yet; room that one has had is not given out again. */
function readingMaker(factCount: number, codeCount: number): () => Reading {
  const bytesOfNumbers = factCount * Float64Array.BYTES_PER_ELEMENT;
  const bytesPerReading = bytesOfNumbers + Math.ceil(codeCount / 8) * 8; // so that the numbers of the next one are aligned
  let buffer = new ArrayBuffer(0);
  let taken = 0;
  return () => {
    if (taken === buffer.byteLength) {
      buffer = new ArrayBuffer(readingsPerBuffer * bytesPerReading);
      taken = 0;
    }
    const numbers = new Float64Array(buffer, taken, factCount);
    const codes = new Uint8Array(buffer, taken + bytesOfNumbers, codeCount);
    taken += bytesPerReading;
    return { codes, numbers, texts: [], done: undefined };
  };
}

const emptyReading = /* @__PURE__ */ readingMaker(facts.length, facts.length + derivedFacts.length);

/** Reads a value into a fact's code; false for a value that the fact cannot have. */
function readFact(position: number, value: unknown, reading: Reading): boolean {
  const { codes, numbers, texts } = reading;
  const type = types[position]!;
  if (type === 'free' || isNotTold(value)) return true;
  if (type === 'truth') {
    codes[position] = value === true ? 2 : 1;
    return typeof value === 'boolean';
  }
  if (type === 'list') return readList(position, value, codes, numbers);
  if (type === 'done') {
    const done = readDone(value);
    if (done === 'wrong') return false;
    reading.done = done;
    return true;
  }
  if (typeof value !== 'string') return false;
  const word = codesOfWords[position]!.get(value);
  if (word !== undefined) {
    codes[position] = word;
    return true;
  }
  if (type === 'choice') {
    const code = codeOfWord(facts[position]!.values, value);
    codes[position] = code ?? 0;
    return code !== undefined;
  }
  codes[position] = 1;
  if (type === 'municipality') {
    texts[position] = value;
    return faultOfMunicipality(value) === undefined;
  }
  const number = exactTime(type, value);
  if (number !== undefined) {
    numbers[position] = number;
    return true;
  }
  const coarse = coarseTime(facts[position]!, value);
  if (coarse === undefined) return false;
  codes[position] = coarse.code;
  numbers[position] = coarse.number;
  return true;
}

/** Reads a list into one number, a bit for each of its values. */
function readList(position: number, value: unknown, codes: Uint8Array, numbers: Float64Array): boolean {
  if (!Array.isArray(value)) return false;
  const { values } = facts[position]!;
  const bits = bitsOfWords(value, (word) => codesOfWords[position]!.get(word as string) ?? codeOfWord(values, word));
  if (bits === undefined) return false;
  if (bits === 'open') return true;
  codes[position] = 1;
  numbers[position] = bits;
  return true;
}

/** Reads a group by the keys that it has; false where the schema would refuse it. */
function readGroup(group: Group, input: object, reading: Reading): boolean {
  const { keys, branches } = group.foreseen;
  let place = 0;
  for (const key in input) {
    let branch: Branch | undefined;
    if (keys[place] === key) branch = branches[place];
    else {
      branch = group.branches.get(key);
      if (branch === undefined) return false;
      if (place < group.branches.size) {
        keys[place] = key;
        branches[place] = branch;
      }
    }
    place += 1;
    const value = (input as Record<string, unknown>)[key];
    if (typeof branch === 'number') {
      if (value === null) continue; // what forms leave open; every other way of not telling is found behind
      if (!readFact(branch, value, reading)) return false;
    } else if (typeof value === 'object' && value !== null) {
      if (!isMapping(value) || !readGroup(branch!, value, reading)) return false;
    } else if (value === 'none' && branch!.canBeNone) {
      for (const position of branch!.facts) {
        const none = codesOfWords[position]!.get('none');
        if (none !== undefined) reading.codes[position] = none;
      }
    } else if (!isNotTold(value)) return false;
  }
  return true;
}

/**
 * Times that are later than the moment of the answer, and events before the child was born. What is known less finely is
 * wrong only where all of it is: a month that has begun, a year in which the child may have been born before the event.
 */
function mistimed(told: Told, moment: Moment): LawIssue[] {
  const { codes, numbers } = told;
  const issues: LawIssue[] = [];
  const born = isTimeKnown(birthDate, told) ? numbers[birthDate]! : undefined;
  if (born !== undefined && born > moment.day) {
    issues.push({ code: 'after-at', path: 'child.birthDate', expected: 'a birth no later than `at`' });
  }
  for (const position of events) {
    if (!isTimeKnown(position, told)) continue;
    const { path, type } = facts[position]!;
    const number = numbers[position]!;
    const day = type === 'date' ? number : dayOfInstant(number);
    const isInstant = type === 'instant' && codes[position] === exactly && moment.instant !== undefined;
    if (isInstant ? number > moment.instant : day > moment.day) {
      issues.push({ code: 'after-at', path, expected: 'a time no later than `at`' });
    }
    if (born !== undefined && day < born) {
      issues.push({ code: 'before-birth', path, expected: 'a day no earlier than child.birthDate' });
    }
  }
  return issues;
}

/** For each group of derived facts the codes of each of its states. */
const codesOfStates: readonly (readonly Uint8Array[])[] = derivedGroups.map(({ states }) =>
  states.map((state) => Uint8Array.from(state, (truth) => (truth === 'unknown' ? 0 : truth ? 2 : 1))),
);

/** Computes the derived facts of what is told, behind the told ones. */
function derive(told: Told, moment: Moment): void {
  let position = facts.length;
  for (let group = 0; group < derivedGroups.length; group++) {
    const codes = codesOfStates[group]![derivedGroups[group]!.stateOf(told, moment)]!;
    for (let place = 0; place < codes.length; place++) told.codes[position++] = codes[place]!;
  }
}

/**
 * Reads a case into the form that rules read: by its own keys, in one pass, checking every key and value on the way.
 * Only a case that is refused is read again, by the zod schema made from the same fact table, which says what is wrong.
 *
 * @param input A case as the contract describes it: a parsed YAML or JSON document.
 * @param moment What the answer is for; nothing may be told later.
 * @throws LawError with every issue; `code` and `path` of the first. A value is never repeated.
 */
export function readCase(input: unknown, moment: Moment): Told {
  return readInto(emptyReading(), input, moment);
}

/** Makes room of its own in which one case after the other can be read; its codes can be looked at by fours. */
export function roomForCase(): Reading {
  const codeCount = facts.length + derivedFacts.length;
  return {
    codes: new Uint8Array(new ArrayBuffer(Math.ceil(codeCount / 4) * 4)),
    numbers: new Float64Array(facts.length),
    texts: new Array<string | undefined>(facts.length).fill(undefined),
    done: undefined,
  };
}

/**
 * Reads a case as {@link readCase} does, in room that one has had already: what was read there before is gone.
 *
 * @param room Room made by {@link roomForCase}; after an error it has nothing that may be used.
 */
export function readCaseInto(room: Reading, input: unknown, moment: Moment): Told {
  room.done = undefined;
  room.codes.fill(0); // a number or a text counts only where its code says that it is told
  return readInto(room, input, moment);
}

function readInto(reading: Reading, input: unknown, moment: Moment): Told {
  try {
    if (!isMapping(input) || !readGroup(root, input, reading))
      throw lawErrorOf(schemaIssues(caseSchema(), caseFacts, input));
  } catch (error) {
    throw unreadable(error);
  }
  const issues = [
    ...mistimed(reading, moment),
    ...conclude(implications, reading.codes),
    ...caseContradictions(reading),
  ];
  if (issues.length > 0) throw lawErrorOf(issues);
  derive(reading, moment);
  return reading;
}

/** Whether the quick pass alone would read this: it and the schema must agree on every input. */
export function readsAsCase(input: unknown): boolean {
  if (!isMapping(input)) return false;
  return readGroup(root, input, {
    codes: new Uint8Array(facts.length),
    numbers: new Float64Array(facts.length),
    texts: [],
    done: undefined,
  });
}
