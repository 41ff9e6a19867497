import { expect, test } from 'vitest';
import { differingPaths } from './differing-paths.ts';

const answer = { norms: { 'notify-danger': { applies: true, missing: ['danger.suspected'] } } };

test('equal values differ nowhere', () => {
  expect(differingPaths(answer, structuredClone(answer))).toEqual([]);
});

test('a value that changed is reported by its path alone', () => {
  const changed = { norms: { 'notify-danger': { applies: 'unknown', missing: ['danger.suspected'] } } };
  expect(differingPaths(answer, changed)).toEqual(['norms.notify-danger.applies']);
});

test('added, removed and reordered values are reported as such', () => {
  expect(differingPaths({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([' (order)']);
  expect(differingPaths({ a: { b: 1, c: 2 } }, { a: { c: 2, d: 3 } })).toEqual(['a.b (gone)', 'a.d (added)']);
  expect(differingPaths({ list: [1] }, { list: [1, 2] })).toEqual(['list.1 (added)']);
  expect(differingPaths({ list: [1] }, { list: null })).toEqual(['list']);
});
