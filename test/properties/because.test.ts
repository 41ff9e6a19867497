import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { because, factTest } from '../../src/engine/because.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import type { Because } from '../../src/model/answer/answer.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { everyLaw, everySingle, idsOf, nameOf } from '../support/laws.ts';
import { openWorlds, type Space, sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';
import { randomCase } from '../support/valuations.ts';

/** The truth of a test, read from the codes of a case. */
function testIn(ruleSet: RuleSet, codes: Uint8Array): (leaf: Leaf) => Truth {
  return ({ fact, operator, value }) => {
    const position = ruleSet.facts.findIndex(({ name }) => name === fact);
    if (codes[position] === 0) return 'unknown';
    const is = ruleSet.facts[position]!.values[codes[position]! - 1]!;
    if (operator === 'is') return is === value;
    return (value as readonly unknown[]).includes(is) === (operator === 'oneOf');
  };
}

/** The truth of a condition, by Kleene's tables. */
function truthIn(ruleSet: RuleSet, condition: Condition, test: (leaf: Leaf) => Truth): Truth {
  if ('fact' in condition) return test(condition);
  if ('condition' in condition) return truthIn(ruleSet, ruleSet.definitions[condition.condition]!, test);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => truthIn(ruleSet, part, test));
  const deciding = 'any' in condition;
  if (parts.includes(deciding)) return deciding;
  return parts.includes('unknown') ? 'unknown' : !deciding;
}

/** What an explanation has to be, branch by branch: every branch that came out as the whole did, with its truth. */
function expected(ruleSet: RuleSet, condition: Condition, test: (leaf: Leaf) => Truth): Because {
  const holds = truthIn(ruleSet, condition, test);
  if ('fact' in condition) return { holds, fact: condition.fact, test: factTest(condition) };
  if ('condition' in condition) {
    const id = condition.condition;
    return { definition: id, provision: `§ of ${id}`, ...expected(ruleSet, ruleSet.definitions[id]!, test) } as Because;
  }
  const carried = ('all' in condition ? condition.all : condition.any)
    .filter((part) => truthIn(ruleSet, part, test) === holds)
    .map((part) => expected(ruleSet, part, test));
  return 'all' in condition ? { holds, all: carried } : { holds, any: carried };
}

function factsNamed(tree: Because): readonly string[] {
  if ('fact' in tree) return [tree.fact];
  return (tree.all ?? tree.any ?? []).flatMap(factsNamed);
}

/** A case of which only the facts named are told. */
const toldOnly = (ruleSet: RuleSet, codes: Uint8Array, named: readonly string[]): Uint8Array =>
  codes.map((code, fact) => (named.includes(ruleSet.facts[fact]!.name) ? code : 0));

/** A case in which everything untold is told but the facts named: of what is left open the first, or the last. */
function toldBut({ ruleSet, axes }: Space, codes: Uint8Array, named: readonly string[], last: boolean): Uint8Array {
  const encoded = Uint8Array.from(codes);
  for (const axis of axes) {
    const at = axis.states.findIndex((state) => axis.facts.every((fact, place) => codes[fact] === state[place]));
    const open = openWorlds(axis)[at]!;
    const world = axis.worlds[open.at(last ? -1 : 0) ?? -1];
    axis.facts.forEach((fact, place) => {
      if (world !== undefined && !named.includes(ruleSet.facts[fact]!.name)) encoded[fact] = world[place]!;
    });
  }
  return encoded;
}

/** What is wrong with the explanation of a rule for a case, if anything is. */
function faults(
  space: Space,
  condition: Condition,
  codes: Uint8Array,
  conclusion: (codes: Uint8Array) => Truth,
): string[] {
  const { ruleSet } = space;
  const test = testIn(ruleSet, codes);
  const tree = because(ruleSet, condition, test, { provisionOf: (id) => `§ of ${id}` });
  const wrong: string[] = [];
  if (JSON.stringify(tree, inOrder) !== JSON.stringify(expected(ruleSet, condition, test), inOrder))
    wrong.push('branches');
  if (tree.holds !== conclusion(codes)) wrong.push('conclusion');
  const named = factsNamed(tree);
  if (tree.holds === 'unknown') {
    for (const last of [false, true]) {
      if (conclusion(toldBut(space, codes, named, last)) !== 'unknown') wrong.push('settled by a fact not named');
    }
  } else if (conclusion(toldOnly(ruleSet, codes, named)) !== tree.holds) wrong.push('the facts named do not carry it');
  return wrong;
}

/** JSON with the keys of each object in order, so that only the content is compared. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const mostCases = 2000;

describe('an explanation gives the truth of each branch, and the facts it names justify the conclusion', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))(
    'the explanation of %s gives the truth of each branch, and its facts carry the result',
    (_name, { id, ruleSet, space }) => {
      const compiled = compile(ruleSet);
      const bits = new Uint8Array(compiled.nodeCount);
      const conclusion = (codes: Uint8Array): Truth => {
        evaluate(compiled, codes, bits);
        return truthOf(bits[compiled.nodeOf.get(id)!]!);
      };
      const codes = new Uint8Array(ruleSet.facts.length);
      const size = sizeOf(space);
      const step = Math.ceil(size / mostCases);
      const wrong: string[] = [];
      for (let index = 0; index < size; index += step) {
        writeCodes(space.axes, 'states', index, codes);
        for (const fault of faults(space, ruleSet.rules[id]!, codes, conclusion)) wrong.push(`${index}: ${fault}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(everyLaw.map((stretch) => [stretch.day, stretch.law] as const))(
    'of everything under the law from %s, with the definitions it names',
    (_day, law) => {
      const ruleSet = ruleSetOf(law);
      const compiled = compile(ruleSet);
      const space = spaceOf(ruleSet, new Set(ruleSet.facts.map(({ name }) => name)));
      const bits = new Uint8Array(compiled.nodeCount);
      fc.assert(
        fc.property(randomCase(ruleSet), fc.constantFrom(...idsOf(law)), (codes, id) => {
          const conclusion = (next: Uint8Array): Truth => {
            evaluate(compiled, next, bits);
            return truthOf(bits[compiled.nodeOf.get(id)!]!);
          };
          const condition = ruleSet.definitions[id] ?? ruleSet.rules[id]!;
          expect(faults(space, condition, codes, conclusion), id).toEqual([]);
        }),
      );
    },
  );
});
