import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts, jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { everyLaw, everySingle, idsOf, nameOf } from '../support/laws.ts';
import { sizeOf, writeCodes } from '../support/spaces.ts';
import { randomCodes } from '../support/valuations.ts';

describe('the compiled rules and json-rules-engine say the same', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))(
    'of %s, however its facts are told',
    async (_, one) => {
      const { id, ruleSet, space } = one;
      const compiled = compile(ruleSet);
      const node = compiled.nodeOf.get(id)!;
      const bits = new Uint8Array(compiled.nodeCount);
      const askEngine = jsonRulesEngine(ruleSet);
      const codes = new Uint8Array(ruleSet.facts.length);
      const looksAt = new Set(space.axes.flatMap(({ facts }) => facts));
      const parted: string[] = [];
      const size = sizeOf(space);
      for (let index = 0; index < size; index++) {
        writeCodes(space.axes, 'states', index, codes);
        evaluate(compiled, codes, bits);
        const facts = engineFacts(
          { ...ruleSet, facts: ruleSet.facts.filter((_fact, at) => looksAt.has(at)) },
          codes.filter((_code, at) => looksAt.has(at)),
        );
        const answer = (await askEngine(facts)).get(id);
        if (answer !== truthOf(bits[node]!)) parted.push(`${index}: ${answer}`);
      }
      expect(parted).toEqual([]);
    },
  );

  it.each(everyLaw.map((stretch) => [stretch.day, stretch.law] as const))(
    'of everything under the law from %s, for cases of every kind',
    async (_, law) => {
      const ruleSet = ruleSetOf(law);
      const compiled = compile(ruleSet);
      const bits = new Uint8Array(compiled.nodeCount);
      const askEngine = jsonRulesEngine(ruleSet);
      await fc.assert(
        fc.asyncProperty(randomCodes(ruleSet), async (codes) => {
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
