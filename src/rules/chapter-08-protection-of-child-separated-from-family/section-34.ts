import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import { bearerIsNotNamed, noTermForReview } from './section-34.readings.ts';

/** § 34 (1): in four decisions the local government proceeds from continuity of upbringing and the child’s origin. */
const keepContinuityOfUpbringing: Norm = {
  id: 'keep-continuity-of-upbringing',
  modality: 'obligation',
  label: {
    en: 'Proceed from continuity of upbringing and the child’s origin',
    et: 'Üleskasvatamise järjepidevusest ja lapse päritolust lähtumine',
  },
  versions: [
    {
      provisions: ['§ 34 (1)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(
        holds('child'),
        is('child.separatedFromFamily'),
        oneOf(
          'decision.onSeparatedChild',
          'choice-of-guardian',
          'consent-to-adoption',
          'evaluation-of-foster-family',
          'placement-in-substitute-care',
        ),
      ),
    },
  ],
};

/** § 34 (2): the official informs the child of origin, of the reasons for the separation and of further care. */
const informChildOfOrigin: Norm = {
  id: 'inform-child-of-origin',
  modality: 'obligation',
  label: {
    en: 'Inform the child of origin, separation and further care',
    et: 'Lapse teavitamine päritolust, eraldamise põhjustest ja edasisest hooldusest',
  },
  versions: [
    {
      provisions: ['§ 34 (2)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child'), is('child.separatedFromFamily')),
    },
  ],
};

/** § 34 (2): if possible, the official maintains relations between the child and the family. */
const maintainFamilyRelations: Norm = {
  id: 'maintain-family-relations',
  modality: 'obligation',
  label: {
    en: 'Maintain and support relations between the child and the family',
    et: 'Lapse ja perekonna suhete säilitamine ja toetamine',
  },
  versions: [
    {
      provisions: ['§ 34 (2)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-raising-child', 'child-care-institution'],
      when: all(holds('child'), is('child.separatedFromFamily'), is('child.familyRelationsPossible')),
    },
  ],
};

/** § 34 (3): siblings stay together, unless that would considerably endanger their rights or well-being. */
const notSeparateSiblings: Norm = {
  id: 'not-separate-siblings',
  modality: 'prohibition',
  label: { en: 'Not to separate siblings', et: 'Õdede ja vendade lahutamise keeld' },
  versions: [
    {
      provisions: ['§ 34 (3)'],
      from: '2016-01-01',
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(
        holds('child'),
        is('child.separatedFromFamily'),
        is('siblings.exist'),
        isNot('siblings.togetherEndangers'),
      ),
      reading: bearerIsNotNamed,
    },
  ],
};

/** § 34 (4): the official prepares the case plan of the separated child, the plan of § 29 (5). */
const prepareCasePlan: Norm = {
  id: 'prepare-case-plan',
  modality: 'obligation',
  label: { en: 'Prepare a case plan', et: 'Juhtumiplaani koostamine' },
  versions: [
    {
      provisions: ['§ 34 (4)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-raising-child'],
      when: all(holds('child'), is('child.separatedFromFamily')),
    },
  ],
};

/** § 34 (4): the plan is reviewed periodically; this Act does not set how often. */
const reviewCasePlan: Norm = {
  id: 'review-separated-childs-case-plan',
  modality: 'obligation',
  label: { en: 'Review the case plan periodically', et: 'Juhtumiplaani perioodiline ülevaatamine' },
  versions: [
    {
      provisions: ['§ 34 (4)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-raising-child'],
      when: all(holds('child'), is('child.separatedFromFamily')),
      reading: noTermForReview,
    },
  ],
};

/** § 34 (4): the plan is amended, if necessary. */
const amendCasePlan: Norm = {
  id: 'amend-case-plan',
  modality: 'obligation',
  label: { en: 'Amend the case plan', et: 'Juhtumiplaani muutmine' },
  versions: [
    {
      provisions: ['§ 34 (4)'],
      from: '2016-01-01',
      bearer: ['child-protection-official'],
      bearerOf: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child', 'person-raising-child'],
      when: all(holds('child'), is('child.separatedFromFamily'), is('casePlan.amendmentNecessary')),
    },
  ],
};

/** The norms of § 34, in its order. */
export const section34: readonly Norm[] = [
  keepContinuityOfUpbringing,
  informChildOfOrigin,
  maintainFamilyRelations,
  notSeparateSiblings,
  prepareCasePlan,
  reviewCasePlan,
  amendCasePlan,
];
