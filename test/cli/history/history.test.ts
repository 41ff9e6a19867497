import { describe, expect, test } from 'vitest';
import { chapters } from '../../../src/act/provisions.ts';
import { renderHistory } from '../../../src/cli/history/render-history.ts';
import { historyOf } from '../../../src/compare.ts';
import { norms, personNorms } from '../../../src/rules/child-protection-act.ts';
import { runCommand } from '../fake-context.ts';
import { renderOptionsFor } from '../render-options.ts';

const history = (...args: string[]) => runCommand(['history', ...args]);

describe('lasteks history', () => {
  test('draws a line of time: each day, the act, and what the provision says from then', async () => {
    const { code, out, err } = await history('§ 29 (3)');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^History: § 29 \(3\)\nAs known on \d{4}-\d\d-\d\d\n\n2016-01-01 {2}● {2}RT I, 06\.12\.2014, 1 /,
    );
    expect(out).toMatch(/^2027-01-01 {2}● {2}RT I, 11\.07\.2026, 8 \(passed 2026-06-17\) — still to come$/m);
    expect(out).toMatch(/│ {2}§ 29 \(7\) {5}Within ten days/);
    expect(out.replace(/\s+│?\s*/gu, ' ')).toContain('(was § 29 (3))');
    expect(out).toMatch(/^Decide on case management — duty\ndecide-on-case-management\n2016-01-01 {2}●/m);
  });

  test('tells the last day of what nothing follows', async () => {
    expect((await history('§ 27¹')).out).toMatch(/^2024-12-31 {2}○ {2}last day: § 27¹ \(2\) 1\), § 27¹ \(2\) 2\)/m);
    const { out } = await history('§ 36 (2)', '--lang', 'et');
    expect(out).toContain('lõpp ei ole teada');
  });

  test('tells of one rule what differs from version to version', async () => {
    const { out } = await history('decide-on-case-management');
    expect(out).toMatch(/§ 29 \(3\), § 41¹\n(?:.*\n)+? +│ {2}Changed: provisions, condition, open reading\n2025/);
    const estonian = await history('decide-on-case-management', '--lang', 'et');
    expect(estonian.out).toContain('Muutus: sätted, tingimus');
    expect(estonian.out).toContain('— kohustus');
  });

  test('is the history itself as JSON, by either option', async () => {
    const json = `${JSON.stringify(historyOf('§ 27²'), undefined, 2)}\n`;
    expect((await history('27.2', '--json')).out).toBe(json);
    expect((await history('§ 27²', '--format', 'json', '--lang', 'et')).out).toBe(json);
  });

  test('is tables in Markdown, in the language asked for', async () => {
    const { out } = await history('§ 27²', '--format', 'md');
    expect(out).toMatch(/^# History: § 27²\n/);
    expect(out).toMatch(
      /^\| 2023-01-01 \| 2024-12-31 \| § 27¹ +\| RT I, 28\.04\.2022, 1 \(passed 2022-04-13\) +\| .*later § 27²/m,
    );
    expect(out).toMatch(/^### .*\n\n`may-screen-disability-data`, permission\n\n\| From /m);
    expect((await history('§ 27²', '--format', 'md', '--lang', 'et')).out).toMatch(/^# Ajalugu: § 27²\n/);
    expect((await history('barred-for-life', '--format', 'md')).out).toContain('lists of offences');
    expect((await history('§ 42', '--format', 'md')).out).toContain('No rule rests on it.');
  });

  test.each([
    [['§ 291'], 'ambiguous-provision'],
    [['notify-dangr'], 'unknown-id'],
    [['§ 31', '--format', 'html'], 'not-in-list'],
    [['§ 31', '--lang', 'fi'], 'not-in-list'],
  ])('refuses %j and repeats nothing of it', async (args, code) => {
    const outcome = await history(...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`(${code})`);
    expect(outcome.err).not.toMatch(/291|dangr|html|fi\b/);
  });

  test('takes one format, not two', async () => {
    expect(await history('§ 31', '--json', '--format', 'md')).toMatchObject({ code: 2, out: '' });
  });
});

describe('renderHistory', () => {
  const everything = [
    ...chapters.flatMap(({ provisions }) => provisions.map(({ reference }) => reference)),
    ...[...norms, ...personNorms].map(({ id }) => id),
  ];

  test.each(['en', 'et'] as const)(
    'keeps within the width and tells every day, of whatever has a history: %s',
    (lang) => {
      for (const asked of everything) {
        const encoded = historyOf(asked);
        const text = renderHistory(encoded, renderOptionsFor(lang, { width: 60 }));
        const steps = [...encoded.provisions, ...encoded.rules].flatMap(
          (one) => one.steps as readonly { from: string }[],
        );
        for (const { from } of steps) expect(text).toContain(`\n${from}  ●  `);
        const long = text.split('\n').filter((line) => line.length > 60 && !/§ \d+[^ ]* [()\d,– ]+\.?$/u.test(line)); // citations are kept together
        expect(long).toEqual([]);
        expect(text).not.toMatch(/undefined|\{\}|\u00a0/);
      }
    },
  );
});
