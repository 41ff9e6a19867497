import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import { awareOnReceiptOfNotice } from './awareness.readings.ts';
import { procedureBegunBefore2027 } from './procedure-under-way.readings.ts';
import {
  crisisBindsOfficialWhoAssesses,
  everyAssessorInvolvesChildAndCarer,
  everyDecisionIsPreAssessed,
  fullAssessmentFollowsCommencing,
} from './section-28.readings.ts';

/** § 28 (1): the need is assessed before a measure is applied. */
const assessBeforeMeasure: Norm = {
  id: 'assess-before-measure',
  modality: 'obligation',
  label: { en: 'Assess the need before a measure is applied', et: 'Abivajaduse hindamine enne meetme kohaldamist' },
  versions: [
    {
      provisions: ['§ 28 (1)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'person-working-with-children'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (1): a volunteer, a trainee or a person in alternative service or employment services does not assess. */
const notAssessAsVolunteer: Norm = {
  id: 'not-assess-as-volunteer',
  modality: 'prohibition',
  label: {
    en: 'Not to assess the need as a volunteer or trainee',
    et: 'Abivajaduse hindamise keeld vabatahtlikule ja praktikandile',
  },
  versions: [
    {
      provisions: ['§ 28 (1)'],
      from: '2016-01-01',
      bearer: ['person-working-with-children'],
      when: all(
        holds('child-in-need-of-assistance'),
        oneOf('assessor.kind', 'person-working-with-children'),
        oneOf('assessor.capacity', 'voluntary', 'alternative-service', 'employment-service', 'trainee'),
      ),
    },
  ],
};

/** § 28 (1): a relevant specialist is involved, if necessary. */
const involveSpecialistInAssessment: Norm = {
  id: 'involve-specialist-in-assessment',
  modality: 'obligation',
  label: { en: 'Involve a relevant specialist in the assessment', et: 'Asjaomase spetsialisti kaasamine hindamisse' },
  versions: [
    {
      provisions: ['§ 28 (1)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'person-working-with-children'],
      when: all(holds('child-in-need-of-assistance'), is('assessment.specialistNecessary')),
    },
  ],
};

/** § 28 (2) 1): the assessment covers eight aspects of the child's situation, from the physical to the economic. */
const assessSituationOfChild: Norm = {
  id: 'assess-situation-of-child',
  modality: 'obligation',
  label: {
    en: 'Assess all eight aspects of the child’s situation',
    et: 'Lapse seisundi hindamine kõigis kaheksas osas',
  },
  versions: [
    {
      provisions: ['§ 28 (2) 1)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'person-working-with-children'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (2) 2): and the parenting skills of the person raising the child. */
const assessParentingSkills: Norm = {
  id: 'assess-parenting-skills',
  modality: 'obligation',
  label: { en: 'Assess the parenting skills', et: 'Vanemlike oskuste hindamine' },
  versions: [
    {
      provisions: ['§ 28 (2) 2)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'person-working-with-children'],
      counterpart: ['person-raising-child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (3): the child takes part in the assessment, and the person raising the child or the institution of stay. */
const involveChildAndCarerInAssessment: Norm = {
  id: 'involve-child-and-carer-in-assessment',
  modality: 'obligation',
  label: {
    en: 'Involve the child and the carer in the assessment',
    et: 'Lapse ja last kasvatava isiku kaasamine abivajaduse hindamisse',
  },
  versions: [
    {
      provisions: ['§ 28 (3)'],
      from: '2016-01-01',
      bearer: ['child-protection-official', 'person-working-with-children'],
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child-in-need-of-assistance')),
      reading: everyAssessorInvolvesChildAndCarer,
    },
  ],
};

/**
 * § 28 (4): in a crisis that significantly affects child protection work in the local government, the official starts from the
 * measures that can then be applied. The assessment is that of this section: (1) to (3) apply in full.
 */
const assessInCrisis: Norm = {
  id: 'assess-in-crisis',
  modality: 'obligation',
  label: {
    en: 'Assess by the measures that can be applied in the crisis',
    et: 'Abivajaduse hindamine kriisiolukorras kohaldatavate meetmete järgi',
  },
  versions: [
    {
      provisions: ['§ 28 (4)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['child-protection-official'],
      counterpart: ['child'],
      when: all(
        holds('child-in-need-of-assistance'),
        is('crisis.inForce'),
        is('crisis.affectsChildProtectionWork'),
        oneOf('assessor.kind', 'child-protection-official'),
      ),
      reading: crisisBindsOfficialWhoAssesses,
    },
  ],
};

/** § 28 (5): what the pre-assessment of a decision may take: the ten days of the decision, or the thirty of § 41¹. */
export const termOfPreAssessment = {
  length: { days: 10 },
  orLength: { days: 30 },
  orLengthWhere: 'need.firstAscertainedFromDisabilityData',
  from: 'localGovernment.becameAwareAt',
  orReceipt: true,
} as const;

/** § 28 (5): before the decision of § 29 (7) the official assesses whether the prerequisites of § 29 (6) exist. */
const preAssessNeed: Norm = {
  id: 'pre-assess-need',
  modality: 'obligation',
  label: {
    en: 'Pre-assess whether case management has to be commenced',
    et: 'Juhtumikorralduse algatamise vajaduse eelhindamine',
  },
  versions: [
    {
      provisions: ['§ 28 (5)', '§ 29 (6)', '§ 29 (7)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-protection-official'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(
        holds('child-in-need-of-assistance'),
        is('localGovernment.isAware'),
        isNot('procedure.beganBefore2027'),
      ),
      term: termOfPreAssessment,
      reading: joinReadings(everyDecisionIsPreAssessed, procedureBegunBefore2027, awareOnReceiptOfNotice),
    },
  ],
};

/** § 28 (6): the first opportunity, by exception up to two months from awareness. */
export const termOfAssessment = {
  atFirstOpportunity: true,
  atMost: { months: 2 },
  inException: 'assessment.exceptional',
  from: 'localGovernment.becameAwareAt',
  orReceipt: true,
} as const;

/** § 28 (6): once case management is commenced, the need is assessed under (1) to (3) at the first opportunity. */
const completeAssessment: Norm = {
  id: 'complete-assessment',
  modality: 'obligation',
  label: {
    en: 'Assess the need in full once case management is commenced',
    et: 'Abivajaduse täielik hindamine pärast juhtumikorralduse algatamist',
  },
  versions: [
    {
      provisions: ['§ 28 (6)', '§ 28 (1)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-protection-official', 'person-working-with-children'],
      counterpart: ['child'],
      when: all(holds('child'), oneOf('caseManagement.state', 'commenced'), isNot('procedure.beganBefore2027')),
      term: termOfAssessment,
      reading: joinReadings(fullAssessmentFollowsCommencing, procedureBegunBefore2027, awareOnReceiptOfNotice),
    },
  ],
};

/** The norms of § 28, in its order. */
export const section28: readonly Norm[] = [
  assessBeforeMeasure,
  notAssessAsVolunteer,
  involveSpecialistInAssessment,
  assessSituationOfChild,
  assessParentingSkills,
  involveChildAndCarerInAssessment,
  assessInCrisis,
  preAssessNeed,
  completeAssessment,
];
