import { all, holds, is } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

const onBecomingAware = all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'));

/** § 17 (1) 3): once aware of a child in need, assess the need at once. */
const assessNeed: Norm = {
  id: 'assess-need',
  modality: 'obligation',
  label: { en: 'Assess the need for assistance', et: 'Abivajaduse hindamine' },
  versions: [
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: onBecomingAware,
      term: { immediately: true, from: 'localGovernment.becameAwareAt' },
    },
  ],
};

/** § 17 (1) 3): and provide measures to assist the child. */
const provideMeasures: Norm = {
  id: 'provide-measures',
  modality: 'obligation',
  label: { en: 'Provide measures to assist the child', et: 'Meetmete pakkumine lapse abistamiseks' },
  versions: [
    {
      provisions: ['§ 17 (1) 3)'],
      from: '2016-01-01',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: onBecomingAware,
    },
  ],
};

/** The norms of § 17, in its order. */
export const section17: readonly Norm[] = [assessNeed, provideMeasures];
