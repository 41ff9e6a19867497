import { parsePenalProvision } from '../../act/penal-provision.ts';
import { containsReference } from '../../act/reference.ts';
import type { InForce } from '../../model/rule/norm.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import type { EncodedRecord } from '../facts/record-entity.ts';

/** A judgment about a restriction of § 20, over the days of the text that it is about. */
export interface Judgment extends InForce {
  readonly number: string;
  /** Whether the judgment concerns a restriction that depends on a record. */
  readonly concerns: (record: EncodedRecord) => boolean;
  readonly says: Bilingual;
}

const section202 = /* @__PURE__ */ parsePenalProvision('§ 202', 'criminal-code');

/** Whether a record is, or may be, of the first alternative of § 202 of the Criminal Code: the section does not number it. */
const isFirstAlternativeOfSection202 = ({ law, offence }: EncodedRecord): boolean =>
  law === 'criminal-code' &&
  (offence?.['criminal-code'] ?? []).some((provision) => containsReference(section202, provision));

/** Judgment 5-22-6 of the Supreme Court (22 November 2022), about § 20 (1¹) as in force until 30 September 2022. */
const judgment5226: Judgment = {
  number: '5-22-6',
  from: '2018-01-01',
  until: '2022-09-30',
  concerns: isFirstAlternativeOfSection202,
  says: {
    en: 'The Supreme Court (5-22-6) found the permanent ban for the first alternative of § 202 of the Criminal Code, as in force until 2022-09-30, unconstitutional where it disregards the circumstances of the act.',
    et: 'Riigikohus (5-22-6) tunnistas kuni 30. septembrini 2022 kehtinud alalise keelu kriminaalkoodeksi § 202 esimese alternatiivi puhul põhiseadusvastaseks osas, milles see teo asjaolusid ei arvesta.',
  },
};

/** What courts found about restrictions of § 20. */
export const judgments: readonly Judgment[] = [judgment5226];
