import { all } from '../../model/rule/condition.ts';
import { officialDemandsInformation } from '../chapter-07-child-in-danger/section-33.ts';
import type { DoubtOfLaw } from '../reservations.ts';
import { isBoundToConfidentiality } from './section-34-3.ts';

/** § 34³ lets another law provide otherwise; § 33 (3¹) asks for an answer and excepts nobody. */
const confidentialOrToBeAnswered: DoubtOfLaw = {
  id: 'confidential-or-to-be-answered',
  kind: 'conflict',
  from: '2025-01-10',
  provisions: ['§ 34³', '§ 33 (3¹)'],
  when: all(isBoundToConfidentiality, officialDemandsInformation),
  chosen: {
    en: 'The official is answered; toward everyone else the data stay confidential.',
    et: 'Lastekaitsetöötajale vastatakse; kõigi teiste ees jäävad andmed konfidentsiaalseks.',
  },
  because: {
    en: '§ 33 (3¹) is itself a law that provides otherwise, which § 34³ lets go first.',
    et: '§ 33 lg 3¹ on ise seadus, mis näeb ette teisiti ja mille § 34³ ette laseb.',
  },
  alternatives: [
    {
      says: {
        en: 'Who learned of the data only by being involved in the case refers the official to where they come from.',
        et: 'Kes sai andmed teada vaid juhtumisse kaasatuna, suunab lastekaitsetöötaja andmete allika poole.',
      },
      norms: [{ norm: 'answer-official-at-once', provisions: ['§ 34³', '§ 33 (3¹)'] }],
    },
  ],
};

/** The doubts of § 34³. */
export const reservationsOfSection34Superscript3: readonly DoubtOfLaw[] = [confidentialOrToBeAnswered];
