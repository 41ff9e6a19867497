// Writes src/act/digest-tables.ts from the official texts: LASTEKS_ACT_TEXTS=folder npx tsx test/act/make-digests.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf, digestOfChapter } from '../../src/act/digest.ts';
import { compareReferences, readReference } from '../../src/act/reference.ts';
import { officialTexts } from './official-text/official-texts.ts';

const HEAD = `// Generated from the official texts by test/act/make-digests.ts; not to be edited.

/** The digests of the official texts of one language. */
export interface DigestTable {
  readonly language: 'en' | 'et';
  /** The wordings that the texts give, by their first days, first to last. */
  readonly wordings: readonly string[];
  /** By the number of a chapter, its digests along the wordings. */
  readonly chapters: Readonly<Record<string, Digests>>;
  /** By the provision, its digests along the wordings; in the order of the Act. */
  readonly provisions: Readonly<Record<string, Digests>>;
}

/**
 * The digests of a chapter or provision, text by text: \`=\` is that of the text before, and an empty one means that the text does
 * not print it. A list that ends early goes on as it ends.
 */
export type Digests = readonly string[];

/** The digests of every official text that this library was held against, by language. */
export const digestTables: readonly DigestTable[] = [
`;

type Column = ReadonlyMap<string, string>;

/** Digests along the texts, in the shortest form. */
function inShort(key: string, columns: readonly Column[]): readonly string[] {
  const digests = columns.map((column) => column.get(key) ?? '');
  const written = digests.map((digest, at) => (at > 0 && digest === digests[at - 1] ? '=' : digest));
  return written.slice(0, written.findLastIndex((digest) => digest !== '=') + 1);
}

function rowsOf(columns: readonly Column[], inOrder: (one: string, other: string) => number): string {
  const keys = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort(inOrder);
  return keys.map((key) => `'${key}': ${JSON.stringify(inShort(key, columns))},\n`).join('');
}

const texts = officialTexts().map(({ text }) => text);
const byNumber = (one: string, other: string): number =>
  compareReferences(readReference(`§ ${one}`)!, readReference(`§ ${other}`)!);
const byReference = (one: string, other: string): number =>
  compareReferences(readReference(one)!, readReference(other)!);
const tables = [...new Set(texts.map(({ language }) => language))].map((language) => {
  const ofLanguage = texts.filter((text) => text.language === language);
  const chapters = ofLanguage.map((text) => new Map(text.chapters.map((one) => [one.number, digestOfChapter(one)])));
  const provisions = ofLanguage.map(({ parts }) => new Map(parts.map((part) => [part.reference, digestOf(part)])));
  return `{
    language: '${language}',
    wordings: ${JSON.stringify(ofLanguage.map(({ inForceFrom }) => inForceFrom))},
    chapters: {${rowsOf(chapters, byNumber)}},
    provisions: {${rowsOf(provisions, byReference)}},
  },`;
});
const file = new URL('../../src/act/digest-tables.ts', import.meta.url);
writeFileSync(file, `${HEAD}${tables.join('')}];\n`);
execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(file)], { stdio: 'inherit' });
