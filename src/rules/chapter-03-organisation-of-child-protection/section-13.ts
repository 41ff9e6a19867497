import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';

/** § 13 (1) 1): the council sets the objectives of child protection policy and coordinates activities. */
const establishPolicyObjectives: Norm = {
  id: 'establish-policy-objectives',
  modality: 'obligation',
  label: {
    en: 'Establish the objectives of child protection policy and coordinate activities',
    et: 'Lastekaitsepoliitika eesmärkide seadmine ja tegevuste koordineerimine',
  },
  versions: [
    {
      provisions: ['§ 13 (1) 1)'],
      from: '2016-01-01',
      until: '2022-08-15',
      bearer: ['child-protection-council'],
      when: always,
    },
    {
      provisions: ['§ 13 (1) 1)'],
      from: '2022-08-16',
      amendedBy: 'RT I, 06.08.2022, 6',
      bearer: ['prevention-council'],
      when: always,
    },
  ],
};

/** § 13 (1) 2): it proposes to the Government and other institutions how to protect children's rights and well-being. */
const submitProposalsOnChildrensRights: Norm = {
  id: 'submit-proposals-on-childrens-rights',
  modality: 'obligation',
  label: {
    en: 'Submit proposals on children’s rights and well-being',
    et: 'Ettepanekud lapse õiguste kaitseks ja heaolu tagamiseks',
  },
  versions: [
    {
      provisions: ['§ 13 (1) 2)'],
      from: '2016-01-01',
      until: '2022-08-15',
      bearer: ['child-protection-council'],
      counterpart: ['government', 'relevant-institution'],
      when: always,
    },
    {
      provisions: ['§ 13 (1) 2)'],
      from: '2022-08-16',
      amendedBy: 'RT I, 06.08.2022, 6',
      bearer: ['prevention-council'],
      counterpart: ['government', 'relevant-institution'],
      when: always,
    },
  ],
};

/** § 13 (1) 3) until 2022-08-15: it recommends preventive measures across fields. */
const recommendPreventiveMeasures: Norm = {
  id: 'recommend-preventive-measures',
  modality: 'obligation',
  label: { en: 'Recommend cross-sectoral preventive measures', et: 'Soovitused valdkondadeülesteks ennetusmeetmeteks' },
  versions: [
    {
      provisions: ['§ 13 (1) 3)'],
      from: '2016-01-01',
      until: '2022-08-15',
      bearer: ['child-protection-council'],
      when: always,
      replacedBy: ['review-committee-recommendations'],
    },
  ],
};

/** § 13 (1) 3) from 2022-08-16: it reviews what the UN Committee on the Rights of the Child recommends to the state. */
const reviewCommitteeRecommendations: Norm = {
  id: 'review-committee-recommendations',
  modality: 'obligation',
  label: {
    en: 'Review the recommendations of the UN Committee on the Rights of the Child',
    et: 'ÜRO lapse õiguste komitee soovituste ülevaatamine',
  },
  versions: [
    {
      provisions: ['§ 13 (1) 3)'],
      from: '2022-08-16',
      amendedBy: 'RT I, 06.08.2022, 6',
      bearer: ['prevention-council'],
      when: always,
    },
  ],
};

/** The norms of § 13, in its order. */
export const section13: readonly Norm[] = [
  establishPolicyObjectives,
  submitProposalsOnChildrensRights,
  recommendPreventiveMeasures,
  reviewCommitteeRecommendations,
];
