import type { Condition } from '../model/rule/condition.ts';
import { combineTruths, type Truth } from '../model/rule/truth.ts';

/** The value of a condition and the leaves that independently decide it (MC/DC). */
export interface IndependentConditions {
  readonly truth: Truth;
  /** The indices, from left to right, of the known leaves of which each alone would reverse the result. */
  readonly independent: readonly number[];
}

/**
 * The value of a condition for the truths of its leaves, and the leaves that independently decide it: with such a leaf true the
 * condition is true, and with it false the condition is false, everything else unchanged (masking modified condition/decision
 * coverage). So in every `all` above the leaf the other parts are true, and in every `any` they are false.
 *
 * @param truthOf The truth of a leaf, by its index.
 */
export function independentConditions(
  condition: Condition,
  truthOf: (leaf: Condition, index: number) => Truth,
): IndependentConditions {
  let next = 0;
  const visit = (part: Condition): IndependentConditions => {
    if ('fact' in part || 'condition' in part) {
      const index = next++;
      const truth = truthOf(part, index);
      return { truth, independent: truth === 'unknown' ? [] : [index] };
    }
    return joined('all' in part, ('all' in part ? part.all : part.any).map(visit));
  };
  return visit(condition);
}

/** The value of an `all` or an `any`, from those of its parts. */
function joined(isAll: boolean, parts: readonly IndependentConditions[]): IndependentConditions {
  const others = parts.filter(({ truth }) => truth !== isAll);
  const truth = combineTruths(isAll, parts, (part) => part.truth);
  if (others.length === 0) return { truth, independent: parts.flatMap(({ independent }) => independent) };
  return { truth, independent: others.length === 1 ? others[0]!.independent : [] };
}
