import type { Reading } from '../../model/rule/norm.ts';

/** Those to whom the Act applies under § 3 (1): persons, as far as their activities touch children and child protection. */
export const whomTheActBinds = [
  'state-agency',
  'local-government',
  'official',
  'legal-person',
  'natural-person',
] as const;

/** Those who support, cooperate and inform under §§ 7 (2), 8 and 9: agencies, their officials and legal persons. */
export const agenciesAndLegalPersons = ['state-agency', 'local-government', 'official', 'legal-person'] as const;

/** A duty that the text of §§ 5 and 6 (1) puts on nobody by name. */
export const boundByScope: Reading = {
  chosen: {
    en: 'The duty lies on all to whom the Act applies under § 3 (1).',
    et: 'Kohustus on kõigil, kellele seadust § 3 lg 1 järgi kohaldatakse.',
  },
  because: {
    en: 'The text is in the passive voice; § 3 (1) says whom the Act binds.',
    et: 'Säte on umbisikuline; keda seadus seob, ütleb § 3 lg 1.',
  },
  alternatives: [
    {
      en: 'It guides how the other provisions are read and is by itself the duty of nobody.',
      et: 'Säte suunab teiste sätete tõlgendamist ega kohusta iseseisvalt kedagi.',
    },
  ],
};
