import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { verifyText } from '../../../src/act/verify-text.ts';
import { readYaml } from '../../../src/cli/io/read-yaml.ts';
import { renderText } from '../../../src/cli/report/render-text.ts';
import { verificationDocument } from '../../../src/cli/verify/verification-document.ts';
import { dependentsOf } from '../../../src/rules/dependents.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { scenariosOn } from '../../../src/scenarios/format/scenarios-on.ts';
import { printEnglish, printXml, type Said, saidOn } from '../../act/official-text/printed-act.ts';
import { runCommand } from '../fake-context.ts';
import { renderOptionsFor } from '../render-options.ts';

// Without digests in Estonian, so that a text in our own words shows what numbers and marks alone tell.
vi.mock('../../../src/act/digests.ts', async (original) => {
  const { officialDigests } = await original<typeof import('../../../src/act/digests.ts')>();
  return { officialDigests: officialDigests.filter(({ language }) => language === 'en') };
});

const verify = (input: string, ...args: string[]) => runCommand(['verify', '-', ...args], { input });

const later = { act: 'RT I, 01.02.2028, 3', inForce: '2028-03-01' };

/** A report without its line ends. */
const lined = (report: string) => report.replace(/\s+/gu, ' ');

/** The Estonian text of 2023-04-01 in our own words; some provisions changed by hand. It has no chapters. */
const xml = (change: (said: readonly Said[]) => readonly Said[] = (said) => said) =>
  printXml(change(saidOn('2023-04-01', 'et')), '2023-04-01');
const amended = xml((said) =>
  said
    .filter(({ reference }) => reference !== '§ 37 (2)')
    .map((one) => (one.reference === '§ 31 (2)' ? { ...one, mark: later } : one)),
);

describe('lasteks verify', () => {
  test('reports with 1 that a text has drifted, and names what depends on what differs', async () => {
    const { code, out, err } = await verify(amended, '--wording', '2023');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('The text does not match the encoding.');
    expect(out).toMatch(/§ 31 \(2\)\s+drifted: the amendment mark differs\s+\(RT I, 01\.02\.2028, 3,\s+in\s+force/);
    expect(out).toMatch(/§ 31 \(2\)[^§]*Rules: notify-danger/);
    expect(out).toMatch(/§ 37 \(2\)\s+missing from the text/);
    expect(out).toMatch(/^Provisions: same \d+, drifted 1, missing 1, unsure 2$/m);
  });

  test('names with --scenarios those that depend on what has drifted, and no others', async () => {
    const { out } = await verify(
      amended,
      '--wording',
      '2023',
      '--json',
      '--scenarios',
      'test/scenarios/chapter-07.yaml',
    );
    const { provisions } = JSON.parse(out) as ReturnType<typeof verifyText>;
    const scenarios = provisions.find(({ reference }) => reference === '§ 31 (2)')?.dependents?.scenarios ?? [];
    const about = readScenarios(readYaml(readFileSync('test/scenarios/chapter-07.yaml', 'utf8')));
    expect(scenarios.length).toBeGreaterThan(0);
    expect(scenarios).toEqual(scenariosOn(about, ['notify-danger']));
    expect(scenarios.length).toBeLessThan(about.length);
  });

  test('prints what is the same only with --full', async () => {
    const brief = await verify(amended, '--wording', '2023');
    const full = await verify(amended, '--wording', '2023', '--full');
    expect(brief.out).not.toContain('same amendment marks');
    expect(full.out).toContain('same amendment marks');
    expect(full.code).toBe(1);
    const { provisions } = verifyText(readWording(amended), '2023');
    const referencesIn = (text: string) =>
      [...text.matchAll(/^ {2}(§ .+?) {2}/gmu)].map(([, reference]) => reference!.trim());
    const differing = provisions.filter(({ status }) => status !== 'same');
    expect(referencesIn(full.out)).toEqual(provisions.map(({ reference }) => reference));
    expect(referencesIn(brief.out)).toEqual(differing.map(({ reference }) => reference));
  });

  test('prints with --json the whole result, with what depends on each provision', async () => {
    const { code, out } = await verify(amended, '--wording', '2023', '--json');
    expect(code).toBe(1);
    const verification = JSON.parse(out);
    expect(verification).toEqual(JSON.parse(JSON.stringify(verifyText(readWording(amended), '2023', dependentsOf))));
    const drifted = verification.provisions.find(({ reference }: { reference: string }) => reference === '§ 31 (2)');
    expect(drifted.dependents).toEqual(dependentsOf('§ 31 (2)', '2023'));
  });

  test('counts every provision once', async () => {
    const { out } = await verify(amended, '--wording', '2023');
    const counts = /^Provisions: (.*)$/m
      .exec(out)![1]!
      .split(', ')
      .map((count) => Number(count.split(' ').at(-1)));
    const { provisions } = verifyText(readWording(amended), '2023');
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(provisions.length);
  });

  test('compares a text of a later wording than is encoded with the last', async () => {
    const text = printXml(saidOn('2027-01-01', 'et'), '2028-03-01');
    const { code, out } = await verify(text, '--wording', '2028-03-01');
    expect(code).toBe(1); // the printed text has no chapters
    expect(out).toContain('Compared with the wording of 1 January 2027, the last that is encoded.');
    expect(out).toMatch(/^Provisions: same \d+$/m);
  });

  test('reports that no official text was available in the language', async () => {
    const { out } = await verify(xml(), '--wording', '2023', '--lang', 'en');
    expect(lined(out)).toContain(
      'No official text was available in this language: compared by numbers and amendment marks',
    );
    expect(lined((await verify(xml(), '--wording', '2023', '--lang', 'et')).out)).toContain(
      'Ametlik tekst ei olnud selles keeles kasutada',
    );
  });

  test.each(['2022-10-01', '2025-01-01', '2025-01-10', '2026-10-01', '2027-01-01'])(
    'reports for %s in English that no official text of it was available, and of which days texts were',
    async (day) => {
      const { out } = await verify(printEnglish(saidOn(day, 'en'), day), '--wording', day);
      expect(lined(out)).toContain(
        'No official text of this wording was available in this language: what was the same on 1 January 2016 or 1 April 2023 is compared with the text of that day, the rest by numbers and amendment marks.',
      );
      const { out: json } = await verify(printEnglish(saidOn(day, 'en'), day), '--wording', day, '--json');
      expect(JSON.parse(json)).toMatchObject({
        by: 'digests-of-other-days',
        digestsFrom: ['2016-01-01', '2023-04-01'],
      });
    },
  );

  test('reports for a wording whose official text is available that it was compared with that', async () => {
    const { out } = await verify(printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01'), '--wording', '2023');
    expect(lined(out)).toContain('Compared with the official text of this wording, provision by provision.');
  });

  test('reports a text of another day than --wording', async () => {
    const { code, out } = await verify(xml(), '--wording', '2023-01-01');
    expect(code).toBe(1);
    expect(out).toContain('The text states that it is in force from 1 April 2023, not from 1 January 2023.');
  });

  test('reads the English page text too, and lists the lines that it did not read', async () => {
    const text = `${printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01')} (77) What is this.\n`;
    const { code, out } = await verify(text, '--wording', '2023');
    expect(code).toBe(1);
    expect(out).toContain('Not read');
    expect(out).toMatch(/line \d+\s+a number/);
    expect((await verify(text, '--wording', '2023', '--lang', 'et')).out).toMatch(/rida \d+\s+number/);
  });

  test('cites provisions in Estonian as Estonian texts do', async () => {
    const { out } = await verify(amended, '--wording', '2023', '--lang', 'et');
    expect(out).toMatch(/§ 31 lg 2 +muutunud: muutmismärge erineb\s+\(RT I, 01\.02\.2028, 3,\s+jõustumine/);
    expect(out).not.toMatch(/§ \d+[⁰-⁹]? \(/);
  });

  test('is Markdown and HTML too, with a bar of the counts', async () => {
    const markdown = await verify(amended, '--wording', '2023', '--format', 'md');
    expect(markdown.code).toBe(1);
    expect(markdown.out).toMatch(/^# Child Protection Act: Check of the official text\n/u);
    expect(markdown.out).toMatch(/\| Provisions \| Number \|\n\| - \| - \|\n\| same \| \d+ \|\n\| drifted \| 1 \|/u);
    expect(markdown.out.replaceAll('\u00a0', ' ')).toMatch(
      /^- \*\*§ 31 \(2\)\*\* drifted: [\s\S]+?\*\*Rules:\*\* notify-danger/mu,
    );
    const html = await verify(amended, '--wording', '2023', '--format', 'html', '--lang', 'et');
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="et">/u);
    expect(html.out).toMatch(/aria-label="Sätted: sama \d+, muutunud 1, puudu 1, ebaselge 2"/u);
  });

  test('takes a text that is longer than any case', async () => {
    expect(Buffer.byteLength(amended + ' '.repeat(200_000))).toBeGreaterThan(200_000);
    expect((await verify(amended + ' '.repeat(200_000), '--wording', '2023')).code).toBe(1);
    const tooLong = await verify(amended + ' '.repeat(5_000_000), '--wording', '2023');
    expect(tooLong).toMatchObject({ code: 2, out: '' });
    expect(tooLong.err).toContain('an official text of at most 4 megabytes');
  });

  test.each([
    ['is no text of an act', 'A hedgehog.', ['--wording', '2023'], 'not-readable'],
    ['is another act', xml().replace('Lastekaitseseadus', 'Siiliseadus'), ['--wording', '2023'], 'not-readable'],
    ['is of a wording that is none', xml(), ['--wording', '2021-02-03'], 'unknown-wording'],
    ['is to be reported in another language', xml(), ['--wording', '2023', '--lang', 'fi'], 'not-in-list'],
    ['is to be reported in another format', xml(), ['--wording', '2023', '--format', 'pdf'], 'not-in-list'],
  ])('ends with 2 for what %s', async (_, input, args, code) => {
    const outcome = await verify(input, ...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`(${code})`);
  });

  test('requires the wording, and one format', async () => {
    expect(await verify(xml())).toMatchObject({ code: 2, out: '' });
    expect(await verify(xml(), '--wording', '2023', '--json', '--full')).toMatchObject({ code: 2, out: '' });
    expect(await verify(xml(), '--wording', '2023', '--json', '--format', 'md')).toMatchObject({ code: 2, out: '' });
  });
});

describe('the report of a verification', () => {
  test('prints nothing of a mark or a number that a terminal would obey', () => {
    const verification = verifyText(readWording(amended), '2023', dependentsOf);
    const mark = { act: 'RT\u001b[2J', inForce: '2028\u202e' };
    const hostile = {
      ...verification,
      chapters: [{ number: '8\u0007', status: 'new', by: 'numbers', mark } as const],
      provisions: verification.provisions.map((provision) => ({ ...provision, mark })),
    };
    const text = renderText(verificationDocument(hostile, 'en', true), renderOptionsFor('en'));
    expect(text).toContain('RT\ufffd[2J');
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(text).not.toContain(character);
  });

  test('keeps to the width, in both languages', () => {
    const verification = verifyText(readWording(amended), '2023', dependentsOf);
    for (const lang of ['en', 'et'] as const) {
      const document = verificationDocument(verification, lang, true);
      for (const width of [60, 80, 100]) {
        const lines = renderText(document, renderOptionsFor(lang, { width })).split('\n');
        expect(lines.filter((line) => line.length > width)).toEqual([]);
      }
    }
  });
});
