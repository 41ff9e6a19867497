import { parseDay } from '../../model/time/civil-day.ts';
import type { EvaluationTime } from '../../model/time/evaluation-time.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import type { Term } from '../../model/time/term.ts';
import type { BoundedTerm, TermEnd } from '../bounded-term.ts';
import { setBy } from '../chapter-11-implementing-provisions/transitions.ts';
import { type EncodedPerson, isKnown, knownNumber } from '../facts/person-entity.ts';
import { declarationInForce, endsOfException } from './section-20-verification.derived-facts.ts';

const twelveMonths: Term = { length: { months: 12 }, from: 'person.lastVerifiedOn' };
const twelveMonthsAtMost: Term = { ...twelveMonths, ceiling: true };

/**
 * § 20 (3): twelve months from the last verification, where there was none from the start of service, or from 2023-01-01
 * where that is later (§ 41²). Whether the day counts and whether the end moves is open, so both ends are given.
 */
function endsOfVerifyingAgain(person: EncodedPerson, _: EvaluationTime, restart?: number): readonly TermEnd[] {
  const lastVerifiedOn = knownNumber(person, 'lastVerifiedOn');
  const ofFacts = isKnown(person, 'lastVerifiedOn') ? (lastVerifiedOn ?? knownNumber(person, 'startedOn')) : undefined;
  const countedOn = restart ?? ofFacts;
  if (countedOn === undefined) return [];
  const countedFrom = setBy('verificationCountedFrom');
  const start = Math.max(countedOn, countedFrom);
  return [
    { term: twelveMonthsAtMost, countedFrom: { day: countedOn < countedFrom ? start - 1 : start }, start },
    { term: twelveMonths, countedFrom: { day: start } },
  ];
}

const firstDay = /* @__PURE__ */ parseDay(declarationInForce)!;

/** § 20 (3¹): at once with the earlier of two events, of those that came after engaging, under that subsection. */
function endOfVerifyingAfterCrisis(person: EncodedPerson): readonly TermEnd[] {
  const engagedOn = Math.max(firstDay, knownNumber(person, 'startedOn') ?? firstDay);
  const events = endsOfException
    .flatMap((path) => knownNumber(person, path) ?? [])
    .filter((instant) => dayOfInstant(instant) >= engagedOn);
  if (events.length === 0) return [];
  const instant = Math.min(...events);
  return [{ term: { immediately: true }, countedFrom: { day: dayOfInstant(instant), instant } }];
}

/** The terms of § 20 (3) and (3¹), which several days bound. */
export const termsOfSection20Verification: readonly BoundedTerm[] = [
  { norm: 'verify-again', from: '2022-10-01', endsFor: endsOfVerifyingAgain },
  {
    norm: 'verify-after-crisis',
    from: declarationInForce,
    endsFor: endOfVerifyingAfterCrisis,
  },
];
