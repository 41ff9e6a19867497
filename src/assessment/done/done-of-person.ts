import type { LawIssue } from '../../act/law-error.ts';
import type { Fact } from '../../model/entity/fact.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import {
  decisionShown,
  lastVoidedOn,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-20-reassessment.done.ts';
import { doneRules } from '../../rules/done.ts';
import { type EncodedPerson, personEntity, personPosition } from '../../rules/facts/person-entity.ts';
import { type PersonFact, recordFacts } from '../../rules/facts/person-facts.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import type { DoneTable, InputUnderLaw } from '../entity-rules.ts';
import { screeningDeadline } from '../person/screening-deadlines.ts';
import { issuesOfDone, timeOfText } from './done-of-entity.ts';
import { isBefore, type Settled, type Time } from './fulfilment.ts';

/** What has been done about the norms on a person. */
export const doneOfPerson: DoneTable = {
  entity: personEntity,
  normsIn: (law) => law.personNorms,
  deadlineOf: (norm, { encoded, evaluator, time }, last) =>
    screeningDeadline(evaluator.law, norm, true, encoded as EncodedPerson, time, last?.day),
  hadArisenAt,
  beside: {
    norms: /* @__PURE__ */ new Set(
      /* @__PURE__ */ (recordFacts as readonly Fact[]).flatMap(({ fulfils = [] }) => fulfils.map(({ norm }) => norm)),
    ),
    factsOn: (id, { encoded, parts }) => decisionShown(id, encoded as EncodedPerson, parts),
    eventAt: (_, { encoded }) => lastVoided(encoded as EncodedPerson),
  },
};

/** The last day on which a restriction was declared void. */
function lastVoided(person: EncodedPerson): Time | undefined {
  const day = lastVoidedOn(person);
  return day === undefined ? undefined : { day };
}

/** Whether a duty about a person had arisen at a time: unknown where an event that is not provided may be earlier. */
function hadArisenAt(norm: NormInForce, doneAt: Time, { encoded: person, evaluator, time }: InputUnderLaw): Settled {
  const start = screeningDeadline(evaluator.law, norm, true, person as EncodedPerson, time)?.start;
  if (doneRules[norm.id]?.recurs === true || (start !== undefined && !isBefore(doneAt, timeOfText(start))))
    return { truth: true, missing: [] };
  const { term } = norm.version;
  const orEarlier = term !== undefined && 'orEarlierFrom' in term ? [term.orEarlierFrom!] : [];
  const missing = (term?.from === undefined ? [] : [term.from, ...orEarlier])
    .filter((from) => person.codes[personPosition(from as PersonFact)] === 0)
    .map((from) => `person.${from}`);
  return { truth: missing.length > 0 ? 'unknown' : start === undefined, missing };
}

/** What is wrong with what a person gives as done under a law: see `wrongWithDone`. */
export const wrongWithDoneOfPerson = (law: Law, time: EvaluationTime, person: EncodedPerson): readonly LawIssue[] =>
  issuesOfDone(doneOfPerson, law, time, person);
