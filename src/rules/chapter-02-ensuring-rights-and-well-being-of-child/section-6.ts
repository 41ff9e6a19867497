import type { Norm } from '../../model/rule/norm.ts';
import { always } from '../facts/conditions.ts';
import { boundByScope } from './bearers.readings.ts';
import { whomTheActBinds } from './bearers.ts';

/** § 6 (1): risks to a child are noticed early and addressed. */
const preventRisksToChild: Norm = {
  id: 'prevent-risks-to-child',
  modality: 'obligation',
  label: {
    en: 'Prevent risks to the child’s well-being and development',
    et: 'Lapse heaolu ja arengu riskide ennetamine',
  },
  versions: [
    {
      provisions: ['§ 6 (1)', '§ 3 (1)'],
      from: '2016-01-01',
      bearer: whomTheActBinds,
      counterpart: ['child'],
      when: always,
      reading: boundByScope,
    },
  ],
};

/** § 6 (2): agencies develop measures that prevent need for assistance and reduce problems, as far as they can. */
const developPreventiveMeasures: Norm = {
  id: 'develop-preventive-measures',
  modality: 'obligation',
  label: {
    en: 'Develop measures that prevent need for assistance, according to possibilities',
    et: 'Abivajadust ennetavate meetmete väljatöötamine vastavalt võimalustele',
  },
  versions: [
    {
      provisions: ['§ 6 (2)'],
      from: '2016-01-01',
      bearer: ['state-agency', 'local-government'],
      counterpart: ['child'],
      when: always,
    },
  ],
};

/** The norms of § 6, in its order. */
export const section6: readonly Norm[] = [preventRisksToChild, developPreventiveMeasures];
