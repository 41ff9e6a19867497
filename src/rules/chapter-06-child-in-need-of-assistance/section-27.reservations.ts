import { all, any, isNot } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { goesToPlaceOfStay, goesToRegisteredResidence } from './section-27.ts';

/** § 27 (3) and (4) speak of a notice about a child in need; here it is about somebody known to be of age. */
const noticeAboutAdult: DoubtOfLaw = {
  id: 'notice-about-adult',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 27 (3)', '§ 27 (4)'],
  when: all(
    isNot('child.isKnownUnderEighteen'),
    isNot('child.ageIsNotKnown'),
    any(goesToRegisteredResidence, goesToPlaceOfStay),
  ),
  chosen: {
    en: 'The notice is forwarded, although the person is known to be of age.',
    et: 'Teade edastatakse, ehkki isik on teadaolevalt täisealine.',
  },
  because: {
    en: 'The duty depends on the receipt of the notice. What is known of the age may be wrong, and a delay would then harm a child.',
    et: 'Kohustus tekib teate saamisest; teave vanuse kohta võib olla ekslik ja viivitus kahjustaks siis last.',
  },
  alternatives: [
    {
      says: {
        en: 'The text covers a notice about a child in need of assistance: one about a known adult is not forwarded under it.',
        et: 'Säte käsitleb teadet abivajava lapse kohta: teadet teadaolevalt täisealise kohta selle alusel ei edastata.',
      },
      norms: [
        { norm: 'forward-notice-to-registered-residence', provisions: ['§ 27 (3)'] },
        { norm: 'forward-notice-to-place-of-stay', provisions: ['§ 27 (4)'] },
      ],
    },
  ],
};

/** The reservations of § 27. */
export const noticeReservations: readonly DoubtOfLaw[] = [noticeAboutAdult];
