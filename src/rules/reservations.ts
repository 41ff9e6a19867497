import { all, holds } from '../model/condition.ts';
import { noticeReservations } from './chapter-06-child-in-need-of-assistance/section-27.reservations.ts';
import { professionalsReportReservations } from './chapter-06-child-in-need-of-assistance/section-27-1.reservations.ts';
import { helpReservations } from './chapter-06-child-in-need-of-assistance/section-29.reservations.ts';
import { beforeTheRuling } from './chapter-07-child-in-danger/section-33.ts';
import { screeningReservations } from './chapter-11-implementing-provisions/section-41-1.reservations.ts';
import type { DoubtOfLaw } from './doubt-of-law.ts';

export type { DoubtOfLaw, NormByOtherReading } from './doubt-of-law.ts';

/** § 33 (1), first sentence, asks for no direct danger; § 30, by which the child is in danger, does. */
const separationWithoutDirectDanger: DoubtOfLaw = {
  id: 'separation-without-direct-danger',
  kind: 'conflict',
  from: '2027-01-01',
  provisions: ['§ 33 (1)', '§ 30'],
  when: all(...beforeTheRuling),
  chosen: {
    en: 'The first sentence is met by its own ground, also where the danger is not direct.',
    et: 'Esimene lause eeldab vaid oma alust, ka siis, kui oht ei ole vahetu.',
  },
  because: {
    en: 'Its text was not changed with § 30, and the child is better protected so.',
    et: 'Selle teksti koos §-ga 30 ei muudetud ja nii on laps paremini kaitstud.',
  },
  alternatives: [
    {
      says: {
        en: 'The heading and the second sentence speak of a child in danger: the danger has to be direct here too.',
        et: 'Pealkiri ja teine lause räägivad hädaohus olevast lapsest: oht peab ka siin olema vahetu.',
      },
      norms: [
        {
          norm: 'may-separate-from-family',
          provisions: ['§ 33 (1)', '§ 30'],
          when: all(...beforeTheRuling, holds('child-in-danger')),
        },
      ],
    },
  ],
};

/** Every doubt of which an answer shows the consequences, in the order of the Act. */
export const reservations: readonly DoubtOfLaw[] = [
  ...noticeReservations,
  ...professionalsReportReservations,
  ...helpReservations,
  separationWithoutDirectDanger,
  ...screeningReservations,
];
