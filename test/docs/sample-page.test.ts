import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplePage } from './sample-page.ts';

test('docs/sample.md is current', () => {
  expect(
    readFileSync('docs/sample.md', 'utf8') === samplePage(),
    'renew docs/sample.md with: npm run sample-page',
  ).toBe(true);
});
