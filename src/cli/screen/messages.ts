import type { Bilingual } from '../../model/rule/truth.ts';

/** What a readable screening says in its own words, beside those of every readable answer. */
export const screeningMessages = {
  person: { en: 'Person', et: 'Isik' },
  barred: {
    en: '§ 20 bars this person from working with children.',
    et: '§ 20 keelab sellel isikul lapsega töötada.',
  },
  notBarred: {
    en: '§ 20 does not bar this person from working with children.',
    et: '§ 20 ei keela sellel isikul lapsega töötada.',
  },
  notBound: {
    en: '§ 20 does not bind this person in the work that is told.',
    et: 'Öeldud töös § 20 seda isikut ei seo.',
  },
  wouldBar: {
    en: 'As a child protection official or in work with children it would bar him or her',
    et: 'Lastekaitsetöötaja või lapsega töötava isikuna oleks tal keeld',
  },
  notKnownWhetherBarred: {
    en: 'Whether § 20 bars this person from working with children is not known yet.',
    et: 'Kas § 20 keelab sellel isikul lapsega töötada, on veel teadmata.',
  },
  restrictions: { en: 'Restrictions', et: 'Piirangud' },
  record: { en: 'record', et: 'kanne' },
  complyBy: {
    en: 'Transition: for a person in service already, § 20 is to be met by',
    et: 'Üleminek: juba töötava isiku puhul peavad § 20 nõuded olema täidetud hiljemalt',
  },
  caseLaw: { en: 'Case law', et: 'Kohtupraktika' },
  records: {
    en: 'what the person has on record: punishments and coercive treatment, or none',
    et: 'mis isiku kohta on registris ja arhiivis: karistused ja sundravi, või mitte midagi',
  },
  subsection: { en: 'down to its subsection', et: 'lõike täpsusega' },
  rejected: { en: '{} rejected', et: '{} tagasi lükatud' },
  clause: { en: 'down to its clause', et: 'punkti täpsusega' },
} satisfies Record<string, Bilingual>;
