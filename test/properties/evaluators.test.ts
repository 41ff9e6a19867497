import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { engineRun, jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { certainOperators, type OperatorFunction, possibleOperators } from '../../src/engine/operators.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import { everyLaw, everySingle, idsOf, nameOf, narrowed, type Single } from '../support/laws.ts';
import { sizeOf, writeCodes } from '../support/spaces.ts';
import { randomCase } from '../support/valuations.ts';

/** The tests of single facts in a composed rule: it names no definition. */
function leavesOf(condition: Condition): readonly Leaf[] {
  if ('fact' in condition) return [condition];
  if ('condition' in condition) throw new TypeError('a composed rule names no definition');
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

type Operators = Readonly<Record<string, OperatorFunction>>;

/**
 * Whether json-rules-engine finds a rule met. It sees no more of the facts than which tests are met: it runs once for each
 * combination of them. `npm run soak` lets it run for every combination of values.
 */
function engineOncePerOutcome({ id, ruleSet }: Single, operators: Operators): (codes: Uint8Array) => Promise<boolean> {
  const run = engineRun(ruleSet, operators);
  const results = new Map<string, boolean>();
  const tests = leavesOf(ruleSet.rules[id]!).map(({ fact, operator, value }) => {
    const position = ruleSet.facts.findIndex(({ name }) => name === fact);
    const given = ['unknown', ...ruleSet.facts[position]!.values];
    return { position, isMet: given.map((one) => operators[operator]!(one, value)) };
  });
  return async (codes) => {
    let outcome = '';
    for (const { position, isMet } of tests) outcome += isMet[codes[position]!] ? '1' : '0';
    const known = results.get(outcome);
    if (known !== undefined) return known;
    const isRuleMet = (await run(engineFacts(ruleSet, codes))).has(id);
    results.set(outcome, isRuleMet);
    return isRuleMet;
  };
}

/** A rule set with one rule, which is one test. */
const ofOneTest = (ruleSet: RuleSet, leaf: Leaf): RuleSet => ({
  facts: ruleSet.facts.filter(({ name }) => name === leaf.fact),
  groups: [],
  definitions: {},
  rules: { test: { all: [leaf] } },
});

describe('the compiled rules and json-rules-engine have the same result', () => {
  it('for every test of a fact, with every value of the fact and without one', async () => {
    const tests = new Map<string, RuleSet>();
    for (const one of everySingle) {
      const { id, ruleSet } = narrowed(one);
      for (const leaf of leavesOf(ruleSet.rules[id]!)) {
        const only = ofOneTest(ruleSet, leaf);
        tests.set(JSON.stringify(only), only);
      }
    }
    const parted: string[] = [];
    for (const ruleSet of tests.values()) {
      const [leaf] = leavesOf(ruleSet.rules['test']!);
      const askEngine = jsonRulesEngine(ruleSet);
      const compiled = compile(ruleSet);
      const bits = new Uint8Array(compiled.nodeCount);
      for (let code = 0; code <= ruleSet.facts[0]!.values.length; code++) {
        const codes = Uint8Array.of(code);
        evaluate(compiled, codes, bits);
        const result = (await askEngine(engineFacts(ruleSet, codes))).get('test');
        if (result !== truthOf(bits[compiled.nodeOf.get('test')!]!)) parted.push(`${JSON.stringify(leaf)}: ${result}`);
      }
    }
    expect(tests.size).toBeGreaterThan(100);
    expect(parted).toEqual([]);
  });

  it.each(everySingle.map((one) => [nameOf(one), one] as const))(
    'for %s, with every combination of facts, known and unknown',
    async (_, one) => {
      const { id, ruleSet, space } = narrowed(one);
      const compiled = compile(ruleSet);
      const node = compiled.nodeOf.get(id)!;
      const bits = new Uint8Array(compiled.nodeCount);
      const isCertain = engineOncePerOutcome({ id, day: one.day, ruleSet, space }, certainOperators);
      const isPossible = engineOncePerOutcome({ id, day: one.day, ruleSet, space }, possibleOperators);
      const codes = new Uint8Array(ruleSet.facts.length);
      const parted: string[] = [];
      for (let index = 0; index < sizeOf(space); index++) {
        writeCodes(space.axes, 'states', index, codes);
        evaluate(compiled, codes, bits);
        const result = (await isCertain(codes)) ? true : (await isPossible(codes)) ? 'unknown' : false;
        if (result !== truthOf(bits[node]!)) parted.push(`${index}: ${result}`);
      }
      expect(parted).toEqual([]);
    },
  );

  it.each(everyLaw.map((stretch) => [stretch.day, stretch.law] as const))(
    'for everything under the law from %s, for random cases',
    async (_, law) => {
      const ruleSet = ruleSetOf(law);
      const compiled = compile(ruleSet);
      const bits = new Uint8Array(compiled.nodeCount);
      const askEngine = jsonRulesEngine(ruleSet);
      await fc.assert(
        fc.asyncProperty(randomCase(ruleSet), async (codes) => {
          evaluate(compiled, codes, bits);
          const compiledTruths = idsOf(law).map((id) => [id, truthOf(bits[compiled.nodeOf.get(id)!]!)]);
          const engineTruths = await askEngine(engineFacts(ruleSet, codes));
          expect(Object.fromEntries(engineTruths)).toEqual(Object.fromEntries(compiledTruths));
        }),
        { numRuns: 200 },
      );
    },
  );
});
