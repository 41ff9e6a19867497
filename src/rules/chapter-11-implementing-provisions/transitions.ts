import { memoizeBounded } from '../../model/memoize.ts';
import { parseDay } from '../../model/time/civil-day.ts';

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

const ofSection19 = ['have-qualification-and-higher-education', 'acquire-profession'];

/** The days that the implementing provisions set, by their purpose. */
export const transitionDays = {
  /** § 41 (1): officials who started before the Act meet § 19 by this day. */
  officialsOfBeforeTheAct: { provision: '§ 41 (1)', from: '2016-01-01', day: '2022-01-01', norms: ofSection19 },
  /** § 41 (2): for whoever worked before the Act, § 20 has to be complied with by this day. */
  complianceOfBeforeTheAct: {
    provision: '§ 41 (2)',
    from: '2016-01-01',
    day: '2017-01-01',
    norms: [],
    tells: 'complyBy',
  },
  /** § 41 (3): for killings under the Criminal Code, and whoever worked before 2018-01-01, by this day. */
  complianceOnKillings: { provision: '§ 41 (3)', from: '2018-01-01', day: '2019-01-01', norms: [], tells: 'complyBy' },
  /** § 41²: the twelve months of § 20 (3) are counted from this day at the earliest. */
  verificationCountedFrom: { provision: '§ 41²', from: '2022-10-01', day: '2023-01-01', norms: ['verify-again'] },
  /** § 41³: the Board’s staff with some tasks meet § 19 by this day. */
  staffOfTheBoard: {
    provision: '§ 41³',
    from: '2027-01-01',
    day: '2028-01-01',
    norms: ['meet-official-requirements'],
  },
  /** § 47 (1): the Act enters into force on this day; § 41 (1) and (2) are about whoever started before it. */
  actInForce: {
    provision: '§ 47 (1)',
    from: '2016-01-01',
    day: '2016-01-01',
    norms: ofSection19,
    tells: 'complyBy',
  },
  /** § 47 (2): § 19 enters into force on this day. */
  section19InForce: { provision: '§ 47 (2)', from: '2016-01-01', day: '2020-01-01', norms: ofSection19 },
} as const satisfies Readonly<Record<string, Transition>>;

/** All of them, in the order of the Act. */
export const allTransitions: readonly Transition[] = /* @__PURE__ */ Object.values(transitionDays);

const dayNumber = /* @__PURE__ */ memoizeBounded((text: string): number => parseDay(text)!);

/** The day that an implementing provision sets, as a day number. */
export const setBy = (transition: keyof typeof transitionDays): number => dayNumber(transitionDays[transition].day);
/** The day from which an implementing provision is in force, as a day number. */
export const inForceFrom = (transition: keyof typeof transitionDays): number =>
  dayNumber(transitionDays[transition].from);
