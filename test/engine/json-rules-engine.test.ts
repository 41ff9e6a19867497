import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { madeUp, notSo, so, someCondition } from '../support/made-up-rules.ts';
import { spaceOf } from '../support/spaces.ts';
import { randomCodes } from '../support/valuations.ts';

const whole = spaceOf(madeUp({}), new Set(madeUp({}).facts.map(({ name }) => name)));

/** What the compiled rules say: by id, definitions first. */
function compiledTruths(ruleSet: RuleSet, codes: Uint8Array) {
  const compiled = compile(ruleSet);
  const bits = new Uint8Array(compiled.nodeCount);
  evaluate(compiled, codes, bits);
  return [...compiled.nodeOf].map(([id, node]) => [id, truthOf(bits[node]!)]);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('json-rules-engine, run with the certain and the possible operators', () => {
  const definitions = { stormy: { any: [so('rain'), so('frost')] } };
  const ruleSet = frozen(
    madeUp({ stay: { all: [{ condition: 'stormy' }] }, go: { all: [notSo('rain')] } }, definitions),
  );
  const said = async (facts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(await jsonRulesEngine(ruleSet)({ rain: 'unknown', frost: 'unknown', ...facts }));

  it('gives for each definition and rule whether it is true', async () => {
    expect(await said({ rain: true })).toEqual({ stormy: true, stay: true, go: false });
    expect(await said({ rain: false, frost: false })).toEqual({ stormy: false, stay: false, go: true });
  });

  it('gives unknown for what depends on an unknown fact, and only for that', async () => {
    expect(await said({})).toEqual({ stormy: 'unknown', stay: 'unknown', go: 'unknown' });
    expect(await said({ rain: false })).toEqual({ stormy: 'unknown', stay: 'unknown', go: true });
    expect(await said({ frost: true })).toEqual({ stormy: true, stay: true, go: 'unknown' });
  });

  it('answers in the order of the rule set, definitions first', async () => {
    const truths = await jsonRulesEngine(ruleSet)({ rain: true, frost: 'unknown' });
    expect([...truths.keys()]).toEqual(['stormy', 'stay', 'go']);
  });

  it('answers one case after another alike, and leaves the rules as they are', async () => {
    const before = JSON.stringify(ruleSet);
    const engine = jsonRulesEngine(ruleSet);
    for (const rain of [true, false, true]) {
      expect((await engine({ rain, frost: false })).get('stay')).toBe(rain);
    }
    expect(JSON.stringify(ruleSet)).toBe(before);
  });

  it('gives for any condition in any case the result of the compiled rules', async () => {
    const combined = someCondition('first').map((one) => ('all' in one || 'any' in one ? one : { all: [one] }));
    const defining = someCondition().map((one) => ({ any: [one] }));
    await fc.assert(
      fc.asyncProperty(defining, combined, randomCodes(whole), async (first, rule, codes) => {
        const set = madeUp({ rule }, { first });
        const truths = await jsonRulesEngine(set)(engineFacts(set, codes));
        expect([...truths]).toEqual(compiledTruths(set, codes));
      }),
      { numRuns: 150 },
    );
  });
});
