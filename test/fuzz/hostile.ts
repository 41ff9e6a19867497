import fc from 'fast-check';
import { reporterSecret, secret, secretDay, secretNumber } from './secrets.ts';

/** What a value stands for in a recipe: by its name, so that a counterexample can be printed whatever it does. */
export type HostileName = keyof typeof hostile;

const deepest = 10_000;

function nested(wrap: (inner: unknown) => unknown, levels: number): unknown {
  let value: unknown = secret;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const thrown = (): never => {
  throw new Error(`${secret} ${secretNumber}`);
};

/** A mapping that fails whatever is asked of it. */
const failing = (): unknown =>
  new Proxy(
    {},
    {
      get: thrown,
      has: thrown,
      ownKeys: thrown,
      getOwnPropertyDescriptor: thrown,
      getPrototypeOf: thrown,
    },
  );

/** A mapping that tells another thing each time that it is asked. */
function inconstant(values: readonly unknown[]): unknown {
  let asked = 0;
  const next = (): unknown => {
    asked += 1;
    return values[asked % values.length];
  };
  return {
    get birthDate() {
      return next();
    },
    get role() {
      return next();
    },
    get records() {
      return next();
    },
    get at() {
      return next();
    },
    get startedAt() {
      return next();
    },
    get norms() {
      return next();
    },
  };
}

const plain = {
  secret: () => secret,
  'secret number': () => secretNumber,
  'secret day': () => secretDay,
  'secret instant': () => `${secretDay}T10:00`,
  'secret in a list': () => [secret, secretNumber],
  'secret in a mapping': () => ({ [secret]: secretNumber }),
  'who notified': () => ({ [reporterSecret]: [reporterSecret] }),
  null: () => null,
  true: () => true,
  false: () => false,
  'the word unknown': () => 'unknown',
  'the word none': () => 'none',
  'no text': () => '',
  zero: () => 0,
  one: () => 1,
  'a huge number': () => 1e308,
  'an empty list': () => [],
  'an empty mapping': () => ({}),
  'a day that is none': () => '2023-02-29',
  'a day before the calendar': () => '0000-00-00',
  'a day of the year 9999': () => '9999-12-31',
  'a moment that is none': () => '2023-05-02T25:00',
  'a moment with a fraction of a thousand digits': () => `2023-05-02T10:00:00.${'9'.repeat(1000)}Z`,
  'a day in other digits': () => '２０２３-٠٥-०२',
  'half a surrogate pair': () => `\ud800${secret}\udfff`,
  'a look-alike': () => 'lосаl-gоvernment', // with Cyrillic letters
  'from right to left': () => `\u202e${secret}\u2066`,
  'a mark of the byte order': () => `\ufeff${secret}`,
  'a null character': () => `${secret}\u0000`,
  'line ends': () => `${secret}\r\n${secret}\u2028`,
  'an escape of a terminal': () => `\u001b[31m${secret}`,
  'a key of every prototype': () => JSON.parse(`{"__proto__":{"polluted":"${secret}"}}`),
  'a path to a prototype': () => ({ constructor: { prototype: { polluted: secret } } }),
  'a list of lists': () => [[[[]]]],
  'a long text': () => secret.repeat(200),
} satisfies Record<string, () => unknown>;

const notPlain = {
  undefined: () => undefined,
  NaN: () => Number.NaN,
  'minus zero': () => -0,
  infinity: () => Number.NEGATIVE_INFINITY,
  'a big integer': () => BigInt(secretNumber),
  'a symbol': () => Symbol(secret),
  'a function': () => thrown,
  'a class': () => Map,
  'a date': () => new Date(Date.UTC(2011, 8, 8)),
  'a date that is none': () => new Date(Number.NaN),
  'a map': () => new Map([[secret, secretNumber]]),
  'a set': () => new Set([secret]),
  'a typed array': () => new Uint8Array(16),
  'a typed array of floats': () => Float64Array.of(secretNumber, Number.NaN),
  'a buffer': () => new ArrayBuffer(8),
  'a regular expression': () => /zqxwv/gu,
  'an error': () => new Error(secret),
  'a promise': () => Promise.resolve(secret),
  'a thenable': () => Object.fromEntries([['then', thrown]]), // as a thing that only looks like a promise
  'a boxed text': () => Object('none'),
  'a boxed number': () => Object(secretNumber),
  'a mapping without a prototype': () => Object.assign(Object.create(null), { [secret]: secret }),
  'a mapping that inherits': () => Object.create({ birthDate: secretDay, [secret]: secret }),
  'a list with holes': () => Object.assign([], { 3: secret, length: 5 }),
  'a list with a key': () => Object.assign(['none'], { [secret]: secret }),
  'a mapping that is a cycle': () => {
    const cycle: Record<string, unknown> = { [secret]: secret };
    cycle['child'] = cycle;
    cycle['self'] = cycle;
    return cycle;
  },
  'a list that is a cycle': () => {
    const cycle: unknown[] = [secret];
    cycle.push(cycle);
    return cycle;
  },
  'a property that throws': () => ({
    get birthDate() {
      return thrown();
    },
    get [secret]() {
      return thrown();
    },
  }),
  'a list whose item throws': () =>
    Object.defineProperty([], '0', { get: thrown, enumerable: true, configurable: true }),
  'a mapping that is inconstant': () => inconstant(['2012-03-04', secret, 7]),
  'a mapping that fails': failing,
  'a list that fails': () => new Proxy([secret], { get: thrown }),
  'a mapping that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a mapping of every key': () =>
    new Proxy({}, { get: () => secret, has: () => true, ownKeys: () => [secret, '__proto__'] }),
  'a mapping whose conversions throw': () => ({
    toString: thrown,
    valueOf: thrown,
    toJSON: thrown,
    [Symbol.toPrimitive]: thrown,
    [Symbol.iterator]: thrown,
  }),
} satisfies Record<string, () => unknown>;

const heavy = {
  'ten thousand mappings within each other': () => nested((inner) => ({ [secret]: inner }), deepest),
  'ten thousand lists within each other': () => nested((inner) => [inner], deepest),
  'ten thousand reasons within each other': () => nested((inner) => ({ child: inner }), deepest),
  'a text of a hundred thousand characters': () => secret.repeat(20_000),
  'a list of ten thousand items': () => Array.from({ length: 10_000 }, (_, index) => `${secret}${index}`),
  'a list of ten thousand mappings': () => Array.from({ length: 10_000 }, () => ({ [secret]: secret })),
  'a mapping of two thousand keys': () =>
    Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`${secret}${index}`, index])),
  'a list that is long and empty': () => Object.assign([], { length: 50_000 }),
} satisfies Record<string, () => unknown>;

const hostile = { ...plain, ...notPlain, ...heavy };

/** A value that no document should have. */
export const hostileValue = (name: HostileName): unknown => hostile[name]();

/** Whether a value could stand in a parsed JSON document. */
export const isPlain = (name: HostileName): boolean =>
  Object.hasOwn(plain, name) || (Object.hasOwn(heavy, name) && name !== 'a list that is long and empty');

const namesOf = (values: object): fc.Arbitrary<HostileName> =>
  fc.constantFrom(...(Object.keys(values) as HostileName[]));

/** What takes a thousand times longer to make than the others comes a hundred times less often. */
export const hostileName: fc.Arbitrary<HostileName> = fc.oneof(
  { weight: 100, arbitrary: namesOf(plain) },
  { weight: 100, arbitrary: namesOf(notPlain) },
  { weight: 1, arbitrary: namesOf(heavy) },
);

/** Keys that no document should have, those among them that every object has of its prototype. */
export const hostileKey: fc.Arbitrary<string> = fc.constantFrom(
  ...[secret, `${secret}.${secret}`, `\ud800${secret}`, `\u202e${secret}`, `${secret}\u0000`, `\ufeff${secret}`],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'toJSON'],
  ...['', ' ', '0', '-1', 'length', 'key 1', 'child.birthDate', 'сhild', secret.repeat(100), String(secretNumber)],
);

/** Texts of all kinds: with secrets in them, with what confuses a reader, and with nothing but noise. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...(Object.keys(hostile) as HostileName[]).flatMap((name) => {
      const value = Object.hasOwn(heavy, name) ? undefined : hostileValue(name);
      return typeof value === 'string' ? [value] : [];
    }),
  ),
  hostileKey,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** A value by itself, or by the name of what fast-check cannot hold without touching it. */
export type Loose = { readonly value: unknown } | { readonly hostile: HostileName };

/** What a caller passes that is mostly right. */
export const loose = (right: fc.Arbitrary<unknown>): fc.Arbitrary<Loose> =>
  fc.oneof(
    { weight: 20, arbitrary: right.map((value) => ({ value })) },
    { weight: 1, arbitrary: hostileText.map((value) => ({ value })) },
    { weight: 1, arbitrary: hostileName.map((hostile) => ({ hostile })) },
  );

/** What is passed, as any type: the doors check it. */
export const passed = (one: Loose): never => ('hostile' in one ? hostileValue(one.hostile) : one.value) as never;
