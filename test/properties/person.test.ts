import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/entity/fact.ts';
import { inputSchema } from '../../src/model/input/input-schema.ts';
import { isReadable } from '../../src/model/input/read-input.ts';
import { personEntity } from '../../src/rules/facts/person-entity.ts';
import { personFacts, recordFacts } from '../../src/rules/facts/person-facts.ts';
import { secret } from '../support/case-arbitrary.ts';

const acceptsAsPerson = (input: unknown): boolean => inputSchema(personEntity).safeParse(input).success;
const both = (input: unknown): readonly boolean[] => [isReadable(personEntity, input), acceptsAsPerson(input)];

const unknownValues = fc.constantFrom(undefined, null, 'unknown');
const provision = fc.constantFrom('§ 113', 'KarS § 121 lg 2 p 2, 3', 'KrK § 101', '§ 1451', 'robbery', 'none');
const task = fc.constantFrom('§ 33 (1)', '29^1 (1) 2)', '§ 17 (1)', '§ 34');

/** What a fact can be told with. */
function goodValue({ type, values }: Fact): fc.Arbitrary<unknown> {
  if (type === 'truth') return fc.boolean();
  if (type === 'choice') return fc.constantFrom(...values);
  if (type === 'list') return fc.array(fc.oneof(fc.constantFrom(...values), task));
  if (type === 'text') return provision;
  return fc.constantFrom(
    ...values,
    ...(type === 'date' ? ['2023-02-28', '1999-12-31'] : ['2023-05-02T10:00', '2023-05-02T10:00:00.5Z']),
  );
}

/** What some fact may be told with and another may not, and what none may be. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(
    '2023-02-29',
    '2023-05-02',
    '2023-05',
    '2023-03-26T03:30',
    'none',
    '§ 33',
    '§ 48',
    '',
    'x'.repeat(200),
    '😀'.repeat(200),
  ),
  fc.constantFrom<unknown>(
    'x'.repeat(201),
    0,
    [],
    [[]],
    {},
    [{}],
    ['§ 33'],
    ['unknown'],
    [null],
    { kind: 'hiring' },
    true,
    'hiring',
  ),
  fc.constantFrom<unknown>({ at: '2023-05-02' }, { 'verify-again': true }, { 'verify-again': { on: 1 } }),
);

/** The facts of a table, some of them told, group within group as their paths say. */
function factsOf(
  facts: readonly Fact[],
  value: (fact: Fact) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const encoded = fc.tuple(
    ...facts.map((fact) => fc.option(fc.oneof(value(fact), unknownValues), { nil: secret, freq: 2 })),
  );
  return encoded.map((values) => {
    const document: Record<string, unknown> = {};
    facts.forEach(({ path }, at) => {
      if (values[at] === secret) return;
      const [key = '', inner] = path.split('.');
      if (inner === undefined) document[key] = values[at];
      else document[key] = { ...(document[key] as object), [inner]: values[at] };
    });
    return document;
  });
}

const done = fc.constantFrom<unknown>(
  { 'verify-again': true },
  { 'verify-again': { at: '2023-05-02', by: 'social-insurance-board' } },
  {},
  'unknown',
);
const personOf = (value: (fact: Fact) => fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      factsOf(personFacts, value),
      fc.option(fc.array(factsOf(recordFacts, value), { maxLength: 3 })),
      fc.option(done),
    )
    .map(([facts, records, done]) => ({ ...facts, records, done }));

/** Persons with one to three wrong values, keys and shapes in them, and what is no person at all. */
const anyPerson: fc.Arbitrary<unknown> = fc.oneof(
  anyValue,
  personOf((fact) => fc.oneof({ weight: 30, arbitrary: goodValue(fact) }, { weight: 1, arbitrary: anyValue })),
  fc
    .tuple(
      personOf(goodValue),
      fc.constantFrom('records', 'done', 'engagement', 'reassessment', 'record', 'tasks', ''),
      anyValue,
    )
    .map(([person, key, value]) => ({ ...person, [key]: value })),
);

describe('the quick reader of persons and the schema', () => {
  it('the quick reader and the schema both accept every valid person', () => {
    fc.assert(
      fc.property(personOf(goodValue), (input) => {
        expect(both(input)).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on every input', () => {
    fc.assert(
      fc.property(anyPerson, (input) => {
        expect(isReadable(personEntity, input)).toBe(acceptsAsPerson(input));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['of one unit', 'x'],
    ['of two units', '😀'],
  ])('both accept an offence of 1 to 200 characters %s, and no other', (_what, character) => {
    expect([0, 1, 101, 200, 201].map((length) => both({ records: [{ offence: character.repeat(length) }] }))).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  it.each([
    ['a key of every prototype', '{"__proto__":{"polluted":true}}'],
    ['a key of every prototype of a record', '{"records":[{"__proto__":{"code":"foreign"}}]}'],
    ['the constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ['a list for a group', '{"engagement":[]}'],
    ['a list for the person', '[]'],
    ['a mapping for the records', '{"records":{}}'],
    ['a record that is a text', '{"records":[{},"§ 113"]}'],
    ['a record that is not told', '{"records":[null]}'],
  ])('refuse %s', (_what, json) => {
    expect(both(JSON.parse(json))).toEqual([false, false]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
