import { parseDay } from '../model/civil-day.ts';
import {
  type Authority,
  type DerivedPersonFact,
  type PersonFact,
  personFacts,
  type Task,
} from '../model/person-facts.ts';
import { isTold, numberTold, type PersonTold, personPosition } from '../model/person-reader.ts';
import { disjunction, type Truth } from '../model/truth.ts';
import {
  hasTaskAtBoard,
  isChildProtectionOfficial,
  type Post,
  tasksOfSection15Subsection6,
  tasksOfSection41Superscript3,
} from '../rules/chapter-04-officials-and-persons-working-with-children/section-18.ts';
import type { Law } from '../rules/law.ts';

/** A fact about a person that follows from told ones. */
export interface DerivedOfPerson {
  readonly name: DerivedPersonFact;
  readonly of: (person: PersonTold, law: Law) => Truth;
  /** The told facts that it waits for while it is unknown. */
  readonly waitsFor: (person: PersonTold) => readonly PersonFact[];
}

const valuesOf = (path: PersonFact): readonly string[] => personFacts[personPosition(path)]!.values;

/** The value of a choice; `undefined` where it is not told. */
const choiceTold = ({ codes }: PersonTold, path: PersonFact): string | undefined =>
  valuesOf(path)[codes[personPosition(path)]! - 1];

/** The values of a list; `undefined` where it is not told. */
function listTold(person: PersonTold, path: PersonFact): readonly string[] | undefined {
  const bits = numberTold(person, path);
  return bits === undefined ? undefined : valuesOf(path).filter((_, place) => (bits & (1 << place)) !== 0);
}

/** The truth that is told of a fact. */
export function truthTold({ codes }: PersonTold, path: PersonFact): Truth {
  const code = codes[personPosition(path)];
  return code === 0 ? 'unknown' : code === 2;
}

/** Whether an event has happened: one that is told has, since nothing is told later than `at`; told as none it has not. */
function hasHappened(person: PersonTold, path: PersonFact): Truth {
  return isTold(person, path) ? numberTold(person, path) !== undefined : 'unknown';
}

const postOf = (person: PersonTold): Post => ({
  authority: choiceTold(person, 'authority') as Authority | undefined,
  tasks: listTold(person, 'tasks') as readonly Task[] | undefined,
});

const ofPost = ['authority', 'tasks'] as const;
const insteadOfRole = [...ofPost, 'inDirectContactWithChildren'] as const;

/**
 * What § 18 is asked by: the role, unless something is told that the role follows from. What could settle it is then what is
 * not told of that; where all is told and leaves it open, the role again.
 */
function askedFor(person: PersonTold, paths: readonly PersonFact[]): readonly PersonFact[] {
  if (!insteadOfRole.some((path) => isTold(person, path))) return ['role'];
  const untold = paths.filter((path) => !isTold(person, path));
  return untold.length > 0 ? untold : ['role'];
}

const untoldOf =
  (...paths: readonly PersonFact[]) =>
  (person: PersonTold): readonly PersonFact[] =>
    paths.filter((path) => !isTold(person, path));

const happened = (name: DerivedPersonFact, path: PersonFact): DerivedOfPerson => ({
  name,
  of: (person) => hasHappened(person, path),
  waitsFor: untoldOf(path),
});

/** The first day of § 20 (5) to (8). */
const reassessmentInForce = /* @__PURE__ */ parseDay('2025-01-10')!;

/** Whether somebody, at the Social Insurance Board, has one of the tasks of § 15 (6). */
export const hasTasksOfSection15Subsection6 = (person: PersonTold): Truth =>
  hasTaskAtBoard(postOf(person), tasksOfSection15Subsection6);

/** Who somebody is under § 18: a role that is told goes before what it follows from. */
export const derivedFromRole: readonly DerivedOfPerson[] = [
  {
    name: 'person.isChildProtectionOfficial',
    of: (person, { wording }) =>
      isTold(person, 'role')
        ? choiceTold(person, 'role') === 'child-protection-official'
        : isChildProtectionOfficial(postOf(person), wording.day),
    waitsFor: (person) => askedFor(person, ofPost),
  },
  {
    name: 'person.isPersonWorkingWithChildren',
    of: (person) =>
      isTold(person, 'role')
        ? choiceTold(person, 'role') === 'person-working-with-children'
        : truthTold(person, 'inDirectContactWithChildren'),
    waitsFor: (person) => askedFor(person, ['inDirectContactWithChildren']),
  },
];

/** What else follows from what is told of a person. */
export const derivedOfPerson: readonly DerivedOfPerson[] = [
  happened('person.isInService', 'startedOn'),
  {
    // Whoever has been verified once is verified again; somebody neither engaged nor verified is not.
    name: 'person.isEngagedOrVerified',
    of: (person) => disjunction([hasHappened(person, 'startedOn'), hasHappened(person, 'lastVerifiedOn')]),
    waitsFor: untoldOf('startedOn', 'lastVerifiedOn'),
  },
  {
    name: 'person.hasTasksOfSection41Superscript3',
    of: (person) => hasTaskAtBoard(postOf(person), tasksOfSection41Superscript3),
    waitsFor: untoldOf(...ofPost),
  },
  happened('person.obstacleToVerifyingIsGone', 'engagement.obstacleGoneAt'),
  happened('person.immediateDangerIsAverted', 'engagement.immediateDangerAvertedAt'),
  {
    // A reading: § 20 (5) to (8) hold for applications from their first day on.
    name: 'person.applicationIsFiled',
    of: (person) => {
      const filedOn = numberTold(person, 'reassessment.filedOn');
      return filedOn === undefined ? hasHappened(person, 'reassessment.filedOn') : filedOn >= reassessmentInForce;
    },
    waitsFor: untoldOf('reassessment.filedOn'),
  },
];
