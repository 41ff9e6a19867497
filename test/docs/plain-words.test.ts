import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

/** The hand-written pages in English; those that are generated take their words from the rules and the commands. */
const generatedPages = ['docs/coverage.md', 'docs/law-status.md', 'docs/sample.md'];
const pages = globSync(['*.md', 'docs/*.md', 'docs/conformance/README.md'], {
  ignore: ['**/*.et.md', ...generatedPages],
}).sort();
const translations = globSync(['*.et.md', 'docs/*.et.md'], { ignore: ['docs/law-status.et.md'] }).sort();
const examples = globSync('examples/**/*.yaml').sort();

/** Words that the project once used in a sense of its own, each with the plain words to use instead. */
const privateWords: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\b(?:un)?told\b/iu, 'given, provided, known, notified'],
  [/\btell(?:s|ing|ings)?\b/iu, 'report, list, give, notify'],
  [/\b(?:say|says|said) (?:of|by|what|which|whether|so|how|that)\b/iu, 'report, state, name'],
  [/\b(?:knock(?:s|ed)? at|doors?)\b/iu, 'entry point, fuzz target'],
  [/\brooms?\b/iu, 'module, buffer'],
  [/\b(?:laid|lays?|laying) (?:[\w’]+ )?over\b/iu, 'shown as a diff'],
  [/\b(?:comes?|came|coming) out\b/iu, 'has the result, differs'],
  [/\b(?:held|holds?|holding) (?:[\w’]+ ){0,4}?against\b/iu, 'compared with, checked against'],
  [/\bheld equal\b/iu, 'checked to be equal'],
  [/\bnobody[’']s (?:cases|data)\b/iu, 'synthetic cases'],
  [/\b(?:looks?|looked|looking) (?:through|at|ahead|for)\b/iu, 'review, compare, preview'],
  [/\bmakes? (?:of|out)\b/iu, 'how it affects'],
  [/\b(?:stands?|standing|stood)\b/iu, 'is, is listed, depends'],
  [/\bturns?(?:ing)? (?:on|an?|the|it|its)\b/iu, 'depends on, changes'],
  [/\bwould turn\b/iu, 'would change'],
  [/\brests? on\b/iu, 'depends on'],
  [/\bparts? from\b/iu, 'differs from'],
  [/\bhangs? together\b/iu, 'are correlated'],
  [/\bmoments?\b/iu, 'evaluation time, instant'],
  [/\bvaluations?\b/iu, 'combination of facts'],
  [/\b(?:gists?|dispositions?)\b/iu, 'summary; encoding status'],
  [/\bkept back\b|\bkeeps? back\b/iu, 'suppressed, withheld'],
  [/\bgoes? before\b/iu, 'overrides'],
  [/\bbeforehand\b/iu, 'in advance'],
  [/\bforeseen\b|\bconcludes?\b/iu, 'provided for; follows'],
  [
    /\ban? (?:folder|file|section|line|case|truth|answer) an? (?:chapter|section|case|line|answer|core)\b/iu,
    'one … per …',
  ],
  [/\bdoubts? of (?:the )?law\b/iu, 'legal uncertainty'],
];

/** The same in Estonian, for the translated guides. */
const privateEstonian: typeof privateWords = [
  [/\böel(?:dud|da|dakse)\b/iu, 'esitatud, märgitud'],
  [/\bseis(?:ab|avad|ev|va)\b/iu, 'tugineb, on'],
  [/\bväärtustus/iu, 'asjaolude kombinatsioon'],
  [/\blahti(?:ne|se|sed|ste|si) tõlgendus/iu, 'tõlgendus'],
  [/\b(?:kaheldav|õiguse kahtlus)/iu, 'õiguslik ebaselgus'],
  [/\blä(?:heb|hevad) lahku\b/iu, 'on vastuolus'],
  [/\bkviitung/iu, 'vastuse tõend'],
  [/\b(?:tekst|teksti) ei (?:ole|olnud) käepärast\b/iu, 'tekst ei olnud kasutada'],
];

/** Where one of these words is ordinary English. */
const exceptions: readonly { readonly file: string; readonly phrase: string }[] = [
  { file: 'examples/a-teacher-reports-in-2026.yaml', phrase: 'a girl of nine, who says that she fell' },
  { file: 'examples/child-of-adult-victim.yaml', phrase: 'was in the next room' },
  { file: 'examples/drinking-at-night.yaml', phrase: 'and says that it is the third weekend' },
  { file: 'examples/unknown-age.yaml', phrase: 'He says that he is sixteen' },
];

/** What is kept up to date: of the changelog the entries that are not released yet. */
const currentPart = (page: string): string => page.split(/^## \[\d/mu)[0]!;

/** The text of a page without code: names in code follow rules of their own, and output is quoted as it is printed. */
const proseOf = (page: string): string =>
  page.replaceAll(/^```[\s\S]*?^```|<!-- (\w+): start -->[\s\S]*?<!-- \1: end -->|^ {4}.*$|`[^`\n]*`/gmu, '');

/** The comments of an example, as one text. */
const commentsOf = (yaml: string): string =>
  [...yaml.matchAll(/(?:^|\s)# ?(.*)$/gmu)].map(([, comment]) => comment).join('\n');

/** Every private word of a text, with the words around it. */
function privateWordsIn(file: string, text: string, listed = privateWords): readonly string[] {
  const flat = exceptions
    .filter((exception) => exception.file === file)
    .reduce((left, { phrase }) => left.replaceAll(phrase, ''), text.replaceAll(/\s+/gu, ' '));
  return listed.flatMap(([words, instead]) =>
    [...flat.matchAll(new RegExp(words, `${words.flags}g`))].map(({ 0: word, index }) => {
      const around = flat.slice(Math.max(0, index - 30), index + word.length + 30).trim();
      return `${file}: “${around}” (${instead})`;
    }),
  );
}

describe('what is checked', () => {
  test('finds a private word across lines and not in code', () => {
    expect(privateWordsIn('a.md', proseOf('What is\ntold counts.'))).toHaveLength(1);
    expect(privateWordsIn('a.md', proseOf('Both are held\nagainst the text.'))).toHaveLength(1);
    expect(privateWordsIn('a.md', proseOf('See `told`.\n\n    told\n\n```sh\ntold\n```\n'))).toEqual([]);
    expect(privateWordsIn('a.yaml', commentsOf('# told\nname: told\n'))).toHaveLength(1);
  });

  test('lists only exceptions that are used', () => {
    for (const { file, phrase } of exceptions) {
      const text = readFileSync(file, 'utf8');
      const read = file.endsWith('.md') ? proseOf(text) : commentsOf(text);
      expect([phrase, read.replaceAll(/\s+/gu, ' ').includes(phrase)]).toEqual([phrase, true]);
      expect([phrase, privateWordsIn('elsewhere', phrase)]).not.toEqual([phrase, []]);
    }
  });
});

test.each(pages)('%s has no private words', (page) => {
  expect(privateWordsIn(page, proseOf(currentPart(readFileSync(page, 'utf8'))))).toEqual([]);
});

test.each(translations)('%s has no private words in Estonian', (page) => {
  expect(privateWordsIn(page, proseOf(readFileSync(page, 'utf8')), privateEstonian)).toEqual([]);
});

test.each(examples)('the comments of %s have no private words', (example) => {
  expect(privateWordsIn(example, commentsOf(readFileSync(example, 'utf8')))).toEqual([]);
});
