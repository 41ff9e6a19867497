import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { conditionOfDiagram } from '../../src/engine/condition-of-diagram.ts';
import { diagramsOf } from '../../src/engine/decision-diagram.ts';
import { coverOf } from '../../src/engine/prime-implicants.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { overAll, spaceOf } from '../support/spaces.ts';

const truths = [false, true] as const;
const facts = [
  ...['a', 'b', 'c'].map((name) => ({ name, values: truths })),
  { name: 'colour', values: ['red', 'green', 'blue'] },
  ...['young', 'old'].map((name) => ({ name, values: truths })),
];

/** Nobody is both young and old; what is neither is possible. */
const ruleSetWith = (rules: RuleSet['rules']): RuleSet => ({
  facts,
  groups: [
    {
      facts: ['young', 'old'],
      states: [
        ['unknown', 'unknown'],
        [true, false],
        [false, true],
        [false, false],
      ],
      worlds: [
        [true, false],
        [false, true],
        [false, false],
      ],
    },
  ],
  definitions: {},
  rules,
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('a', 'b', 'c', 'young', 'old'),
    operator: fc.constant('is' as const),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant('colour'),
    operator: fc.constantFrom('oneOf' as const, 'noneOf' as const),
    value: fc.subarray(['red', 'green', 'blue'], { minLength: 1 }),
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** In which worlds a condition holds. */
function worldsOf(of: Condition): Uint8Array {
  const ruleSet = ruleSetWith({ of: { all: [of] } });
  const compiled = compile(ruleSet);
  const bits = new Uint8Array(compiled.nodeCount);
  return overAll(spaceOf(ruleSet, new Set(facts.map(({ name }) => name))), 'worlds', (codes) => {
    evaluate(compiled, codes, bits);
    return bits[compiled.nodeOf.get('of')!]!;
  });
}

const rank = (fact: string): number => facts.findIndex(({ name }) => name === fact);

describe('a diagram as a condition', () => {
  it('holds in exactly the worlds in which one condition holds and another does not', () => {
    fc.assert(
      fc.property(condition, condition, (one, other) => {
        const compiled = compile(ruleSetWith({ one: { all: [one] }, other: { all: [other] } }));
        const diagrams = diagramsOf(compiled);
        const [first, second] = ['one', 'other'].map((id) => diagrams.of(compiled.nodeOf.get(id)!));
        const found = conditionOfDiagram(diagrams, diagrams.without(first!, second!), facts, rank);
        const [ones, others] = [worldsOf(one), worldsOf(other)];
        const expected = ones.map((holds, at) => (holds === 3 && others[at] !== 3 ? 3 : 0));
        const isAlways = found !== undefined && 'all' in found && found.all.length === 0;
        const actual = found === undefined ? ones.map(() => 0) : isAlways ? ones.map(() => 3) : worldsOf(found);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 400, seed: 20 },
    );
  });

  it('asks for nothing that could be left out: every cube is prime, and none is held by the others', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const compiled = compile(ruleSetWith({ one: { all: [one] } }));
        const diagrams = diagramsOf(compiled);
        const diagram = diagrams.of(compiled.nodeOf.get('one')!);
        const { variables } = diagrams;
        const points = variables.reduce<readonly (readonly number[])[]>(
          (before, { worlds }) => before.flatMap((point) => worlds.map((_, world) => [...point, world])),
          [[]],
        );
        const holdsAt = (point: readonly number[]): boolean =>
          variables.reduce((rest, _, variable) => diagrams.within(rest, variable, point[variable]!), diagram) === 1;
        const cubes = coverOf(diagrams, diagram);
        const isIn = (cube: (typeof cubes)[number], point: readonly number[]): boolean =>
          [...cube].every(([variable, worlds]) => worlds.includes(point[variable]!));
        for (const point of points) expect(cubes.some((cube) => isIn(cube, point))).toBe(holdsAt(point));
        for (const cube of cubes) {
          expect(
            points.some((point) => cubes.filter((other) => isIn(other, point)).length === 1 && isIn(cube, point)),
          ).toBe(true);
          for (const [variable, worlds] of cube) {
            for (const world of variables[variable]!.worlds.keys()) {
              if (worlds.includes(world)) continue;
              const wider = new Map(cube).set(variable, [...worlds, world]);
              expect(points.some((point) => isIn(wider, point) && !holdsAt(point))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('is written once for what its parts share, and without what hangs together saying the same twice', () => {
    const one: Condition = {
      any: [
        {
          all: [
            { fact: 'a', operator: 'is', value: true },
            { fact: 'young', operator: 'is', value: true },
          ],
        },
        {
          all: [
            { fact: 'b', operator: 'is', value: true },
            { fact: 'young', operator: 'is', value: true },
            { fact: 'old', operator: 'is', value: false },
          ],
        },
      ],
    };
    const compiled = compile(ruleSetWith({ one: { all: [one] } }));
    const diagrams = diagramsOf(compiled);
    expect(conditionOfDiagram(diagrams, diagrams.of(compiled.nodeOf.get('one')!), facts, rank)).toEqual({
      all: [
        { fact: 'young', operator: 'is', value: true },
        {
          any: [
            { fact: 'a', operator: 'is', value: true },
            { fact: 'b', operator: 'is', value: true },
          ],
        },
      ],
    });
  });
});
