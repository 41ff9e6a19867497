import type { LawIssue } from '../../act/law-error.ts';
import type { Fact } from '../../model/entity/fact.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import {
  decisionShown,
  lastVoidedOn,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-reassessment.done.ts';
import { doneRules } from '../../rules/done.ts';
import { type EncodedPerson, knownNumber, personPosition } from '../../rules/facts/person-entity.ts';
import { type PersonFact, personFacts, recordFacts } from '../../rules/facts/person-facts.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import type { PartEvaluation } from '../entity-rules.ts';
import type { Evaluation } from '../evaluation.ts';
import { screeningDeadline } from '../person/screening-deadlines.ts';
import { type DoneFact, doneFactsIn, saidBy, timeOfText } from './done-of-case.ts';
import {
  type DoneContext,
  type FactsOnDone,
  type Fulfilment,
  fulfilmentOf,
  isBefore,
  type Settled,
  type Time,
} from './fulfilment.ts';
import { wrongWithDone } from './wrong-with-done.ts';

/** A person under a law at a time. */
export interface PersonUnderLaw {
  readonly law: Law;
  readonly time: EvaluationTime;
  readonly person: EncodedPerson;
  readonly records: readonly PartEvaluation[] | undefined;
}

const rows: readonly Fact[] = personFacts;
/** The norms of which the records of a person show whether they have been done. */
const normsOfRecords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (recordFacts as readonly Fact[]).flatMap(({ fulfils = [] }) => fulfils.map(({ norm }) => norm)),
);

/** By norm of a law, the facts beside the records that show whether it has been done. */
const doneFactsOf = /* @__PURE__ */ memoizeWeak(
  ({ personNorms }: Law): ReadonlyMap<string, readonly DoneFact[]> =>
    new Map(personNorms.map((norm) => [norm.id, doneFactsIn(rows, 'person.', norm)])),
);

function timeOf(type: Fact['type'], number: number | undefined): Time | undefined {
  if (number === undefined || (type !== 'date' && type !== 'instant')) return undefined;
  return type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
}

/** What the facts of a person, or the records, show of a norm being done. */
const factsOnDone = (id: string, under: PersonUnderLaw): FactsOnDone | undefined =>
  normsOfRecords.has(id)
    ? decisionShown(id, under.person, under.records)
    : saidBy(doneFactsOf(under.law).get(id) ?? [], under.person);

/** Whether a duty about a person had arisen at a time: unknown where an event that is not provided may be earlier. */
function hadArisenAt(norm: NormInForce, doneAt: Time, { law, person, time }: PersonUnderLaw): Settled {
  const start = screeningDeadline(law, norm, true, person, time)?.start;
  if (doneRules[norm.id]?.recurs === true || (start !== undefined && !isBefore(doneAt, timeOfText(start))))
    return { truth: true, missing: [] };
  const { term } = norm.version;
  const orEarlier = term !== undefined && 'orEarlierFrom' in term ? [term.orEarlierFrom!] : [];
  const missing = (term?.from === undefined ? [] : [term.from, ...orEarlier])
    .filter((from) => person.codes[personPosition(from as PersonFact)] === 0)
    .map((from) => `person.${from}`);
  return { truth: missing.length > 0 ? 'unknown' : start === undefined, missing };
}

/** The latest day on which the term of a recurring duty, last done at a time, can end. */
function lastDayAfter(norm: NormInForce, last: Time, { law, person, time }: PersonUnderLaw): number {
  const deadline = screeningDeadline(law, norm, true, person, time, last.day);
  const ends = deadline === undefined ? [] : [deadline, ...(deadline.alternatives ?? [])];
  const days = ends.flatMap(({ lastDay }) => (lastDay === undefined ? [] : [parseDay(lastDay)!]));
  return days.length === 0 ? time.day : Math.max(...days);
}

function eventAt(fact: string, { person }: PersonUnderLaw): Time | 'none' | undefined {
  if (fact === 'records') {
    const day = lastVoidedOn(person);
    return day === undefined ? undefined : { day };
  }
  const at = personPosition(fact as PersonFact);
  if (person.codes[at] === 2) return 'none';
  return timeOf(rows[at]!.type, knownNumber(person, fact as PersonFact));
}

/** What the fulfilment of each norm about a person is judged by. */
function contextOf(under: PersonUnderLaw): DoneContext {
  return {
    done: under.person.done,
    factsOn: (id) => factsOnDone(id, under),
    hadArisenAt: (norm, time) => hadArisenAt(norm, time, under),
    lastDay: () => undefined,
    isWithinTerm: (norm, last) =>
      last === undefined ? norm.version.term === undefined : under.time.day <= lastDayAfter(norm, last, under),
    eventAt: (fact) => eventAt(fact, under),
    root: 'person.',
    today: under.time.day,
  };
}

/** By norm about a person, whether it is fulfilled: of the obligations that apply or may apply and of which something is given. */
export function fulfilmentsOfPerson(evaluation: Evaluation): ReadonlyMap<string, Fulfilment> {
  const { evaluator, time, truths, parts } = evaluation;
  const context = contextOf({
    law: evaluator.law,
    time,
    person: evaluation.encoded as EncodedPerson,
    records: parts,
  });
  return new Map(
    evaluator.norms.flatMap((norm, at) => {
      if (norm.modality !== 'obligation' || truths[at] === false) return [];
      const fulfilment = fulfilmentOf(norm, context);
      return fulfilment === undefined ? [] : [[norm.id, fulfilment] as const];
    }),
  );
}

/** What is wrong with what a person gives as done under a law: see {@link wrongWithDone}. */
export function wrongWithDoneOfPerson(law: Law, time: EvaluationTime, person: EncodedPerson): readonly LawIssue[] {
  const under: PersonUnderLaw = { law, time, person, records: undefined };
  return wrongWithDone({
    done: person.done,
    norms: law.personNorms,
    law,
    time,
    factsOn: (id) => factsOnDone(id, under),
    path: 'person.done',
  });
}
