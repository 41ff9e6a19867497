import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compiled, compile, evaluate, FALSE, TRUE, truthOf, UNKNOWN } from '../../src/engine/compile.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';

const facts: RuleSet['facts'] = [
  { name: 'heard', values: [false, true] },
  { name: 'kind', values: ['police', 'school', 'other'] },
  { name: 'free', values: [] },
];
const heard: Leaf = { fact: 'heard', operator: 'is', value: true };
const notHeard: Leaf = { fact: 'heard', operator: 'is', value: false };
const publicBody: Leaf = { fact: 'kind', operator: 'oneOf', value: ['police', 'school'] };
const noSchool: Leaf = { fact: 'kind', operator: 'noneOf', value: ['school'] };

const ruleSet = (rules: RuleSet['rules'], definitions: RuleSet['definitions'] = {}): RuleSet => ({
  facts,
  groups: [],
  definitions,
  rules,
});

/** The truth of a rule for the codes of `heard` (0 to 2) and `kind` (0 to 3). */
function truthIn(compiled: Compiled, id: string, ...codes: readonly [heard: number, kind: number]): Truth {
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, Uint8Array.from([...codes, 0]), bits);
  return truthOf(bits[compiled.nodeOf.get(id)!]!);
}

/** Kleene's logic, written down once more: on three values in their order. */
const order: readonly Truth[] = [false, 'unknown', true];
const least = (truths: readonly Truth[]): Truth => order[Math.min(...truths.map((truth) => order.indexOf(truth)))]!;
const greatest = (truths: readonly Truth[]): Truth => order[Math.max(...truths.map((truth) => order.indexOf(truth)))]!;
const codesOfKind = ['', 'police', 'school', 'other'];

function kleene(condition: Condition, definitions: RuleSet['definitions'], codes: readonly [number, number]): Truth {
  if ('condition' in condition) return kleene(definitions[condition.condition]!, definitions, codes);
  if ('all' in condition) return least(condition.all.map((part) => kleene(part, definitions, codes)));
  if ('any' in condition) return greatest(condition.any.map((part) => kleene(part, definitions, codes)));
  const code = codes[condition.fact === 'heard' ? 0 : 1]!;
  if (code === 0) return 'unknown';
  if (condition.operator === 'is') return (code === 2) === condition.value;
  const listed = (condition.value as readonly string[]).includes(codesOfKind[code]!);
  return listed === (condition.operator === 'oneOf');
}

describe('the truth of a test', () => {
  it.each<[string, Leaf, readonly Truth[]]>([
    ['is true', heard, ['unknown', false, true]],
    ['is false', notHeard, ['unknown', true, false]],
  ])('of a truth that %s follows its code: untold, false, true', (_, leaf, truths) => {
    const compiled = compile(ruleSet({ rule: leaf }));
    expect([0, 1, 2].map((code) => truthIn(compiled, 'rule', code, 0))).toEqual(truths);
  });

  it.each<[string, Leaf, readonly Truth[]]>([
    ['one of some values', publicBody, ['unknown', true, true, false]],
    ['none of some values', noSchool, ['unknown', true, false, true]],
  ])('of a choice that is %s follows its code: untold, then the values in their order', (_, leaf, truths) => {
    const compiled = compile(ruleSet({ rule: leaf }));
    expect([0, 1, 2, 3].map((code) => truthIn(compiled, 'rule', 0, code))).toEqual(truths);
  });

  it('is two bits: neither, the second, or both', () => {
    expect([FALSE, UNKNOWN, TRUE].map(truthOf)).toEqual([false, 'unknown', true]);
  });
});

describe('a compiled rule set', () => {
  const definitions = { both: { all: [heard, publicBody] } };
  const rules = { one: { any: [{ all: [heard, publicBody] }, noSchool] }, other: { condition: 'both' }, third: heard };
  const compiledOne = () => compile(ruleSet(rules, definitions)); // in each test, so that one that fails is seen to fail

  it('has each different test once, before everything that combines tests', () => {
    const compiled = compiledOne();
    expect(compiled.leafCount).toBe(3);
    expect([heard, publicBody, noSchool].map(compiled.leafOf)).toEqual([0, 1, 2]);
    expect([...compiled.leafFact]).toEqual([0, 1, 1]);
    expect([...compiled.leafRow]).toEqual([0, 3, 7]);
    expect([...compiled.bitsOfCode]).toEqual([2, 0, 3, 2, 3, 3, 0, 2, 3, 0, 3]);
  });

  it('has each different combination once, after all that it combines', () => {
    const compiled = compiledOne();
    expect(compiled.nodeCount).toBe(5);
    expect([...compiled.nodeOf]).toEqual([
      ['both', 3],
      ['one', 4],
      ['other', 3],
      ['third', 0],
    ]);
    expect([...compiled.childrenFrom]).toEqual([0, 0, 0, 0, 2, 4]);
    expect([...compiled.children]).toEqual([0, 1, 3, 2]);
    expect([...compiled.asksAll]).toEqual([0, 0, 0, 1, 0]);
  });

  it('keeps combinations of the same parts apart by whether they ask for all of them', () => {
    const { nodeCount, asksAll } = compile(ruleSet({ a: { all: [heard, noSchool] }, b: { any: [heard, noSchool] } }));
    expect(nodeCount).toBe(4);
    expect([...asksAll]).toEqual([0, 0, 1, 0]);
  });

  it('keeps combinations apart whose parts only run together as text: 1 and 12, 11 and 2', () => {
    const many = Array.from({ length: 14 }, (_, index): Leaf => ({ fact: `f${index}`, operator: 'is', value: true }));
    const domains = many.map(({ fact }) => ({ name: fact, values: [false, true] }));
    const rules = { all: { all: many }, a: { all: [many[1]!, many[12]!] }, b: { all: [many[11]!, many[2]!] } };
    const { nodeCount, nodeOf } = compile({ facts: domains, groups: [], definitions: {}, rules });
    expect(nodeCount).toBe(14 + 3);
    expect(nodeOf.get('a')).not.toBe(nodeOf.get('b'));
  });

  it('gives the positions of facts by their names', () => {
    const compiled = compiledOne();
    expect([...compiled.positionOf]).toEqual([
      ['heard', 0],
      ['kind', 1],
      ['free', 2],
    ]);
    expect(compiled.ruleSet.definitions).toBe(definitions);
  });

  const leaf = fc.constantFrom<Condition>(heard, notHeard, publicBody, noSchool, { condition: 'both' });
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    ),
  }));

  it('evaluates every condition in every case as Kleene does', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const set = compile(ruleSet({ one, other }, definitions));
        for (const [id, rule] of [['one', one] as const, ['other', other] as const]) {
          for (const code of [0, 1, 2]) {
            for (const kind of [0, 1, 2, 3]) {
              expect(truthIn(set, id, code, kind)).toBe(kleene(rule, definitions, [code, kind]));
            }
          }
        }
      }),
    );
  });
});

describe('a rule set that is wrong in itself', () => {
  it.each<[string, RuleSet, string]>([
    ['an unknown fact', ruleSet({ r: { ...heard, fact: 'x' } }), 'no test can be made of the fact x'],
    [
      'a fact that has no values to test',
      ruleSet({ r: { ...publicBody, fact: 'free' } }),
      'no test can be made of the fact free',
    ],
    ['a value that a choice never has', ruleSet({ r: { ...publicBody, value: ['police', 'x'] } }), 'kind is never x'],
    ['a truth of a choice', ruleSet({ r: { ...heard, fact: 'kind' } }), 'kind is never true'],
    ['an unknown definition', ruleSet({ r: { condition: 'x' } }), 'there is no definition x'],
    ['a definition that needs itself', ruleSet({}, { d: { condition: 'd' } }), 'the definition d refers to itself'],
    [
      'definitions that need each other',
      ruleSet({}, { d: { all: [heard, { condition: 'e' }] }, e: { any: [{ condition: 'd' }] } }),
      'the definition e refers to itself',
    ],
    ['a combination of nothing', ruleSet({ r: { all: [] } }), 'a combination of no conditions'],
    ['a choice of nothing', ruleSet({ r: { any: [heard, { any: [] }] } }), 'a combination of no conditions'],
  ])('is refused for %s', (_, set, message) => {
    expect(() => compile(set)).toThrow(new TypeError(message));
  });

  it('accepts a definition that occurs twice', () => {
    const twice = { any: [{ condition: 'd' }, { all: [heard, { condition: 'd' }] }] };
    expect(() => compile(ruleSet({ twice }, { d: { any: [heard, noSchool] } }))).not.toThrow();
  });
});
