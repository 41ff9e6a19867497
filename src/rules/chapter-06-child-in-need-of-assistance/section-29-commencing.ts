import type { Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import { awareOnReceiptOfNotice } from './awareness.readings.ts';
import { olderProcedureKeepsTenDays, procedureBegunBefore2027 } from './procedure-under-way.readings.ts';
import { isSuspected } from './section-26.ts';
import {
  prerequisitesObligeToCommence,
  subsection4AppliesByItself,
  withinTenDays,
} from './section-29-commencing.readings.ts';
import { hasTenDays } from './ten-days.ts';

/** § 29 (7), until 2026-12-31 (3): ten days to decide whether case management is commenced or the case is forwarded to a competent official. */
const decideOnCaseManagement: Norm = {
  id: 'decide-on-case-management',
  modality: 'obligation',
  label: { en: 'Decide on case management', et: 'Juhtumikorralduse algatamise otsus' },
  versions: [
    {
      provisions: ['§ 29 (3)'],
      from: '2016-01-01',
      until: '2022-12-31',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware')),
      term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
      reading: joinReadings(withinTenDays, awareOnReceiptOfNotice),
    },
    {
      // § 41¹ gives thirty days to the need that was first ascertained from the data on disability.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), hasTenDays.until2024),
      term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
      reading: joinReadings(withinTenDays, olderProcedureKeepsTenDays, awareOnReceiptOfNotice),
      replacedBy: ['decide-after-disability-screening'],
    },
    {
      // The section to which § 41¹ refers was widened, so that more children have the thirty days.
      provisions: ['§ 29 (3)', '§ 41¹'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), hasTenDays.from2025),
      term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
      reading: joinReadings(withinTenDays, olderProcedureKeepsTenDays, awareOnReceiptOfNotice),
      replacedBy: ['decide-after-disability-screening'],
    },
    {
      // The text is plainly a deadline now. (6) sets the conditions of the decision.
      provisions: ['§ 29 (7)', '§ 41¹'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(holds('child-in-need-of-assistance'), is('localGovernment.isAware'), hasTenDays.from2025),
      term: { length: { days: 10 }, from: 'localGovernment.becameAwareAt', orReceipt: true },
      reading: joinReadings(procedureBegunBefore2027, olderProcedureKeepsTenDays, awareOnReceiptOfNotice),
      replacedBy: ['decide-after-disability-screening'],
    },
  ],
};

/** § 29 (6), first sentence, from 2027: measures in several fields at the same time, or a suspicion. */
export const hasToBeCaseManaged = [
  holds('child-in-need-of-assistance'),
  any(is('need.measuresAreOfSeveralFields'), isSuspected),
] as const;

/**
 * § 29 (6), first sentence, from 2027: the official then commences case management. It names no term; (7) has that of the
 * decision.
 */
const commenceCaseManagement: Norm = {
  id: 'commence-case-management',
  modality: 'obligation',
  label: { en: 'Commence case management', et: 'Juhtumikorralduse algatamine' },
  versions: [
    {
      provisions: ['§ 29 (6)', '§ 29 (7)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['child-protection-official'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: all(...hasToBeCaseManaged),
      reading: prerequisitesObligeToCommence,
    },
  ],
};

/** § 29 (6), second sentence, until 2026-12-31 (3¹): the local government is aware of a child raised by an adult victim in danger. */
export const childOfVictimInDanger = all(
  holds('child'),
  is('localGovernment.isAware'),
  is('need.carerIsAdultVictimInDanger'),
);

/** § 29 (6), second sentence, until 2026-12-31 (3¹): it commences case management for that child. */
const commenceCaseManagementForVictimsChild: Norm = {
  id: 'commence-case-management-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Commence case management for the child of a victim in danger',
    et: 'Juhtumikorralduse algatamine hädaohus oleva ohvri lapse abistamiseks',
  },
  versions: [
    {
      provisions: ['§ 29 (3¹)'],
      from: '2023-04-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 06.01.2023, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: childOfVictimInDanger,
    },
    {
      provisions: ['§ 29 (6)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['child'],
      when: childOfVictimInDanger,
    },
  ],
};

/**
 * § 29 (6), second sentence, until 2026-12-31 (3¹): and it cooperates with the Social Insurance Board and with others who assist
 * the adult victim. Of these, only the Board is in the list of actors.
 */
const cooperateForVictimsChild: Norm = {
  id: 'cooperate-for-victims-child',
  modality: 'obligation',
  label: {
    en: 'Cooperate with those who assist the adult victim',
    et: 'Koostöö täisealise ohvri abistajatega',
  },
  versions: [
    {
      provisions: ['§ 29 (3¹)'],
      from: '2023-04-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 06.01.2023, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['social-insurance-board'],
      when: childOfVictimInDanger,
    },
    {
      // From 2027 the others are organisations too, not only agencies.
      provisions: ['§ 29 (6)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      counterpart: ['social-insurance-board'],
      when: childOfVictimInDanger,
    },
  ],
};

/** § 29 (4), until 2026-12-31: case management may be declined only where one non-recurring measure is enough. */
const notDeclineCaseManagement: Norm = {
  id: 'not-decline-case-management',
  modality: 'prohibition',
  label: { en: 'Not to decline case management', et: 'Juhtumikorralduse algatamata jätmise keeld' },
  versions: [
    {
      provisions: ['§ 29 (4)'],
      from: '2016-01-01',
      until: '2026-12-31',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(
        holds('child-in-need-of-assistance'),
        is('localGovernment.isAware'),
        isNot('need.nonRecurringMeasureSuffices'),
      ),
      replacedBy: ['commence-case-management'],
      reading: subsection4AppliesByItself,
    },
  ],
};

/** The norms of § 29 (6) and (7), until 2026-12-31 (3) to (4): whether case management is commenced. */
export const commencingCaseManagement: readonly Norm[] = [
  decideOnCaseManagement,
  commenceCaseManagement,
  commenceCaseManagementForVictimsChild,
  cooperateForVictimsChild,
  notDeclineCaseManagement,
];
