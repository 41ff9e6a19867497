import type { Reading } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';

/** Why state supervision in 2018 is not settled. */
export const textOf2018IsNotAvailable: Bilingual = {
  en: 'The text of § 38 (1) in 2018 was not available. That the county governor is no longer listed follows from the amendment of that year; that the Consumer Protection Board is, from § 38 (4).',
  et: '§ 38 lg 1 teksti 2018. aastal ei olnud kasutada. Maavanema väljajäämine järeldub selle aasta muudatusest, Tarbijakaitseameti allesjäämine § 38 lõikest 4.',
};

/** § 38 (1): whether each law enforcement agency supervises the whole Act. */
export const dividedByProvision: Reading = {
  chosen: {
    en: 'Each agency supervises what (2) to (5) entrust to it. What they leave out has no state supervision.',
    et: 'Iga korrakaitseorgan teostab järelevalvet nende sätete täitmise üle, mis lõiked 2–5 tema pädevusse annavad. Lõigetes nimetamata sätete täitmise üle riiklikku järelevalvet ei teostata.',
  },
  because: {
    en: 'Otherwise the lists of provisions in (2) to (5) would have no effect.',
    et: 'Muidu ei oleks lõigete 2–5 loeteludel mõju.',
  },
  alternatives: [
    {
      en: '(1) alone lets each of them supervise compliance with the whole Act and the legislation under it.',
      et: 'Juba lõike 1 järgi võib igaüks neist teostada järelevalvet kogu seaduse ja selle alusel antud õigusaktide täitmise üle.',
    },
  ],
};
