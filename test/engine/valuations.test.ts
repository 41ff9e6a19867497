import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, evaluate, truthOf } from '../../src/engine/compile.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { composed, definitionsNamedBy, factsOf, spaceSize, valuations } from '../../src/engine/valuations.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { madeUp, notSo, so, someCondition } from '../support/made-up-rules.ts';
import { sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';

const names = madeUp({}).facts.flatMap(({ name, values }) => (values.length === 0 ? [] : [name]));

describe('the facts that a condition tests', () => {
  it('are those of its tests, each once, and of the definitions that it names', () => {
    const ruleSet = madeUp({}, { wet: { any: [so('rain'), { condition: 'cold' }] }, cold: so('frost') });
    expect([...factsOf(ruleSet, so('rain'))]).toEqual(['rain']);
    expect([...factsOf(ruleSet, { condition: 'wet' })]).toEqual(['rain', 'frost']);
    expect([...factsOf(ruleSet, { all: [notSo('east'), { condition: 'wet' }, so('rain')] })]).toEqual([
      'east',
      'rain',
      'frost',
    ]);
  });
});

describe('the definitions that a condition names', () => {
  it('are those that occur in it, each once, and not those of the definitions that it names', () => {
    expect(definitionsNamedBy(so('rain'))).toEqual([]);
    expect(definitionsNamedBy({ condition: 'wet' })).toEqual(['wet']);
    const twice = { any: [{ all: [{ condition: 'wet' }, so('rain')] }, { condition: 'cold' }, { condition: 'wet' }] };
    expect(definitionsNamedBy(twice)).toEqual(['wet', 'cold']);
  });
});

describe('the combinations of facts', () => {
  const encoded = (...facts: readonly string[]): readonly string[] =>
    Array.from(valuations(madeUp({}), new Set(facts)), (codes) => codes.join(''));

  it('are for a truth or a choice unknown and each of its values, and all else stays unknown', () => {
    expect(encoded('rain')).toEqual(['00000000', '10000000', '20000000']);
    expect(encoded('season')).toEqual(['00000000', '00000010', '00000020', '00000030']);
  });

  it('are just one where no fact is looked at', () => {
    expect(encoded()).toEqual(['00000000']);
    expect(spaceSize(madeUp({}), new Set())).toBe(1);
  });

  it('are for facts that hang together the combinations that can occur: no infant who is no minor', () => {
    const together = encoded('infant', 'minor').map((codes) => codes[1]! + codes[4]!);
    expect(together.sort()).toEqual(['00', '01', '02', '10', '11', '12', '20', '22']);
  });

  it('are for one fact of a group each of its own states, once', () => {
    expect(encoded('minor').map((codes) => codes[4])).toEqual(['0', '1', '2']);
  });

  it('are as many as counted, and each is different', () => {
    fc.assert(
      fc.property(fc.subarray(names), (some) => {
        const facts = new Set(some);
        const ways = encoded(...some);
        expect(ways.length).toBe(spaceSize(madeUp({}), facts));
        const space = spaceOf(madeUp({}), facts);
        const codes = new Uint8Array(8);
        const walked = Array.from({ length: sizeOf(space) }, (_, index) => {
          codes.fill(0);
          writeCodes(space.axes, 'states', index, codes);
          return codes.join('');
        });
        expect(ways).toEqual(walked);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a rule comes out as, beside what its own facts are told as: once for each different combination. */
function outcomes(ruleSet: RuleSet, id: string, own: readonly string[]): readonly string[] {
  const compiled = compile(ruleSet);
  const bits = new Uint8Array(compiled.nodeCount);
  const at = own.map((name) => compiled.positionOf.get(name)!);
  const found = new Set<string>();
  for (const codes of valuations(ruleSet, factsOf(ruleSet, ruleSet.rules[id]!))) {
    evaluate(compiled, codes, bits);
    found.add(`${at.map((position) => codes[position])}: ${truthOf(bits[compiled.nodeOf.get(id)!]!)}`);
  }
  return [...found].sort();
}

describe('the composed form of a rule', () => {
  const wet = { any: [so('rain'), so('frost')] };
  const formOf = (rule: Condition, definitions: RuleSet['definitions']): RuleSet =>
    composed(madeUp({ rule, other: so('east') }, definitions), 'rule');
  const parts = ({ facts }: RuleSet): readonly string[] => facts.slice(8).map(({ name }) => name);

  it('has this one rule, no definitions, and its parts as truths behind the other facts', () => {
    const form = formOf({ all: [{ condition: 'wet' }, so('east')] }, { wet });
    expect(form.rules).toEqual({ rule: { all: [so('definition wet'), so('east')] } });
    expect(form.definitions).toEqual({});
    expect(form.facts).toEqual([...madeUp({}).facts, { name: 'definition wet', values: [false, true] }]);
  });

  it('is the rule itself where it names no definition', () => {
    const rule = { all: [so('rain'), { any: [so('frost'), notSo('east')] }] };
    expect(formOf(rule, {})).toEqual({ ...madeUp({ rule }), definitions: {} });
  });

  it('has definitions together only in combinations that they can have', () => {
    const form = formOf({ all: [{ condition: 'wet' }, { condition: 'dry' }] }, { wet, dry: notSo('rain') });
    const [ages, places, group] = form.groups;
    expect([ages, places]).toEqual(madeUp({}).groups);
    expect(group!.facts).toEqual(['definition wet', 'definition dry']);
    const encoded = group!.states.map((state) => state.join(' ')).sort();
    expect(encoded).toEqual([
      'false true',
      'true false',
      'true true',
      'true unknown',
      'unknown true',
      'unknown unknown',
    ]);
    expect([...group!.worlds].sort()).toEqual([
      [false, true],
      [true, false],
      [true, true],
    ]);
  });

  it('has definitions together only in combinations that linked facts allow: never east and west', () => {
    const form = formOf(
      { all: [{ condition: 'eastern' }, { condition: 'western' }] },
      { eastern: { all: [so('infant'), so('east')] }, western: { any: [so('west')] } },
    );
    const encoded = form.groups[2]!.states.map((state) => state.join(' ')).sort();
    expect(encoded).toHaveLength(8);
    expect(encoded).not.toContain('true true');
  });

  it('never gives a definition a result that a choice covering all values cannot have', () => {
    const kind = { name: 'kind', values: ['a', 'b', 'c'] };
    const size = { name: 'size', values: ['small', 'large'] };
    const definitions = {
      d: {
        any: [
          { fact: 'kind', operator: 'oneOf', value: ['a', 'b'] },
          { fact: 'size', operator: 'oneOf', value: ['small', 'large'] },
        ],
      },
    } as const;
    const rules = { rule: { all: [{ condition: 'd' }] } };
    const { groups } = composed({ facts: [kind, size], groups: [], definitions, rules }, 'rule');
    expect(groups[0]!.states.map(([truth]) => truth).sort()).toEqual([true, 'unknown']);
    expect(groups[0]!.worlds).toEqual([[true]]);
  });

  it('is made at once where a definition has very many tests of facts that occur nowhere else', () => {
    const facts = Array.from({ length: 60 }, (_, at) => ({ name: `f${at}`, values: [false, true] }));
    const tests = facts.map(({ name }) => so(name));
    const definitions = { d: { all: [{ any: tests.slice(0, 30) }, { any: tests.slice(30) }] } };
    const form = composed({ facts, groups: [], definitions, rules: { rule: { all: [{ condition: 'd' }] } } }, 'rule');
    expect(form.groups[0]!.states.map(([truth]) => truth).sort()).toEqual([false, true, 'unknown']);
  });

  it('writes a definition out that shares a fact with the rule, its other tests joined as one', () => {
    const definition = { any: [so('rain'), so('frost'), so('east')] };
    const form = formOf({ all: [{ condition: 'd' }, so('west')] }, { d: definition });
    expect(form.rules['rule']).toEqual({ all: [{ any: [so('any of rain, frost'), so('east')] }, so('west')] });
    expect(parts(form)).toEqual(['any of rain, frost']);
  });

  it('writes a definition out part by part where only one of its tests is free, or what it combines is not', () => {
    const definition = { all: [so('frost'), { any: [so('minor'), { all: [so('rain'), so('east')] }] }] };
    const form = formOf({ any: [{ condition: 'd' }, so('infant')] }, { d: definition });
    expect(form.rules['rule']).toEqual({
      any: [{ all: [so('frost'), { any: [so('minor'), { all: [so('all of rain, east')] }] }] }, so('infant')],
    });
  });

  it('joins alternatives of the rule as one that a definition has too', () => {
    const form = formOf({ all: [{ any: [so('rain'), so('frost')] }, so('east')] }, { wet });
    expect(form.rules['rule']).toEqual({ all: [so('any of rain, frost'), so('east')] });
  });

  it.each<[string, Condition]>([
    ['all are asked for', { all: [so('rain'), so('frost')] }],
    ['one is asked not to be so', { any: [so('rain'), notSo('frost')] }],
    ['one stands in no definition', { any: [so('rain'), so('minor')] }],
    ['one is a combination', { any: [so('rain'), { all: [so('frost')] }] }],
  ])('leaves tests of the rule as they are where %s', (_, tests) => {
    expect(formOf({ all: [tests, so('east')] }, { wet }).rules['rule']).toEqual({ all: [tests, so('east')] });
  });

  it('leaves alternatives as they are that share a fact with what stays in the rule', () => {
    const rule = { all: [{ any: [so('rain'), so('frost')] }, notSo('frost')] };
    expect(formOf(rule, { wet }).rules['rule']).toEqual(rule);
  });

  it('leaves a definition as it is when it is the definition itself that is asked for', () => {
    expect(composed(madeUp({ rule: wet }, { wet }), 'rule').rules['rule']).toEqual(wet);
  });

  it('keeps tests apart that ask other things of the same facts', () => {
    const rule = { all: [{ condition: 'one' }, { condition: 'two' }, { condition: 'three' }, so('east')] };
    const definitions = {
      one: { any: [so('rain'), so('frost'), so('west')] },
      two: { any: [so('rain'), notSo('frost'), so('west')] },
      three: { all: [so('west'), so('rain'), { fact: 'season', operator: 'noneOf', value: ['spring', 'winter'] }] },
    } as const;
    const form = formOf(rule, definitions);
    expect(parts(form)).toEqual([
      'any of rain, frost',
      'any of rain, not frost',
      'all of rain, season noneOf spring or winter',
    ]);
    expect(outcomes(form, 'rule', ['east', 'west'])).toEqual(
      outcomes(madeUp({ rule }, definitions), 'rule', ['east', 'west']),
    );
  });

  it('has exactly the results that the rule has, for the facts that it keeps', () => {
    fc.assert(
      fc.property(someCondition('first', 'second'), someCondition(), someCondition('first'), (rule, first, second) => {
        const whole = madeUp({ rule }, { first, second });
        const form = composed(whole, 'rule');
        const kept = [...factsOf(form, form.rules['rule']!)].filter((name) => names.includes(name));
        expect(outcomes(form, 'rule', kept)).toEqual(outcomes(whole, 'rule', kept));
      }),
    );
  });
});
