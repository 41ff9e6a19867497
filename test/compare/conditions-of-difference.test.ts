import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { caseSpace as caseSpaceOf } from '../../src/compare/meaning/case-space.ts';
import { comparedLaw } from '../../src/compare/meaning/compared-law.ts';
import type { RuleComparison } from '../../src/compare.ts';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';
import { type Space, spaceOf, writeCodes } from '../support/spaces.ts';
import { randomCodes } from '../support/valuations.ts';
import { comparisonOf } from './comparisons.ts';

const law = comparedLaw('2023');
const caseSpace = caseSpaceOf({ before: law, after: law });

/** The truth of a condition under a law, for codes: 0, 2 (unknown) or 3. */
function truthUnder(law: Law, when: Condition): (codes: Uint8Array) => number {
  const isAlways = 'all' in when && when.all.length === 0;
  if (isAlways) return () => 3;
  const compiled = compile({ ...caseSpace, definitions: ruleSetOf(law).definitions, rules: { when: { all: [when] } } });
  const bits = new Uint8Array(compiled.nodeCount);
  const node = compiled.nodeOf.get('when')!;
  return (codes) => {
    evaluate(compiled, codes, bits);
    return bits[node]!;
  };
}

/** The truths of a changed rule before and after, and of the conditions that are told for its two directions. */
interface EncodedInput {
  readonly space: Space;
  readonly beforeAt: (codes: Uint8Array) => number;
  readonly afterAt: (codes: Uint8Array) => number;
  readonly onlyBefore: (codes: Uint8Array) => number;
  readonly onlyAfter: (codes: Uint8Array) => number;
}

function toldOf({ before, after, directions }: RuleComparison, days: readonly [string, string]): EncodedInput {
  const laws = days.map((day) => lawOn(day)) as [Law, Law];
  const condition = (holdsBefore: boolean): Condition | undefined =>
    directions.find((one) => one.before === holdsBefore && one.after === !holdsBefore)?.condition;
  const never = () => 0;
  const of = (when: Condition | undefined) => (when === undefined ? never : truthUnder(laws[1], when));
  const looked = new Set(
    [
      [before!.when, laws[0]],
      [after!.when, laws[1]],
    ].flatMap(([when, law]) => [...factsOf(ruleSetOf(law as Law), when as Condition)]),
  );
  return {
    space: spaceOf({ ...caseSpace, definitions: {}, rules: {} }, looked),
    beforeAt: truthUnder(laws[0], before!.when),
    afterAt: truthUnder(laws[1], after!.when),
    onlyBefore: of(condition(true)),
    onlyAfter: of(condition(false)),
  };
}

/** Most worlds that are walked whole; of a larger space that many are drawn. */
const mostWalked = 40_000;

function worldsToTry({ ruleSet, axes }: Space): Iterable<Uint8Array> {
  const size = axes.reduce((product, { worlds }) => product * worlds.length, 1);
  const codes = new Uint8Array(ruleSet.facts.length);
  if (size > mostWalked) {
    const known = { ruleSet, axes: axes.map((axis) => ({ ...axis, states: axis.worlds })) };
    return fc.sample(randomCodes(known), { numRuns: mostWalked / 4, seed: 41 });
  }
  return (function* () {
    for (let index = 0; index < size; index++) {
      writeCodes(axes, 'worlds', index, codes);
      yield codes;
    }
  })();
}

const pairs = [
  ['2022-11-20', '2023-01-01'],
  ['2016-01-01', '2023-04-01'],
  ['2023-04-01', '2025-01-01'],
  ['2026-10-01', '2027-01-01'],
  ['2016-01-01', '2027-01-01'],
] as const;

describe.each(pairs)('from %s to %s', (...days) => {
  const { rules } = comparisonOf(...days);
  const ofCases = rules.filter(({ kind }) => kind === 'definition' || kind === 'norm');
  const changed = ofCases.filter(({ status, differs }) => status === 'changed' && differs.includes('applies'));

  it('the conditions of difference hold in exactly the worlds in which one law applies and the other does not', () => {
    expect(changed.length).toBeGreaterThan(0);
    for (const rule of changed) {
      const { space, beforeAt, afterAt, onlyBefore, onlyAfter } = toldOf(rule, days);
      for (const codes of worldsToTry(space)) {
        const [one, other] = [beforeAt(codes), afterAt(codes)];
        const encoded = [onlyBefore(codes), onlyAfter(codes)];
        const differ = [one === 3 && other === 0 ? 3 : 0, one === 0 && other === 3 ? 3 : 0];
        if (encoded[0] !== differ[0] || encoded[1] !== differ[1]) expect(encoded, rule.id).toEqual(differ);
      }
    }
  });

  it('where a condition of difference is true for the known facts, the two laws differ so, whatever is unknown', () => {
    for (const rule of changed) {
      const { space, beforeAt, afterAt, onlyBefore, onlyAfter } = toldOf(rule, days);
      for (const codes of fc.sample(randomCodes(space), { numRuns: 400, seed: 42 })) {
        if (onlyBefore(codes) === 3) expect([beforeAt(codes), afterAt(codes)], rule.id).toEqual([3, 0]);
        if (onlyAfter(codes) === 3) expect([beforeAt(codes), afterAt(codes)], rule.id).toEqual([0, 3]);
      }
    }
  });

  it('what is the same gives the same result for every input', () => {
    const [one, other] = days.map((day) => lawOn(day));
    for (const rule of ofCases.filter(({ status }) => status === 'same')) {
      const [beforeAt, afterAt] = [truthUnder(one!, rule.before!.when), truthUnder(other!, rule.after!.when)];
      const facts = new Set([
        ...factsOf(ruleSetOf(one!), rule.before!.when),
        ...factsOf(ruleSetOf(other!), rule.after!.when),
      ]);
      const space = spaceOf({ ...caseSpace, definitions: {}, rules: {} }, facts);
      for (const codes of fc.sample(randomCodes(space), { numRuns: 60, seed: 43 })) {
        if (beforeAt(codes) !== afterAt(codes)) expect(rule.id).toBe('other than it was');
      }
    }
  });
});
