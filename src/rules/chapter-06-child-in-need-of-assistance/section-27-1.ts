import { all, holds, is, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** § 27¹ (1): to find children in need, the local government of the registered residence may use the data on disability. */
const mayScreenDisabilityData: Norm = {
  id: 'may-screen-disability-data',
  modality: 'permission',
  label: {
    en: 'Process data on disability to find children in need',
    et: 'Puude andmete töötlemine abivajavate laste väljaselgitamiseks',
  },
  versions: [
    {
      provisions: ['§ 27¹ (1)'],
      from: '2023-01-01',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      when: all(
        holds('child'),
        oneOf('disabilityScreening.basis', 'application-filed'),
        is('localGovernment.isOfRegisteredResidence'),
      ),
    },
  ],
};

/** The norms of § 27¹, in its order. */
export const section27Superscript1: readonly Norm[] = [mayScreenDisabilityData];
