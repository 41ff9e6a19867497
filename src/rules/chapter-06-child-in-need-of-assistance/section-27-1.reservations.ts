import { all } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { noticedChildInNeed } from './section-27-1.ts';

/** § 27¹ was in force nine days before § 34², to which it refers. */
const dataListStillToCome: DoubtOfLaw = {
  id: 'data-list-still-to-come',
  kind: 'conflict',
  from: '2025-01-01',
  until: '2025-01-09',
  provisions: ['§ 27¹ (1)'],
  when: all(...noticedChildInNeed),
  chosen: {
    en: 'The professional reports; there is no list of data yet that would have to be passed on with the report.',
    et: 'Spetsialist teatab; loetelu andmetest, mis tuleb koos teatega edastada, veel ei kehti.',
  },
  because: {
    en: '§ 27¹ is in force from 2025-01-01, § 34² with the list from 2025-01-10.',
    et: '§ 27¹ kehtib alates 1.01.2025, loeteluga § 34² alates 10.01.2025.',
  },
  alternatives: [
    {
      says: {
        en: 'The data that the list of § 34² was going to name are passed on at once.',
        et: 'Andmed, mida § 34² loetelu hakkab nimetama, edastatakse kohe.',
      },
      norms: [{ norm: 'pass-on-known-data', provisions: ['§ 27¹ (1)'], when: all(...noticedChildInNeed) }],
    },
  ],
};

/** The doubts of § 27¹. */
export const professionalsReportReservations: readonly DoubtOfLaw[] = [dataListStillToCome];
