import { all, is, isNot } from '../../model/condition.ts';
import type { DoubtOfLaw } from '../doubt-of-law.ts';

/** § 33 (2) ends the separation, and (3) says of no duty that it ends with it. */
export const courtAfterEndOfSeparation: DoubtOfLaw = {
  id: 'court-after-end-of-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (3)', '§ 33 (2)'],
  onlyForSure: true,
  when: all(is('separation.hasStarted'), is('separation.ended'), isNot('separation.courtRulingMade')),
  chosen: {
    en: 'The duties to evaluate the child’s situation and to turn to court stay, also once the separation has ended without a ruling.',
    et: 'Kohustus hinnata lapse olukorda ja pöörduda kohtusse jääb alles ka siis, kui eraldamine on kohtumääruseta lõppenud.',
  },
  because: {
    en: '(3) starts both duties with the separation and names no end; what endangered the child may still be there.',
    et: 'Lõige 3 seob mõlemad kohustused eraldamisega ega nimeta nende lõppu; last ohustanu võib alles olla.',
  },
  alternatives: [
    {
      says: {
        en: 'With the child back in the family there is no separation left for which the court would have to decide in time: both duties end.',
        et: 'Kui laps on tagasi perekonnas, ei ole enam eraldamist, mille ajal kohus peaks otsustama: mõlemad kohustused lõpevad.',
      },
      norms: [
        { norm: 'evaluate-separated-child', provisions: ['§ 33 (3)'] },
        { norm: 'turn-to-court', provisions: ['§ 33 (3)'] },
        { norm: 'turn-to-court-on-access', provisions: ['§ 33 (3)'] },
      ],
    },
  ],
};
