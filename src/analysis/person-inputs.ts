import { isLawError } from '../act/law-error.ts';
import { formatReference } from '../act/reference.ts';
import { factSources } from '../assessment/evaluator.ts';
import { readPersonUnder } from '../assessment/person/check-person.ts';
import { personCodes, personRuleSetOf } from '../assessment/person/person-evaluation.ts';
import { personRules } from '../assessment/person/person-rules.ts';
import {
  recordCodes,
  recordRuleSet,
  sourcesOfDerived,
  voidingInForce,
} from '../assessment/person/record-evaluation.ts';
import type { Fact } from '../model/facts/case-facts.ts';
import type { EncodedPerson } from '../model/facts/person-entity.ts';
import { personFacts, recordFacts } from '../model/facts/person-facts.ts';
import { parseDay } from '../model/time/civil-day.ts';
import { readEvaluationTime } from '../model/time/evaluation-time.ts';
import { misdemeanours } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { matchItems } from '../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import type { Law } from '../rules/law.ts';
import { reachable } from './achievable-outcomes.ts';
import { candidatesFor } from './candidate-values.ts';
import { nested } from './case-inputs.ts';
import { type EncodedFacts, type ToldSpace, toldSpaceOf } from './input-axes.ts';

const factsOfPerson: readonly Fact[] = personFacts;
const factsOfRecord: readonly Fact[] = recordFacts;
const personOrder = [...factsOfPerson.map(({ path }) => path), 'records'];
const recordOrder = factsOfRecord.map(({ path }) => path);

/** A person as a caller writes it. */
export const personOf = (encoded: EncodedFacts): object => nested(encoded, personOrder);
/** A record as a caller writes it. */
export const recordOf = (encoded: EncodedFacts): object => nested(encoded, recordOrder);

/** Reads a person under a law; `undefined` for one that cannot be told so. */
export function encodedPerson(law: Law, person: object, day: string): EncodedPerson | undefined {
  try {
    return readPersonUnder(law, person, readEvaluationTime(day));
  } catch (error) {
    if (isLawError(error)) return undefined;
    throw error;
  }
}

/** The first offence of each list, and the first misdemeanour; and one that none names. */
function offencesToTry({ offenceLists }: Law): readonly string[] {
  const ofLists = offenceLists.flatMap(({ code, items }) => {
    const [misdemeanour] =
      code === 'penal-code' ? misdemeanours.filter((one) => matchItems(items, one).within === true) : [];
    const first = `§ ${items[0]!.as.split('–')[0]}`;
    return misdemeanour === undefined ? [first] : [first, formatReference(misdemeanour)];
  });
  return [...new Set([...ofLists, offenceOnNoList])];
}

/** § 199 of either code stands on no list: a theft. */
const offenceOnNoList = '§ 199';

/** An offence abroad takes the most: the state, the provision that it equals, its code and its kind; and that it was voided. */
const mostToldOfOffence = 5;

/** Of days on which a restriction was voided one before § 20 (6) and one under it: nothing else tells them apart; and words. */
function oneOfEachSide(values: readonly unknown[]): readonly unknown[] {
  const sideOf = (value: unknown): unknown => {
    const day = parseDay(String(value));
    return day === undefined ? value : day < voidingInForce;
  };
  return values.filter((value, at) => values.findIndex((other) => sideOf(other) === sideOf(value)) === at);
}

/** How everything that conditions on a record test is told, under a law on a day of it. */
export function encodedRecords(law: Law, day: string): ToldSpace {
  const offences = offencesToTry(law);
  const sources = recordRuleSet.facts.map(
    ({ name }) => [name, recordOrder.includes(name) ? [name] : sourcesOfDerived] as const,
  );
  return toldSpaceOf({
    ruleSet: recordRuleSet,
    sources: new Map(sources),
    together: [],
    mostTold: mostToldOfOffence,
    candidates: (path) => {
      const fact = factsOfRecord.find((one) => one.path === path)!;
      const values = ['free', 'text'].includes(fact.type) ? offences : candidatesFor(fact, day);
      return path === 'restrictionVoidedOn' ? oneOfEachSide(values) : values;
    },
    read: (encoded) => {
      const record = encodedPerson(law, { records: [recordOf(encoded)] }, day)?.parts?.[0];
      return record && recordCodes(law, record);
    },
  });
}

/** Lists of records to try: none, and for each condition on records one that meets it, one that does not, one that may; then two. */
function recordsToTry(law: Law, space: ToldSpace): readonly (readonly object[])[] {
  const each = Object.values(law.recordConditions).flatMap((when) => {
    const ways = reachable({ when: when!, definitions: {}, space });
    return [true, 'unknown'].flatMap((truth) => {
      const way = ways.find((one) => one.truth === truth);
      return way === undefined ? [] : [recordOf(way.encoded)];
    });
  });
  const pairs = each.flatMap((one, at) => each.slice(at + 1).map((other) => [one, other]));
  return [[], ...each.map((one) => [one]), ...pairs];
}

/**
 * How everything that conditions on a person test is told, under a law on a day of it.
 *
 * @param spaceOfRecords How records are told then, if that is known already.
 */
export function toldPersons(law: Law, day: string, spaceOfRecords: ToldSpace = encodedRecords(law, day)): ToldSpace {
  const records = recordsToTry(law, spaceOfRecords);
  return toldSpaceOf({
    ruleSet: personRuleSetOf(law),
    sources: factSources(personRules),
    together: [],
    candidates: (path) =>
      path === 'records' ? records : candidatesFor(factsOfPerson.find((one) => one.path === path)!, day),
    read: (encoded) => {
      const person = encodedPerson(law, personOf(encoded), day);
      return person && personCodes(law, person);
    },
  });
}
