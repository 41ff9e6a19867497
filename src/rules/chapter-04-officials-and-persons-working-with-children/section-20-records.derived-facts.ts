import type { InForce } from '../../model/rule/norm.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { parseDay } from '../../model/time/civil-day.ts';
import type { DerivedRecordFact } from '../facts/person-facts.ts';
import { type EncodedRecord, type RecordPath, recordPosition } from '../facts/record-entity.ts';
import type { ListingProvision } from './offence-lists.ts';

/** What the offence of a record is, once all of it is known. */
export interface OffenceJudged {
  /** The facts of {@link factsOfLists} that are so, as bits. */
  readonly lists: number;
  readonly isCriminalOffence: boolean;
}

/** The facts about a record that follow from the lists of § 20. */
const factsOfLists = [
  'record.isOnFirstList',
  'record.isUnderFormerOrForeignLaw',
  'record.isOnSecondList',
  'record.isOnReassessmentList',
] as const satisfies readonly DerivedRecordFact[];

type FactOfLists = (typeof factsOfLists)[number];
const [onFirst, underFormerOrForeignLaw, onSecond, onReassessment] = factsOfLists;

/** The bit of such a fact in {@link OffenceJudged}. */
export const bitOf = (fact: FactOfLists): number => 1 << factsOfLists.indexOf(fact);

/** Which list makes which fact so, of an offence under the code of the list. */
export const listsAtHome: readonly (readonly [ListingProvision, FactOfLists])[] = [
  ['§ 20 (1)', onFirst],
  ['§ 20 (1¹)', underFormerOrForeignLaw],
  ['§ 20 (2)', onSecond],
  ['§ 20 (4)', onReassessment],
];

/** And of an offence abroad that equals one of that code: that equality with an offence of (1) counts too is a reading of (1¹). */
export const listsAbroad: readonly (readonly [ListingProvision, FactOfLists])[] = [
  ['§ 20 (1)', underFormerOrForeignLaw],
  ['§ 20 (1¹)', underFormerOrForeignLaw],
];

/** The facts about an offence from which follows on which lists it is, in the order of the fact table. */
export const factsOfOffence = ['code', 'offence', 'equivalentOffence', 'equivalentCode', 'kind'] as const;

/** The given fact beside the offence from which something follows about a record. */
export const besideOffence: RecordPath = 'restrictionVoidedOn';

/** All given facts that what follows about a record follows from. */
export const sourcesOfDerived = (): readonly RecordPath[] => [...factsOfOffence, besideOffence];

const voidedAt = recordPosition(besideOffence);

/** § 20 (6) and (8) are in force from this day. */
export const voidingInForce = '2025-01-10';
const firstDayOfVoiding = /* @__PURE__ */ parseDay(voidingInForce)!;

/** On which day the restriction that depends on a record was declared void. */
export const voidedOn = ({ codes, numbers }: EncodedRecord): number | undefined =>
  codes[voidedAt] === 1 ? numbers[voidedAt] : undefined;

/** Whether the restriction was declared void before § 20 (6) was in force. */
const isVoidedBeforeSubsection6 = (record: EncodedRecord): boolean =>
  (voidedOn(record) ?? firstDayOfVoiding) < firstDayOfVoiding;

/** What the facts below distinguish of the times of a record beside its codes, as a text: on which side of that day it was voided. */
export const timesDistinguished = (record: EncodedRecord): string => (isVoidedBeforeSubsection6(record) ? '-' : '');

/**
 * Whether the restriction that depends on a record was declared void: only one of the list of § 20 (4) can be, and only from the
 * first day of § 20 (6).
 */
function isVoid({ lists }: OffenceJudged, { codes }: EncodedRecord): Truth {
  if ((lists & bitOf(onReassessment)) === 0) return false;
  const given = codes[voidedAt]!;
  return given === 0 ? 'unknown' : given === 1;
}

/** How a fact about a record follows from its offence and from what else is known of it, in one version of the provision. */
export interface DerivedRecordVersion extends InForce {
  readonly truthOf: (offence: OffenceJudged, record: EncodedRecord) => Truth;
}

/** A fact that follows about one record, with its versions. On days without a version it is not so. */
export interface DerivedFactOfRecord {
  readonly name: DerivedRecordFact;
  readonly versions: readonly [DerivedRecordVersion, ...DerivedRecordVersion[]];
}

/** On the list of its own day: the lists of other days differ, and are data of their own (`offence-lists.ts`). */
const listed = (name: FactOfLists): DerivedFactOfRecord => ({
  name,
  versions: [{ from: '2016-01-01', truthOf: ({ lists }) => (lists & bitOf(name)) !== 0 }],
});

/** What follows about one record under § 20, in the order in which codes have it. */
export const derivedRecordFacts: readonly DerivedFactOfRecord[] = [
  ...factsOfLists.map(listed),
  {
    name: 'record.isCriminalOffence',
    versions: [{ from: '2016-01-01', truthOf: ({ isCriminalOffence }) => isCriminalOffence }],
  },
  { name: 'record.restrictionIsVoid', versions: [{ from: voidingInForce, truthOf: isVoid }] },
  {
    // What § 20 (8) is about: declared void on its first day or later.
    name: 'record.restrictionWasVoidedUnderSubsection6',
    versions: [
      {
        from: voidingInForce,
        truthOf: (offence, record) => !isVoidedBeforeSubsection6(record) && isVoid(offence, record),
      },
    ],
  },
];

/** By fact that follows about a record, the provisions that it comes from, and the given facts. */
export const originsOfRecordFacts: Readonly<
  Record<
    DerivedRecordFact,
    { readonly provisions: readonly [string, ...string[]]; readonly from: readonly RecordPath[] }
  >
> = {
  'record.isOnFirstList': { provisions: ['§ 20 (1)'], from: ['code', 'offence'] },
  'record.isUnderFormerOrForeignLaw': {
    provisions: ['§ 20 (1¹)', '§ 20 (1)'],
    from: ['code', 'offence', 'equivalentOffence', 'equivalentCode'],
  },
  'record.isOnSecondList': { provisions: ['§ 20 (2)'], from: ['code', 'offence'] },
  'record.isOnReassessmentList': { provisions: ['§ 20 (4)'], from: ['code', 'offence'] },
  'record.isCriminalOffence': {
    provisions: ['§ 20 (1)', '§ 20 (1¹)'],
    from: ['kind', 'code', 'offence', 'equivalentOffence', 'equivalentCode'],
  },
  'record.restrictionIsVoid': { provisions: ['§ 20 (6)'], from: ['code', 'offence', 'restrictionVoidedOn'] },
  'record.restrictionWasVoidedUnderSubsection6': {
    provisions: ['§ 20 (6)', '§ 20 (8)'],
    from: ['code', 'offence', 'restrictionVoidedOn'],
  },
};
