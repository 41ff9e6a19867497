import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The names of the functions that the reports of the public face list, entry by entry. */
const functions = readdirSync('docs/api-report').flatMap((file) =>
  [...readFileSync(join('docs/api-report', file), 'utf8').matchAll(/^export function (\w+)/gmu)].map(
    (match) => match[1]!,
  ),
);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** The docstrings that stand before a function of a name. */
const docstringsOf = (name: string): string[] =>
  sources.flatMap((text) =>
    [
      ...text.matchAll(
        new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:async )?function\\*? ${name}\\b`, 'gu'),
      ),
    ].map((match) => match[1]!),
  );

describe('every public function has an example that is run', () => {
  test.each([...new Set(functions)])('%s', (name) => {
    const docstrings = docstringsOf(name);
    expect(docstrings.length).toBeGreaterThan(0);
    expect(docstrings.some((docstring) => docstring.includes('```ts') && docstring.includes(name))).toBe(true);
  });
});
