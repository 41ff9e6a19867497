import { all, holds, is } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';

/** § 22 (4) has no exception; here the danger is known to come from the person who would be informed. */
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
    en: '§ 22 (4) has no exception; what serves the child’s best interests (§§ 5 3) and 21) is weighed before informing.',
    et: '§ 22 lõikes 4 erandit ei ole; enne teavitamist kaalutakse lapse huve (§ 5 p 3 ja § 21).',
  },
  alternatives: [
    {
      says: {
        en: 'Informing waits for as long as it would endanger the child.',
        et: 'Teavitamisega oodatakse, kuni see last ohustaks.',
      },
      norms: [{ norm: 'inform-person-raising-child', provisions: ['§ 22 (4)', '§ 5 3)'] }],
    },
  ],
};

/** The doubts of § 22. */
export const reservationsOfSection22: readonly DoubtOfLaw[] = [informingWhoEndangers];
