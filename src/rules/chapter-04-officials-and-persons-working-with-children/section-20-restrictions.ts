import { memoizeWeak } from '../../model/memoize.ts';
import type { Norm } from '../../model/rule/norm.ts';
import { all, type Condition, is, isNot, oneOf } from '../facts/conditions.ts';
import type { RecordCondition } from '../facts/person-facts.ts';
import { officialOrPersonWorkingWithChildren } from './section-18.ts';
import {
  offencesOfEitherKind,
  punishmentWhereverRecorded,
  textUntil2022IsNotAvailable,
} from './section-20-restrictions.readings.ts';

/**
 * § 20 (1), of one record: a criminal offence of the list of (1) (`offence-lists.ts`), whose data are in the register or in
 * its archives, whether it led to punishment or coercive treatment. From 2025-01-10 the restriction can be declared void (6).
 */
export const recordBarringForLife = all(
  is('record.isOnFirstList'),
  is('record.isCriminalOffence'),
  oneOf('register', 'in-register', 'archived'),
  isNot('record.restrictionIsVoid'),
);

/** § 20 (1): an official or a person working with children with such a record. */
const isBarredForLife = all(officialOrPersonWorkingWithChildren, is('person.hasRecordBarringForLife'));

/** § 20 (1): somebody with such a record may not act as an official or as a person working with children. */
const barredForLife: Norm = {
  id: 'barred-for-life',
  modality: 'prohibition',
  label: { en: 'Permanent restriction on working with children', et: 'Alaline töötamise piirang' },
  versions: [
    {
      provisions: ['§ 20 (1)'],
      from: '2016-01-01',
      until: '2022-09-30',
      bearer: ['person'],
      when: isBarredForLife,
    },
    {
      provisions: ['§ 20 (1)'],
      from: '2022-10-01',
      until: '2025-01-09',
      amendedBy: 'RT I, 06.08.2022, 4', // a longer list
      bearer: ['person'],
      when: isBarredForLife,
    },
    {
      provisions: ['§ 20 (1)', '§ 20 (6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3', // (6) declares restrictions void
      bearer: ['person'],
      when: isBarredForLife,
    },
  ],
};

/**
 * § 20 (1¹), of one record: punishment, not coercive treatment, for a criminal offence of its list of the former Criminal Code,
 * or abroad for an equal one. From 2025-01-10 the restriction can be declared void (6).
 */
export const recordUnderFormerOrForeignLaw = all(
  is('record.isUnderFormerOrForeignLaw'),
  is('record.isCriminalOffence'),
  oneOf('measure', 'punishment'),
  isNot('record.restrictionIsVoid'),
);

/** § 20 (1¹): an official or a person working with children with such a record. */
const isBarredUnderFormerOrForeignLaw = all(
  officialOrPersonWorkingWithChildren,
  is('person.hasRecordUnderFormerOrForeignLaw'),
);

/** § 20 (1¹): the restriction of (1) also applies to somebody with such a record. */
const barredUnderFormerOrForeignLaw: Norm = {
  id: 'barred-under-former-or-foreign-law',
  modality: 'prohibition',
  label: {
    en: 'Restriction for an offence under former or foreign law',
    et: 'Töötamise piirang varasema või välisriigi õiguse järgi karistatule',
  },
  versions: [
    {
      provisions: ['§ 20 (1¹)'],
      from: '2018-01-01',
      until: '2022-09-30',
      amendedBy: 'RT I, 28.11.2017, 2',
      bearer: ['person'],
      when: isBarredUnderFormerOrForeignLaw,
      reading: punishmentWhereverRecorded,
      unsettled: textUntil2022IsNotAvailable,
    },
    {
      provisions: ['§ 20 (1¹)'],
      from: '2022-10-01',
      until: '2025-01-09',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['person'],
      when: isBarredUnderFormerOrForeignLaw,
      reading: punishmentWhereverRecorded,
    },
    {
      provisions: ['§ 20 (1¹)', '§ 20 (6)'],
      from: '2025-01-10',
      amendedBy: 'RT I, 31.12.2024, 3',
      bearer: ['person'],
      when: isBarredUnderFormerOrForeignLaw,
      reading: punishmentWhereverRecorded,
    },
  ],
};

/**
 * § 20 (2), of one record: an offence of the list of (2), criminal offence or misdemeanour, whose data are in the register.
 * Nothing declares this restriction void: it ends when the data are deleted from the register.
 */
export const recordBarringWhileRegistered = all(is('record.isOnSecondList'), oneOf('register', 'in-register'));

/** § 20 (2): an official or a person working with children with such a record. */
const isBarredWhileRegistered = all(officialOrPersonWorkingWithChildren, is('person.hasRecordBarringWhileRegistered'));

/** § 20 (2): somebody with such a record may not act as an official or as a person working with children. */
const barredWhileRegistered: Norm = {
  id: 'barred-while-registered',
  modality: 'prohibition',
  label: {
    en: 'Restriction while the data are in the register',
    et: 'Töötamise piirang kuni karistusandmete kustutamiseni karistusregistrist',
  },
  versions: [
    {
      provisions: ['§ 20 (2)'],
      from: '2016-01-01',
      until: '2022-09-30',
      bearer: ['person'],
      when: isBarredWhileRegistered,
      reading: offencesOfEitherKind,
    },
    {
      provisions: ['§ 20 (2)'],
      from: '2022-10-01',
      amendedBy: 'RT I, 06.08.2022, 4',
      bearer: ['person'],
      when: isBarredWhileRegistered,
    },
  ],
};

/** The norms of § 20 (1) to (2), in their order: who may not work with children. */
export const section20Restrictions: readonly Norm[] = [
  barredForLife,
  barredUnderFormerOrForeignLaw,
  barredWhileRegistered,
];

/** The restrictions of § 20, by their norms, with the condition on records that triggers each. */
export const restrictionTriggers: Readonly<Record<string, RecordCondition>> = {
  [barredForLife.id]: 'person.hasRecordBarringForLife',
  [barredUnderFormerOrForeignLaw.id]: 'person.hasRecordUnderFormerOrForeignLaw',
  [barredWhileRegistered.id]: 'person.hasRecordBarringWhileRegistered',
};

/** What of a law the restrictions follow from. */
interface LawWithRestrictions {
  readonly personNorms: readonly { readonly id: string; readonly version: { readonly when: Condition } }[];
}

/** The conditions on records that trigger the restrictions of a law. */
export const triggersOf = ({ personNorms }: LawWithRestrictions): readonly RecordCondition[] =>
  personNorms.flatMap(({ id }) => restrictionTriggers[id] ?? []);

/** The same, where each restriction asks for nothing else but that § 20 binds the person. */
export const conditionsOfRestrictions = /* @__PURE__ */ memoizeWeak(
  (law: LawWithRestrictions): readonly RecordCondition[] => {
    const isOfRecordsAlone = law.personNorms.every(
      ({ id, version }) => restrictionTriggers[id] === undefined || isTrigger(version.when, restrictionTriggers[id]),
    );
    return isOfRecordsAlone ? triggersOf(law) : [];
  },
);

const isTrigger = (when: Condition, condition: RecordCondition): boolean =>
  JSON.stringify(when) === JSON.stringify(all(officialOrPersonWorkingWithChildren, is(condition)));

/** The provisions for which the records of a person are asked for. */
export const provisionsOfRecords: readonly string[] = ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'];
