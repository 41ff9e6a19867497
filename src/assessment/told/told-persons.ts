import { isLawError } from '../../act/law-error.ts';
import { formatReference } from '../../act/reference.ts';
import { parseDay } from '../../model/civil-day.ts';
import type { Fact } from '../../model/facts.ts';
import { readMoment } from '../../model/moment.ts';
import { personFacts, recordFacts } from '../../model/person-facts.ts';
import type { PersonTold } from '../../model/person-reader.ts';
import { misdemeanours } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { matchItems } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import type { Law } from '../../rules/law.ts';
import { readPersonUnder } from '../check-person.ts';
import { personCodes, personFactSources, personRuleSetOf } from '../person-evaluation.ts';
import { recordCodes, recordRuleSet, sourcesOfDerived, voidingInForce } from '../record-evaluation.ts';
import { reachable } from './reachable.ts';
import { type ToldFacts, type ToldSpace, toldSpaceOf } from './told-axes.ts';
import { candidatesFor } from './told-candidates.ts';
import { nested } from './told-cases.ts';

const factsOfPerson: readonly Fact[] = personFacts;
const factsOfRecord: readonly Fact[] = recordFacts;
const personOrder = [...factsOfPerson.map(({ path }) => path), 'records'];
const recordOrder = factsOfRecord.map(({ path }) => path);

/** A person as a caller writes it. */
export const personOf = (told: ToldFacts): object => nested(told, personOrder);
/** A record as a caller writes it. */
export const recordOf = (told: ToldFacts): object => nested(told, recordOrder);

/** Reads a person under a law; `undefined` for one that cannot be told so. */
export function personTold(law: Law, person: object, day: string): PersonTold | undefined {
  try {
    return readPersonUnder(law, person, readMoment(day));
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
export function toldRecords(law: Law, day: string): ToldSpace {
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
    read: (told) => {
      const record = personTold(law, { records: [recordOf(told)] }, day)?.records?.[0];
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
      return way === undefined ? [] : [recordOf(way.told)];
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
export function toldPersons(law: Law, day: string, spaceOfRecords: ToldSpace = toldRecords(law, day)): ToldSpace {
  const records = recordsToTry(law, spaceOfRecords);
  return toldSpaceOf({
    ruleSet: personRuleSetOf(law),
    sources: personFactSources,
    together: [],
    candidates: (path) =>
      path === 'records' ? records : candidatesFor(factsOfPerson.find((one) => one.path === path)!, day),
    read: (told) => {
      const person = personTold(law, personOf(told), day);
      return person && personCodes(law, person);
    },
  });
}
