import { type All, all, any, type Condition, holds, is } from '../facts/conditions.ts';
import { inNeedWithoutSuspicion, isSuspected, nothingIsSuspected } from './section-26.ts';

/**
 * § 29 (4) from 2027: a child in need of whom nothing is suspected, and who needs measures in one field of well-being alone.
 * With `holds('child-in-need-of-assistance')` the answer would stay unknown where a suspicion is the only condition of § 26 left.
 */
export const caseOfOneField = [
  holds('child'),
  inNeedWithoutSuspicion,
  is('need.measuresAreOfOneField'),
  nothingIsSuspected,
] as const;

/**
 * A child in need, where the first condition is met; in a case of one field (§ 29 (4)) also where the second is met. Each
 * condition of § 26 occurs once, so that the answer is unknown only where the facts leave it open.
 */
export const inNeedWhere = (condition: Condition, { orInOneField }: { orInOneField: readonly Condition[] }): All =>
  all(
    holds('child'),
    any(
      all(isSuspected, condition),
      all(
        inNeedWithoutSuspicion,
        any(condition, all(is('need.measuresAreOfOneField'), nothingIsSuspected, ...orInOneField)),
      ),
    ),
  );
