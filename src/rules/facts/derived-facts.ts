import type { EncodedInput } from '../../model/entity/encoded-input.ts';
import { isTimeKnown } from '../../model/entity/encoded-input.ts';
import type { DerivedFact as FactOf, DerivedGroup as GroupOf } from '../../model/entity/entity.ts';
import type { FormerProvisions } from '../../model/entity/fact.ts';
import { coarserOf } from '../../model/entity/time-codes.ts';
import type { Truth } from '../../model/rule/truth.ts';
import { ageOn, calendarOf, lastDayOf, type Period, parseDay, plusMonths } from '../../model/time/civil-day.ts';

import { dayOfInstant, startOfDay } from '../../model/time/instant.ts';
import { responsibleReceived } from '../chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import {
  type DataCategory,
  type DataSubject,
  dataCategories,
  dataListOf,
} from '../chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import { type CaseFact, type ChoiceValue, caseFacts, type Fact, factPosition } from './case-facts.ts';

/** Derived facts of a case that depend on each other. */
export type DerivedGroup = GroupOf<DerivedFactName, CaseFact>;

/** A derived fact of a case. */
export type DerivedFact = FactOf<DerivedFactName, CaseFact>;

/** The names of the derived facts. */
export type DerivedFactName =
  | 'child.isKnownUnderEighteen'
  | 'child.ageIsNotKnown'
  | 'child.isDeceased'
  | 'child.isUnderSixteen'
  | 'child.registeredResidenceIsKnown'
  | 'notice.receiverIsOfRegisteredResidence'
  | 'localGovernment.isOfRegisteredResidence'
  | 'notice.receiverIsOfPlaceOfStay'
  | 'notice.isReceived'
  | 'localGovernment.isAware'
  | 'separation.hasStarted'
  | 'separation.seventyTwoHoursHavePassed'
  | 'hearing.isRecorded'
  | 'need.behaviourThreatensWellbeing'
  | 'need.measuresAreOfOneField'
  | 'need.measuresAreOfSeveralFields'
  | 'procedure.beganBefore2023'
  | 'procedure.beganBeforeApril2023'
  | 'procedure.beganBefore2025'
  | 'procedure.beganBefore2027'
  | 'assessment.isCompleted'
  | 'caseManagement.hasCasePlan'
  | 'caseManagement.sixMonthsHavePassed'
  | 'child.hasSettledElsewhere'
  | 'data.isListed'
  | 'data.isListedAsFarAsItAffectsChild'
  | 'data.isObtainable'
  | 'data.isObtainableAsFarAsItAffectsChild'
  | 'data.taskIsOfSection29Superscript1Or33'
  | 'data.noOtherTaskIsGiven'
  | 'helplineCall.isRecorded'
  | 'helplineCall.sixMonthsHavePassed'
  | 'presence.isRestrictedHour';

const position = (path: CaseFact): number => factPosition.get(path)!;
const birthDate = position('child.birthDate');
const residence = position('child.registeredResidence');
const stay = position('child.placeOfStay');
const receiver = position('notice.receiver.municipality');
const acting = position('localGovernment.municipality');

const threeStates: readonly (readonly Truth[])[] = [['unknown'], [false], [true]];
const twoWorlds: readonly (readonly boolean[])[] = [[false], [true]];

/** Codes of a known value: see {@link EncodedInput}. */
const unknownCode = 0;
const value = 1;
/** `child.registeredResidence: not-known`, and `none` of what may be told so. */
const notKnown = 2;

/** Whether two municipalities are the same, as an index into {@link threeStates}. */
function same(encoded: EncodedInput, a: number, b: number): number {
  if (encoded.codes[a] !== value || encoded.codes[b] !== value) return 0;
  return encoded.texts[a] === encoded.texts[b] ? 2 : 1;
}

/** Something that has happened once it is told: a told day or instant is never later than the moment of the answer. */
function happened(
  name: DerivedFactName,
  from: CaseFact,
  provision: string,
  formerly: readonly FormerProvisions[] = [],
): DerivedGroup {
  const index = position(from);
  return {
    facts: [{ name, from: [from], provisions: [provision], formerly }],
    states: threeStates,
    worlds: twoWorlds,
    stateOf: (encoded) => (encoded.codes[index] === unknownCode ? 0 : isTimeKnown(index, encoded) ? 2 : 1),
  };
}

const birth: Fact = caseFacts[birthDate]!;

const age: DerivedGroup = {
  facts: [
    {
      name: 'child.isKnownUnderEighteen',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
    },
    {
      name: 'child.ageIsNotKnown',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
    },
    {
      name: 'child.isUnderSixteen',
      from: ['child.birthDate'],
      provisions: ['§ 23 (1)'],
    },
  ],
  states: [
    ['unknown', 'unknown', 'unknown'],
    [true, false, true], // under sixteen
    [true, false, false], // sixteen or seventeen
    [false, false, false], // eighteen or over
    ['unknown', true, 'unknown'], // not known: § 3 (2) presumes childhood, but no age below it
    [true, false, 'unknown'], // born in a month or year that leaves sixteen open
    ['unknown', true, false], // that leaves eighteen open
  ],
  worlds: [
    [true, false, true],
    [true, false, false],
    [false, false, false],
    [true, true, true],
    [true, true, false],
    [false, true, false],
  ],
  stateOf(encoded, { day }) {
    const { codes, numbers } = encoded;
    const code = codes[birthDate]!;
    if (code === unknownCode) return 0;
    if (!isTimeKnown(birthDate, encoded)) return 4;
    const first = numbers[birthDate]!;
    const length = coarserOf(birth, code);
    const oldest = ageOn(first, day);
    // The later the birth, the younger: the first and the last day of a month or a year tell of all between them.
    const youngest =
      length === undefined ? oldest : ageOn(lastDayOf({ first, length: length as Period['length'] }), day);
    if (oldest >= 18) return youngest >= 18 ? 3 : 6;
    if (oldest >= 16) return youngest >= 16 ? 2 : 5;
    return 1;
  },
};

const deceased = position('child.deceased');

/**
 * A child is alive unless the case says that it has died: the one fact that has a value where nothing is known. Else every
 * duty toward a child would be open in every case.
 */
const death: DerivedGroup = {
  facts: [
    {
      name: 'child.isDeceased',
      from: ['child.deceased'],
      provisions: ['§ 3 (2)', '§ 29 (11) 3)'],
      formerly: [{ until: '2026-12-31', provisions: ['§ 3 (2)'] }],
    },
  ],
  states: [[false], [true]],
  worlds: twoWorlds,
  stateOf: ({ codes }) => (codes[deceased] === 2 ? 1 : 0),
};

const separatedAt = position('separation.startedAt');
const seventyTwoHours = 72 * 3_600_000;

/** § 33 (2): the separation and the 72 hours that it lasts at the most. */
const separation: DerivedGroup = {
  facts: [
    {
      name: 'separation.hasStarted',
      from: ['separation.startedAt'],
      provisions: ['§ 33 (2)'],
    },
    {
      name: 'separation.seventyTwoHoursHavePassed',
      from: ['separation.startedAt', 'at'],
      provisions: ['§ 33 (2)'],
    },
  ],
  states: [
    ['unknown', 'unknown'],
    [false, false],
    [true, false],
    [true, true],
    [true, 'unknown'], // the hours end on the day of the answer, of which no hour is told
  ],
  worlds: [
    [false, false],
    [true, false],
    [true, true],
  ],
  stateOf({ codes, numbers }, { day, instant }) {
    if (codes[separatedAt] !== value) return codes[separatedAt] === unknownCode ? 0 : 1;
    const end = numbers[separatedAt]! + seventyTwoHours;
    if (instant !== undefined) return instant > end ? 3 : 2;
    return startOfDay(day) > end ? 3 : startOfDay(day + 1) <= end ? 2 : 4;
  },
};

const registeredResidence: DerivedGroup = {
  facts: [
    {
      name: 'child.registeredResidenceIsKnown',
      from: ['child.registeredResidence'],
      provisions: ['§ 27 (4)'],
    },
    {
      name: 'notice.receiverIsOfRegisteredResidence',
      from: ['child.registeredResidence', 'notice.receiver.municipality'],
      provisions: ['§ 27 (3)'],
    },
    {
      name: 'localGovernment.isOfRegisteredResidence',
      from: ['child.registeredResidence', 'localGovernment.municipality'],
      provisions: ['§ 27² (1)'],
      formerly: [{ until: '2024-12-31', provisions: ['§ 27¹ (1)'] }],
    },
  ],
  states: [
    ['unknown', 'unknown', 'unknown'],
    [false, false, false], // unascertainable: no municipality is that of the registered residence
    [false, false, 'unknown'], // not known to the receiver: the municipality that acts may still be it
    ...threeStates.flatMap(([a]) => threeStates.map(([b]) => [true, a!, b!] as const)),
  ],
  worlds: [
    [false, false, false],
    [false, false, true],
    ...twoWorlds.flatMap(([a]) => twoWorlds.map(([b]) => [true, a!, b!] as const)),
  ],
  stateOf(encoded) {
    const code = encoded.codes[residence]!;
    if (code !== value) return code === unknownCode ? 0 : code === notKnown ? 2 : 1;
    return 3 + 3 * same(encoded, residence, receiver) + same(encoded, residence, acting);
  },
};

const placeOfStay: DerivedGroup = {
  facts: [
    {
      name: 'notice.receiverIsOfPlaceOfStay',
      from: ['child.placeOfStay', 'notice.receiver.municipality'],
      provisions: ['§ 27 (4)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf: (encoded) => same(encoded, stay, receiver),
};

const own = position('need.behaviourThreatensOwnWellbeing');
const others = position('need.behaviourThreatensOthersWellbeing');
const sexual = position('child.sexualBehaviourThreatensWellbeing');
const no = 1;
const yes = 2;

/**
 * § 26: behaviour that threatens the child's own well-being or that of others. Sexual behaviour that does is such behaviour,
 * also while it is not known whose well-being it threatens; where neither is threatened, the reader knows that there is none.
 */
const threateningBehaviour: DerivedGroup = {
  facts: [
    {
      name: 'need.behaviourThreatensWellbeing',
      from: ['need.behaviourThreatensOwnWellbeing', 'need.behaviourThreatensOthersWellbeing'],
      provisions: ['§ 26'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf({ codes }) {
    if (codes[own] === yes || codes[others] === yes || codes[sexual] === yes) return 2;
    return codes[own] === no && codes[others] === no ? 1 : 0;
  },
};

const measureFieldsAt = position('need.measureFields');
const fieldsInTurnAt = position('need.measureFieldsInTurn');

/** How many values a list has, of its bits: none, one, or several as 2. */
const upToTwo = (bits: number): number => (bits === 0 ? 0 : (bits & (bits - 1)) === 0 ? 1 : 2);

/**
 * § 29 (4), (6): in how many fields of well-being measures have to be applied, and whether at the same time; a given list is
 * complete. Several fields one after the other are neither one field nor several at the same time.
 */
const measureFields: DerivedGroup = {
  facts: [
    {
      name: 'need.measuresAreOfOneField',
      from: ['need.measureFields', 'need.measureFieldsInTurn'],
      provisions: ['§ 29 (4)'],
    },
    {
      name: 'need.measuresAreOfSeveralFields',
      from: ['need.measureFields', 'need.measureFieldsInTurn'],
      provisions: ['§ 29 (6)'],
    },
  ],
  states: [
    ['unknown', 'unknown'],
    [false, false], // in none, or in several one after the other
    [true, false],
    [false, true],
  ],
  worlds: [
    [false, false],
    [true, false],
    [false, true],
  ],
  stateOf({ codes, numbers }) {
    if (codes[measureFieldsAt] === value) return 1 + upToTwo(numbers[measureFieldsAt]!);
    const inTurn = codes[fieldsInTurnAt] === value ? upToTwo(numbers[fieldsInTurnAt]!) : 0;
    if (inTurn > 0) return inTurn === 1 ? 2 : 1;
    return 0;
  },
};

const carriedOutOn = position('caseManagement.actionPlanCompletedOn');
const recordedOn = position('helplineCall.recordedOn');

/** Whether whole months have passed since a day: its last day has ended. A waiting period never moves. */
const havePassed = (months: number, since: number, today: number): boolean => today > plusMonths(since, months);

/** § 29 (11) 1): six months from carrying out the action plan. */
const quietMonths: DerivedGroup = {
  facts: [
    {
      name: 'caseManagement.sixMonthsHavePassed',
      from: ['caseManagement.actionPlanCompletedOn'],
      provisions: ['§ 29 (11) 1)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf({ codes, numbers }, { day }) {
    if (codes[carriedOutOn] !== value) return codes[carriedOutOn] === unknownCode ? 0 : 1;
    return havePassed(6, numbers[carriedOutOn]!, day) ? 2 : 1;
  },
};

/** § 34⁵ (3): a recording is kept for six months, neither less nor more. */
const helplineRecording: DerivedGroup = {
  facts: [
    {
      name: 'helplineCall.isRecorded',
      from: ['helplineCall.recordedOn'],
      provisions: ['§ 34⁵ (1)'],
    },
    {
      name: 'helplineCall.sixMonthsHavePassed',
      from: ['helplineCall.recordedOn'],
      provisions: ['§ 34⁵ (3)'],
    },
  ],
  states: [
    ['unknown', 'unknown'],
    [false, false],
    [true, false],
    [true, true],
  ],
  worlds: [
    [false, false],
    [true, false],
    [true, true],
  ],
  stateOf({ codes, numbers }, { day }) {
    if (codes[recordedOn] !== value) return codes[recordedOn] === unknownCode ? 0 : 1;
    return havePassed(6, numbers[recordedOn]!, day) ? 3 : 2;
  },
};

const dataSubject = position('data.subject');
const dataCategory = position('data.category');
const dataSubjects = caseFacts[dataSubject]!.values as readonly DataSubject[];

/** Which of the four facts of {@link dataListing} is so of a kind of data in the list of its own subject. */
const kindOf = ({ onlyAsFarAsItAffectsChild, obtainable }: DataCategory): number =>
  (onlyAsFarAsItAffectsChild ? 2 : 0) + (obtainable ? 1 : 0);

/** By subject, where the kind of data is not told: what the list of that subject leaves open. */
const statesOfSubjects: Readonly<Record<DataSubject, number>> = {
  child: 6,
  parent: 6,
  'person-raising-child': 6,
  'family-member': 7,
  'network-member': 8,
  other: 1,
};

/** By kind, where it is not told whom the data are about. */
const statesOfKinds = [8, 6, 9, 10] as const;

/** §§ 34² and 34⁴: whether the Act opens data of a kind about somebody, with or without a condition. */
const dataListing: DerivedGroup = {
  facts: [
    {
      name: 'data.isListed',
      from: ['data.subject', 'data.category'],
      provisions: ['§ 34² (3)', '§ 34² (4)', '§ 34² (5)', '§ 34² (6)'],
    },
    {
      name: 'data.isListedAsFarAsItAffectsChild',
      from: ['data.subject', 'data.category'],
      provisions: ['§ 34² (5)'],
    },
    {
      name: 'data.isObtainable',
      from: ['data.subject', 'data.category'],
      provisions: ['§ 34⁴'],
    },
    {
      name: 'data.isObtainableAsFarAsItAffectsChild',
      from: ['data.subject', 'data.category'],
      provisions: ['§ 34⁴', '§ 34² (5)'],
    },
  ],
  states: [
    ['unknown', 'unknown', 'unknown', 'unknown'],
    [false, false, false, false], // not listed for that person
    [true, false, false, false],
    [true, false, true, false],
    [false, true, false, false],
    [false, true, false, true],
    ['unknown', false, 'unknown', false], // of a child or carer, kind not told; or health data of one of them
    ['unknown', 'unknown', false, 'unknown'], // of a family member, kind not told
    ['unknown', false, false, false],
    [false, 'unknown', false, false],
    [false, 'unknown', false, 'unknown'],
  ],
  worlds: [
    [false, false, false, false],
    [true, false, false, false],
    [true, false, true, false],
    [false, true, false, false],
    [false, true, false, true],
  ],
  stateOf({ codes }) {
    const subject = dataSubjects[codes[dataSubject]! - 1];
    if (codes[dataCategory] === unknownCode) return subject === undefined ? 0 : statesOfSubjects[subject];
    const category = dataCategories[codes[dataCategory]! - 1];
    if (category === undefined) return 1;
    if (subject === undefined) return statesOfKinds[kindOf(category)]!;
    return dataListOf(subject)?.categories.includes(category) ? 2 + kindOf(category) : 1;
  },
};

const dataTask = position('data.task');
const dataTasks = caseFacts[dataTask]!.values as readonly ChoiceValue<'data.task'>[];

/** By task, where it is not of neither section; § 15 (3) 6) joins the separation of § 33 to what is no such case. */
const statesOfTasks: Readonly<Partial<Record<ChoiceValue<'data.task'>, number>>> = {
  '§ 29¹': 2,
  '§ 15 (3) 6¹)': 2,
  '§ 33': 2,
  '§ 15 (3) 6)': 0,
};

/** § 34² (8): the cases in which the Board may involve others. */
const taskOfInvolvement: DerivedGroup = {
  facts: [
    {
      name: 'data.taskIsOfSection29Superscript1Or33',
      from: ['data.task'],
      provisions: ['§ 34² (8)', '§ 15 (3) 6)', '§ 15 (3) 6¹)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf({ codes }) {
    const task = dataTasks[codes[dataTask]! - 1];
    return task === undefined ? 0 : (statesOfTasks[task] ?? 1);
  },
};

/** Tasks in which a local government assesses a child's need and helps; what begins with § 15 is a task of the Board. */
const tasksOfNeedAndHelp: readonly string[] = ['§ 17 (1) 3)', '§ 29¹', '§ 33'];

/**
 * §§ 34² (1), (8) and 34⁴: a local government has these rights for one aim, so that a task is missing from no question. It is
 * about what was given, and therefore never unknown: a task that serves another aim takes the right away.
 */
const taskOfLocalGovernment: DerivedGroup = {
  facts: [
    {
      name: 'data.noOtherTaskIsGiven',
      from: ['data.task'],
      provisions: ['§ 34² (1)', '§ 17 (1) 3)'],
    },
  ],
  states: [[true], [false]],
  worlds: [[true], [false]],
  stateOf({ codes }) {
    const task = dataTasks[codes[dataTask]! - 1];
    return task === undefined || tasksOfNeedAndHelp.includes(task) ? 0 : 1;
  },
};

const startedOn = position('procedure.startedOn');
const becameAwareAt = position('localGovernment.becameAwareAt');

/** The first days on which rules of procedure in a child's case came or changed after 2016, latest first. */
const changesOfProcedure = [
  {
    name: 'procedure.beganBefore2027',
    day: '2027-01-01',
    provisions: ['§ 28 (5)', '§ 28 (6)', '§ 29 (7)'],
  },
  {
    name: 'procedure.beganBefore2025',
    day: '2025-01-01',
    provisions: ['§ 41¹', '§ 27²'],
  },
  {
    name: 'procedure.beganBeforeApril2023',
    day: '2023-04-01',
    provisions: ['§ 29 (6)'],
    formerly: [{ until: '2026-12-31', provisions: ['§ 29 (3¹)'] }],
  },
  {
    name: 'procedure.beganBefore2023',
    day: '2023-01-01',
    provisions: ['§ 41¹'],
  },
] as const;
const firstDays = /* @__PURE__ */ changesOfProcedure.map(({ day }) => parseDay(day)!);

/** Before how many of the first days a day is, counted from the latest. */
function changesAfter(day: number): number {
  let changes = 0;
  while (changes < firstDays.length && day < firstDays[changes]!) changes++;
  return changes;
}

/** Who began before the first `before` of the changes, and may have begun before the next up to `atMost`. */
const begun = (before: number, atMost: number): readonly Truth[] =>
  changesOfProcedure.map((_, place) => (place < before ? true : place < atMost ? 'unknown' : false));

/**
 * Under which rules of procedure the case began: by the day of its first act or, where that is not known, by what awareness
 * rules out, since no procedure in the child's case begins before it. Awareness before a day leaves open when the first act
 * followed.
 */
const formerProcedure: DerivedGroup = {
  facts: changesOfProcedure.map(({ day: _day, ...fact }) => ({
    ...fact,
    from: ['procedure.startedOn', 'localGovernment.becameAwareAt'],
  })),
  states: [
    ...[0, 1, 2, 3, 4].map((before) => begun(before, before)),
    ...[1, 2, 3, 4].map((atMost) => begun(0, atMost)),
  ],
  worlds: [0, 1, 2, 3, 4].map((before) => changesOfProcedure.map((_, place) => place < before)),
  stateOf(encoded) {
    const { codes, numbers } = encoded;
    if (codes[startedOn] === value) return changesAfter(numbers[startedOn]!);
    if (codes[startedOn] !== unknownCode) return 0;
    const atMost = isTimeKnown(becameAwareAt, encoded) ? changesAfter(dayOfInstant(numbers[becameAwareAt]!)) : 4;
    return atMost === 0 ? 0 : 4 + atMost;
  },
};

/**
 * The responsible local government knows of the child: from when that is given, or else from its receipt of the notice (a
 * reading). The reader rejects a case in which it received the notice and is not aware.
 */
const awareness: DerivedGroup = {
  facts: [
    {
      name: 'localGovernment.isAware',
      from: ['localGovernment.becameAwareAt'],
      elseFrom: [
        'notice.receivedAt',
        'notice.receiver.kind',
        'notice.receiver.municipality',
        'child.registeredResidence',
        'child.placeOfStay',
      ],
      provisions: ['§ 29 (7)'],
      formerly: [{ until: '2026-12-31', provisions: ['§ 29 (3)'] }],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf(encoded) {
    const code = encoded.codes[becameAwareAt]!;
    if (code !== unknownCode) return isTimeKnown(becameAwareAt, encoded) ? 2 : 1;
    return responsibleReceived(encoded) ? 2 : 0;
  },
};

const newResidence = position('child.newResidence');
const holder = position('caseManagement.holder');

const planMadeOn = position('caseManagement.casePlanMadeOn');
const planReviewedOn = position('caseManagement.casePlanReviewedOn');

/** A plan that was reviewed was made, also where it is not told when; the reader refuses a review of what was not made. */
const casePlan: DerivedGroup = {
  facts: [
    {
      name: 'caseManagement.hasCasePlan',
      from: ['caseManagement.casePlanMadeOn', 'caseManagement.casePlanReviewedOn'],
      provisions: ['§ 29 (9)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf({ codes }) {
    if (codes[planMadeOn] === value || codes[planReviewedOn] === value) return 2;
    return codes[planMadeOn] === unknownCode ? 0 : 1;
  },
};

/** § 29 (12): settled in the territory of another local government than the one that runs case management. */
const settledElsewhere: DerivedGroup = {
  facts: [
    {
      name: 'child.hasSettledElsewhere',
      from: ['child.newResidence', 'caseManagement.holder'],
      provisions: ['§ 29 (12)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf: (encoded) =>
    encoded.codes[newResidence] === notKnown ? 1 : [0, 2, 1][same(encoded, newResidence, holder)]!,
};

const minutesOf = (hours: number): number => hours * 60;

/**
 * § 23 (1): from 23.00 to 06.00; from 1 June to 31 August from 00.00 to 05.00. The calendar day of the instant decides
 * which hours hold.
 */
const restrictedHour: DerivedGroup = {
  facts: [
    {
      name: 'presence.isRestrictedHour',
      from: ['at'],
      provisions: ['§ 23 (1)'],
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf(_told, { day, minute }) {
    if (minute === undefined) return 0;
    const { month } = calendarOf(day);
    const summer = month >= 6 && month <= 8;
    const restricted = summer ? minute < minutesOf(5) : minute >= minutesOf(23) || minute < minutesOf(6);
    return restricted ? 2 : 1;
  },
};

/** All derived facts of a case, computed here and nowhere else. */
export const derivedGroups: readonly DerivedGroup[] = [
  age,
  death,
  registeredResidence,
  placeOfStay,
  happened('notice.isReceived', 'notice.receivedAt', '§ 27'),
  awareness,
  separation,
  happened('hearing.isRecorded', 'hearing.recordedOn', '§ 29¹ (4)'),
  threateningBehaviour,
  measureFields,
  formerProcedure,
  happened('assessment.isCompleted', 'assessment.completedOn', '§ 28 (6)'),
  casePlan,
  quietMonths,
  settledElsewhere,
  dataListing,
  taskOfInvolvement,
  taskOfLocalGovernment,
  helplineRecording,
  restrictedHour,
];

/** The derived facts in a row, in the order of {@link derivedGroups}. */
export const derivedFacts: readonly DerivedFact[] = derivedGroups.flatMap((group) => group.facts);
