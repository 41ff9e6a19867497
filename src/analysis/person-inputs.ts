import { isLawError } from '../act/law-error.ts';
import { formatReference } from '../act/reference.ts';
import { factSources } from '../assessment/evaluator.ts';
import { readPersonUnder } from '../assessment/person/check-person.ts';
import { personCodes, personRuleSetOf } from '../assessment/person/person-evaluation.ts';
import { personRules } from '../assessment/person/person-rules.ts';
import { recordCodes, recordRuleSet } from '../assessment/person/record-evaluation.ts';
import { parseDay } from '../model/time/civil-day.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import { misdemeanours } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { offenceOnNoList } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { matchItems } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import {
  sourcesOfDerived,
  voidingInForce,
} from '../rules/chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import type { Fact } from '../rules/facts/case-facts.ts';
import type { EncodedPerson } from '../rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../rules/facts/person-facts.ts';
import type { Law } from '../rules/law.ts';
import { achievableOutcomes } from './achievable-outcomes.ts';
import { candidatesFor } from './candidate-values.ts';
import { nestedInput } from './case-inputs.ts';
import { type InputFacts, type InputSpace, inputSpaceOf } from './input-axes.ts';

const factsOfPerson: readonly Fact[] = personFacts;
const factsOfRecord: readonly Fact[] = recordFacts;
const personOrder = [...factsOfPerson.map(({ path }) => path), 'records'];
const recordOrder = factsOfRecord.map(({ path }) => path);

/** The input document of a person. */
export const personOf = (input: InputFacts): object => nestedInput(input, personOrder);
/** The input document of a record. */
export const recordOf = (input: InputFacts): object => nestedInput(input, recordOrder);

/** Reads a person under a law; `undefined` for an input that the reader rejects. */
export function readPersonInput(law: Law, person: object, day: string): EncodedPerson | undefined {
  try {
    return readPersonUnder(law, person, readEvaluationTime(day));
  } catch (error) {
    if (isLawError(error)) return undefined;
    throw error;
  }
}

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
    ({ name }) => [name, recordOrder.includes(name) ? [name] : sourcesOfDerived()] as const,
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
      const record = readPersonInput(law, { records: [recordOf(input)] }, day)?.parts?.[0];
      return record && recordCodes(law, record);
    },
  });
}

/** Lists of records to try: none; for each condition on records one that meets it and one that may; then each two of these. */
function recordsToTry(law: Law, space: InputSpace): readonly (readonly object[])[] {
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

/**
 * The input space of everything that conditions on a person test, under a law on a day on which it is in force.
 *
 * @param spaceOfRecords The input space of records on that day, if the caller has it.
 */
export function personInputSpace(
  law: Law,
  day: string,
  spaceOfRecords: InputSpace = recordInputSpace(law, day),
): InputSpace {
  const records = recordsToTry(law, spaceOfRecords);
  return inputSpaceOf({
    ruleSet: personRuleSetOf(law),
    sources: factSources(personRules),
    together: [],
    candidates: (path) =>
      path === 'records' ? records : candidatesFor(factsOfPerson.find((one) => one.path === path)!, day),
    read: (input) => {
      const person = readPersonInput(law, personOf(input), day);
      return person && personCodes(law, person);
    },
  });
}
