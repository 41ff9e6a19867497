import { all, holds, is, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

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

/** The norms of § 28, in its order. */
export const section28: readonly Norm[] = [
  assessBeforeMeasure,
  notAssessAsVolunteer,
  involveSpecialistInAssessment,
  assessSituationOfChild,
  assessParentingSkills,
  involveChildAndCarerInAssessment,
];
