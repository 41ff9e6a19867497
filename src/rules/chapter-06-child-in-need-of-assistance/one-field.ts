import { type All, all, any, type Condition, holds, is } from '../../model/rule/condition.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { groundsBesideSuspicion, isSuspected, nothingIsSuspected } from './section-26.ts';

/**
 * § 29 (4) from 2027: measures in one field of well-being for a child in need of whom nothing is suspected. Such a child is
 * in need on another ground of § 26; with `holds('child-in-need-of-assistance')` the answer would stay unknown where
 * suspicion is the only ground left.
 */
export const caseOfOneField = [
  holds('child'),
  any(...groundsBesideSuspicion),
  is('need.measuresAreOfOneField'),
  nothingIsSuspected,
] as const;

/**
 * What from 2027 holds for a child in need under one condition, and in a case of one field under another. Each ground of § 26
 * stands here once: a child in need (§ 26 with § 30, a danger carries need with it) is one of whom something is suspected, or of
 * whom another ground is met.
 */
export const inNeedOrOfOneField = (inNeed: Condition, ofOneField: readonly Condition[]): All =>
  all(
    holds('child'),
    any(
      all(isSuspected, inNeed),
      all(
        any(...groundsBesideSuspicion),
        any(inNeed, all(is('need.measuresAreOfOneField'), nothingIsSuspected, ...ofOneField)),
      ),
    ),
  );

const measuresFail = any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons'));

/** § 29 (5) from 2027: the measures of that field have no effect, or cannot be applied. */
export const fieldHelpFails = [...caseOfOneField, measuresFail] as const;

/** § 29 (4) and (5) from 2027: who works with the child in the field where the measures fail. */
export const worksWhereHelpFails = [measuresFail, is('professional.worksWithChildInField')] as const;

/** A reading of § 29 (4) and (6) of what one field is. */
export const needsOfOneMeasure: Bilingual = {
  en: 'Needs that one measure meets together are one field.',
  et: 'Vajadused, mille rahuldab üks meede, on kokku üks valdkond.',
};
