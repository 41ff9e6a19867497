import type { DerivedPersonFact, DerivedRecordFact, PersonFact, RecordCondition, recordFacts } from './person-facts.ts';

type RecordFact = (typeof recordFacts)[number]['path'];
type DerivedName = DerivedPersonFact | RecordCondition | DerivedRecordFact;

/** The provisions of each derived fact about a person or one record. */
export const derivedPersonOrigins: Readonly<Record<DerivedName, readonly [string, ...string[]]>> = {
  'person.isChildProtectionOfficial': ['§ 18 (1)'],
  'person.isPersonWorkingWithChildren': ['§ 18 (2)'],
  'person.isInService': ['§ 19'],
  'person.activityLicenceIsRequired': ['§ 20 (3)'],
  'person.isEngagedOrVerified': ['§ 20 (3)'],
  'person.hasTasksOfSection41Superscript3': ['§ 15 (6)', '§ 41³'],
  'person.obstacleStoodOnEngaging': ['§ 20 (3¹)'],
  'person.immediateDangerStoodOnEngaging': ['§ 20 (3¹)'],
  'person.checkHasToFollow': ['§ 20 (3¹)'],
  'person.applicationIsFiled': ['§ 20 (5)'],
  'person.hasRecordBarringForLife': ['§ 20 (1)'],
  'person.hasRecordUnderFormerOrForeignLaw': ['§ 20 (1¹)'],
  'person.hasRecordBarringWhileRegistered': ['§ 20 (2)'],
  'person.hadRecordOpenToReassessment': ['§ 20 (4)'],
  'person.hasRecordOpenToReassessment': ['§ 20 (4)'],
  'person.hasRecordWhoseRestrictionIsToBeLifted': ['§ 20 (6)'],
  'person.hasRecordWhoseVoidingIsSent': ['§ 20 (8)'],
  'record.isOnFirstList': ['§ 20 (1)'],
  'record.isUnderFormerOrForeignLaw': ['§ 20 (1¹)', '§ 20 (1)'],
  'record.isOnSecondList': ['§ 20 (2)'],
  'record.isOnReassessmentList': ['§ 20 (4)'],
  'record.isCriminalOffence': ['§ 20 (1)', '§ 20 (1¹)'],
  'record.restrictionIsVoid': ['§ 20 (6)'],
  'record.restrictionWasVoidedUnderSubsection6': ['§ 20 (6)', '§ 20 (8)'],
};

/** The first day from which the law allows a fact to be true, where conditions of earlier days name it too; `YYYY-MM-DD`. */
export const derivedPersonSince: Readonly<Partial<Record<DerivedName, string>>> = {
  'record.restrictionIsVoid': '2025-01-10',
  'record.restrictionWasVoidedUnderSubsection6': '2025-01-10',
};

const ofPost = ['authority', 'tasks'] as const;
const untilChecked = [
  'engagement.kind',
  'startedOn',
  'engagement.obstacleGoneAt',
  'engagement.immediateDangerAvertedAt',
] as const;

const ofOffence = ['code', 'offence'] as const;

/** The input facts that each derived fact follows from, by path below `person` or below a record. */
export const derivedPersonSources: Readonly<{
  readonly [Name in DerivedPersonFact | DerivedRecordFact]: readonly (Name extends DerivedPersonFact
    ? PersonFact
    : RecordFact)[];
}> = {
  'person.isChildProtectionOfficial': ['role', ...ofPost],
  'person.isPersonWorkingWithChildren': ['role', 'inDirectContactWithChildren'],
  'person.isInService': ['startedOn'],
  'person.activityLicenceIsRequired': ['activityLicenceRequired', 'engagement.kind'],
  'person.isEngagedOrVerified': ['startedOn', 'lastVerifiedOn'],
  'person.hasTasksOfSection41Superscript3': ofPost,
  'person.obstacleStoodOnEngaging': ['engagement.kind', 'startedOn', 'engagement.obstacleGoneAt'],
  'person.immediateDangerStoodOnEngaging': ['engagement.kind', 'startedOn', 'engagement.immediateDangerAvertedAt'],
  'person.checkHasToFollow': untilChecked,
  'person.applicationIsFiled': ['reassessment.filedOn'],
  'record.isOnFirstList': ofOffence,
  'record.isUnderFormerOrForeignLaw': [...ofOffence, 'equivalentOffence', 'equivalentCode'],
  'record.isOnSecondList': ofOffence,
  'record.isOnReassessmentList': ofOffence,
  'record.isCriminalOffence': ['kind', ...ofOffence, 'equivalentOffence', 'equivalentCode'],
  'record.restrictionIsVoid': [...ofOffence, 'restrictionVoidedOn'],
  'record.restrictionWasVoidedUnderSubsection6': [...ofOffence, 'restrictionVoidedOn'],
};
