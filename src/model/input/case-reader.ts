import { type LawIssue, lawErrorOf, unreadable } from '../../act/law-error.ts';
import { type EncodedInput, exactly, isTimeType } from '../entity/encoded-input.ts';
import { implicationsOf, propagateImplications } from '../entity/implications.ts';
import { isTimeKnown } from '../entity/known-time.ts';
import { caseContradictions } from '../facts/case-contradictions.ts';
import { caseFacts, type Fact, factPosition, groupsThatMayBeNone } from '../facts/case-facts.ts';
import { derivedFacts, derivedGroups } from '../facts/derived-facts.ts';
import type { EvaluationTime } from '../time/evaluation-time.ts';
import { dayOfInstant } from '../time/instant.ts';
import { caseSchema } from './case-schema.ts';
import { schemaIssues } from './schema-issues.ts';
import { type InputBuffer, readableTable, readDoneInto, readingMaker, readsInto } from './table-reader.ts';

const facts: readonly Fact[] = caseFacts;
const table = readableTable(facts, { groupsThatMayBeNone, beside: { done: readDoneInto } });
const birthDate = factPosition.get('child.birthDate')!;
const events = facts.flatMap(({ type, values }, position) =>
  isTimeType(type) && values.includes('none') ? [position] : [],
);
const implications = implicationsOf(facts);

const emptyReading = /* @__PURE__ */ readingMaker(facts.length, facts.length + derivedFacts.length);

/**
 * Times that are later than the moment of the answer, and events before the child was born. What is known less finely is
 * wrong only where all of it is: a month that has begun, a year in which the child may have been born before the event.
 */
function mistimed(encoded: EncodedInput, time: EvaluationTime): LawIssue[] {
  const { codes, numbers } = encoded;
  const issues: LawIssue[] = [];
  const born = isTimeKnown(birthDate, encoded) ? numbers[birthDate]! : undefined;
  if (born !== undefined && born > time.day) {
    issues.push({ code: 'after-at', path: 'child.birthDate', expected: 'a birth no later than `at`' });
  }
  for (const position of events) {
    if (!isTimeKnown(position, encoded)) continue;
    const { path, type } = facts[position]!;
    const number = numbers[position]!;
    const day = type === 'date' ? number : dayOfInstant(number);
    const isInstant = type === 'instant' && codes[position] === exactly && time.instant !== undefined;
    if (isInstant ? number > time.instant : day > time.day) {
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
function derive(encoded: EncodedInput, time: EvaluationTime): void {
  let position = facts.length;
  for (let group = 0; group < derivedGroups.length; group++) {
    const codes = codesOfStates[group]![derivedGroups[group]!.stateOf(encoded, time)]!;
    for (let place = 0; place < codes.length; place++) encoded.codes[position++] = codes[place]!;
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
export function readCase(input: unknown, time: EvaluationTime): EncodedInput {
  return readInto(emptyReading(), input, time);
}

/** Makes room of its own in which one case after the other can be read; its codes can be looked at by fours. */
export function newInputBuffer(): InputBuffer {
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
 * @param room Room made by {@link newInputBuffer}; after an error it has nothing that may be used.
 */
export function readCaseInto(room: InputBuffer, input: unknown, time: EvaluationTime): EncodedInput {
  room.done = undefined;
  room.codes.fill(0); // a number or a text counts only where its code says that it is told
  return readInto(room, input, time);
}

function readInto(reading: InputBuffer, input: unknown, time: EvaluationTime): EncodedInput {
  try {
    if (!readsInto(table, input, reading)) throw lawErrorOf(schemaIssues(caseSchema(), caseFacts, input));
  } catch (error) {
    throw unreadable(error);
  }
  const late = mistimed(reading, time);
  const excluded = propagateImplications(implications, reading.codes);
  const contradictions = caseContradictions(reading);
  if (late.length + excluded.length + contradictions.length > 0)
    throw lawErrorOf([...late, ...excluded, ...contradictions]);
  derive(reading, time);
  return reading;
}

/** Whether the quick pass alone would read this: it and the schema must agree on every input. */
export const readsAsCase = (input: unknown): boolean => readsInto(table, input, newInputBuffer());
