import { all } from '../../model/condition.ts';
import type { DoubtOfLaw } from '../reservations.ts';
import { caseHasToEnd, caseMovesAlong } from './section-29-running.ts';

/** § 29 (11) ends case management, § 29 (12) hands it over; neither says which goes first. */
const endedOrHandedOver: DoubtOfLaw = {
  id: 'case-management-ended-or-handed-over',
  kind: 'open-reading',
  from: '2027-01-01',
  provisions: ['§ 29 (11)', '§ 29 (12)'],
  when: all(caseHasToEnd, caseMovesAlong),
  chosen: {
    en: 'Both duties are named: the case is to be ended, and where the child has settled elsewhere it is handed over.',
    et: 'Nimetatud on mõlemad kohustused: juhtumikorraldus tuleb lõpetada ja, kui laps on mujale elama asunud, üle anda.',
  },
  because: {
    en: 'Neither subsection excepts the case of the other.',
    et: 'Kumbki lõige ei tee teise juhust erandit.',
  },
  alternatives: [
    {
      says: {
        en: 'What has to be ended is ended where it is, and not handed over.',
        et: 'Mis tuleb lõpetada, lõpetatakse seal, kus seda korraldatakse, ega anta üle.',
      },
      norms: [
        { norm: 'hand-over-case-management', provisions: ['§ 29 (12)', '§ 29 (11)'] },
        { norm: 'take-over-case-management', provisions: ['§ 29 (12)', '§ 29 (11)'] },
      ],
    },
    {
      says: {
        en: 'It is handed over first, and the local government of the new residence ends it.',
        et: 'Juhtum antakse enne üle ja selle lõpetab uue elukoha omavalitsus.',
      },
      norms: [{ norm: 'end-case-management', provisions: ['§ 29 (11)', '§ 29 (12)'] }],
    },
  ],
};

/** The doubts about § 29 (11) and (12), where both apply. */
export const reservationsOfEndingCaseManagement: readonly DoubtOfLaw[] = [endedOrHandedOver];
