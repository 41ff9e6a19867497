import { describe, expect, it } from 'vitest';
import { because, factTest } from '../../src/engine/because.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';

const leaf = (fact: string): Leaf => ({ fact, operator: 'is', value: true });
const test = { is: true };
const definitions: Record<string, Condition> = { defined: { any: [leaf('no'), leaf('yes')] } };

/** The explanation of a condition where each fact is as it is called. */
function explained(condition: Condition) {
  const holds = ({ fact }: Leaf): Truth => (fact === 'open' ? 'unknown' : fact === 'yes');
  return because({ facts: [], groups: [], definitions, rules: {} }, condition, holds, {
    provisionOf: (id) => (id === 'defined' ? '§ 29' : undefined),
  });
}
const [yes, no, open] = [true, false, 'unknown' as const].map((holds, index) => ({
  holds,
  fact: ['yes', 'no', 'open'][index]!,
  test,
}));
const parts = (...facts: readonly string[]): readonly Condition[] => facts.map(leaf);

describe('the test of a fact', () => {
  it('a test is given as is, oneOf or noneOf', () => {
    expect(factTest(leaf('x'))).toEqual({ is: true });
    expect(factTest({ fact: 'x', operator: 'oneOf', value: ['a'] })).toEqual({ oneOf: ['a'] });
    expect(factTest({ fact: 'x', operator: 'noneOf', value: ['a'] })).toEqual({ noneOf: ['a'] });
  });
});

describe('the explanation of a condition', () => {
  it('of a test is the test', () => {
    expect(explained(leaf('yes'))).toEqual(yes);
  });

  it.each<[string, Condition, unknown]>([
    ['that asks for all and holds: all', { all: parts('yes', 'yes') }, { holds: true, all: [yes, yes] }],
    ['that asks for all and fails: what fails', { all: parts('yes', 'open', 'no') }, { holds: false, all: [no] }],
    ['that asks for all and is open: what is open', { all: parts('yes', 'open') }, { holds: 'unknown', all: [open] }],
    ['that asks for one and holds: what holds', { any: parts('no', 'open', 'yes') }, { holds: true, any: [yes] }],
    ['that asks for one and fails: all', { any: parts('no', 'no') }, { holds: false, any: [no, no] }],
    ['that asks for one and is open: what is open', { any: parts('no', 'open') }, { holds: 'unknown', any: [open] }],
  ])('names what carries it, of one %s', (_, condition, explanation) => {
    expect(explained(condition)).toEqual(explanation);
  });

  it('that is a definition names it, with its provision where it has one', () => {
    expect(explained({ all: [{ condition: 'defined' }] })).toEqual({
      holds: true,
      all: [{ holds: true, definition: 'defined', provision: '§ 29', any: [yes] }],
    });
    definitions['elsewhere'] = { all: [leaf('no')] };
    expect(Object.keys(explained({ condition: 'elsewhere' }))).toEqual(['holds', 'definition', 'all']);
  });
});
