import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import { everyLaw, everySingle, idsOf, nameOf, type Single } from '../support/laws.ts';
import { sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';
import { randomCase } from '../support/valuations.ts';

/** The same rule over a fact table of the facts that it looks at, since json-rules-engine is told each of them anew. */
function narrowed({ id, day, ruleSet }: Single): Single {
  const facts = factsOf(ruleSet, ruleSet.rules[id]!);
  const narrow = { ...ruleSet, facts: ruleSet.facts.filter(({ name }) => facts.has(name)) };
  return { id, day, ruleSet: narrow, space: spaceOf(narrow, facts) };
}

describe('the compiled rules and json-rules-engine give the same results', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))('for %s, whatever its facts', async (_, one) => {
    const { id, ruleSet, space } = narrowed(one);
    const compiled = compile(ruleSet);
    const bits = new Uint8Array(compiled.nodeCount);
    const askEngine = jsonRulesEngine(ruleSet);
    const codes = new Uint8Array(ruleSet.facts.length);
    const parted: string[] = [];
    for (let index = 0; index < sizeOf(space); index++) {
      writeCodes(space.axes, 'states', index, codes);
      evaluate(compiled, codes, bits);
      const answer = (await askEngine(engineFacts(ruleSet, codes))).get(id);
      if (answer !== truthOf(bits[compiled.nodeOf.get(id)!]!)) parted.push(`${index}: ${answer}`);
    }
    expect(parted).toEqual([]);
  });

  it.each(everyLaw.map((stretch) => [stretch.day, stretch.law] as const))(
    'of everything under the law from %s, for cases of every kind',
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
