import type { RecordCondition } from '../../model/facts/person-facts.ts';
import { type All, all, any, is, isNot, oneOf } from '../../model/rule/condition.ts';
import { anyOf, type Clause } from '../../model/rule/norm.ts';

/** § 20 (1): a criminal offence of the first list, in the register or its archives; punishment and coercive treatment alike. */
const barsForLife = [
  is('record.isOnFirstList'),
  is('record.isCriminalOffence'),
  oneOf('register', 'in-register', 'archived'),
] as const;

/** § 20 (1¹): punished, and punished only, under the former Code, or abroad for an equal criminal offence. */
const barsUnderFormerOrForeignLaw = [
  is('record.isUnderFormerOrForeignLaw'),
  is('record.isCriminalOffence'),
  oneOf('measure', 'punishment'),
] as const;

/** § 20 (6), from 2025-01-10: a restriction bars until it is declared void. */
const isNotVoid = isNot('record.restrictionIsVoid');

/**
 * § 20 (4) until 2025-01-09: punished for an act of the short list that is no longer punishable, or was moved to another
 * offence; the act has to be the basis of a prohibition, so data that stand nowhere leave nothing to re-assess.
 */
const wasOpenToReassessment = all(
  is('record.isOnReassessmentList'),
  any(all(...barsForLife), all(...barsUnderFormerOrForeignLaw)),
  oneOf('measure', 'punishment'),
  any(oneOf('currentLaw', 'not-punishable'), is('movedToOtherOffence')),
);

/**
 * § 20 (4) from 2025-01-10: punished for an act of the short list that is no longer punishable, or was moved to another
 * offence. A reading: all provisions of the Penal Code on the short list stand on the first list, and the Criminal Code is
 * no longer in force, so an act that today’s law judges otherwise was moved.
 */
const isOpenToReassessment = all(
  is('record.isOnReassessmentList'),
  oneOf('measure', 'punishment'),
  any(
    oneOf('currentLaw', 'not-punishable', 'listed-nowhere', 'list-2'),
    all(oneOf('code', 'criminal-code'), oneOf('currentLaw', 'list-1')),
    is('movedToOtherOffence'),
  ),
);

/** § 20 (6) 1) to 3): by the law of the filing day not punishable; of neither list; of the second list, and archived. */
export const groundsForLifting: readonly [Clause, ...Clause[]] = [
  { provision: '§ 20 (6) 1)', when: oneOf('currentLaw', 'not-punishable') },
  { provision: '§ 20 (6) 2)', when: oneOf('currentLaw', 'listed-nowhere') },
  { provision: '§ 20 (6) 3)', when: all(oneOf('currentLaw', 'list-2'), oneOf('register', 'archived')) },
];

/** Conditions on one record, by the fact of a person that says that some record meets them. */
export type RecordConditions = Readonly<Record<RecordCondition, All>>;

/**
 * What makes some record of a person count: each is tested on one record after the other, and holds of the person where it
 * holds of some record.
 */
export const recordConditions: RecordConditions = {
  'person.hasRecordBarringForLife': all(...barsForLife, isNotVoid),
  'person.hasRecordUnderFormerOrForeignLaw': all(...barsUnderFormerOrForeignLaw, isNotVoid),
  /** § 20 (2): an offence of the second list, of either kind, while it is in the register. */
  'person.hasRecordBarringWhileRegistered': all(is('record.isOnSecondList'), oneOf('register', 'in-register')),
  'person.hadRecordOpenToReassessment': wasOpenToReassessment,
  'person.hasRecordOpenToReassessment': isOpenToReassessment,
  /** § 20 (6): open to re-assessment, and by the law of the filing day one of the three grounds. */
  'person.hasRecordWhoseRestrictionIsToBeLifted': all(isOpenToReassessment, anyOf(groundsForLifting)),
  /** § 20 (8): what was declared void from its first day on. */
  'person.hasRecordWhoseVoidingIsSent': all(is('record.restrictionWasVoidedUnderSubsection6')),
};
