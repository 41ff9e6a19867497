import { ageOn, calendarOf } from './civil-day.ts';
import { type CaseFact, factPosition } from './facts.ts';
import type { Moment } from './moment.ts';
import type { Told } from './told.ts';
import type { Bilingual, Truth } from './truth.ts';

/** A fact that rules name and nobody tells: it follows from told facts and from the moment of the answer. */
export interface DerivedFact {
  readonly name: DerivedFactName;
  /** The told facts that it follows from; `at` stands for the moment of the answer. */
  readonly from: readonly (CaseFact | 'at')[];
  readonly provisions: readonly string[];
  readonly label: Bilingual;
}

/**
 * Derived facts that hang together: they follow from the same told facts, so that not every combination can occur.
 */
export interface DerivedGroup {
  readonly facts: readonly DerivedFact[];
  /** Every combination that can come out, in the order of `facts`. */
  readonly states: readonly (readonly Truth[])[];
  /** Every combination that can be the case in the world, whether or not it is known. */
  readonly worlds: readonly (readonly boolean[])[];
  /** The state for a case, as an index into `states`. */
  readonly stateOf: (told: Told, moment: Moment) => number;
}

/** The names of the derived facts. */
export type DerivedFactName =
  | 'child.isKnownUnderEighteen'
  | 'child.ageIsUnascertainable'
  | 'child.isUnderSixteen'
  | 'child.registeredResidenceIsKnown'
  | 'notice.receiverIsOfRegisteredResidence'
  | 'localGovernment.isOfRegisteredResidence'
  | 'notice.receiverIsOfPlaceOfStay'
  | 'notice.isReceived'
  | 'localGovernment.isAware'
  | 'separation.hasStarted'
  | 'hearing.isRecorded'
  | 'presence.isRestrictedHour';

const position = (path: CaseFact): number => factPosition.get(path)!;
const birthDate = position('child.birthDate');
const residence = position('child.registeredResidence');
const stay = position('child.placeOfStay');
const receiver = position('notice.receiver.municipality');
const acting = position('localGovernment.municipality');

const threeStates: readonly (readonly Truth[])[] = [['unknown'], [false], [true]];
const twoWorlds: readonly (readonly boolean[])[] = [[false], [true]];

/** Codes of a told value: see {@link Told}. */
const untold = 0;
const value = 1;
/** `child.registeredResidence: not-known`. */
const notKnown = 2;

/** Whether two municipalities are the same, as an index into {@link threeStates}. */
function same(told: Told, a: number, b: number): number {
  if (told.codes[a] !== value || told.codes[b] !== value) return 0;
  return told.texts[a] === told.texts[b] ? 2 : 1;
}

/** Something that has happened once it is told: a told day or instant is never later than the moment of the answer. */
function happened(name: DerivedFactName, from: CaseFact, provision: string, en: string, et: string): DerivedGroup {
  const index = position(from);
  return {
    facts: [{ name, from: [from], provisions: [provision], label: { en, et } }],
    states: threeStates,
    worlds: twoWorlds,
    stateOf: ({ codes }) => (codes[index] === untold ? 0 : codes[index] === value ? 2 : 1),
  };
}

const age: DerivedGroup = {
  facts: [
    {
      name: 'child.isKnownUnderEighteen',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
      label: { en: 'the person is known to be under eighteen', et: 'isik on teadaolevalt alla kaheksateistkümne' },
    },
    {
      name: 'child.ageIsUnascertainable',
      from: ['child.birthDate'],
      provisions: ['§ 3 (2)'],
      label: { en: 'the person’s age cannot be ascertained', et: 'isiku vanust ei ole võimalik kindlaks teha' },
    },
    {
      name: 'child.isUnderSixteen',
      from: ['child.birthDate'],
      provisions: ['§ 23 (1)'],
      label: { en: 'the child is under sixteen', et: 'laps on alla kuueteistkümne' },
    },
  ],
  states: [
    ['unknown', 'unknown', 'unknown'],
    [true, false, true], // under sixteen
    [true, false, false], // sixteen or seventeen
    [false, false, false], // eighteen or over
    [false, true, 'unknown'], // unascertainable: § 3 (2) presumes childhood, but no age below it
  ],
  worlds: [
    [true, false, true],
    [true, false, false],
    [false, false, false],
    [false, true, true],
    [false, true, false],
  ],
  stateOf({ codes, numbers }, moment) {
    const code = codes[birthDate]!;
    if (code !== value) return code === untold ? 0 : 4;
    const years = ageOn(numbers[birthDate]!, moment.day);
    return years < 16 ? 1 : years < 18 ? 2 : 3;
  },
};

const registeredResidence: DerivedGroup = {
  facts: [
    {
      name: 'child.registeredResidenceIsKnown',
      from: ['child.registeredResidence'],
      provisions: ['§ 27 (4)'],
      label: {
        en: 'the residence entered in the population register is known',
        et: 'rahvastikuregistrisse kantud elukoht on teada',
      },
    },
    {
      name: 'notice.receiverIsOfRegisteredResidence',
      from: ['child.registeredResidence', 'notice.receiver.municipality'],
      provisions: ['§ 27 (3)'],
      label: {
        en: 'the municipality that received the notice is that of the registered residence',
        et: 'teate saanud omavalitsus on registrijärgse elukoha omavalitsus',
      },
    },
    {
      name: 'localGovernment.isOfRegisteredResidence',
      from: ['child.registeredResidence', 'localGovernment.municipality'],
      provisions: ['§ 27¹ (1)'],
      label: {
        en: 'the municipality that acts is that of the registered residence',
        et: 'tegutsev omavalitsus on registrijärgse elukoha omavalitsus',
      },
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
  stateOf(told) {
    const code = told.codes[residence]!;
    if (code !== value) return code === untold ? 0 : code === notKnown ? 2 : 1;
    return 3 + 3 * same(told, residence, receiver) + same(told, residence, acting);
  },
};

const placeOfStay: DerivedGroup = {
  facts: [
    {
      name: 'notice.receiverIsOfPlaceOfStay',
      from: ['child.placeOfStay', 'notice.receiver.municipality'],
      provisions: ['§ 27 (4)'],
      label: {
        en: 'the municipality that received the notice is the one where the child is staying',
        et: 'teate saanud omavalitsus on see, kus laps viibib',
      },
    },
  ],
  states: threeStates,
  worlds: twoWorlds,
  stateOf: (told) => same(told, stay, receiver),
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
      label: { en: 'it is an hour of the night restriction', et: 'on öise liikumispiirangu aeg' },
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
  registeredResidence,
  placeOfStay,
  happened('notice.isReceived', 'notice.receivedAt', '§ 27', 'a notice was received', 'teade on saadud'),
  happened(
    'localGovernment.isAware',
    'localGovernment.becameAwareAt',
    '§ 29 (3)',
    'the local government is aware of the child',
    'kohalik omavalitsus on lapsest teada saanud',
  ),
  happened(
    'separation.hasStarted',
    'separation.startedAt',
    '§ 33 (2)',
    'the child was separated from the family',
    'laps on perekonnast eraldatud',
  ),
  happened(
    'hearing.isRecorded',
    'hearing.recordedOn',
    '§ 29¹ (4)',
    'hearing the child was recorded on video',
    'lapse ärakuulamine on videosse salvestatud',
  ),
  restrictedHour,
];

/** The derived facts in a row, in the order of {@link derivedGroups}. */
export const derivedFacts: readonly DerivedFact[] = derivedGroups.flatMap((group) => group.facts);
