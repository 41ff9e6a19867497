import {
  type PenalProvision,
  parsePenalProvision,
  parsePenalRange,
  penalRangeContains,
} from '../../act/penal-provision.ts';
import { containsReference } from '../../act/reference.ts';
import type { JudgmentReservation, Restriction } from '../../model/answer/screening.ts';
import type { CaseReservation } from '../../model/rule/reservation.ts';
import { conjunction, type Truth } from '../../model/rule/truth.ts';
import { requirementsOrRestrictions } from '../../rules/chapter-03-organisation-of-child-protection/section-15-of-persons.readings.ts';
import type { EncodedRecord } from '../../rules/facts/record-entity.ts';
import type { Law } from '../../rules/law.ts';
import type { PartEvaluation } from '../entity-rules.ts';

const section202 = /* @__PURE__ */ parsePenalProvision('§ 202', 'criminal-code');
const killing = /* @__PURE__ */ parsePenalRange('100–102', 'criminal-code');

/** Judgment 5-22-6 of the Supreme Court (22 November 2022), about § 20 (1¹) as in force until 30 September 2022. */
const judgment5226 = {
  number: '5-22-6',
  /** The first day of the text that the judgment is not about. */
  before: '2022-10-01',
  says: {
    en: 'The Supreme Court (5-22-6) found the permanent ban for the first alternative of § 202 of the Criminal Code, as in force until 2022-09-30, unconstitutional where it disregards the circumstances of the act.',
    et: 'Riigikohus (5-22-6) tunnistas kuni 30. septembrini 2022 kehtinud alalise keelu kriminaalkoodeksi § 202 esimese alternatiivi puhul põhiseadusvastaseks osas, milles see teo asjaolusid ei arvesta.',
  },
} as const;

/** The provisions of the Criminal Code that a record is of. */
const ofFormerCode = ({ law, offence }: EncodedRecord): readonly PenalProvision[] =>
  law === 'criminal-code' ? (offence?.['criminal-code'] ?? []) : [];

/** Whether a record is, or may be, of the first alternative of § 202 of the Criminal Code: the section does not number it. */
const isFirstAlternativeOfSection202 = (record: EncodedRecord): boolean =>
  ofFormerCode(record).some((provision) => containsReference(section202, provision));

const isKilling = (provisions: readonly PenalProvision[]): boolean =>
  provisions.some((provision) => penalRangeContains(killing, provision));

/** Whether a record is of the killings of §§ 100–102 of the Criminal Code, of which § 41 (3) speaks. */
export function isKillingUnderFormerCode({ law, offence }: EncodedRecord): Truth {
  const mayBe = offence === undefined || isKilling(offence['criminal-code'] ?? []);
  const isOpen = law === undefined || offence === undefined;
  return mayBe && (law === undefined || law === 'criminal-code') && (isOpen ? 'unknown' : true);
}

/** A restriction of § 20 as a screening finds it, with the condition on records that triggers it. */
export interface RestrictionFound {
  readonly id: string;
  readonly restriction: Restriction;
  readonly provisions: readonly string[];
  readonly triggeredBy: string;
}

/** What a court says of restrictions that apply, record by record. */
export function judgmentsOn(
  { wording }: Law,
  found: readonly RestrictionFound[],
  encoded: readonly EncodedRecord[],
): readonly JudgmentReservation[] {
  if (wording.day >= judgment5226.before) return [];
  return found.flatMap(({ id, restriction: { records } }) =>
    records.flatMap((record) =>
      isFirstAlternativeOfSection202(encoded[record]!)
        ? [{ restriction: id, record, judgment: judgment5226.number, says: judgment5226.says }]
        : [],
    ),
  );
}

/**
 * What would follow if § 15 (6) brought the restrictions of § 20: told of who has its tasks and is otherwise bound by none,
 * if some record would then bar, or may.
 *
 * @param hasTasks Whether the person has the tasks of § 15 (6).
 * @param isBound Whether § 20 binds the person as it is.
 * @param found The restrictions.
 * @param records The records, where they are told.
 */
export function requirementsOrRestrictionsOf(
  { wording }: Law,
  hasTasks: Truth,
  isBound: Truth,
  found: readonly RestrictionFound[],
  records: readonly PartEvaluation[] | undefined,
): readonly CaseReservation[] {
  const { from, otherwise, ...doubt } = requirementsOrRestrictions;
  const applies = conjunction([hasTasks, isBound === 'unknown' ? isBound : !isBound]);
  if (wording.day < from || applies === false) return [];
  const wouldFollow = found.flatMap(({ id, provisions, triggeredBy }) => {
    const truths = records?.map((record) => record.holds(triggeredBy)) ?? (['unknown'] as const);
    const bars: Truth = truths.includes(true) || (truths.includes('unknown') ? 'unknown' : false);
    const places = truths.flatMap((truth, place) => (truth === true ? [place] : []));
    return bars === false ? [] : [{ norm: id, applies: bars, provisions, records: places }];
  });
  if (wouldFollow.length === 0) return [];
  return [{ ...doubt, applies, alternatives: [{ says: otherwise, wouldFollow }] }];
}
