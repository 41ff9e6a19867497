import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLawError } from '../../src/act/law-error.ts';
import {
  type DisabilityScreeningData,
  readDisabilityScreeningData,
} from '../../src/model/disability-screening-data.ts';
import { refusal } from '../support/refusal.ts';

/** Everything that the nine clauses list, once. */
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

/** What stands at each place of a whole set of data. */
const places: readonly (readonly [path: string, clauses: string])[] = [
  ['', '1)–9)'],
  ['child', '1), 2), 3), 9)'],
  ['disability', '4), 5), 6)'],
  ['parentsOrGuardians.0', '7), 8)'],
  ['legalPersons.0', '7)'],
];

type Mapping = Record<string, unknown>;

/** A copy of everything in which the part at a place is changed. */
function changed(path: string, change: (part: Mapping) => void): unknown {
  const copy = structuredClone(everything) as Mapping;
  change(path === '' ? copy : path.split('.').reduce<Mapping>((at, key) => at[key] as Mapping, copy));
  return copy;
}

const fieldsOf = (path: string): readonly string[] => {
  let fields: readonly string[] = [];
  changed(path, (part) => {
    fields = Object.keys(part);
  });
  return fields;
};

describe('§ 27¹ (2) lists the data that a local government may process', () => {
  test('all of them are read, and come back as they were', () => {
    expect(readDisabilityScreeningData(everything)).toEqual(everything);
  });

  test.each(places)('and each may be left out, or be null: at "%s"', (path) => {
    // without an established degree clause 6 opens nothing: see below
    for (const field of fieldsOf(path).filter((one) => one !== 'established')) {
      const without = changed(path, (part) => delete part[field]);
      expect(readDisabilityScreeningData(without)).toEqual(without);
      if (path === '') continue; // what stands there are not data but places for them
      const untold = changed(path, (part) => Object.assign(part, { [field]: null }));
      expect(readDisabilityScreeningData(untold)).toEqual(untold);
    }
    expect(readDisabilityScreeningData({})).toEqual({});
  });

  test('what comes back is a copy', () => {
    const input = structuredClone(everything);
    const read = readDisabilityScreeningData(input);
    expect(read).not.toBe(input);
    expect(read.child).not.toBe(input.child);
  });
});

describe('any other datum is refused', () => {
  test.each(places)('at "%s" by its position and the clauses (%s), never by its key or value', (path, clauses) => {
    const position = fieldsOf(path).length + 1;
    const error = refusal(() =>
      readDisabilityScreeningData(changed(path, (part) => Object.assign(part, { F84: 'autism' }))),
    );
    expect([error.code, error.path]).toEqual(['not-permitted', path]);
    expect(error.expected).toBe(`only data of § 27¹ (2) ${clauses} instead of key ${position}`);
    expect(`${error.message}${JSON.stringify(error.issues)}`).not.toMatch(/F84|autism/u);
  });

  test.each(places)('at "%s" whatever it is called', (path) => {
    const known = fieldsOf(path);
    fc.assert(
      fc.property(
        fc.string().filter((key) => !known.includes(key)),
        (key) => {
          const input = changed(path, (part) => {
            Object.defineProperty(part, key, { value: 'x', enumerable: true, configurable: true, writable: true });
          });
          expect(refusal(() => readDisabilityScreeningData(input)).code).toBe('not-permitted');
        },
      ),
    );
  });

  test('each of several is told', () => {
    const error = refusal(() => readDisabilityScreeningData({ child: { diagnosis: 1, school: 2 }, income: 3 }));
    expect(error.issues.map(({ path, expected }) => `${path} ${expected.slice(-5)}`)).toEqual([
      'child key 1',
      'child key 2',
      ' key 2',
    ]);
  });

  test('also where it is inherited', () => {
    expect(refusal(() => readDisabilityScreeningData(Object.create({ diagnosis: 'x' })))).toMatchObject({
      code: 'not-permitted',
      expected: 'only data of § 27¹ (2) 1)–9) instead of key 1',
    });
  });
});

describe('degree, duration and functional deviation are open only where a degree has been established (clause 6)', () => {
  const ofClause6 = ['degree', 'duration', 'functionalDeviation'] as const;

  test.each(ofClause6)('%s', (field) => {
    for (const established of [false, null, undefined]) {
      const error = refusal(() => readDisabilityScreeningData({ disability: { established, [field]: 'sügav' } }));
      expect([error.code, error.path]).toEqual(['not-permitted', 'disability']);
      expect(error.expected).toContain('§ 27¹ (2) 6)');
      expect(error.message).not.toContain('sügav');
      const untold = { disability: { established, [field]: null } };
      expect(readDisabilityScreeningData(untold)).toEqual(untold);
    }
    const told = { disability: { established: true, [field]: 'sügav' } };
    expect(readDisabilityScreeningData(told)).toEqual(told);
  });

  test('while the allowance for a rare disease (clause 5) does not ask for one', () => {
    const told = { disability: { established: false, rareDiseaseAllowanceGranted: true } };
    expect(readDisabilityScreeningData(told)).toEqual(told);
  });
});

describe('what is listed has to be told in its own form', () => {
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
    const error = refusal(() => readDisabilityScreeningData(input));
    expect([error.code, error.path]).toEqual([code, path]);
  });

  test('and says what would be right', () => {
    const expectedOf = (input: unknown) => refusal(() => readDisabilityScreeningData(input)).expected;
    expect(expectedOf([])).toBe('a mapping of data');
    expect(expectedOf({ child: { givenName: 7 } })).toBe('a text of 1 to 500 characters');
    expect(expectedOf({ child: { givenName: '' } })).toBe('a text of 1 to 500 characters');
    expect(expectedOf({ child: { dateOfDeath: 7 } })).toBe('a calendar day as YYYY-MM-DD');
    expect(expectedOf({ child: { dateOfDeath: '7' } })).toBe('a calendar day as YYYY-MM-DD');
    expect(expectedOf({ disability: { established: 'yes' } })).toBe('true or false');
    expect(expectedOf({ legalPersons: {} })).toBe('a list');
  });

  test('of anything else nothing is repeated', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string({ minLength: 12 }), (key, value) => {
        for (const input of [{ [key]: value }, { child: { [key]: value } }, { legalPersons: [{ [key]: value }] }]) {
          const error = refusal(() => readDisabilityScreeningData(input));
          expect(isLawError(error)).toBe(true);
          expect(error.message).not.toContain(key);
          expect(error.message).not.toContain(value);
        }
      }),
    );
  });
});
