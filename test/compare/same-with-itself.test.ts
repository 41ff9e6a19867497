import { expect, it } from 'vitest';
import { compareNorms } from '../../src/compare.ts';
import { wordingDays } from './comparisons.ts';

it.each(wordingDays)('%s compared with itself is the same in everything', (day) => {
  const { rules, offenceLists, counts } = compareNorms(day, day);
  expect(counts).toEqual({ same: rules.length, added: 0, removed: 0, changed: 0 });
  expect(rules.flatMap(({ directions, differs, through }) => [...directions, ...differs, ...through])).toEqual([]);
  expect(offenceLists.map(({ status }) => status)).toEqual(offenceLists.map(() => 'same'));
});
