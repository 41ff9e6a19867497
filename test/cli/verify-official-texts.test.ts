import { describe, expect, test } from 'vitest';
import { officialFiles, published } from '../act/official-text/official-texts.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { runCommand } from './fake-context.ts';

const verify = (input: string, ...args: string[]) => runCommand(['verify', '-', ...args], { input });

describe.runIf(actTextsFolder)('lasteks verify, of the official texts', () => {
  test.each([
    [officialFiles[0], '2016-01-01'],
    [officialFiles[1], '2023-04-01'],
    [officialFiles[2], '2025-01-10'],
    [officialFiles[3], '2026-10-01'],
    [officialFiles[4], '2027-01-01'],
  ])('ends with 0 and reports that all is the same: %s', async (file, wording) => {
    const { code, out } = await verify(published(file), '--wording', wording);
    expect(code).toBe(0);
    expect(out).toContain('The text matches the encoding.');
    expect(out).toContain('Compared with the official text of this wording, provision by provision.');
    expect(out).toMatch(/^Provisions: same \d+$/m);
  });

  test('ends with 1 for the text of 2025 as that of 2023, and names the new chapter and the rules touched', async () => {
    const { code, out } = await verify(published(officialFiles[2]), '--wording', '2023');
    expect(code).toBe(1);
    expect(out).toContain('The text states that it is in force from 10 January 2025, not from 1 April 2023.');
    expect(out).toMatch(/8¹\s+new: not encoded/);
    expect(out).toMatch(/§ 15 \(3\) 6\)[^§]*Rules: maintain-child-helpline/);
  });

  test.each([
    [
      'en',
      'what was the same on 10 January 2025 or 1 October 2026 or 1 January 2027 is compared with the text of that day',
    ],
    ['et', 'on võrreldud ühe järgmise päeva tekstiga: 10. jaanuar 2025 või 1. oktoober 2026 või 1. jaanuar 2027'],
  ])(
    'names the texts with which the text of 2025-01-10 as that of nine days before was compared: %s',
    async (lang, words) => {
      const { code, out } = await verify(published(officialFiles[2]), '--wording', '2025-01-01', '--lang', lang);
      expect(code).toBe(1);
      expect(out.replace(/\s+/gu, ' ')).toContain(words);
      expect(out).toMatch(lang === 'en' ? /§ 33 \(2¹\)\s+new/ : /§ 33 lg 2¹\s+uus/);
    },
  );
});
