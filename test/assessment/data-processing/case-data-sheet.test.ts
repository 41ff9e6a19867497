import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseDataOptions,
  caseDataJsonSchema,
  readCaseData,
} from '../../../src/assessment/data-processing/case-data-sheet.ts';
import {
  type DataCategory,
  dataLists,
} from '../../../src/rules/chapter-08-1-processing-of-personal-data/section-34-2.data.ts';
import { refusal } from '../../support/input-error.ts';

type Subject = CaseDataOptions['subject'];

/** Each subject with its list, from the first day on. */
const sheets = dataLists.flatMap((list) =>
  list.subjects.flatMap((subject) =>
    ['2025-01-10', '2026-12-31', '2027-01-01T08:00'].map((at) => ({
      subject: subject as Subject,
      at,
      options: { subject: subject as Subject, at },
      list,
    })),
  ),
);
const allKeys = [...new Set(dataLists.flatMap(({ categories }) => categories.map(({ key }) => key)))];

/** Something to store under a kind of data. */
const dataOf = ({ key }: DataCategory): unknown =>
  key === 'disability' ? { degree: 'raske', kind: 'liikumine' } : { anything: ['told', 1, true] };
const toldOf = (category: DataCategory): unknown =>
  category.onlyAsFarAsItAffectsChild ? { mayAffectChildsWellbeing: true, data: dataOf(category) } : dataOf(category);

describe('a data sheet has what § 34² lists for one person', () => {
  test.each(sheets)('a data sheet of a $subject on $at is read whole, in part, or as null', ({ options, list }) => {
    const whole = Object.fromEntries(list.categories.map((category) => [category.key, toldOf(category)]));
    expect(readCaseData(whole, options)).toEqual(whole);
    expect(readCaseData({}, options)).toEqual({});
    for (const category of list.categories) {
      const alone = { [category.key]: toldOf(category) };
      expect(readCaseData(alone, options)).toEqual(alone);
      expect(readCaseData({ [category.key]: null }, options)).toEqual({ [category.key]: null });
    }
  });

  test.each(sheets)('a data sheet of a $subject on $at has no kind that only another list has', ({ options, list }) => {
    const own = list.categories.map(({ key }) => key);
    for (const foreign of allKeys.filter((key) => !own.includes(key))) {
      const error = refusal(() => readCaseData({ generalData: 'x', [foreign]: 'x' }, options));
      expect([error.code, error.path]).toEqual(['not-permitted', '']);
      expect(error.expected).toBe(`only data of ${list.provision} 1)–${list.categories.length}) instead of key 2`);
    }
  });

  test.each(sheets)('a data sheet of a $subject on $at has nothing else, whatever its name is', ({ options, list }) => {
    const own: readonly string[] = list.categories.map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.string({ minLength: 8 }).filter((key) => !own.includes(key)),
        fc.string({ minLength: 8 }),
        (key, value) => {
          const error = refusal(() => readCaseData({ [key]: value }, options));
          expect(error.code).toBe('not-permitted');
          if (error.expected.includes(key) || error.expected.includes(value)) throw new Error('it was repeated');
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a copy comes back', () => {
    const input = { generalData: 'x' };
    expect(readCaseData(input, { subject: 'child', at: '2025-01-10' })).not.toBe(input);
  });
});

describe('of a family member some clauses open only what may affect the child', () => {
  const options = { subject: 'family-member', at: '2025-01-10' } as const;
  const tied = dataLists[2]!.categories.filter((category) => category.onlyAsFarAsItAffectsChild);

  test.each(tied.map((category) => [category.clause, category] as const))('%s', (clause, category) => {
    const { key } = category;
    for (const mayAffectChildsWellbeing of [false, null, undefined, 'unknown']) {
      const input = { [key]: { mayAffectChildsWellbeing, data: dataOf(category) } };
      const error = refusal(() => readCaseData(input, options));
      expect([error.code, error.path]).toEqual(['not-permitted', `${key}.mayAffectChildsWellbeing`]);
      expect(error.expected).toContain(clause);
    }
    const bare = refusal(() => readCaseData({ [key]: 'bare' }, options));
    expect([bare.code, bare.path]).toEqual(['not-an-object', key]);
    const more = { mayAffectChildsWellbeing: true, data: dataOf(category), diagnosis: 'F84' };
    const error = refusal(() => readCaseData({ [key]: more }, options));
    expect([error.code, error.path]).toEqual(['not-permitted', key]);
    expect(error.expected).toBe(`only data of ${clause} instead of key 3`);
  });
});

describe('a disability is listed by degree, kind, duration and functional deviation', () => {
  test.each([
    ['child', '§ 34² (3) 8)'],
    ['parent', '§ 34² (4) 9)'],
    ['family-member', '§ 34² (5) 6)'],
  ] as const)('of a %s: %s', (subject, clause) => {
    const options = { subject, at: '2025-01-10' } as const;
    const sheetWith = (disability: unknown) => ({
      disability: subject === 'family-member' ? { mayAffectChildsWellbeing: true, data: disability } : disability,
    });
    const whole = { degree: 'raske', kind: 'liikumine', duration: 'kolm aastat', functionalDeviation: 'käimine' };
    expect(readCaseData(sheetWith(whole), options)).toEqual(sheetWith(whole));
    const error = refusal(() => readCaseData(sheetWith({ ...whole, cause: 'sünnitrauma' }), options));
    expect(error.code).toBe('not-permitted');
    expect(error.expected).toBe(`only data of ${clause} instead of key 5`);
    expect(error.message).not.toMatch(/cause|trauma/u);
    expect(refusal(() => readCaseData(sheetWith({ degree: 7 }), options)).code).toBe('wrong-type');
  });
});

describe('no sheet is read', () => {
  test('no data sheet is read on a day before chapter 8¹', () => {
    const options = { subject: 'child', at: '2025-01-09' } as const;
    for (const call of [() => readCaseData({}, options), () => caseDataJsonSchema(options)]) {
      const error = refusal(call);
      expect([error.code, error.path]).toEqual(['not-permitted', 'at']);
      expect(error.expected).toContain('2025-01-10');
    }
  });

  test('no data sheet is read of somebody for whom § 34² lists nothing', () => {
    for (const subject of ['other', 'neighbour', undefined]) {
      const error = refusal(() => readCaseData({}, { subject: subject as never, at: '2025-01-10' }));
      expect([error.code, error.path]).toEqual(['not-in-list', 'subject']);
      expect(error.message).not.toContain('neighbour');
    }
  });

  test('no data sheet is read of what is no day or no mapping', () => {
    expect(refusal(() => readCaseData({}, { subject: 'child', at: '10 January' })).code).toBe('not-an-instant');
    for (const input of [null, [], 'x', 7]) {
      expect(refusal(() => readCaseData(input, { subject: 'child', at: '2025-01-10' })).code).toBe('not-an-object');
    }
  });
});

describe('the JSON Schema of a data sheet', () => {
  type Schema = {
    readonly additionalProperties: unknown;
    readonly properties: Record<string, Record<string, unknown>>;
  };

  test.each(sheets)(
    'of a $subject on $at has each kind of data with its clause, and nothing else',
    ({ options, list }) => {
      const schema = caseDataJsonSchema(options) as unknown as Schema;
      expect(schema.additionalProperties).toBe(false);
      expect(Object.keys(schema.properties)).toEqual(list.categories.map(({ key }) => key));
      for (const { key, clause, label } of list.categories) {
        expect(schema.properties[key]).toMatchObject({
          description: label.en,
          'x-et': label.et,
          'x-provisions': [clause],
        });
      }
    },
  );

  test('asks that the child may be affected where a clause does', () => {
    const schema = caseDataJsonSchema({ subject: 'family-member', at: '2025-01-10' });
    const encoded = JSON.stringify((schema as unknown as Schema).properties['healthData']);
    expect(encoded).toContain('"mayAffectChildsWellbeing":{"type":"boolean","const":true}');
    expect(JSON.stringify((schema as unknown as Schema).properties['generalData'])).not.toContain('mayAffect');
  });
});
