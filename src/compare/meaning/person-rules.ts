import { memoizeBounded, memoizeWeak } from '../../model/memoize.ts';
import { always, type Condition } from '../../model/rule/condition.ts';
import { isOfSection20 } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { personNorms } from '../../rules/child-protection-act.ts';
import {
  directionsBetween,
  type OutcomesOfRule,
  rulesCompared,
  type Sides,
  type SourcesOfChange,
  sourcesOfChange,
  type UnderLaw,
} from './compare-rules.ts';
import { type AnswerDays, answerDays, type WhatCounts } from './compared-law.ts';
import { type ConditionPair, differSomewhere } from './condition-pair.ts';
import { counterexampleOf } from './counterexample.ts';
import { inputsByOutcome, type OutcomePair } from './input-assignments.ts';
import { conditionUnder, factsOfLaw, type Laws } from './joint-space.ts';
import type { Counterexample, MeaningDirection, RuleComparison } from './meaning-comparison.ts';
import {
  type PersonJoint,
  type PersonSpaces,
  personJoint,
  personPair,
  personSpace,
  withUsualNames,
} from './person-joint.ts';
import { recordSpace } from './record-space.ts';

/** The spaces of persons for answers of some days, built on demand. */
type SpacesOn = (days: AnswerDays) => PersonSpaces;

/** The spaces of persons under two laws. */
export function personSpacesOf(laws: Laws): SpacesOn {
  const spacesOn = memoizeBounded(
    (day: string): PersonSpaces => ({ laws, beside: personSpace(laws, day), record: recordSpace(laws, day) }),
  );
  return ({ input }) => spacesOn(input);
}

/** Compares the norms about persons of two laws, in the order of the Act. */
export function personRulesCompared(laws: Laws, spacesOn: SpacesOn): readonly RuleComparison[] {
  const jointOfFirstDay = ({ id }: Pick<Sides, 'id'>, jointOn: JointOn): PersonJoint =>
    jointOn(daysOfPersons(laws, id)[0]!);
  const jointsOf = memoizeWeak((sides: Sides): JointOn => jointOf(spacesOn, [sides.before, sides.after]));
  const pairOf = (sides: Sides): ConditionPair =>
    personPair(jointOfFirstDay(sides, jointsOf(sides)), sides.before, sides.after);
  return rulesCompared(laws, {
    kind: 'person-norm',
    order: personNorms,
    rulesIn: (law) => law.personNorms,
    pairOf,
    sourcesOf: (sides) => sourcesOfPersonChange(jointOfFirstDay(sides, jointsOf(sides)), sides),
    directionsOf(sides, { isSameInMeaning }) {
      const jointOn = jointsOf(sides);
      const joint = jointOfFirstDay(sides, jointOn);
      return [
        ...directionsBetween(
          pairOf(sides),
          (_, outcomes) => counterexampleFor(laws, jointOn, sides, outcomes),
          (condition) => withUsualNames(condition, joint),
        ),
        ...openDirections(laws, jointOn, sides, isSameInMeaning),
      ];
    },
    alone({ id, version: { when } }, side, outcomes) {
      const sides: Sides = { id, before: always, after: always, [side]: when };
      const sought = { before: true, after: true };
      return { pair: pairOf(sides), witness: counterexampleFor(laws, jointsOf(sides), sides, sought, { outcomes }) };
    },
  });
}

/**
 * The days of the answers about persons: some time into the later wording first, when events that take days can have happened. Beside
 * the norm itself the rules of § 20 count, since they determine which lists apply.
 */
export function daysOfPersons({ before, after }: Laws, id?: string): readonly AnswerDays[] {
  const counts: WhatCounts = (rule) => rule.id === id || isOfSection20(rule.version.provisions[0]);
  const [first, ...others] = answerDays(before, after, counts);
  return others.length > 1 ? [others[0]!, first!, ...others.slice(1)] : [first!, ...others];
}

/** The joint space of a norm's sides for answers of some days. */
type JointOn = (days: AnswerDays) => PersonJoint;

function jointOf(spacesOn: SpacesOn, tested: readonly Condition[]): JointOn {
  const jointIn = memoizeWeak((spaces: PersonSpaces): PersonJoint => personJoint(spaces, tested));
  return (days) => jointIn(spacesOn(days));
}

/**
 * The smallest counterexample on the first days on which there is one. Unknown outcomes are searched on the first days only.
 *
 * @param isWhole Search only among inputs without unknown values.
 */
function counterexampleFor(
  laws: Laws,
  jointOn: JointOn,
  { id, before, after }: Sides,
  sought: OutcomePair,
  { outcomes = sought, isWhole = false }: { readonly outcomes?: OutcomesOfRule; readonly isWhole?: boolean } = {},
): Counterexample | undefined {
  const isOpen = [sought.before, sought.after].includes('unknown');
  for (const days of daysOfPersons(laws, id).slice(0, isOpen ? 1 : undefined)) {
    const joint = jointOn(days);
    const ways = inputsByOutcome(personPair(joint, before, after), isWhole ? joint.wholeAxes : joint.axes);
    for (const { input: encoded } of ways(sought)) {
      const found = counterexampleOf({ id, kind: 'person-norm', laws, outcomes }, encoded(), days);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Outcome pairs in which only one of the two is known. */
const openOutcomes: readonly OutcomePair[] = [
  { before: 'unknown', after: true },
  { before: 'unknown', after: false },
  { before: true, after: 'unknown' },
  { before: false, after: 'unknown' },
];

/**
 * The directions in which one outcome is unknown. Where the meaning is the same, two norms differ in how many inputs have to be
 * known; else they include outcomes that stay unknown although every input is known.
 */
const openDirections = (
  laws: Laws,
  jointOn: JointOn,
  sides: Sides,
  isSameInMeaning: boolean,
): readonly MeaningDirection[] =>
  openOutcomes.flatMap((outcomes): readonly MeaningDirection[] => {
    const witness = counterexampleFor(laws, jointOn, sides, outcomes, { isWhole: !isSameInMeaning });
    return witness === undefined ? [] : [{ ...outcomes, witness }];
  });

/** Through what a norm changed: of itself, or by facts that get their meaning from the law. */
function sourcesOfPersonChange(joint: PersonJoint, sides: Sides): SourcesOfChange {
  const { space } = personPair(joint, sides.before, sides.after);
  const under = ({ condition, side, otherwise }: UnderLaw): Condition => {
    const otherSide = side === 'before' ? 'after' : 'before';
    const nameOf = (fact: string): string => joint.nameOf(fact, fact === otherwise ? otherSide : side);
    return condition === always ? condition : conditionUnder(condition, { nameOf }, side);
  };
  return sourcesOfChange(sides, factsOfLaw(sides, joint), (one, other) =>
    differSomewhere({ space, before: under(one), after: under(other) }),
  );
}
