import { type All, all, is } from '../facts/conditions.ts';
import type { RecordCondition } from '../facts/person-facts.ts';
import {
  recordOpenToReassessment,
  recordOpenToReassessmentUntil2025,
  recordWhoseRestrictionIsToBeDeclaredVoid,
} from './section-20-reassessment.ts';
import {
  recordBarringForLife,
  recordBarringWhileRegistered,
  recordUnderFormerOrForeignLaw,
} from './section-20-restrictions.ts';

/** Conditions on one record, by the fact of a person that is true where some record meets them. */
export type RecordConditions = Readonly<Record<RecordCondition, All>>;

/**
 * The conditions on records of § 20, each beside the norm that it belongs to. Each is evaluated for one record after the
 * other; the fact about the person is true where some record meets the condition.
 */
export const recordConditions: RecordConditions = {
  'person.hasRecordBarringForLife': recordBarringForLife,
  'person.hasRecordUnderFormerOrForeignLaw': recordUnderFormerOrForeignLaw,
  'person.hasRecordBarringWhileRegistered': recordBarringWhileRegistered,
  'person.hadRecordOpenToReassessment': recordOpenToReassessmentUntil2025,
  'person.hasRecordOpenToReassessment': recordOpenToReassessment,
  'person.hasRecordWhoseRestrictionIsToBeLifted': recordWhoseRestrictionIsToBeDeclaredVoid,
  /** § 20 (8): the restriction was declared void on or after 2025-01-10, the first day of (8). */
  'person.hasRecordWhoseVoidingIsSent': all(is('record.restrictionWasVoidedUnderSubsection6')),
};

/** The provisions that each condition on records comes from. */
export const provisionsOfRecordConditions: Readonly<Record<RecordCondition, readonly [string, ...string[]]>> = {
  'person.hasRecordBarringForLife': ['§ 20 (1)'],
  'person.hasRecordUnderFormerOrForeignLaw': ['§ 20 (1¹)'],
  'person.hasRecordBarringWhileRegistered': ['§ 20 (2)'],
  'person.hadRecordOpenToReassessment': ['§ 20 (4)'],
  'person.hasRecordOpenToReassessment': ['§ 20 (4)'],
  'person.hasRecordWhoseRestrictionIsToBeLifted': ['§ 20 (6)'],
  'person.hasRecordWhoseVoidingIsSent': ['§ 20 (8)'],
};
