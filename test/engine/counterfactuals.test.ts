import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { changesFor } from '../../src/engine/counterfactuals.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import type { Condition, Leaf } from '../../src/model/rule/condition.ts';
import { faultsOfChanges } from '../support/counterfactuals-by-trying.ts';
import { groupOf, madeUp, notSo, so, someCondition } from '../support/made-up-rules.ts';
import { sizeOf, spaceOf, writeCodes } from '../support/spaces.ts';

const no = 1;
const yes = 2;
const season = { spring: 1, summer: 2, winter: 3 };

type EncodedInput = Readonly<Record<string, number>>;

/** The changes that make the rule of a rule set come out as wanted, where these codes are told. */
function changesOf(ruleSet: RuleSet, wanted: boolean, encoded: EncodedInput) {
  const compiled = compile(ruleSet);
  const codes = Uint8Array.from(ruleSet.facts, ({ name }) => encoded[name] ?? 0);
  return changesFor(compiled, compiled.nodeOf.get('rule')!, codes, wanted).map((change) =>
    Object.fromEntries(change.map(({ fact, to }) => [fact, to])),
  );
}
const changes = (condition: Condition, wanted: boolean, encoded: EncodedInput = {}) =>
  changesOf(madeUp({ rule: condition }), wanted, encoded);

/** The changes that make a rule over as many truths as are named hold. */
function changesOfTruths(names: readonly string[], rule: Condition, encoded: EncodedInput = {}) {
  const facts = names.map((name) => ({ name, values: [false, true] }));
  return changesOf({ facts, groups: [], definitions: {}, rules: { rule } }, true, encoded);
}
const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);
const anyOf = (...names: readonly string[]): Condition => ({ any: names.map(so) });

const inSeason = (...value: readonly string[]): Leaf => ({ fact: 'season', operator: 'oneOf', value });

describe('the smallest changes of facts that give a condition the wanted result', () => {
  it('are one empty set where the condition already has the result', () => {
    expect(changes(so('rain'), true, { rain: yes })).toEqual([{}]);
    expect(changes(so('rain'), false, { rain: no })).toEqual([{}]);
    expect(changes({ any: [so('rain'), so('frost')] }, true, { rain: yes })).toEqual([{}]);
  });

  it('are none where nothing can bring it about', () => {
    expect(changes({ all: [so('rain'), notSo('rain')] }, true)).toEqual([]);
    expect(changes({ all: [so('east'), so('west')] }, true)).toEqual([]);
    expect(changes({ any: [notSo('infant'), so('minor')] }, false)).toEqual([]);
  });

  it('have for a fact, known or unknown, the values that would do', () => {
    expect(changes(so('rain'), true)).toEqual([{ rain: [true] }]);
    expect(changes(so('rain'), false, { rain: yes })).toEqual([{ rain: [false] }]);
    expect(changes(inSeason('spring', 'winter'), true, { season: season.summer })).toEqual([
      { season: ['spring', 'winter'] },
    ]);
    expect(changes(inSeason('spring', 'winter'), false)).toEqual([{ season: ['summer'] }]);
  });

  it('are for all of some conditions one set, and for one of them a set each', () => {
    const both = { all: [so('rain'), so('frost')] };
    expect(changes(both, true)).toEqual([{ rain: [true], frost: [true] }]);
    expect(changes(both, false)).toEqual([{ rain: [false] }, { frost: [false] }]);
    const either = { any: [so('rain'), so('frost')] };
    expect(changes(either, true)).toEqual([{ rain: [true] }, { frost: [true] }]);
    expect(changes(either, false)).toEqual([{ rain: [false], frost: [false] }]);
  });

  it('leave what is so already as it is', () => {
    const both = { all: [so('rain'), so('frost')] };
    expect(changes(both, true, { rain: yes })).toEqual([{ frost: [true] }]);
    expect(changes(both, true, { rain: yes, frost: no })).toEqual([{ frost: [true] }]);
  });

  it('ask of a fact that is tested twice what does for both tests', () => {
    expect(changes({ all: [inSeason('spring', 'summer'), inSeason('summer', 'winter')] }, true)).toEqual([
      { season: ['summer'] },
    ]);
    expect(changes({ all: [{ any: [so('rain'), so('frost')] }, { any: [notSo('rain'), so('frost')] }] }, true)).toEqual(
      [{ frost: [true] }],
    );
  });

  it('keep a test with the wanted result whose fact another test asks to change', () => {
    const rule = { any: [{ all: [inSeason('winter'), so('frost')] }, notSo('frost')] };
    expect(changes(rule, false, { season: season.winter, frost: no })).toEqual([
      { season: ['spring', 'summer'], frost: [true] },
    ]);
    expect(changes(rule, false, { season: season.summer, frost: no })).toEqual([{ frost: [true] }]);
  });

  it('are the smallest first, and have no value twice with which less would do', () => {
    const rule = { any: [{ all: [inSeason('spring', 'summer'), so('rain')] }, inSeason('summer')] };
    expect(changes(rule, true)).toEqual([{ season: ['summer'] }, { season: ['spring'], rain: [true] }]);
  });

  it('leave all values open that would do, beside what may stay as it is', () => {
    const anySeason = { all: [{ any: [inSeason('spring'), notSo('rain')] }, inSeason('spring', 'summer', 'winter')] };
    const rule = { any: [anySeason, { all: [so('rain'), so('frost')] }] };
    expect(changes(rule, true, { rain: no })).toEqual([
      { season: ['spring', 'summer', 'winter'] },
      { rain: [true], frost: [true] },
    ]);
  });

  it('are five at most', () => {
    const facts = ['rain', 'frost', 'east', 'west', 'minor', 'infant'];
    expect(changes({ any: facts.map(so) }, true).length).toBe(5);
  });

  it('have with a fact what follows from it, where a known fact cannot stay beside it', () => {
    const rule = { all: [so('infant'), { any: [so('minor'), so('rain')] }] };
    expect(changes(rule, true, { minor: no, rain: yes })).toEqual([{ infant: [true], minor: [true] }]);
    expect(changes(rule, true, { minor: yes })).toEqual([{ infant: [true] }]);
    const apart = { any: [so('east'), { all: [so('west'), so('rain')] }] };
    expect(changes(apart, true, { west: yes, rain: no })).toEqual([{ rain: [true] }, { east: [true], west: [false] }]);
  });

  it('have with what follows also what another test then asks for', () => {
    const rule = { all: [so('infant'), { any: [notSo('minor'), so('rain')] }] };
    expect(changes(rule, true, { minor: no, rain: no })).toEqual([{ infant: [true], minor: [true], rain: [true] }]);
  });

  it('need of linked facts no more than settles the others', () => {
    expect(changes({ all: [inSeason('spring', 'summer'), notSo('infant'), notSo('minor')] }, true)).toEqual([
      { season: ['spring', 'summer'], minor: [false] },
    ]);
    const rule = {
      any: [
        { all: [so('infant'), so('rain')] },
        { all: [notSo('infant'), so('rain')] },
        { all: [so('minor'), so('rain'), so('frost')] },
      ],
    };
    expect(changes(rule, true)).toEqual([
      { infant: [true], rain: [true] },
      { infant: [false], rain: [true] },
      { minor: [true], rain: [true] },
    ]);
  });

  it('drop a set of which each value is one with which a smaller set does', () => {
    const rule = {
      all: [
        { any: [so('frost'), inSeason('winter')] },
        inSeason('spring', 'winter'),
        { any: [notSo('west'), inSeason('spring')] },
      ],
    };
    expect(changes(rule, true, { frost: no, season: season.summer, west: yes })).toEqual([
      { season: ['winter'], west: [false] },
      { frost: [true], season: ['spring'] },
    ]);
  });

  it('have beside a set of several values the smaller set with which some of them do', () => {
    const rule = {
      any: [
        { all: [inSeason('summer', 'winter'), notSo('infant'), notSo('minor')] },
        { all: [so('minor'), inSeason('winter')] },
      ],
    };
    expect(changes(rule, true, { infant: yes })).toEqual([
      { season: ['winter'], minor: [true] },
      { season: ['winter'], infant: [false] },
      { season: ['summer'], infant: [false], minor: [false] },
    ]);
  });

  it('leave known linked facts where they can stay beside a smaller set', () => {
    const group = groupOf(
      ['newborn', 'infant', 'minor'],
      [
        [false, false, false],
        [false, false, true],
        [false, true, true],
        [true, true, true],
      ],
    );
    const facts = [...group.facts, 'rain'].map((name) => ({ name, values: [false, true] }));
    const rule = { all: [notSo('minor'), notSo('infant'), { any: [notSo('newborn'), so('rain')] }] };
    const ruleSet = { facts, groups: [group], definitions: {}, rules: { rule } };
    expect(changesOf(ruleSet, true, { newborn: no })).toEqual([{ minor: [false] }]);
  });

  it('keep the values of two choices of which only one pairing does with less', () => {
    const facts = [
      { name: 'free', values: [false, true] },
      { name: 'colour', values: ['red', 'blue', 'grey'] },
      { name: 'size', values: ['small', 'large', 'huge'] },
    ];
    const colour = (...value: readonly string[]): Leaf => ({ fact: 'colour', operator: 'oneOf', value });
    const size = (...value: readonly string[]): Leaf => ({ fact: 'size', operator: 'oneOf', value });
    const less = { all: [colour('red'), size('small')] };
    const more = { all: [colour('red', 'blue'), size('small', 'large'), so('free')] };
    expect(changesOf({ facts, groups: [], definitions: {}, rules: { rule: { any: [less, more] } } }, true, {})).toEqual(
      [
        { colour: ['red'], size: ['small'] },
        { colour: ['red', 'blue'], size: ['small', 'large'], free: [true] },
      ],
    );
  });

  it('are found for a choice however many values it has', () => {
    const facts = [{ name: 'kind', values: numbered('k', 40) }];
    const rule: Leaf = { fact: 'kind', operator: 'noneOf', value: numbered('k', 38) };
    const ruleSet = { facts, groups: [], definitions: {}, rules: { rule } };
    expect(changesOf(ruleSet, true, { kind: 1 })).toEqual([{ kind: ['k38', 'k39'] }]);
    expect(changesOf(ruleSet, false, { kind: 40 })).toEqual([{ kind: numbered('k', 38) }]);
  });

  describe('of a condition with very many ways to hold', () => {
    it('are not crowded out by the many combinations in which a part is already true', () => {
      const many = [...numbered('p', 7), ...numbered('q', 7)];
      const rule = { all: [anyOf('x', 'y'), anyOf(...numbered('p', 7)), anyOf(...numbered('q', 7))] };
      const encoded = Object.fromEntries(many.map((name) => [name, yes]));
      expect(changesOfTruths(['x', 'y', ...many], rule, encoded)).toEqual([{ x: [true] }, { y: [true] }]);
    });

    it('are the ones with the fewest facts to provide, whatever has to stay beside them', () => {
      const kept = numbered('k', 4);
      const many = [...numbered('p', 8), ...numbered('q', 8)];
      const rule = {
        any: [
          { all: [anyOf(...numbered('p', 8)), anyOf(...numbered('q', 8))] },
          { all: [so('x'), ...kept.map(so)] },
          { all: [so('y'), ...kept.map(notSo)] },
        ],
      };
      const encoded = Object.fromEntries(kept.map((name) => [name, yes]));
      expect(changesOfTruths(['x', 'y', ...kept, ...many], rule, encoded)[0]).toEqual({ x: [true] });
    });

    it('are not crowded out by larger sets that have them in them', () => {
      const many = [...numbered('p', 7), ...numbered('q', 7)];
      const rule = { all: [anyOf('x', 'y'), anyOf('x', ...numbered('p', 7)), anyOf('x', ...numbered('q', 7))] };
      const encoded = changesOfTruths(['x', 'y', ...many], rule);
      expect(encoded).toHaveLength(5);
      expect(encoded.map((change) => Object.keys(change).length)).toEqual([1, 3, 3, 3, 3]);
    });

    it('are not crowded out by those that also contain what may stay as it is', () => {
      const kept = numbered('k', 60);
      const rule = {
        any: [
          ...kept.map((name) => ({ all: [so('x'), so(name)] })),
          { all: [so('z'), ...kept.map(notSo)] },
          so('x'),
          so('y'),
        ],
      };
      const encoded = Object.fromEntries(kept.map((name) => [name, yes]));
      expect(changesOfTruths(['x', 'y', 'z', ...kept], rule, encoded).slice(0, 2)).toEqual([
        { x: [true] },
        { y: [true] },
      ]);
    });

    it('are not crowded out by what asks one thing and its contrary', () => {
      const names = numbered('x', 50);
      const encoded = changesOfTruths(names, { all: [anyOf(...names), { any: names.map(notSo) }] });
      expect(encoded.map((change) => Object.keys(change).length)).toEqual([2, 2, 2, 2, 2]);
    });

    it('are found at once', () => {
      const groups = numbered('g', 20).map((name) => numbered(`${name}-`, 3));
      const encoded = changesOfTruths(groups.flat(), { all: groups.map((names) => anyOf(...names)) });
      expect(encoded.map((change) => Object.keys(change).length)).toEqual([20, 20, 20, 20, 20]);
    });
  });

  it('test only what the condition tests', () => {
    expect(changes(so('infant'), true, { minor: yes, rain: yes })).toEqual([{ infant: [true] }]);
    expect(changes({ all: [so('east'), notSo('west')] }, true, { west: yes })).toEqual([
      { east: [true], west: [false] },
    ]);
  });

  it('are those found by trying every input, for any condition and any known facts', () => {
    fc.assert(
      fc.property(someCondition('first'), someCondition(), fc.nat(), fc.boolean(), (rule, first, some, wanted) => {
        const ruleSet = madeUp({ rule }, { first });
        const space = spaceOf(ruleSet, factsOf(ruleSet, rule));
        const codes = new Uint8Array(ruleSet.facts.length);
        writeCodes(space.axes, 'states', some % sizeOf(space), codes);
        expect(faultsOfChanges(space, compile(ruleSet), 'rule', codes, wanted)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
