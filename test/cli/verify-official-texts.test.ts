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
  ])('ends with 0 and tells that all is the same: %s', async (file, wording) => {
    const { code, out } = await verify(published(file), '--wording', wording);
    expect(code).toBe(0);
    expect(out).toContain('The text is what is encoded.');
    expect(out).toContain('Compared with the official text of this wording, provision by provision.');
    expect(out).toMatch(/^Provisions: same \d+$/m);
  });

  test('ends with 1 for the text of 2025 as that of 2023, and names the new chapter and the rules touched', async () => {
    const { code, out } = await verify(published(officialFiles[2]), '--wording', '2023');
    expect(code).toBe(1);
    expect(out).toContain('The text says that it is in force from 2025-01-10, not from 2023-04-01.');
    expect(out).toMatch(/8¹\s+new: nothing is encoded/);
    expect(out).toMatch(/§ 15 \(3\) 6\)[^§]*Rules: maintain-child-helpline/);
  });

  test.each([
    ['en', 'what was the same on 2025-01-10 or 2026-10-01 or 2027-01-01 is compared with the text of that day'],
    ['et', 'mis oli 2025-01-10 või 2026-10-01 või 2027-01-01 sama, on võrreldud tolle päeva tekstiga'],
  ])(
    'tells of the text of 2025-01-10 as that of nine days before with which texts it was compared, and of which not: %s',
    async (lang, words) => {
      const { code, out } = await verify(published(officialFiles[2]), '--wording', '2025-01-01', '--lang', lang);
      expect(code).toBe(1);
      expect(out.replace(/\s+/gu, ' ')).toContain(words);
      expect(out).toMatch(/§ 33 \(2¹\)\s+(?:new|uus)/);
    },
  );
});
