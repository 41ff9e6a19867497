import { expect, it } from 'vitest';
import { holdWitnesses } from './witnesses.ts';

it('from 2026-10-01 to 2027-01-01 every witness really is answered so, and tells no fact in vain', () => {
  expect(holdWitnesses('2026-10-01', '2027-01-01')).toBeGreaterThan(60);
});
