import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CommandHelp } from '../../../src/cli/help/command-help.ts';
import { exitCodeTexts, helpTitles, programHelp, sectionTitles } from '../../../src/cli/help/messages.ts';
import type { Bilingual } from '../../../src/model/rule/truth.ts';
import { runCommand } from '../fake-context.ts';

const folders = readdirSync('src/cli').filter((name) => existsSync(`src/cli/${name}/help.ts`));
const helpOf = new Map<string, CommandHelp>();
for (const name of folders) helpOf.set(name, (await import(`../../../src/cli/${name}/help.ts`)).help);
const languages = ['en', 'et'] as const;

const helpText = async (args: readonly string[], columns = 80): Promise<string> => {
  const { code, out, err } = await runCommand(args, { env: { COLUMNS: String(columns) } });
  expect([code, err]).toStrictEqual([0, '']);
  return out;
};
/** A text on one line, however it was wrapped. */
const unwrapped = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(/\s+/gu, ' ');
const commandNames = async (): Promise<string[]> =>
  [
    ...(await helpText(['--help']))
      .split('Commands:')[1]!
      .split('\n\n')[0]!
      .matchAll(/^ {2}([a-z]+)/gmu),
  ]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');

describe('the help in both languages', () => {
  test('has a text for every command of the program', async () => {
    expect([...helpOf.keys()].sort()).toEqual((await commandNames()).sort());
  });

  test.each([...helpOf])('of %s has every text, and prints all of them in each language', async (name, help) => {
    const texts: Bilingual[] = [
      help.description,
      ...Object.values(help.arguments),
      ...Object.values(help.options),
      ...help.notes,
    ];
    for (const lang of languages) {
      const shown = unwrapped(await helpText(['help', name, '--lang', lang], 100));
      for (const text of texts) expect(shown).toContain(unwrapped(text[lang]));
      for (const example of help.examples) expect(shown).toContain(example);
      const options = [...shown.matchAll(/ (--[a-z-]+)(?= [<a-zäöõü0-9A-Z])/gu)].map(([, option]) => option);
      for (const option of Object.keys(help.options)) expect(options).toContain(option);
    }
  });

  test.each([...helpOf])('of %s is a translation, not the same text twice', (_name, help) => {
    const texts = [help.summary, help.description, ...help.notes];
    for (const { en, et } of texts) {
      expect(en.trim()).not.toBe('');
      expect(et.trim()).not.toBe('');
      expect(et).not.toBe(en);
    }
  });

  test('has its headings and exit codes in both languages', async () => {
    const texts = [...Object.values(programHelp), ...Object.values(sectionTitles), ...Object.values(exitCodeTexts)];
    for (const lang of languages) {
      const shown = unwrapped(await helpText(['--lang', lang, '--help']));
      for (const text of texts) expect(shown).toContain(unwrapped(text[lang]));
      expect(shown).toContain(helpTitles['Usage:']![lang]);
    }
    expect(await helpText(['--help', '--lang', 'et'])).not.toMatch(/Usage|Options|Commands|Examples|Exit codes/u);
  });

  test('is chosen by --lang wherever it is, else by the environment', async () => {
    const inEstonian = 'Kasutus:';
    for (const args of [
      ['--lang', 'et', '--help'],
      ['--lang=et', 'help', 'check'],
      ['help', '--lang', 'et', 'check'],
      ['help', 'check', '--lang', 'et'],
      ['check', '--help', '--lang', 'et'],
    ]) {
      expect(await helpText(args)).toContain(inEstonian);
    }
    const env = { LANG: 'et_EE.UTF-8' };
    expect((await runCommand(['help', 'check'], { env })).out).toContain(inEstonian);
    expect((await runCommand(['help', 'check', '--lang', 'en'], { env })).out).toContain('Usage:');
  });

  test.each([60, 80, 100])('fits %i columns, examples aside', async (columns) => {
    for (const lang of languages) {
      for (const name of ['', ...helpOf.keys()]) {
        const text = await helpText(['help', ...(name === '' ? [] : [name]), '--lang', lang], columns);
        const wide = text.split('\n').filter((line) => line.length > columns && !line.startsWith('  $ '));
        expect(wide).toEqual([]);
      }
    }
  });
});

describe('an error of the command line', () => {
  test.each([
    ['an unknown option', ['assess', '-', '--jsno', 'x'], 'tundmatu valik (argument 3; kas mõtlesite --json?)'],
    ['a format as an option', ['rules', '--json'], 'tundmatu valik --json (kas mõtlesite --format json?)'],
    ['an unknown command', ['asses'], 'tundmatu käsk (argument 1; kas mõtlesite assess?)'],
    [
      'options that exclude each other',
      ['assess', '-', '--json', '--why', 'x'],
      '--json ei saa kasutada koos valikuga --why',
    ],
    ['too many arguments', ['assess', 'a', 'b'], 'liiga palju argumente: assess võtab 1 (<FILE>), kuid anti 2'],
    ['a missing option', ['verify', 'a'], 'puudub valik --wording <DAY>: teksti jõustumise päev'],
    ['a missing value', ['assess', '-', '--at'], 'valikul --at <TIME> puudub väärtus: päev'],
    ['a missing argument', ['schema'], 'puudub argument <NAME>: case, person'],
  ])('%s is reported in Estonian', async (_name, args, message) => {
    const { code, err } = await runCommand(args, { env: { LANG: 'et' } });
    expect(code).toBe(2);
    expect(err).toContain(`lasteks: ${message}`);
    expect(err).toMatch(/`lasteks help/u);
  });

  test.each([
    ['a file that is not there', ['assess', '/nowhere'], '', 'FILE: oodatud on olemasolev fail'],
    ['a value outside a list', ['sample', '--kind', 'x'], '', '--kind: oodatud on case või person (not-in-list)'],
    ['a number outside its range', ['sample', '--count', '-1'], '', '--count: oodatud on täisarv alates 0'],
    ['an unknown actor', ['assess', '-', '--as', 'polic'], '{}', '--as: oodatud on seaduse tegutseja (lähim: police)'],
    ['a tab', ['assess', '-'], 'child:\n\tx: 1', 'oodatud on taandeks tühikud, mitte tabeldusmärk (rida 2, veerg 1)'],
    ['an answer that is no JSON', ['replay', '-', 'x'], 'x', 'ANSWER: oodatud on vastus kujul, mille väljastab --json'],
  ])('%s is rejected in Estonian', async (_name, args, input, message) => {
    const { code, err } = await runCommand([...args, '--lang', 'et'], { input });
    expect(code).toBe(2);
    expect(err).toContain('lasteks: vigane sisend');
    expect(err).toContain(message);
  });

  test('every command rejects a language that it does not have', async () => {
    for (const args of [
      ['sample', '--count', '1'],
      ['schema', 'case'],
      ['witness', '--norm', 'notify-danger'],
    ]) {
      const { code, out, err } = await runCommand([...args, '--lang', 'fr']);
      expect([code, out]).toStrictEqual([2, '']);
      expect(err).toContain('--lang: expected et or en');
    }
  });
});
