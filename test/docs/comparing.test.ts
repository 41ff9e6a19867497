import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { provisionChanges } from '../../src/compare/comparison/wording-comparison.ts';
import { printEnglish, saidOn } from '../act/official-text/printed-act.ts';
import { runCommand } from '../cli/fake-context.ts';

const page = readFileSync('docs/comparing.md', 'utf8');
const lines = /```sh\n([\s\S]*?)```/u.exec(page)![1]!.trim().split('\n');

const folder = mkdtempSync(join(tmpdir(), 'lasteks-comparing-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('each command on the page is one', async () => {
  writeFileSync(join(folder, 'a.txt'), printEnglish(saidOn('2016-01-01', 'en'), '2016-01-01'));
  writeFileSync(join(folder, 'b.txt'), printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01'));
  expect(lines).toHaveLength(5);
  for (const line of lines) {
    const [name, ...args] = line.split(' ');
    expect(name).toBe('lasteks');
    const inFolder = args.map((arg) => (/\.(?:txt|html)$/u.test(arg) ? join(folder, arg) : arg));
    expect([line, (await runCommand(inFolder)).code]).toEqual([line, 0]);
  }
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<!doctype html>');
});

test.each(['docs/comparing.md', 'docs/comparing.et.md'])(
  '%s explains every word for what happened to a provision',
  (guide) => {
    const words = [...readFileSync(guide, 'utf8').matchAll(/^\| ([a-z][a-z-]*) +\|/gmu)].map(([, word]) => word);
    expect(words).toEqual([...new Set(words)]);
    expect(new Set(words)).toEqual(new Set(provisionChanges));
  },
);
