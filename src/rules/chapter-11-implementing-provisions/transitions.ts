import { memoizeBounded } from '../../model/memoize.ts';
import { parseDay } from '../../model/time/civil-day.ts';

/** The days that the implementing provisions set, by their purpose: from which day each is in force, and the day that it sets. */
export const transitionDays = {
  /** § 41 (1): officials who started before the Act meet § 19 by this day. */
  officialsOfBeforeTheAct: { from: '2016-01-01', day: '2022-01-01' },
  /** § 41 (2): for whoever worked before the Act, § 20 has to be complied with by this day. */
  complianceOfBeforeTheAct: { from: '2016-01-01', day: '2017-01-01' },
  /** § 41 (3): for killings under the Criminal Code, and whoever worked before 2018-01-01, by this day. */
  complianceOnKillings: { from: '2018-01-01', day: '2019-01-01' },
  /** § 41²: the twelve months of § 20 (3) are counted from this day at the earliest. */
  verificationCountedFrom: { from: '2022-10-01', day: '2023-01-01' },
  /** § 41³: the Board’s staff with some tasks meet § 19 by this day. */
  staffOfTheBoard: { from: '2027-01-01', day: '2028-01-01' },
  /** § 47 (1): the Act enters into force on this day; § 41 (1) and (2) are about whoever started before it. */
  actInForce: { from: '2016-01-01', day: '2016-01-01' },
  /** § 47 (2): § 19 enters into force on this day. */
  section19InForce: { from: '2016-01-01', day: '2020-01-01' },
} as const;

/** A transitional provision: a day that it sets and on which results about persons depend. */
export interface Transition {
  readonly provision: string;
  /** From which day the provision is in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day that it sets, `YYYY-MM-DD`. */
  readonly day: string;
  /** The norms about persons that begin with that day, or whose deadline depends on it. */
  readonly norms: readonly string[];
  /** The key of a screening that depends on it: the day by which § 20 has to be complied with. */
  readonly tells?: 'complyBy';
}

/** All of them, in the order of the Act, with what depends on each. */
export function allTransitions(): readonly Transition[] {
  const ofSection19 = ['have-qualification-and-higher-education', 'acquire-profession'];
  const {
    officialsOfBeforeTheAct,
    complianceOfBeforeTheAct,
    complianceOnKillings,
    verificationCountedFrom,
    staffOfTheBoard,
    actInForce,
    section19InForce,
  } = transitionDays;
  return [
    { provision: '§ 41 (1)', ...officialsOfBeforeTheAct, norms: ofSection19 },
    { provision: '§ 41 (2)', ...complianceOfBeforeTheAct, norms: [], tells: 'complyBy' },
    { provision: '§ 41 (3)', ...complianceOnKillings, norms: [], tells: 'complyBy' },
    { provision: '§ 41²', ...verificationCountedFrom, norms: ['verify-again'] },
    { provision: '§ 41³', ...staffOfTheBoard, norms: ['meet-official-requirements'] },
    { provision: '§ 47 (1)', ...actInForce, norms: ofSection19, tells: 'complyBy' },
    { provision: '§ 47 (2)', ...section19InForce, norms: ofSection19 },
  ];
}

const dayNumber = /* @__PURE__ */ memoizeBounded((text: string): number => parseDay(text)!);

/** The day that an implementing provision sets, as a day number. */
export const setBy = (transition: keyof typeof transitionDays): number => dayNumber(transitionDays[transition].day);
/** The day from which an implementing provision is in force, as a day number. */
export const inForceFrom = (transition: keyof typeof transitionDays): number =>
  dayNumber(transitionDays[transition].from);
