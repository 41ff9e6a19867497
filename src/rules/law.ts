import { frozen } from '../act/frozen.ts';
import { LawError } from '../act/law-error.ts';
import { daysOfWordingNamed, daysOfWordingOn, type WordingDays } from '../act/wording-days.ts';
import { memoizeBounded } from '../model/memoize.ts';
import { type DerivationVersion, derivationOn } from '../model/rule/derived-fact.ts';
import {
  type Definition,
  type DefinitionVersion,
  type InForce,
  isInForce,
  isUnconditional,
  type Norm,
  type NormVersion,
} from '../model/rule/norm.ts';
import { dayAfter, parseDay } from '../model/time/civil-day.ts';
import {
  type OffenceList,
  offenceLists,
} from './chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import {
  type RecordConditions,
  recordConditions,
} from './chapter-04-officials-and-persons-working-with-children/section-20-records.ts';
import { type Checklist, checklists } from './checklists.ts';
import { definitions, norms, personNorms } from './child-protection-act.ts';
import { derivedGroups } from './facts/derived-facts.ts';
import { type DoubtOfLaw, reservations } from './reservations.ts';

/** A definition with the version that is in force. */
export interface DefinitionInForce extends Pick<Definition, 'id' | 'label'> {
  readonly version: DefinitionVersion;
}

/** A norm with the version that is in force. */
export interface NormInForce extends Pick<Norm, 'id' | 'modality' | 'label'> {
  readonly version: NormVersion;
}

/** The Act as rules on a day: what is in force, in the order of the Act. */
export interface Law {
  readonly wording: WordingDays;
  readonly definitions: readonly DefinitionInForce[];
  /** The norms that depend on the case: an assessment shows each of them. */
  readonly norms: readonly NormInForce[];
  /** The norms that apply in every case: what a body always has to do. */
  readonly unconditionalNorms: readonly NormInForce[];
  /** The norms that depend on a person who works with children: a screening shows each of them. */
  readonly personNorms: readonly NormInForce[];
  /**
   * How facts about a case follow from those that are provided, along all groups of such facts.
   *
   * @internal
   */
  readonly derivationsOfCase: readonly DerivationVersion[];
  /** The doubts of which an assessment shows what would follow from another reading. */
  readonly reservations: readonly DoubtOfLaw[];
  /**
   * The processes whose duties an assessment also shows as checklists, with their steps.
   *
   * @internal
   */
  readonly checklists: readonly Checklist[];
  /**
   * What makes a record of a person count; what some of them name follows from the lists.
   *
   * @internal
   */
  readonly recordConditions: RecordConditions;
  /**
   * The lists of § 20, of every day.
   *
   * @internal
   */
  readonly offenceLists: readonly OffenceList[];
  /**
   * The first day of the stretch of days on which nothing of it changes.
   *
   * @internal
   */
  readonly since: string;
}

const versions: readonly InForce[] = [
  ...derivedGroups.flatMap((group) => group.versions),
  ...[...definitions, ...norms, ...personNorms].flatMap((rule): readonly InForce[] => rule.versions),
  ...reservations,
  ...checklists,
  ...checklists.flatMap(({ from, steps }) => steps.map((step): InForce => ({ from, ...step }))),
];
/** Every day on which some version starts or no longer is in force, ascending. */
const changeDays: readonly string[] = [
  ...new Set(versions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)]))),
].sort();

/** The steps of a checklist on a day. */
const stepsOn = ({ from, steps }: Checklist, day: string): Checklist['steps'] =>
  steps.filter((step) => isInForce({ from, ...step }, day));

/** The law of a wording from one change to the next; made once, by the two days in one text. */
const lawOfStretch = memoizeBounded((stretch: string): Law => {
  const [wordingDay, day] = stretch.split(' ') as [string, string];
  const inForce = <V extends InForce>(versions: readonly V[]): V[] =>
    versions.filter((version) => isInForce(version, day));
  const normsInForce = (all: readonly Norm[]): NormInForce[] =>
    all.flatMap(({ versions, ...rest }) => inForce(versions).map((version) => ({ ...rest, version })));
  const inForceNorms = normsInForce(norms);
  return frozen({
    wording: daysOfWordingNamed(wordingDay),
    definitions: definitions.flatMap(({ versions, ...rest }) =>
      inForce(versions).map((version) => ({ ...rest, version })),
    ),
    norms: inForceNorms.filter(({ version }) => !isUnconditional(version)),
    unconditionalNorms: inForceNorms.filter(({ version }) => isUnconditional(version)),
    personNorms: normsInForce(personNorms),
    derivationsOfCase: derivedGroups.map((group) => derivationOn(group, day)),
    reservations: inForce(reservations),
    checklists: inForce(checklists).map((one) => ({ ...one, steps: stepsOn(one, day) })),
    recordConditions,
    offenceLists,
    since: day,
  });
});

/** The law of a wording on a day that lies in it. */
const lawOfDay = (wording: WordingDays, day: string): Law =>
  lawOfStretch(`${wording.day} ${changeDays.findLast((change) => change <= day)}`);

const lawByDay = memoizeBounded((day: string): Law => {
  if (typeof day !== 'string' || parseDay(day) === undefined) {
    throw new LawError({ code: 'not-a-day', path: 'at', expected: 'a calendar day as YYYY-MM-DD' });
  }
  return lawOfDay(daysOfWordingOn(day), day);
});

/**
 * The definitions and norms of the Act that are in force on a day.
 *
 * @param day `YYYY-MM-DD`, from 2016-01-01 on.
 * @returns The wording of that day and, in the order of the Act, each definition and norm in its version of that day.
 * @throws LawError `not-a-day`; `day-not-modelled` for an earlier day.
 * @example
 * ```ts
 * import { lawOn } from 'lasteks';
 * lawOn('2022-06-01').wording.day; // => '2022-05-08'
 * lawOn('2022-06-01').norms.some((norm) => norm.id === 'decide-after-disability-screening'); // => false
 * ```
 */
export function lawOn(day: string): Law {
  return lawByDay(day);
}

/**
 * The law of a wording picked by hand, whatever the day; what inside the wording has a start of its own is judged by the
 * day nearest to the one given.
 *
 * @param name The day the wording entered into force, or `2016` or `2023`.
 * @param day The day of the answer, `YYYY-MM-DD`.
 * @throws LawError `unknown-wording`.
 */
export function lawOfWording(name: string, day: string): Law {
  const wording = daysOfWordingNamed(name);
  const notBefore = day < wording.day ? wording.day : day;
  return lawOfDay(wording, wording.until !== undefined && wording.until < notBefore ? wording.until : notBefore);
}
