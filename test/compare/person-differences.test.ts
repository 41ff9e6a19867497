import { describe, expect, it } from 'vitest';
import type { Axis } from '../../src/analysis/input-axes.ts';
import { comparedLaw } from '../../src/compare/meaning/compared-law.ts';
import { nameWithoutLaw } from '../../src/compare/meaning/joint-space.ts';
import { personJoint } from '../../src/compare/meaning/person-joint.ts';
import { daysOfPersons, personSpacesOf } from '../../src/compare/meaning/person-rules.ts';
import type { Condition } from '../../src/model/rule/condition.ts';
import { conjunction, disjunction, type Truth } from '../../src/model/rule/truth.ts';
import { comparisonOf } from './comparisons.ts';

/** A condition for values by fact, told by a few lines of its own. */
function truthOf(condition: Condition, encoded: (fact: string) => boolean | string): Truth {
  if ('all' in condition) return conjunction(condition.all.map((part) => truthOf(part, encoded)));
  if ('any' in condition) return disjunction(condition.any.map((part) => truthOf(part, encoded)));
  if (!('fact' in condition)) throw new TypeError('no definition is named by a norm about persons');
  const value = encoded(condition.fact);
  if (value === 'unknown') return 'unknown';
  if (condition.operator === 'is') return value === condition.value;
  return (condition.value as readonly string[]).includes(value as string) === (condition.operator === 'oneOf');
}

/** Every way to tell some axes in which nothing is unknown. */
const worldsOf = (axes: readonly Axis[]): readonly ReadonlyMap<string, number>[] =>
  axes.reduce<readonly ReadonlyMap<string, number>[]>(
    (worlds, { facts, options }) =>
      worlds.flatMap((world) =>
        options
          .filter(({ codes }) => !codes.includes(0))
          .map(({ codes }) => new Map([...world, ...facts.map((fact, place) => [fact, codes[place]!] as const)])),
      ),
    [new Map()],
  );

describe.each([
  ['2016', '2023'],
  ['2022-08-16', '2022-10-01'],
  ['2025-01-01', '2025-01-10'],
  ['2025-01-10', '2026-10-01'],
  ['2026-10-01', '2027-01-01'],
])('from %s to %s', (...names) => {
  const laws = { before: comparedLaw(names[0]!), after: comparedLaw(names[1]!) };
  const spaces = personSpacesOf(laws)(daysOfPersons(laws)[0]!);
  const changed = comparisonOf(names[0]!, names[1]!).rules.filter(
    ({ kind, differs }) => kind === 'person-norm' && differs.includes('applies'),
  );

  it('the conditions of difference of norms about persons hold exactly where the two laws differ', () => {
    expect(changed.length).toBeGreaterThan(0);
    for (const rule of changed) {
      const joint = personJoint(spaces, [rule.before!.when, rule.after!.when]);
      const facts = new Set(joint.facts.map(({ name }) => name));
      for (const world of worldsOf(joint.axes)) {
        const knownValue = (name: string): boolean | string => joint.domainOf.get(name)!.values[world.get(name)! - 1]!;
        const under = (condition: Condition, side: 'before' | 'after'): Truth =>
          truthOf(condition, (fact) => knownValue(joint.nameOf(fact, side)));
        const [one, other] = [under(rule.before!.when, 'before'), under(rule.after!.when, 'after')];
        const encoded = [true, false].map((before) => {
          const found = rule.directions.find((way) => way.before === before && way.after === !before)?.condition;
          const named = (fact: string): string =>
            facts.has(fact) ? fact : joint.nameOf(nameWithoutLaw(fact), 'before');
          return found !== undefined && truthOf(found, (fact) => knownValue(named(fact)));
        });
        const differ = [one === true && other === false, one === false && other === true];
        if (encoded[0] !== differ[0] || encoded[1] !== differ[1]) expect(encoded, rule.id).toEqual(differ);
      }
    }
  });
});
