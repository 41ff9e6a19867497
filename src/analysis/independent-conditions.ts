import type { Condition } from '../model/rule/condition.ts';
import type { Truth } from '../model/rule/truth.ts';

/** How a condition comes out, and which of its leaves alone turn it. */
export interface Turning {
  readonly truth: Truth;
  /** The places of the leaves, from left to right, that are known and of which each alone would turn the outcome round. */
  readonly by: readonly number[];
}

/**
 * How a condition comes out for the truths of its leaves, and which of them turn it: a leaf turns the outcome where with this
 * leaf met the condition holds, and with it not met the condition does not hold, everything else as it is (masking modified
 * condition and decision coverage). So everything beside it on its way up has to be known, as far as it counts: in an `all` the
 * others are met, in an `any` they are not.
 *
 * @param truthOf The truth of a leaf, by its place.
 */
export function turningOf(condition: Condition, truthOf: (leaf: Condition, place: number) => Truth): Turning {
  let place = 0;
  const visit = (part: Condition): Turning => {
    if ('fact' in part || 'condition' in part) {
      const at = place++;
      const truth = truthOf(part, at);
      return { truth, by: truth === 'unknown' ? [] : [at] };
    }
    return joined('all' in part, ('all' in part ? part.all : part.any).map(visit));
  };
  return visit(condition);
}

/** An `all` or an `any` of what has been looked at. */
function joined(isAll: boolean, parts: readonly Turning[]): Turning {
  const others = parts.filter(({ truth }) => truth !== isAll);
  const decided = others.find(({ truth }) => truth !== 'unknown');
  const truth = others.length === 0 ? isAll : decided === undefined ? 'unknown' : !isAll;
  if (others.length === 0) return { truth, by: parts.flatMap(({ by }) => by) };
  return { truth, by: others.length === 1 ? others[0]!.by : [] };
}
