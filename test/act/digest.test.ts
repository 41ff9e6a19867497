import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf, digestOfChapter, normalise } from '../../src/act/digest.ts';
import { officialDigests } from '../../src/act/digests.ts';
import type { OfficialPart } from '../../src/act/official-text/official-text.ts';
import { allWordings } from '../../src/act/wordings.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { officialTexts } from './official-text/official-texts.ts';

const PART: OfficialPart = { reference: '§ 1 (1)', text: 'A hedgehog’s well-being, in §§ 5–7.', marks: [], line: 1 };

function digestWith(change: Partial<OfficialPart>): string {
  return digestOf({ ...PART, ...change });
}

describe('normalise', () => {
  it.each([
    ['white space', 'a  hedgehog\u00a0of\t§ 5', 'a hedgehog of §5'],
    ['line ends', 'a hedgehog\r\nis\nround', 'a hedgehog is round'],
    ['space beside punctuation', 'round , ( 1 ) 5) – 7)', 'round, (1)5)–7)'],
    ['dashes', '5–7 5—7 5−7', '5-7 5-7 5-7'],
    ['quotation marks', '“a” „b” ‘c’ the hedgehog’s', '"a" "b" \'c\' the hedgehog\'s'],
    [
      'hyphens within words',
      'the well-being, the well\u00ad-being, the well-\nbeing',
      'the wellbeing, the wellbeing, the wellbeing',
    ],
    ['a full stop printed twice', 'hedgehogs and §§ 36–37.. Or not. .', 'hedgehogs and §§ 36–37. Or not.'],
    ['marks without width', 'hedge\u200bhog\ufeff', 'hedgehog'],
    ['composed letters', 'o\u0303', 'õ'],
  ])('makes nothing of %s', (_, one, other) => expect(normalise(one)).toBe(normalise(other)));

  it.each([
    ['a word', 'a hedgehog is round', 'a hedgehog is long'],
    ['a letter', 'hedgehogs', 'hedgehog'],
    ['a capital', 'The hedgehog', 'the hedgehog'],
    ['a digit', 'in 10 days', 'in 11 days'],
    ['a full stop', 'round.', 'round'],
    ['a bracket', '(1)', '1)'],
    ['the space between two words', 'may be', 'maybe'],
    ['the space between two numbers', '116 111', '116111'],
    ['the order of the words', 'round and cross', 'cross and round'],
  ])('keeps %s', (_, one, other) => expect(normalise(one)).not.toBe(normalise(other)));
});

describe('digestOf', () => {
  it('is the SHA-256 of the normalised heading and text', () => {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(digestOf(PART)).toBe(sha256("A hedgehog'swellbeing,in§§5-7.".replace("'s", "'s ")));
    expect(digestWith({ heading: 'Õhtu', text: '' })).toBe(sha256('Õhtu'));
    expect(digestOfChapter({ number: '1', title: 'Õhtu', sections: [], marks: [] })).toBe(sha256('Õhtu'));
  });

  it('takes the heading and the text together, wherever a line end has put the border', () => {
    expect(digestWith({ heading: 'Of hedgehogs', text: 'A.' })).toBe(
      digestWith({ heading: 'Of', text: 'hedgehogs A.' }),
    );
  });

  it('a digest leaves out the act and the day of a mark, but not the other text of the mark', () => {
    const mark = { act: 'RT I, 06.08.2022, 4', inForce: '2022-10-01' };
    expect(digestWith({ marks: [mark] })).toBe(digestOf(PART));
    expect(digestWith({ marks: [{ ...mark, note: 'from dusk' }] })).not.toBe(digestOf(PART));
  });

  it.each(['.', ';', ',', ' või', ' ja', '; või', ', ja', ', or', '; and', ''])(
    'a digest ignores what closes a clause, %j',
    (closing) => {
      const clause = (text: string) => digestWith({ reference: '§ 14 (1) 5)', text });
      expect(clause(`it lets hedgehogs be${closing}`)).toBe(clause('it lets hedgehogs be;'));
      expect(clause(`it lets a hedgehog be${closing}`)).not.toBe(clause('it lets hedgehogs be;'));
    },
  );

  it('counts a word at the end of a clause, and what ends a subsection', () => {
    const clause = (text: string) => digestWith({ reference: '§ 14 (1) 5)', text });
    expect(clause('it counts the hedgehogs in the district;')).not.toBe(clause('it counts the hedgehogs in the;'));
    expect(clause('siil või maja')).not.toBe(clause('siil'));
    expect(clause('siil võija;')).not.toBe(clause('siil;'));
    expect(digestWith({ text: 'hedgehogs, or' })).not.toBe(digestWith({ text: 'hedgehogs' }));
    expect(digestWith({ text: 'hedgehogs.' })).not.toBe(digestWith({ text: 'hedgehogs' }));
  });

  it('a digest distinguishes repealed, omitted and empty provisions', () => {
    const empty = digestWith({ text: '' });
    const digests = [empty, digestWith({ text: '', repealed: true }), digestWith({ text: '', omitted: true })];
    expect(new Set(digests).size).toBe(3);
  });
});

describe('the digests of the official texts', () => {
  it('are those of both English wordings and of the Estonian of 2025, 2026 and 2027, each of 64 digits', () => {
    expect(officialDigests.map(({ wording, language }) => `${wording} ${language}`)).toEqual([
      '2016-01-01 en',
      '2023-04-01 en',
      '2025-01-10 et',
      '2026-10-01 et',
      '2027-01-01 et',
    ]);
    for (const { chapters, digests } of officialDigests) {
      for (const digest of [...Object.values(chapters), ...Object.values(digests)])
        expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    }
  });

  it('the digests are of the wordings for which the table names an official text, in its language, and of no other', () => {
    const given = allWordings.flatMap(({ day, officialText }) => (officialText ? [`${day} ${officialText}`] : []));
    expect(officialDigests.map(({ wording, language }) => `${wording} ${language}`)).toEqual(given);
  });

  it('differ in English between all provisions but those that the translation omits', () => {
    for (const { digests } of officialDigests.filter(({ language }) => language === 'en')) {
      const references = Object.keys(digests);
      const shared = references.filter((one) =>
        references.some((other) => other !== one && digests[other] === digests[one]),
      );
      expect(shared).toEqual(['§ 42', '§ 44', '§ 45', '§ 46']);
    }
  });
});

describe.runIf(actTextsFolder)('the digests compared with the official texts', () => {
  it('are current: every chapter and provision, in the order printed', () => {
    const made = officialTexts().map(({ text: { inForceFrom, language, chapters, parts } }) => ({
      wording: inForceFrom,
      language,
      chapters: new Map(chapters.map((chapter) => [chapter.number, digestOfChapter(chapter)])),
      digests: parts.map((part) => [part.reference, digestOf(part)]),
    }));
    const held = officialDigests.map(({ chapters, digests, ...text }) => ({
      ...text,
      chapters: new Map(Object.entries(chapters)),
      digests: Object.entries(digests),
    }));
    expect(held).toEqual(made);
  });
});
