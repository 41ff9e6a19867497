/** A transition: a day that a provision sets, on which answers about persons turn. */
export interface Transition {
  readonly provision: string;
  /** From which day the provision is in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day that it sets, `YYYY-MM-DD`. */
  readonly day: string;
  /** The norms about persons that begin with that day, or whose deadline turns on it. */
  readonly norms: readonly string[];
  /** By when § 20 has to be complied with turns on it: `complyBy` of a screening. */
  readonly tells?: 'complyBy';
}

const ofSection19 = ['have-qualification-and-higher-education', 'acquire-profession'];

/** The days that the implementing provisions set, by what each is for. */
export const transitionDays = {
  /** § 41 (1): officials of before the Act meet § 19 by this day. */
  officialsOfBeforeTheAct: { provision: '§ 41 (1)', from: '2016-01-01', day: '2022-01-01', norms: ofSection19 },
  /** § 41 (2): of who worked before the Act, § 20 has to be complied with by this day. */
  complianceOfBeforeTheAct: {
    provision: '§ 41 (2)',
    from: '2016-01-01',
    day: '2017-01-01',
    norms: [],
    tells: 'complyBy',
  },
  /** § 41 (3): of killings under the Criminal Code, of who worked before 2018-01-01, by this day. */
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
  /** § 47 (1): the Act enters into force on this day; § 41 (1) and (2) are about who was there before it. */
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

/** The same in a row, in the order of the Act. */
export const allTransitions: readonly Transition[] = Object.values(transitionDays);
