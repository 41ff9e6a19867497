import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { deadLink, linksOf, withoutBlocks } from './page-links.ts';

const pages = globSync(['*.md', 'docs/*.md', 'docs/conformance/*.md']).sort();
const sources = globSync(['src/**/*.ts', 'examples/**/*', '*.{json,yml,ts,mjs}'], {
  ignore: 'package-lock.json',
}).sort();
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** The folders of the repository that are cited by paths. */
const folders = ['src', 'test', 'docs', 'examples'];
/** A path from the root of the repository; what follows it in a sentence is none of it. */
const citedPath = new RegExp(`(?<![\\w./-])(?:${folders.join('|')})/(?:[\\w./*-]*[\\w*/])?`, 'gu');
/** A name in backticks that is a path from a folder of `src/`: `act/reference.ts`. */
const pathInBackticks = /`([\w-]+(?:\/[\w-]+)*\/[\w.-]+\.(?:ts|md|mjs|json|ya?ml))`/gu;

/** Folders that are made and not kept. */
const isMade = (path: string): boolean =>
  path.startsWith('docs/reference') || path.startsWith('docs/api/') || path === 'docs/api';

const isThere = (path: string): boolean =>
  isMade(path) || (path.includes('*') ? globSync(path).length > 0 : existsSync(path));

/** The paths of the repository that a text cites and that are not there. */
function deadPaths(text: string): readonly string[] {
  const cited = [...text.matchAll(citedPath)].map(([path]) => path);
  const inBackticks = [...text.matchAll(pathInBackticks)].map(([, path]) => path!);
  const isInSource = (path: string): boolean => existsSync(join('src', path));
  const dead = [...cited, ...inBackticks.filter((path) => !isInSource(path))].filter((path) => !isThere(path));
  return [...new Set(dead)];
}

describe('what is checked', () => {
  test('finds a dead link, a dead anchor and a dead path, and no other', () => {
    expect(deadLink('docs/architecture.md', 'encoding.md')).toBeUndefined();
    expect(deadLink('docs/architecture.md', '../README.md')).toBeUndefined();
    expect(deadLink('docs/architecture.md', 'docs/encoding.md')).toMatch(/no such file$/u);
    expect(deadLink('docs/architecture.md', '../../README.md')).toMatch(/no such file$/u);
    expect(deadLink('docs/case-systems.md', '#deadlines')).toBeUndefined();
    expect(deadLink('README.md', 'docs/case-systems.md#of-hedgehogs')).toMatch(/no such heading$/u);
    expect(linksOf('[a](b.md) [c](d.md#e "f")\n[g]: h.md\n```\n[i](j)\n```\n')).toEqual(['b.md', 'd.md#e', 'h.md']);
    expect(deadPaths('See `docs/encoding.md`, src/act/ and `act/reference.ts`, not `vendor/lasteks.tgz`.')).toEqual([]);
    expect(deadPaths('See `docs/hedgehogs.md`. Or src/hedgehogs, or `model/hedgehog.ts`.')).toEqual([
      'docs/hedgehogs.md',
      'src/hedgehogs',
      'model/hedgehog.ts',
    ]);
  });

  test('is every page and every source file', () => {
    expect(pages).toContain('README.md');
    expect(pages.length).toBeGreaterThan(14);
    expect(sources.length).toBeGreaterThan(300);
  });
});

test.each(pages)('%s links only to what is there', (page) => {
  const links = linksOf(textOf(page));
  expect(links.flatMap((link) => deadLink(page, link) ?? [])).toEqual([]);
});

test.each(pages)('%s cites only paths that are there', (page) => {
  expect(deadPaths(withoutBlocks(textOf(page)))).toEqual([]);
});

test('docstrings, messages, examples and settings cite only paths that are there', () => {
  const dead = sources.flatMap((file) => deadPaths(textOf(file)).map((path) => `${file}: ${path}`));
  expect(dead).toEqual([]);
});
