import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provisionsOn } from '../../../src/act/provisions.ts';
import { comparisonSchema } from '../../../src/compare/comparison/comparison-schema.ts';
import { printEnglish, saidOn } from '../../act/official-text/printed-act.ts';
import { runCommand } from '../fake-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'lasteks-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [before, after, out] = ['a.txt', 'b.txt', 'out.html'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

/** The text of a wording in our own words; § 11 tries to be a tag. */
const textOf = (day: string): string =>
  printEnglish(
    saidOn(day, 'en').map((one) =>
      one.reference === '§ 11' ? { ...one, text: `<script>alert(1)</script> ${one.text}` } : one,
    ),
    day,
  );

beforeAll(() => {
  writeFileSync(before, textOf('2016-01-01'));
  writeFileSync(after, textOf('2023-04-01'));
});

describe('lasteks compare', () => {
  test('shows on a terminal what changed, with the condition under which the result of a rule differs', async () => {
    const { code, out: printed, err } = await runCommand(['compare', '2016', '2023']);
    expect([code, err]).toEqual([0, '']);
    expect(printed).toContain('Wording of 1 January 2016 → Wording of 1 April 2023');
    expect(printed).toMatch(/§ 32 \(2\)\s+re-edited\n[^§]*No effect: every rule is the same\./u);
    expect(printed).toMatch(
      /\nDecide on case management\nchanged · norm · § 29 \(3\) → § 29 \(3\), § 41¹ · decide-on-case-management\n/u,
    );
    expect(printed).toMatch(
      /1 January 2016: applies → 1 April 2023: does not apply\nCondition of the difference:\n- each of these:\n/u,
    );
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('shows a word-by-word diff on a terminal where texts are given', async () => {
    const { out: printed } = await runCommand(['compare', '2016', '2023', '--texts', before, after]);
    expect(printed).toMatch(/\[-[^\]]+-\] \{\+[^}]+\+\}/u);
    expect(printed).toContain('Official text: different words:');
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('gives JSON by its schema', async () => {
    const { code, out: printed } = await runCommand(['compare', '2016-01-01', '2016', '--format', 'json']);
    expect(code).toBe(0);
    const comparison = comparisonSchema.parse(JSON.parse(printed));
    expect(comparison.format).toBe('lasteks-compare/1');
    expect(comparison.counts.provisions.unchanged).toBe(comparison.provisions.length);
    const schema = await runCommand(['schema', 'comparison']);
    expect(JSON.parse(schema.out)).toMatchObject({ type: 'object' });
  });

  test('writes one HTML file, in which nothing of the texts is read as a tag', async () => {
    const { code, out: printed } = await runCommand([
      ...['compare', '2016', '2023', '--format', 'html', '--texts', before, after, '--out', out, '--lang', 'et'],
    ]);
    expect([code, printed]).toEqual([0, '']);
    const html = readFileSync(out, 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="et">/u);
    expect(html).toContain('&lt;script>alert(1)');
    expect(html.match(/<script>/gu)).toHaveLength(1);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="(?!#)/u);
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    for (const day of ['2016-01-01', '2023-04-01']) {
      for (const { version } of provisionsOn(day)) {
        if (!version.repealed) expect(html).toContain(escaped(version.summary.et));
      }
    }
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(target);
  });

  test('writes Markdown in which nothing of the texts is read as a mark', async () => {
    const { code, out: printed } = await runCommand([
      ...['compare', '2016', '2023', '--format', 'md', '--texts', before, after],
    ]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^# Child Protection Act: Comparison of two wordings\n/u);
    expect(printed).toContain('&lt;script&gt;alert(1)');
    expect(printed).not.toContain('<script>');
    expect(printed).toMatch(/<del>.*<\/del>/u);
    expect(printed).toContain('lasteks assess decide-on-case-management.yaml --at');
  });

  test.each<[what: string, code: string, args: readonly string[]]>([
    ['a wording that is none', 'unknown-wording', ['1999']],
    ['another format', 'not-in-list', ['2023', '--format', 'pdf']],
    ['another language', 'not-in-list', ['2023', '--lang', 'fi']],
    ['the text of one wording alone', 'not-in-list', ['2023', '--texts', before]],
    ['a text that is not there', 'not-readable', ['2023', '--texts', before, join(folder, 'none.txt')]],
    ['the texts the other way round', 'contradiction', ['2023', '--texts', after, before]],
    ['a file that cannot be written', 'not-readable', ['2016', '--out', join(folder, 'none', 'out.html')]],
  ])('refuses %s with 2, and repeats no path', async (_what, code, args) => {
    const outcome = await runCommand(['compare', '2016', ...args]);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toContain(code);
    expect(outcome.err).not.toContain(folder);
  });

  test('rejects a command line without a second wording with 2', async () => {
    expect((await runCommand(['compare', '2016'])).code).toBe(2);
  });
});
