import type { LawIssue } from '../../act/law-error.ts';
import { conjunction, disjunction, type Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import { dayOfInstant } from '../../model/time/instant.ts';
import {
  hasTaskAtBoard,
  isChildProtectionOfficial,
  type Post,
  tasksOfSection15Subsection6,
  tasksOfSection41Superscript3,
} from '../../rules/chapter-04-officials-and-persons-working-with-children/section-18.ts';
import { type EncodedPerson, isKnown, knownNumber, personPosition } from '../../rules/facts/person-entity.ts';
import {
  type Authority,
  type DerivedPersonFact,
  type PersonFact,
  personFacts,
  type Task,
} from '../../rules/facts/person-facts.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { DerivedUnderLaw, PartEvaluation } from '../entity-rules.ts';
import { voidedOn } from './record-evaluation.ts';

/** A fact about a person that follows from others under a law. */
interface DerivedOfPerson extends DerivedUnderLaw {
  readonly name: DerivedPersonFact;
  readonly from: readonly (PersonFact | 'records')[];
  readonly of: (person: EncodedPerson, law: Law, records?: readonly PartEvaluation[]) => Truth;
  readonly waitsFor: (person: EncodedPerson) => readonly PersonFact[];
}

const valuesOf = (path: PersonFact): readonly string[] => personFacts[personPosition(path)]!.values;

/** The value of a choice; `undefined` where it is not told. */
const knownChoice = ({ codes }: EncodedPerson, path: PersonFact): string | undefined =>
  valuesOf(path)[codes[personPosition(path)]! - 1];

/** The values of a list; `undefined` where it is not told. */
function knownList(person: EncodedPerson, path: PersonFact): readonly string[] | undefined {
  const bits = knownNumber(person, path);
  return bits === undefined ? undefined : valuesOf(path).filter((_, place) => (bits & (1 << place)) !== 0);
}

/** The truth that is told of a fact. */
export function knownTruth({ codes }: EncodedPerson, path: PersonFact): Truth {
  const code = codes[personPosition(path)];
  return code === 0 ? 'unknown' : code === 2;
}

/** Whether an event has happened: one that is told has, since nothing is told later than `at`; told as none it has not. */
function hasHappened(person: EncodedPerson, path: PersonFact): Truth {
  return isKnown(person, path) ? knownNumber(person, path) !== undefined : 'unknown';
}

function postOf(person: EncodedPerson): Post {
  const tasks = knownList(person, 'tasks') as readonly Task[] | undefined;
  return { authority: knownChoice(person, 'authority') as Authority | undefined, tasks };
}

const ofPost = ['authority', 'tasks'] as const;
const insteadOfRole = [...ofPost, 'inDirectContactWithChildren'] as const;

/**
 * What § 18 is asked by: the role, unless it is told and leaves the matter open, or something is told that the role follows
 * from. What could settle it is then what is not told of that; where all is told and leaves it open, the role again.
 */
function askedFor(person: EncodedPerson, paths: readonly PersonFact[]): readonly PersonFact[] {
  if (!isKnown(person, 'role') && !insteadOfRole.some((path) => isKnown(person, path))) return ['role'];
  const unknownPaths = paths.filter((path) => !isKnown(person, path));
  return unknownPaths.length > 0 ? unknownPaths : ['role'];
}

const unknownOf =
  (...paths: readonly PersonFact[]) =>
  (person: EncodedPerson): readonly PersonFact[] =>
    paths.filter((path) => !isKnown(person, path));

const happened = (name: DerivedPersonFact, path: PersonFact): DerivedOfPerson => ({
  name,
  from: [path],
  of: (person) => hasHappened(person, path),
  waitsFor: unknownOf(path),
});

/** The first day of § 20 (5) to (8). */
const reassessmentInForce = /* @__PURE__ */ parseDay('2025-01-10')!;

/** The first day of § 20 (3¹). */
const declarationInForce = /* @__PURE__ */ parseDay('2026-10-01')!;

/** An event after which § 20 (3¹) has what it put off made good; one of before its first day is none. */
type EndOfException = 'engagement.obstacleGoneAt' | 'engagement.immediateDangerAvertedAt';

/** The day of such an event; `undefined` where none is told. */
function dayOf(person: EncodedPerson, event: EndOfException): number | undefined {
  const instant = knownNumber(person, event);
  return instant === undefined ? undefined : dayOfInstant(instant);
}

/** Whether such an event has happened. */
function hasEnded(person: EncodedPerson, event: EndOfException): Truth {
  const day = dayOf(person, event);
  return day === undefined ? hasHappened(person, event) : day >= declarationInForce;
}

/**
 * Whether what § 20 (3¹) asks for stood until somebody was engaged: it stands still, or ended on the first day of service or
 * later. Nothing tells when a licence was issued: it counts as issued before.
 */
const stoodOnEngaging = (name: DerivedPersonFact, event: EndOfException): DerivedOfPerson => ({
  name,
  from: ['engagement.kind', 'startedOn', event],
  of: (person) => {
    const day = dayOf(person, event);
    if (day === undefined) return isKnown(person, event) || 'unknown';
    if (day < declarationInForce) return false;
    const kind = knownChoice(person, 'engagement.kind');
    const startedOn = knownNumber(person, 'startedOn');
    return disjunction([
      kind === undefined ? 'unknown' : kind === 'activity-licence',
      startedOn === undefined ? hasHappened(person, 'startedOn') : startedOn <= day,
    ]);
  },
  waitsFor(person) {
    if (knownChoice(person, 'engagement.kind') === 'activity-licence') return unknownOf(event)(person);
    // No such event is earlier than who started by the first day.
    const isEarliest = (knownNumber(person, 'startedOn') ?? Number.POSITIVE_INFINITY) <= declarationInForce;
    return unknownOf(...(isEarliest ? [] : (['engagement.kind'] as const)), 'startedOn', event)(person);
  },
});

const obstacleStood = stoodOnEngaging('person.obstacleStoodOnEngaging', 'engagement.obstacleGoneAt');
const dangerStood = stoodOnEngaging('person.immediateDangerStoodOnEngaging', 'engagement.immediateDangerAvertedAt');

/** Whether somebody is engaged, or has a licence: whether one was issued is taken as told with its kind. */
const isEngaged = (person: EncodedPerson): Truth =>
  knownChoice(person, 'engagement.kind') === 'activity-licence' ||
  disjunction([isKnown(person, 'engagement.kind') ? false : 'unknown', hasHappened(person, 'startedOn')]);

/** Of the two events the first: the check can be made. */
const obstacleIsGone = (person: EncodedPerson): Truth => hasEnded(person, 'engagement.obstacleGoneAt');

/** Of the two events the second, which counts if it came after engaging: the danger is over. */
const dangerIsOver = (person: EncodedPerson, law: Law): Truth =>
  conjunction([hasEnded(person, 'engagement.immediateDangerAvertedAt'), dangerStood.of(person, law)]);

/** § 20 (3¹), second sentence: somebody is engaged, and one of the two events has come. */
const checkHasToFollow: DerivedOfPerson = {
  name: 'person.checkHasToFollow',
  from: ['engagement.kind', 'startedOn', 'engagement.obstacleGoneAt', 'engagement.immediateDangerAvertedAt'],
  of: (person, law) =>
    conjunction([isEngaged(person), disjunction([obstacleIsGone(person), dangerIsOver(person, law)])]),
  waitsFor: (person) => [
    ...new Set([
      ...(isEngaged(person) === 'unknown' ? unknownOf('engagement.kind', 'startedOn')(person) : []),
      ...(obstacleIsGone(person) === true ? [] : unknownOf('engagement.obstacleGoneAt')(person)),
      ...(obstacleIsGone(person) === true || hasEnded(person, 'engagement.immediateDangerAvertedAt') === false
        ? []
        : dangerStood.waitsFor(person)),
    ]),
  ],
};

/** Whether somebody, at the Social Insurance Board, has one of the tasks of § 15 (6). */
export const hasTasksOfSection15Subsection6 = (person: EncodedPerson): Truth =>
  hasTaskAtBoard(postOf(person), tasksOfSection15Subsection6);

/** Whether somebody, at the Social Insurance Board, has one of the tasks of § 41³. */
export const hasTasksOfSection41Superscript3 = (person: EncodedPerson): Truth =>
  hasTaskAtBoard(postOf(person), tasksOfSection41Superscript3);

/**
 * Whether somebody works with children by § 18 (2): who is in direct contact with them, an official too. The role of an
 * official leaves that open; the other two roles settle it.
 */
function isInDirectContact(person: EncodedPerson): Truth {
  const role = knownChoice(person, 'role');
  if (role === undefined || role === 'child-protection-official')
    return knownTruth(person, 'inDirectContactWithChildren');
  return role === 'person-working-with-children';
}

const isOfficialByPost = (person: EncodedPerson, { wording }: Law): Truth =>
  isChildProtectionOfficial(postOf(person), wording.day);

/**
 * A role that § 18 (1) excludes beside the post: that of an official beside a post that makes none, and another one beside a
 * post that makes one. Which posts do depends on the law.
 */
export function roleContradictions(law: Law, person: EncodedPerson): readonly LawIssue[] {
  const role = knownChoice(person, 'role');
  if (role === undefined || isOfficialByPost(person, law) !== (role !== 'child-protection-official')) return [];
  const beside = ofPost.filter((path) => isKnown(person, path)).map((path) => `person.${path}`);
  const wanted = role === 'child-protection-official' ? 'another role' : 'child-protection-official';
  const expected = `${wanted} beside what is given in ${beside.join(' and ')}, by § 18 (1)`;
  return [{ code: 'contradiction', path: 'person.role', expected }];
}

/**
 * Who somebody is under § 18: by the role or by the post, which do not contradict each other. Whether an official also works
 * with children the role leaves open.
 */
export const derivedFromRole: readonly DerivedOfPerson[] = [
  {
    name: 'person.isChildProtectionOfficial',
    from: ['role', ...ofPost],
    of: (person, law) =>
      isKnown(person, 'role')
        ? knownChoice(person, 'role') === 'child-protection-official'
        : isOfficialByPost(person, law),
    waitsFor: (person) => askedFor(person, ofPost),
  },
  {
    name: 'person.isPersonWorkingWithChildren',
    from: ['role', 'inDirectContactWithChildren'],
    of: isInDirectContact,
    waitsFor: (person) => askedFor(person, ['inDirectContactWithChildren']),
  },
];

/**
 * Whether the application has led to what it asks for: every record to be lifted is told void from the day of filing on.
 * What is not told leaves it unknown, and so does a record told not to be void, since the decision may be still to come or a
 * refusal.
 */
export function voidedOnApplication(person: EncodedPerson, records: readonly PartEvaluation[] | undefined): Truth {
  const filedOn = knownNumber(person, 'reassessment.filedOn');
  if (records === undefined || filedOn === undefined) return 'unknown';
  const toLift = (person.parts ?? []).filter(
    (_, place) => records[place]!.holds('person.hasRecordWhoseRestrictionIsToBeLifted') === true,
  );
  const isVoided = (record: EncodedRecord): boolean => (voidedOn(record) ?? Number.NEGATIVE_INFINITY) >= filedOn;
  return toLift.length > 0 && toLift.every(isVoided) ? true : 'unknown';
}

/** What else follows from what is told of a person. */
export const derivedOfPerson: readonly DerivedOfPerson[] = [
  happened('person.isInService', 'startedOn'),
  {
    // § 20 (3) until 2022-09-30: a licence that is given is one that is required.
    name: 'person.activityLicenceIsRequired',
    from: ['activityLicenceRequired', 'engagement.kind'],
    of: (person) =>
      knownChoice(person, 'engagement.kind') === 'activity-licence' || knownTruth(person, 'activityLicenceRequired'),
    waitsFor: unknownOf('activityLicenceRequired'),
  },
  {
    // Whoever has been verified once is verified again; somebody neither engaged nor verified is not.
    name: 'person.isEngagedOrVerified',
    from: ['startedOn', 'lastVerifiedOn'],
    of: (person) => disjunction([hasHappened(person, 'startedOn'), hasHappened(person, 'lastVerifiedOn')]),
    waitsFor: unknownOf('startedOn', 'lastVerifiedOn'),
  },
  {
    name: 'person.hasTasksOfSection41Superscript3',
    from: ofPost,
    of: hasTasksOfSection41Superscript3,
    waitsFor: unknownOf(...ofPost),
  },
  obstacleStood,
  dangerStood,
  checkHasToFollow,
  {
    // A reading: § 20 (5) to (8) hold for applications from their first day on.
    name: 'person.applicationIsFiled',
    from: ['reassessment.filedOn'],
    of: (person) => {
      const filedOn = knownNumber(person, 'reassessment.filedOn');
      return filedOn === undefined ? hasHappened(person, 'reassessment.filedOn') : filedOn >= reassessmentInForce;
    },
    waitsFor: unknownOf('reassessment.filedOn'),
  },
];
