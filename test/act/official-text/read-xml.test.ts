import { describe, expect, it } from 'vitest';
import { readWording } from '../../../src/act/official-text/read-wording.ts';
import { provisionsOn } from '../../../src/act/provisions.ts';
import { allWordings } from '../../../src/act/wordings.ts';
import { refusal } from '../../support/input-error.ts';
import { markXml, printXml, saidOn, xmlAct } from './printed-act.ts';

const MARK = { act: 'RT I, 31.12.2024, 3', inForce: '2025-01-10' };

function paragraph(number: string, inside: string, heading = 'Siil'): string {
  return `<paragrahv><paragrahvNr>${number}</paragrahvNr><kuvatavNr><![CDATA[§ ${number}.]]></kuvatavNr><paragrahvPealkiri>${heading}</paragrahvPealkiri>${inside}</paragrahv>`;
}

function subsection(number: string, text: string, more = ''): string {
  return `<loige>${number}<kuvatavNr/><sisuTekst><tavatekst>${text}</tavatekst></sisuTekst>${more}</loige>`;
}

function read(body: string) {
  return readWording(xmlAct(body));
}

describe('the XML of a consolidated act', () => {
  it('reads the title, the days and the publication', () => {
    const xml = xmlAct(paragraph('1', ''))
      .replace('</kehtivuseAlgus>', '+03:00</kehtivuseAlgus><kehtivuseLopp>2024-12-31</kehtivuseLopp>')
      .replace(
        '<metaandmed>',
        '<metaandmed><avaldamismarge><RTosa>RT I</RTosa><avaldamineKuupaev>2023-01-06+02:00</avaldamineKuupaev><RTartikkel>19</RTartikkel></avaldamismarge>',
      );
    expect(readWording(xml)).toMatchObject({
      language: 'et',
      title: 'Lastekaitseseadus',
      inForceFrom: '2023-04-01',
      inForceUntil: '2024-12-31',
      published: '2023-01-06',
      consolidated: 'RT I, 06.01.2023, 19',
      unread: [],
    });
  });

  it('has chapters, sections, subsections and clauses, their superscripts in an attribute', () => {
    const clause =
      '<alampunkt><alampunktNr ylaIndeks="1">6</alampunktNr><sisuTekst><tavatekst>öösel</tavatekst></sisuTekst></alampunkt>';
    const { chapters, parts, unread } = read(
      `<peatykk><peatykkNr ylaIndeks="1">8</peatykkNr><kuvatavNr/><peatykkPealkiri>Siilid</peatykkPealkiri>${markXml(MARK)}${paragraph('2', subsection('<loigeNr ylaIndeks="2">3</loigeNr>', 'siil § 2<sup>1</sup>', clause + markXml(MARK)))}</peatykk>`,
    );
    expect(unread).toEqual([]);
    expect(chapters).toEqual([{ number: '8¹', title: 'Siilid', sections: ['§ 2'], marks: [MARK] }]);
    expect(parts).toEqual([
      { reference: '§ 2', heading: 'Siil', text: '', marks: [], line: 3 },
      { reference: '§ 2 (3²)', text: 'siil § 2¹', marks: [MARK], line: 3 },
      { reference: '§ 2 (3²) 6¹)', text: 'öösel', marks: [], line: 3 },
    ]);
  });

  it('gives a section the text, the clauses and the marks of a paragraph without a number', () => {
    const clause =
      '<alampunkt><alampunktNr>1</alampunktNr><sisuTekst><tavatekst>öösel</tavatekst></sisuTekst></alampunkt>';
    const { parts } = read(paragraph('5', subsection('<loigeNr/>', 'Siil:', clause + markXml(MARK))));
    expect(parts).toMatchObject([
      { reference: '§ 5', heading: 'Siil', text: 'Siil:', marks: [MARK] },
      { reference: '§ 5 1)', text: 'öösel', marks: [] },
    ]);
  });

  it('joins a text with the links in it, and finds a mark within the text', () => {
    const inside = `<loige><loigeNr>1</loigeNr><sisuTekst><tavatekst>Määrab </tavatekst><viide><kuvatavTekst><![CDATA[§ 3<sup>1</sup> alusel]]></kuvatavTekst><viideURID><viideURI>./dyn=1</viideURI></viideURID></viide><tavatekst> <i>siil</i>.</tavatekst>${markXml(MARK)}</sisuTekst></loige>`;
    expect(read(paragraph('1', inside))).toMatchObject({
      unread: [],
      parts: [{ marks: [] }, { text: 'Määrab § 3¹ alusel siil.', marks: [MARK] }],
    });
  });

  it('reads what is repealed, and keeps the other text of a mark', () => {
    const saying = (words: string) =>
      markXml(MARK).replace('<avaldamismarge>', `<tavatekst>${words}</tavatekst><avaldamismarge>`);
    const { parts } = read(
      paragraph('1', saying('Kehtetu - ')) +
        paragraph(
          '2',
          `<loige><loigeNr>1</loigeNr>${saying('kehtetu – ')}</loige>${subsection('<loigeNr>2</loigeNr>', 'Siil.', saying(' - muudetud number'))}`,
        ),
    );
    expect(parts).toMatchObject([
      { reference: '§ 1', heading: 'Siil', repealed: true, marks: [MARK] },
      { reference: '§ 2', marks: [] },
      { reference: '§ 2 (1)', text: '', repealed: true, marks: [MARK] },
      { reference: '§ 2 (2)', text: 'Siil.', marks: [{ ...MARK, note: 'muudetud number' }] },
    ]);
    expect(parts[3]).not.toHaveProperty('repealed');
  });

  it('names the sections that it leaves out, those between a dash and the next too', () => {
    const omitted = (number: string, text: string) =>
      `<paragrahv><paragrahvNr kehtiv="0">${number}</paragrahvNr><sisuTekst><tavatekst>${text}</tavatekst></sisuTekst></paragrahv>`;
    const { parts, chapters, unread } = read(
      `<peatykk><peatykkNr>1</peatykkNr><peatykkPealkiri>Lõpp</peatykkPealkiri>${omitted('42', ' – ')}${omitted('44', '[Käesolevast tekstist välja jäetud.]')}${paragraph('45', '')}</peatykk>`,
    );
    expect(unread).toEqual([]);
    expect(parts.map(({ reference, omitted }) => [reference, omitted])).toEqual([
      ['§ 42', true],
      ['§ 43', true],
      ['§ 44', true],
      ['§ 45', undefined],
    ]);
    expect(chapters[0]!.sections).toEqual(['§ 42', '§ 43', '§ 44', '§ 45']);
  });

  it('is read back for every wording', () => {
    for (const { day } of allWordings) {
      const text = readWording(printXml(saidOn(day, 'et'), day));
      expect(text.unread).toEqual([]);
      expect(text.parts.map(({ reference }) => reference)).toEqual(provisionsOn(day).map(({ reference }) => reference));
    }
  });
});

describe('what cannot be read of the XML', () => {
  it.each([
    ['a number that is none', paragraph('1', '') + paragraph('kaks', ''), 'a number that is not written as one'],
    [
      'a superscript that is none',
      paragraph('1', subsection('<loigeNr ylaIndeks="x">1</loigeNr>', 'a')),
      'a number that is not written as one',
    ],
    ['a section twice', paragraph('1', '') + paragraph('1', ''), 'a number that does not follow the one before it'],
    [
      'a subsection out of order',
      paragraph('1', subsection('<loigeNr>2</loigeNr>', 'a') + subsection('<loigeNr>1</loigeNr>', 'b')),
      'a number that does not follow the one before it',
    ],
    ['an unknown element', paragraph('1', '<tabel/>'), 'an element that acts of this schema do not have here'],
    [
      'an unknown element in a text',
      paragraph('1', subsection('<loigeNr>1</loigeNr>', 'a<pilt/>')),
      'an element that acts of this schema do not have here',
    ],
    [
      'an element of another namespace',
      paragraph('1', '<loige xmlns="urn:x"/>'),
      'an element that acts of this schema do not have here',
    ],
    [
      'a group that is no chapter',
      `<jagu>${paragraph('1', '')}</jagu>`,
      'an element that acts of this schema do not have here',
    ],
    ['a stray text', paragraph('1', 'siil'), 'a text that belongs to no part'],
    [
      'a mark without an act',
      paragraph('1', '<muutmismarge><joustumine>2025-01-10</joustumine></muutmismarge>'),
      'an amendment mark written in another way',
    ],
    [
      'a chapter without a number',
      `<peatykk><peatykkNr/>${paragraph('1', '')}</peatykk>`,
      'a number that is not written as one',
    ],
  ])('is named: %s', (_, body, reason) => {
    const text = read(body);
    expect(text.unread).toEqual([{ line: 3, reason }]);
    expect(text.parts.map(({ reference }) => reference)).toContain('§ 1');
  });
});

describe('XML that is rejected', () => {
  const act = xmlAct(paragraph('1', ''));
  const body = act.slice(act.indexOf('<oigusakt'));
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  );

  it.each([
    [
      'a document type with an entity bomb',
      `<!DOCTYPE oigusakt [<!ENTITY l0 "siil">${laughs}]>${body.replace('Siil', '&l9;')}`,
    ],
    [
      'an external entity',
      `<!DOCTYPE oigusakt [<!ENTITY siil SYSTEM "file:///etc/passwd">]>${body.replace('Siil', '&siil;')}`,
    ],
    ['an external document type', `<!DOCTYPE oigusakt SYSTEM "http://siil.example/act.dtd">${body}`],
    [
      'an external parameter entity',
      `<!DOCTYPE oigusakt [<!ENTITY % siil SYSTEM "http://siil.example/x">%siil;]>${body}`,
    ],
    ['an empty document type', `<!DOCTYPE oigusakt>${body}`],
    ['an entity that is not XML’s own', body.replace('Siil', '&siil;')],
    ['a depth of 10 000', body.replace('Siil', `${'<i>'.repeat(10_000)}${'</i>'.repeat(10_000)}`)],
    ['a depth of 10 000 that never ends', body.replace('Siil', '<i>'.repeat(10_000))],
    ['a size of more than 2 000 000 characters', `${body}${' '.repeat(2_000_000)}`],
    ['an attribute twice', body.replace('<sisu>', '<sisu siil="1" siil="2">')],
    ['an unbound prefix', body.replace('<sisu>', '<siil:sisu>')],
    ['an unclosed element', body.replace('</sisu>', '')],
    ['a character that XML does not have', body.replace('Siil', '\u0000')],
    ['half a character', body.replace('Siil', '\ud800')],
    ['text after the end', `${body}siil`],
    ['another root', '<siil xmlns="tyviseadus_1_10.02.2010"/>'],
    ['another schema', body.replace('tyviseadus_1', 'muutmisseadus_1')],
    ['no schema', body.replace(' xmlns="tyviseadus_1_10.02.2010"', '')],
    ['no section', xmlAct('')],
    ['no first day', act.replace('2023-04-01', 'siil')],
    ['no title', xmlAct(paragraph('1', ''), '2023-04-01', ' ')],
    ['a page of HTML', '<!DOCTYPE html><html><body>siil</body></html>'],
  ])('has %s', (_, xml) => {
    const error = refusal(() => readWording(xml));
    expect(error).toMatchObject({ code: 'not-readable', path: 'text' });
    expect(error.message).not.toMatch(/siil/iu);
  });

  it('an error in the XML is reported with line and column, never with its text', () => {
    expect(refusal(() => readWording('<oigusakt\n siil=siil>')).expected).toMatch(
      /^well-formed XML .*; line 2, column \d+$/u,
    );
  });

  it('takes XML’s own entities and numbered characters', () => {
    expect(read(paragraph('1', '', 'Siil &amp; &lt;&#x17E;&gt;')).parts[0]!.heading).toBe('Siil & <ž>');
  });

  it('takes every depth that acts have', () => {
    const deep = `${'<i>'.repeat(20)}siil${'</i>'.repeat(20)}`;
    expect(read(paragraph('1', '', deep)).parts[0]!.heading).toBe('siil');
  });
});
