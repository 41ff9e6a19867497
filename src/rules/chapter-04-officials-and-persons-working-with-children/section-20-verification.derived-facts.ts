import { conjunction, disjunction, type Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import type { DerivedFactOfPerson } from '../facts/derived-person-fact.ts';
import { hasHappened, knownChoice, knownTruth, unknownOf } from '../facts/known-of-person.ts';
import { type EncodedPerson, isKnown, knownNumber } from '../facts/person-entity.ts';
import type { DerivedPersonFact, PersonFact } from '../facts/person-facts.ts';

/** § 20 (3) until 2022-09-30: a licence that is given is one that is required. */
const activityLicenceIsRequired: DerivedFactOfPerson = {
  name: 'person.activityLicenceIsRequired',
  from: ['activityLicenceRequired', 'engagement.kind'],
  versions: [
    {
      from: '2016-01-01',
      truthOf: (person) =>
        knownChoice(person, 'engagement.kind') === 'activity-licence' || knownTruth(person, 'activityLicenceRequired'),
      waitsFor: unknownOf('activityLicenceRequired'),
    },
  ],
};

/** § 20 (3), second sentence: whoever has been verified once is verified again; somebody neither engaged nor verified is not. */
const isEngagedOrVerified: DerivedFactOfPerson = {
  name: 'person.isEngagedOrVerified',
  from: ['startedOn', 'lastVerifiedOn'],
  versions: [
    {
      from: '2016-01-01',
      truthOf: (person) => disjunction([hasHappened(person, 'startedOn'), hasHappened(person, 'lastVerifiedOn')]),
      waitsFor: unknownOf('startedOn', 'lastVerifiedOn'),
    },
  ],
};

/** The derived facts of § 20 (3). */
export const derivedOfSection20Verification: readonly DerivedFactOfPerson[] = [
  activityLicenceIsRequired,
  isEngagedOrVerified,
];

/** § 20 (3¹) is in force from this day; an obstacle or danger that ended before it is left out of account (a reading). */
export const declarationInForce = '2026-10-01';
const firstDay = /* @__PURE__ */ parseDay(declarationInForce)!;

/** The two events, in the order of the subsection: the obstacle to verifying has ceased; the immediate danger was averted. */
export const endsOfException = ['engagement.obstacleGoneAt', 'engagement.immediateDangerAvertedAt'] as const;
const [obstacleGone, dangerAverted] = endsOfException;

/** An event after which § 20 (3¹) requires the verification that it put off. */
type EndOfException = (typeof endsOfException)[number];

/** The day of such an event; `undefined` where none is given. */
function dayOf(person: EncodedPerson, event: EndOfException): number | undefined {
  const instant = knownNumber(person, event);
  return instant === undefined ? undefined : dayOfInstant(instant);
}

/** Whether such an event has happened. */
function hasEnded(person: EncodedPerson, event: EndOfException): Truth {
  const day = dayOf(person, event);
  return day === undefined ? hasHappened(person, event) : day >= firstDay;
}

/**
 * Whether what § 20 (3¹) requires lasted until somebody was engaged: it still lasts, or ended on the first day of service or
 * later. No fact gives the day on which a licence was issued: it counts as issued before.
 */
const lastedUntilEngaging = (name: DerivedPersonFact, event: EndOfException): DerivedFactOfPerson => ({
  name,
  from: ['engagement.kind', 'startedOn', event],
  versions: [{ from: declarationInForce, truthOf: (person) => lasted(person, event), waitsFor: openOf(event) }],
});

function lasted(person: EncodedPerson, event: EndOfException): Truth {
  const day = dayOf(person, event);
  if (day === undefined) return isKnown(person, event) || 'unknown';
  if (day < firstDay) return false;
  const kind = knownChoice(person, 'engagement.kind');
  const startedOn = knownNumber(person, 'startedOn');
  return disjunction([
    kind === undefined ? 'unknown' : kind === 'activity-licence',
    startedOn === undefined ? hasHappened(person, 'startedOn') : startedOn <= day,
  ]);
}

const openOf =
  (event: EndOfException) =>
  (person: EncodedPerson): readonly PersonFact[] => {
    if (knownChoice(person, 'engagement.kind') === 'activity-licence') return unknownOf(event)(person);
    // No such event is earlier than who started by the first day.
    const isEarliest = (knownNumber(person, 'startedOn') ?? Number.POSITIVE_INFINITY) <= firstDay;
    return unknownOf(...(isEarliest ? [] : (['engagement.kind'] as const)), 'startedOn', event)(person);
  };

/** Whether somebody is engaged, or has a licence: a licence counts as issued where it is given as the kind of engagement. */
const isEngaged = (person: EncodedPerson): Truth =>
  knownChoice(person, 'engagement.kind') === 'activity-licence' ||
  disjunction([isKnown(person, 'engagement.kind') ? false : 'unknown', hasHappened(person, 'startedOn')]);

/** The first of the two events: the obstacle to verifying has ceased. */
const obstacleIsGone = (person: EncodedPerson): Truth => hasEnded(person, obstacleGone);

/** The second of the two events, which counts if it came after engaging: the immediate danger was averted. */
const dangerIsOver = (person: EncodedPerson): Truth =>
  conjunction([hasEnded(person, dangerAverted), lasted(person, dangerAverted)]);

/** § 20 (3¹), second sentence: somebody is engaged, and one of the two events has come. */
const checkHasToFollow: DerivedFactOfPerson = {
  name: 'person.checkHasToFollow',
  from: ['engagement.kind', 'startedOn', ...endsOfException],
  versions: [
    {
      from: declarationInForce,
      truthOf: (person) =>
        conjunction([isEngaged(person), disjunction([obstacleIsGone(person), dangerIsOver(person)])]),
      waitsFor: (person) => [
        ...new Set([
          ...(isEngaged(person) === 'unknown' ? unknownOf('engagement.kind', 'startedOn')(person) : []),
          ...(obstacleIsGone(person) === true ? [] : unknownOf(obstacleGone)(person)),
          ...(obstacleIsGone(person) === true || hasEnded(person, dangerAverted) === false
            ? []
            : openOf(dangerAverted)(person)),
        ]),
      ],
    },
  ],
};

/** The derived facts of § 20 (3¹). */
export const derivedOfSection20InCrisis: readonly DerivedFactOfPerson[] = [
  lastedUntilEngaging('person.obstacleStoodOnEngaging', obstacleGone),
  lastedUntilEngaging('person.immediateDangerStoodOnEngaging', dangerAverted),
  checkHasToFollow,
];
