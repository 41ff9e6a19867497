import { always, type Condition } from '../../model/rule/condition.ts';
import { isOfSection20 } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { personNorms } from '../../rules/child-protection-act.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { type AnswerDays, answerDays, type WhatCounts } from './compared-law.ts';
import { formatCondition } from './condition-in-words.ts';
import { comparePair, conditionsOfDifference } from './condition-pair.ts';
import { counterexampleOf } from './counterexample.ts';
import type { Laws } from './joint-space.ts';
import type { Aspect, Counterexample, MeaningDirection, MeaningOutcome, RuleComparison } from './meaning-comparison.ts';
import { inputsByOutcome, type OutcomePair } from './outcome-pairs.ts';
import { sourcesOfPersonChange } from './person-change-sources.ts';
import { type PersonJoint, type PersonSpaces, personJoint, personPair, withUsualNames } from './person-joint.ts';
import { personSpace } from './person-space.ts';
import { recordSpace } from './record-space.ts';
import { aspectsThatDiffer, otherDifferences, ruleText } from './rule-text.ts';

/** The spaces of persons for answers of some days, built on demand. */
type SpacesOn = (days: AnswerDays) => PersonSpaces;

/** The spaces of persons under two laws. */
export function personSpacesOf(laws: Laws): SpacesOn {
  const made = new Map<string, PersonSpaces>();
  return ({ input: day }) => {
    const spaces = made.get(day) ?? { laws, beside: personSpace(laws, day), record: recordSpace(laws, day) };
    made.set(day, spaces);
    return spaces;
  };
}

/** Holds the norms about persons of two laws against each other, in the order of the Act. */
export function personRulesCompared(laws: Laws, spacesOn: SpacesOn): readonly RuleComparison[] {
  const normsIn = (law: Law) => new Map(law.personNorms.map((norm) => [norm.id, norm]));
  const [before, after] = [normsIn(laws.before.law), normsIn(laws.after.law)];
  return personNorms.flatMap(({ id }): readonly RuleComparison[] => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one !== undefined && other !== undefined) return [inBoth(laws, spacesOn, one, other)];
    if (one !== undefined) return [inOne(laws, spacesOn, one, 'before')];
    return other === undefined ? [] : [inOne(laws, spacesOn, other, 'after')];
  });
}

/** What is compared of a norm: its condition on either side, the same where only one law has it. */
interface Sides {
  readonly id: string;
  readonly before: Condition;
  readonly after: Condition;
}

/** The outcomes of a norm under two laws. */
interface OutcomesOfRule {
  readonly before: MeaningOutcome;
  readonly after: MeaningOutcome;
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
  const made = new Map<PersonSpaces, PersonJoint>();
  return (days) => {
    const spaces = spacesOn(days);
    const joint = made.get(spaces) ?? personJoint(spaces, tested);
    made.set(spaces, joint);
    return joint;
  };
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

/** A norm that only one of two laws has. */
function inOne(laws: Laws, spacesOn: SpacesOn, norm: NormInForce, side: 'before' | 'after'): RuleComparison {
  const { id, label, version } = norm;
  const sides: Sides = { id, before: always, after: always, [side]: version.when };
  const jointOn = jointOf(spacesOn, [version.when]);
  const joint = jointOn(daysOfPersons(laws, id)[0]!);
  const { valuations } = comparePair(personPair(joint, sides.before, sides.after));
  const outcomes: OutcomesOfRule =
    side === 'before' ? { before: true, after: 'not-in-force' } : { before: 'not-in-force', after: true };
  const witness = counterexampleFor(laws, jointOn, sides, { before: true, after: true }, { outcomes });
  const direction = { ...outcomes, condition: version.when, words: formatCondition(version.when) };
  return {
    id,
    kind: 'person-norm',
    label,
    status: side === 'before' ? 'removed' : 'added',
    [side]: ruleText(norm),
    valuations,
    differing: valuations,
    differs: [],
    directions: [witness === undefined ? direction : { ...direction, witness }],
    aspects: [],
    isOwnChange: true,
    through: [],
    otherDifferences: [],
  };
}

/** A norm that both laws have. */
function inBoth(laws: Laws, spacesOn: SpacesOn, before: NormInForce, after: NormInForce): RuleComparison {
  const { id, label } = after;
  const texts = { before: ruleText(before), after: ruleText(after) };
  const sides: Sides = { id, before: before.version.when, after: after.version.when };
  const jointOn = jointOf(spacesOn, [sides.before, sides.after]);
  const joint = jointOn(daysOfPersons(laws, id)[0]!);
  const pair = personPair(joint, sides.before, sides.after);
  const walked = comparePair(pair);
  const isSame = walked.differing === 0;
  const aspects = aspectsThatDiffer(texts.before, texts.after);
  const differs: readonly Aspect[] = [...(isSame ? [] : ['applies' as const]), ...aspects.map(({ aspect }) => aspect)];
  const { isOwn, through } = isSame ? { isOwn: false, through: [] } : sourcesOfPersonChange(joint, sides);
  return {
    id,
    kind: 'person-norm',
    label,
    status: differs.length === 0 ? 'same' : 'changed',
    ...texts,
    valuations: walked.valuations,
    differing: walked.differing,
    differs,
    directions: isSame ? [] : directionsOf(laws, jointOn, sides, walked.isSameInMeaning),
    aspects,
    isOwnChange: isOwn || aspects.length > 0,
    through,
    otherDifferences: otherDifferences(texts.before, texts.after),
  };
}

/** Outcome pairs in which only one of the two is known. */
const openOutcomes: readonly OutcomePair[] = [
  { before: 'unknown', after: true },
  { before: 'unknown', after: false },
  { before: true, after: 'unknown' },
  { before: false, after: 'unknown' },
];

/**
 * The directions in which a norm differs. Where the meaning is the same, they differ in how many inputs have to be known; else they
 * include outcomes that stay unknown although every input is known.
 */
function directionsOf(
  laws: Laws,
  jointOn: JointOn,
  sides: Sides,
  isSameInMeaning: boolean,
): readonly MeaningDirection[] {
  const joint = jointOn(daysOfPersons(laws, sides.id)[0]!);
  const { onlyBefore, onlyAfter } = conditionsOfDifference(personPair(joint, sides.before, sides.after));
  const settled = (found: Condition | undefined, outcomes: OutcomePair): readonly MeaningDirection[] => {
    if (found === undefined) return [];
    const condition = withUsualNames(found, joint);
    const witness = counterexampleFor(laws, jointOn, sides, outcomes);
    const direction = { ...outcomes, condition, words: formatCondition(condition) };
    return [witness === undefined ? direction : { ...direction, witness }];
  };
  const open = openOutcomes.flatMap((outcomes): readonly MeaningDirection[] => {
    const witness = counterexampleFor(laws, jointOn, sides, outcomes, { isWhole: !isSameInMeaning });
    return witness === undefined ? [] : [{ ...outcomes, witness }];
  });
  return [
    ...settled(onlyBefore, { before: true, after: false }),
    ...settled(onlyAfter, { before: false, after: true }),
    ...open,
  ];
}
