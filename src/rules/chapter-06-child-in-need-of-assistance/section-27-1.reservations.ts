import { all } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { childInNeedNoticedAtWork } from './section-27-1.ts';

/** § 27¹ was in force nine days before § 34², to which it refers. */
const dataListStillToCome: DoubtOfLaw = {
  id: 'data-list-still-to-come',
  kind: 'conflict',
  from: '2025-01-01',
  until: '2025-01-09',
  provisions: ['§ 27¹ (1)'],
  when: all(...childInNeedNoticedAtWork),
  chosen: {
    en: 'The professional reports. There is no list yet of data that would have to be passed on with the report.',
    et: 'Spetsialist teatab; loetelu andmetest, mis tuleb koos teatega edastada, veel ei kehti.',
  },
  because: {
    en: '§ 27¹ is in force from 2025-01-01, § 34² with the list from 2025-01-10.',
    et: '§ 27¹ kehtib alates 1. jaanuarist 2025, loeteluga § 34² alates 10. jaanuarist 2025.',
  },
  alternatives: [
    {
      says: {
        en: 'The data that the list of § 34² was going to name are passed on immediately.',
        et: 'Andmed, mille § 34² loetelu oli jõustumas, edastatakse viivitamata.',
      },
      norms: [{ norm: 'pass-on-known-data', provisions: ['§ 27¹ (1)'], when: all(...childInNeedNoticedAtWork) }],
    },
  ],
};

/** The reservations of § 27¹. */
export const professionalsReportReservations: readonly DoubtOfLaw[] = [dataListStillToCome];
