import { describe, expect, it } from 'vitest';
import { bitsOfWords, codeOfWord } from '../../../src/model/entity/value-codes.ts';
import { inputSchema } from '../../../src/model/input/input-schema.ts';
import { isReadable } from '../../../src/model/input/read-input.ts';
import { caseEntity, caseJsonSchema } from '../../../src/rules/facts/case-entity.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { personFacts } from '../../../src/rules/facts/person-facts.ts';

const valuesOf = (path: string): readonly string[] =>
  [...caseFacts, ...personFacts].find((fact) => fact.path === path)!.values;
/** The value as which a word counts; `open` where it leaves open which; `undefined` where it is refused. */
const counts = (values: readonly string[], word: unknown): string | undefined => {
  const code = codeOfWord(values, word);
  return code === 0 ? 'open' : code === undefined ? undefined : values[code - 1];
};

describe('a word given where the values are provisions', () => {
  const tasks = valuesOf('data.task');

  it('is the value itself, for every value', () => {
    for (const path of ['data.task', 'data.category', 'tasks']) {
      for (const value of valuesOf(path)) expect(counts(valuesOf(path), value), value).toBe(value);
    }
  });

  it.each([
    ['15 (3) 6^1)', '§ 15 (3) 6¹)'],
    ['§ 15 lg 3 p 6', '§ 15 (3) 6)'],
    ['clause 2 of subsection 2 of § 15', '§ 15 (2) 2)'],
    ['29.1', '§ 29¹'],
    [' §\u00a033 ', '§ 33'],
  ])('may be written otherwise: %s is %s', (word, value) => {
    expect(counts(tasks, word)).toBe(value);
  });

  it.each([
    ['§ 33 (1)', '§ 33'],
    ['§ 29¹ (3) 2)', '§ 29¹'],
  ])('counts, as part of a listed one, as that: %s as %s', (word, value) => {
    expect(counts(tasks, word)).toBe(value);
  });

  it('counts as the finest listed one that has it in it', () => {
    const values = ['§ 33', '§ 33 (3)', 'other'];
    expect(['§ 33', '§ 33 (3)', '§ 33 (3) 1)', '§ 33 (4)'].map((word) => counts(values, word))).toEqual([
      '§ 33',
      '§ 33 (3)',
      '§ 33 (3)',
      '§ 33',
    ]);
  });

  it.each(['§ 29', '§ 33¹', '§ 15 (3) 2)', '§ 15 (1)', '§ 1', '§ 47'])(
    'counts as other where nothing listed is near: %s',
    (word) => {
      expect(counts(tasks, word)).toBe('other');
    },
  );

  it.each(['§ 15', '§ 15 (2)', '§ 15 (3)', '§ 17', '§ 17 (1)'])(
    'leaves open which is meant where it is wider: %s',
    (word) => {
      expect(counts(tasks, word)).toBe('open');
    },
  );

  it.each(['', ' ', '§', 'none', '§ 291', '§ 48', '§ 29 (3)–(4)', 'SHS § 10', '§ 15 (3) 6) x', 33, null, ['§ 33'], {}])(
    'is refused where it is no provision of the Act: %j',
    (word) => {
      expect(counts(tasks, word)).toBeUndefined();
      const input = { data: { task: word === null ? 0 : word } };
      expect([isReadable(caseEntity, input), inputSchema(caseEntity).safeParse(input).success]).toEqual([false, false]);
    },
  );

  it('is read alike by the quick reader and the schema', () => {
    for (const word of ['15 (3) 6^1)', '§ 33 (1)', '§ 29', '§ 15', '33', 'other', 'unknown']) {
      const input = { data: { task: word, category: word } };
      expect([isReadable(caseEntity, input), inputSchema(caseEntity).safeParse(input).success], word).toEqual([
        true,
        true,
      ]);
    }
  });

  it('is a text with a number in it beside the values, as in JSON Schema', () => {
    const { properties } = caseJsonSchema() as never as {
      properties: { data: { anyOf: [{ properties: { task: unknown } }] } };
    };
    expect(JSON.stringify(properties.data.anyOf[0].properties.task)).toContain('"pattern":"\\\\d"');
  });
});

describe('a word given where the values are no provisions', () => {
  it('is one of them, and no provision', () => {
    const values = valuesOf('data.processor');
    expect([counts(values, 'local-government'), counts(values, '§ 33')]).toEqual(['local-government', undefined]);
  });
});

describe('a list of words', () => {
  const tasks = valuesOf('tasks');
  const bits = (words: readonly unknown[]) => bitsOfWords(words, (word) => codeOfWord(tasks, word));

  it('is a bit for each value, however often and in whatever order it is given', () => {
    expect(bits([])).toBe(0);
    expect(bits(['§ 33 (1)', '§ 29¹', '§ 33'])).toBe(bits(['§ 29¹', '§ 33']));
    expect(bits(['§ 33'])).not.toBe(bits(['§ 29¹']));
  });

  it('a word that is ambiguous is unknown, and a word that is no value is rejected', () => {
    expect(bits(['§ 33', '§ 17 (1)'])).toBe('open');
    expect(bits(['§ 17 (1)', 'teaching'])).toBeUndefined();
  });
});
