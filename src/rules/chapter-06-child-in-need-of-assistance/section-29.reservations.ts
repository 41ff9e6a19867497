import type { DoubtOfLaw } from '../legal-issue.ts';
import {
  commencedWithoutAwareness,
  procedureUnderWay,
  victimsChildUnderWayFrom2027,
  victimsChildUnderWayUntil2026,
} from './section-29-commencing.reservations.ts';
import { reportOrHelpInField } from './section-29-manner-of-help.reservations.ts';
import { endedOrHandedOver, endedThoughInNeed, planBesideCaseManagement } from './section-29-running.reservations.ts';

/** The reservations of § 29, in the order in which an answer shows them. */
export const helpReservations: readonly DoubtOfLaw[] = [
  victimsChildUnderWayUntil2026,
  reportOrHelpInField,
  commencedWithoutAwareness,
  procedureUnderWay,
  victimsChildUnderWayFrom2027,
  planBesideCaseManagement,
  endedThoughInNeed,
  endedOrHandedOver,
];
