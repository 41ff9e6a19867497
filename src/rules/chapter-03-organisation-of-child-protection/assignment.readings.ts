import type { Reading } from '../../model/rule/norm.ts';

/** §§ 14 (3) and 15 (4): who assigns the functions. */
export const assignedByBody: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them.',
    et: 'Ülesanded võib üle anda asutus, kelle ülesanded need on.',
  },
  because: {
    en: 'The text is in the passive voice. The body that has the functions concludes the contract.',
    et: 'Säte on umbisikuline. Ülesannete täitmise lepingu sõlmib asutus, kelle ülesanded need on.',
  },
  alternatives: [
    {
      en: 'Whoever may conclude an administrative contract under another Act, such as the minister.',
      et: 'See, kes võib halduslepingu sõlmida muu seaduse alusel, näiteks minister.',
    },
  ],
};
