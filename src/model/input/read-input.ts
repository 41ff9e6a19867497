import { type LawIssue, lawErrorOf, unreadable } from '../../act/law-error.ts';
import { type EncodedInput, exactly, isTimeKnown, isTimeType } from '../entity/encoded-input.ts';
import { type Entity, pathIn } from '../entity/entity.ts';
import { isUnknown } from '../entity/fact-schema.ts';
import { implicationsOf, propagateImplications } from '../entity/implications.ts';
import { memoizeWeak } from '../memoize.ts';
import type { EvaluationTime } from '../time/evaluation-time.ts';
import { dayOfInstant } from '../time/instant.ts';
import { factsWithParts, inputSchema } from './input-schema.ts';
import { schemaIssues } from './schema-issues.ts';
import { type InputBuffer, inputBuffers, readableTable, readDoneInto, readsInto } from './table-reader.ts';

/** Reads the documents of one entity. */
interface InputReader {
  /** Reads a document into a buffer, key by key; false where the schema would reject it. */
  readonly accepts: (document: unknown, buffer: InputBuffer) => boolean;
  /** Checks what has been read; `path` is where the input is in the document. */
  readonly complete: (buffer: InputBuffer, time: EvaluationTime, path: string, issues: LawIssue[]) => void;
  readonly emptyBuffer: () => InputBuffer;
}

const readerOf = /* @__PURE__ */ memoizeWeak((entity: Entity): InputReader => {
  const { facts, groupsThatMayBeNone = [], hasDone, parts, check } = entity;
  const partReader = parts && readerOf(parts.entity);
  const table = readableTable(facts, {
    groupsThatMayBeNone,
    beside: {
      ...(hasDone ? { done: readDoneInto } : {}),
      ...(parts === undefined ? {} : { [parts.key]: (value, buffer) => readPartsInto(partReader!, value, buffer) }),
    },
  });
  const implications = implicationsOf(facts);
  const lateIssues = lateIssuesOf(entity);
  return {
    accepts: (document, buffer) => readsInto(table, document, buffer),
    complete(buffer, time, path, issues) {
      lateIssues(buffer, time, path, issues);
      issues.push(...propagateImplications(implications, buffer.codes, path === '' ? '' : `${path}.`));
      buffer.parts?.forEach((part, index) => {
        partReader!.complete(part as InputBuffer, time, `${path}.${parts!.key}[${index}]`, issues);
      });
      if (check !== undefined) issues.push(...check(buffer, path));
    },
    emptyBuffer: inputBuffers(facts.length),
  };
});

/** Reads each part into a buffer of its own. */
function readPartsInto(reader: InputReader, value: unknown, buffer: InputBuffer): boolean {
  if (isUnknown(value)) return true;
  if (!Array.isArray(value)) return false;
  const parts: InputBuffer[] = [];
  for (let place = 0; place < value.length; place++) {
    const part = reader.emptyBuffer();
    if (!reader.accepts(value[place], part)) return false;
    parts.push(part);
  }
  buffer.parts = parts;
  return true;
}

/**
 * Finds events that are later than the evaluation time, and events before the date at which the entity begins. A time that is
 * known less finely is wrong only where all of it is: a month that has begun, a year in which a child may have been born before
 * the event. Times that cannot be given as `none` are plans, which may be later.
 */
function lateIssuesOf({ facts, beginsOn }: Entity) {
  const begin = facts.findIndex(({ path }) => path === beginsOn);
  const events = Uint16Array.from(
    facts.flatMap(({ type, values }, position) => (isTimeType(type) && values.includes('none') ? [position] : [])),
  );
  return (input: EncodedInput, time: EvaluationTime, path: string, issues: LawIssue[]): void => {
    const { codes, numbers } = input;
    const firstDay = begin >= 0 && isTimeKnown(begin, input) ? numbers[begin]! : undefined;
    if (firstDay !== undefined && firstDay > time.day) {
      issues.push({ code: 'after-at', path: pathIn(path, beginsOn!), expected: 'a day no later than `at`' });
    }
    for (let event = 0; event < events.length; event++) {
      const position = events[event]!;
      if (!isTimeKnown(position, input)) continue;
      const { path: fact, type } = facts[position]!;
      const number = numbers[position]!;
      const day = type === 'date' ? number : dayOfInstant(number);
      const isInstant = type === 'instant' && codes[position] === exactly && time.instant !== undefined;
      if (isInstant ? number > time.instant : day > time.day) {
        issues.push({ code: 'after-at', path: pathIn(path, fact), expected: 'a time no later than `at`' });
      }
      if (firstDay !== undefined && day < firstDay) {
        issues.push({ code: 'before-birth', path: pathIn(path, fact), expected: `a day no earlier than ${beginsOn}` });
      }
    }
  };
}

/**
 * Reads an input into the form that rules read: by its own keys, in one pass, checking every key and value on the way.
 * Only an input that is rejected is read again, by the zod schema made from the same fact table, which says what is wrong.
 *
 * @param document A case or a person as the contract describes it: a parsed YAML or JSON document.
 * @param time The evaluation time; no event may be later.
 * @throws LawError with every issue; `code` and `path` of the first. A value is never repeated.
 */
export const readInput = (entity: Entity, document: unknown, time: EvaluationTime): EncodedInput =>
  readInto(entity, readerOf(entity).emptyBuffer(), document, time);

/** Makes a buffer into which one input after the other can be read. */
export const newInputBuffer = (entity: Entity): InputBuffer => ({
  ...readerOf(entity).emptyBuffer(),
  texts: new Array<string | undefined>(entity.facts.length).fill(undefined),
});

/**
 * Reads an input as {@link readInput} does, into a buffer that is used again: what was read there before is gone.
 *
 * @param buffer A buffer of {@link newInputBuffer}; after an error its content must not be used.
 */
export function readInputInto(
  entity: Entity,
  buffer: InputBuffer,
  document: unknown,
  time: EvaluationTime,
): EncodedInput {
  buffer.done = undefined;
  buffer.parts = undefined;
  buffer.codes.fill(0); // a number or a text counts only where its code says that it is known
  return readInto(entity, buffer, document, time);
}

function readInto(entity: Entity, buffer: InputBuffer, document: unknown, time: EvaluationTime): EncodedInput {
  const { root } = entity;
  const { accepts, complete } = readerOf(entity);
  try {
    if (!accepts(document, buffer))
      throw lawErrorOf(schemaIssues(inputSchema(entity), factsWithParts(entity), document, root));
  } catch (error) {
    throw unreadable(error, root);
  }
  const issues: LawIssue[] = [];
  complete(buffer, time, root, issues);
  if (issues.length > 0) throw lawErrorOf(issues);
  return buffer;
}

/** Whether the quick pass alone would read a document: it and the schema must agree on every document. */
export const isReadable = (entity: Entity, document: unknown): boolean =>
  readerOf(entity).accepts(document, newInputBuffer(entity));
