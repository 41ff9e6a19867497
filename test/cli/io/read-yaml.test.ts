import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ofScenarios, readLocatedYaml, readYaml } from '../../../src/cli/io/read-yaml.ts';
import { refusal } from '../../support/input-error.ts';

describe('YAML 1.2', () => {
  test('is read with the core schema: days stay text, and only true and false are truths', () => {
    expect(readYaml('at: 2023-05-02\nb: yes\nc: true\nd: ~\ne: 0793\nf: "0793"\n')).toStrictEqual({
      at: '2023-05-02',
      b: 'yes',
      c: true,
      d: null,
      e: 793,
      f: '0793',
    });
  });

  test('knows no merge key, and names it as what it is', () => {
    expect(refusal(() => readYaml('a: &a { b: 1 }\nc: { <<: *a }')).expected).toMatch(
      /^no merge key \(<<\): .* \(line 2, column 6\)$/u,
    );
    expect(readYaml('{"<<": 1}')).toStrictEqual({ '<<': 1 });
  });

  test('YAML is read as 1.2, whatever version it declares', () => {
    expect(readYaml('%YAML 1.1\n---\na: yes\n')).toStrictEqual({ a: 'yes' });
  });

  test('may begin with a byte order mark and have lines that end in CR LF', () => {
    expect(readYaml('\ufeffa: 1\r\nb:\r\n  c: 2\r\n')).toStrictEqual({ a: 1, b: { c: 2 } });
  });

  test('may be empty or have comments only: then there is no document', () => {
    expect([readYaml(''), readYaml('# nothing\n')]).toStrictEqual([undefined, undefined]);
  });

  test('makes no prototype of a key', () => {
    const read = readYaml('__proto__: { polluted: true }') as object;
    expect([Object.keys(read), 'polluted' in read]).toStrictEqual([['__proto__'], false]);
  });
});

test('any JSON is read as by JSON.parse', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const json = JSON.stringify(value);
      expect(readYaml(json)).toStrictEqual(JSON.parse(json));
    }),
  );
});

test('what is written as YAML is read back', () => {
  const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/u), fc.oneof(fc.string(), fc.boolean(), fc.integer()));
  fc.assert(
    fc.property(value, (before) => {
      expect(readYaml(stringify(before))).toStrictEqual({ ...before });
    }),
  );
});

describe('an unreadable document is reported by line and column', () => {
  test.each([
    ['a key twice', 'a: 1\nbb: 2\na: 3', 'each key once (line 3, column 1)'],
    ['a tab as indentation', 'a:\n\tb: 1', 'spaces for indentation, not a tab (line 2, column 1)'],
    ['an open quote', 'a: 1\nb: "x', 'a closing quote or bracket, or a space after a colon (line 2, column 6)'],
    [
      'an open bracket',
      'a: [1,\nb: 2',
      'each bracket closed, and the keys of one group in one column (line 2, column 1)',
    ],
    ['two keys on a line', 'a: b: c', 'one key and its value on a line, or braces around several (line 1, column 4)'],
    ['a tag', 'a: !!js/function x', 'plain values without a tag (!) (line 1, column 4)'],
    ['a key that is a list', '? [a]\n: 1', 'a plain text as key (line 1, column 3)'],
    ['a key twice in a flow map', '{ a: 1, b: { "c": 1, c: 2 } }', 'each key once (line 1, column 22)'],
    ['a key twice, written in two ways', '{"a": 1, "\\u0061": 2}', 'each key once (line 1, column 10)'],
    ['an anchor without a name', 'a: & b', 'an anchor (&) or an alias (*) with its name (line 1, column 4)'],
    ['two anchors', 'a: &x &y b', 'one anchor (&) for a value (line 1, column 7)'],
    [
      'an anchor on an alias',
      'a: &x b\nc: &y *x',
      'an alias (*) alone: no anchor (&) and no tag (!) before it (line 2, column 7)',
    ],
    ['a sign that begins no text', 'a: @b', 'quotes around a text that begins with @, ` or % (line 1, column 4)'],
    ['a backslash', 'a: "\\y"', 'an escape (\\) that JSON or YAML has, or single quotes (line 1, column 5)'],
    ['NUL', 'a: 1\nb: "\0"', 'text in UTF-8 without control characters (line 2, column 5)'],
    ['UTF-16', 'a\0:\0 \x001\0', 'text in UTF-8 without control characters (line 1, column 2)'],
    ['text after JSON', '{"a": 1} x', 'YAML 1.2 or JSON (line 1, column 10)'],
    ['JSON after JSON', '{"a": 1}\n{"a": 2}', 'YAML 1.2 or JSON (line 2, column 1)'],
    ['an alias of nothing', 'a: *nobody', 'an alias (*) of an anchor (&) that ends before it (line 1, column 4)'],
    ['text between keys', 'a: 1\nloose text\nb: 2', 'YAML 1.2 or JSON (line 2, column 1)'],
  ])('%s', (_name, text, expected) => {
    expect(refusal(() => readYaml(text))).toMatchObject({ code: 'not-readable', path: '', expected });
  });
});

test('two documents in one file are rejected, with what would be right', () => {
  expect(refusal(() => readYaml('a: 1\n---\na: 2\n')).expected).toBe(
    'one document; several cases go into an .ndjson file, a case a line (line 2, column 1)',
  );
});

describe('a document that would do harm', () => {
  test('by aliases of aliases is rejected', () => {
    const text = 'a: &a [1, 1]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b]\n';
    expect(refusal(() => readYaml(text)).expected).toMatch(/^at most 20 aliases/u);
  });

  const levels = [64, 65, 1_000, 30_000];
  test.each(levels)('by %i open brackets is rejected above 64', (depth) => {
    const read = () => readYaml('['.repeat(depth) + ']'.repeat(depth));
    if (depth <= 64) expect(read()).toHaveLength(1);
    else expect(refusal(read).expected).toBe('fewer levels (line 1, column 65)');
  });

  test.each(levels)('by %i dashes on a line is rejected above 64', (depth) => {
    const read = () => readYaml(`${'- '.repeat(depth)}x`);
    if (depth <= 64) expect(read()).toHaveLength(1);
    else expect(refusal(read).expected).toBe('fewer levels (line 1, column 129)');
  });

  test.each([
    ['keys below each other', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['lists below each other', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}-`).join('\n')],
    ['marked dashes', '- &a '.repeat(30_000)],
    ['keys on one line', 'a: '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
  ])('by %s is refused', (_name, text) => {
    expect(refusal(() => readYaml(text)).expected).toMatch(/^fewer levels \(line \d+, column \d+\)$/u);
  });

  test('is no document with comments far to the right', () => {
    expect(readYaml(`a: 1 # one\n${' '.repeat(200)}# and more\nb: 2\n`)).toStrictEqual({ a: 1, b: 2 });
  });

  test('by more values than a document has, once its aliases are followed, is rejected', () => {
    const base = `a: &a [${'1, '.repeat(2000)}1]\n`;
    const text = `${base}b: [${Array.from({ length: 130 }, () => '*a').join(', ')}]\n`;
    expect(refusal(() => readLocatedYaml(text, ofScenarios)).expected).toMatch(/^at most 250000 values/u);
  });

  test('by an anchor that holds itself is rejected', () => {
    expect(refusal(() => readLocatedYaml('a: &a [*a]\n', ofScenarios)).expected).toMatch(
      /^an alias .* before it \(line 1, column 8\)$/u,
    );
  });

  test('by very many keys is read in a time that grows with them', () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(Object.keys(readLocatedYaml(keys, ofScenarios).document as object)).toHaveLength(60_000);
  });
});

test('a scenario file may use an anchor more often than a case', () => {
  const text = `- &a { b: 1 }\n${'- *a\n'.repeat(100)}`;
  expect(refusal(() => readYaml(text)).expected).toMatch(/^at most 20 aliases/u);
  expect(readLocatedYaml(text, ofScenarios).document).toHaveLength(101);
  expect(refusal(() => readLocatedYaml(`${text}${'- *a\n'.repeat(1000)}`, ofScenarios)).expected).toMatch(
    /^at most 1000/u,
  );
});

describe('places', () => {
  const text = '- name: x\r\n  expect:\r\n    norms: { a: 1, b: 2 }\r\n- &second\r\n  name: y\r\n- *second\r\n';
  test.each([
    ['', 1, 1],
    ['0', 1, 3],
    ['0.expect', 2, 3],
    ['0.expect.norms.b', 3, 20],
    ['0.expect.norms.key 2', 3, 20],
    ['0.expect.norms.c', 3, 5],
    ['1', 5, 3],
    ['1.name', 5, 3],
    ['2', 6, 3],
    ['2.name', 6, 3],
    ['9.expect', 1, 1],
  ])('of %j: line %i, column %i', (path, line, column) => {
    for (const mark of ['', '\ufeff']) {
      expect(readLocatedYaml(mark + text, ofScenarios).locationOf(path)).toEqual({ line, column });
    }
  });

  test('errors of JSON are reported too, with tabs in it', () => {
    const json = '[\n\t{\n\t\t"name": "x",\n\t\t"expect": { "norms": {} }\n\t}\n]';
    expect(readLocatedYaml(json, ofScenarios).locationOf('0.expect.norms')).toEqual({ line: 4, column: 15 });
  });
});

test('a list may begin with a byte order mark', () => {
  expect(readYaml('\ufeff- a\n- b\n')).toStrictEqual(['a', 'b']);
});

test('no refusal quotes the text', () => {
  const secret = 'Xqzw';
  const broken = fc.constantFrom(
    `${secret}: [`,
    `a: "${secret}`,
    `a: *${secret}`,
    `${secret}: 1\n${secret}: 2`,
    `a: !${secret} b`,
    `${secret}\n: : ${secret}`,
    `? {${secret}: 1}\n: 2`,
    `a: 1\n--- ${secret}\n`,
    `"\\q${secret}"`,
    `%${secret}\n---\na: 1`,
  );
  fc.assert(
    fc.property(broken, fc.string(), (text, more) => {
      try {
        readYaml(`${text}\n# ${JSON.stringify(more)}`);
      } catch (error) {
        expect(JSON.stringify([String(error), (error as { issues: unknown }).issues])).not.toContain(secret);
      }
    }),
  );
});
