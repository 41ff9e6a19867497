import type { Norm } from '../../model/rule/norm.ts';
import { section20Organising } from './section-20-organising.ts';
import { section20Reassessment } from './section-20-reassessment.ts';
import { section20Restrictions } from './section-20-restrictions.ts';
import { section20ChecksBeforeAndAgain, section20ChecksInCrisis } from './section-20-verification.ts';

/** The norms of § 20, in its order: they turn on a person. */
export const section20: readonly Norm[] = [
  ...section20Restrictions,
  ...section20ChecksBeforeAndAgain,
  ...section20Organising,
  ...section20ChecksInCrisis,
  ...section20Reassessment,
];
