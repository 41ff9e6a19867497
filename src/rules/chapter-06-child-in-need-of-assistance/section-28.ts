import { all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { joinReadings } from '../join-readings.ts';
import { fromAwareness, onBecomingAware, receiptOrAwareness } from './aware-local-government.ts';
import { beganFrom2027, procedureOf2027 } from './procedure-under-way.ts';

const ofWhoeverAssesses = {
  from: '2016-01-01',
  bearer: ['child-protection-official', 'person-working-with-children'],
} as const;

/** § 28 (1): first the need is assessed, then a measure is applied. */
const assessBeforeMeasure: Norm = {
  id: 'assess-before-measure',
  modality: 'obligation',
  label: { en: 'Assess the need before a measure is applied', et: 'Abivajaduse hindamine enne meetme kohaldamist' },
  versions: [
    {
      ...ofWhoeverAssesses,
      provisions: ['§ 28 (1)'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (1): who works with children as a volunteer, in alternative service, in an employment service or as a trainee does not assess. */
const notAssessAsVolunteer: Norm = {
  id: 'not-assess-as-volunteer',
  modality: 'prohibition',
  label: {
    en: 'Not to assess the need as a volunteer or trainee',
    et: 'Vabatahtlik või praktikant abivajadust ei hinda',
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

/** § 28 (1): with a specialist, if one is necessary. */
const involveSpecialistInAssessment: Norm = {
  id: 'involve-specialist-in-assessment',
  modality: 'obligation',
  label: { en: 'Involve a relevant specialist in the assessment', et: 'Asjaomase spetsialisti kaasamine hindamisse' },
  versions: [
    {
      ...ofWhoeverAssesses,
      provisions: ['§ 28 (1)'],
      when: all(holds('child-in-need-of-assistance'), is('assessment.specialistNecessary')),
    },
  ],
};

/** § 28 (2) 1): the assessment covers eight sides of the child's situation, from the physical to the economic. */
const assessSituationOfChild: Norm = {
  id: 'assess-situation-of-child',
  modality: 'obligation',
  label: { en: 'Assess the child’s situation on all eight sides', et: 'Lapse seisundi hindamine kõigis kaheksas osas' },
  versions: [
    {
      ...ofWhoeverAssesses,
      provisions: ['§ 28 (2) 1)'],
      counterpart: ['child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (2) 2): and the parenting skills of whoever raises the child. */
const assessParentingSkills: Norm = {
  id: 'assess-parenting-skills',
  modality: 'obligation',
  label: { en: 'Assess the parenting skills', et: 'Vanemlike oskuste hindamine' },
  versions: [
    {
      ...ofWhoeverAssesses,
      provisions: ['§ 28 (2) 2)'],
      counterpart: ['person-raising-child'],
      when: all(holds('child-in-need-of-assistance')),
    },
  ],
};

/** § 28 (3): the child, and whoever raises the child or the institution where the child stays, take part in the assessment. */
const involveChildAndCarerInAssessment: Norm = {
  id: 'involve-child-and-carer-in-assessment',
  modality: 'obligation',
  label: {
    en: 'Involve the child and the carer in the assessment',
    et: 'Lapse ja last kasvatava isiku kaasamine abivajaduse hindamisse',
  },
  versions: [
    {
      ...ofWhoeverAssesses,
      provisions: ['§ 28 (3)'],
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child-in-need-of-assistance')),
      reading: {
        chosen: {
          en: 'The duty is also on a person working with children who assesses.',
          et: 'Kohustus on ka hindamist läbi viival lapsega töötaval isikul.',
        },
        because: {
          en: 'The Estonian text names both; the English translation leaves the second out.',
          et: 'Eestikeelne tekst nimetab mõlemat; ingliskeelsest tõlkest on teine välja jäänud.',
        },
        alternatives: [
          {
            en: 'The child protection official alone, as the English translation says.',
            et: 'Üksnes lastekaitsetöötaja, nagu ütleb ingliskeelne tõlge.',
          },
        ],
      },
    },
  ],
};

/** § 28 (4): a child in need in such a crisis. */
export const needInCrisis = [
  holds('child-in-need-of-assistance'),
  is('crisis.inForce'),
  is('crisis.affectsChildProtectionWork'),
] as const;

/** Whom § 28 (4) binds. */
export const whoAssessesInCrisis = {
  chosen: {
    en: 'It binds an official who assesses; whoever else assesses under (1) goes on as before.',
    et: 'See kohustab hindavat lastekaitsetöötajat; muu lõike 1 järgi hindaja jätkab endiselt.',
  },
  because: {
    en: '(1) was not changed, and the need is assessed on the basis of the same section.',
    et: 'Lõiget 1 ei muudetud ja hinnatakse sama paragrahvi alusel.',
  },
  alternatives: [
    {
      en: 'In such a crisis the official assesses, whoever assessed before.',
      et: 'Sellises kriisis hindab lastekaitsetöötaja, olenemata varasemast hindajast.',
    },
  ],
} as const satisfies Reading;

/**
 * § 28 (4): in a crisis that significantly affects child protection work in the local government, the official starts from the
 * measures that can then be applied. The assessment is that of this section: nothing of (1) to (3) falls away.
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
      when: all(...needInCrisis, oneOf('assessor.kind', 'child-protection-official')),
      reading: whoAssessesInCrisis,
    },
  ],
};

/** § 28 (5): that of the decision. */
export const termOfPreAssessment = {
  length: { days: 10 },
  orLength: { days: 30 },
  orLengthWhere: 'need.firstAscertainedFromDisabilityData',
  ...fromAwareness,
} as const;

/**
 * § 28 (5): before the decision of § 29 (7) the official finds out whether the prerequisites of § 29 (6) exist. What has to be
 * done before a decision has its term: ten days, or the thirty of § 41¹.
 */
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
      when: all(...onBecomingAware, beganFrom2027),
      term: termOfPreAssessment,
      reading: joinReadings(
        {
          chosen: {
            en: 'Before every such decision, also one not to commence or to forward, and also where § 41¹ gives it thirty days.',
            et: 'Enne iga sellist otsust, ka enne algatamata jätmist ja edastamist ning ka siis, kui § 41¹ annab otsuseks kolmkümmend päeva.',
          },
          because: {
            en: 'The text names the decision and not its outcome, and § 41¹ changes only its term.',
            et: 'Tekst nimetab otsust, mitte selle sisu, ja § 41¹ muudab üksnes tähtaega.',
          },
          alternatives: [
            {
              en: 'The decision of § 41¹ is another one, and is not pre-assessed.',
              et: '§ 41¹ otsus on omaette otsus ja selle eel eelhindamist ei ole.',
            },
          ],
        },
        procedureOf2027,
        receiptOrAwareness,
      ),
    },
  ],
};

/** § 28 (6). */
export const termOfAssessment = {
  atFirstOpportunity: true,
  atMost: { months: 2 },
  inException: 'assessment.exceptional',
  ...fromAwareness,
} as const;

/** § 28 (6): case management is commenced for the child. */
export const inCommencedCase = [holds('child'), oneOf('caseManagement.state', 'commenced')] as const;

/** § 28 (6): without exception the assessment is made at the first opportunity, and it is known when awareness began. */
export const firstOpportunityAlone = [
  ...inCommencedCase,
  beganFrom2027,
  is('localGovernment.isAware'),
  isNot('assessment.exceptional'),
] as const;

/** § 28 (6): once case management is commenced, the assessment of (1) to (3) is made as soon as it can be, at the latest after two months. */
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
      when: all(...inCommencedCase, beganFrom2027),
      term: termOfAssessment,
      reading: joinReadings(
        {
          chosen: {
            en: 'Whoever assesses under (1) in the local government’s case; commenced case management is enough, also where it was commenced for the child of a victim (§ 29 (6)).',
            et: 'Hindab see, kes omavalitsuse juhtumis lõike 1 järgi hindab; piisab algatatud juhtumikorraldusest, ka ohvri lapse puhul (§ 29 lg 6).',
          },
          because: {
            en: 'The subsection names nobody, and ties the assessment to the commencing alone.',
            et: 'Lõige kedagi ei nimeta ja seob hindamise üksnes algatamisega.',
          },
          alternatives: [
            {
              en: 'The local government’s official alone, and only of a child who is found to be in need.',
              et: 'Üksnes omavalitsuse lastekaitsetöötaja ja vaid siis, kui laps on abivajav.',
            },
          ],
        },
        procedureOf2027,
        receiptOrAwareness,
      ),
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
