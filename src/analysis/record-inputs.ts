import { formatReference } from '../act/reference.ts';
import { recordCodes, recordRuleSet } from '../assessment/person/record-evaluation.ts';
import type { Fact } from '../model/entity/fact.ts';
import { parseDay } from '../model/time/civil-day.ts';
import { misdemeanours } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { offenceOnNoList } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { matchItems } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import {
  sourcesOfDerived,
  voidingInForce,
} from '../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import { recordFacts } from '../rules/facts/person-facts.ts';
import { type EncodedRecord, recordEntity } from '../rules/facts/record-entity.ts';
import type { Law } from '../rules/law.ts';
import { achievableOutcomes } from './achievable-outcomes.ts';
import { candidatesFor } from './candidate-values.ts';
import { documentOf, readInputFacts } from './entity-inputs.ts';
import { type InputFacts, type InputSpace, inputSpaceOf } from './input-axes.ts';

const factsOfRecord: readonly Fact[] = recordFacts;

/** The input document of a record. */
export const recordOf = (input: InputFacts): object => documentOf(recordEntity, input);

/** Reads the record of a person who has no other one; `undefined` for an input that the reader rejects. */
export const readRecordInput = (law: Law, input: InputFacts, day: string): EncodedRecord | undefined =>
  readInputFacts('person', law, { records: [recordOf(input)] }, day)?.parts?.[0] as EncodedRecord | undefined;

/** The first offence and the first misdemeanour of each list, and one offence that is on no list. */
function offencesToTry({ offenceLists }: Law): readonly string[] {
  const ofLists = offenceLists.flatMap(({ code, items }) => {
    const [misdemeanour] =
      code === 'penal-code' ? misdemeanours.filter((one) => matchItems(items, one).within === true) : [];
    const first = `§ ${items[0]!.as.split('–')[0]}`;
    return misdemeanour === undefined ? [first] : [first, formatReference(misdemeanour)];
  });
  return [...new Set([...ofLists, formatReference(offenceOnNoList)])];
}

/** A foreign offence takes the most inputs: the state, the equivalent provision, its code and its kind, and the day of voiding. */
const mostInputsOfOffence = 5;

/** Of the days of voiding one before § 20 (6) was in force and one under it, since rules distinguish no others; and all words. */
function oneDayOnEachSide(values: readonly unknown[]): readonly unknown[] {
  const sideOf = (value: unknown): unknown => {
    const day = parseDay(String(value));
    return day === undefined ? value : day < parseDay(voidingInForce)!;
  };
  return values.filter((value, at) => values.findIndex((other) => sideOf(other) === sideOf(value)) === at);
}

/** The input space of everything that conditions on a record test, under a law on a day on which it is in force. */
export function recordInputSpace(law: Law, day: string): InputSpace {
  const offences = offencesToTry(law);
  const sources = recordRuleSet.facts.map(
    ({ name }) => [name, factsOfRecord.some(({ path }) => path === name) ? [name] : sourcesOfDerived()] as const,
  );
  return inputSpaceOf({
    ruleSet: recordRuleSet,
    sources: new Map(sources),
    together: [],
    mostInputs: mostInputsOfOffence,
    candidates: (path) => {
      const fact = factsOfRecord.find((one) => one.path === path)!;
      const values = ['free', 'text'].includes(fact.type) ? offences : candidatesFor(fact, day);
      return path === 'restrictionVoidedOn' ? oneDayOnEachSide(values) : values;
    },
    read: (input) => {
      const record = readRecordInput(law, input, day);
      return record && recordCodes(law, record);
    },
  });
}

/** Lists of records to try: none; for each condition on records one that meets it and one that may; then each two of these. */
export function recordsToTry(law: Law, space: InputSpace): readonly (readonly object[])[] {
  const each = Object.values(law.recordConditions).flatMap((when) => {
    const outcomes = achievableOutcomes({ when: when!, definitions: {}, space });
    return [true, 'unknown'].flatMap((truth) => {
      const outcome = outcomes.find((one) => one.truth === truth);
      return outcome === undefined ? [] : [recordOf(outcome.input)];
    });
  });
  const pairs = each.flatMap((one, at) => each.slice(at + 1).map((other) => [one, other]));
  return [[], ...each.map((one) => [one]), ...pairs];
}
