import { describe, expect, test } from 'vitest';
import { chapters } from '../../../src/act/provisions.ts';
import { historyDocument } from '../../../src/cli/history/history-document.ts';
import { renderText } from '../../../src/cli/report/render-text.ts';
import { historyOf } from '../../../src/compare.ts';
import { norms, personNorms } from '../../../src/rules/child-protection-act.ts';
import { runCommand } from '../fake-context.ts';
import { renderOptionsFor } from '../render-options.ts';

const history = (...args: string[]) => runCommand(['history', ...args]);

describe('lasteks history', () => {
  test('draws a line of time: each day, the act, and the summary of the provision from then', async () => {
    const { code, out, err } = await history('§ 29 (3)');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Child Protection Act: History of § 29 \(3\)\nAs known on \d+ \w+ \d{4}\n\nVersions of the provision\n2016-01-01 {2}● {2}RT I, 06\.12\.2014, 1 /,
    );
    expect(out).toMatch(/^2027-01-01 {2}● {2}RT I, 11\.07\.2026, 8 \(passed 17 June 2026\) — not in force yet$/m);
    expect(out).toMatch(/│ {2}§ 29 \(7\) {5}Within ten days/);
    expect(out.replace(/\s+│?\s*/gu, ' ')).toContain('(was § 29 (3))');
    expect(out).toMatch(/^Decide on case management — duty\ndecide-on-case-management\n2016-01-01 {2}●/m);
  });

  test('marks the last day of what nothing follows', async () => {
    expect((await history('§ 27¹')).out).toMatch(/^2024-12-31 {2}○ {2}last day: § 27¹ \(2\) 1\), § 27¹ \(2\) 2\)/m);
    const { out } = await history('§ 36 (2)', '--lang', 'et');
    expect(out).toContain('lõpp ei ole teada');
  });

  test('lists for one rule what differs from version to version', async () => {
    const { out } = await history('decide-on-case-management');
    expect(out).toMatch(
      /§ 29 \(3\), § 41¹ \(until 31 December 2024\)\n(?:.*\n)+? +│ {2}Changed: provisions, condition, reading\n2025/,
    );
    const estonian = await history('decide-on-case-management', '--lang', 'et');
    expect(estonian.out).toContain('Muutus: sätted, tingimus');
    expect(estonian.out).toContain('— kohustus');
  });

  test('is the history itself as JSON, by either option', async () => {
    const json = `${JSON.stringify(historyOf('§ 27²'), undefined, 2)}\n`;
    expect((await history('27.2', '--json')).out).toBe(json);
    expect((await history('§ 27²', '--format', 'json', '--lang', 'et')).out).toBe(json);
  });

  test('is a list in Markdown, in the requested language', async () => {
    const { out } = await history('§ 27²', '--format', 'md');
    expect(out).toMatch(/^# Child Protection Act: History of §\u00a027²\n/);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(
      /^- \*\*2023-01-01\*\* \*\*RT I, 28\.04\.2022, 1 \(passed 13 April 2022\)\*\*\n\n {2}- \*\*§ 27¹\*\* .*\(later § 27²\)\n\n {4}until 31 December 2024$/m,
    );
    expect(out).toMatch(/^### \*\*.*\*\* — permission\n\n`may-screen-disability-data`\n\n- \*\*/m);
    expect((await history('§ 27²', '--format', 'md', '--lang', 'et')).out).toMatch(
      /^# Lastekaitseseadus: §\u00a027² ajalugu\n/,
    );
    expect((await history('barred-for-life', '--format', 'md')).out).toContain('lists of offences');
    expect((await history('§ 42', '--format', 'md')).out).toContain('No rule depends on it.');
  });

  test('is one HTML file, with a link to nothing outside it', async () => {
    const { out } = await history('§ 27²', '--format', 'html', '--lang', 'et');
    expect(out).toMatch(/^<!doctype html>\n<html lang="et">/u);
    expect(out).toContain('<dt>2023-01-01</dt>');
    expect(out).not.toMatch(/(?:src|href)="(?!#)/u);
  });

  test.each([
    [['§ 291'], 'ambiguous-provision'],
    [['notify-dangr'], 'unknown-id'],
    [['§ 31', '--format', 'pdf'], 'not-in-list'],
    [['§ 31', '--lang', 'fi'], 'not-in-list'],
  ])('refuses %j and repeats nothing of it', async (args, code) => {
    const outcome = await history(...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`(${code})`);
    expect(outcome.err).not.toMatch(/291|dangr|pdf|fi\b/);
  });

  test('takes one format, not two', async () => {
    expect(await history('§ 31', '--json', '--format', 'md')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the report of a history', () => {
  const everything = [
    ...chapters.flatMap(({ provisions }) => provisions.map(({ reference }) => reference)),
    ...[...norms, ...personNorms].map(({ id }) => id),
  ];

  test.each(['en', 'et'] as const)(
    'keeps within the width and has every day, of whatever has a history: %s',
    (lang) => {
      for (const asked of everything) {
        const encoded = historyOf(asked);
        const text = renderText(historyDocument(encoded, lang), renderOptionsFor(lang, { width: 60 }));
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
