import type { Norm } from '../../model/rule/norm.ts';
import { all, is, isNot } from '../facts/conditions.ts';

/** § 34³: involved and informed, and neither a law nor an agreement allows disclosure. */
export const isBoundToConfidentiality = all(
  is('involvedParty.informed'),
  isNot('involvedParty.lawAllowsDisclosure'),
  isNot('involvedParty.disclosureAgreed'),
);

/** § 34³: whoever was involved keeps the data confidential without end, unless a law or an agreement provides otherwise. */
const keepCaseDataConfidential: Norm = {
  id: 'keep-case-data-confidential',
  modality: 'prohibition',
  label: {
    en: 'Not to disclose personal data learnt in the case',
    et: 'Juhtumis teada saadud isikuandmete avaldamise keeld',
  },
  versions: [
    {
      provisions: ['§ 34³', '§ 34² (8)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['involved-party'],
      when: isBoundToConfidentiality,
    },
  ],
};

/** The norms of § 34³, in its order. */
export const section34Superscript3: readonly Norm[] = [keepCaseDataConfidential];
