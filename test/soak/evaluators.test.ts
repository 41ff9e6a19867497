// Every combination of facts of every rule, each given to json-rules-engine: the long form of test/properties/evaluators.
import { describe, expect, test } from 'vitest';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { everySingle, nameOf, narrowed } from '../support/laws.ts';
import { sizeOf, writeCodes } from '../support/spaces.ts';

describe('json-rules-engine, run for every combination of facts, has the result of the compiled rules', () => {
  test.each(everySingle.map((one) => [nameOf(one), one] as const))('for %s', async (_, one) => {
    const { id, ruleSet, space } = narrowed(one);
    const compiled = compile(ruleSet);
    const bits = new Uint8Array(compiled.nodeCount);
    const askEngine = jsonRulesEngine(ruleSet);
    const codes = new Uint8Array(ruleSet.facts.length);
    const parted: string[] = [];
    for (let index = 0; index < sizeOf(space); index++) {
      writeCodes(space.axes, 'states', index, codes);
      evaluate(compiled, codes, bits);
      const result = (await askEngine(engineFacts(ruleSet, codes))).get(id);
      if (result !== truthOf(bits[compiled.nodeOf.get(id)!]!)) parted.push(`${index}: ${result}`);
    }
    expect(parted).toEqual([]);
  });
});
