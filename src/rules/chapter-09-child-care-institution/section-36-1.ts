import type { Norm } from '../../model/rule/norm.ts';
import { all, is } from '../facts/conditions.ts';

/** § 36¹: an institution involved in a child's case enables its representative to take part, within its tasks. */
const enableNetworkParticipation: Norm = {
  id: 'enable-network-participation',
  modality: 'obligation',
  label: {
    en: 'Enable the institution’s representative to take part in assessing the need and in helping',
    et: 'Lasteasutuse esindajale abivajaduse hindamises ja abi osutamises osalemise võimaldamine',
  },
  versions: [
    {
      provisions: ['§ 36¹'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-care-institution'],
      when: all(is('institution.involvedInNetwork')),
    },
  ],
};

/** The norms of § 36¹. */
export const section36Superscript1: readonly Norm[] = [enableNetworkParticipation];
