import type { Condition } from '../../model/rule/condition.ts';
import { isUnconditional, type NormVersion } from '../../model/rule/norm.ts';
import { definitions, norms } from '../../rules/child-protection-act.ts';
import { type ComparedRules, directionsBetween, rulesCompared } from './compare-rules.ts';
import { smallestCounterexample } from './counterexample.ts';
import {
  definitionPair,
  keepingAlways,
  namedPair,
  sourcesOfCaseChange,
  writtenOutPair,
} from './definitions-compared.ts';
import { conditionUnder, type Laws } from './joint-space.ts';
import type { RuleComparison } from './meaning-comparison.ts';

/** Compares the definitions, and the norms that do not depend on a person, of two laws, in the order of the Act. */
export function caseRulesCompared(laws: Laws): readonly RuleComparison[] {
  const pair = definitionPair(laws);
  const { inputsOn: space } = pair.space;
  const under = (condition: Condition, side: keyof Laws): Condition =>
    keepingAlways(condition, (changed) => conditionUnder(changed, pair.space, side));
  const comparedAs = (kind: 'definition' | 'norm'): Omit<ComparedRules, 'order' | 'rulesIn'> => ({
    kind,
    pairOf: ({ before, after }) => namedPair(pair, under(before, 'before'), under(after, 'after')),
    sourcesOf: (sides) => sourcesOfCaseChange(pair, sides),
    directionsOf({ id, before, after }) {
      const writtenOut = writtenOutPair(pair, under(before, 'before'), under(after, 'after'));
      const { definitions } = writtenOut.space;
      return directionsBetween(writtenOut, (condition, outcomes) =>
        smallestCounterexample({ id, kind, laws, outcomes, condition, definitions, space }),
      );
    },
    alone({ id, version }, side, outcomes) {
      const condition = under(version.when, side);
      const definitions = pair[side];
      return {
        pair: { space: { ...pair.space, definitions }, before: condition, after: condition },
        witness: isUnconditional(version as NormVersion)
          ? undefined
          : smallestCounterexample({ id, kind, laws, outcomes, condition, definitions, space }),
      };
    },
  });
  return [
    ...rulesCompared(laws, { ...comparedAs('definition'), order: definitions, rulesIn: (law) => law.definitions }),
    ...rulesCompared(laws, {
      ...comparedAs('norm'),
      order: norms,
      rulesIn: (law) => [...law.norms, ...law.unconditionalNorms],
    }),
  ];
}
