import type { Norm } from '../../model/rule/norm.ts';
import { awareOnReceiptOfNotice } from '../chapter-06-child-in-need-of-assistance/awareness.readings.ts';
import {
  olderProcedureKeepsTenDays,
  procedureBegunBefore2027,
} from '../chapter-06-child-in-need-of-assistance/procedure-under-way.readings.ts';
import { all, any, holds, is, isNot, noneOf } from '../facts/conditions.ts';
import { joinReadings } from '../join-readings.ts';
import {
  decisionOfSection29Subsection7,
  section27Superscript2IsMeant,
  thirtyDaysInPlaceOfTen,
} from './section-41-1.readings.ts';

/** § 41¹: thirty days from becoming aware. */
const thirtyDays = { length: { days: 30 }, from: 'localGovernment.becameAwareAt', orReceipt: true } as const;

/** § 41¹ from 2025-01-01: the children whom § 27² added are reached in procedures that begin from then on. */
const isFirstScreeningFrom2025 = all(
  holds('child-in-need-of-assistance'),
  is('localGovernment.isAware'),
  is('need.firstAscertainedFromDisabilityData'),
  isNot('procedure.beganBefore2023'),
  any(
    isNot('procedure.beganBefore2025'),
    noneOf('disabilityScreening.basis', 'data-forwarded', 'lasting-support-need'),
  ),
);

/** § 41¹: thirty days instead of ten for the decision on case management where disability data first showed the need. */
const decideAfterDisabilityScreening: Norm = {
  id: 'decide-after-disability-screening',
  modality: 'obligation',
  label: {
    en: 'Decide on case management after data on disability, from 2025 also on need for support',
    et: 'Juhtumikorralduse algatamise otsus puude, alates 2025. aastast ka toevajaduse andmete põhjal',
  },
  versions: [
    {
      provisions: ['§ 41¹', '§ 27¹'],
      from: '2023-01-01',
      until: '2024-12-31',
      amendedBy: 'RT I, 28.04.2022, 1',
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: all(
        holds('child-in-need-of-assistance'),
        is('localGovernment.isAware'),
        is('need.firstAscertainedFromDisabilityData'),
        isNot('procedure.beganBefore2023'),
      ),
      term: thirtyDays,
      reading: joinReadings(thirtyDaysInPlaceOfTen, olderProcedureKeepsTenDays, awareOnReceiptOfNotice),
    },
    {
      provisions: ['§ 41¹', '§ 27²'],
      from: '2025-01-01',
      until: '2026-12-31',
      amendedBy: 'RT I, 31.12.2024, 3', // the section to which § 41¹ refers became § 27² and was extended
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: isFirstScreeningFrom2025,
      term: thirtyDays,
      reading: joinReadings(section27Superscript2IsMeant, olderProcedureKeepsTenDays, awareOnReceiptOfNotice),
    },
    {
      provisions: ['§ 41¹', '§ 27²', '§ 29 (7)'],
      from: '2027-01-01',
      amendedBy: 'RT I, 11.07.2026, 8', // § 29 (3), whose ten days it extends, became § 29 (7)
      bearer: ['local-government'],
      bearerMunicipality: 'localGovernment.municipality',
      when: isFirstScreeningFrom2025,
      term: thirtyDays,
      reading: joinReadings(
        decisionOfSection29Subsection7,
        procedureBegunBefore2027,
        olderProcedureKeepsTenDays,
        awareOnReceiptOfNotice,
      ),
    },
  ],
};

/** The norms of § 41¹, in its order. */
export const section41Superscript1: readonly Norm[] = [decideAfterDisabilityScreening];
