import fc from 'fast-check';
import { caseFacts, type Fact, groupsThatMayBeNone } from '../../src/rules/facts/case-facts.ts';

/** Facts of a case, by path. */
export type Facts = Readonly<Record<string, unknown>>;

/** A text that stands nowhere else: what is found again was taken from here. */
export const secret: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 12, maxLength: 16 })
  .map((letters) => `qy${letters.join('')}`);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const dayBetween = (firstYear: number, lastYear: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`);
const timeOfDay = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':30', ':59.123', 'Z', '+03:00', ':00-11:30'),
  )
  .map(([hour, minute, rest]) => `T${twoDigits(hour)}:${twoDigits(minute)}${rest}`);

/** Births lie before events, and events before every moment of {@link time}, so that no case contradicts itself. */
const birth = dayBetween(1998, 2014);
const eventDay = dayBetween(2016, 2017);

/** Moments from 2018 on: days and instants, under several laws. */
export const time: fc.Arbitrary<string> = fc.constantFrom(
  '2018-01-02',
  '2019-06-01T23:30',
  '2022-05-08',
  '2022-12-31T23:59+02:00',
  '2023-01-01T00:00',
  '2023-05-02T10:00',
  '2024-08-31T03:00:00Z',
  '2024-12-31',
);

/** Provisions of the Act as they may be told where the values are provisions: other spellings, parts, wholes, others. */
const provisions = (values: readonly string[]): readonly fc.Arbitrary<string>[] => {
  const encoded = [
    '29^1',
    '§ 33 (1)',
    '§ 15 lg 3 p 6',
    'clause 15 (3) 6¹)',
    '34^2 (5) 3)',
    '§ 15 (3)',
    '§ 34²',
    '§ 27 (5)',
  ];
  return values.some((value) => value.startsWith('§')) ? [fc.constantFrom(...encoded)] : [];
};

/** A value that a fact can have. */
export function valueFor({ path, type, values, coarser = [] }: Fact): fc.Arbitrary<unknown> {
  const words = values.length === 0 ? [] : [fc.constantFrom(...values)];
  switch (type) {
    case 'truth':
      return fc.boolean();
    case 'choice':
      return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, ...provisions(values));
    case 'list':
      return fc.subarray([...values]);
    case 'date':
      return path === 'child.birthDate'
        ? fc.oneof(
            birth,
            birth.map((day) => day.slice(0, 7)),
            birth.map((day) => day.slice(0, 4)),
            ...words,
          )
        : fc.oneof(eventDay, ...words);
    case 'instant':
      return fc.oneof(
        fc.tuple(eventDay, timeOfDay).map((parts) => parts.join('')),
        ...(coarser.includes('day') ? [eventDay] : []),
        ...words,
      );
    case 'text':
    case 'municipality':
      return fc.oneof(fc.constantFrom('0793', '0624', '0130'), ...words);
    case 'free':
      return fc.dictionary(secret, fc.oneof(secret, fc.array(secret), fc.dictionary(secret, secret)));
  }
}

const factRows: readonly Fact[] = caseFacts;

/** Some facts, each with a value that it can have, that do not contradict each other. */
export const facts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(factRows.map((fact) => [fact.path, valueFor(fact)])), { requiredKeys: [] })
  .map(withoutContradiction)
  .map((encoded) => Object.fromEntries(Object.entries(encoded).filter(([path]) => !isExcluded(path, encoded))));

const implications = factRows.flatMap(({ path, implies = [] }) => implies.map((one) => ({ path, ...one })));

const isSo = (value: unknown, when: readonly string[] | undefined): boolean =>
  when === undefined
    ? value === true || (typeof value === 'string' && value !== 'none')
    : when.includes(value as string);
const isNotSo = (value: unknown): boolean => value === false || value === 'none';

/** The same facts without those that others rule out, until none does; what follows along several implications included. */
export function withoutContradiction(encoded: Facts): Facts {
  let kept: Facts = encoded;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    const known: Record<string, unknown> = { ...kept };
    const ruledOut = (): string | undefined => {
      for (let hasGrown = true; hasGrown; ) {
        hasGrown = false;
        for (const { path, when, oneOf } of implications) {
          if (!isSo(known[path], when)) continue;
          const left = oneOf.filter((one) => !isNotSo(known[one]));
          const [only] = left;
          if (only === undefined) return oneOf.find((one) => isNotSo(kept[one]));
          if (left.length > 1 || known[only] !== undefined) continue;
          known[only] = true;
          hasGrown = true;
        }
      }
      return undefined;
    };
    const path = ruledOut();
    if (path === undefined) continue;
    hasChanged = true;
    const { [path]: _ruledOut, ...others } = kept;
    kept = others;
  }
  return kept;
}

/** Whether a fact cannot stand beside several others: see `src/rules/facts/case-contradictions.ts`. */
function isExcluded(path: string, encoded: Facts): boolean {
  const awareAt = encoded['localGovernment.becameAwareAt'];
  if (path === 'need.measureFieldsInTurn') return encoded['need.measureFields'] !== undefined;
  // An instant of another offset can be of the next day in Estonia.
  if (path === 'procedure.startedOn')
    return awareAt !== undefined && String(encoded[path]) <= String(awareAt).slice(0, 10);
  if (path !== 'localGovernment.becameAwareAt' || awareAt !== 'none') return false;
  const receiver = encoded['notice.receiver.municipality'];
  const homes = [encoded['child.registeredResidence'], encoded['child.placeOfStay']];
  return encoded['notice.receiver.kind'] === 'local-government' && homes.includes(receiver);
}

/** The same facts without some of them. */
export const fewer = (encoded: Facts): fc.Arbitrary<Facts> =>
  fc.subarray(Object.entries(encoded)).map((kept) => Object.fromEntries(kept));

/** A case as a caller writes it. */
export function caseOf(encoded: Facts): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(encoded)) put(whole, path.split('.'), value);
  return whole;
}

/** A case that can be read. */
export const goodCase: fc.Arbitrary<Record<string, unknown>> = facts.chain((encoded) =>
  fc.array(notToldAnywhere, { maxLength: 3 }).map((edits) => {
    const whole = caseOf(encoded);
    for (const { path, value } of edits) put(whole, path, value);
    return whole;
  }),
);

const groupPaths = [
  ...new Set(
    factRows.flatMap(({ path }) =>
      path
        .split('.')
        .slice(0, -1)
        .map((_, depth) =>
          path
            .split('.')
            .slice(0, depth + 1)
            .join('.'),
        ),
    ),
  ),
];
const anyPath = fc.constantFrom(...groupPaths, ...factRows.map(({ path }) => path)).map((path) => path.split('.'));
const notToldAnywhere = fc.oneof(
  fc.record({ path: anyPath, value: fc.constantFrom('unknown', null, undefined) }),
  fc.record({ path: fc.constantFrom(...groupsThatMayBeNone).map((path) => [path]), value: fc.constant('none') }),
);

/** Keys that no case has, those among them that every object has of its prototype. */
export const foreignKey: fc.Arbitrary<string> = fc.oneof(
  secret,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '', '0', 'length'),
);

const almost = fc.constantFrom(
  ...[
    '',
    ' ',
    'none',
    'unknown',
    'true',
    'yes',
    'None',
    'unascertainable',
    'not-known',
    'x'.repeat(200),
    'x'.repeat(201),
  ],
  ...['2023-02-29', '2023-13-01', '2023-1-1', '20230101', '1899-12-31', '2200-01-01', '2016-01-01', ' 2016-01-01'],
  ...[
    '2016-01-01T10:00',
    '2016-01-01T24:00',
    '2016-01-01T24:01',
    '2016-01-01 10:00',
    '2016-01-01T10',
    '1999-12-31T10:00',
  ],
  ...['§ 33', '33 (1)', ' 29.1 ( 1 ) 2 )', '§ 291', '§ 48', '§ 15 (3) 6', '§ 29 (3)–(4)', '§', 'other', 'SHS § 10'],
  ...['2016-01-01T10:00+3', '2016-01-01T10:00z', '2101-01-01T10:00', 'local-government', 'Police', 'consents'],
);
const anyValue = fc.oneof(
  almost,
  secret,
  fc.boolean(),
  fc.constantFrom(null, undefined, 0, 1, -0, Number.NaN, Number.POSITIVE_INFINITY, 793, 20160101),
  fc
    .constantFrom('[]', '[[]]', '[true]', '["none"]', '{}', '{"none":true}', '{"length":1}')
    .map((json) => JSON.parse(json)),
  fc.jsonValue({ maxDepth: 2 }),
  fc.dictionary(foreignKey, secret),
);

/** Anything that a parsed document can be: cases with wrong values, keys and shapes in them, and what is no case at all. */
export const anyInput: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: anyValue },
  { weight: 6, arbitrary: goodCase.chain(edited) },
);

function edited(whole: Record<string, unknown>): fc.Arbitrary<unknown> {
  const edit = fc.oneof(
    { weight: 3, arbitrary: fc.record({ path: anyPath, value: anyValue }) },
    {
      weight: 1,
      arbitrary: fc.record({
        path: fc
          .tuple(fc.constantFrom([], ...groupPaths.map((path) => path.split('.'))), foreignKey)
          .map(([above, key]) => [...above, key]),
        value: anyValue,
      }),
    },
  );
  return fc.array(edit, { maxLength: 3 }).map((edits) => {
    const input = structuredClone(whole);
    for (const { path, value } of edits) put(input, path, value);
    return input;
  });
}

/** The same case with one more thing told, whatever the key. */
export function withTold(whole: unknown, path: readonly string[], value: unknown): unknown {
  const input = structuredClone(whole) as Record<string, unknown>;
  put(input, path, value);
  return input;
}

/** Sets an own property at a path, whatever its key; what stands in the way is replaced by a mapping. */
function put(whole: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...below] = path;
  if (below.length === 0) {
    own(whole, key, value);
    return;
  }
  const inner = Object.hasOwn(whole, key) ? whole[key] : undefined;
  const isMapping = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  const next = isMapping ? (inner as Record<string, unknown>) : {};
  own(whole, key, next);
  put(next, below, value);
}

const own = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
};
