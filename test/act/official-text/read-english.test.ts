import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { provisionsOn } from '../../../src/act/provisions.ts';
import { allWordings } from '../../../src/act/wordings.ts';
import { refusal } from '../../support/input-error.ts';
import { printEnglish, saidOn } from './printed-act.ts';

const HEADER = 'Hedgehog Act\n\nIssuer:Riigikogu\nType:act\nIn force from:01.04.2023\nIn force until: In force\n\n';

function read(body: string) {
  return readWording(HEADER + body);
}

function references(body: string): string[] {
  return read(body).parts.map(({ reference }) => reference);
}

describe('the header', () => {
  it('reads the title, the days in force and the day of the translation', () => {
    const text = readWording(
      '\ufeff\r\n  Hedgehog \u00a0Act \r\nIssuer:Riigikogu\r\nType:act\r\nIn force from:01.04.2023\r\nIn force until: 31.12.2024\r\nTranslation published: 10.04.2023\r\n§ 1. Hedgehogs',
    );
    expect(text).toMatchObject({ language: 'en', title: 'Hedgehog Act', inForceFrom: '2023-04-01' });
    expect(text).toMatchObject({ inForceUntil: '2024-12-31', published: '2023-04-10', unread: [] });
  });

  it('leaves an end open that the text does not give', () => {
    expect(read('§ 1. Hedgehogs')).not.toHaveProperty('inForceUntil');
    expect(read('§ 1. Hedgehogs').unread).toEqual([]);
  });

  it('names lines that it does not know, and days that are none', () => {
    const text = readWording(
      'Hedgehog Act\nIn force from:01.04.2023\nIn force until:32.12.2024\nshow all acts\n§ 1. Hedgehogs',
    );
    expect(text.unread).toEqual([
      { line: 3, reason: 'a day that is not written as one' },
      { line: 4, reason: 'a text that belongs to no part' },
    ]);
  });

  it.each([
    ['no title', 'In force from:01.04.2023\n§ 1. Hedgehogs'],
    ['no first day', 'Hedgehog Act\n§ 1. Hedgehogs'],
    ['a first day that is none', 'Hedgehog Act\nIn force from:1 April 2023\n§ 1. Hedgehogs'],
    ['no section', HEADER],
    ['nothing', ''],
    ['another text', 'Dear colleague,\n\nthe hedgehogs (see § 3) are asleep.\n'],
  ])('is asked for: refuses a text with %s, and tells what was expected', (_, text) => {
    const error = refusal(() => readWording(text));
    expect(error).toMatchObject({ code: 'not-readable', path: 'text' });
    expect(error.expected).toMatch(/English page text .* XML/u);
    expect(error.message).not.toMatch(/hedgehog|colleague/iu);
  });
});

describe('the page of the site', () => {
  const act = `${HEADER}§ 1. Hedgehogs\n\n  Hedgehogs are let be.\n\n§ 11. Winter\n\n (1) Hedgehogs sleep.\n\n`;
  const whole = readWording(act);
  const shifted = (text: string) => readWording(text).parts.map(({ line: _line, ...part }) => part);

  it.each([
    ['menus and the size of letters above', `Riigi Teataja\nSearch\n§ 5. Of the menu\n\nText size:\tS M L\n\n${act}`],
    ['the size of letters under the title', act.replace('Issuer', 'Text size: A A A\nIssuer')],
    ['the size of letters under the fields', act.replace('§ 1.', 'Text size: A A A\nPrint\n§ 1.')],
    [
      'values of the fields on lines of their own',
      act.replace(/^(Issuer|Type|In force from|In force until):/gmu, '$1:\n\n'),
    ],
    ['a footer below', `${act}Top\n\nRiigi Teataja\nMinistry of Hedgehogs\n+372 600 0000\n\nAll rights reserved.`],
    ['a footer below that is one line', `${act}Back to the list of acts`],
    ['marks of no width', act.replaceAll('Hedgehog', 'Hedge\u00adhog').replaceAll('(1)', '\u200b(1)')],
  ])('is read as the act on it, with %s', (_, page) => {
    expect(shifted(page)).toEqual(whole.parts.map(({ line: _line, ...part }) => part));
    const { title, inForceFrom, unread } = readWording(page);
    expect([title, inForceFrom, unread]).toEqual(['Hedgehog Act', '2023-04-01', []]);
  });

  it('keeps the lines of the page, for those who look something up in it', () => {
    expect(readWording(`Menu\nText size:\n${act}`).parts.map(({ line }) => line)).toEqual(
      whole.parts.map(({ line }) => line + 2),
    );
  });

  it('leaves out no paragraph below that reads like law', () => {
    const { parts } = readWording(`${act}Hedgehogs are also fed.\n\nTop\n`);
    expect(parts.at(-1)!.text).toBe('Hedgehogs sleep. Hedgehogs are also fed.');
  });
});

describe('superscripts that a copy has lost', () => {
  const lost = (body: string) =>
    read(body).lostSuperscripts?.map(({ line, printed, probably }) => [line, printed, probably]);

  it('are named with what they probably are, in numbers', () => {
    expect(lost('§ 1. A\n\n (1) B:\n 1) b;\n 11) c;\n 2) d.\n\n (11) E.\n\n (2) F.\n\n§ 11. G\n\n§ 2. H')).toEqual([
      [12, '11)', '1¹)'],
      [15, '(11)', '(1¹)'],
      [19, '§ 11', '§ 1¹'],
    ]);
  });

  it('are named in citations of the act itself, and not where another act has such a section', () => {
    const act = '§ 1. A\n\n§ 2. B\n\n§ 21. C\n\n§ 3. D\n\n';
    expect(lost(`${act} (1) See §§ 3 and 21 of this Act; see § 21 of the Penal Code.`)).toEqual([
      [12, '§ 21', '§ 2¹'],
      [16, '§ 21', '§ 2¹'],
    ]);
    expect(lost(`${act}  As in § 21.`)).toHaveLength(2);
    expect(lost(`${act} (1) See §§ 20, 21 or 22 of the Penal Code and § 21 of the Hedgehog Act.`)).toHaveLength(1);
  });

  it('are named in lists of other acts where no act reaches the number', () => {
    expect(lost('§ 1. A\n\n  As in §§ 89–93, 113, 133–1333, 1451 or 187 or § 20212 of the Penal Code.')).toEqual([
      [8, '§ 1333', '§ 133³'],
      [8, '§ 1451', '§ 145¹'],
      [8, '§ 20212', '§ 202¹²'],
    ]);
  });

  it('are none where the copy has kept them', () => {
    expect(read('§ 1. A\n\n§ 1¹. B\n\n  As in § 1¹ of this Act and §§ 133–133³ of the Penal Code.')).not.toHaveProperty(
      'lostSuperscripts',
    );
  });
});

describe('the parts', () => {
  it('are chapters, sections with headings, subsections and clauses, each with its own text', () => {
    const text = read(`Chapter 1 Hedgehogs \u00a0

§ 1. \u00a0Being a hedgehog

\u00a0 A hedgehog is round:
\u00a01) when asleep;
\u00a02) when cross.

Chapter 11 Of night \u00a0
[RT I, 06.06.2021, 6 – entry into force 07.06.2021]

§ 2. \u00a0Night

\u00a0(1) It goes out,
if dry.

§ 21. \u00a0Rain

\u00a0(1) Or not.

Chapter 2 The rest

§ 3. \u00a0End`);
    expect(text.unread).toEqual([]);
    expect(text.chapters).toEqual([
      { number: '1', title: 'Hedgehogs', sections: ['§ 1'], marks: [] },
      {
        number: '1¹',
        title: 'Of night',
        sections: ['§ 2', '§ 2¹'],
        marks: [{ act: 'RT I, 06.06.2021, 6', inForce: '2021-06-07' }],
      },
      { number: '2', title: 'The rest', sections: ['§ 3'], marks: [] },
    ]);
    expect(text.parts).toEqual([
      { reference: '§ 1', heading: 'Being a hedgehog', text: 'A hedgehog is round:', marks: [], line: 10 },
      { reference: '§ 1 1)', text: 'when asleep;', marks: [], line: 13 },
      { reference: '§ 1 2)', text: 'when cross.', marks: [], line: 14 },
      { reference: '§ 2', heading: 'Night', text: '', marks: [], line: 19 },
      { reference: '§ 2 (1)', text: 'It goes out, if dry.', marks: [], line: 21 },
      { reference: '§ 2¹', heading: 'Rain', text: '', marks: [], line: 24 },
      { reference: '§ 2¹ (1)', text: 'Or not.', marks: [], line: 26 },
      { reference: '§ 3', heading: 'End', text: '', marks: [], line: 30 },
    ]);
  });

  it('of every wording are read back from its numbers, superscripts flattened', () => {
    for (const { day } of allWordings) {
      const text = readWording(printEnglish(saidOn(day, 'en'), day));
      expect(text.unread).toEqual([]);
      expect(text.inForceFrom).toBe(day);
      expect(text.parts.map(({ reference }) => reference)).toEqual(provisionsOn(day).map(({ reference }) => reference));
    }
  });

  it('count on over ten, where a superscript would be flattened alike', () => {
    const subsections = Array.from({ length: 12 }, (_, index) => ` (${index + 1}) A thing.`).join('\n');
    expect(references(`§ 1. Things\n${subsections}`).slice(-3)).toEqual(['§ 1 (10)', '§ 1 (11)', '§ 1 (12)']);
  });

  it('keep a superscript that the text has kept', () => {
    expect(references('§ 1. One\n (1) A.\n (1¹) B.\n§ 1¹. Two')).toEqual(['§ 1', '§ 1 (1)', '§ 1 (1¹)', '§ 1¹']);
  });

  it('that are left out are named, also several on one line', () => {
    const { parts, unread } = read(
      '§ 1. Omitted from this translation.\n\n§ 2. – § 41.Omitted from this translation.\n§ 5. End',
    );
    expect(unread).toEqual([]);
    expect(parts.map(({ reference, omitted }) => [reference, omitted])).toEqual([
      ['§ 1', true],
      ['§ 2', true],
      ['§ 3', true],
      ['§ 4', true],
      ['§ 4¹', true],
      ['§ 5', undefined],
    ]);
    for (const part of parts.slice(0, 5)) expect(part).toMatchObject({ text: '' });
    for (const part of parts.slice(0, 5)) expect(part).not.toHaveProperty('heading');
  });

  it('do not begin within a sentence, wherever its lines are broken', () => {
    expect(
      read(
        '§ 1. One\n\n (1) It follows from\nChapter 2 and\n§ 3. of this Act, and from\n(1) of it.\n (2) From\n(3) and\n(4) too.',
      ),
    ).toMatchObject({
      parts: [
        { reference: '§ 1' },
        { text: 'It follows from Chapter 2 and § 3. of this Act, and from (1) of it.' },
        { text: 'From (3) and (4) too.' },
      ],
      unread: [],
    });
  });

  it('begin after a sentence that lacks its full stop, if the number is the next one', () => {
    expect(references('§ 1. One\n(1) They are\n(2) They are not')).toEqual(['§ 1', '§ 1 (1)', '§ 1 (2)']);
  });
});

describe('amendment marks', () => {
  const marksOf = (mark: string) => read(`§ 1. One\n\n (1) Text.\n${mark}`).parts[1];

  it('stay on the part that they are printed after', () => {
    const { parts } = read(`§ 1. One
[RT I, 07.07.2021, 9 – entry into force 09.09.2021]

 (1) Text.

 (2) Text.
[RT I, 03.03.2020, 3 - entry into force 04.04.2020]`);
    expect(parts.map(({ marks }) => marks)).toEqual([
      [{ act: 'RT I, 07.07.2021, 9', inForce: '2021-09-09' }],
      [],
      [{ act: 'RT I, 03.03.2020, 3', inForce: '2020-04-04' }],
    ]);
  });

  it.each([
    '[RT I, 07.07.2021, 7 – entry into force 08.08.2021]',
    '[RT I, 07.07.2021, 7 - entry into force 08.08.2021]',
    '[ RT I, 07.07.2021,\u00a07 —\n entry into force 08.08.2021 ]',
  ])('are read as %j', (mark) => {
    expect(marksOf(mark)).toEqual({
      reference: '§ 1 (1)',
      text: 'Text.',
      marks: [{ act: 'RT I, 07.07.2021, 7', inForce: '2021-08-08' }],
      line: 10,
    });
  });

  it('marks keep their other text', () => {
    expect(marksOf('[RT I, 07.07.2021, 7 – entry into force 08.08.2021; counted from 1 January]')?.marks).toEqual([
      { act: 'RT I, 07.07.2021, 7', inForce: '2021-08-08', note: 'counted from 1 January' },
    ]);
  });

  it('marks show what is repealed: a section with its heading, a subsection on its own line', () => {
    const { parts } = read(`§ 1. One
[Repealed – RT I, 03.03.2020, 3 - entry into force 04.04.2020]

§ 2. Two

 (1) [Repealed - RT I, 03.03.2020, 3 – entry into force 04.04.2020]

 (2) Text.`);
    const marks = [{ act: 'RT I, 03.03.2020, 3', inForce: '2020-04-04' }];
    expect(parts[0]).toMatchObject({ heading: 'One', text: '', repealed: true, marks });
    expect(parts[2]).toMatchObject({ reference: '§ 2 (1)', text: '', repealed: true, marks });
    expect(parts[3]).not.toHaveProperty('repealed');
  });

  it.each(['[RT I, 07.07.2021, 7]', '[Repealed]', '[RT I, 07.07.2021, 7 – entry into force 41.08.2021]'])(
    'are named where they are written otherwise: %s',
    (mark) => {
      const text = read(`§ 1. One\n\n (1) Text.\n${mark}`);
      expect(text.unread).toEqual([{ line: 10, reason: 'an amendment mark written in another way' }]);
      expect(text.parts[1]).toMatchObject({ text: `Text. ${mark}`, marks: [] });
    },
  );
});

describe('what cannot be read', () => {
  it('is named: a number twice, and what is counted within it', () => {
    const text = read('§ 1. One\n\n (1) A.\n\n (1) B:\n 1) b.\n\n (2) C.');
    expect(text.parts.map(({ reference }) => reference)).toEqual(['§ 1', '§ 1 (1)', '§ 1 (2)']);
    expect(text.unread).toEqual([
      { line: 12, reason: 'a number that does not follow the one before it' },
      { line: 13, reason: 'a part of something that was not read' },
    ]);
  });

  it('is named: a number with more than one reading', () => {
    expect(read('§ 1. One\n\n (1) A.\n\n (12) B.').unread).toEqual([
      { line: 12, reason: 'a number that can be read in more than one way', readings: ['12', '1²'] },
    ]);
  });

  it('is named: a section twice, with all that is in it', () => {
    const text = read('§ 1. One\n\n (1) A.\n\n§ 1. Again\n\n (1) B.\n\n§ 2. Two\n\n (1) C.');
    expect(text.parts.map(({ reference }) => reference)).toEqual(['§ 1', '§ 1 (1)', '§ 2', '§ 2 (1)']);
    expect(text.unread.map(({ line }) => line)).toEqual([12, 14]);
  });

  it('is named: subsections before any section', () => {
    expect(read('(1) A.\n§ 1. One').unread).toEqual([{ line: 8, reason: 'a text that belongs to no part' }]);
  });
});
