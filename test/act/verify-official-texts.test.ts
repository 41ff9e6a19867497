import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/act/digest.ts';
import { officialDigests } from '../../src/act/digests.ts';
import type { OfficialPart } from '../../src/act/official-text/official-text.ts';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { provisionsOn } from '../../src/act/provisions.ts';
import { formatReference, parseReference } from '../../src/act/reference.ts';
import { verifyText } from '../../src/act/verify-text.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { officialFiles, published } from './official-text/official-texts.ts';
import { having, others } from './verification.ts';

describe.runIf(actTextsFolder)('the official texts, verified', () => {
  const english = [
    { file: officialFiles[0], wording: '2016-01-01' },
    { file: officialFiles[1], wording: '2023-04-01' },
  ] as const;

  it.each(english)('are the same: $wording', ({ file, wording }) => {
    const verification = verifyText(readWording(published(file)), wording);
    expect(verification).toMatchObject({ by: 'digests', digestsFrom: [wording], same: true, unread: [] });
    expect(others(verification)).toEqual({});
    expect(verification.chapters.every(({ status, by }) => status === 'same' && by === 'digest')).toBe(true);
  });

  it.each(english)(
    'do not drift with white space, line ends and lines broken elsewhere: $wording',
    ({ file, wording }) => {
      const text = published(file);
      const [head, body] = [text.slice(0, text.indexOf('Chapter 1')), text.slice(text.indexOf('Chapter 1'))];
      const broken = (width: number) => body.replace(new RegExp(`(.{1,${width}})\\s`, 'gu'), '$1\n');
      const printings = [
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\u00a0', ' '),
        text.replaceAll(' ', '\u00a0 '),
        text.replace(/^\s+/gmu, ''),
        text.replaceAll('–', '-').replaceAll('’', "'"),
        ...[24, 40, 60, 72, 100].map((width) => head + broken(width)),
      ];
      for (const printing of printings) expect(verifyText(readWording(printing), wording).same).toBe(true);
    },
  );

  it.each(english)('are the same as a reader copies them from the site: $wording', ({ file, wording }) => {
    const text = published(file);
    const above =
      'Riigi Teataja\nEesti keeles\n\nLegislation\tHelp\nChapter 1\n§ 1. Scope\n\nPrint\nText size:\u00a0A\tA\tA\n\n';
    const below =
      '\n\n\u00a0Top\n\nRiigi Teataja\tContact\nMinistry of Justice\n+372 000 0000\n\n© All rights reserved.\n';
    const raised = (act: string) =>
      (readWording(act).lostSuperscripts ?? []).reduce((copy, { printed, probably }) => {
        const sign = printed.replace(/[()]/gu, '\\$&');
        return copy.replaceAll(new RegExp(`${sign}(?=[. )])`, 'gu'), probably);
      }, act);
    const body = text.indexOf('Chapter 1');
    const pages = [
      above + text,
      text + below,
      above + text.replaceAll(/^ +/gmu, '\t').replaceAll(' ', '\u00a0') + below,
      above + text.replace(/^(Issuer|Type|In force from|In force until|Translation published):/gmu, '$1:\n') + below,
      (above + text + below).replaceAll('\n', '\r\n'),
      above + text.slice(0, body) + text.slice(body).replace(/(.{1,72})\s/gu, '$1\n') + below,
      above + raised(text) + below,
    ];
    for (const page of pages) {
      const verification = verifyText(readWording(page), wording);
      expect(others(verification)).toEqual({});
      expect([verification.same, verification.unread]).toEqual([true, []]);
    }
    expect(pages.at(-1) !== above + text + below).toBe(wording !== '2016-01-01'); // which has no superscript
  });

  it('have lost superscripts, which are named with what they probably are', () => {
    const { lostSuperscripts = [] } = verifyText(readWording(published(officialFiles[1])), '2023');
    const named = new Map(lostSuperscripts.map(({ printed, probably }) => [printed, probably]));
    expect(named.get('§ 291')).toBe('§ 29¹');
    expect(named.get('§ 1333')).toBe('§ 133³');
    expect(named.get('(31)')).toBe('(3¹)');
    expect(lostSuperscripts.filter(({ printed }) => printed === '§ 291').map(({ line }) => line)).toEqual([126, 292]);
  });

  it.each(english)('drift in exactly the provision in which a word is changed: $wording', ({ file, wording }) => {
    const text = published(file);
    const lines = text.split('\n');
    let changed = 0;
    for (const { reference, line, omitted } of readWording(text).parts) {
      if (omitted) continue;
      for (const at of ownLines(lines, line)) {
        const other = lines.with(at, lines[at]!.replace(/\p{L}{3,}(?=[^\p{L}]*$)/u, 'hedgehog'));
        if (other[at] === lines[at]) continue;
        changed += 1;
        expect(others(verifyText(readWording(other.join('\n')), wording)), `line ${at + 1}`).toEqual({
          [reference]: 'drifted',
        });
      }
    }
    expect(changed).toBeGreaterThan(180);
  });

  it.each(english)('miss exactly the provision that is taken out: $wording', ({ file, wording }) => {
    const lines = published(file).split('\n');
    const { parts } = readWording(lines.join('\n'));
    let taken = 0;
    for (const [index, part] of parts.entries()) {
      if (part.omitted || hasParts(part, parts[index + 1])) continue;
      const end = lines.findIndex((line, at) => at >= part.line && BEGINS.test(line));
      const rest = lines.toSpliced(part.line - 1, (end === -1 ? lines.length : end) - part.line + 1);
      taken += 1;
      expect(others(verifyText(readWording(rest.join('\n')), wording)), part.reference).toEqual({
        [part.reference]: 'missing',
      });
    }
    expect(taken).toBeGreaterThan(120);
  });

  it.each(english)('name exactly the provision that is put in: $wording', ({ file, wording }) => {
    const lines = published(file).split('\n');
    for (const { reference, line } of readWording(lines.join('\n')).parts) {
      const { section, subsection, clause } = parseReference(reference);
      if (subsection === undefined || clause !== undefined || subsection.superscript !== undefined) continue;
      if (subsection.number === 1) continue;
      const number = subsection.number - 1;
      const inserted = lines.toSpliced(line - 1, 0, `\u00a0(${number}7) Hedgehogs.`, '');
      const added = formatReference({ section, subsection: { number, superscript: 7 } });
      expect(others(verifyText(readWording(inserted.join('\n')), wording))).toEqual({ [added]: 'new' });
    }
  });

  it('the texts of 2016 and 2023 differ as amended: inserted provisions are new, changed ones have drifted', () => {
    const verification = verifyText(readWording(published(officialFiles[1])), '2016');
    expect(having(verification, 'missing')).toEqual(['§ 38 (2) 1)', '§ 38 (2) 2)', '§ 38 (2) 3)']);
    const before = new Set(readWording(published(officialFiles[0])).parts.map(({ reference }) => reference));
    const added = readWording(published(officialFiles[1])).parts.filter(({ reference }) => !before.has(reference));
    expect(having(verification, 'new')).toEqual(added.map(({ reference }) => reference));
    const drifted = new Set(having(verification, 'drifted'));
    for (const { reference, version } of provisionsOn('2023-04-01')) {
      if (version.amendedBy !== undefined && before.has(reference) && reference !== '§ 13 (1) 2)') {
        expect(drifted.has(reference), reference).toBe(true);
      }
    }
  });

  it('a wording between the two is compared with the texts of other days as far as they allow', () => {
    const verification = verifyText(readWording(published(officialFiles[1])), '2023-01-01');
    expect(verification).toMatchObject({
      by: 'digests-of-other-days',
      digestsFrom: ['2016-01-01', '2023-04-01'],
      against: '2023-01-01',
      same: false,
    });
    expect(others(verification)).toEqual({ '§ 29 (3¹)': 'new' });
  });

  describe('the Estonian text of 2025-01-10', () => {
    const xml = actTextsFolder === undefined ? '' : published(officialFiles[2]);
    const verified = (text: string, wording = '2025-01-10') => verifyText(readWording(text), wording);

    it('is the same, chapter 8¹ too, its text compared throughout', () => {
      const verification = verified(xml);
      expect(verification).toMatchObject({
        wording: '2025-01-10',
        against: '2025-01-10',
        by: 'digests',
        digestsFrom: ['2025-01-10'],
        same: true,
        unread: [],
      });
      expect(others(verification)).toEqual({});
      for (const { status, by } of verification.chapters) expect([status, by]).toEqual(['same', 'digest']);
      for (const { by } of verification.provisions) expect(by).toBe('digest');
      expect(verification.chapters.map(({ number }) => number)).toContain('8¹');
    });

    it('the changes since 2023-04-01 are those of the notes on that law', () => {
      const verification = verified(xml, '2023');
      expect(verification).toMatchObject({ against: '2023-04-01', by: 'digests-of-other-days', same: false });
      expect(having(verification, 'drifted')).toEqual([
        ...['§ 14 (1) 7)', '§ 14 (2)', '§ 14 (3)', '§ 15 (3) 1¹)', '§ 15 (3) 3)', '§ 15 (3) 5)', '§ 15 (3) 6)'],
        ...['§ 15 (4)', '§ 20 (4)', '§ 27¹ (2)', '§ 38 (6)'],
      ]);
      expect(having(verification, 'missing')).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((clause) => `§ 27¹ (2) ${clause})`),
      );
      expect(having(verification, 'unsure')).toEqual(['§ 27¹', '§ 27¹ (1)']);
      const added = new Set(having(verification, 'new').map((reference) => reference.split(' ').slice(0, 3).join(' ')));
      expect([...added].filter((reference) => !/^§ (?:27²|34[²-⁵]|40¹)/u.test(reference))).toEqual([
        ...['§ 15 (3)', '§ 15 (3¹)', '§ 20 (5)', '§ 20 (6)', '§ 20 (7)', '§ 20 (8)', '§ 33 (2¹)', '§ 33 (3¹)'],
      ]);
      expect(verification.chapters.filter(({ status }) => status !== 'same')).toEqual([
        { number: '8¹', status: 'new', by: 'numbers', mark: { act: 'RT I, 31.12.2024, 3', inForce: '2025-01-10' } },
      ]);
    });

    it('names the repealed ones, and the mark of each change', () => {
      const { provisions } = verified(xml, '2023');
      const repealed = provisions.filter((provision) => provision.repealed).map(({ reference }) => reference);
      expect(repealed).toEqual(['§ 14 (1) 7)', '§ 14 (2)', '§ 15 (3) 5)', '§ 16', '§ 38 (3)']);
      for (const { status, mark } of provisions) if (status === 'drifted') expect(mark?.inForce).toMatch(/^2025-01-/u);
    });

    it('lacks on 2026-10-01 what that wording added, and nothing else', () => {
      const verification = verified(xml, '2026-10-01');
      expect(verification).toMatchObject({ by: 'digests', digestsFrom: ['2026-10-01'], same: false });
      expect(others(verification)).toEqual({ '§ 20 (3¹)': 'missing', '§ 20 (3²)': 'missing', '§ 28 (4)': 'missing' });
    });

    it('has nine days earlier what began on 2025-01-01, and new or drifted what is marked 2025-01-10', () => {
      const verification = verified(xml, '2025-01-01');
      expect(having(verification, 'missing')).toEqual([]);
      expect(having(verification, 'drifted')).toEqual([
        ...['§ 15 (3) 1¹)', '§ 15 (3) 3)', '§ 15 (3) 6)', '§ 20 (4)', '§ 38 (6)'],
      ]);
      const begun = provisionsOn('2025-01-10').filter(({ version }) => version.from === '2025-01-10');
      const changed = [...having(verification, 'new'), ...having(verification, 'drifted')];
      expect(changed.sort()).toEqual(begun.map(({ reference }) => reference).sort());
    });

    it('drifts in exactly the provision in which a word is changed', () => {
      let changed = 0;
      for (const { index, 0: before } of xml.matchAll(/<sisuTekst>\s*<tavatekst>/gu)) {
        const at = index + before.length;
        const other = xml.slice(0, at) + xml.slice(at).replace(/(?<=^[^<]*)\p{L}{3,}/u, 'siil');
        if (other === xml) continue;
        expect(Object.values(others(verified(other)))).toEqual(['drifted']);
        changed += 1;
      }
      expect(changed).toBeGreaterThan(250);
    });
  });

  describe.each([
    { file: officialFiles[3], wording: '2026-10-01', provisions: 310 },
    { file: officialFiles[4], wording: '2027-01-01', provisions: 331 },
  ] as const)('the Estonian text of $wording', ({ file, wording, provisions }) => {
    const xml = actTextsFolder === undefined ? '' : published(file);
    const verified = (text: string) => verifyText(readWording(text), wording);

    it('is the same, every chapter and every provision by its digest', () => {
      const verification = verified(xml);
      expect(verification).toMatchObject({ by: 'digests', digestsFrom: [wording], same: true, unread: [] });
      expect(others(verification)).toEqual({});
      expect(verification.provisions).toHaveLength(provisions);
      const by = [...verification.chapters, ...verification.provisions].map((one) => one.by);
      expect(new Set(by)).toEqual(new Set(['digest']));
    });

    it('drifts in exactly the provision in which a word is changed, be it a new one', () => {
      const places = [...xml.matchAll(/<sisuTekst>\s*<tavatekst>/gu)].map(
        ({ index, 0: before }) => index + before.length,
      );
      const isNew = (at: number) =>
        /^<loige id="para(?:20lg3b|28lg[4-6]|29lg)/u.test(xml.slice(xml.lastIndexOf('<loige ', at), at));
      const chosen = places.filter((at, index) => isNew(at) || index % 12 === 0);
      expect(chosen.length).toBeGreaterThan(25);
      for (const at of chosen) {
        const other = xml.slice(0, at) + xml.slice(at).replace(/(?<=^[^<]*)\p{L}{3,}/u, 'siil');
        expect(Object.values(others(verified(other)))).toEqual(['drifted']);
      }
    });

    it('has for every provision a digest that each of its words changes, and none of its closing marks', () => {
      const held = officialDigests.find((one) => one.wording === wording)!.digests;
      for (const part of readWording(xml).parts) {
        const words = [...part.text.matchAll(/[\p{L}\p{N}]+/gu)];
        for (const { 0: word, index } of words) {
          const isClosing = index + word.length >= part.text.trimEnd().length && (word === 'või' || word === 'ja');
          const text = `${part.text.slice(0, index)}siil${part.text.slice(index + word.length)}`;
          if (!isClosing)
            expect(digestOf({ ...part, text }), `${part.reference}: ${word}`).not.toBe(held[part.reference]);
        }
        if (parseReference(part.reference).clause === undefined || part.repealed) continue;
        const open = part.text.replace(/[,.;]?(?: või| ja)?$/u, '');
        for (const closing of [';', '.', ',', ' või', ' ja', '; või', ', ja']) {
          expect(digestOf({ ...part, text: open + closing }), part.reference).toBe(held[part.reference]);
        }
      }
    });

    it('is the same where a full stop is printed twice or once, and § 14 (1) 5) ends in any mark', () => {
      const clause = /(lastekaitsemeetmete planeerimine ja arendamine)[;.]/u;
      for (const closing of [';', '.', ',', ' või', ' ja'])
        expect(verified(xml.replace(clause, `$1${closing}`)).same, closing).toBe(true);
      expect(verified(xml.replace(/\.\.(?=<\/tavatekst>)/gu, '.')).same).toBe(true);
      expect(verified(xml.replace(/(?<=§-des 36–37[^<]*)\.(?=<\/tavatekst>)/gu, '..')).same).toBe(true);
    });
  });
});

const BEGINS = /^(?:§\s|Chapter |\s\(\d|\s\d+\)\s)/u;

/** The lines, from 0, that print a provision's own words: its first, and those up to the next number or mark. */
function ownLines(lines: readonly string[], line: number): number[] {
  const further = lines.slice(line).findIndex((text) => BEGINS.test(text) || text.startsWith('['));
  const end = further === -1 ? lines.length : line + further;
  return Array.from({ length: end - line + 1 }, (_, index) => line - 1 + index);
}

function hasParts(part: OfficialPart, next: OfficialPart | undefined): boolean {
  return next?.reference.startsWith(`${part.reference} `) ?? false;
}
