import type { Condition } from '../../model/rule/condition.ts';
import type { Law } from '../../rules/law.ts';
import { formatCondition } from './condition-in-words.ts';
import { type ConditionPair, comparePair, conditionsOfDifference, type WalkedPair } from './condition-pair.ts';
import type { Laws } from './joint-space.ts';
import type {
  Aspect,
  ComparedKind,
  Counterexample,
  MeaningDirection,
  MeaningOutcome,
  RuleComparison,
} from './meaning-comparison.ts';
import { aspectsThatDiffer, otherDifferences, type RuleInForce, ruleText } from './rule-text.ts';

/** The conditions of a rule under two laws. */
export interface Sides {
  readonly id: string;
  readonly before: Condition;
  readonly after: Condition;
}

/** The outcomes of a rule under two laws. */
export interface OutcomesOfRule {
  readonly before: MeaningOutcome;
  readonly after: MeaningOutcome;
}

/** Rules of one kind under two laws, and what is asked about them. */
export interface ComparedRules {
  readonly kind: ComparedKind;
  /** The rules of every law, in the order of the Act. */
  readonly order: readonly { readonly id: string }[];
  readonly rulesIn: (law: Law) => readonly RuleInForce[];
  /** The two conditions in one space, for every valuation. */
  readonly pairOf: (sides: Sides) => ConditionPair;
  /** Through what a difference came about. */
  readonly sourcesOf: (sides: Sides) => SourcesOfChange;
  /** The directions in which a rule differs. */
  readonly directionsOf: (sides: Sides, walked: WalkedPair) => readonly MeaningDirection[];
  /** A rule that only one law has: the space that it is evaluated in, and an input for which it applies. Left out where none is compared. */
  readonly alone?: (
    rule: RuleInForce,
    side: keyof Laws,
    outcomes: OutcomesOfRule,
  ) => { readonly pair: ConditionPair; readonly witness: Counterexample | undefined };
}

/** Compares the rules of one kind of two laws, in the order of the Act. */
export function rulesCompared({ before, after }: Laws, compared: ComparedRules): readonly RuleComparison[] {
  const [ones, others] = [before, after].map(
    ({ law }) => new Map(compared.rulesIn(law).map((rule) => [rule.id, rule])),
  );
  return compared.order.flatMap(({ id }): readonly RuleComparison[] => {
    const [one, other] = [ones!.get(id), others!.get(id)];
    if (one !== undefined && other !== undefined) return [inBoth(compared, one, other)];
    if (one !== undefined) return inOne(compared, one, 'before');
    return other === undefined ? [] : inOne(compared, other, 'after');
  });
}

/** A rule that only one of two laws has. */
function inOne({ kind, alone }: ComparedRules, rule: RuleInForce, side: keyof Laws): readonly RuleComparison[] {
  if (alone === undefined) return [];
  const { id, label, version } = rule;
  const outcomes: OutcomesOfRule = { before: 'not-in-force', after: 'not-in-force', [side]: true };
  const { pair, witness } = alone(rule, side, outcomes);
  const { valuations } = comparePair(pair);
  return [
    {
      id,
      kind,
      label,
      status: side === 'before' ? 'removed' : 'added',
      [side]: ruleText(rule),
      valuations,
      differing: valuations,
      differs: [],
      directions: [directionOf(outcomes, version.when, witness)],
      aspects: [],
      isOwnChange: true,
      through: [],
      otherDifferences: [],
    },
  ];
}

/** A rule that both laws have. */
function inBoth(compared: ComparedRules, before: RuleInForce, after: RuleInForce): RuleComparison {
  const { kind, pairOf, sourcesOf, directionsOf } = compared;
  const { id, label } = after;
  const texts = { before: ruleText(before), after: ruleText(after) };
  const sides: Sides = { id, before: before.version.when, after: after.version.when };
  const walked = comparePair(pairOf(sides));
  const isSame = walked.differing === 0;
  const { isOwn, through } = isSame ? { isOwn: false, through: [] } : sourcesOf(sides);
  const aspects = aspectsThatDiffer(texts.before, texts.after);
  const differs: readonly Aspect[] = [...(isSame ? [] : ['applies' as const]), ...aspects.map(({ aspect }) => aspect)];
  return {
    id,
    kind,
    label,
    status: differs.length === 0 ? 'same' : 'changed',
    ...texts,
    valuations: walked.valuations,
    differing: walked.differing,
    differs,
    directions: isSame ? [] : directionsOf(sides, walked),
    aspects,
    isOwnChange: isOwn || aspects.length > 0,
    through,
    otherDifferences: otherDifferences(texts.before, texts.after),
  };
}

const directionOf = (
  outcomes: OutcomesOfRule,
  condition: Condition,
  witness: Counterexample | undefined,
): MeaningDirection => ({
  ...outcomes,
  condition,
  words: formatCondition(condition),
  ...(witness === undefined ? {} : { witness }),
});

/** The directions in which one condition holds and the other does not, each with its condition. */
export function directionsBetween(
  pair: ConditionPair,
  witnessOf: (
    condition: Condition,
    outcomes: { readonly before: boolean; readonly after: boolean },
  ) => Counterexample | undefined,
  named: (condition: Condition) => Condition = (condition) => condition,
): readonly MeaningDirection[] {
  const { onlyBefore, onlyAfter } = conditionsOfDifference(pair);
  const directions = [
    { condition: onlyBefore, outcomes: { before: true, after: false } },
    { condition: onlyAfter, outcomes: { before: false, after: true } },
  ];
  return directions.flatMap(({ condition, outcomes }) =>
    condition === undefined ? [] : [directionOf(outcomes, named(condition), witnessOf(condition, outcomes))],
  );
}

/** Whether a rule changed of itself, and what it names through which it changed. */
export interface SourcesOfChange {
  readonly isOwn: boolean;
  readonly through: readonly string[];
}

/** A condition under one of two laws; one name in it may have the meaning of the other law. */
export interface UnderLaw {
  readonly condition: Condition;
  readonly side: keyof Laws;
  readonly otherwise?: string;
}

/**
 * The sources of a difference between conditions: their own change, or names in them.
 *
 * @param names What they name that has another meaning under each law.
 * @param differs Whether two conditions differ on some valuation.
 */
export function sourcesOfChange(
  { before, after }: Sides,
  names: readonly string[],
  differs: (one: UnderLaw, other: UnderLaw) => boolean,
): SourcesOfChange {
  const both = (side: keyof Laws): boolean => differs({ condition: before, side }, { condition: after, side });
  const isOwn = both('before') || both('after');
  const through = names.filter((name) =>
    [{ condition: before, side: 'before' } as const, { condition: after, side: 'after' } as const].some((one) =>
      differs(one, { ...one, otherwise: name }),
    ),
  );
  return { isOwn, through: isOwn || through.length > 0 ? through : names };
}
