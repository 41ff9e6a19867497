import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { agenciesAndLegalPersons } from './bearers.ts';

/** § 7 (1): the parent, or whoever raises the child, is primarily liable for the child’s rights and well-being. */
const bearPrimaryLiabilityForChild: Norm = {
  id: 'bear-primary-liability-for-child',
  modality: 'obligation',
  label: {
    en: 'Bear primary liability for the child’s rights and well-being',
    et: 'Esmane vastutus lapse õiguste ja heaolu eest',
  },
  versions: [
    {
      provisions: ['§ 7 (1)'],
      from: '2016-01-01',
      bearer: ['parent', 'person-raising-child'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** § 7 (2): agencies, officials and legal persons support whoever raises the child, each within its competence. */
const supportPersonRaisingChild: Norm = {
  id: 'support-person-raising-child',
  modality: 'obligation',
  label: { en: 'Support the person raising the child', et: 'Lapsevanema ja last kasvatava isiku toetamine' },
  versions: [
    {
      provisions: ['§ 7 (2)'],
      from: '2016-01-01',
      bearer: agenciesAndLegalPersons,
      counterpart: ['parent', 'person-raising-child'],
      when: always,
    },
  ],
};

/** The norms of § 7, in its order. */
export const section7: readonly Norm[] = [bearPrimaryLiabilityForChild, supportPersonRaisingChild];
