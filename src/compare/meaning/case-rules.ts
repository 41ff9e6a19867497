import { inputSpaceOn } from '../../analysis/input-spaces.ts';
import { isUnconditional, type NormVersion } from '../../model/rule/norm.ts';
import { definitions, norms } from '../../rules/child-protection-act.ts';
import { caseSpace } from './case-space.ts';
import { type ComparedRules, directionsBetween, rulesCompared } from './compare-rules.ts';
import { smallestCounterexample } from './counterexample.ts';
import { definitionPair, namedPair, sourcesOfCaseChange, writtenOutPair } from './definitions-compared.ts';
import type { Laws } from './joint-space.ts';
import type { RuleComparison } from './meaning-comparison.ts';

/** Compares the definitions, and the norms that do not depend on a person, of two laws, in the order of the Act. */
export function caseRulesCompared(laws: Laws): readonly RuleComparison[] {
  const pair = definitionPair(laws.before.law, laws.after.law);
  const space = inputSpaceOn.case;
  const comparedAs = (kind: 'definition' | 'norm'): Omit<ComparedRules, 'order' | 'rulesIn'> => ({
    kind,
    pairOf: ({ before, after }) => namedPair(pair, before, after),
    sourcesOf: (sides) => sourcesOfCaseChange(pair, sides),
    directionsOf({ id, before, after }) {
      const writtenOut = writtenOutPair(pair, before, after);
      const { definitions } = writtenOut.space;
      return directionsBetween(writtenOut, (condition, outcomes) =>
        smallestCounterexample({ id, kind, laws, outcomes, condition, definitions, space }),
      );
    },
    alone({ id, version }, side, outcomes) {
      const { when: condition } = version;
      const definitions = pair[side];
      return {
        pair: { space: { ...caseSpace, definitions }, before: condition, after: condition },
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
