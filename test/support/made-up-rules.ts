import fc from 'fast-check';
import type { FactGroup, RuleSet } from '../../src/engine/rule-set.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';

/** A group of facts that can be told in every way that leaves one of its worlds open. */
export function groupOf(facts: readonly string[], worlds: FactGroup['worlds']): FactGroup {
  const ways = facts.reduce<readonly (readonly Truth[])[]>(
    (made) => made.flatMap((way) => (['unknown', false, true] as const).map((truth) => [...way, truth])),
    [[]],
  );
  const leavesOne = (way: readonly Truth[]): boolean =>
    worlds.some((world) => way.every((truth, place) => truth === 'unknown' || truth === world[place]));
  return { facts, worlds, states: ways.filter(leavesOne) };
}

/** Whoever is an infant is a minor too. */
export const ages = groupOf(
  ['infant', 'minor'],
  [
    [false, false],
    [false, true],
    [true, true],
  ],
);

/** East, west or neither, but never both. */
export const places = groupOf(
  ['east', 'west'],
  [
    [false, false],
    [true, false],
    [false, true],
  ],
);

const truths: RuleSet['facts'] = ['rain', 'infant', 'frost', 'east', 'minor', 'west'].map((name) => ({
  name,
  values: [false, true],
}));

/**
 * A rule set of facts that no Act knows, to try the engine with: truths and a choice that stand alone, two groups that hang
 * together, and a fact that no condition can test.
 */
export const madeUp = (rules: RuleSet['rules'], definitions: RuleSet['definitions'] = {}): RuleSet => ({
  facts: [...truths, { name: 'season', values: ['spring', 'summer', 'winter'] }, { name: 'remark', values: [] }],
  groups: [ages, places],
  definitions,
  rules,
});

/** The fact is true. */
export const so = (fact: string): Leaf => ({ fact, operator: 'is', value: true });

/** The fact is not so. */
export const notSo = (fact: string): Leaf => ({ fact, operator: 'is', value: false });

/** Tests of the facts of {@link madeUp}. */
const someTest: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...truths).chain(({ name }) => fc.constantFrom(so(name), notSo(name))) },
  {
    weight: 1,
    arbitrary: fc.record({
      fact: fc.constant('season'),
      operator: fc.constantFrom('oneOf', 'noneOf'),
      value: fc.subarray(['spring', 'summer', 'winter'], { minLength: 1, maxLength: 2 }),
    }),
  },
);

/** Any condition over tests, and over definitions where some are named. */
export function someCondition(...definitions: readonly string[]): fc.Arbitrary<Condition> {
  const named = definitions.map((condition) => fc.constant<Condition>({ condition }));
  return fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        someTest,
        ...named,
        parts.map((all) => ({ all })),
        parts.map((any) => ({ any })),
      ),
    };
  }).condition;
}
