import type { Reading } from '../../model/rule/norm.ts';

/** § 30 from 2027: need does not have to be found besides direct danger. */
export const directDangerIncludesNeed: Reading = {
  chosen: {
    en: 'Direct danger includes need: that the child is in need (§ 26) does not have to be found separately.',
    et: 'Vahetu hädaoht hõlmab abivajadust: § 26 tingimuste täitmist ei ole vaja eraldi tuvastada.',
  },
  because: {
    en: 'Whoever’s life or health is directly endangered lacks well-being (§ 4), and such behaviour is a case of § 26. Unknown facts of need must not hide a danger.',
    et: 'Kelle elu või tervis on vahetult ohus, selle heaolu ei ole tagatud (§ 4), ja niisugune käitumine on üks § 26 juhtudest. See, et abivajaduse asjaolud ei ole teada, ei tohi hädaohtu varjata.',
  },
  alternatives: [
    {
      en: 'Both conditions have to be met: danger is unknown until a condition of § 26 is known to be met, and there is none where no condition is met.',
      et: 'Täidetud peavad olema mõlemad tingimused: kuni ei ole teada, kas § 26 tingimused on täidetud, on hädaoht teadmata; kui need ei ole täidetud, ei ole ka hädaohtu.',
    },
  ],
};
