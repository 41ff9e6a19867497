import { all, holds, is, isNot, oneOf } from '../../model/rule/condition.ts';
import type { Norm } from '../../model/rule/norm.ts';

/** § 34¹ (1): the Board processes what is requested under Council Regulation (EU) 2019/1111. */
const processPlacementRequest: Norm = {
  id: 'process-placement-request',
  modality: 'obligation',
  label: { en: 'Process the request for placement', et: 'Paigutamise taotluse menetlemine' },
  versions: [
    {
      provisions: ['§ 34¹ (1)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(holds('child'), is('placement.fromMemberState'), is('placement.requestMade')),
    },
  ],
};

/** § 34¹ (3): when the Board asks, those who have information on the placement collect and submit it. */
const submitPlacementInformation: Norm = {
  id: 'submit-placement-information',
  modality: 'obligation',
  label: {
    en: 'Collect and submit information on the placement',
    et: 'Paigutamist puudutava teabe kogumine ja esitamine',
  },
  versions: [
    {
      provisions: ['§ 34¹ (3)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['local-government', 'competent-authority'],
      counterpart: ['social-insurance-board'],
      when: all(holds('child'), is('placement.fromMemberState'), is('placement.informationRequested')),
    },
  ],
};

/** § 34¹ (4): where guardianship is to be established, is the guardian one whom the Family Law Act accepts? */
const verifyGuardian: Norm = {
  id: 'verify-guardian',
  modality: 'obligation',
  label: {
    en: 'Verify that the potential guardian meets the requirements',
    et: 'Võimaliku eestkostja nõuetele vastavuse kontroll',
  },
  versions: [
    {
      provisions: ['§ 34¹ (4)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(holds('child'), is('placement.fromMemberState'), oneOf('placement.proceedings', 'guardianship')),
    },
  ],
};

/** § 34¹ (5): in other proceedings, is the person named one whom the Social Welfare Act (§ 45¹³ (1) 1)–7)) accepts? */
const verifyPersonNamedInRequest: Norm = {
  id: 'verify-person-named-in-request',
  modality: 'obligation',
  label: {
    en: 'Verify that the person named in the request complies',
    et: 'Taotluses nimetatud isiku nõuetele vastavuse kontroll',
  },
  versions: [
    {
      provisions: ['§ 34¹ (5)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['social-insurance-board'],
      when: all(holds('child'), is('placement.fromMemberState'), oneOf('placement.proceedings', 'other')),
    },
  ],
};

/** § 34¹ (6): in deciding, everything about the child counts, and what the placement would do to rights and well-being. */
const weighCircumstancesOfPlacement: Norm = {
  id: 'weigh-circumstances-of-placement',
  modality: 'obligation',
  label: {
    en: 'Account for all circumstances and assess the effect of the placement',
    et: 'Kõigi asjaolude arvestamine ja paigutamise mõju hindamine',
  },
  versions: [
    {
      provisions: ['§ 34¹ (6)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['social-insurance-board'],
      counterpart: ['child'],
      when: all(holds('child'), is('placement.fromMemberState'), is('placement.requestMade')),
    },
  ],
};

/** § 34¹ (7): no placement before the Board consents, but with the child's own parent. */
const notPlaceWithoutConsent: Norm = {
  id: 'not-place-without-consent',
  modality: 'prohibition',
  label: {
    en: 'Not to place the child without consent of the Social Insurance Board',
    et: 'Sotsiaalkindlustusameti nõusolekuta paigutamise keeld',
  },
  versions: [
    {
      provisions: ['§ 34¹ (7)'],
      from: '2022-11-20',
      amendedBy: 'RT I, 10.11.2022, 1',
      bearer: ['anyone'],
      counterpart: ['child'],
      when: all(
        holds('child'),
        is('placement.fromMemberState'),
        isNot('placement.withParent'),
        isNot('placement.consentGiven'),
      ),
    },
  ],
};

/** The norms of § 34¹, in its order. */
export const section34Superscript1: readonly Norm[] = [
  processPlacementRequest,
  submitPlacementInformation,
  verifyGuardian,
  verifyPersonNamedInRequest,
  weighCircumstancesOfPlacement,
  notPlaceWithoutConsent,
];
