import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

const rulesInForceAtItsStart: Bilingual = {
  en: '§ 1 (3) refers to the Administrative Procedure Act. Under its § 5 (5) a procedure goes on by the rules in force when it began, and the amending acts provide nothing else. It begins with its first act (§ 35 (1)); none begins before the child is known.',
  et: '§ 1 lg 3 viitab haldusmenetluse seadusele, mille § 5 lg 5 järgi kohaldatakse menetluse alguses kehtinud õigusnorme; muutmisseadused teisiti ei sätesta. Menetlus algab esimese toiminguga (§ 35 lg 1) ega saa alata enne, kui lapsest on teada saadud.',
};

/** § 29 (3), from 2027 (7), and § 41¹: a procedure that began before § 41¹, or before its scope was widened. */
export const olderProcedureKeepsTenDays: Reading = {
  chosen: {
    en: 'A procedure that began before § 41¹ applied to the child goes on with the ten days of § 29.',
    et: 'Menetlus, mis algas enne § 41¹ kohaldumist sellele lapsele, jätkub § 29 kümnepäevase tähtajaga.',
  },
  because: rulesInForceAtItsStart,
  alternatives: [
    {
      en: 'The law of the day of the answer applies: thirty days, whenever the procedure began.',
      et: 'Kohaldatakse vastuse päeval kehtivat õigust: tähtaeg on kolmkümmend päeva, olenemata menetluse algusest.',
    },
  ],
};

/** §§ 28 (5), 28 (6) and 29 (7): a procedure that began before 2027. */
export const procedureBegunBefore2027 = {
  chosen: {
    en: 'A procedure that began before 2027 goes on by the rules then in force. Its decision is that of § 29 (3) in the wording until 2026-12-31, not of § 29 (7) or of § 29 (3) of 2027. There is no pre-assessment (§ 28 (5)), and the two months of § 28 (6) do not apply.',
    et: 'Enne 2027. aastat alanud menetlus jätkub senise korra järgi. Otsus tehakse kuni 31. detsembrini 2026 kehtinud redaktsiooni § 29 lõike 3, mitte § 29 lõike 7 ega 2027. aasta § 29 lõike 3 järgi. Eelhindamist (§ 28 lg 5) ei tehta ja § 28 lõike 6 kahekuulist tähtaega ei kohaldata.',
  },
  because: rulesInForceAtItsStart,
  alternatives: [
    {
      en: 'The law of the day of the answer applies, also in a procedure under way.',
      et: 'Kohaldatakse vastuse päeval kehtivat õigust, ka pooleliolevas menetluses.',
    },
  ],
} as const satisfies Reading;
