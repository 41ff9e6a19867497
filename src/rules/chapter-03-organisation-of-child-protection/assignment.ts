import type { Reading } from '../../model/rule/norm.ts';

/** §§ 14 (3) and 15 (4) do not say who assigns the functions. */
export const assignedByBody: Reading = {
  chosen: {
    en: 'The body whose functions they are may assign them.',
    et: 'Ülesanded võib üle anda asutus, kelle omad need on.',
  },
  because: {
    en: 'The text is in the passive voice; a contract about functions is made by whoever has them.',
    et: 'Säte on umbisikuline; ülesannete üle sõlmib lepingu see, kellel need on.',
  },
  alternatives: [
    {
      en: 'Whoever the law on administrative contracts lets conclude one, such as the minister.',
      et: 'See, kes võib halduslepingu sõlmida muu seaduse järgi, näiteks minister.',
    },
  ],
};
