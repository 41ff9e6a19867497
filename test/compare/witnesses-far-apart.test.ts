import { expect, it } from 'vitest';
import { holdWitnesses } from './witnesses.ts';

it.each([
  ['2016', '2023'],
  ['2023', '2025-01-01'],
  ['2023', '2025-01-10'],
  ['2019-01-01', '2020-01-01'],
  ['2019-01-01', '2025-01-10'],
])('from %s to %s every witness really is answered so, and tells no fact in vain', (before, after) => {
  expect(holdWitnesses(before, after)).toBeGreaterThan(0);
});
