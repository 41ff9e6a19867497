import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import {
  addCase,
  bitCount,
  caseCodes,
  casesPerWord,
  evaluateSliced,
  slicedFrom,
} from '../../src/engine/bit-sliced-evaluator.ts';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { joinedId, joinRuleSets } from '../../src/engine/join-rule-sets.ts';
import { lawOn } from '../../src/rules/law.ts';

const days = ['2016-01-01', '2019-06-01', '2023-05-02', '2025-02-01', '2027-06-14'];

/** Codes along the facts of a rule set, most of them not told. */
function someCodes(valuesOf: readonly (readonly unknown[])[]): fc.Arbitrary<readonly number[]> {
  return fc.tuple(
    ...valuesOf.map(({ length }) => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(length))),
  ) as unknown as fc.Arbitrary<readonly number[]>;
}

const padded = (codes: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(codes.length / 4) * 4);
  bytes.set(codes);
  return bytes;
};

describe('rules evaluated for many cases at once', () => {
  test.each(days)('cases evaluated together have the result that each has alone, under the law of %s', (day) => {
    const compiled = compile(ruleSetOf(lawOn(day)));
    const sliced = slicedFrom(compiled);
    const { nodeCount, ruleSet } = compiled;
    const bits = new Uint8Array(nodeCount);
    const [certain, possible] = [new Int32Array(nodeCount), new Int32Array(nodeCount)];
    const cases = fc.array(someCodes(ruleSet.facts.map(({ values }) => values)), {
      minLength: 1,
      maxLength: casesPerWord,
    });
    fc.assert(
      fc.property(cases, (all) => {
        const words = new Int32Array(sliced.wordCount);
        for (const [place, codes] of all.entries()) addCase(sliced, words, 1 << place, caseCodes(padded(codes)));
        evaluateSliced(sliced, words, certain, possible);
        all.forEach((codes, place) => {
          evaluate(compiled, Uint8Array.from(codes), bits);
          const found = Uint8Array.from(
            bits,
            (_, node) => ((certain[node]! >>> place) & 1) | (((possible[node]! >>> place) & 1) << 1),
          );
          expect(found).toStrictEqual(bits);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe('joined rule sets', () => {
  test('rule sets evaluated together have the result of each alone, and share what they have in common', () => {
    const [before, after] = [ruleSetOf(lawOn('2023-05-02')), ruleSetOf(lawOn('2027-06-14'))];
    const alone = { before: compile(before), after: compile(after) };
    const joined = compile(joinRuleSets({ before, after }));
    expect(joined.nodeCount).toBeLessThan(0.8 * (alone.before.nodeCount + alone.after.nodeCount));
    const bits = new Uint8Array(joined.nodeCount);
    const aloneBits = new Uint8Array(Math.max(alone.before.nodeCount, alone.after.nodeCount));
    fc.assert(
      fc.property(someCodes(before.facts.map(({ values }) => values)), (encoded) => {
        const codes = Uint8Array.from(encoded);
        evaluate(joined, codes, bits);
        for (const [side, compiled] of Object.entries(alone)) {
          evaluate(compiled, codes, aloneBits);
          for (const [id, node] of compiled.nodeOf) {
            expect(bits[joined.nodeOf.get(joinedId(side, id))!]).toBe(aloneBits[node]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of one law twice have each node once', () => {
    const one = ruleSetOf(lawOn('2023-05-02'));
    const { nodeOf, nodeCount } = compile(joinRuleSets({ a: one, b: one }));
    expect(nodeCount).toBe(compile(one).nodeCount);
    for (const id of Object.keys(one.rules)) expect(nodeOf.get(`a ${id}`)).toBe(nodeOf.get(`b ${id}`));
  });

  test('have to be some', () => {
    expect(() => joinRuleSets({})).toThrow(TypeError);
  });
});

test('the bits of a word are counted', () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(bitCount(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
    }),
  );
});
