import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { verifyText } from '../../../src/act/verify-text.ts';
import { readYaml } from '../../../src/cli/io/read-yaml.ts';
import { renderVerification } from '../../../src/cli/verify/render-verification.ts';
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
  test('tells with 1 that a text has drifted, and names what rests on what has', async () => {
    const { code, out, err } = await verify(amended, '--wording', '2023');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('The text is not what is encoded.');
    expect(out).toMatch(/§ 31 \(2\)\s+drifted: its amendment mark differs\s+\(RT I, 01\.02\.2028, 3,\s+in\s+force/);
    expect(out).toMatch(/§ 31 \(2\)[^§]*Rules: notify-danger/);
    expect(out).toMatch(/§ 37 \(2\)\s+missing from the text/);
    expect(out).toMatch(/^Provisions: same \d+, drifted 1, missing 1, unsure 2$/m);
  });

  test('names with --scenarios those that rest on what has drifted, and no others', async () => {
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
    expect(brief.out).not.toContain('the same by its amendment marks');
    expect(full.out).toContain('the same by its amendment marks');
    expect(full.code).toBe(1);
    const { provisions } = verifyText(readWording(amended), '2023');
    for (const { reference, status } of provisions) {
      expect(full.out).toContain(`\n  ${reference.padEnd(12)}  `);
      expect(brief.out.includes(`\n  ${reference.padEnd(12)}  `), reference).toBe(status !== 'same');
    }
  });

  test('prints with --json the whole comparison, what rests on each provision among it', async () => {
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

  test('holds a text of a later wording than is encoded against the last', async () => {
    const text = printXml(saidOn('2027-01-01', 'et'), '2028-03-01');
    const { code, out } = await verify(text, '--wording', '2028-03-01');
    expect(code).toBe(1); // the printed text has no chapters
    expect(out).toContain('Held against the wording of 2027-01-01 (the last that is encoded)');
    expect(out).toMatch(/^Provisions: same \d+$/m);
  });

  test('says that no official text was held in the language, where none was', async () => {
    const { out } = await verify(xml(), '--wording', '2023', '--lang', 'en');
    expect(lined(out)).toContain('No official text was held in this language: compared by numbers and amendment marks');
    expect(lined((await verify(xml(), '--wording', '2023', '--lang', 'et')).out)).toContain(
      'Selles keeles ei olnud ametlikku teksti käepärast',
    );
  });

  test.each(['2022-10-01', '2025-01-01', '2025-01-10', '2026-10-01', '2027-01-01'])(
    'says of %s in English that no official text of it was held, and of which days they were',
    async (day) => {
      const { out } = await verify(printEnglish(saidOn(day, 'en'), day), '--wording', day);
      expect(lined(out)).toContain(
        'No official text of this wording was held in this language: what was the same on 2016-01-01 or 2023-04-01 is compared with the text of that day, the rest by numbers and amendment marks.',
      );
      const { out: json } = await verify(printEnglish(saidOn(day, 'en'), day), '--wording', day, '--json');
      expect(JSON.parse(json)).toMatchObject({
        by: 'digests-of-other-days',
        digestsFrom: ['2016-01-01', '2023-04-01'],
      });
    },
  );

  test('says of a wording whose official text was held that it was compared with it', async () => {
    const { out } = await verify(printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01'), '--wording', '2023');
    expect(lined(out)).toContain('Compared with the official text of this wording, provision by provision.');
  });

  test('says so where the text is of another day than it was said to be', async () => {
    const { code, out } = await verify(xml(), '--wording', '2023-01-01');
    expect(code).toBe(1);
    expect(out).toContain('The text says that it is in force from 2023-04-01, not from 2023-01-01.');
  });

  test('reads the English page text too, and tells which lines it did not read', async () => {
    const text = `${printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01')} (77) What is this.\n`;
    const { code, out } = await verify(text, '--wording', '2023');
    expect(code).toBe(1);
    expect(out).toContain('Not read');
    expect(out).toMatch(/line \d+\s+a number/);
    expect((await verify(text, '--wording', '2023', '--lang', 'et')).out).toMatch(/rida \d+\s+number/);
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
    ['is to be told of in another language', xml(), ['--wording', '2023', '--lang', 'fi'], 'not-in-list'],
  ])('ends with 2 for what %s', async (_, input, args, code) => {
    const outcome = await verify(input, ...args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain(`(${code})`);
  });

  test('asks for the wording, and for one way of printing', async () => {
    expect(await verify(xml())).toMatchObject({ code: 2, out: '' });
    expect(await verify(xml(), '--wording', '2023', '--json', '--full')).toMatchObject({ code: 2, out: '' });
  });
});

describe('renderVerification', () => {
  test('prints nothing of a mark or a number that a terminal would obey', () => {
    const verification = verifyText(readWording(amended), '2023', dependentsOf);
    const mark = { act: 'RT\u001b[2J', inForce: '2028\u202e' };
    const text = renderVerification(
      {
        ...verification,
        chapters: [{ number: '8\u0007', status: 'new', by: 'numbers', mark }],
        provisions: verification.provisions.map((provision) => ({ ...provision, mark })),
      },
      renderOptionsFor('en', { full: true }),
    );
    expect(text).toContain('RT\ufffd[2J');
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(text).not.toContain(character);
  });

  test('keeps to the width, in both languages', () => {
    const verification = verifyText(readWording(amended), '2023', dependentsOf);
    for (const lang of ['en', 'et'] as const) {
      const lines = renderVerification(verification, renderOptionsFor(lang, { width: 80, full: true })).split('\n');
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  });
});
