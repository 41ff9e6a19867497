import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfDocument, readDocument } from '../../../src/model/input/document.ts';
import { refusal } from '../../support/input-error.ts';

const aCase = { child: { birthDate: '2012-03-04' } };

describe('a document', () => {
  test('is a case alone', () => {
    expect(readDocument(aCase)).toStrictEqual({ kind: 'case', content: aCase });
  });

  test('is a case alone where it is empty: nothing is given', () => {
    expect(readDocument({})).toStrictEqual({ kind: 'case', content: {} });
  });

  test('is an envelope where it has a case', () => {
    const envelope = { id: 'a-1', at: '2023-05-02', wording: '2016', case: aCase };
    expect(readDocument(envelope)).toStrictEqual({
      id: 'a-1',
      at: '2023-05-02',
      wording: '2016',
      kind: 'case',
      content: aCase,
    });
  });

  test('is an envelope where it has a person', () => {
    expect(readDocument({ id: 3, person: { role: 'neither' } })).toStrictEqual({
      id: 3,
      kind: 'person',
      content: { role: 'neither' },
    });
  });

  test('an envelope may leave out the keys beside the case, or give them as null', () => {
    expect(readDocument({ id: null, at: null, wording: null, case: aCase })).toStrictEqual({
      kind: 'case',
      content: aCase,
    });
  });

  test('is a person alone where it is read as one, and an envelope all the same', () => {
    expect(readDocument({ role: 'neither' }, 'person')).toStrictEqual({ kind: 'person', content: { role: 'neither' } });
    expect(readDocument({}, 'person')).toStrictEqual({ kind: 'person', content: {} });
    expect(readDocument({ id: 3, case: aCase }, 'person')).toStrictEqual({ id: 3, kind: 'case', content: aCase });
    expect(refusal(() => readDocument([], 'person')).expected).toMatch(/^a mapping: a person/u);
    expect(refusal(() => readDocument({ id: 3, records: [] }, 'person')).expected).toContain('below `person`');
  });

  test('hands the case on unchecked', () => {
    expect(readDocument({ case: 'nothing of the kind' }).content).toBe('nothing of the kind');
  });

  test.each([[null], ['text'], [7], [true], [undefined], [[aCase]]])('is a mapping, not %j', (document) => {
    expect(refusal(() => readDocument(document))).toMatchObject({ code: 'not-an-object', path: '' });
  });
});

describe('an envelope is rejected', () => {
  test('an envelope with an unknown key is rejected, with its position and the nearest key', () => {
    const error = refusal(() => readDocument({ id: 1, wordng: '2016', case: aCase, wardin: true }));
    expect(error.issues).toStrictEqual([
      { code: 'unknown-fact', path: '', expected: 'a key of an envelope instead of key 2 (nearest: wording)' },
      { code: 'unknown-fact', path: '', expected: 'a key of an envelope instead of key 4 (nearest: wording)' },
    ]);
  });

  test('an envelope with a case and a person is rejected', () => {
    const error = refusal(() => readDocument({ case: aCase, person: {} }));
    expect(error).toMatchObject({ code: 'unknown-fact', path: '', expected: 'a case or a person, not both' });
  });

  test.each(['id', 'at', 'wording'])(
    'an envelope is rejected where %s is beside the facts instead of beside a case',
    (key) => {
      expect(refusal(() => readDocument({ [key]: '2023-05-02', ...aCase }))).toMatchObject({
        code: 'unknown-fact',
        expected: 'the facts below `case` when id, at or wording is given',
      });
    },
  );

  test.each([
    ['of 201 characters', 'x'.repeat(201)],
    ['that is a mapping', {}],
    ['that is a truth', true],
    ['that is a list', ['a']],
    ['that is no number', Number.NaN],
    ['that is infinite', Number.POSITIVE_INFINITY],
  ])('with an id %s', (_name, id) => {
    expect(refusal(() => readDocument({ id, case: aCase }))).toMatchObject({ code: 'wrong-type', path: 'id' });
  });

  test.each(['at', 'wording'])(
    'an envelope with a %s that is no text is rejected, with the advice to quote a number',
    (key) => {
      expect(refusal(() => readDocument({ [key]: { day: 1 }, case: aCase }))).toMatchObject({
        code: 'wrong-type',
        path: key,
      });
      expect(refusal(() => readDocument({ [key]: 2016, case: aCase })).expected).toMatch(/: quote it$/u);
    },
  );

  test('an envelope is rejected with every issue at once', () => {
    const { issues } = refusal(() => readDocument({ id: [], at: 1, wording: 2, case: {}, person: {}, x: 0 }));
    expect(issues.map(({ path }) => path)).toStrictEqual(['', '', 'id', 'at', 'wording']);
  });
});

test.each([2 ** 53, 1e21, -0, true])('an id that has lost what was written is to be quoted: %s', (id) => {
  const { expected } = refusal(() => readDocument({ id, case: {} }));
  expect(expected).toMatch(/: quote it$/u);
  expect(idOfDocument({ id, case: {} })).toBeUndefined();
});

test('an id of 200 characters is still an id', () => {
  expect(readDocument({ id: 'x'.repeat(200), case: {} }).id).toBe('x'.repeat(200));
});

describe('the id of a document that is rejected', () => {
  test('an error is reported with the id of its envelope', () => {
    expect(idOfDocument({ id: 'a', nope: 1, case: {} })).toBe('a');
    expect(idOfDocument({ id: 0, person: {} })).toBe(0);
  });

  test.each([
    ['where it is none', { id: {}, case: {} }],
    ['where it is too long', { id: 'x'.repeat(201), case: {} }],
    ['outside an envelope', { id: 'a' }],
    ['of null', null],
    ['of a text', 'a'],
    ['of a list', []],
  ])('is not told %s', (_name, document) => {
    expect(idOfDocument(document)).toBeUndefined();
  });
});

test('no refusal repeats a key or a value, whatever the document', () => {
  const secret = fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom('q', 'z', 'x', 'ß', 'Q') });
  fc.assert(
    fc.property(secret, secret, fc.constantFrom('id', 'at', 'wording', 'case', 'person'), (key, value, known) => {
      const documents = [
        { [key]: value, case: {} },
        { [known]: { [key]: value }, [key]: value, person: {} },
        { [known]: [value], [key]: 1 },
      ];
      for (const document of documents) {
        const { message, issues } = refusal(() => readDocument(document));
        const encoded = JSON.stringify([message, issues]);
        expect(encoded).not.toContain(key);
        expect(encoded).not.toContain(value);
      }
    }),
  );
});
