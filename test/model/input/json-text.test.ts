import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson, readJson, withIdAsWritten } from '../../../src/model/input/json-text.ts';
import { UnreadableText } from '../../../src/model/input/unreadable-text.ts';
import { refusal } from '../../support/input-error.ts';

const placeOf = (text: string) => {
  const error = refusal(() => readJson(text));
  expect(error).toBeInstanceOf(UnreadableText);
  return [error.expected.replace(/ \(.*/u, ''), (error as UnreadableText).place];
};

/** Keys and strings that a careless count of keys would take for others. */
const word = fc.constantFrom(
  'a',
  'b',
  '1',
  '01',
  '__proto__',
  'toString',
  '',
  ':',
  '":',
  '\\',
  '" :"',
  'é',
  '\ud83d',
  '\n:',
);
/** A text of JSON, with what its objects are made of: `[key, value]`, keys perhaps twice. */
interface Written {
  readonly text: string;
  readonly isDoubled: boolean;
}
const space = fc.constantFrom('', '', ' ', '\n', '\t\r\n');
const escaped = (text: string): string =>
  [...text]
    .map((one) =>
      [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
    )
    .join('');
const writtenWord = fc
  .tuple(word, fc.boolean())
  .map(([text, isEscaped]) => ({ key: text, text: isEscaped ? `"${escaped(text)}"` : JSON.stringify(text) }));
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('0', '-1.5e3', 'true', 'null').map((text): Written => ({ text, isDoubled: false })),
    writtenWord.map(({ text }): Written => ({ text, isDoubled: false })),
    fc.array(tie('written'), { maxLength: 3 }).map(
      (items): Written => ({
        text: `[${items.map(({ text }) => text).join(',')}]`,
        isDoubled: items.some(({ isDoubled }) => isDoubled),
      }),
    ),
    fc.array(fc.tuple(writtenWord, space, space, tie('written')), { maxLength: 4 }).map(
      (members): Written => ({
        text: `{${members.map(([key, before, after, { text }]) => `${before}${key.text}${before}:${after}${text}${after}`).join(',')}}`,
        isDoubled:
          new Set(members.map(([{ key }]) => key)).size < members.length ||
          members.some(([, , , value]) => value.isDoubled),
      }),
    ),
  ),
}));

describe('a text of JSON', () => {
  test('is read as JSON.parse reads it, and rejected exactly where an object has a key twice', () => {
    fc.assert(
      fc.property(written, ({ text, isDoubled }) => {
        const parsed: unknown = JSON.parse(text);
        if (!isDoubled) expect(parseJson(text)).toStrictEqual(parsed);
        else expect(placeOf(text)[0]).toBe('each key once');
      }),
      { numRuns: 500 },
    );
  });

  test('a JSON text of any kind is read as JSON.parse reads it, or rejected with a position', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b',
      '"',
      '1',
      '-',
      '.5',
      'true',
      'nul',
      '\\u12',
      '\0',
      ' ',
      'e1',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }).map((some) => some.join('')),
        (text) => {
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            const [, place] = placeOf(text);
            expect((place as { column: number }).column).toBeLessThanOrEqual(text.length + 1);
            return;
          }
          if (parseJson(text) === undefined) expect(placeOf(text)[0]).toBe('each key once');
          else expect(parseJson(text)).toStrictEqual(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{"a":1,"a":2}', 1, 8],
    ['{"a":1,"\\u0061":2}', 1, 8],
    ['{"a":1,\n "b":[{"c":1},{"c":1,"c":1}]}', 2, 22],
    ['{"__proto__":1,"__proto__":2}', 1, 16],
    ['{"1":1,"1":2}', 1, 8],
    ['{"":1,"":2}', 1, 7],
    ['{"a" :1,"a"\t:2}', 1, 9],
    ['{"a":{"b":1},"a":{"b":2}}', 1, 14],
    ['{"x":"\\":","a":1,"a":2}', 1, 18],
    ['\ufeff{"a":1,"a":2}', 1, 8],
  ])('with a key twice is refused where the second begins: %s', (text, line, column) => {
    expect(placeOf(text)).toStrictEqual(['each key once', { line, column }]);
  });

  test.each([
    ['', 1, 1],
    ['{"a":1} x', 1, 9],
    ['{"a":1}{"a":1}', 1, 8],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['{"a"}', 1, 5],
    ['{"a":"\t"}', 1, 7],
    ['{"a":"\\x"}', 1, 7],
    ['{"a":01}', 1, 7],
    ['{"a":\n"b', 2, 3],
    ['\0', 1, 1],
    ['\ufeff\ufeff{}', 1, 1],
  ])('that is wrong in another way is refused where it is: %j', (text, line, column) => {
    expect(placeOf(text)).toStrictEqual(['JSON', { line, column }]);
  });

  test('may be as deep as it likes, and a key twice at its bottom is found', () => {
    for (const levels of [99, 101, 10_000]) {
      const deep = (inner: string) => `${'{"a":['.repeat(levels)}${inner}${']}'.repeat(levels)}`;
      expect(parseJson(deep('{"b":1,"c":1}'))).toBeDefined();
      expect(placeOf(deep('{"b":1,"b":1}'))).toStrictEqual(['each key once', { line: 1, column: 6 * levels + 8 }]);
    }
  });

  test('JSON is scanned in linear time, whatever its content', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `"${index}":"\\":"`).join(',');
    expect(parseJson(`{${many}}`)).toBeDefined();
    expect(placeOf(`{${many},"7":1}`)[0]).toBe('each key once');
  });

  test('is never quoted', () => {
    for (const text of ['{"Xqzw":1,"Xqzw":"Xqzw"}', '{"Xqzw":Xqzw}', '"Xqzw']) {
      const error = refusal(() => readJson(text));
      expect(`${error} ${JSON.stringify(error)} ${error.stack}`).not.toContain('Xqzw');
    }
  });
});

describe('the id of a document', () => {
  test.each(['7', '0', '-7', '1.5', '9007199254740991'])('that is the number %s stays', (id) => {
    for (const text of [`{"id":${id},"case":{}}`, `{"case":{"id":1e3}, "id" : ${id} }`, `\ufeff{"id":${id}}`]) {
      expect(withIdAsWritten(parseJson(text), text)).toStrictEqual(JSON.parse(text.replace('\ufeff', '')));
    }
  });

  test.each([
    '1e3',
    '1.0',
    '-0',
    '12345678901234567890',
    '9007199254740993',
    '1E2',
    '0.10',
    '100000000000000000000000',
  ])('that is the number %s has lost what was written', (id) => {
    for (const text of [`{"id":${id},"case":{}}`, `{"case":{"id":7}, "id" : ${id} }`, `{"\\u0069d":${id}}`]) {
      expect(withIdAsWritten(parseJson(text), text)).toMatchObject({ id: Number.NaN });
    }
  });

  test('that is a text is not looked at', () => {
    const text = '{"id":"1e3","case":{"id":1e3}}';
    expect(withIdAsWritten(parseJson(text), text)).toStrictEqual(JSON.parse(text));
  });
});
