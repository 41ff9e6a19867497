import { all, any, holds, is, isNot } from '../../model/rule/condition.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { decisionIsRequired, decisionOfTheseHours } from './section-33.ts';

const newDecision = { provisions: ['§ 33 (2)'], when: decisionIsRequired } as const;

/** § 33 (2) bounds what the decision determines by its hours alone. */
export const contentAfterTheEnd: DoubtOfLaw = {
  id: 'content-after-end-of-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (2)', '§ 33 (1)'],
  onlyForSure: true,
  when: all(decisionOfTheseHours, any(is('separation.ended'), is('separation.courtRulingRestrictsCustody'))),
  chosen: {
    en: 'Place of stay and communication are determined for the 72 hours, also where the separation has ended or a court has restricted custody before.',
    et: 'Viibimiskoht ja suhtluskord määratakse 72 tunniks ka siis, kui eraldamine on varem lõppenud või kohus on hooldusõigust piiranud.',
  },
  because: {
    en: '(2) names no other end.',
    et: 'Lõige 2 muud lõppu ei nimeta.',
  },
  alternatives: [
    {
      says: {
        en: 'Nothing is left to determine: the child is back in the family, or the ruling says where it stays.',
        et: 'Midagi ei ole enam määrata: laps on tagasi perekonnas või ütleb määrus, kus ta viibib.',
      },
      norms: [
        { norm: 'determine-place-of-stay', ...newDecision },
        { norm: 'determine-communication', ...newDecision },
      ],
    },
  ],
};

/** § 33 (3) says neither when its duties begin. */
export const courtBeforeTheSeparation: DoubtOfLaw = {
  id: 'court-before-the-separation',
  kind: 'open-reading',
  from: '2016-01-01',
  provisions: ['§ 33 (3)', '§ 33 (2)'],
  onlyForSure: true,
  when: all(holds('child'), is('separation.decisionMade'), isNot('separation.hasStarted')),
  chosen: {
    en: 'Both duties of (3) begin with the separation.',
    et: 'Lõike 3 kohustused algavad eraldamisest.',
  },
  because: {
    en: 'The hours of (2), which bound them, run from it.',
    et: 'Sellest arvestatakse lõike 2 tunde, mis neid piiravad.',
  },
  alternatives: [
    {
      says: {
        en: 'They begin with the decision, also where it has not been carried out yet.',
        et: 'Need algavad otsusest, ka siis, kui see ei ole veel täidetud.',
      },
      norms: [
        { norm: 'evaluate-separated-child', provisions: ['§ 33 (3)'], when: all(is('separation.decisionMade')) },
        {
          norm: 'turn-to-court',
          provisions: ['§ 33 (3)'],
          when: all(is('separation.decisionMade'), isNot('separation.courtRulingMade')),
        },
      ],
    },
  ],
};

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
