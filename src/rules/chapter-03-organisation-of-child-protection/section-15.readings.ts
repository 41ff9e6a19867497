import type { Reading } from '../../model/rule/norm.ts';
import { assignedByBody } from './assignment.readings.ts';

/** § 15 (3) 6): whether clarifying the need is the assessment of § 28. */
export const clarifyingIsNotAssessing: Reading = {
  chosen: {
    en: 'Clarifying the need is not assessing it under § 28.',
    et: 'Abivajaduse väljaselgitamine ei ole abivajaduse hindamine § 28 tähenduses.',
  },
  because: {
    en: 'The clause uses a word of its own. The assessment belongs to the function of § 17 (1) 3), and the notice still has to be forwarded under § 27 (3).',
    et: 'Punktis on kasutatud eraldi mõistet. Hindamine kuulub § 17 lg 1 p 3 ülesande juurde ja teade tuleb § 27 lg 3 järgi endiselt edastada.',
  },
  alternatives: [
    {
      en: 'The Board assesses the need under § 28 before it forwards the notice.',
      et: 'Sotsiaalkindlustusamet hindab abivajadust § 28 järgi enne teate edastamist.',
    },
  ],
};

/** § 15 (4) from 2027-01-01: clause 4 of (3), to which it refers, now includes guidelines and directions. */
export const clauseAsWordedNow: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them: all of clause 4 of (3) as worded now, including guidelines and directions.',
    et: 'Ülesanded võib üle anda asutus, kelle ülesanded need on: kogu lõike 3 punkti 4 praeguses sõnastuses, sealhulgas juhised ja rakendussuunised.',
  },
  because: {
    en: `${assignedByBody.because.en} (4) refers to the clause, not to its content at the time when (4) was worded.`,
    et: `${assignedByBody.because.et} Lõige 4 viitab punktile, mitte punkti sisule lõike 4 sõnastamise ajal.`,
  },
  alternatives: [
    ...assignedByBody.alternatives,
    {
      en: 'Only what clause 4 contained when (4) was worded: notification.',
      et: 'Üksnes see, mida punkt 4 sisaldas lõike 4 sõnastamise ajal: teavitustegevus.',
    },
  ],
};
