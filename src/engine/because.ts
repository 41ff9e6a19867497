import type { Because, BecauseCombined, FactTest } from '../model/answer/answer.ts';
import type { All, Any, Condition, Leaf } from '../model/rule/condition.ts';
import { combineTruths, type Truth } from '../model/rule/truth.ts';
import type { RuleSet } from './rule-set.ts';

/** A test in the form of an explanation. */
export function factTest(leaf: Leaf): FactTest {
  if (leaf.operator === 'is') return { is: leaf.value as boolean };
  const values = leaf.value as readonly string[];
  return leaf.operator === 'oneOf' ? { oneOf: values } : { noneOf: values };
}

/** How an explanation names what a condition refers to. */
interface NamesInExplanations {
  /** The provision of a definition. */
  readonly provisionOf: (definition: string) => string | undefined;
  /** The clause that a part of the condition is, where it is one. */
  readonly clauseOf?: (part: Condition) => string | undefined;
  /** The name of a tested fact; as in the condition by default. */
  readonly nameOf?: (fact: string) => string;
}

/**
 * Builds the explanation of a condition.
 *
 * @param holdsLeaf The truth of a test for the case.
 */
export function because(
  ruleSet: RuleSet,
  condition: Condition,
  holdsLeaf: (leaf: Leaf) => Truth,
  { provisionOf, clauseOf = () => undefined, nameOf = (fact) => fact }: NamesInExplanations,
): Because {
  const explain = (part: Condition): Because => {
    if ('condition' in part) {
      const definition = ruleSet.definitions[part.condition]!;
      if ('condition' in definition || 'fact' in definition) return explain(definition);
      return combined(definition, provisionOf(part.condition), part.condition);
    }
    const provision = clauseOf(part);
    if (!('fact' in part)) return combined(part, provision);
    const holds = holdsLeaf(part);
    const fact = nameOf(part.fact);
    return provision === undefined
      ? { holds, fact, test: factTest(part) }
      : { holds, provision, fact, test: factTest(part) };
  };
  const combined = (part: All | Any, provision: string | undefined, definition?: string): Because => {
    const isAll = 'all' in part;
    const branches = (isAll ? part.all : part.any).map(explain);
    const holds = combineTruths(isAll, branches, (branch) => branch.holds);
    const explained: Writable<BecauseCombined> = { holds };
    if (definition !== undefined) explained.definition = definition;
    if (provision !== undefined) explained.provision = provision;
    explained[isAll ? 'all' : 'any'] = branches.filter((branch) => branch.holds === holds);
    return explained;
  };
  return explain(condition);
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
