import { parsePenalProvision, parsePenalRange, penalRangeContains } from '../act/penal-provision.ts';
import { containsReference } from '../act/reference.ts';
import type { RecordTold } from '../model/person-reader.ts';

const section202 = /* @__PURE__ */ parsePenalProvision('§ 202', 'criminal-code');
const killing = /* @__PURE__ */ parsePenalRange('100–102', 'criminal-code');

/** Judgment 5-22-6 of the Supreme Court (22 November 2022), about § 20 (1¹) as it stood to 30 September 2022. */
export const judgment5226 = {
  number: '5-22-6',
  /** The first day of the text that the judgment is not about. */
  before: '2022-10-01',
  says: {
    en: 'The Supreme Court (5-22-6) found the permanent ban for the first alternative of § 202 of the Criminal Code, as it stood to 2022-09-30, unconstitutional where it leaves the circumstances of the act out of account.',
    et: 'Riigikohus (5-22-6) tunnistas kuni 30.09.2022 kehtinud alalise keelu kriminaalkoodeksi § 202 esimese alternatiivi puhul põhiseadusvastaseks osas, milles see teo asjaolusid ei arvesta.',
  },
} as const;

/** Whether a record is, or may be, of the first alternative of § 202 of the Criminal Code: the section does not number it. */
export const isFirstAlternativeOfSection202 = ({ offence }: RecordTold): boolean =>
  offence?.code === 'criminal-code' && containsReference(section202, offence.provision);

/** Whether a record is of the killings of §§ 100–102 of the Criminal Code, of which § 41 (3) speaks. */
export const isKillingUnderFormerCode = ({ offence }: RecordTold): boolean =>
  offence?.code === 'criminal-code' && penalRangeContains(killing, offence.provision);
