import type { Norm } from '../../model/rule/norm.ts';
import { all, holds, is, isNot, oneOf } from '../facts/conditions.ts';

/** § 34¹ (1): the Board processes requests for placement under Council Regulation (EU) 2019/1111. */
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

/** § 34¹ (3): when the Board requests it, local governments and authorities collect and submit information on the placement. */
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

/** § 34¹ (4): in guardianship proceedings the Board verifies that the guardian meets the requirements of the Family Law Act. */
const verifyGuardian: Norm = {
  id: 'verify-guardian',
  modality: 'obligation',
  label: {
    en: 'Verify that the potential guardian meets the requirements',
    et: 'Võimaliku eestkostja nõuetele vastavuse kontrollimine',
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

/** § 34¹ (5): in other proceedings the Board verifies that the person named complies with the Social Welfare Act (§ 45¹³ (1) 1)–7)). */
const verifyPersonNamedInRequest: Norm = {
  id: 'verify-person-named-in-request',
  modality: 'obligation',
  label: {
    en: 'Verify that the person named in the request complies',
    et: 'Taotluses nimetatud isiku nõuetele vastavuse kontrollimine',
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

/** § 34¹ (6): the Board takes all circumstances of the child into account, and the effect of the placement. */
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

/** § 34¹ (7): a child may be placed without the Board's prior consent only with the child's parent. */
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
