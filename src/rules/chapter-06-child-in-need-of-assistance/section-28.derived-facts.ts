import { type DerivedGroup, happened } from '../facts/derived-group.ts';

/** § 28 (6): the assessment is completed. */
export const assessmentIsCompleted: DerivedGroup = happened(
  'assessment.isCompleted',
  'assessment.completedOn',
  '§ 28 (6)',
);
