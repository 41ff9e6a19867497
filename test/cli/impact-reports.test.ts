import { expect, test } from 'vitest';
import { runCommand } from './fake-context.ts';

const child = { birthDate: '2012-03-04', placeOfStay: 'Kusagil' };
const input = Array.from({ length: 60 }, (_, id) =>
  JSON.stringify({
    id: `<b>${id}|*`,
    at: '2027-03-01T10:00',
    case: { child, danger: { situationEndangersLifeOrHealth: true } },
  }),
).join('\n');
const impact = (...args: string[]) =>
  runCommand(['impact', '-', '--from', '2023', '--to', '2027-01-01', '--workers', '1', ...args], { input });

test('lasteks impact writes Markdown, in which no id is read as a mark and which has nothing else of a case', async () => {
  const { code, out } = await impact('--format', 'md');
  expect(code).toBe(0);
  expect(out).toMatch(/^# Child Protection Act: Impact of two wordings on cases\n/u);
  expect(out).toContain('### Child in danger (§\u00a030)');
  expect(out).toContain('| yes | 0 | 60 | 0 |');
  expect(out).toContain('&lt;b&gt;0&#124;\\*');
  expect(out).not.toContain('Kusagil');
});

test('lasteks impact writes HTML with a drawn matrix and a table of it, which mark what is suppressed', async () => {
  const plain = await impact('--format', 'html', '--lang', 'et');
  expect(plain.out).toMatch(/^<!doctype html>\n<html lang="et">/u);
  expect(plain.out).toContain('aria-label="Hädaohus olev laps. jah → teadmata: 60"');
  expect(plain.out).toContain('&lt;b>0|*');
  expect(plain.out).not.toContain('Kusagil');
  const kept = await impact('--format', 'html', '--lang', 'en', '--suppress-below', '5');
  expect(kept.out).toContain('>suppressed</text>');
  expect(kept.out).toContain('fewer than 5</td>');
});

test('another format is rejected with 2', async () => {
  const { code, err } = await impact('--format', 'pdf');
  expect(code).toBe(2);
  expect(err).toContain('text, json, md, html');
});
