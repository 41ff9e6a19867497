import { always } from '../../model/rule/condition.ts';
import type { Norm, Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** Why state supervision in 2018 is not settled. */
export const unsettledIn2018: Bilingual = {
  en: 'The text of § 38 (1) in 2018 is not at hand. That the county governor is left out follows from the amendment of that year, that the Consumer Protection Board stays from § 38 (4).',
  et: '§ 38 lg 1 tekst 2018. aastal ei ole käepärast. Maavanema väljajäämine järeldub tolle aasta muudatusest, Tarbijakaitseameti jäämine § 38 lõikest 4.',
};

const sharedOut: Reading = {
  chosen: {
    en: 'Each agency supervises what (2) to (5) entrust to it; what they leave out has no state supervision.',
    et: 'Iga organ teostab järelevalvet selle üle, mille lõiked 2–5 talle annavad; mida need ei nimeta, jääb riikliku järelevalveta.',
  },
  because: {
    en: 'Else the lists of provisions in (2) to (5) would have no effect.',
    et: 'Muidu poleks lõigete 2–5 loeteludel mõju.',
  },
  alternatives: [
    {
      en: '(1) alone lets each of them supervise the whole Act and the legislation under it.',
      et: 'Lõike 1 järgi võib igaüks neist teostada järelevalvet kogu seaduse ja selle alusel antud õigusaktide üle.',
    },
  ],
};

/** § 38 (1): the law enforcement agencies under this Act. Over what each has supervision, `supervisorsOf` tells. */
const exerciseStateSupervision: Norm = {
  id: 'exercise-state-supervision',
  modality: 'obligation',
  label: { en: 'Exercise state supervision over this Act', et: 'Riikliku järelevalve teostamine seaduse täitmise üle' },
  versions: [
    {
      provisions: ['§ 38 (1)'],
      from: '2016-01-01',
      until: '2017-12-31',
      bearer: ['social-insurance-board', 'county-governor', 'consumer-protection-board', 'local-government'],
      reading: sharedOut,
      when: always,
    },
    {
      provisions: ['§ 38 (1)'],
      from: '2018-01-01',
      until: '2018-12-31',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['social-insurance-board', 'consumer-protection-board', 'local-government'],
      reading: sharedOut,
      unsettled: unsettledIn2018,
      when: always,
    },
    {
      provisions: ['§ 38 (1)'],
      from: '2019-01-01',
      amendedBy: 'RT I, 12.12.2018, 3',
      bearer: ['social-insurance-board', 'consumer-protection-authority', 'local-government'],
      reading: sharedOut,
      when: always,
    },
  ],
};

/** § 38 (4): § 25 is supervised by the consumer protection authority; by the Consumer Protection Board until 2018-12-31. */
const exerciseStateSupervisionAsConsumerProtectionAuthority: Norm = {
  id: 'exercise-state-supervision-as-consumer-protection-authority',
  modality: 'obligation',
  label: {
    en: 'Exercise state supervision over the prohibition of § 25',
    et: 'Riikliku järelevalve teostamine § 25 keelu üle',
  },
  versions: [
    {
      provisions: ['§ 38 (4)'],
      from: '2016-01-01',
      until: '2018-12-31',
      bearer: ['consumer-protection-board'],
      when: always,
    },
    {
      provisions: ['§ 38 (4)'],
      from: '2019-01-01',
      amendedBy: 'RT I, 12.12.2018, 3',
      bearer: ['consumer-protection-authority'],
      when: always,
    },
  ],
};

/**
 * The norms of § 38, in its order, but for those that say again what §§ 15 to 17 give as a function: they stand there, with
 * § 38 (2), (3), (5) and (6) as their bases.
 */
export const section38: readonly Norm[] = [
  exerciseStateSupervision,
  exerciseStateSupervisionAsConsumerProtectionAuthority,
];
