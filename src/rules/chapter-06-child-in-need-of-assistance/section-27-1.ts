import type { Norm } from '../../model/rule/norm.ts';
import { all, any, holds, is, isNot, oneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import { inNeedWhere } from './one-field-of-well-being.ts';
import {
  dataArePassedOnOnceListIsInForce,
  feedbackFollowsReport,
  onlyCoachHasToWorkWithChildren,
  reportIsMadeOnceItArrives,
  reportUnderSection29FollowsThisSection,
} from './section-27-1.readings.ts';

// In force from 2025-01-01. The former § 27¹ is § 27² now.

/** § 27¹ (1): the listed professions. */
const inListedProfession = oneOf(
  'professional.kind',
  'teacher',
  'support-specialist',
  'childminder',
  'childrens-welfare-institution-worker',
  'youth-worker',
  'coach',
  'hobby-group-instructor',
  'health-care-professional',
  'police-officer',
  'victim-support-worker',
);

/** § 27¹ (1): a person of a listed profession noticed a child in need at work. */
export const childInNeedNoticedAtWork = [
  holds('child-in-need-of-assistance'),
  inListedProfession,
  is('professional.noticedAtWork'),
] as const;

/** § 27¹ (1), from 2027 also § 29 (5): and whoever works with the child in the one field whose measures fail. */
export const childNoticedByWhoeverReports = [
  is('professional.noticedAtWork'),
  inNeedWhere(inListedProfession, {
    orInOneField: [
      any(is('fieldHelp.ineffective'), is('fieldHelp.notApplicableForOutsideReasons')),
      is('professional.worksWithChildInField'),
    ],
  }),
] as const;

/** § 27¹ (1): a person of a listed profession reports a child in need noticed at work, as § 27 provides: immediately. */
const reportAsProfessional: Norm = {
  id: 'report-as-professional',
  modality: 'obligation',
  label: {
    en: 'Report a child in need who was noticed at work',
    et: 'Töös või kutsetegevuses märgatud abivajavast lapsest teatamine',
  },
  versions: [
    {
      provisions: ['§ 27¹ (1)', '§ 27 (2)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['professional'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...childInNeedNoticedAtWork),
      term: { immediately: true },
      notifies: [{ body: 'local-government' }, { body: 'child-helpline' }],
      reading: onlyCoachHasToWorkWithChildren,
    },
  ],
};

/** § 27¹ (1): with the report go the known data of § 34² on the child, the parent and whoever raises the child, as far as needed. */
const passOnKnownData: Norm = {
  id: 'pass-on-known-data',
  modality: 'obligation',
  label: {
    en: 'Pass on with the report the data that are known and needed',
    et: 'Teadaolevate vajalike andmete edastamine koos teatega',
  },
  versions: [
    {
      provisions: ['§ 27¹ (1)', '§ 34² (3)', '§ 34² (4)'],
      from: '2025-01-10',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['professional'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...childInNeedNoticedAtWork),
      term: { immediately: true },
      reading: dataArePassedOnOnceListIsInForce,
    },
    {
      // The text is the same. § 29 (5) has another bearer report in accordance with this section.
      provisions: ['§ 27¹ (1)', '§ 34² (3)', '§ 34² (4)', '§ 29 (5)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['professional', 'person-working-with-children'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...childNoticedByWhoeverReports),
      term: { immediately: true },
      reading: joinReadings(reportUnderSection29FollowsThisSection, dataArePassedOnOnceListIsInForce),
    },
  ],
};

/** § 27¹ (1), last sentence: the report may also go through the contact person whom the institution has appointed. */
const mayReportThroughContactPerson: Norm = {
  id: 'may-report-through-contact-person',
  modality: 'permission',
  label: { en: 'Report through the contact person', et: 'Teatamine kontaktisiku kaudu' },
  versions: [
    {
      provisions: ['§ 27¹ (1)'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['professional'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...childInNeedNoticedAtWork, is('professional.contactPersonAppointed')),
      reading: reportIsMadeOnceItArrives,
    },
    {
      // The text is the same. § 29 (5) has another bearer report in accordance with this section.
      provisions: ['§ 27¹ (1)', '§ 29 (5)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8',
      bearer: ['professional', 'person-working-with-children'],
      counterpart: ['local-government', 'child-helpline'],
      when: all(...childNoticedByWhoeverReports, is('professional.contactPersonAppointed')),
      reading: joinReadings(reportUnderSection29FollowsThisSection, reportIsMadeOnceItArrives),
    },
  ],
};

/** § 27¹ (2): the official may inform whoever so reported that the case is handled, if the child's well-being needs it. */
const mayInformReportingProfessional: Norm = {
  id: 'may-inform-reporting-professional',
  modality: 'permission',
  label: {
    en: 'Inform the reporting professional that handling of the case has begun',
    et: 'Teatanud spetsialistile teabe andmine juhtumi menetluse alustamise kohta',
  },
  versions: [
    {
      provisions: ['§ 27¹ (2)', '§ 27¹ (1)'],
      from: '2025-01-01',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['child-protection-official'],
      counterpart: ['professional'],
      when: all(
        inListedProfession,
        is('professional.hasReported'),
        is('professional.feedbackNeededForWellbeing'),
        isNot('child.isDeceased'),
      ),
      reading: feedbackFollowsReport,
    },
  ],
};

/** The norms of § 27¹, in its order. */
export const section27Superscript1: readonly Norm[] = [
  reportAsProfessional,
  passOnKnownData,
  mayReportThroughContactPerson,
  mayInformReportingProfessional,
];
