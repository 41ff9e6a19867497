import { expect, it } from 'vitest';
import { neighbours } from './comparisons.ts';
import { holdWitnesses } from './witnesses.ts';

it.each(neighbours.slice(0, -1))(
  'from %s to %s every witness really is answered so, and tells no fact in vain',
  (before, after) => {
    expect(holdWitnesses(before, after)).toBeGreaterThanOrEqual(0);
  },
);
