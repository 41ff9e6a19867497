import type { Bilingual } from '../../model/rule/truth.ts';

/** Why the list of § 20 (1¹) from 2018-01-01 to 2022-09-30 is not settled. */
export const listUntil2022IsNotAvailable: Bilingual = {
  en: 'The text of § 20 (1¹) of these days was not available. §§ 100–102 (§ 41 (3)) and § 202 (Supreme Court judgment 5-22-6) of the Criminal Code were on its list. Whether the rest of the list of 2022-10-01 was on it is not known. What that list does not name is treated as not listed.',
  et: 'Selle aja § 20 lg 1¹ teksti ei olnud kasutada. Selle loetelus olid kriminaalkoodeksi §-d 100–102 (§ 41 lg 3) ja § 202 (Riigikohtu otsus 5-22-6). Kas selles oli ka muu 1. oktoobri 2022 loetelust, ei ole teada. Mida see loetelu ei nimeta, loetakse nimetamata jäetuks.',
};
