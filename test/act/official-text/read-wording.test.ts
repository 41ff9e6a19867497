import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError } from '../../../src/act/law-error.ts';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { chapters, provisionsOn } from '../../../src/act/provisions.ts';
import { compareReferences, parseReference } from '../../../src/act/reference.ts';
import { actTextsFolder } from '../../support/act-texts.ts';
import { attempt, refusal } from '../../support/input-error.ts';
import { estonianProvisions } from '../printed-provisions.ts';
import { officialFiles, officialTexts, published } from './official-texts.ts';
import { printEnglish, printXml, saidOn } from './printed-act.ts';

/** Reads a text that may be anything: it is read, or refused without repeating a word of it. */
function readOrRefuse(text: string): void {
  const outcome = attempt(() => readWording(text));
  if (isLawError(outcome)) {
    expect(outcome.code).toBe('not-readable');
    expect(outcome.message).toMatch(EVERY_REFUSAL);
  } else {
    expect(outcome.parts.length).toBeGreaterThan(0);
    for (const [index, { reference }] of outcome.parts.entries()) {
      const before = outcome.parts[index - 1];
      if (before?.reference === reference) throw new Error('a provision twice');
    }
  }
}

/** Every way in which a text is refused; whatever else a message said would be taken from the text. */
const EVERY_REFUSAL = new RegExp(
  `^not-readable at text: expected (?:${[
    'a text',
    'at most 2000000 characters',
    'the English page text of an act \\(title, “In force from:”, sections\\) or its XML \\(tyviseadus_1\\)',
    'the XML of a consolidated act \\(oigusakt of tyviseadus_1: title, day in force from, sections\\)',
    '(?:well-formed XML without named entities of its own|XML without a document type declaration|XML no deeper than 32 elements|an XML document); line \\d+, column \\d+',
  ].join('|')})$`,
  'u',
);

/** A text with pieces of it cut out, doubled, moved and put in from elsewhere. */
function mutated(text: string, others: readonly string[]): fc.Arbitrary<string> {
  const at = fc.nat({ max: text.length });
  const length = fc.nat({ max: 200 });
  const piece = fc.oneof(fc.constantFrom(...others), fc.string({ unit: 'binary', maxLength: 20 }));
  const change = fc.record({ from: at, length, to: at, put: fc.option(piece) });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((changed, { from, length: taken, to, put }) => {
      const moved = changed.slice(from, from + taken);
      const rest = changed.slice(0, from) + changed.slice(from + taken);
      return rest.slice(0, to) + (put ?? moved + moved) + rest.slice(to);
    }, text),
  );
}

const PIECES = [
  '§ ',
  '(1)',
  '1)',
  '[RT I, ',
  '[Repealed – ',
  'Chapter ',
  '\n\n',
  '\r',
  '<',
  '>',
  '</',
  ']]>',
  '<![CDATA[',
  '&',
  '&#',
  '<!--',
  '<?',
  'xmlns=""',
  '\u0000',
  '\ud800',
  '99999',
];

describe('readWording', () => {
  it('never fails otherwise than by refusing, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...PIECES, 'In force from:01.04.2023')).map((pieces) => pieces.join('\n')),
    );
    fc.assert(fc.property(anything, readOrRefuse));
    fc.assert(fc.property(anything, (text) => readOrRefuse(`A\nIn force from:01.04.2023\n§ 1. B\n${text}`)));
    fc.assert(fc.property(anything, (text) => readOrRefuse(`<oigusakt xmlns="tyviseadus_1">${text}`)));
  });

  it('never fails otherwise on a text that was changed at random', () => {
    const day = '2023-04-01';
    for (const text of [printEnglish(saidOn(day, 'en'), day), printXml(saidOn(day, 'et'), day)]) {
      fc.assert(fc.property(mutated(text, PIECES), readOrRefuse), { numRuns: 100 });
    }
  });

  it.each([undefined, null, 1, {}, ['§ 1']])('refuses what is no text: %j', (value) => {
    expect(refusal(() => readWording(value as never))).toMatchObject({ code: 'not-readable', path: 'text' });
  });

  // Each is as long as it may be, of what a reader might go over again and again.
  it.each([
    ['spaces', (most: number) => ' '.repeat(most)],
    ['line ends', (most: number) => '\n'.repeat(most)],
    ['sections out of order', (most: number) => '§ 9. A\n'.repeat(most / 7)],
    ['subsections', (most: number) => '(1)\n'.repeat(most / 4)],
    ['clauses', (most: number) => '1) a;\n'.repeat(most / 6)],
    ['sections on one line', (most: number) => '§ 1. – § 9999. A\n'.repeat(most / 17)],
    ['marks that do not end', (most: number) => '[RT I, 1 – entry into force 01.01.2020; '.repeat(most / 40)],
    [
      'a mark that does not end',
      (most: number) => `[RT I, 1 – entry into force 01.01.2020; ${'- '.repeat(most / 2 - 30)}`,
    ],
    ['dashes', (most: number) => `(1) a${' -'.repeat(most / 2 - 10)}a`],
    ['one long word', (most: number) => 'a'.repeat(most)],
  ])(
    'reads or refuses two million characters of %s within twenty seconds',
    (_, body) => {
      const head = 'A\nIn force from:01.04.2023\n§ 1. B\n';
      readOrRefuse(head + body(2_000_000 - head.length));
    },
    20_000,
  );

  it.each([
    ['elements', (most: number) => '<a/>'.repeat(most / 4)],
    ['sections', (most: number) => '<paragrahv><paragrahvNr>1</paragrahvNr></paragrahv>'.repeat(most / 51)],
    [
      'runs of omitted sections',
      (most: number) =>
        '<paragrahv><paragrahvNr>1</paragrahvNr><sisuTekst>–</sisuTekst></paragrahv><paragrahv><paragrahvNr>9999</paragrahvNr></paragrahv>'.repeat(
          most / 131,
        ),
    ],
    [
      'attributes',
      (most: number) => `<a ${Array.from({ length: most / 12 }, (_, index) => `a${index}=""`).join(' ')}/>`,
    ],
    ['entities', (most: number) => '&amp;'.repeat(most / 5)],
    [
      'dashes in a mark',
      (most: number) =>
        `<paragrahv><paragrahvNr>1</paragrahvNr><muutmismarge><avaldamismarge><RTosa>RT I</RTosa><avaldamineKuupaev>2020-01-01</avaldamineKuupaev><RTartikkel>1</RTartikkel></avaldamismarge><joustumine>2020-01-01</joustumine><tavatekst>a${'-'.repeat(most - 300)}a</tavatekst></muutmismarge></paragrahv>`,
    ],
    ['elements in elements', (most: number) => `${'<i>'.repeat(28)}a${'</i>'.repeat(28)}`.repeat(most / 197)],
  ])(
    'reads or refuses two million characters of XML with %s within twenty seconds',
    (_, body) => {
      const head =
        '<oigusakt xmlns="tyviseadus_1"><metaandmed><kehtivus><kehtivuseAlgus>2023-04-01</kehtivuseAlgus></kehtivus></metaandmed><aktinimi><nimi><pealkiri>A</pealkiri></nimi></aktinimi><sisu>';
      const tail = '</sisu></oigusakt>';
      readOrRefuse(head + body(2_000_000 - head.length - tail.length) + tail);
    },
    20_000,
  );
});

describe.runIf(actTextsFolder)('the official texts', () => {
  it('are read whole: nothing in them is left unread', () => {
    for (const { file, text } of officialTexts()) expect(text.unread, file).toEqual([]);
  });

  it('wordings that are read have their days', () => {
    expect(
      officialTexts().map(({ text: { parts, chapters: _, lostSuperscripts: _lost, ...head } }) => ({
        ...head,
        parts: parts.length,
      })),
    ).toEqual([
      {
        language: 'en',
        title: 'Child Protection Act',
        inForceFrom: '2016-01-01',
        inForceUntil: '2016-12-31',
        published: '2015-05-06',
        parts: 189,
        unread: [],
      },
      {
        language: 'en',
        title: 'Child Protection Act',
        inForceFrom: '2023-04-01',
        published: '2023-04-10',
        parts: 229,
        unread: [],
      },
      {
        language: 'et',
        title: 'Lastekaitseseadus',
        inForceFrom: '2025-01-10',
        published: '2024-12-31',
        consolidated: 'RT I, 31.12.2024, 23',
        parts: 307,
        unread: [],
      },
      {
        language: 'et',
        title: 'Lastekaitseseadus',
        inForceFrom: '2026-10-01',
        inForceUntil: '2026-12-31',
        published: '2026-07-11',
        consolidated: 'RT I, 11.07.2026, 42',
        parts: 310,
        unread: [],
      },
      {
        language: 'et',
        title: 'Lastekaitseseadus',
        inForceFrom: '2027-01-01',
        published: '2026-07-11',
        consolidated: 'RT I, 11.07.2026, 43',
        parts: 331,
        unread: [],
      },
    ]);
  });

  it.each(officialFiles)('have the provisions in the order of the Act, each once: %s', (file) => {
    const places = readWording(published(file)).parts.map(({ reference }) => parseReference(reference));
    for (const [index, place] of places.slice(1).entries())
      expect(compareReferences(places[index]!, place)).toBeLessThan(0);
  });

  it('have the provisions that the table has on those days, numbered alike', () => {
    const printed = (file: (typeof officialFiles)[number]) =>
      readWording(published(file)).parts.map(({ reference }) => reference);
    const held = (day: string) => provisionsOn(day).map(({ reference }) => reference);
    // § 19 starts on 2020-01-01, but is printed from the first day on; § 41² (1) has no number in Estonian.
    expect(printed(officialFiles[0]).filter((reference) => !/^§ 19\b/u.test(reference))).toEqual(held('2016-01-01'));
    expect(printed(officialFiles[1]).filter((reference) => reference !== '§ 41² (1)')).toEqual(held('2023-04-01'));
    expect(printed(officialFiles[2])).toEqual(held('2025-01-10'));
    expect(printed(officialFiles[3])).toEqual(held('2026-10-01'));
    expect(printed(officialFiles[4])).toEqual(held('2027-01-01'));
  });

  it.each(officialFiles.slice(2))('have in Estonian every number that the XML has: %s', (file) => {
    const { parts } = readWording(published(file));
    const numbered = estonianProvisions(file);
    const between = ['§ 43', '§ 44', '§ 45'];
    expect(
      parts.filter(({ reference }) => !between.includes(reference)).map(({ reference }) => parseReference(reference)),
    ).toEqual(numbered);
    expect(parts.filter(({ omitted }) => omitted).map(({ reference }) => reference)).toEqual([
      '§ 42',
      ...between,
      '§ 46',
    ]);
  });

  it('have every section in its chapter: eleven of them, and from 2025-01-10 chapter 8¹ with §§ 34²–34⁵', () => {
    for (const { text } of officialTexts()) {
      const held = chapters.filter(({ from = text.inForceFrom }) => from <= text.inForceFrom);
      expect(text.chapters.map(({ number }) => number)).toEqual(held.map(({ number }) => number));
      expect(held).toHaveLength(text.language === 'et' ? 12 : 11);
      for (const [index, { number, sections }] of text.chapters.entries()) {
        const references = held[index]!.provisions.map(({ reference }) => reference);
        for (const section of sections) expect(references).toContain(section);
        if (number === '8¹') expect(sections).toEqual(['§ 34²', '§ 34³', '§ 34⁴', '§ 34⁵']);
      }
      expect(text.chapters.flatMap(({ sections }) => sections)).toEqual(
        text.parts
          .map(({ reference }) => reference)
          .filter((reference) => !/ .* /u.test(reference) && !reference.endsWith(')')),
      );
    }
  });

  it('are read alike with other line ends, spaces, and without blank lines', () => {
    for (const file of officialFiles.slice(0, 2) as (typeof officialFiles)[number][]) {
      const text = published(file);
      const said = (printed: string) => readWording(printed).parts.map(({ line: _, ...part }) => part);
      const expected = said(text);
      expect(said(text.replaceAll('\n', '\r\n'))).toEqual(expected);
      expect(said(text.replaceAll('\n', '\r'))).toEqual(expected);
      expect(said(text.replaceAll('\u00a0', ' '))).toEqual(expected);
      expect(said(text.replaceAll(' ', '  '))).toEqual(expected);
      expect(said(text.replace(/^\s+/gmu, ''))).toEqual(expected);
      expect(said(text.replace(/$/gmu, ' \t'))).toEqual(expected);
    }
  });

  it('changed at random are read or rejected', () => {
    for (const file of officialFiles)
      fc.assert(fc.property(mutated(published(file), PIECES), readOrRefuse), { numRuns: 60 });
  });
});
