import type { Reading } from '../../model/rule/norm.ts';

/** §§ 5 and 6 (1): who has the duty, where the text names nobody. */
export const boundByScope: Reading = {
  chosen: {
    en: 'All to whom the Act applies under § 3 (1) have the duty.',
    et: 'Kohustus on kõigil, kellele seadust § 3 lg 1 järgi kohaldatakse.',
  },
  because: {
    en: 'The text is in the passive voice. § 3 (1) sets out to whom the Act applies.',
    et: 'Säte on umbisikuline. Kellele seadust kohaldatakse, on sätestatud § 3 lõikes 1.',
  },
  alternatives: [
    {
      en: 'The provision guides the interpretation of the others and by itself binds nobody.',
      et: 'Säte on teiste sätete tõlgendamise alus ega kohusta iseseisvalt kedagi.',
    },
  ],
};
