import type { Norm } from '../../model/rule/norm.ts';
import { section20Organising } from './section-20-organising.ts';
import { section20Reassessment } from './section-20-reassessment.ts';
import { section20Restrictions } from './section-20-restrictions.ts';
import { section20InCrisis, section20Verification } from './section-20-verification.ts';

/** The norms of § 20, in its order. They are about a person, not about a child's case. */
export const section20: readonly Norm[] = [
  ...section20Restrictions,
  ...section20Verification,
  ...section20Organising,
  ...section20InCrisis,
  ...section20Reassessment,
];
