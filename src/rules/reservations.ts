import { reservationsOfSection22 } from './chapter-05-principles-of-treatment-of-children/section-22.readings.ts';
import { noticeReservations } from './chapter-06-child-in-need-of-assistance/section-27.reservations.ts';
import { professionalsReportReservations } from './chapter-06-child-in-need-of-assistance/section-27-1.reservations.ts';
import { assessmentReservations } from './chapter-06-child-in-need-of-assistance/section-28.reservations.ts';
import { helpReservations } from './chapter-06-child-in-need-of-assistance/section-29.reservations.ts';
import { reservationsOfSection32 } from './chapter-07-child-in-danger/section-32.reservations.ts';
import { reservationsOfSection33 } from './chapter-07-child-in-danger/section-33.reservations.ts';
import { reservationsOfSection34Superscript3 } from './chapter-08-1-processing-of-personal-data/section-34-3.readings.ts';
import { reservationsOfSection34 } from './chapter-08-protection-of-child-separated-from-family/section-34.readings.ts';
import { section34 } from './chapter-08-protection-of-child-separated-from-family/section-34.ts';
import { reservationsOfSection40 } from './chapter-10-state-and-administrative-supervision/section-40.readings.ts';
import { screeningReservations } from './chapter-11-implementing-provisions/section-41-1.readings.ts';
import type { DoubtOfLaw } from './legal-issue.ts';

export type { DoubtOfLaw, NormByOtherReading } from './legal-issue.ts';

/** Every legal issue whose consequences an answer shows, in the order of the Act. */
export const reservations: readonly DoubtOfLaw[] = [
  ...reservationsOfSection22,
  ...noticeReservations,
  ...professionalsReportReservations,
  ...assessmentReservations,
  ...helpReservations,
  ...reservationsOfSection32,
  ...reservationsOfSection33,
  ...reservationsOfSection34(section34),
  ...reservationsOfSection34Superscript3,
  ...reservationsOfSection40,
  ...screeningReservations,
];
