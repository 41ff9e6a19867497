import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as jsonRulesEngine from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import * as compare from '../../src/compare.ts';
import * as lasteks from '../../src/index.ts';
import * as live from '../../src/live.ts';
import * as operators from '../../src/operators.ts';
import * as scenarios from '../../src/scenarios.ts';
import * as texts from '../../src/texts.ts';
import * as vitest from '../../src/vitest.ts';

const modules: Readonly<Record<string, object>> = {
  lasteks,
  'lasteks/live': live,
  'lasteks/texts': texts,
  'lasteks/scenarios': scenarios,
  'lasteks/compare': compare,
  'lasteks/operators': operators,
  'lasteks/vitest': vitest,
  'json-rules-engine': jsonRulesEngine,
};

/** Pages that are made from the sources, whose own examples are run. */
const generatedPages = ['api', 'api-report', 'reference'];

/** A ```ts fence of a page or a docstring. */
interface Snippet {
  readonly where: string;
  readonly code: string;
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !generatedPages.includes(name.split('/')[0]!))
    .map((name) => join(folder, name));
}

function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^ *\* ?/gm, '');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match, index) => ({
    where: `${file}, example ${index + 1}`,
    code: match[1]!,
  }));
}

/** Makes a snippet a function body: imports become lookups, and `value; // => expected` an expectation. */
function body(code: string): string {
  return code
    .replaceAll(/^import (\{[^}]*\}) from '([^']*)';$/gm, (_, names: string, from: string) => {
      return `const ${names.replaceAll(' as ', ': ')} = modules['${from}'];`;
    })
    .replaceAll(/;\n\/\/ => /g, '; // => ')
    .replaceAll(/^( *)(.+?);? \/\/ => (.*)$/gm, '$1expectEqual($2, $3);');
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

/** Guides whose code blocks a test compares with those of the English guide, so that running them once is enough. */
const isTranslation = (file: string): boolean => file.endsWith('.et.md');

const pages = ['README.md', ...filesBelow('docs', '.md')].filter((file) => !isTranslation(file));
const snippets = [...pages, ...filesBelow('src', '.ts')].flatMap(snippetsOf);

test('there are examples in the docstrings', () => {
  expect(snippets.length).toBeGreaterThan(10);
});

/** What registers tests is run while tests are collected, and the tests are what it says. */
const registering = snippets.filter(({ code }) => code.includes("'lasteks/vitest'"));
const stating = snippets.filter((snippet) => !registering.includes(snippet));

for (const { where, code } of registering) {
  describe(where, () => new AsyncFunction('modules', body(code))(modules));
}

test.each(stating.map(({ where, code }) => [where, code]))(
  'the example %s gives the results in its comments',
  async (_where, code) => {
    let expectations = 0;
    const expectEqual = (actual: unknown, expected: unknown): void => {
      expectations += 1;
      expect(actual).toEqual(expected);
    };
    await new AsyncFunction('modules', 'expectEqual', body(code))(modules, expectEqual);
    expect(expectations).toBeGreaterThan(0);
  },
);
