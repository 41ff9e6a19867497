import { officialDemandsInformation } from '../chapter-07-child-in-danger/section-33.ts';
import { all } from '../facts/conditions.ts';
import type { DoubtOfLaw } from '../legal-issue.ts';
import { isBoundToConfidentiality } from './section-34-3.ts';

/** §§ 34³ and 33 (3¹): whether whoever was involved answers the official or keeps the data confidential. */
const confidentialOrToBeAnswered: DoubtOfLaw = {
  id: 'confidential-or-to-be-answered',
  kind: 'conflict',
  from: '2025-01-10',
  provisions: ['§ 34³', '§ 33 (3¹)'],
  when: all(isBoundToConfidentiality, officialDemandsInformation),
  chosen: {
    en: 'The official gets an answer. Toward everyone else the data stay confidential.',
    et: 'Lastekaitsetöötajale vastatakse. Kõigi teiste suhtes jäävad andmed konfidentsiaalseks.',
  },
  because: {
    en: '§ 33 (3¹) is itself a law that provides otherwise, and § 34³ applies without prejudice to such a law.',
    et: '§ 33 lg 3¹ on ise § 34³ tähenduses seadus, mis näeb ette teisiti.',
  },
  alternatives: [
    {
      says: {
        en: 'Whoever learned of the data only by being involved in the case refers the official to their source.',
        et: 'Isik, kes sai andmed teada üksnes juhtumisse kaasatuna, suunab lastekaitsetöötaja andmete allika juurde.',
      },
      norms: [{ norm: 'answer-official-at-once', provisions: ['§ 34³', '§ 33 (3¹)'] }],
    },
  ],
};

/** The legal issues of § 34³. */
export const reservationsOfSection34Superscript3: readonly DoubtOfLaw[] = [confidentialOrToBeAnswered];
