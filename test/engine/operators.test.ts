import { describe, expect, it } from 'vitest';
import { certainOperators, possibleOperators, unknownFact } from '../../src/engine/operators.ts';

describe('a test of a fact that is given', () => {
  it.each([
    ['certain', certainOperators],
    ['possible', possibleOperators],
  ])('comes out by the fact in the %s run', (_, { is, oneOf, noneOf }) => {
    expect([is(true, true), is(false, true), is(false, false), is(true, false)]).toEqual([true, false, true, false]);
    expect([oneOf('a', ['a', 'b']), oneOf('c', ['a', 'b'])]).toEqual([true, false]);
    expect([noneOf('a', ['a', 'b']), noneOf('c', ['a', 'b'])]).toEqual([false, true]);
  });
});

describe('a test of a fact that is unknown', () => {
  it.each(['is', 'oneOf', 'noneOf'] as const)(
    'by %s is not met in the certain run and met in the possible one',
    (by) => {
      for (const value of [true, false, ['unknown'], ['a']]) {
        expect(certainOperators[by](unknownFact, value)).toBe(false);
        expect(possibleOperators[by](unknownFact, value)).toBe(true);
      }
    },
  );

  it('an unknown fact is given to json-rules-engine by a word', () => {
    expect(unknownFact).toBe('unknown');
  });
});
