import { memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { formatDay } from '../../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../../model/time/deadline.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import type { Term } from '../../model/time/term.ts';
import type { TermEnd } from '../../rules/bounded-term.ts';
import { type EncodedPerson, knownNumber } from '../../rules/facts/person-entity.ts';
import type { PersonFact } from '../../rules/facts/person-facts.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { lawOfPersons } from '../../rules/law-of-persons.ts';
import { deadlineOf } from '../../timers/deadline.ts';

/** A deadline with several ends: the earliest leads, the others are its alternatives. */
function withAlternatives(deadlines: readonly Deadline[]): Deadline | undefined {
  const sorted = [...deadlines].sort((a, b) => (a.endsAt < b.endsAt ? -1 : a.endsAt > b.endsAt ? 1 : 0));
  const [earliest, ...later] = sorted;
  const others = later
    .filter(({ endsAt }) => endsAt !== earliest!.endsAt)
    .map(({ start: _start, ...end }): DeadlineEnd => end);
  return others.length === 0 ? earliest : { ...earliest!, alternatives: others };
}

function endOf({ term, countedFrom, start }: TermEnd): Deadline {
  const deadline = deadlineOf(term, countedFrom);
  return start === undefined ? deadline : { ...deadline, start: formatDay(start) };
}

/** A term in the paths of the person document: the same object for the same term. */
const ofPerson = /* @__PURE__ */ memoizeWeak(
  (term: TermFromDay): TermFromDay => ({
    ...term,
    from: `person.${term.from}`,
  }),
);

type TermFromDay = Extract<Term, { readonly ceiling?: true; readonly bothEnds?: true }>;

/** The deadline of a term that starts on a known day of the person. */
function byTerm(term: Term | undefined, person: EncodedPerson): Deadline | undefined {
  const start = term === undefined ? undefined : knownNumber(person, term.from as PersonFact);
  return start === undefined ? undefined : deadlineOf(ofPerson(term as TermFromDay), { day: start });
}

/**
 * The deadline of a norm about a person, if it has a term and its start is known.
 *
 * @param norm The norm, in force.
 * @param applies Whether it applies.
 * @param time The evaluation time.
 * @param restart The day on which a recurring duty was last done, where it is not the one of the facts.
 */
export function screeningDeadline(
  law: Law,
  { id, version }: NormInForce,
  applies: Truth,
  person: EncodedPerson,
  time: EvaluationTime,
  restart?: number,
): Deadline | undefined {
  if (applies === false) return undefined;
  const bounded = lawOfPersons(law).boundedTerms.find(({ norm }) => norm === id);
  const deadline =
    bounded === undefined
      ? byTerm(version.term, person)
      : withAlternatives(bounded.endsFor(person, time, restart).map(endOf));
  return deadline !== undefined && applies === 'unknown' ? { ...deadline, ifApplies: true } : deadline;
}
