import { all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';

const from = '2016-01-01';
const separatedChild = [holds('child'), is('child.separatedFromFamily')] as const;

/** The official of the local government, and those with whom § 34 makes the official work together. */
const ofTheOfficial = {
  from,
  bearer: ['child-protection-official'],
  bearerOf: ['local-government'],
  bearerMunicipality: 'localGovernment.municipality',
} as const;
const childAndCarers = ['child', 'person-raising-child', 'child-care-institution'] as const;

/** § 34 (1): four decisions that look to continuity of upbringing and to where the child comes from. */
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
      from,
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(
        ...separatedChild,
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

/** § 34 (2): tell the child of the origin, of the reasons for the separation, and of what care follows. */
const informChildOfOrigin: Norm = {
  id: 'inform-child-of-origin',
  modality: 'obligation',
  label: {
    en: 'Inform the child of origin, separation and further care',
    et: 'Lapse teavitamine päritolust, eraldamise põhjustest ja edasisest hooldusest',
  },
  versions: [{ ...ofTheOfficial, provisions: ['§ 34 (2)'], counterpart: childAndCarers, when: all(...separatedChild) }],
};

/** § 34 (2): and keep up the ties between child and family, if possible. */
const maintainFamilyRelations: Norm = {
  id: 'maintain-family-relations',
  modality: 'obligation',
  label: {
    en: 'Maintain and support relations between the child and the family',
    et: 'Lapse ja perekonna suhete säilitamine ja toetamine',
  },
  versions: [
    {
      ...ofTheOfficial,
      provisions: ['§ 34 (2)'],
      counterpart: childAndCarers,
      when: all(...separatedChild, is('child.familyRelationsPossible')),
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
      from,
      bearer: ['not-named'],
      counterpart: ['child'],
      when: all(...separatedChild, is('siblings.exist'), isNot('siblings.togetherEndangers')),
      reading: {
        chosen: {
          en: 'No bearer is told, since the text names none.',
          et: 'Keelu adressaati ei nimetata, sest säte seda ei tee.',
        },
        because: {
          en: 'It says when siblings may be separated, not by whom.',
          et: 'Säte ütleb, millal võib õdesid-vendi lahutada, mitte seda, kes.',
        },
        alternatives: [
          {
            en: 'Whoever decides on care: the local government, which the other subsections name, and the court.',
            et: 'Need, kes hoolduse üle otsustavad: teistes lõigetes nimetatud omavalitsus ja kohus.',
          },
        ],
      },
    },
  ],
};

/** § 34 (4): prepare the case plan of the separated child, the plan that § 29 (5) speaks of. */
const prepareCasePlan: Norm = {
  id: 'prepare-case-plan',
  modality: 'obligation',
  label: { en: 'Prepare a case plan', et: 'Juhtumiplaani koostamine' },
  versions: [
    {
      ...ofTheOfficial,
      provisions: ['§ 34 (4)'],
      counterpart: ['child', 'person-raising-child'],
      when: all(...separatedChild),
    },
  ],
};

/** § 34 (4): have it reviewed from time to time; how often, this Act leaves open. */
const reviewCasePlan: Norm = {
  id: 'review-separated-childs-case-plan',
  modality: 'obligation',
  label: { en: 'Review the case plan periodically', et: 'Juhtumiplaani perioodiline ülevaatamine' },
  versions: [
    {
      ...ofTheOfficial,
      provisions: ['§ 34 (4)'],
      counterpart: ['child', 'person-raising-child'],
      when: all(...separatedChild),
      reading: {
        chosen: {
          en: 'No term is told: this Act says “periodic” and no number.',
          et: 'Tähtaega ei nimetata: seadus ütleb „perioodiline“ ja arvu ei anna.',
        },
        because: {
          en: 'The number stands in the Social Welfare Act (§ 10 (3)), for substitute care alone.',
          et: 'Arv on sotsiaalhoolekande seaduse § 10 lõikes 3 ja vaid asendushoolduse kohta.',
        },
        alternatives: [
          {
            en: 'At least once a year, as that Act says of substitute care.',
            et: 'Vähemalt kord aastas, nagu see seadus asendushoolduse kohta ütleb.',
          },
        ],
      },
    },
  ],
};

/** § 34 (4): and amended, if necessary. */
const amendCasePlan: Norm = {
  id: 'amend-case-plan',
  modality: 'obligation',
  label: { en: 'Amend the case plan', et: 'Juhtumiplaani muutmine' },
  versions: [
    {
      ...ofTheOfficial,
      provisions: ['§ 34 (4)'],
      counterpart: ['child', 'person-raising-child'],
      when: all(...separatedChild, is('casePlan.amendmentNecessary')),
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
