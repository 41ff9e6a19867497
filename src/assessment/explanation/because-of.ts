import { because as becauseTree } from '../../engine/because.ts';
import { truthOf } from '../../engine/compile.ts';
import type { Because } from '../../model/answer/answer.ts';
import { pathIn } from '../../model/entity/entity.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Condition, Leaf } from '../../model/rule/condition.ts';
import type { Clause } from '../../model/rule/norm.ts';
import type { EntityRules, Evaluation } from '../entity-rules.ts';

const noClauses: readonly Clause[] = [];

/** The names that answers use for what conditions test: the whole path of a fact of the table, and any other name as it is. */
export const nameInAnswers = /* @__PURE__ */ memoizeWeak(({ entity }: EntityRules): ((fact: string) => string) => {
  const paths = new Map(entity.facts.map(({ path }) => [path, pathIn(entity.root, path)]));
  return (fact) => paths.get(fact) ?? fact;
});

/** Builds the explanation of a finding or norm. */
export function becauseOf({ evaluator, codes }: Evaluation, id: string): Because {
  const { compiled, definitions, norms, positionOf, entityRules } = evaluator;
  const { ruleSet, leafOf, leafFact, leafRow, bitsOfCode } = compiled;
  const condition = ruleSet.definitions[id] ?? ruleSet.rules[id]!;
  const holdsLeaf = (leaf: Leaf) => {
    const node = leafOf(leaf);
    return truthOf(bitsOfCode[leafRow[node]! + codes[leafFact[node]!]!]!);
  };
  const provisionOf = (definition: string) => definitions[positionOf.get(definition)!]!.version.provisions[0];
  const clauses = norms[positionOf.get(id)! - definitions.length]?.version.clauses ?? noClauses;
  const clauseOf = (part: Condition) => clauses.find(({ when }) => when === part)?.provision;
  return becauseTree(ruleSet, condition, holdsLeaf, { provisionOf, clauseOf, nameOf: nameInAnswers(entityRules) });
}
