import type { Reading } from '../../model/rule/norm.ts';

/** § 34⁴: whether the provider has to give the data, and for which tasks. */
export const rightToObtainIsDutyToGive: Reading = {
  chosen: {
    en: 'A right to obtain is a duty of the provider to give. The local government has it for assessing the need and helping, and for no other task that is given; the Board where it itself clarifies need or helps: § 15 (3) 6), 6¹), §§ 29¹ and 33.',
    et: 'Õigus andmeid saada tähendab tervishoiuteenuse osutaja kohustust andmed anda. Kohaliku omavalitsuse üksusel on see õigus abivajaduse hindamiseks ja abi osutamiseks, mitte muu esitatud ülesande täitmiseks; ametil siis, kui ta ise selgitab abivajaduse välja või osutab abi: § 15 lg 3 p 6 ja 6¹, §-d 29¹ ja 33.',
  },
  because: {
    en: 'The section ties the right to assessing the need and giving suitable help, not to the tasks of § 34² (7).',
    et: 'Paragrahv seob õiguse abivajaduse hindamise ja sobiva abi osutamisega, mitte § 34² lg 7 ülesannetega.',
  },
  alternatives: [
    {
      en: 'For every task of § 34² (7), including mediation, advice and supervision.',
      et: 'Iga § 34² lg 7 ülesande täitmiseks, sealhulgas vahendamisel, nõustamisel ja järelevalves.',
    },
    {
      en: 'Only a basis for requesting: whether the provider gives the data follows from the law on health services.',
      et: 'Üksnes andmete küsimise alus: kas tervishoiuteenuse osutaja andmed annab, tuleneb tervishoiuteenuseid käsitlevatest seadustest.',
    },
  ],
};
