import type { Reading } from '../../model/rule/norm.ts';

/** § 17 (1) 3) from 2027-01-01: by when the need has to be assessed. */
export const noTermOfItsOwn: Reading = {
  chosen: {
    en: 'The clause no longer sets a term of its own. § 28 (5) and (6) and § 29 (7) set the terms of the assessment.',
    et: 'Punktis endas enam tähtaega ei ole. Hindamise tähtajad on sätestatud § 28 lõigetes 5 ja 6 ning § 29 lõikes 7.',
  },
  because: {
    en: 'The word “immediately” was left out when those subsections were added. § 5 (4) of the Administrative Procedure Act requires procedural acts without delay, and sets no number of days.',
    et: 'Sõna „viivitamata“ jäeti välja, kui need lõiked lisati. Haldusmenetluse seaduse § 5 lg 4 nõuab menetlustoimingute tegemist viivituseta, kuid päevade arvu ei määra.',
  },
  alternatives: [
    {
      en: 'Nothing has changed: the need still has to be assessed immediately.',
      et: 'Midagi ei ole muutunud: abivajadust tuleb endiselt hinnata viivitamata.',
    },
  ],
};

/** § 17 (2): who establishes the committee. */
export const localGovernmentEstablishesCommittee: Reading = {
  chosen: {
    en: 'The local government establishes the committee and decides whether it is necessary.',
    et: 'Komisjoni moodustab kohaliku omavalitsuse üksus, kes otsustab ka selle vajalikkuse.',
  },
  because: {
    en: 'The sentence names nobody. The sentence before it concerns the local government.',
    et: 'Lauses ei ole moodustajat nimetatud. Eelmine lause käib kohaliku omavalitsuse üksuse kohta.',
  },
  alternatives: [
    {
      en: 'The body of the municipality that the Local Government Organisation Act determines.',
      et: 'Valla või linna organ, mille määrab kohaliku omavalitsuse korralduse seadus.',
    },
  ],
};
