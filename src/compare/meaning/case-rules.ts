import { isUnconditional, type NormVersion } from '../../model/rule/norm.ts';
import { definitions, norms } from '../../rules/child-protection-act.ts';
import type { Law } from '../../rules/law.ts';
import { caseInputSpaceOn, caseSpace } from './case-space.ts';
import type { ComparedLaw } from './compared-law.ts';
import { formatCondition } from './condition-in-words.ts';
import { comparePair, conditionsOfDifference } from './condition-pair.ts';
import { smallestCounterexample } from './counterexample.ts';
import {
  type DefinitionPair,
  definitionPair,
  namedPair,
  sourcesOfChange,
  writtenOutPair,
} from './definitions-compared.ts';
import type { Aspect, ComparedKind, MeaningDirection, MeaningOutcome, RuleComparison } from './meaning-comparison.ts';
import { aspectsThatDiffer, otherDifferences, type RuleInForce, ruleText } from './rule-text.ts';

/** Two laws and their definitions. */
interface LawPair {
  readonly before: ComparedLaw;
  readonly after: ComparedLaw;
  readonly definitions: DefinitionPair;
}

/** Compares the definitions, and the norms that do not depend on a person, of two laws, in the order of the Act. */
export function caseRulesCompared(before: ComparedLaw, after: ComparedLaw): readonly RuleComparison[] {
  const laws: LawPair = { before, after, definitions: definitionPair(before.law, after.law) };
  const definitionsIn = (law: Law): readonly RuleInForce[] => law.definitions;
  const normsIn = (law: Law): readonly RuleInForce[] => [...law.norms, ...law.unconditionalNorms];
  const compared = (
    kind: ComparedKind,
    ids: readonly { readonly id: string }[],
    rulesIn: (law: Law) => readonly RuleInForce[],
  ): readonly RuleComparison[] => {
    const [ones, others] = [before, after].map(({ law }) => new Map(rulesIn(law).map((rule) => [rule.id, rule])));
    return ids.flatMap(({ id }) => ruleCompared(laws, kind, ones!.get(id), others!.get(id)) ?? []);
  };
  return [...compared('definition', definitions, definitionsIn), ...compared('norm', norms, normsIn)];
}

/** A rule of two laws; `undefined` where neither has it. */
function ruleCompared(
  laws: LawPair,
  kind: ComparedKind,
  before: RuleInForce | undefined,
  after: RuleInForce | undefined,
): RuleComparison | undefined {
  if (before !== undefined && after !== undefined) return inBoth(laws, kind, before, after);
  if (before !== undefined) return inOne(laws, kind, before, 'before');
  return after && inOne(laws, kind, after, 'after');
}

/** A rule that only one of two laws has. */
function inOne(laws: LawPair, kind: ComparedKind, rule: RuleInForce, side: 'before' | 'after'): RuleComparison {
  const { id, label, version } = rule;
  const definitions = laws.definitions[side];
  const pair = { space: { ...caseSpace, definitions }, before: version.when, after: version.when };
  const { valuations } = comparePair(pair);
  const outcomes: MeaningDirection =
    side === 'before' ? { before: true, after: 'not-in-force' } : { before: 'not-in-force', after: true };
  const witness = isUnconditional(version as NormVersion)
    ? undefined
    : smallestCounterexample({
        id,
        kind,
        laws,
        outcomes,
        condition: version.when,
        definitions,
        space: caseInputSpaceOn,
      });
  const direction: MeaningDirection = {
    ...outcomes,
    condition: version.when,
    words: formatCondition(version.when),
    ...(witness === undefined ? {} : { witness }),
  };
  return {
    id,
    kind,
    label,
    status: side === 'before' ? 'removed' : 'added',
    [side]: ruleText(rule),
    valuations,
    differing: valuations,
    differs: [],
    directions: [direction],
    aspects: [],
    isOwnChange: true,
    through: [],
    otherDifferences: [],
  };
}

/** A rule that both laws have. */
function inBoth(laws: LawPair, kind: ComparedKind, before: RuleInForce, after: RuleInForce): RuleComparison {
  const { id, label } = after;
  const texts = { before: ruleText(before), after: ruleText(after) };
  const conditions = [before.version.when, after.version.when] as const;
  const walked = comparePair(namedPair(laws.definitions, ...conditions));
  const isSame = walked.differing === 0;
  const { isOwn, through } = isSame ? { isOwn: false, through: [] } : sourcesOfChange(laws.definitions, ...conditions);
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
    directions: isSame ? [] : directionsOf(laws, kind, before, after),
    aspects,
    isOwnChange: isOwn || aspects.length > 0,
    through,
    otherDifferences: otherDifferences(texts.before, texts.after),
  };
}

/** The directions in which a rule differs. */
function directionsOf(
  laws: LawPair,
  kind: ComparedKind,
  before: RuleInForce,
  after: RuleInForce,
): readonly MeaningDirection[] {
  const pair = writtenOutPair(laws.definitions, before.version.when, after.version.when);
  const { onlyBefore, onlyAfter } = conditionsOfDifference(pair);
  const direction = (
    condition: typeof onlyBefore,
    outcomes: { readonly before: MeaningOutcome; readonly after: MeaningOutcome },
  ): readonly MeaningDirection[] => {
    if (condition === undefined) return [];
    const { definitions } = pair.space;
    const sought = { id: after.id, kind, laws, outcomes, condition, definitions, space: caseInputSpaceOn };
    const witness = smallestCounterexample(sought);
    const words = formatCondition(condition);
    return [{ ...outcomes, condition, words, ...(witness === undefined ? {} : { witness }) }];
  };
  return [
    ...direction(onlyBefore, { before: true, after: false }),
    ...direction(onlyAfter, { before: false, after: true }),
  ];
}
