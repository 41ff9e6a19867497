import { formatDay, parseDay } from '../model/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../model/deadline.ts';
import { dayOfInstant } from '../model/instant.ts';
import { oncePerObject } from '../model/memo.ts';
import type { Moment } from '../model/moment.ts';
import type { PersonFact } from '../model/person-facts.ts';
import { isTold, numberTold, type PersonTold, type RecordTold } from '../model/person-reader.ts';
import type { Term } from '../model/term.ts';
import type { Truth } from '../model/truth.ts';
import type { NormInForce } from '../rules/law.ts';
import { deadlineOf } from '../timers/deadline.ts';
import { isKillingUnderFormerCode } from './screening-reservations.ts';

const day = (text: string): number => parseDay(text)!;

/** § 41²: the twelve months of § 20 (3) are counted from this day at the earliest. */
const countedFrom = /* @__PURE__ */ day('2023-01-01');
/** § 47 (2): § 19 is in force from this day. */
const section19InForce = /* @__PURE__ */ day('2020-01-01');
/** § 47 (1): the Act is in force from this day. */
const actInForce = /* @__PURE__ */ day('2016-01-01');
/** § 41 (3) is in force from this day. */
const section41Subsection3InForce = /* @__PURE__ */ day('2018-01-01');
/** § 41 (1): when officials of before the Act have to meet § 19. */
const oldOfficialsBy = /* @__PURE__ */ day('2022-01-01');

/** § 15 (6) and § 41³ are in force from this day. */
const section41Superscript3InForce = /* @__PURE__ */ day('2027-01-01');
/** § 41³: when § 19 is to be met at the latest. */
const boardStaffBy = /* @__PURE__ */ day('2028-01-01');

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
function verifyAgain(person: PersonTold, _: Moment, restart?: number): Deadline | undefined {
  const lastVerifiedOn = numberTold(person, 'lastVerifiedOn');
  const ofFacts = isTold(person, 'lastVerifiedOn') ? (lastVerifiedOn ?? numberTold(person, 'startedOn')) : undefined;
  const countedOn = restart ?? ofFacts;
  if (countedOn === undefined) return undefined;
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
function acquireProfession(person: PersonTold): Deadline | undefined {
  const startedOn = numberTold(person, 'startedOn');
  if (startedOn === undefined) return undefined;
  if (startedOn < actInForce) return haveQualification(person);
  const fromStart = deadlineOf(twoYears, { day: startedOn });
  if (startedOn >= section19InForce) return fromStart;
  return withAlternatives([
    fromStart,
    { ...deadlineOf(twoYears, { day: section19InForce }), start: formatDay(startedOn) },
  ]);
}

/** § 41 (1): officials of before the Act comply with § 19 by 2022-01-01, a fixed day that does not move. */
function haveQualification(person: PersonTold): Deadline | undefined {
  const startedOn = numberTold(person, 'startedOn');
  if (startedOn === undefined || startedOn >= actInForce) return undefined;
  return { ...deadlineOf(fixedDay, { day: oldOfficialsBy }), start: formatDay(startedOn) };
}

/** § 41³: a fixed day that does not move, of who has the tasks by then: whoever starts later gets no time from it. */
function meetOfficialRequirements(person: PersonTold, moment: Moment): Deadline | undefined {
  const startedOn = numberTold(person, 'startedOn');
  if ((startedOn ?? moment.day) > boardStaffBy) return undefined;
  const start = Math.max(startedOn ?? section41Superscript3InForce, section41Superscript3InForce);
  return { ...deadlineOf(fixedDay, { day: boardStaffBy }), start: formatDay(start) };
}

/** § 20 (3¹) is in force from this day. */
const declarationInForce = /* @__PURE__ */ day('2026-10-01');

/** § 20 (3¹): at once with the earlier of two events, of those that came after engaging, under that subsection. */
function verifyAfterCrisis(person: PersonTold): Deadline | undefined {
  const engagedOn = Math.max(declarationInForce, numberTold(person, 'startedOn') ?? declarationInForce);
  const events = (['engagement.obstacleGoneAt', 'engagement.immediateDangerAvertedAt'] as const)
    .flatMap((path) => numberTold(person, path) ?? [])
    .filter((instant) => dayOfInstant(instant) >= engagedOn);
  if (events.length === 0) return undefined;
  const instant = Math.min(...events);
  return deadlineOf({ immediately: true }, { day: dayOfInstant(instant), instant });
}

/** The deadlines that the Act bounds in a way of their own. */
const ofTheirOwn: Readonly<
  Record<string, (person: PersonTold, moment: Moment, restart?: number) => Deadline | undefined>
> = {
  'verify-again': verifyAgain,
  'acquire-profession': acquireProfession,
  'have-qualification-and-higher-education': haveQualification,
  'meet-official-requirements': meetOfficialRequirements,
  'verify-after-crisis': verifyAfterCrisis,
};

/** A term in the paths of the person document: the same object for the same term. */
const ofPerson = /* @__PURE__ */ oncePerObject(
  (term: TermFromDay): TermFromDay => ({
    ...term,
    from: `person.${term.from}`,
  }),
);

type TermFromDay = Extract<Term, { readonly ceiling?: true; readonly bothEnds?: true }>;

/** The deadline of a term that starts on a day that is told of the person. */
function byTerm(term: Term | undefined, person: PersonTold): Deadline | undefined {
  const start = term === undefined ? undefined : numberTold(person, term.from as PersonFact);
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
  person: PersonTold,
  moment: Moment,
  restart?: number,
): Deadline | undefined {
  if (applies === false) return undefined;
  const own = ofTheirOwn[id];
  const deadline = own === undefined ? byTerm(version.term, person) : own(person, moment, restart);
  return deadline !== undefined && applies === 'unknown' ? { ...deadline, ifApplies: true } : deadline;
}

/** What a bar rests on: a restriction of § 20 and, where the records are told, the record that triggers it. */
export interface BarBasis {
  readonly restriction: string;
  readonly record?: RecordTold;
}

/** § 41 (3) from its first day, of (1¹) and the killings of §§ 100–102 of the Criminal Code alone; else § 41 (2). */
function transitionOf(startedOn: number, { restriction, record }: BarBasis): string | undefined {
  const isOfKilling =
    restriction === 'barred-under-former-or-foreign-law' && record !== undefined && isKillingUnderFormerCode(record);
  if (isOfKilling && startedOn < section41Subsection3InForce) return '2019-01-01';
  return startedOn < actInForce ? '2017-01-01' : undefined;
}

/**
 * § 41 (2), (3): by when § 20 has to be complied with in respect of somebody who was in service already; of several bases of
 * a bar the strictest counts, and one without a transition leaves none. The Estonian text counts (3) from the first day of
 * that subsection (2018-01-01) and means the Criminal Code.
 *
 * @param bases What the bar rests on; none where there is no bar.
 */
export function complyBy(person: PersonTold, bases: readonly BarBasis[]): string | undefined {
  const startedOn = numberTold(person, 'startedOn');
  if (startedOn === undefined) return undefined;
  const days = bases.map((basis) => transitionOf(startedOn, basis));
  return days.includes(undefined) ? undefined : days.sort()[0];
}
