import type { Bilingual } from '../../model/rule/truth.ts';

/** Why § 11 from 2018-01-01 to 2022-08-15 is not settled. */
export const textOf2018IsNotAvailable: Bilingual = {
  en: 'The text of § 11 from 2018-01-01 to 2022-08-15 was not available. That the county governor is no longer listed and the council still is, follows from the amendments of 2018 and 2022.',
  et: '§ 11 teksti ajavahemikust 1. jaanuar 2018 kuni 15. august 2022 ei olnud kasutada. Et maavanemat enam ei nimetata ja nõukogu nimetatakse, järeldub 2018. ja 2022. aasta muudatustest.',
};
