// Writes src/act/digests.ts from the official texts: LASTEKS_ACT_TEXTS=folder npx tsx test/act/make-digests.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf, digestOfChapter } from '../../src/act/digest.ts';
import { officialTexts } from './official-text/official-texts.ts';

const HEAD = `// Generated from the official texts by test/act/make-digests.ts; not to be edited.

/** The digests of the chapters and provisions of one official text. */
export interface OfficialDigests {
  /** The wording that it gives, by its first day, \`YYYY-MM-DD\`. */
  readonly wording: string;
  readonly language: 'en' | 'et';
  /** For the number of every chapter, the digest that \`digestOfChapter\` gives. */
  readonly chapters: Readonly<Record<string, string>>;
  /** For every provision that it prints, in its order, the digest that \`digestOf\` gives. */
  readonly digests: Readonly<Record<string, string>>;
}

/**
 * The digests of every official text that this library was held against: the English of 2016-01-01 and 2023-04-01, and
 * the Estonian of 2025-01-10, 2026-10-01 and 2027-01-01.
 *
 * @example
 * \`\`\`ts
 * import { officialDigests } from 'lasteks/texts';
 * officialDigests.filter(({ language }) => language === 'et').map(({ wording }) => wording);
 * // => ['2025-01-10', '2026-10-01', '2027-01-01']
 * \`\`\`
 */
export const officialDigests: readonly OfficialDigests[] = [
`;

const entry = (key: string, digest: string) => `      '${key}': '${digest}',\n`;
const tables = officialTexts().map(({ text: { inForceFrom, language, chapters, parts } }) =>
  [
    `  {\n    wording: '${inForceFrom}',\n    language: '${language}',\n    chapters: {\n`,
    ...chapters.map((chapter) => entry(chapter.number, digestOfChapter(chapter))),
    '    },\n    digests: {\n',
    ...parts.map((part) => entry(part.reference, digestOf(part))),
    '    },\n  },\n',
  ].join(''),
);
const file = new URL('../../src/act/digests.ts', import.meta.url);
writeFileSync(file, `${HEAD}${tables.join('')}];\n`);
execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(file)], { stdio: 'inherit' });
