import type { Reading } from '../../model/rule/norm.ts';

/** § 36 (3): whether the duty is owed to a child who has left the institution. */
export const whileChildIsStaying: Reading = {
  chosen: {
    en: 'The duty is owed to a child who is staying in the institution.',
    et: 'Kohustus on lasteasutuses viibiva lapse suhtes.',
  },
  because: {
    en: 'The title and (1) concern a child staying there, and (3) continues with that child.',
    et: 'Pealkiri ja lõige 1 käivad lasteasutuses viibiva lapse kohta ning lõige 3 jätkab temaga.',
  },
  alternatives: [
    {
      en: 'Also to a child who complained while staying there and has left since.',
      et: 'Ka selle lapse suhtes, kes esitas kaebuse seal viibides ja on lahkunud.',
    },
  ],
};

/** § 36 (3), third sentence: who provides for the changes. */
export const institutionProvidesForChanges: Reading = {
  chosen: {
    en: 'The institution provides for the changes, after an opinion or complaint of a child who is staying there.',
    et: 'Muudatused näeb ette lasteasutus, kui seal viibiv laps on esitanud arvamuse või kaebuse.',
  },
  because: {
    en: 'The sentence names nobody. The two before it put duties on the institution and concern that child.',
    et: 'Lauses ei ole kedagi nimetatud. Kaks eelmist lauset kohustavad lasteasutust ja käivad selle lapse kohta.',
  },
  alternatives: [
    {
      en: 'Whoever is responsible for the sphere of life in question, such as the local government.',
      et: 'See, kes vastutab asjaomase eluvaldkonna eest, näiteks kohaliku omavalitsuse üksus.',
    },
  ],
};
