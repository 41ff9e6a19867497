import type { Reading } from '../../model/rule/norm.ts';
import { assignedByBody } from './assignment.readings.ts';

/** § 14 (3) from 2027-01-01: it still refers to clause 6 of (1), which is repealed. */
export const assignedWithoutClause6: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them. Of the two clauses named, only clause 5 remains.',
    et: 'Ülesanded võib üle anda asutus, kelle ülesanded need on. Kahest nimetatud punktist on alles üksnes punkt 5.',
  },
  because: {
    en: 'The text is in the passive voice. The reference to the repealed clause 6 has no effect, since that clause no longer contains a function.',
    et: 'Säte on umbisikuline. Viitel kehtetule punktile 6 ei ole mõju, sest selles punktis ei ole enam ülesannet.',
  },
  alternatives: [
    ...assignedByBody.alternatives,
    {
      en: 'Clause 6 means the guidelines that § 15 (3) 4) now makes a function of the Social Insurance Board.',
      et: 'Punktiga 6 on mõeldud juhiseid, mille koostamine on nüüd § 15 lg 3 p 4 järgi Sotsiaalkindlustusameti ülesanne.',
    },
  ],
};
