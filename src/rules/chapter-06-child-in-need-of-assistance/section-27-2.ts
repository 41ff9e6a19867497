import { all, any, holds, is, oneOf } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import { childOrDiedAsChild } from '../chapter-01-general-provisions/section-3.ts';

// Until 2024-12-31 this section was § 27¹.

const ofTheRegisteredResidence = {
  bearer: ['local-government'],
  bearerMunicipality: 'child.registeredResidence',
} as const;

/** Until 2024-12-31: a child for whom a degree of disability was applied for. */
const underFormerSection = {
  ...ofTheRegisteredResidence,
  from: '2023-01-01',
  until: '2024-12-31',
  amendedBy: 'RT I, 28.04.2022, 1',
  when: all(
    childOrDiedAsChild,
    oneOf('disabilityScreening.basis', 'application-filed'),
    is('localGovernment.isOfRegisteredResidence'),
  ),
} as const;

/** § 27² (1) 2): a lasting need for support, on which data stand in the Health Information System. */
const hasLastingSupportNeed = [
  oneOf('disabilityScreening.basis', 'lasting-support-need'),
  is('disabilityScreening.inHealthInformationSystem'),
] as const;

/** § 27² (1) 1): a degree was applied for, or data were forwarded to establish one. */
const hasAppliedForDegree = oneOf('disabilityScreening.basis', 'application-filed', 'data-forwarded');
const hasLastingNeed = all(...hasLastingSupportNeed);

const from2025 = {
  ...ofTheRegisteredResidence,
  from: '2025-01-01',
  amendedBy: 'RT I, 31.12.2024, 3',
} as const;

/** § 27² (1): a child for whom a degree was applied for or data were forwarded, or one with a lasting need for support. */
const onScreening = {
  ...from2025,
  when: all(
    childOrDiedAsChild,
    any(hasAppliedForDegree, hasLastingNeed),
    is('localGovernment.isOfRegisteredResidence'),
  ),
} as const;

/** § 27² (1), until 2024-12-31 § 27¹ (1): to find children in need, the local government of the registered residence may use the data on disability. */
const mayScreenDisabilityData: Norm = {
  id: 'may-screen-disability-data',
  modality: 'permission',
  label: {
    en: 'Process data on disability, from 2025 also on need for support, to find children in need',
    et: 'Puude, alates 2025. aastast ka toevajaduse andmete töötlemine abivajavate laste väljaselgitamiseks',
  },
  versions: [
    { ...underFormerSection, provisions: ['§ 27¹ (1)'] },
    {
      ...onScreening,
      provisions: ['§ 27² (1) 1)', '§ 27² (1) 2)', '§ 27² (1)'],
      clauses: [
        { provision: '§ 27² (1) 1)', when: hasAppliedForDegree },
        { provision: '§ 27² (1) 2)', when: hasLastingNeed },
      ],
    },
  ],
};

const listIsComplete: Reading = {
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
};

/** From 2025-01-01 the contact details stand at the end of a clause that also names parents and guardians. */
const andContactsAreOfLegalPersons: Reading = {
  chosen: {
    en: `${listIsComplete.chosen.en} Contact details are listed of legal persons alone, together with the registry code.`,
    et: `${listIsComplete.chosen.et} Kontaktandmed on loetelus üksnes juriidilise isiku kohta, koos registrikoodiga.`,
  },
  because: {
    en: `${listIsComplete.because.en} In § 27² (2) 5) and (3) 2) “or” parts two pairs of data, and § 27¹ had the same.`,
    et: `${listIsComplete.because.et} § 27² lg 2 p 5 ja lg 3 p 2 eraldavad sõnaga „või“ kaks andmepaari; nii oli ka §-s 27¹.`,
  },
  alternatives: [
    ...listIsComplete.alternatives,
    {
      en: 'Contact details of parents and guardians may be processed too: the end of the clause goes with either.',
      et: 'Töödelda võib ka vanema ja eestkostja kontaktandmeid: punkti lõpp käib mõlema kohta.',
    },
  ],
};

/**
 * § 27² (2), (3), until 2024-12-31 § 27¹ (2): and of those data only the listed ones, fewer of a child with a lasting need
 * for support. `src/model/facts/disability-screening-data.ts` reads them.
 */
const notProcessOtherDisabilityData: Norm = {
  id: 'not-process-other-disability-data',
  modality: 'prohibition',
  label: {
    en: 'Not to process other data than those listed when using data on disability, from 2025 also on need for support',
    et: 'Loetelus nimetamata andmete töötlemise keeld puude, alates 2025. aastast ka toevajaduse andmete kasutamisel',
  },
  versions: [
    { ...underFormerSection, provisions: ['§ 27¹ (2)'], reading: listIsComplete },
    {
      ...onScreening,
      provisions: ['§ 27² (2)', '§ 27² (3)'],
      clauses: [
        { provision: '§ 27² (2)', when: hasAppliedForDegree },
        { provision: '§ 27² (3)', when: hasLastingNeed },
      ],
      reading: andContactsAreOfLegalPersons,
    },
  ],
};

/** § 27² (4): with the consent of a parent or the guardian, the data of a child with a lasting need for support go to the Board. */
const forwardSupportNeedData: Norm = {
  id: 'forward-support-need-data',
  modality: 'obligation',
  label: {
    en: 'Forward data on the need for support to establish a degree of disability',
    et: 'Toevajaduse andmete edastamine puude raskusastme tuvastamiseks',
  },
  versions: [
    {
      ...from2025,
      provisions: ['§ 27² (4)', '§ 27² (1) 2)'],
      counterpart: ['social-insurance-board'],
      when: all(holds('child'), ...hasLastingSupportNeed, is('disabilityScreening.guardianConsents')),
      reading: {
        chosen: {
          en: 'Whichever local government has the data forwards them, by (1) that of the registered residence; consent of a parent or of the guardian is enough.',
          et: 'Andmed edastab see omavalitsus, kellel need on, lõike 1 järgi registrijärgse elukoha oma; piisab ühe vanema või eestkostja nõusolekust.',
        },
        because: {
          en: 'The text says only “local government”, and asks for the consent of the one or the other.',
          et: 'Tekst ütleb üksnes, et andmed edastab kohaliku omavalitsuse üksus, ja nimetab vanemat või eestkostjat.',
        },
        alternatives: [
          {
            en: 'The duty is only on the local government of the registered residence; where two parents have custody, both consent.',
            et: 'Kohustus on üksnes registrijärgse elukoha omavalitsusel; kui hooldusõigus on kahel vanemal, peavad nõustuma mõlemad.',
          },
        ],
      },
    },
  ],
};

/** The norms of § 27², until 2024-12-31 § 27¹, in its order. */
export const section27Superscript2: readonly Norm[] = [
  mayScreenDisabilityData,
  notProcessOtherDisabilityData,
  forwardSupportNeedData,
];
