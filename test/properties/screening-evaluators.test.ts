import { describe, expect, it } from 'vitest';
import { personRuleSetOf } from '../../src/assessment/person/person-evaluation.ts';
import { recordRuleSet } from '../../src/assessment/person/record-evaluation.ts';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import { engineFacts } from '../../src/engine/engine-facts.ts';
import { jsonRulesEngine } from '../../src/engine/json-rules-engine.ts';
import type { FactDomain, RuleSet } from '../../src/engine/rule-set.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { everyLaw } from '../support/laws.ts';
import { sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';

describe('the compiled rules and json-rules-engine give the same results, whatever the facts', () => {
  const recordRules = Object.keys(recordRuleSet.rules).map((id) => [id, recordRuleSet] as const);
  const everyPersonRule = everyLaw.flatMap(({ day: from, law }) => {
    const ruleSet = personRuleSetOf(law);
    return Object.keys(ruleSet.rules).map((id) => [id, from, ruleSet] as const);
  });
  /** Each rule in each of its different forms, from the first law that has it so. */
  const personRules = everyPersonRule.filter(
    ([id, , { rules }], at) =>
      everyPersonRule.findIndex(
        ([other, , earlier]) => other === id && JSON.stringify(earlier.rules[id]) === JSON.stringify(rules[id]),
      ) === at,
  );

  /**
   * A rule in which the condition of another rule, that is walked by itself, is a fact of its own: known as so, as not so, or not
   * known, whatever the facts below it.
   */
  function withOtherRulesAsFacts(id: string, { facts, rules, ...rest }: RuleSet): RuleSet {
    const named = new Map(
      Object.entries(rules).flatMap(([other, when]) => (other === id ? [] : [[JSON.stringify(when), `rule ${other}`]])),
    );
    const written = (part: Condition): Condition => {
      const fact = named.get(JSON.stringify(part));
      if (fact !== undefined) return { fact, operator: 'is', value: true };
      if ('all' in part) return { all: part.all.map(written) };
      return 'any' in part ? { any: part.any.map(written) } : part;
    };
    const added = [...named.values()].map((name): FactDomain => ({ name, values: [false, true] }));
    const when = rules[id]!;
    const inside = 'all' in when ? { all: when.all.map(written) } : written(when);
    return { ...rest, facts: [...facts, ...added], rules: { [id]: inside } };
  }

  /** Walks every telling of the facts that a rule looks at; gives back where the two part, and every truth met. */
  async function walked(id: string, whole: RuleSet) {
    const facts = factsOf(whole, whole.rules[id]!);
    const ruleSet: RuleSet = {
      ...whole,
      facts: whole.facts.filter(({ name }) => facts.has(name)),
      rules: { [id]: whole.rules[id]! },
    };
    const space = spaceOf(ruleSet, facts);
    const compiled = compile(ruleSet);
    const bits = new Uint8Array(compiled.nodeCount);
    const codes = new Uint8Array(ruleSet.facts.length);
    const askEngine = jsonRulesEngine(ruleSet);
    const parted: string[] = [];
    const met = new Set<Truth>();
    for (let index = 0; index < sizeOf(space); index++) {
      writeCodes(space.axes, 'states', index, codes);
      evaluate(compiled, codes, bits);
      const truth = truthOf(bits[compiled.nodeOf.get(id)!]!);
      met.add(truth);
      if ((await askEngine(engineFacts(ruleSet, codes))).get(id) !== truth) parted.push(`${index}: ${truth}`);
    }
    return { parted, met };
  }

  it.each(recordRules)('the compiled rule of a record and json-rules-engine agree: %s', async (id, ruleSet) => {
    expect(await walked(id, ruleSet)).toEqual({ parted: [], met: new Set(['unknown', true, false]) });
  });

  it.each(personRules)(
    'the compiled rule of a person and json-rules-engine agree: %s from %s',
    async (id, _from, ruleSet) => {
      const composed = withOtherRulesAsFacts(id, ruleSet);
      expect(await walked(id, composed)).toEqual({ parted: [], met: new Set(['unknown', true, false]) });
    },
  );
});
