import { all, holds, is, oneOf } from '../../model/condition.ts';
import type { Norm } from '../../model/norm.ts';

/** Of the local government of the registered residence, where a degree of disability was applied for. */
const onDisabilityScreening = {
  from: '2023-01-01',
  amendedBy: 'RT I, 28.04.2022, 1',
  bearer: ['local-government'],
  bearerMunicipality: 'child.registeredResidence',
  when: all(
    holds('child'),
    oneOf('disabilityScreening.basis', 'application-filed'),
    is('localGovernment.isOfRegisteredResidence'),
  ),
} as const;

/** § 27¹ (1): to find children in need, the local government of the registered residence may use the data on disability. */
const mayScreenDisabilityData: Norm = {
  id: 'may-screen-disability-data',
  modality: 'permission',
  label: {
    en: 'Process data on disability to find children in need',
    et: 'Puude andmete töötlemine abivajavate laste väljaselgitamiseks',
  },
  versions: [{ ...onDisabilityScreening, provisions: ['§ 27¹ (1)'] }],
};

/** § 27¹ (2): and of those data only the listed ones, which `src/model/disability-screening-data.ts` reads. */
const notProcessOtherDisabilityData: Norm = {
  id: 'not-process-other-disability-data',
  modality: 'prohibition',
  label: {
    en: 'Not to process other data than those listed',
    et: 'Loetelus nimetamata andmete töötlemise keeld',
  },
  versions: [
    {
      ...onDisabilityScreening,
      provisions: ['§ 27¹ (2)'],
      reading: {
        chosen: {
          en: 'The list is complete: for this purpose nothing else is processed.',
          et: 'Loetelu on ammendav: sel eesmärgil muid andmeid ei töödelda.',
        },
        because: {
          en: 'A public body processes personal data only as far as an Act lets it.',
          et: 'Avaliku võimu kandja töötleb isikuandmeid vaid seaduse lubatud piires.',
        },
        alternatives: [
          {
            en: 'The list tells what is always processed; other provisions may open more of the register.',
            et: 'Loetelu ütleb, mida igal juhul töödeldakse; muud sätted võivad registrist rohkem avada.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 27¹, in its order. */
export const section27Superscript1: readonly Norm[] = [mayScreenDisabilityData, notProcessOtherDisabilityData];
