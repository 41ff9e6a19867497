import type { Reading } from '../../model/rule/norm.ts';

/** § 20 (3), third and fourth sentence: whether delegating passes the obligation on, and to which checks it applies. */
export const delegatingPassesObligationOn: Reading = {
  chosen: {
    en: 'Re-delegating passes the obligation on: the delegate then organises compliance and is liable for it. This applies only to the checks of (3).',
    et: 'Edasi delegeerimisel läheb kohustus üle: nõuete täitmist korraldab ja selle eest vastutab siis isik, kellele kohustus on delegeeritud. See kehtib üksnes lõike 3 kontrollimiste kohta.',
  },
  because: {
    en: 'The representative may re-delegate the obligation itself, and under the last sentence the delegate is liable for organising. Both sentences concern the requirements of this subsection.',
    et: 'Esindaja võib edasi delegeerida kohustuse enda ja viimase lause järgi vastutab korraldamise eest isik, kellele see on delegeeritud. Mõlemad laused käivad käesoleva lõike nõuete kohta.',
  },
  alternatives: [
    {
      en: 'The representative remains bound beside the delegate, who is liable only for what was delegated.',
      et: 'Esindaja jääb kohustatuks selle isiku kõrval, kellele kohustus on delegeeritud ja kes vastutab üksnes delegeeritu eest.',
    },
    {
      en: 'The representative also organises the check that (3¹) postpones.',
      et: 'Esindaja korraldab ka lõike 3¹ järgi edasi lükatud kontrollimise.',
    },
  ],
};
