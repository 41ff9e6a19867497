import { readDone } from '../answer/done.ts';
import type { DoneByNorm, EncodedInput } from '../entity/encoded-input.ts';
import type { Fact } from '../entity/fact.ts';
import { type AroundFacts, isUnknown, longestText } from '../entity/fact-schema.ts';
import { coarseTime, exactTime } from '../entity/time-codes.ts';
import { bitsOfWords, codeOfWord } from '../entity/value-codes.ts';
import { isMapping } from './mapping.ts';
import { faultOfMunicipality } from './municipality.ts';

/** A buffer into which a document is read, by its fact table; see `EncodedInput`. */
export interface InputBuffer extends EncodedInput {
  readonly texts: (string | undefined)[];
  done: DoneByNorm | undefined;
  parts: readonly EncodedInput[] | undefined;
}

/** Reads a value beside the facts, such as `done`, into the buffer; false where the schema would reject it. */
type ReadBeside = (value: unknown, buffer: InputBuffer) => boolean;

/** What a key of a document leads to: a fact, by its position in the fact table, a group of further keys, or what is given beside the facts. */
type Branch = number | Group | ReadBeside;

interface Group {
  readonly branches: Map<string, Branch>;
  /** What was in each place of the last document that was read: the next one mostly has the same keys in the same order. */
  readonly keyCache: KeyCache;
  /** The positions of all facts below. */
  readonly facts: number[];
  /** Whether the whole group may be given as `none`. */
  readonly canBeNone: boolean;
}

/** Keys in their order, with what each leads to. */
interface KeyCache {
  readonly keys: (string | undefined)[];
  readonly branches: (Branch | undefined)[];
}

/** A fact, ready to be read. */
interface Row {
  readonly fact: Fact;
  readonly type: Fact['type'];
  /** The codes of the words that it can be given as: values of a choice, or words that replace a value. */
  readonly words: ReadonlyMap<string, number>;
}

/** A fact table, ready to read documents by. */
export interface Table {
  readonly rows: readonly Row[];
  readonly root: Group;
}

/** What a document may have besides the groups of the paths of its facts. */
interface Around extends Pick<AroundFacts, 'groupsThatMayBeNone'> {
  /** How to read what is given beside the facts, by its key. */
  readonly beside?: Readonly<Record<string, ReadBeside>>;
}

/** Makes a fact table ready to read documents by. */
export function readableTable(facts: readonly Fact[], { groupsThatMayBeNone = [], beside = {} }: Around = {}): Table {
  const groupFor = (path: string): Group => ({
    branches: new Map(),
    keyCache: { keys: [], branches: [] },
    facts: [],
    canBeNone: groupsThatMayBeNone.includes(path),
  });
  const root = groupFor('');
  facts.forEach(({ path }, position) => {
    const keys = path.split('.');
    let group = root;
    group.facts.push(position);
    for (const [depth, key] of keys.slice(0, -1).entries()) {
      const next = group.branches.get(key) ?? groupFor(keys.slice(0, depth + 1).join('.'));
      if (typeof next !== 'object') throw new TypeError(`${path} stands below another fact`);
      group.branches.set(key, next);
      next.facts.push(position);
      group = next;
    }
    group.branches.set(keys.at(-1)!, position);
  });
  for (const [key, read] of Object.entries(beside)) root.branches.set(key, read);
  const rows = facts.map((fact) => {
    const { type, values } = fact;
    const firstCode = type === 'choice' || type === 'list' ? 1 : 2;
    return { fact, type, words: new Map(values.map((word, index) => [word, index + firstCode])) };
  });
  return { rows, root };
}

/** How many readings share a buffer: V8 takes longer to make one than a document takes to read. */
const inputsPerBuffer = 16;

/** Makes buffers in which nothing is known yet; none is given out twice. */
export function inputBuffers(factCount: number): () => InputBuffer {
  const bytesOfNumbers = factCount * Float64Array.BYTES_PER_ELEMENT;
  const bytesPerInput = bytesOfNumbers + Math.ceil(factCount / 8) * 8; // so that the numbers of the next one are aligned
  let buffer = new ArrayBuffer(0);
  let taken = 0;
  return () => {
    if (taken === buffer.byteLength) {
      buffer = new ArrayBuffer(inputsPerBuffer * bytesPerInput);
      taken = 0;
    }
    const numbers = new Float64Array(buffer, taken, factCount);
    const codes = new Uint8Array(buffer, taken + bytesOfNumbers, factCount);
    taken += bytesPerInput;
    return { codes, numbers, texts: [], done: undefined, parts: undefined };
  };
}

/**
 * Reads a document by its own keys, in one pass, checking every key and value on the way. Keys that cannot be enumerated are none, as
 * in JSON.
 *
 * @returns False where the schema made from the same table would refuse it: the two must agree on every document. The buffer then has
 *   nothing that may be used.
 */
export const readsInto = (table: Table, input: unknown, buffer: InputBuffer): boolean =>
  isMapping(input) && readGroup(table, table.root, input, buffer);

/** Reads a value into a fact's code; false for a value that the fact cannot have. */
function readFact({ fact, type, words }: Row, position: number, value: unknown, reading: InputBuffer): boolean {
  const { codes, numbers, texts } = reading;
  if (type === 'truth' && typeof value === 'boolean') {
    codes[position] = value ? 2 : 1; // most facts are truths
    return true;
  }
  if (type === 'free' || isUnknown(value)) return true;
  if (type === 'truth') return false;
  if (type === 'list') {
    if (!Array.isArray(value)) return false;
    const bits = bitsOfWords(value, (word) => words.get(word as string) ?? codeOfWord(fact.values, word));
    if (bits === undefined || bits === 'open') return bits === 'open';
    codes[position] = 1;
    numbers[position] = bits;
    return true;
  }
  if (typeof value !== 'string') return false;
  const word = words.get(value);
  if (word !== undefined) {
    codes[position] = word;
    return true;
  }
  if (type === 'choice') {
    const code = codeOfWord(fact.values, value);
    codes[position] = code ?? 0;
    return code !== undefined;
  }
  codes[position] = 1;
  if (type === 'municipality') {
    texts[position] = value;
    return faultOfMunicipality(value) === undefined;
  }
  if (type === 'text') {
    texts[position] = value;
    if (value === 'none') codes[position] = 2; // by the receipts of earlier answers, which have to hold
    return value !== '' && (value.length <= longestText || isShort(value));
  }
  const number = exactTime(type, value);
  if (number !== undefined) {
    numbers[position] = number;
    return true;
  }
  const coarse = coarseTime(fact, value);
  if (coarse === undefined) return false;
  codes[position] = coarse.code;
  numbers[position] = coarse.number;
  return true;
}

/** Whether a text has no more characters than it may, of which some take two units. */
const isShort = (text: string): boolean => text.length <= 2 * longestText && [...text].length <= longestText;

/** Reads a group by the keys that it has; false where the schema would refuse it. */
function readGroup(table: Table, group: Group, input: object, buffer: InputBuffer): boolean {
  const { keys, branches } = group.keyCache;
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
      if (value === null) continue; // what forms leave open; every other way to leave a fact unknown is found below
      if (!readFact(table.rows[branch]!, branch, value, buffer)) return false;
    } else if (typeof branch === 'function') {
      if (!branch(value, buffer)) return false;
    } else if (typeof value === 'object' && value !== null) {
      if (!isMapping(value) || !readGroup(table, branch!, value, buffer)) return false;
    } else if (value === 'none' && branch!.canBeNone) {
      for (const position of branch!.facts) {
        const none = table.rows[position]!.words.get('none');
        if (none !== undefined) buffer.codes[position] = none;
      }
    } else if (!isUnknown(value)) return false;
  }
  return true;
}

/** Reads what is provided as done, beside the facts of a document. */
export function readDoneInto(value: unknown, buffer: InputBuffer): boolean {
  const done = readDone(value);
  if (done === 'wrong') return false;
  buffer.done = done;
  return true;
}
