import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { agenciesAndLegalPersons } from './bearers.ts';

/** § 9: agencies and legal persons inform the public of measures, above all of how to assist a child in need or in danger. */
const notifyPublicOfMeasures: Norm = {
  id: 'notify-public-of-measures',
  modality: 'obligation',
  label: { en: 'Notify the public of child protection measures', et: 'Elanikkonna teavitamine lastekaitsemeetmetest' },
  versions: [
    {
      provisions: ['§ 9'],
      from: '2016-01-01',
      bearer: agenciesAndLegalPersons,
      counterpart: ['public'],
      when: always,
    },
  ],
};

/** The norms of § 9. */
export const section9: readonly Norm[] = [notifyPublicOfMeasures];
