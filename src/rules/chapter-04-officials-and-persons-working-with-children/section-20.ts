import type { Norm } from '../../model/norm.ts';
import { section20Reassessment } from './section-20-reassessment.ts';
import { section20Restrictions } from './section-20-restrictions.ts';
import { section20Verification } from './section-20-verification.ts';

/** The norms of § 20, in its order: they turn on a person. */
export const section20: readonly Norm[] = [
  ...section20Restrictions,
  ...section20Verification,
  ...section20Reassessment,
];
