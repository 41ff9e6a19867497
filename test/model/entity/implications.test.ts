import { describe, expect, it } from 'vitest';
import { choice, event, type Fact, truth } from '../../../src/model/entity/fact.ts';
import { implicationsOf, propagateImplications } from '../../../src/model/entity/implications.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { implicationReasons } from '../../../src/rules/facts/implication-reasons.ts';
import { personFacts, recordFacts } from '../../../src/rules/facts/person-facts.ts';

const because = 'presupposed';
const why = { en: 'why', et: 'miks' };
const row = (path: string): Fact => truth(path, '§ 1', path, path);
const implying = (fact: Fact, ...oneOf: [string, ...string[]]): Fact => ({ ...fact, implies: [{ oneOf, because }] });

/** Truths by their codes: what follows from them, or the issues. */
function concluded(facts: readonly Fact[], known: Readonly<Record<string, number>>) {
  const codes = Uint8Array.from(facts, ({ path }) => known[path] ?? 0);
  const issues = propagateImplications(implicationsOf(facts), codes, 'root.');
  return issues.length > 0 ? issues : Object.fromEntries(facts.map(({ path }, at) => [path, codes[at]]));
}

const [open, no, yes] = [0, 1, 2];

describe('what implies one fact', () => {
  const facts = [implying(row('a'), 'b'), implying(row('b'), 'c'), row('c')];

  it('fills it in, and what that implies', () => {
    expect(concluded(facts, { a: yes })).toEqual({ a: yes, b: yes, c: yes });
  });

  it('is not so where what it implies is not', () => {
    expect(concluded(facts, { c: no })).toEqual({ a: no, b: no, c: no });
    expect(concluded([...facts].reverse(), { c: no })).toEqual({ a: no, b: no, c: no });
  });

  it('a fact that is false implies nothing', () => {
    expect(concluded(facts, { a: no })).toEqual({ a: no, b: open, c: open });
  });

  it('contradicts it along the way, and both given facts are named', () => {
    expect(concluded(facts, { a: yes, c: no })).toEqual([
      { code: 'contradiction', path: 'root.c', expected: 'not false beside what is given in root.a' },
    ]);
  });
});

describe('what implies one of several facts', () => {
  const facts = [implying(row('a'), 'b', 'c'), row('b'), row('c')];

  it('leaves open which', () => {
    expect(concluded(facts, { a: yes })).toEqual({ a: yes, b: open, c: open });
    expect(concluded(facts, { a: yes, b: yes })).toEqual({ a: yes, b: yes, c: open });
  });

  it('fills in the last that is left', () => {
    expect(concluded(facts, { a: yes, b: no })).toEqual({ a: yes, b: no, c: yes });
  });

  it('is not so where none of them is, and contradicts only all of them', () => {
    expect(concluded(facts, { b: no, c: no })).toEqual({ a: no, b: no, c: no });
    expect(concluded(facts, { a: yes, b: no, c: no })).toEqual([
      { code: 'contradiction', path: 'root.b', expected: 'not false beside what is given in root.a and root.c' },
    ]);
  });
});

describe('an event', () => {
  const facts = [implying(row('a'), 'e'), implying(event('e', 'date', '§ 1', 'e', 'e'), 'b'), row('b')];
  const [onDay, none] = [1, 2];

  it('an event that has happened has its implications, and an implied event stays open: its time is unknown', () => {
    expect(concluded(facts, { e: onDay })).toEqual({ a: open, e: onDay, b: yes });
    expect(concluded(facts, { a: yes })).toEqual({ a: yes, e: open, b: open });
  });

  it('that has not happened rules out what implies it, and is ruled out likewise', () => {
    expect(concluded(facts, { e: none })).toEqual({ a: no, e: none, b: open });
    expect(concluded(facts, { b: no })).toEqual({ a: no, e: none, b: no });
    expect(concluded(facts, { a: yes, e: none })).toMatchObject([
      { code: 'contradiction', path: 'root.e', expected: 'not none beside what is given in root.a' },
    ]);
  });
});

describe('a choice', () => {
  const labels = { one: why, two: why, three: why };
  const kind: Fact = {
    ...choice('k', labels, '§ 1', 'k', 'k'),
    implies: [{ when: ['one', 'three'], oneOf: ['b'], because }],
  };

  it('implies by its value alone', () => {
    expect(concluded([kind, row('b')], { k: 1 })).toEqual({ k: 1, b: yes });
    expect(concluded([kind, row('b')], { k: 2 })).toEqual({ k: 2, b: open });
    expect(concluded([kind, row('b')], { b: no })).toEqual({ k: open, b: no });
    expect(concluded([kind, row('b')], { k: 3, b: no })).toMatchObject([{ code: 'contradiction', path: 'root.b' }]);
  });

  it('a choice has to name the values that imply something', () => {
    expect(() => implicationsOf([{ ...kind, implies: [{ oneOf: ['b'], because }] }, row('b')])).toThrow(TypeError);
    expect(() => implicationsOf([{ ...kind, implies: [{ when: ['four'], oneOf: ['b'], because }] }, row('b')])).toThrow(
      TypeError,
    );
    expect(() => implicationsOf([{ ...row('a'), implies: [{ oneOf: ['x'], because }] }])).toThrow(TypeError);
  });
});

const tables: readonly (readonly [string, readonly Fact[]])[] = [
  ['cases', caseFacts],
  ['persons', personFacts],
  ['records', recordFacts],
];

describe.each(tables)('the implications of the facts about %s', (_name, facts) => {
  const rows = facts.flatMap(({ path, implies = [] }) => implies.map((one) => ({ path, ...one })));
  const truths = new Set(facts.filter(({ type }) => type === 'truth').map(({ path }) => path));

  /** Truths that hang together, with the implications among them. */
  const groups = rows
    .filter(({ path, oneOf }) => [path, ...oneOf].every((one) => truths.has(one)))
    .reduce<readonly (readonly string[])[]>((found, { path, oneOf }) => {
      const joined = [path, ...oneOf];
      const touching = found.filter((group) => group.some((one) => joined.includes(one)));
      return [...found.filter((group) => !touching.includes(group)), [...new Set([...touching.flat(), ...joined])]];
    }, []);

  it('have a reason in both languages', () => {
    expect(implicationsOf(facts).clauses).toHaveLength(rows.length);
    for (const { because } of rows) expect(Object.values(implicationReasons[because]!)).not.toContain('');
  });

  it('implications fill in exactly what is true in every case that an input leaves open, and reject exactly what leaves none', () => {
    for (const group of groups) {
      const within = rows.filter(({ path }) => group.includes(path));
      const worlds = Array.from({ length: 2 ** group.length }, (_, bits) =>
        Object.fromEntries(group.map((path, place) => [path, ((bits >> place) & 1) === 1])),
      ).filter((world) => within.every(({ path, oneOf }) => !world[path] || oneOf.some((one) => world[one])));
      for (let number = 0; number < 3 ** group.length; number++) {
        const encoded = Object.fromEntries(
          group.map((path, place) => [path, Math.floor(number / 3 ** place) % 3] as const),
        );
        const left = worlds.filter((world) =>
          group.every((path) => encoded[path] === open || world[path] === (encoded[path] === yes)),
        );
        const result = concluded(facts, encoded);
        if (left.length === 0) {
          expect(new Set((result as readonly { code: string }[]).map(({ code }) => code))).toEqual(
            new Set(['contradiction']),
          );
          continue;
        }
        for (const path of group) {
          const so = left.filter((world) => world[path]).length;
          const expected = so === 0 ? no : so === left.length ? yes : open;
          expect([path, (result as Record<string, number>)[path]]).toEqual([path, expected]);
        }
      }
    }
  });
});

describe('the reasons of implications', () => {
  it('are all given to some fact', () => {
    const used = [...caseFacts, ...personFacts, ...recordFacts].flatMap(({ implies = [] }: Fact) =>
      implies.map(({ because }) => because),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(implicationReasons)));
  });
});
