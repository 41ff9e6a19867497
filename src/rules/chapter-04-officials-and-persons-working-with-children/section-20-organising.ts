import type { Norm } from '../../model/rule/norm.ts';
import { all, any, is, isNot } from '../facts/conditions.ts';
import { officialOrPersonWorkingWithChildren } from './section-18.ts';
import { delegatingPassesObligationOn } from './section-20-organising.readings.ts';
import { hasToBeVerifiedAgain, hasToBeVerifiedBeforeEngaging } from './section-20-verification.ts';

/** § 20 (3): a legal person has to verify compliance, before engaging or again. */
const legalPersonHasToVerify = {
  until2026: all(officialOrPersonWorkingWithChildren, is('engagement.byLegalPerson')),
  /** From 2026-10-01 (3¹) makes an exception for a crisis situation. */
  from2026: all(is('engagement.byLegalPerson'), any(hasToBeVerifiedBeforeEngaging, hasToBeVerifiedAgain)),
} as const;

/** § 20 (3), third sentence: in a legal person its legal representative organises compliance. */
const organiseVerification: Norm = {
  id: 'organise-verification',
  modality: 'obligation',
  label: {
    en: 'Organise the verification in a legal person',
    et: 'Kontrollimise korraldamine juriidilise isiku puhul',
  },
  versions: [
    {
      provisions: ['§ 20 (3)'],
      from: '2022-10-01',
      until: '2026-09-30',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['legal-representative-of-legal-person'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.until2026, isNot('engagement.verificationDelegated')),
      reading: delegatingPassesObligationOn,
    },
    {
      provisions: ['§ 20 (3)', '§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['legal-representative-of-legal-person'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.from2026, isNot('engagement.verificationDelegated')),
      reading: delegatingPassesObligationOn,
    },
  ],
};

/** § 20 (3), third sentence: the legal representative may re-delegate that obligation. */
const mayDelegateVerification: Norm = {
  id: 'may-delegate-verification',
  modality: 'permission',
  label: {
    en: 'Delegate organising the verification',
    et: 'Kontrollimise korraldamise edasi delegeerimine',
  },
  versions: [
    {
      provisions: ['§ 20 (3)'],
      from: '2022-10-01',
      until: '2026-09-30',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['legal-representative-of-legal-person'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.until2026),
      reading: delegatingPassesObligationOn,
    },
    {
      provisions: ['§ 20 (3)', '§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['legal-representative-of-legal-person'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.from2026),
      reading: delegatingPassesObligationOn,
    },
  ],
};

/** § 20 (3), fourth sentence: the delegate then organises compliance and is liable for it. */
const organiseDelegatedVerification: Norm = {
  id: 'organise-delegated-verification',
  modality: 'obligation',
  label: {
    en: 'Organise the verification as delegate, and be liable for it',
    et: 'Delegeeritud kontrollimise korraldamine ja selle eest vastutamine',
  },
  versions: [
    {
      provisions: ['§ 20 (3)'],
      from: '2022-10-01',
      until: '2026-09-30',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['delegate-of-legal-representative'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.until2026, is('engagement.verificationDelegated')),
      reading: delegatingPassesObligationOn,
    },
    {
      provisions: ['§ 20 (3)', '§ 20 (3¹)'],
      from: '2026-10-01',
      amendedBy: 'RT I, 30.06.2026, 1',
      bearer: ['delegate-of-legal-representative'],
      counterpart: ['person'],
      when: all(legalPersonHasToVerify.from2026, is('engagement.verificationDelegated')),
      reading: delegatingPassesObligationOn,
    },
  ],
};

/** The norms of § 20 (3), third and fourth sentence: who organises the checks of a legal person. */
export const section20Organising: readonly Norm[] = [
  organiseVerification,
  mayDelegateVerification,
  organiseDelegatedVerification,
];
