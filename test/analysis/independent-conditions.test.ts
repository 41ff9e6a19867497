import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { independentConditions } from '../../src/analysis/independent-conditions.ts';
import { leavesOf } from '../../src/analysis/rule-versions.ts';
import { all, any, type Condition, holds } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';

/** Any condition over leaves that differ only in their truth. */
const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition; join: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.constant(holds('something')),
  join: fc
    .tuple(fc.boolean(), fc.array(tie('tree'), { minLength: 1, maxLength: 4 }))
    .map(([isAll, parts]) => (isAll ? { all: parts } : { any: parts })),
  tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('join')),
})).tree;

const truth: fc.Arbitrary<Truth> = fc.constantFrom<Truth>(true, false, 'unknown');

/** Kleene's truth of a condition, implemented independently. */
function truthIn(part: Condition, truths: readonly Truth[]): Truth {
  let place = 0;
  const visit = (one: Condition): Truth => {
    if ('condition' in one || 'fact' in one) return truths[place++]!;
    const isAll = 'all' in one;
    const numbers = (isAll ? one.all : one.any).map(visit).map((each) => (each === 'unknown' ? 1 : each ? 2 : 0));
    return ([false, 'unknown', true] as const)[isAll ? Math.min(2, ...numbers) : Math.max(0, ...numbers)]!;
  };
  return visit(part);
}

test('a leaf decides a condition that is true when the leaf is true and false when it is false', () => {
  fc.assert(
    fc.property(condition, fc.infiniteStream(truth), (when, stream) => {
      const truths = [...stream.take(leavesOf(when).length)];
      const found = independentConditions(when, (_leaf, place) => truths[place]!);
      expect(found.truth).toBe(truthIn(when, truths));
      const alone = truths.flatMap((one, place) => {
        const counterfactuals =
          truthIn(when, truths.with(place, true)) === true && truthIn(when, truths.with(place, false)) === false;
        return one !== 'unknown' && counterfactuals ? [place] : [];
      });
      expect(found.independent).toEqual(alone);
    }),
    { numRuns: 2000 },
  );
});

test('leaves are identified by their index from left to right', () => {
  const when = all(holds('a'), any(holds('b'), holds('c')));
  const met = ['a', 'c'];
  expect(independentConditions(when, (leaf) => 'condition' in leaf && met.includes(leaf.condition))).toEqual({
    truth: true,
    independent: [0, 2],
  });
});
