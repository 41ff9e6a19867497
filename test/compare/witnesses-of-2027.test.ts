import { expect, it } from 'vitest';
import { holdWitnesses } from './witnesses.ts';

it.each([
  ['2026-10-01', '2027-01-01'],
  ['2016', '2027-01-01'],
])('from %s to %s every witness really is answered so, and tells no fact in vain', (before, after) => {
  expect(holdWitnesses(before, after)).toBeGreaterThan(60);
});
