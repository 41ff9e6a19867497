import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatorOf } from '../../src/assessment/evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { diagramsOf } from '../../src/engine/decision-diagram.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import { lawOn } from '../../src/rules/law.ts';
import { compiledRule, everySingle, nameOf, type Single } from '../support/laws.ts';
import { missingByTrying, pairsOf } from '../support/missing-by-trying.ts';
import {
  EITHER,
  NOT_SO,
  openWorlds,
  overAll,
  possibleOver,
  SO,
  type Space,
  sizeOf,
  spaceOf,
  writeCodes,
} from '../support/spaces.ts';
import { randomCodes } from '../support/valuations.ts';

const inEachWorld = (one: Single): Uint8Array => overAll(one.space, 'worlds', compiledRule(one));

describe('Kleene’s answer is as strong as the meaning', () => {
  const isWeaker = (one: Single): boolean => {
    const meant = possibleOver(one.space, inEachWorld(one));
    return overAll(one.space, 'states', compiledRule(one)).some((possible, index) => possible !== meant[index]);
  };
  const hasIdleUnknown = ({ id, ruleSet, space }: Single): boolean => {
    const compiled = compile(ruleSet);
    const node = compiled.nodeOf.get(id)!;
    const { of, openFacts } = diagramsOf(compiled);
    const bits = new Uint8Array(compiled.nodeCount);
    return overAll(space, 'states', (codes) => {
      evaluate(compiled, codes, bits);
      return truthOf(bits[node]!) === 'unknown' && openFacts(of(node), codes).length === 0 ? 1 : 0;
    }).includes(1);
  };

  it('for every definition and norm: an answer is unknown only if some completion says yes and another no', () => {
    expect(everySingle.filter(isWeaker).map(nameOf)).toEqual([]);
  });

  it('for every definition and norm: an unknown answer always has a fact that it waits for', () => {
    expect(everySingle.filter(hasIdleUnknown).map(nameOf)).toEqual([]);
  });
});

const inOrder = (facts: readonly number[]): readonly number[] => [...new Set(facts)].sort((a, b) => a - b);

describe('the facts that an answer waits for are those whose telling can still change it', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    const { id, ruleSet, space } = one;
    const compiled = compile(ruleSet);
    const { of, openFacts } = diagramsOf(compiled);
    const diagram = of(compiled.nodeOf.get(id)!);
    const pairs = pairsOf(space, inEachWorld(one));
    const possible = overAll(space, 'states', compiledRule(one));
    const codes = new Uint8Array(ruleSet.facts.length);
    const parted: unknown[] = [];
    for (let index = 0; index < sizeOf(space); index++) {
      writeCodes(space.axes, 'states', index, codes);
      const encoded = inOrder(openFacts(diagram, codes));
      const tried = inOrder(missingByTrying(space, pairs, index));
      if (encoded.join() !== tried.join() || (possible[index] === EITHER) !== encoded.length > 0)
        parted.push({ index, encoded, tried });
    }
    expect(parted).toEqual([]);
  });
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

describe('and so with the definitions written out, for cases of every kind', () => {
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
        expect(inOrder(encoded)).toEqual(inOrder(missingByTrying(left, pairsOf(left, inWorlds), 0)));
      }),
      { numRuns: 40 },
    );
  });
});
