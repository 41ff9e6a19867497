import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCover } from '../../src/analysis/smallest-cover.ts';

const goals = ['a', 'b', 'c', 'd', 'e', 'f'];
const candidates = fc
  .array(fc.record({ goals: fc.subarray(goals, { minLength: 1 }), cost: fc.nat(9) }), { minLength: 1, maxLength: 9 })
  .map((all) => all.map((one) => ({ ...one, goals: new Set(one.goals) })).sort((a, b) => a.cost - b.cost));

test('no smaller choice covers all goals', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const shown = goals.filter((goal) => all.some((one) => one.goals.has(goal)));
      const covers = (some: typeof all): boolean => shown.every((goal) => some.some((one) => one.goals.has(goal)));
      const { chosen, isSmallest } = smallestCover(shown, all);
      expect(isSmallest).toBe(true);
      expect(covers([...chosen])).toBe(true);
      const sizes = Array.from({ length: 2 ** all.length }, (_, bits) =>
        all.filter((_one, at) => (bits & (1 << at)) !== 0),
      )
        .filter(covers)
        .map((some) => some.length);
      expect(chosen.length).toBe(Math.min(...sizes));
    }),
    { numRuns: 300 },
  );
});

test('of candidates that cover the same goals the cheaper one is chosen', () => {
  const easy = { goals: new Set(['a']), cost: 1 };
  expect(smallestCover(['a'], [easy, { goals: new Set(['a']), cost: 2 }]).chosen).toEqual([easy]);
});

test('a goal that no candidate covers is an error', () => {
  expect(() => smallestCover(['a', 'b'], [{ goals: new Set(['a']), cost: 0 }])).toThrow(/nothing covers b/);
});
