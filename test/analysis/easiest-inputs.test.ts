import { describe, expect, it } from 'vitest';
import { achievableOutcomes } from '../../src/analysis/achievable-outcomes.ts';
import { easiestInputs } from '../../src/analysis/easiest-inputs.ts';
import { codesOfInput } from '../../src/analysis/entity-inputs.ts';
import { inputSpaceOn } from '../../src/analysis/input-spaces.ts';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { lawOn } from '../../src/rules/law.ts';

describe.each(['2016-01-01', '2023-04-01', '2027-01-01'])('the easiest inputs of the rules of %s', (day) => {
  const law = lawOn(day);
  const space = inputSpaceOn.case(day);
  const { definitions } = space.ruleSet;
  const rules = [...law.definitions, ...law.norms];

  it('cost as little as the cheapest achievable outcome of a rule, for each truth that it can have', () => {
    for (const { version } of rules) {
      const outcomes = achievableOutcomes({ when: version.when, definitions, space });
      const easiest = new Map<unknown, number>();
      for (const { truth, cost } of outcomes) easiest.set(truth, Math.min(cost, easiest.get(truth) ?? cost));
      const found = easiestInputs({ when: version.when, definitions, space });
      expect(new Map([...found].map(([truth, { cost }]) => [truth, cost]))).toEqual(easiest);
    }
  });

  it('produce that truth', () => {
    const compiled = compile(ruleSetOf(law));
    const bits = new Uint8Array(compiled.nodeCount);
    for (const { id, version } of rules) {
      for (const [truth, { input: encoded }] of easiestInputs({ when: version.when, definitions, space })) {
        const codes = codesOfInput('case', law, encoded, day);
        if (codes === undefined) continue; // chosen independently, some facts contradict each other
        evaluate(compiled, codes, bits);
        expect([id, truthOf(bits[compiled.nodeOf.get(id)!]!)]).toEqual([id, truth]);
      }
    }
  });
});

describe('the easiest input of two conditions that share many facts', () => {
  const day = '2027-01-01';
  const space = inputSpaceOn.case(day);
  const facts = space.ruleSet.facts.filter(({ values }) => values[0] === false).map(({ name }) => name);
  const wanted = (value: boolean): readonly Condition[] =>
    facts.slice(0, 30).map((fact) => ({ fact, operator: 'is', value }));

  it('is found fast, however many there are: one is true and another is not, or all are, or none is', () => {
    const some = { all: [{ any: wanted(true) }, { any: wanted(false) }] };
    const when: Condition = { any: [some, { all: wanted(true) }, { all: wanted(false) }] };
    const found = easiestInputs({ when, definitions: {}, space });
    expect([...found.keys()].map(String).sort()).toEqual(['true', 'unknown']);
    expect(found.get('unknown')!.input).toEqual({});
  });
});
