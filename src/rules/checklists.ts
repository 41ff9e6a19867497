import { type All, type Any, all, is, oneOf } from '../model/condition.ts';
import type { InForce } from '../model/norm.ts';
import type { Bilingual } from '../model/truth.ts';

/** A step that the Act asks of a process: one of its norms, and what has to be told for the step to be done. */
export interface ProcessStep {
  /** The norm that requires the step, where it applies. */
  readonly norm: string;
  /** The first and the last day of the versions of the norm that ask for it so; left out where no version asks otherwise. */
  readonly from?: string;
  readonly until?: string;
  /** Over told facts alone. */
  readonly done: All | Any;
}

/** Whether a step is what a version of its norm asks for. */
export const isStepOf = ({ from = '', until }: ProcessStep, version: InForce): boolean =>
  from <= version.from && (until === undefined || version.from <= until);

/** The duties of a process, read as the steps that it takes, in the order of the Act. */
export interface Checklist {
  readonly id: string;
  readonly label: Bilingual;
  readonly steps: readonly ProcessStep[];
}

/** § 21: whoever decides on what affects a child. */
const decisionAffectingChild: Checklist = {
  id: 'decision-affecting-child',
  label: { en: 'Decision that affects a child', et: 'Last mõjutav otsus' },
  steps: [
    { norm: 'set-best-interests-as-primary-consideration', done: all(is('decision.bestInterestsPrimary')) },
    { norm: 'ascertain-circumstances', done: all(is('decision.circumstancesAscertained')) },
    {
      norm: 'hear-and-weigh-child',
      until: '2026-12-31',
      done: all(is('decision.planExplained'), is('decision.childHeard'), is('decision.opinionWeighed')),
    },
    {
      norm: 'hear-and-weigh-child',
      from: '2027-01-01',
      done: all(
        is('decision.childsRightsExplained'),
        is('decision.planExplained'),
        is('decision.childHeard'),
        is('decision.opinionWeighed'),
      ),
    },
    { norm: 'form-reasoned-opinion', done: all(is('decision.opinionReasoned')) },
    { norm: 'explain-divergence-to-child', done: all(is('decision.reasonsExplained')) },
  ],
};

/** § 28, with the child's opinion of § 29 (8), until 2026-12-31 (5). */
const assessmentOfNeed: Checklist = {
  id: 'assessment-of-need',
  label: { en: 'Assessment of the need for assistance', et: 'Abivajaduse hindamine' },
  steps: [
    { norm: 'assess-before-measure', done: all(is('assessment.madeBeforeMeasure')) },
    { norm: 'involve-specialist-in-assessment', done: all(is('assessment.specialistInvolved')) },
    {
      norm: 'assess-situation-of-child',
      done: all(
        is('assessment.domainsAssessed.physical'),
        is('assessment.domainsAssessed.medical'),
        is('assessment.domainsAssessed.psychological'),
        is('assessment.domainsAssessed.emotional'),
        is('assessment.domainsAssessed.social'),
        is('assessment.domainsAssessed.cognitive'),
        is('assessment.domainsAssessed.educational'),
        is('assessment.domainsAssessed.economic'),
      ),
    },
    { norm: 'assess-parenting-skills', done: all(is('assessment.parentingSkillsAssessed')) },
    {
      norm: 'involve-child-and-carer-in-assessment',
      done: all(is('assessment.childInvolved'), is('assessment.carerInvolved')),
    },
    { norm: 'pre-assess-need', done: all(is('assessment.preAssessed')) },
    { norm: 'complete-assessment', done: all(is('assessment.isCompleted')) },
    { norm: 'document-childs-opinion', done: all(is('assessment.childsOpinionDocumented')) },
  ],
};

/** § 32, and the two decisions of § 33 to which a placement can lead. */
const placementInSafety: Checklist = {
  id: 'placement-in-safety',
  label: { en: 'Placement of a child in danger', et: 'Hädaohus oleva lapse paigutamine' },
  steps: [
    { norm: 'assist-child-in-danger', done: all(is('danger.childAssisted'), is('danger.eliminated')) },
    { norm: 'deliver-to-custodian', done: all(is('custodian.childDelivered')) },
    {
      norm: 'place-with-provider-or-safe-person',
      done: all(oneOf('placement.place', 'service-provider', 'safe-person'), is('placement.suitsChild')),
    },
    { norm: 'decide-temporary-separation', done: all(is('separation.decisionMade')) },
    { norm: 'apply-for-separation-decision', done: all(is('serviceProvider.appliedForDecision')) },
  ],
};

/** §§ 33 and 34: from the decision on the separation to the care that follows it. */
const separationFromFamily: Checklist = {
  id: 'separation-from-family',
  label: { en: 'Separation of a child from family', et: 'Lapse perekonnast eraldamine' },
  steps: [
    { norm: 'decide-temporary-separation', done: all(is('separation.decisionMade')) },
    { norm: 'determine-place-of-stay', done: all(is('separation.placeOfStayDetermined')) },
    { norm: 'determine-communication', done: all(is('separation.communicationProcedureDetermined')) },
    { norm: 'end-separation', done: all(is('separation.ended')) },
    { norm: 'send-operative-part', done: all(is('separation.operativePartSent')) },
    { norm: 'evaluate-separated-child', done: all(is('separation.childEvaluated')) },
    { norm: 'turn-to-court', done: all(is('separation.courtTurnedTo')) },
    { norm: 'turn-to-court-on-access', done: all(is('separation.accessRestrictionAppliedFor')) },
    { norm: 'keep-continuity-of-upbringing', done: all(is('decision.continuityConsidered')) },
    { norm: 'inform-child-of-origin', done: all(is('child.informedOfOrigin')) },
    { norm: 'maintain-family-relations', done: all(is('child.familyRelationsSupported')) },
    { norm: 'not-separate-siblings', done: all(is('siblings.keptTogether')) },
    { norm: 'prepare-case-plan', done: all(is('casePlan.prepared')) },
    { norm: 'review-separated-childs-case-plan', done: all(is('casePlan.reviewed')) },
    { norm: 'amend-case-plan', done: all(is('casePlan.amended')) },
  ],
};

/**
 * The processes whose duties an answer also tells as checklists, in the order of the Act: `checklists` of an answer has
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
