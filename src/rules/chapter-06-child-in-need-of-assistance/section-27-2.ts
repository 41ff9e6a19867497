import type { Norm } from '../../model/rule/norm.ts';
import { childOrDiedAsChild } from '../chapter-01-general-provisions/section-3.ts';
import { all, any, holds, is, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import {
  contactDetailsAreOfLegalPersons,
  listOfDataIsComplete,
  whoeverHasTheDataForwardsThem,
} from './section-27-2.readings.ts';

// Until 2024-12-31 this section was § 27¹.

/** § 27² (1) 1), in a narrower form the former § 27¹ (1): a degree was applied for, or data were forwarded to establish one. */
const hasAppliedForDegree = oneOf('disabilityScreening.basis', 'application-filed', 'data-forwarded');

/** § 27² (1) 2): a lasting need for support, with data on it in the Health Information System. */
const hasLastingSupportNeed = all(
  oneOf('disabilityScreening.basis', 'lasting-support-need'),
  is('disabilityScreening.inHealthInformationSystem'),
);

/** § 27² (1), until 2024-12-31 § 27¹ (1): to find children in need, the local government of the registered residence may process the data. */
const mayScreenDisabilityData: Norm = {
  id: 'may-screen-disability-data',
  modality: 'permission',
  label: {
    en: 'Process data on disability, from 2025 also on need for support, to find children in need',
    et: 'Puude, alates 2025. aastast ka toevajaduse andmete töötlemine abivajavate laste väljaselgitamiseks',
  },
  versions: [
    {
      provisions: ['§ 27¹ (1)'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      when: all(
        childOrDiedAsChild,
        oneOf('disabilityScreening.basis', 'application-filed'),
        is('localGovernment.isOfRegisteredResidence'),
      ),
    },
    {
      provisions: ['§ 27² (1) 1)', '§ 27² (1) 2)', '§ 27² (1)'],
      clauses: [
        { provision: '§ 27² (1) 1)', when: hasAppliedForDegree },
        { provision: '§ 27² (1) 2)', when: hasLastingSupportNeed },
      ],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      when: all(
        childOrDiedAsChild,
        any(hasAppliedForDegree, hasLastingSupportNeed),
        is('localGovernment.isOfRegisteredResidence'),
      ),
    },
  ],
};

/**
 * § 27² (2), (3), until 2024-12-31 § 27¹ (2): only the listed data are processed, fewer of a child with a lasting need for
 * support. `src/rules/chapter-06-child-in-need-of-assistance/section-27-2.data.ts` reads the lists.
 */
const notProcessOtherDisabilityData: Norm = {
  id: 'not-process-other-disability-data',
  modality: 'prohibition',
  label: {
    en: 'Not to process other data than those listed when using data on disability, from 2025 also on need for support',
    et: 'Loetelus nimetamata andmete töötlemise keeld puude, alates 2025. aastast ka toevajaduse andmete kasutamisel',
  },
  versions: [
    {
      provisions: ['§ 27¹ (2)'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      when: all(
        childOrDiedAsChild,
        oneOf('disabilityScreening.basis', 'application-filed'),
        is('localGovernment.isOfRegisteredResidence'),
      ),
      reading: listOfDataIsComplete,
    },
    {
      provisions: ['§ 27² (2)', '§ 27² (3)'],
      clauses: [
        { provision: '§ 27² (2)', when: hasAppliedForDegree },
        { provision: '§ 27² (3)', when: hasLastingSupportNeed },
      ],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      when: all(
        childOrDiedAsChild,
        any(hasAppliedForDegree, hasLastingSupportNeed),
        is('localGovernment.isOfRegisteredResidence'),
      ),
      reading: joinReadings(listOfDataIsComplete, contactDetailsAreOfLegalPersons),
    },
  ],
};

/** § 27² (4): with the consent of a parent or the guardian, the data of a child with a lasting need for support go to the Social Insurance Board. */
const forwardSupportNeedData: Norm = {
  id: 'forward-support-need-data',
  modality: 'obligation',
  label: {
    en: 'Forward data on the need for support to establish a degree of disability',
    et: 'Toevajaduse andmete edastamine puude raskusastme tuvastamiseks',
  },
  versions: [
    {
      provisions: ['§ 27² (4)', '§ 27² (1) 2)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government'],
      bearerMunicipality: 'child.registeredResidence',
      counterpart: ['social-insurance-board'],
      when: all(
        holds('child'),
        oneOf('disabilityScreening.basis', 'lasting-support-need'),
        is('disabilityScreening.inHealthInformationSystem'),
        is('disabilityScreening.guardianConsents'),
      ),
      reading: whoeverHasTheDataForwardsThem,
    },
  ],
};

/** The norms of § 27², in its order. */
export const section27Superscript2: readonly Norm[] = [
  mayScreenDisabilityData,
  notProcessOtherDisabilityData,
  forwardSupportNeedData,
];
