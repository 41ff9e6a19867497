import { parseDay } from '../../model/civil-day.ts';
import type { Fact } from '../../model/fact.ts';
import { dayOfInstant } from '../../model/instant.ts';
import type { Moment } from '../../model/moment.ts';
import { type PersonFact, personFacts, recordFacts } from '../../model/person-facts.ts';
import { numberTold, type PersonTold, personPosition } from '../../model/person-reader.ts';
import { doneRules, isAskedBy } from '../../rules/done.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { voidedOnApplication } from '../derived-person-facts.ts';
import { type RecordEvaluation, voidedOn } from '../record-evaluation.ts';
import { screeningDeadline } from '../screening-deadlines.ts';
import { checkDone } from './check-done.ts';
import { timeOfText, truthsByCode } from './done-of-case.ts';
import {
  type DoneContext,
  type FactsOnDone,
  type Fulfilment,
  fulfilmentOf,
  isBefore,
  type Settled,
  type Time,
} from './fulfilment.ts';

/** A person under a law at a time. */
export interface PersonUnderLaw {
  readonly law: Law;
  readonly moment: Moment;
  readonly person: PersonTold;
  readonly records: readonly RecordEvaluation[] | undefined;
}

const rows: readonly Fact[] = personFacts;
const fulfilsOf = (facts: readonly Fact[], id: string) =>
  facts.flatMap((fact) => (fact.fulfils ?? []).filter(({ norm }) => norm === id).map((fulfils) => ({ fact, fulfils })));
/** What says of a norm, in the records of a person, that it has been done. */
const isByRecords = (id: string): boolean => fulfilsOf(recordFacts, id).length > 0;

function timeOf(type: Fact['type'], number: number | undefined): Time | undefined {
  if (number === undefined || (type !== 'date' && type !== 'instant')) return undefined;
  return type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
}

/** The last day on which a restriction was declared void. */
function lastVoided(person: PersonTold): Time | undefined {
  const days = (person.records ?? []).flatMap((record) => voidedOn(record) ?? []);
  return days.length === 0 ? undefined : { day: Math.max(...days) };
}

/** What the records say of a decision on re-assessment: of a refusal they say nothing. */
function byVoiding(id: string, { person, records }: PersonUnderLaw): FactsOnDone | undefined {
  const time = lastVoided(person);
  if (time === undefined) return undefined;
  const truth = voidedOnApplication(person, records);
  const isFiled = numberTold(person, 'reassessment.filedOn') !== undefined;
  const missing = truth === true ? [] : [isFiled ? `done.${id}` : 'person.reassessment.filedOn'];
  return { truth, missing, time, isLast: false };
}

/** What the facts of a person say of a norm being done: all of them have to be so. */
function factsOnDone(id: string, under: PersonUnderLaw): FactsOnDone | undefined {
  if (isByRecords(id)) return byVoiding(id, under);
  const { law, person } = under;
  const version = law.personNorms.find((norm) => norm.id === id)?.version;
  const said = fulfilsOf(rows, id)
    .filter(({ fulfils }) => version === undefined || isAskedBy(fulfils, version))
    .map(({ fact, fulfils }) => {
      const at = personPosition(fact.path as PersonFact);
      const code = person.codes[at]!;
      return { fact, fulfils, code, truth: truthsByCode(fact, fulfils)[code]!, number: person.numbers[at]! };
    });
  if (!said.some(({ code }) => code !== 0)) return undefined;
  const truth = said.some((one) => one.truth === false)
    ? false
    : said.some((one) => one.truth === 'unknown')
      ? 'unknown'
      : true;
  const open = said.filter((one) => one.truth === 'unknown').map(({ fact }) => `person.${fact.path}`);
  const event = said.find((one) => one.code === 1 && timeOf(one.fact.type, one.number) !== undefined);
  const time = event === undefined ? undefined : timeOf(event.fact.type, event.number);
  return {
    truth,
    missing: truth === 'unknown' ? open : [],
    isLast: said.some(({ fulfils }) => fulfils.isLast === true),
    ...(time === undefined ? {} : { time }),
  };
}

/** Whether a duty about a person had arisen at a time: unknown where an event that is not provided may be earlier. */
function hadArisenAt(norm: NormInForce, time: Time, { person, moment }: PersonUnderLaw): Settled {
  const start = screeningDeadline(norm, true, person, moment)?.start;
  if (doneRules[norm.id]?.recurs === true || (start !== undefined && !isBefore(time, timeOfText(start))))
    return { truth: true, missing: [] };
  const { term } = norm.version;
  const orEarlier = term !== undefined && 'orEarlierFrom' in term ? [term.orEarlierFrom!] : [];
  const missing = (term?.from === undefined ? [] : [term.from, ...orEarlier])
    .filter((from) => person.codes[personPosition(from as PersonFact)] === 0)
    .map((from) => `person.${from}`);
  return { truth: missing.length > 0 ? 'unknown' : start === undefined, missing };
}

/** The latest day on which the term of a recurring duty, last done at a time, can end. */
function lastDayAfter(norm: NormInForce, last: Time, { person, moment }: PersonUnderLaw): number {
  const deadline = screeningDeadline(norm, true, person, moment, last.day);
  const ends = deadline === undefined ? [] : [deadline, ...(deadline.alternatives ?? [])];
  const days = ends.flatMap(({ lastDay }) => (lastDay === undefined ? [] : [parseDay(lastDay)!]));
  return days.length === 0 ? moment.day : Math.max(...days);
}

function eventAt(fact: string, { person }: PersonUnderLaw): Time | 'none' | undefined {
  if (fact === 'records') return lastVoided(person);
  const at = personPosition(fact as PersonFact);
  if (person.codes[at] === 2) return 'none';
  return timeOf(rows[at]!.type, numberTold(person, fact as PersonFact));
}

/**
 * By norm about persons, whether it is fulfilled: of the obligations of which something is provided.
 */
export function fulfilmentOfPersonNorm(norm: NormInForce, under: PersonUnderLaw): Fulfilment | undefined {
  if (norm.modality !== 'obligation') return undefined;
  const context: DoneContext = {
    done: under.person.done,
    factsOn: (id) => factsOnDone(id, under),
    hadArisenAt: (one, time) => hadArisenAt(one, time, under),
    lastDay: () => undefined,
    isWithinTerm: (one, last) =>
      last === undefined ? one.version.term === undefined : under.moment.day <= lastDayAfter(one, last, under),
    eventAt: (fact) => eventAt(fact, under),
    root: 'person.',
    today: under.moment.day,
  };
  return fulfilmentOf(norm, context);
}

/**
 * Checks what a person gives as done against the law.
 *
 * @throws LawError as {@link checkDone}.
 */
export function checkDoneOfPerson(law: Law, moment: Moment, person: PersonTold): void {
  const under: PersonUnderLaw = { law, moment, person, records: undefined };
  checkDone({
    done: person.done,
    norms: law.personNorms,
    law,
    moment,
    factsOn: (id) => factsOnDone(id, under),
    path: 'person.done',
  });
}
