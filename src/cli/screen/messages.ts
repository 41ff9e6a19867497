import type { Bilingual } from '../../model/rule/truth.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  'may-work': { en: 'may work', et: 'võib töötada' },
  'may-not-work': { en: 'may not work', et: 'ei või töötada' },
  unknown: { en: 'unknown', et: 'teadmata' },
};

/** The messages of a readable screening, beside those of every readable answer. */
export const screeningMessages = {
  person: { en: 'Person', et: 'Isik' },
  barred: {
    en: '§ 20 bars this person from working with children.',
    et: '§\u00a020 keelab sellel isikul lapsega töötada.',
  },
  notBarred: {
    en: '§ 20 does not bar this person from working with children.',
    et: '§\u00a020 ei keela sellel isikul lapsega töötada.',
  },
  notBound: {
    en: '§ 20 does not apply to this person in the given work.',
    et: '§\u00a020 ei kohaldu sellele isikule esitatud töö puhul.',
  },
  wouldBar: {
    en: 'It would bar the person as a child protection official or from working with children',
    et: 'Lastekaitsetöötajana või lapsega töötava isikuna kehtiks talle piirang',
  },
  notKnownWhetherBarred: {
    en: 'It is not known yet whether § 20 bars this person from working with children.',
    et: 'Veel ei ole teada, kas §\u00a020 keelab sellel isikul lapsega töötada.',
  },
  restrictions: { en: 'Restrictions', et: 'Piirangud' },
  record: { en: 'record', et: 'kanne' },
  complyBy: {
    en: 'Transitional provision: a person already in service must meet § 20 by',
    et: 'Üleminekusäte: juba töötav isik peab §\u00a020 nõuetele vastama hiljemalt',
  },
  caseLaw: { en: 'Case law', et: 'Kohtupraktika' },
  subsection: { en: 'down to its subsection', et: 'lõike täpsusega' },
  clause: { en: 'down to its clause', et: 'punkti täpsusega' },
  rejected: { en: '{} rejected', et: '{} tagasi lükatud' },
} satisfies Record<string, Bilingual>;
