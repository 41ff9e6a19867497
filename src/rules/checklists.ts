import { frozen } from '../act/frozen.ts';
import type { InForce } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';

/** A step of a process that the Act requires: one of its norms. The fact table sets what counts as doing it (`fulfils`). */
export interface ProcessStep extends Partial<Pick<InForce, 'from' | 'until'>> {
  /** The norm that requires the step, where it applies. Days are given only where the step does not last as long as the norm. */
  readonly norm: string;
}

/** The duties of a process as steps, in the order of the Act. */
export interface Checklist extends InForce {
  readonly id: string;
  readonly label: Bilingual;
  readonly steps: readonly ProcessStep[];
}

const stepsOf = (...norms: readonly string[]): readonly ProcessStep[] => norms.map((norm) => ({ norm }));

/** § 21: a decision that affects a child. */
const decisionAffectingChild: Checklist = {
  id: 'decision-affecting-child',
  from: '2016-01-01',
  label: { en: 'Decision that affects a child', et: 'Last mõjutav otsus' },
  steps: stepsOf(
    'set-best-interests-as-primary-consideration',
    'ascertain-circumstances',
    'hear-and-weigh-child',
    'form-reasoned-opinion',
    'explain-divergence-to-child',
  ),
};

/** § 28, with the child's opinion of § 29 (8), until 2026-12-31 (5). */
const assessmentOfNeed: Checklist = {
  id: 'assessment-of-need',
  from: '2016-01-01',
  label: { en: 'Assessment of the need for assistance', et: 'Abivajaduse hindamine' },
  steps: stepsOf(
    'assess-before-measure',
    'involve-specialist-in-assessment',
    'assess-situation-of-child',
    'assess-parenting-skills',
    'involve-child-and-carer-in-assessment',
    'pre-assess-need',
    'complete-assessment',
    'document-childs-opinion',
  ),
};

/** § 32, and the two decisions of § 33 to which a placement can lead. */
const placementInSafety: Checklist = {
  id: 'placement-in-safety',
  from: '2016-01-01',
  label: { en: 'Placement of a child in danger', et: 'Hädaohus oleva lapse paigutamine' },
  steps: stepsOf(
    'assist-child-in-danger',
    'deliver-to-custodian',
    'place-with-provider-or-safe-person',
    'decide-temporary-separation',
    'apply-for-separation-decision',
  ),
};

/** §§ 33 and 34: from the decision on the separation to the care that follows it. */
const separationFromFamily: Checklist = {
  id: 'separation-from-family',
  from: '2016-01-01',
  label: { en: 'Separation of a child from family', et: 'Lapse perekonnast eraldamine' },
  steps: stepsOf(
    'decide-temporary-separation',
    'determine-place-of-stay',
    'determine-communication',
    'end-separation',
    'send-operative-part',
    'evaluate-separated-child',
    'turn-to-court',
    'turn-to-court-on-access',
    'keep-continuity-of-upbringing',
    'inform-child-of-origin',
    'maintain-family-relations',
    'not-separate-siblings',
    'prepare-case-plan',
    'review-separated-childs-case-plan',
    'amend-case-plan',
  ),
};

/**
 * The processes whose duties an answer also shows as checklists, in the order of the Act; `checklists` of an answer has
 * them by id.
 *
 * @example
 * ```ts
 * import { assess, checklists } from 'lasteks';
 * checklists[0].label.en; // => 'Decision that affects a child'
 * const answer = assess(
 *   { child: { birthDate: '2012-03-04' }, decision: { affectsChild: true, circumstancesAscertained: false } },
 *   { at: '2023-05-02' },
 * );
 * answer.checklists[checklists[0].id][1]; // => { norm: 'ascertain-circumstances', required: true, done: false }
 * answer.checklists[checklists[0].id][3]; // => { norm: 'form-reasoned-opinion', required: true, done: 'unknown' }
 * ```
 */
export const checklists: readonly Checklist[] = [
  decisionAffectingChild,
  assessmentOfNeed,
  placementInSafety,
  separationFromFamily,
];
frozen(checklists);
