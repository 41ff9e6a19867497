import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { diagramsOf } from '../../src/engine/decision-diagram.ts';
import type { FactGroup } from '../../src/engine/rule-set.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { groupOf, madeUp, notSo, so, someCondition } from '../support/made-up-rules.ts';
import { missingByTrying, pairsOf } from '../support/missing-by-trying.ts';
import { NOT_SO, overAll, SO, sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';

const names = madeUp({}).facts.flatMap(({ name, values }) => (values.length === 0 ? [] : [name]));

/** The diagrams of some conditions, made in the order in which they are given. */
function diagrams(...conditions: readonly Condition[]): readonly number[] {
  const compiled = compile(madeUp(Object.fromEntries(conditions.map((one, at) => [`rule ${at}`, one]))));
  const { of } = diagramsOf(compiled);
  return conditions.map((_, at) => of(compiled.nodeOf.get(`rule ${at}`)!));
}

/** As {@link diagrams}, over twelve truths that each stand alone. */
function diagramsOfTruths(...conditions: readonly Condition[]): readonly number[] {
  const facts = Array.from({ length: 12 }, (_, at) => ({ name: `f${at}`, values: [false, true] }));
  const rules = Object.fromEntries(conditions.map((one, at) => [`rule ${at}`, one]));
  const compiled = compile({ facts, groups: [], definitions: {}, rules });
  const { of } = diagramsOf(compiled);
  return conditions.map((_, at) => of(compiled.nodeOf.get(`rule ${at}`)!));
}

/** The names of the facts that a condition waits for where these codes are told. */
function waitsFor(condition: Condition, encoded: Readonly<Record<string, number>>): readonly string[] {
  const compiled = compile(madeUp({ rule: condition }));
  const codes = Uint8Array.from(compiled.ruleSet.facts, ({ name }) => encoded[name] ?? 0);
  const { of, openFacts } = diagramsOf(compiled);
  return openFacts(of(compiled.nodeOf.get('rule')!), codes).map((at) => compiled.ruleSet.facts[at]!.name);
}
const FALSE = 1;
const TRUE = 2;

describe('the diagram of a condition', () => {
  it('is never, 0, where no world makes it hold', () => {
    expect(diagrams({ all: [so('rain'), notSo('rain')] }, { all: [so('infant'), notSo('minor')] })).toEqual([0, 0]);
    expect(diagrams({ all: [so('east'), so('rain'), so('west')] })).toEqual([0]);
  });

  it('is always, 1, where every world makes it hold', () => {
    expect(diagrams({ any: [so('rain'), notSo('rain')] }, { any: [notSo('infant'), so('minor')] })).toEqual([1, 1]);
  });

  it('is the same number for the same meaning, however it is written', () => {
    const [one, other, third] = diagrams(
      { all: [so('rain'), { any: [so('frost'), so('infant')] }] },
      { any: [{ all: [so('infant'), so('rain')] }, { all: [so('rain'), so('frost'), so('rain')] }] },
      { all: [so('rain'), { any: [so('frost'), { all: [so('infant'), so('minor')] }] }] },
    );
    expect([other, third]).toEqual([one, one]);
  });

  it('is another number for another meaning', () => {
    const made = diagrams(so('rain'), notSo('rain'), so('frost'), so('infant'), so('minor'), so('east'));
    expect(new Set([0, 1, ...made]).size).toBe(8);
  });

  it('is another number where the numbers of its branches only run together as text: 1 and 12, 11 and 2', () => {
    const tests = Array.from({ length: 12 }, (_, at) => so(`f${at}`));
    const made = diagramsOfTruths(
      ...tests.slice(1),
      { any: [notSo('f0'), tests[11]!] },
      { any: [{ all: [notSo('f0'), tests[10]!] }, { all: [so('f0'), tests[1]!] }] },
    );
    expect(made.slice(0, 11)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(made[11]).not.toBe(made[12]);
  });

  it('is made once for each node', () => {
    const compiled = compile(madeUp({ rule: { all: [so('rain'), so('frost')] } }));
    const { of } = diagramsOf(compiled);
    expect(of(2)).toBe(of(2));
  });

  it('is the same for two conditions exactly where they give the same result in every world', () => {
    fc.assert(
      fc.property(someCondition('first'), someCondition('first'), someCondition(), (one, other, first) => {
        const ruleSet = madeUp({ one, other }, { first });
        const compiled = compile(ruleSet);
        const space = spaceOf(ruleSet, new Set(names));
        const bits = new Uint8Array(compiled.nodeCount);
        const [left, right] = ['one', 'other'].map((id) => compiled.nodeOf.get(id)!) as [number, number];
        const same = overAll(space, 'worlds', (codes) => {
          evaluate(compiled, codes, bits);
          return bits[left] === bits[right] ? 1 : 0;
        });
        const { of } = diagramsOf(compiled);
        expect(of(left) === of(right)).toBe(!same.includes(0));
      }),
    );
  });
});

describe('the facts that an answer waits for', () => {
  const condition = { all: [so('rain'), { any: [so('frost'), so('minor')] }] };

  it('are the unknown facts that can still change it', () => {
    expect([...waitsFor(condition, {})].sort()).toEqual(['frost', 'minor', 'rain']);
    expect(waitsFor(condition, { frost: TRUE })).toEqual(['rain']);
    expect(waitsFor(condition, { rain: TRUE, frost: FALSE })).toEqual(['minor']);
  });

  it('are none where nothing can change it', () => {
    expect(waitsFor(condition, { rain: FALSE })).toEqual([]);
    expect(waitsFor(condition, { rain: TRUE, frost: TRUE })).toEqual([]);
    expect(waitsFor({ any: [so('rain'), notSo('rain')] }, {})).toEqual([]);
  });

  it('leave out what follows from the known facts', () => {
    expect(waitsFor(so('minor'), { infant: TRUE })).toEqual([]);
    expect(waitsFor(so('east'), { west: TRUE })).toEqual([]);
    expect(waitsFor({ any: [so('infant'), so('minor')] }, {})).toEqual(['minor']);
  });

  it('are, of linked facts, all in which worlds with different results differ, unless fewer distinguish them', () => {
    const four = ['a', 'b', 'c', 'd'];
    const worlds = [
      [false, false, false, false],
      [true, true, false, false],
      [false, true, true, true],
    ];
    const facts = four.map((name) => ({ name, values: [false, true] }));
    const waiting = (group: FactGroup): readonly string[] => {
      const compiled = compile({ facts, groups: [group], definitions: {}, rules: { rule: so('b') } });
      const { of, openFacts } = diagramsOf(compiled);
      return openFacts(of(compiled.nodeOf.get('rule')!), new Uint8Array(4)).map((at) => four[at]!);
    };
    expect([...waiting(groupOf(four, worlds))].sort()).toEqual(four);
    expect(waiting(groupOf(four, [...worlds, [true, false, false, false]]))).toEqual(['b']);
  });

  it('are those found by trying every completion, for any condition and any known facts', () => {
    fc.assert(
      fc.property(someCondition('first'), someCondition(), fc.nat(), (rule, first, some) => {
        const ruleSet = madeUp({ rule }, { first });
        const compiled = compile(ruleSet);
        const space = spaceOf(ruleSet, new Set(names));
        const bits = new Uint8Array(compiled.nodeCount);
        const node = compiled.nodeOf.get('rule')!;
        const inWorlds = overAll(space, 'worlds', (codes) => {
          evaluate(compiled, codes, bits);
          return bits[node] === 0 ? NOT_SO : SO;
        });
        const index = some % sizeOf(space);
        const codes = new Uint8Array(ruleSet.facts.length);
        writeCodes(space.axes, 'states', index, codes);
        const { of, openFacts } = diagramsOf(compiled);
        const encoded = [...openFacts(of(node), codes)].sort((a, b) => a - b);
        expect(encoded).toEqual([...missingByTrying(pairsOf(space, inWorlds), index)].sort((a, b) => a - b));
      }),
    );
  });
});
