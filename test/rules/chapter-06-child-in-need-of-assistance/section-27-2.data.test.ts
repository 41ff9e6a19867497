import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLawError } from '../../../src/act/law-error.ts';
import {
  type DisabilityScreeningData,
  type DisabilityScreeningOptions,
  disabilityScreeningJsonSchema,
  readDisabilityScreeningData,
} from '../../../src/rules/chapter-06-child-in-need-of-assistance/section-27-2.data.ts';
import { refusal } from '../../support/input-error.ts';

const application2024 = { at: '2024-12-31', basis: 'application-filed' } as const;
const application = { at: '2025-01-01', basis: 'application-filed' } as const;
const supportNeed = { at: '2025-01-01', basis: 'lasting-support-need' } as const;

/** Everything that the clauses of § 27¹ (2), and those of § 27² (2), list, once. */
const everything: DisabilityScreeningData = {
  child: {
    givenName: 'Mari',
    surname: 'Maasikas',
    residence: 'Rae vald',
    whereabouts: 'Tallinn',
    personalIdentificationCode: '61203040000',
    dateOfDeath: '2023-05-02',
  },
  disability: {
    established: true,
    rareDiseaseAllowanceGranted: false,
    degree: 'raske',
    duration: 'kolm aastat',
    functionalDeviation: 'liikumisfunktsioon',
  },
  parentsOrGuardians: [
    { name: 'Kalle Maasikas', personalIdentificationCode: '38001010000', residence: 'Rae vald', whereabouts: 'Rae' },
  ],
  legalPersons: [{ registryCode: '70000000', contactDetails: 'Tartu, 5550000' }],
};

/** What is open of a child with a lasting need for support: nothing on a degree of disability. */
const { disability: _, ...everythingOnSupportNeed } = everything;

/** A list of the Act, with its clauses at each place of a whole set of data. */
interface List {
  readonly provision: string;
  readonly options: readonly DisabilityScreeningOptions[];
  readonly whole: DisabilityScreeningData;
  readonly places: readonly (readonly [path: string, clauses: string])[];
}

const lists: readonly List[] = [
  {
    provision: '§ 27¹ (2)',
    options: [
      { at: '2023-01-01', basis: 'application-filed' },
      { at: '2023-05-02T12:00', basis: 'application-filed' },
      application2024,
    ],
    whole: everything,
    places: [
      ['', '1)–9)'],
      ['child', '1), 2), 3), 9)'],
      ['disability', '4), 5), 6)'],
      ['parentsOrGuardians.0', '7), 8)'],
      ['legalPersons.0', '7)'],
    ],
  },
  {
    provision: '§ 27² (2)',
    options: [
      application,
      { at: '2025-01-01', basis: 'data-forwarded' },
      { at: '2027-12-31', basis: 'data-forwarded' },
    ],
    whole: everything,
    places: [
      ['', '1)–7)'],
      ['child', '1), 7)'],
      ['disability', '2), 3), 4)'],
      ['parentsOrGuardians.0', '5), 6)'],
      ['legalPersons.0', '5)'],
    ],
  },
  {
    provision: '§ 27² (3)',
    options: [supportNeed, { at: '2027-12-31', basis: 'lasting-support-need' }],
    whole: everythingOnSupportNeed,
    places: [
      ['', '1)–4)'],
      ['child', '1), 4)'],
      ['parentsOrGuardians.0', '2), 3)'],
      ['legalPersons.0', '2)'],
    ],
  },
];
const everyPlace = lists.flatMap((list) =>
  list.options.flatMap((options) =>
    list.places.map(([path, clauses]) => ({ ...options, path, clauses, list, options })),
  ),
);

type Mapping = Record<string, unknown>;

/** A copy of all that a list has in which the part at a place is changed. */
function changed({ whole }: List, path: string, change: (part: Mapping) => void): unknown {
  const copy = structuredClone(whole) as Mapping;
  change(path === '' ? copy : path.split('.').reduce<Mapping>((at, key) => at[key] as Mapping, copy));
  return copy;
}

const fieldsOf = (list: List, path: string): readonly string[] => {
  let fields: readonly string[] = [];
  changed(list, path, (part) => {
    fields = Object.keys(part);
  });
  return fields;
};

describe('the lists of §§ 27¹ and 27²', () => {
  test('are read whole, and come back as they were', () => {
    for (const { whole, options } of lists) {
      for (const one of options) expect(readDisabilityScreeningData(whole, one)).toEqual(whole);
    }
  });

  test.each(everyPlace)('may be given in part, or as null: on $at of $basis at "$path"', ({ list, options, path }) => {
    // without an established degree one clause opens nothing: see below
    for (const field of fieldsOf(list, path).filter((one) => one !== 'established')) {
      const without = changed(list, path, (part) => delete part[field]);
      expect(readDisabilityScreeningData(without, options)).toEqual(without);
      if (path === '') continue; // what stands there are not data but places for them
      const untold = changed(list, path, (part) => Object.assign(part, { [field]: null }));
      expect(readDisabilityScreeningData(untold, options)).toEqual(untold);
    }
    expect(readDisabilityScreeningData({}, options)).toEqual({});
  });

  test('what comes back is a copy', () => {
    const input = structuredClone(everything);
    const read = readDisabilityScreeningData(input, application);
    expect(read).not.toBe(input);
    expect(read.child).not.toBe(input.child);
  });
});

describe('any other datum is rejected', () => {
  test.each(everyPlace)(
    'on $at of $basis at "$path" by its position and the clauses ($clauses), never by its key or value',
    ({ list, options, path, clauses }) => {
      const position = fieldsOf(list, path).length + 1;
      const input = changed(list, path, (part) => Object.assign(part, { F84: 'autism' }));
      const error = refusal(() => readDisabilityScreeningData(input, options));
      expect([error.code, error.path]).toEqual(['not-permitted', path]);
      expect(error.expected).toBe(`only data of ${list.provision} ${clauses} instead of key ${position}`);
      expect(`${error.message}${JSON.stringify(error.issues)}`).not.toMatch(/F84|autism/u);
    },
  );

  test.each(everyPlace)(
    'any other datum on $at of $basis at "$path" is rejected, whatever its name is',
    ({ list, options, path }) => {
      const known = fieldsOf(list, path);
      fc.assert(
        fc.property(
          fc.string().filter((key) => !known.includes(key)),
          (key) => {
            const input = changed(list, path, (part) => {
              Object.defineProperty(part, key, { value: 'x', enumerable: true, configurable: true, writable: true });
            });
            expect(refusal(() => readDisabilityScreeningData(input, options)).code).toBe('not-permitted');
          },
        ),
        { numRuns: 50 },
      );
    },
  );

  test('anything on disability is rejected for a child whose data are open because of a lasting need for support', () => {
    for (const disability of [{ established: false }, { rareDiseaseAllowanceGranted: true }, {}, null]) {
      const error = refusal(() => readDisabilityScreeningData({ child: {}, disability }, supportNeed));
      expect([error.code, error.path]).toEqual(['not-permitted', '']);
      expect(error.expected).toBe('only data of § 27² (3) 1)–4) instead of key 2');
    }
  });

  test('each of several rejected data is reported', () => {
    const input = { child: { diagnosis: 1, school: 2 }, income: 3 };
    const error = refusal(() => readDisabilityScreeningData(input, application));
    expect(error.issues.map(({ path, expected }) => `${path} ${expected.slice(-5)}`)).toEqual([
      'child key 1',
      'child key 2',
      ' key 2',
    ]);
  });

  test('an inherited datum is rejected too', () => {
    expect(
      refusal(() => readDisabilityScreeningData(Object.create({ diagnosis: 'x' }), application2024)),
    ).toMatchObject({ code: 'not-permitted', expected: 'only data of § 27¹ (2) 1)–9) instead of key 1' });
  });
});

describe('on some days no data are open', () => {
  test.each([
    ['of an application before 2023-01-01', { at: '2022-12-31', basis: 'application-filed' }, '2023-01-01'],
    ['of forwarded data before 2025-01-01', { at: '2024-12-31', basis: 'data-forwarded' }, '2025-01-01'],
    [
      'of a lasting need for support before 2025-01-01',
      { at: '2024-12-31', basis: 'lasting-support-need' },
      '2025-01-01',
    ],
  ] as const)('%s', (_, options, first) => {
    for (const call of [() => readDisabilityScreeningData({}, options), () => disabilityScreeningJsonSchema(options)]) {
      const error = refusal(call);
      expect([error.code, error.path]).toEqual(['not-permitted', 'at']);
      expect(error.expected).toContain(first);
    }
  });

  test('what is no day or no basis is rejected without being repeated', () => {
    const noDay = refusal(() => readDisabilityScreeningData({}, { ...application, at: 'yesterday' }));
    expect([noDay.code, noDay.path]).toEqual(['not-an-instant', 'at']);
    const noBasis = refusal(() => readDisabilityScreeningData({}, { ...application, basis: 'none' as never }));
    expect([noBasis.code, noBasis.path]).toEqual(['not-in-list', 'basis']);
    expect(`${noDay.message}${noBasis.message}`).not.toMatch(/yesterday|none/u);
  });
});

describe('degree, duration and functional deviation are open only where a degree has been established', () => {
  const ofDegree = ['degree', 'duration', 'functionalDeviation'] as const;
  const clauses = [
    ['§ 27¹ (2) 6)', application2024],
    ['§ 27² (2) 4)', application],
  ] as const;

  test.each(clauses)('%s', (clause, options) => {
    for (const field of ofDegree) {
      for (const established of [false, null, undefined]) {
        const error = refusal(() =>
          readDisabilityScreeningData({ disability: { established, [field]: 'sügav' } }, options),
        );
        expect([error.code, error.path]).toEqual(['not-permitted', 'disability']);
        expect(error.expected).toContain(clause);
        expect(error.message).not.toContain('sügav');
        const untold = { disability: { established, [field]: null } };
        expect(readDisabilityScreeningData(untold, options)).toEqual(untold);
      }
      const encoded = { disability: { established: true, [field]: 'sügav' } };
      expect(readDisabilityScreeningData(encoded, options)).toEqual(encoded);
    }
  });

  test.each(clauses)('the allowance for a rare disease asks for no degree beside %s', (_, options) => {
    const encoded = { disability: { established: false, rareDiseaseAllowanceGranted: true } };
    expect(readDisabilityScreeningData(encoded, options)).toEqual(encoded);
  });
});

describe('listed data have to be in their own form', () => {
  test.each([
    ['a text', null, 'not-an-object', ''],
    ['a list', [], 'not-an-object', ''],
    ['no text', { child: { givenName: 7 } }, 'wrong-type', 'child.givenName'],
    ['an empty text', { child: { givenName: '' } }, 'wrong-type', 'child.givenName'],
    ['a text without end', { child: { surname: 'a'.repeat(501) } }, 'wrong-type', 'child.surname'],
    ['no truth', { disability: { established: 'yes' } }, 'wrong-type', 'disability.established'],
    ['no day', { child: { dateOfDeath: '2023-02-29' } }, 'not-a-day', 'child.dateOfDeath'],
    ['a number for a day', { child: { dateOfDeath: 20230228 } }, 'wrong-type', 'child.dateOfDeath'],
    ['no list', { parentsOrGuardians: { name: 'Mari' } }, 'wrong-type', 'parentsOrGuardians'],
    ['nobody in a list', { legalPersons: [null] }, 'not-an-object', 'legalPersons.0'],
  ])('%s is refused', (_, input, code, path) => {
    for (const options of [application2024, application]) {
      const error = refusal(() => readDisabilityScreeningData(input, options));
      expect([error.code, error.path]).toEqual([code, path]);
    }
  });

  test('the rejection of a wrong form names the right form', () => {
    const expectedOf = (input: unknown) => refusal(() => readDisabilityScreeningData(input, application)).expected;
    expect(expectedOf([])).toBe('a mapping of data');
    expect(expectedOf({ child: { givenName: 7 } })).toBe('a text of 1 to 500 characters');
    expect(expectedOf({ child: { givenName: '' } })).toBe('a text of 1 to 500 characters');
    expect(expectedOf({ child: { dateOfDeath: 7 } })).toBe('a calendar day as YYYY-MM-DD');
    expect(expectedOf({ child: { dateOfDeath: '7' } })).toBe('a calendar day as YYYY-MM-DD');
    expect(expectedOf({ disability: { established: 'yes' } })).toBe('true or false');
    expect(expectedOf({ legalPersons: {} })).toBe('a list');
  });

  test('the rejection of a wrong form repeats no value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string({ minLength: 12 }), (key, value) => {
        for (const input of [{ [key]: value }, { child: { [key]: value } }, { legalPersons: [{ [key]: value }] }]) {
          const error = refusal(() => readDisabilityScreeningData(input, application));
          expect(isLawError(error)).toBe(true);
          expect(error.message).not.toContain(key);
          expect(error.message).not.toContain(value);
        }
      }),
    );
  });
});

describe('the JSON Schema of a list', () => {
  type Schema = Record<string, Record<string, Record<string, unknown>>>;

  test.each(lists.flatMap(({ options, ...list }) => options.map((one) => ({ ...one, one, list }))))(
    'on $at of $basis names each part with its clauses, and allows nothing else',
    ({ one, list }) => {
      const schema = disabilityScreeningJsonSchema(one) as unknown as Schema;
      expect(schema['additionalProperties']).toBe(false);
      const parts = schema['properties']!;
      expect(Object.keys(parts)).toEqual(Object.keys(list.whole));
      for (const [path, clauses] of list.places.filter(([path]) => path !== '')) {
        const part = parts[path.split('.')[0]!]!;
        expect(part['x-provisions']).toEqual(clauses.split(', ').map((clause) => `${list.provision} ${clause}`));
        expect((part['items'] ?? part) as object).toMatchObject({ additionalProperties: false });
      }
    },
  );

  test('asks for an established degree where one is described', () => {
    const { disability } = disabilityScreeningJsonSchema(application)['properties'] as Schema;
    expect(disability!['if']).toMatchObject({ anyOf: [{ required: ['degree'] }, {}, {}] });
    expect(disability!['then']).toEqual({ required: ['established'], properties: { established: { const: true } } });
  });
});

describe('contact details', () => {
  const days = ['2023-01-01', '2024-12-31', '2025-01-01', '2027-01-01'];
  const options = days.flatMap((at) =>
    (at < '2025' ? (['application-filed'] as const) : (['application-filed', 'lasting-support-need'] as const)).map(
      (basis) => ({ at, basis }),
    ),
  );

  test.each(options)(
    'contact details of parents and guardians are listed nowhere (a reading from 2025-01-01): %o',
    (one) => {
      const data = { parentsOrGuardians: [{ contactDetails: 'telephone' }] };
      expect(() => readDisabilityScreeningData(data, one)).toThrow('not-permitted');
    },
  );

  test.each(options)('contact details of legal persons are listed with their registry code: %o', (one) => {
    const data = { legalPersons: [{ registryCode: '70000000', contactDetails: 'telephone' }] };
    expect(readDisabilityScreeningData(data, one)).toEqual(data);
  });
});
