import type { CaseFact } from './case-facts.ts';
import type { DerivedFactName } from './derived-group.ts';

/**
 * The fact that counts as not so while nothing is known of it, so that no conclusion waits for it: a child is taken to be alive.
 * Where a source can give it, it is asked for before all else.
 */
export const factAssumedFalse: CaseFact = 'child.deceased';

/**
 * The fact that may be left out without making a conclusion unknown: §§ 34² (1), (8) and 34⁴ are taken to be asked for their own
 * task. Where a source can give it, it is asked for if a rule tests what follows from it.
 */
export const factLeftOut: { readonly fact: CaseFact; readonly testedBy: DerivedFactName } = {
  fact: 'data.task',
  testedBy: 'data.noOtherTaskIsGiven',
};
