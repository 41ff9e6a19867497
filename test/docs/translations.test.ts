import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { anchorsOf, headingsOf, linksOf } from './page-links.ts';

/** The hand-written pages that exist in both languages, by their English path. */
const bilingual = [
  'README.md',
  'docs/case-systems.md',
  'docs/ci.md',
  'docs/comparing.md',
  'docs/impact.md',
  'docs/jurists.md',
];

/** The generated pages that exist in both languages: tests of their own check that they are current. */
const generated = ['docs/law-status.md'];

const estonianOf = (page: string): string => page.replace(/\.md$/u, '.et.md');
const englishOf = (page: string): string => page.replace(/\.et\.md$/u, '.md');
const textOf = (page: string): string => readFileSync(page, 'utf8');

/** The code blocks of a page: the language and the lines of each. */
const blocksOf = (page: string): readonly { readonly language: string; readonly code: string }[] =>
  [...textOf(page).matchAll(/^```(\w*)\n([\s\S]*?)^```/gmu)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));

/** How the comment of a line starts, in the languages whose comments are translated. */
const comment: Readonly<Record<string, RegExp>> = {
  ts: /(^|\s+)\/\/ (?!=>).*$/gmu, // what follows `// =>` is an expectation
  sh: /(^|\s+)# .*$/gmu,
  yaml: /(^|\s+)# .*$/gmu,
};

/** A block without what may differ between the languages: comments, the names of scenarios, the language of the output. */
const comparable = ({ language, code }: { readonly language: string; readonly code: string }): string =>
  (comment[language] === undefined ? code : code.replaceAll(comment[language], ''))
    .replaceAll(/^- name: .*$/gmu, '- name:')
    .replaceAll(' --lang et', '');

/**
 * The targets of the links of a page. A page that exists in both languages counts as its English one, and an anchor as the position
 * of its heading, since the words of headings are translated.
 */
function targetsOf(page: string): readonly string[] {
  const targets = linksOf(textOf(page)).map((link) => {
    const [path = '', anchor] = link.split('#');
    if (anchor === undefined || /^https?:/u.test(link)) return englishOf(link);
    const target = path === '' ? page : page.replace(/[^/]*$/u, path);
    return `${englishOf(path)}#${anchorsOf(textOf(target)).indexOf(anchor)}`;
  });
  return [...new Set(targets)].sort();
}

/** The English page and its translation as link targets of each other: they are in the same folder. */
const otherLanguage = (page: string): string => basename(page.endsWith('.et.md') ? englishOf(page) : estonianOf(page));

test('what is compared of a code block ignores comments and names, and nothing else', () => {
  const ts = (code: string): string => comparable({ language: 'ts', code });
  expect(ts('a(1); // one\n')).toBe(ts('a(1); // üks\n'));
  expect(ts('a(1); // => 1\n')).not.toBe(ts('a(1); // => 2\n'));
  const yaml = (code: string): string => comparable({ language: 'yaml', code });
  expect(yaml('- name: one\n  at: 2023-05-02\n')).toBe(yaml('- name: üks\n  at: 2023-05-02\n'));
  expect(yaml('- name: one\n  at: 2023-05-02\n')).not.toBe(yaml('- name: one\n  at: 2023-05-03\n'));
});

test('every page with a translation is listed, and each listed page exists in both languages', () => {
  const translated = globSync(['*.et.md', 'docs/*.et.md']).map(englishOf);
  expect(translated.sort()).toEqual([...bilingual, ...generated].sort());
  expect([...bilingual, ...generated].filter((page) => !existsSync(page))).toEqual([]);
});

describe.each(bilingual)('%s and its translation', (english) => {
  const estonian = estonianOf(english);

  test.each([english, estonian])('%s links to the other language before its first section', (page) => {
    const top = textOf(page).split(/^## /mu)[0]!;
    expect(linksOf(top)).toContain(otherLanguage(page));
  });

  test('have the same headings, by level and order', () => {
    const levels = (page: string): readonly number[] => headingsOf(textOf(page)).map(({ level }) => level);
    expect(levels(estonian)).toEqual(levels(english));
  });

  test('have the same code blocks, apart from comments, names of scenarios and the language of the output', () => {
    const [ours, theirs] = [blocksOf(english), blocksOf(estonian)];
    expect(theirs.map(({ language }) => language)).toEqual(ours.map(({ language }) => language));
    // A `text` block is output, and a test of its own compares it with what the command prints in its language.
    const compared = (blocks: typeof ours): readonly string[] =>
      blocks.filter(({ language }) => language !== 'text').map(comparable);
    expect(compared(theirs)).toEqual(compared(ours));
  });

  test('have the same link targets, but for the language that each links to', () => {
    const others = (page: string): readonly string[] =>
      targetsOf(page).filter((target) => target !== basename(english));
    expect(others(estonian)).toEqual(others(english));
  });

  test('the Estonian one links to Estonian pages where they exist', () => {
    const folder = estonian.replace(/[^/]*$/u, '');
    const inEnglish = linksOf(textOf(estonian))
      .filter((link) => link !== otherLanguage(estonian))
      .filter((link) => link.endsWith('.md') && !link.endsWith('.et.md') && existsSync(folder + estonianOf(link)));
    expect(inEnglish).toEqual([]);
  });

  test('the Estonian one has a no-break space after each §, outside code', () => {
    const prose = textOf(estonian).replaceAll(/^```[\s\S]*?^```|`[^`\n]*`|^ {4}.*$/gmu, '');
    expect(prose.match(/.{0,20}§ .{0,20}/gu) ?? []).toEqual([]);
  });
});
