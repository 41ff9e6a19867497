import { memoizeBounded, memoizeWeak } from '../../model/memoize.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../../model/time/deadline.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import type { Term } from '../../model/time/term.ts';
import { transitionDays } from '../../rules/chapter-11-implementing-provisions/transitions.ts';
import { type EncodedPerson, isKnown, knownNumber } from '../../rules/facts/person-entity.ts';
import type { PersonFact } from '../../rules/facts/person-facts.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { NormInForce } from '../../rules/law.ts';
import { deadlineOf } from '../../timers/deadline.ts';
import { isKillingUnderFormerCode } from './screening-reservations.ts';

const day = /* @__PURE__ */ memoizeBounded((text: string): number => parseDay(text)!);

/** The day that an implementing provision sets. */
const setBy = (transition: keyof typeof transitionDays): number => day(transitionDays[transition].day);
/** The day from which an implementing provision is in force. */
const inForceFrom = (transition: keyof typeof transitionDays): number => day(transitionDays[transition].from);

const from = 'person.startedOn';
const twelveMonths: Term = { length: { months: 12 }, from: 'person.lastVerifiedOn' };
const twelveMonthsAtMost: Term = { ...twelveMonths, ceiling: true };
const twoYears: Term = { length: { years: 2 }, from };
const fixedDay: Term = { length: { days: 0 }, from, ceiling: true };

/** A deadline with several ends: the earliest leads, the others stand beside it. */
function withAlternatives(deadlines: readonly Deadline[]): Deadline {
  const sorted = [...deadlines].sort((a, b) => (a.endsAt < b.endsAt ? -1 : a.endsAt > b.endsAt ? 1 : 0));
  const [earliest, ...later] = sorted;
  const others = later
    .filter(({ endsAt }) => endsAt !== earliest!.endsAt)
    .map(({ start: _start, ...end }): DeadlineEnd => end);
  return others.length === 0 ? earliest! : { ...earliest!, alternatives: others };
}

/**
 * § 20 (3): twelve months from the last verification, where there was none from the start of service, or from 2023-01-01
 * where that is later (§ 41²). Whether the day counts and whether the end moves is open, so both ends are told.
 */
function verifyAgain(person: EncodedPerson, _: EvaluationTime, restart?: number): Deadline | undefined {
  const lastVerifiedOn = knownNumber(person, 'lastVerifiedOn');
  const ofFacts = isKnown(person, 'lastVerifiedOn') ? (lastVerifiedOn ?? knownNumber(person, 'startedOn')) : undefined;
  const countedOn = restart ?? ofFacts;
  if (countedOn === undefined) return undefined;
  const countedFrom = setBy('verificationCountedFrom');
  if (countedOn < countedFrom) {
    return withAlternatives([
      { ...deadlineOf(twelveMonthsAtMost, { day: countedFrom - 1 }), start: formatDay(countedFrom) },
      deadlineOf(twelveMonths, { day: countedFrom }),
    ]);
  }
  return withAlternatives([
    deadlineOf(twelveMonthsAtMost, { day: countedOn }),
    deadlineOf(twelveMonths, { day: countedOn }),
  ]);
}

/** § 19 (2) with § 41 (1): two years from the start; of officials of before the Act, by 2022-01-01. */
function acquireProfession(person: EncodedPerson): Deadline | undefined {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined) return undefined;
  if (startedOn < setBy('actInForce')) return haveQualification(person);
  const fromStart = deadlineOf(twoYears, { day: startedOn });
  const section19InForce = setBy('section19InForce');
  if (startedOn >= section19InForce) return fromStart;
  return withAlternatives([
    fromStart,
    { ...deadlineOf(twoYears, { day: section19InForce }), start: formatDay(startedOn) },
  ]);
}

/** § 41 (1): officials of before the Act comply with § 19 by 2022-01-01, a fixed day that does not move. */
function haveQualification(person: EncodedPerson): Deadline | undefined {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined || startedOn >= setBy('actInForce')) return undefined;
  return { ...deadlineOf(fixedDay, { day: setBy('officialsOfBeforeTheAct') }), start: formatDay(startedOn) };
}

/** § 41³: a fixed day that does not move, of who has the tasks by then: whoever starts later gets no time from it. */
export function meetOfficialRequirements(person: EncodedPerson, time: EvaluationTime): Deadline | undefined {
  const startedOn = knownNumber(person, 'startedOn');
  const boardStaffBy = setBy('staffOfTheBoard');
  if ((startedOn ?? time.day) > boardStaffBy) return undefined;
  const inForce = inForceFrom('staffOfTheBoard');
  const start = Math.max(startedOn ?? inForce, inForce);
  return { ...deadlineOf(fixedDay, { day: boardStaffBy }), start: formatDay(start) };
}

/** § 20 (3¹) is in force from this day. */
const declarationInForce = /* @__PURE__ */ day('2026-10-01');

/** § 20 (3¹): at once with the earlier of two events, of those that came after engaging, under that subsection. */
function verifyAfterCrisis(person: EncodedPerson): Deadline | undefined {
  const engagedOn = Math.max(declarationInForce, knownNumber(person, 'startedOn') ?? declarationInForce);
  const events = (['engagement.obstacleGoneAt', 'engagement.immediateDangerAvertedAt'] as const)
    .flatMap((path) => knownNumber(person, path) ?? [])
    .filter((instant) => dayOfInstant(instant) >= engagedOn);
  if (events.length === 0) return undefined;
  const instant = Math.min(...events);
  return deadlineOf({ immediately: true }, { day: dayOfInstant(instant), instant });
}

/** The deadlines that the Act bounds in a way of their own. */
const ofTheirOwn: Readonly<
  Record<string, (person: EncodedPerson, time: EvaluationTime, restart?: number) => Deadline | undefined>
> = {
  'verify-again': verifyAgain,
  'acquire-profession': acquireProfession,
  'have-qualification-and-higher-education': haveQualification,
  'meet-official-requirements': meetOfficialRequirements,
  'verify-after-crisis': verifyAfterCrisis,
};

/** A term in the paths of the person document: the same object for the same term. */
const ofPerson = /* @__PURE__ */ memoizeWeak(
  (term: TermFromDay): TermFromDay => ({
    ...term,
    from: `person.${term.from}`,
  }),
);

type TermFromDay = Extract<Term, { readonly ceiling?: true; readonly bothEnds?: true }>;

/** The deadline of a term that starts on a day that is told of the person. */
function byTerm(term: Term | undefined, person: EncodedPerson): Deadline | undefined {
  const start = term === undefined ? undefined : knownNumber(person, term.from as PersonFact);
  return start === undefined ? undefined : deadlineOf(ofPerson(term as TermFromDay), { day: start });
}

/**
 * The deadline of a norm about a person, if it has a term and its start is told.
 *
 * @param norm The norm, in force.
 * @param applies Whether it applies.
 * @param person What is told.
 * @param moment The moment of the answer.
 * @param restart The day on which a recurring duty was last done, where it is not the one of the facts.
 */
export function screeningDeadline(
  { id, version }: NormInForce,
  applies: Truth,
  person: EncodedPerson,
  time: EvaluationTime,
  restart?: number,
): Deadline | undefined {
  if (applies === false) return undefined;
  const own = ofTheirOwn[id];
  const deadline = own === undefined ? byTerm(version.term, person) : own(person, time, restart);
  return deadline !== undefined && applies === 'unknown' ? { ...deadline, ifApplies: true } : deadline;
}

/** What a bar rests on: a restriction of § 20 and, where the records are told, the record that triggers it. */
export interface BarBasis {
  readonly restriction: string;
  readonly record?: EncodedRecord;
  /** Whether the record triggers it for sure; `unknown` where it may. */
  readonly holds: true | 'unknown';
}

/** By when § 20 is complied with in respect of staff of before the Act. */
export const dayOfSection41Subsection2 = (): string => transitionDays.complianceOfBeforeTheAct.day;

/**
 * The days that a basis can give, whatever of its record is still to be told; `undefined` is no transition. § 41 (3) from its
 * first day, of (1¹) and the killings of §§ 100–102 of the Criminal Code alone; else § 41 (2).
 */
function daysOf(startedOn: number, { restriction, record }: BarBasis): readonly (string | undefined)[] {
  const { complianceOnKillings } = transitionDays;
  const ofOthers = startedOn < setBy('actInForce') ? dayOfSection41Subsection2() : undefined;
  if (restriction !== 'barred-under-former-or-foreign-law' || record === undefined) return [ofOthers];
  const ofKillings = startedOn < inForceFrom('complianceOnKillings') ? complianceOnKillings.day : ofOthers;
  const isOfKilling = isKillingUnderFormerCode(record);
  return isOfKilling === 'unknown' ? [ofKillings, ofOthers] : [isOfKilling ? ofKillings : ofOthers];
}

/**
 * § 41 (2), (3): by when § 20 has to be complied with in respect of somebody who was in service already; of several bases of
 * a bar the strictest counts, and one without a transition leaves none. The Estonian text counts (3) from the first day of
 * that subsection (2018-01-01) and means the Criminal Code.
 *
 * @param barred Whether there is a bar.
 * @param bases What the bar rests on, or may rest on.
 * @returns The day where it is certain: where the person is barred, and nothing that is still to be told can change it.
 */
export function complyBy(person: EncodedPerson, barred: Truth, bases: readonly BarBasis[]): string | undefined {
  const startedOn = knownNumber(person, 'startedOn');
  if (startedOn === undefined || barred !== true) return undefined;
  const days = bases.map((basis) => ({ isSure: basis.holds === true, all: new Set(daysOf(startedOn, basis)) }));
  const all = new Set(days.flatMap((each) => [...each.all]));
  if (all.has(undefined)) return undefined;
  const [strictest] = [...(all as ReadonlySet<string>)].sort();
  const isCertain =
    all.size === 1 || days.some((each) => each.isSure && each.all.size === 1 && each.all.has(strictest));
  return isCertain ? strictest : undefined;
}
