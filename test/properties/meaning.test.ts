import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatorOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { diagramsOf } from '../../src/engine/decision-diagram.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import { lawOn } from '../../src/rules/law.ts';
import { compiledRule, everySingle, nameOf, type Single } from '../support/laws.ts';
import { missingByTrying, pairsOf } from '../support/missing-by-trying.ts';
import { EITHER, NOT_SO, openWorlds, overAll, possibleOver, SO, type Space, spaceOf } from '../support/spaces.ts';
import { randomCodes } from '../support/valuations.ts';

const inEachWorld = (one: Single): Uint8Array => overAll(one.space, 'worlds', compiledRule(one));
const inOrder = (facts: readonly number[]): readonly number[] => [...new Set(facts)].sort((a, b) => a - b);

describe('in every state of the facts of a definition or norm', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))(
    '%s is unknown only if one completion gives yes and another no, and waits for exactly those facts that can still change it',
    (_name, one) => {
      const { id, ruleSet, space } = one;
      const compiled = compile(ruleSet);
      const node = compiled.nodeOf.get(id)!;
      const bits = new Uint8Array(compiled.nodeCount);
      const { of, openFacts } = diagramsOf(compiled);
      const diagram = of(node);
      const inWorlds = inEachWorld(one);
      const meant = possibleOver(space, inWorlds);
      const pairs = pairsOf(space, inWorlds);
      const possible = compiledRule(one);
      const parted: unknown[] = [];
      let index = 0;
      overAll(space, 'states', (codes) => {
        const kleene = possible(codes);
        evaluate(compiled, codes, bits);
        const isUnknown = truthOf(bits[node]!) === 'unknown';
        const encoded = inOrder(openFacts(diagram, codes));
        const tried = inOrder(missingByTrying(pairs, index));
        // Kleene’s answer is as strong as the meaning, and an unknown answer always has a fact that it waits for
        if (kleene !== meant[index] || (isUnknown && encoded.length === 0))
          parted.push({ index, kleene, meant: meant[index] });
        if (encoded.join() !== tried.join() || (kleene === EITHER) !== encoded.length > 0)
          parted.push({ index, encoded, tried });
        index += 1;
        return 0;
      });
      expect(parted).toEqual([]);
    },
  );
});

/** A space of one telling: that of the codes, with the worlds that it leaves open. */
function leftBy(codes: Uint8Array, { ruleSet, axes }: Space): Space {
  return {
    ruleSet,
    axes: axes.map(({ facts, states, worlds }) => {
      const at = states.findIndex((state) => facts.every((fact, place) => codes[fact] === state[place]));
      const open = openWorlds({ facts, states, worlds })[at]!;
      return { facts, states: [states[at]!], worlds: open.map((world) => worlds[world]!) };
    }),
  };
}

const mostWorlds = 10_000;

describe('with the definitions written out, the facts that an answer waits for are those that can still change it, for cases of every kind', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))('%s', (_name, { id, day }) => {
    const { compiled, diagrams } = evaluatorOf(lawOn(day));
    const { ruleSet } = compiled;
    const named = factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!);
    const hanging = ruleSet.groups.flatMap(({ facts }) => (facts.some((fact) => named.has(fact)) ? facts : []));
    const space = spaceOf(ruleSet, new Set([...named, ...hanging]));
    const node = compiled.nodeOf.get(id)!;
    const bits = new Uint8Array(compiled.nodeCount);
    fc.assert(
      fc.property(randomCodes(space), (codes) => {
        const left = leftBy(codes, space);
        fc.pre(left.axes.reduce((size, { worlds }) => size * worlds.length, 1) <= mostWorlds);
        const inWorlds = overAll(left, 'worlds', (world) => {
          evaluate(compiled, world, bits);
          return bits[node] === 0 ? NOT_SO : SO;
        });
        const encoded = diagrams.openFacts(diagrams.of(node), codes);
        expect(inOrder(encoded)).toEqual(inOrder(missingByTrying(pairsOf(left, inWorlds), 0)));
      }),
      { numRuns: 40 },
    );
  });
});
