import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../src/analysis/candidate-values.ts';
import { codesOfInput } from '../../src/analysis/entity-inputs.ts';
import type { InputSpace } from '../../src/analysis/input-axes.ts';
import { inputSpaceOn } from '../../src/analysis/input-spaces.ts';
import { everyLaw, leavesOf } from '../../src/analysis/rule-versions.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { derivedGroups } from '../../src/rules/facts/derived-facts.ts';

const { day, law } = everyLaw().at(-1)!;
const cases = inputSpaceOn.case(day);

/** The combinations of codes that facts of one axis can have, in the order of the facts given. */
function codeCombinations({ axes, axisOf }: InputSpace, facts: readonly string[]): readonly string[] {
  const axis = axes[axisOf.get(facts[0]!)!]!;
  const places = facts.map((fact) => axis.facts.indexOf(fact));
  expect(places).not.toContain(-1);
  return [...new Set(axis.options.map(({ codes }) => places.map((place) => codes[place]!).join()))];
}

const codeOf = (truth: boolean | 'unknown'): number => (truth === 'unknown' ? 0 : truth ? 2 : 1);

describe('an input is found', () => {
  test.each(
    derivedGroups.map(
      ({ facts }, place) => [facts.map(({ name }) => name), law.derivationsOfCase[place]!.states] as const,
    ),
  )(
    'for every state of %j: a new derived fact may need finer values to try (src/analysis/candidate-values.ts)',
    (facts, states) => {
      const found = codeCombinations(cases, facts);
      expect(found.toSorted()).toEqual([...new Set(states.map((state) => state.map(codeOf).join()))].sort());
    },
  );

  const encoded = (caseFacts as readonly Fact[]).filter(({ type }) => type === 'truth' || type === 'choice');
  test.each(encoded.map(({ path, type, values }) => [path, type === 'truth' ? 2 : values.length]))(
    'for every value of %s, and for unknown',
    (path, count) => {
      expect(codeCombinations(cases, [path as string])).toHaveLength((count as number) + 1);
    },
  );

  test('for every fact of a person and of a record that a norm tests: true, false and unknown', () => {
    const persons = inputSpaceOn.person(day);
    const records = inputSpaceOn.record(day);
    const ofPersons = law.personNorms.flatMap(({ version }) =>
      leavesOf(version.when).map((leaf) => [persons, leaf] as const),
    );
    const ofRecords = Object.values(law.recordConditions).flatMap((when) =>
      leavesOf(when!).map((leaf) => [records, leaf] as const),
    );
    for (const [space, leaf] of [...ofPersons, ...ofRecords]) {
      if (!('fact' in leaf)) throw new TypeError('no definition is named by a norm about persons');
      const found = codeCombinations(space, [leaf.fact]);
      expect(found.length, leaf.fact).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the input of an option produces its codes, whatever the other inputs are', () => {
  const chosen = cases.axes.map(({ options }) => options.at(-1)!);
  const codes = codesOfInput('case', law, Object.assign({}, ...chosen.map(({ input: encoded }) => encoded)), day)!;
  const names = cases.ruleSet.facts.map(({ name }) => name);
  cases.axes.forEach(({ facts }, axis) => {
    expect(facts.map((fact) => codes[names.indexOf(fact)])).toEqual(chosen[axis]!.codes);
  });
});

test('a fact of a type without candidate values is an error', () => {
  expect(() => candidatesFor({ type: 'colour' as Fact['type'], values: [] }, day)).toThrow(/type colour/);
});
