import { expect, it } from 'vitest';
import { neighbours } from './comparisons.ts';
import { holdWitnesses } from './witnesses.ts';

it.each(neighbours.slice(0, -1))(
  'from %s to %s every witness really gets its answer, and has no needless fact',
  (before, after) => {
    expect(holdWitnesses(before, after)).toBeGreaterThanOrEqual(0);
  },
);
