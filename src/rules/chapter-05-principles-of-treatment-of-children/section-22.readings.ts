import type { Reading } from '../../model/rule/norm.ts';
import { all, holds, is } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';

/** § 22 (4): whether the person raising the child is informed even if the suspicion is of that person. */
export const informedWithoutException: Reading = {
  chosen: {
    en: 'The duty is shown without exception, even where the suspicion is of the person raising the child.',
    et: 'Kohustus on erandita ka siis, kui kahtlus langeb last kasvatavale isikule.',
  },
  because: {
    en: '§ 22 (4) has no exception. Before informing, §§ 5 3) and 21 require that the child’s best interests are weighed.',
    et: '§ 22 lg 4 erandit ei sätesta. Enne teavitamist tuleb § 5 p 3 ja § 21 järgi kaaluda lapse huve.',
  },
  alternatives: [
    {
      en: 'Informing is postponed for as long as it would endanger the child (best interests, §§ 5 3) and 21).',
      et: 'Teavitamisega viivitatakse seni, kuni see last ohustab (lapse huvid, § 5 p 3 ja § 21).',
    },
  ],
};

/** § 22 (4): whether the person raising the child is informed where the danger is known to come from that person. */
const informingWhoEndangers: DoubtOfLaw = {
  id: 'informing-who-endangers',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 22 (4)'],
  onlyForSure: true,
  when: all(holds('child-in-need-of-assistance'), is('danger.causedByCustodian')),
  chosen: {
    en: 'The person raising the child is informed, although the danger comes from the person exercising custody.',
    et: 'Last kasvatavat isikut teavitatakse, kuigi oht tuleneb hooldusõigust teostavast isikust.',
  },
  because: {
    en: '§ 22 (4) has no exception. The child’s best interests (§§ 5 3) and 21) are weighed before informing.',
    et: '§ 22 lg 4 erandit ei sätesta. Enne teavitamist kaalutakse lapse huve (§ 5 p 3 ja § 21).',
  },
  alternatives: [
    {
      says: {
        en: 'Informing is postponed for as long as it would endanger the child.',
        et: 'Teavitamisega viivitatakse seni, kuni see last ohustab.',
      },
      norms: [{ norm: 'inform-person-raising-child', provisions: ['§ 22 (4)', '§ 5 3)'] }],
    },
  ],
};

/** The legal issues of § 22. */
export const reservationsOfSection22: readonly DoubtOfLaw[] = [informingWhoEndangers];
