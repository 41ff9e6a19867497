import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError } from '../../src/act/law-error.ts';
import type { Numeral } from '../../src/act/numeral.ts';
import {
  type PenalCode,
  type PenalProvision,
  parsePenalCitation,
  parsePenalProvision,
  parsePenalRange,
  penalRangeContains,
} from '../../src/act/penal-provision.ts';
import { compareReferences, containsReference, formatReference } from '../../src/act/reference.ts';
import { attempt, refusal } from '../support/input-error.ts';
import { everyStyle, sortedMarks, superscript } from './citation-styles.ts';

const codes: readonly PenalCode[] = ['penal-code', 'criminal-code'];
const penal = (text: string): PenalProvision => parsePenalProvision(text, 'penal-code');

describe('parsePenalProvision', () => {
  it.each([
    ['§ 121', '§ 121'],
    ['121', '§ 121'],
    ['§ 134 (2) 2)', '§ 134 (2) 2)'],
    ['§134(2)2)', '§ 134 (2) 2)'],
    ['145¹', '§ 145¹'],
    ['145^1', '§ 145¹'],
    ['§ 145.1', '§ 145¹'],
    ['§ 138¹ lg 2 p 2', '§ 138¹ (2) 2)'],
    ['clause 2 of subsection 2 of § 138¹', '§ 138¹ (2) 2)'],
    ['KarS § 121 lg 2 p 1', '§ 121 (2) 1)'],
    ['kars §121 lg 2', '§ 121 (2)'],
    ['KARS 133³', '§ 133³'],
    ['  KarS § 133³ ', '§ 133³'],
    ['§ 451', '§ 451'],
  ])('reads "%s" as %s of the Penal Code', (text, provision) => {
    expect(formatReference(penal(text))).toBe(provision);
  });

  it.each([
    ['KrK § 202⁶ lg 3 p 1', '§ 202⁶ (3) 1)'],
    ['§ 202^6 (3) 1)', '§ 202⁶ (3) 1)'],
    ['krk 118 (2)', '§ 118 (2)'],
    ['§ 300', '§ 300'],
  ])('reads "%s" as %s of the Criminal Code', (text, provision) => {
    expect(formatReference(parsePenalProvision(text, 'criminal-code'))).toBe(provision);
  });

  it.each<[PenalCode, string, string]>([
    ['penal-code', '§ 1181', '§ 118¹'],
    ['penal-code', '1333', '§ 133³'],
    ['penal-code', '§ 1451', '§ 145¹'],
    ['penal-code', '1182', '§ 118²'],
    ['penal-code', '§ 2373', '§ 237³'],
    ['penal-code', 'KarS § 1381 lg 2 p 2', '§ 138¹ (2) 2)'],
    ['penal-code', '§ 891', '§ 89¹'],
    ['penal-code', '§ 452', '§ 45²'],
    ['criminal-code', '§ 2003', '§ 200³'],
    ['criminal-code', '2022', '§ 202²'],
    ['criminal-code', '§ 2026 (3) 1)', '§ 202⁶ (3) 1)'],
    ['criminal-code', '§ 301', '§ 30¹'],
  ])('refuses, in the %s, flattened %s and tells that %s was probably meant', (code, text, reading) => {
    const error = refusal(() => parsePenalProvision(text, code));
    expect(error).toMatchObject({ code: 'ambiguous-provision', path: '' });
    expect(error.expected).toBe(`probably ${reading}, its superscript marked as one`);
  });

  it('rejects every listed section with its superscript flattened', () => {
    for (const number of [89, 91, 98, 118, 119, 133, 138, 145, 153, 175, 177, 178, 179, 182, 237, 290]) {
      for (let raised = 1; raised <= 9; raised += 1) {
        const error = refusal(() => penal(`§ ${number}${raised}`));
        expect(error.expected).toContain(`§ ${number}${'⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(raised)},`);
      }
    }
  });

  it.each<[PenalCode, string]>([
    ['penal-code', '§ 460'],
    ['penal-code', '§ 4521'],
    ['penal-code', '§ 9999'],
    ['penal-code', '§ 452¹'],
    ['criminal-code', '§ 310'],
    ['criminal-code', '§ 3011'],
  ])('refuses, in the %s, %s: no section, and none that a superscript would explain', (code, text) => {
    expect(refusal(() => parsePenalProvision(text, code)).code).toBe('unknown-provision');
  });

  it.each<[PenalCode, string]>([
    ['penal-code', ''],
    ['penal-code', 'KarS'],
    ['penal-code', 'KarS KarS § 121'],
    ['penal-code', 'KrK § 121'],
    ['criminal-code', 'KarS § 101'],
    ['penal-code', '§ 133–133³'],
    ['penal-code', '§§ 113, 114'],
    ['penal-code', '§ 22 – § 113'],
    ['penal-code', 'robbery'],
    ['penal-code', '0121'],
    ['penal-code', '14511'],
  ])('finds, in the %s, no single provision in "%s"', (code, text) => {
    expect(refusal(() => parsePenalProvision(text, code))).toMatchObject({ code: 'not-a-provision', path: '' });
  });

  it('reads the same from every style and is written back', () => {
    for (const provision of ['§ 134 (2) 2)', '§ 145¹', '§ 138¹ (2)', '§ 202² (3) 1)'].map(penal)) {
      for (const text of everyStyle(provision)) {
        expect(penal(text), text).toEqual(provision);
        expect(penal(`KarS ${text}`), text).toEqual(provision);
      }
    }
  });

  it('round-trips through every way of writing, in both codes', () => {
    fc.assert(
      fc.property(anyProvision, fc.constantFrom(...codes), (provision, code) => {
        for (const language of [undefined, 'en', 'et'] as const) {
          expect(parsePenalProvision(formatReference(provision, language), code)).toEqual(provision);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('rejects a hostile text with its own error, or reads a provision that is written back the same', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...codes), (text, code) => {
        const provision = attempt(() => parsePenalProvision(text, code));
        if (isLawError(provision)) return;
        expect(parsePenalProvision(formatReference(provision), code)).toEqual(provision);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds no provision in a million characters, nor in what is no text at all', () => {
    for (const unit of [' ', 'KarS ', '§ ', '1', '¹', '(', '121 (1) ', '–']) {
      expect(refusal(() => penal(unit.repeat(1_000_000 / unit.length))).code).toBe('not-a-provision');
    }
    for (const value of [121, 145.1, null, undefined, ['§ 121'], { section: { number: 121 } }]) {
      expect(refusal(() => penal(value as unknown as string)).code).toBe('not-a-provision');
    }
  });

  it('repeats nothing of what it could not read', () => {
    for (const code of codes) {
      expect(refusal(() => parsePenalProvision('§ 121 Mari Maasikas', code)).message).not.toMatch(/mari|maasikas|121/i);
    }
  });
});

describe('the order of a code', () => {
  it('has superscripts after their number and before the next, and a whole before its parts', () => {
    const inOrder = [
      '§ 132',
      '§ 133',
      '§ 133 (2)',
      '§ 133¹',
      '§ 133²',
      '§ 133³',
      '§ 133¹⁰',
      '§ 134',
      '§ 134 2)',
      '§ 134 (2)',
      '§ 134 (2) 2)',
      '§ 134 (2) 2¹)',
      '§ 134 (2) 3)',
      '§ 134 (2¹)',
      '§ 134 (3)',
      '§ 135',
    ];
    expect(sortedMarks([...inOrder].reverse())).toEqual(inOrder);
  });

  it('is total', () => {
    fc.assert(
      fc.property(closeProvision, closeProvision, closeProvision, (a, b, c) => {
        expect(Math.sign(compareReferences(a, b))).toBe(0 - Math.sign(compareReferences(b, a)));
        expect(compareReferences(a, b) === 0).toBe(formatReference(a) === formatReference(b));
        if (compareReferences(a, b) <= 0 && compareReferences(b, c) <= 0) {
          expect(compareReferences(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['§ 200', '§ 200 (2) 5)', true],
    ['§ 200', '§ 200', true],
    ['§ 200 (2)', '§ 200 (2) 5)', true],
    ['§ 200', '§ 200³', false],
    ['§ 200 (2) 5)', '§ 200 (2)', false],
    ['§ 200 (2) 5)', '§ 200 (2) 4)', false],
  ])('%s covers %s: %s', (whole, part, covered) => {
    expect(containsReference(penal(whole), penal(part))).toBe(covered);
  });
});

describe('parsePenalRange and penalRangeContains', () => {
  const inside = (entry: string, provision: string): boolean =>
    penalRangeContains(parsePenalRange(entry, 'penal-code'), penal(provision));

  it.each([
    ['133–133³', ['133', '133¹', '133²', '133³', '133² (1)', '133³ (2) 1)'], ['132', '132⁹', '133⁴', '133¹⁰', '134']],
    ['141–145¹', ['141', '141¹', '142', '143¹', '143²', '144⁹', '145', '145¹'], ['140¹', '140⁹', '145²', '146']],
    ['175–179', ['175', '175¹', '176', '177¹', '178¹', '179', '179 (2)'], ['174¹', '179¹', '179¹ (2)', '180']],
    ['113', ['113', '113 (1)', '113 (1) 2)'], ['112', '112⁹', '113¹', '114']],
    ['136 (2)', ['136 (2)', '136 (2) 1)'], ['136', '136 (1)', '136 (2¹)', '136 (3)', '136 2)', '136¹ (2)']],
    ['134 (2) 2)', ['134 (2) 2)'], ['134', '134 (2)', '134 (2) 1)', '134 (2) 2¹)', '134 (2) 3)', '134 (3) 2)']],
  ])('%s has both its ends and what lies between, and nothing else', (entry, within, outside) => {
    for (const provision of within) expect(inside(entry, provision), provision).toBe(true);
    for (const provision of outside) expect(inside(entry, provision), provision).toBe(false);
  });

  it('gives the position of every section in the order of the code', () => {
    const sections: string[] = [];
    for (let number = 130; number <= 146; number += 1) {
      for (const raised of ['', '1', '2', '3', '4']) sections.push(`${number}${raised && superscript(raised)}`);
    }
    for (const [from, first] of sections.entries()) {
      for (const [to, last] of sections.entries()) {
        if (from >= to) continue;
        const range = parsePenalRange(`${first}–${last}`, 'penal-code');
        for (const [place, section] of sections.entries()) {
          const expected = from <= place && place <= to;
          if (penalRangeContains(range, penal(section)) !== expected) throw new Error(`${first}–${last}: ${section}`);
        }
      }
    }
  });

  it.each([
    '133³–133',
    '133–133',
    '133–',
    '–133',
    '133-133³',
    '133–134–135',
    '134 (2)–135',
    '134–135 (2)',
    '134 2)–135',
    '',
  ])('finds no range in "%s"', (text) => {
    expect(refusal(() => parsePenalRange(text, 'penal-code')).code).toBe('not-a-provision');
  });

  it('rejects a range with a flattened end', () => {
    expect(refusal(() => parsePenalRange('133–1333', 'penal-code')).code).toBe('ambiguous-provision');
    expect(refusal(() => parsePenalRange('141–1451', 'penal-code')).code).toBe('ambiguous-provision');
  });
});

const numeral = (least: number, most: number, raised: number): fc.Arbitrary<Numeral> =>
  fc.record(
    { number: fc.integer({ min: least, max: most }), superscript: fc.integer({ min: 1, max: raised }) },
    { requiredKeys: ['number'] },
  );

const provisionOf = (section: fc.Arbitrary<Numeral>, most: number): fc.Arbitrary<PenalProvision> =>
  fc.record({ section, subsection: numeral(1, most, 3), clause: numeral(1, most, 3) }, { requiredKeys: ['section'] });

const anyProvision = provisionOf(numeral(1, 300, 99), 99);
const closeProvision = provisionOf(numeral(133, 135, 3), 2);

/** Anything; pieces of citations in any order; citations with one piece put in somewhere. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'KarS',
        'KrK',
        '§',
        ' ',
        '\u00a0',
        '121',
        '1451',
        '¹',
        '^1',
        '.1',
        '(2)',
        '2)',
        'lg 2',
        'p 1',
        '–',
      ),
    )
    .map((pieces) => pieces.join('')),
  fc
    .tuple(closeProvision, fc.nat(), fc.constantFrom('KarS ', '1', '¹', '(', ')', '§', '\u200b', '٣', '–'), fc.nat())
    .map(([provision, style, piece, place]) => {
      const styles = everyStyle(provision);
      const citation = styles[style % styles.length]!;
      const at = place % (citation.length + 1);
      return `${citation.slice(0, at)}${piece}${citation.slice(at)}`;
    }),
);

describe('parsePenalCitation: an offence as registers print it', () => {
  const cited = (text: string, code: PenalCode = 'penal-code') =>
    parsePenalCitation(text, code).map((provision) => formatReference(provision));

  it.each([
    ['KarS § 121 lg 2 p 2, 3', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['§ 121 (2) 2), 3)', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['§ 121 (2) 2),3)', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['§ 121 lg 2 p 2 ja 3', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['§ 121 lõike 2 punktid 2, 3 ja 5', ['§ 121 (2) 2)', '§ 121 (2) 3)', '§ 121 (2) 5)']],
    ['§ 121 lg 2 p-d 2, 3', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['§ 134 (2) 2)', ['§ 134 (2) 2)']],
    ['§ 134 lg 2 p 1-3', ['§ 134 (2) 1)', '§ 134 (2) 2)', '§ 134 (2) 3)']],
    ['§ 134 lg 2 p 1–3', ['§ 134 (2) 1)', '§ 134 (2) 2)', '§ 134 (2) 3)']],
    ['§ 134 (2) 1)–3)', ['§ 134 (2) 1)', '§ 134 (2) 2)', '§ 134 (2) 3)']],
    ['§ 134 lg 2 p 1 - 2, 5', ['§ 134 (2) 1)', '§ 134 (2) 2)', '§ 134 (2) 5)']],
    ['§ 134 lg 2 p-d 1, 3–5', ['§ 134 (2) 1)', '§ 134 (2) 3)', '§ 134 (2) 4)', '§ 134 (2) 5)']],
    ['karistusseadustiku § 121 lg 2 p 2, 3', ['§ 121 (2) 2)', '§ 121 (2) 3)']],
    ['Karistusseadustiku § 113 lg 1', ['§ 113 (1)']],
  ])('reads the clauses of "%s"', (text, provisions) => {
    expect(cited(text)).toEqual(provisions);
  });

  it.each([
    ['§ 113 lg 1 - § 25 lg 2', ['§ 113 (1)']],
    ['§ 113 (1) - § 25 (2)', ['§ 113 (1)']],
    ['KarS § 113 lg 1 – KarS § 25 lg 2', ['§ 113 (1)']],
    ['§ 200 lg 2 p 7, 8 - § 22 lg 3', ['§ 200 (2) 7)', '§ 200 (2) 8)']],
    ['§ 113 (1) - § 25 (2) - § 22 (3)', ['§ 113 (1)']],
    ['§ 22 – § 113', ['§ 113']],
    ['§ 22 lg 2, 3 - § 113 lg 1', ['§ 113 (1)']],
    ['§ 25 lg 1, 2 - § 113', ['§ 113']],
    ['§ 25 lg 1 ja 2 - § 113', ['§ 113']],
    ['§ 113 - § 25 lg 2, 4', ['§ 113']],
    ['§ 113 - § 25 (2), (4)', ['§ 113']],
    ['§ 113 lg 1 - § 25 lg 1–2 - § 22 lg 2, 3', ['§ 113 (1)']],
    ['§ 134 lg 2 p 1-3 - § 25 lg 2, 4', ['§ 134 (2) 1)', '§ 134 (2) 2)', '§ 134 (2) 3)']],
    ['karistusseadustiku § 113 lg 1 - karistusseadustiku § 25 lg 2', ['§ 113 (1)']],
  ])('reads in "%s" the offence, and attempt and participation beside it', (text, provisions) => {
    expect(cited(text)).toEqual(provisions);
  });

  it('reads attempt and participation of the Criminal Code, which are other sections', () => {
    expect(cited('KrK § 15 lg 2 - § 101 p 1', 'criminal-code')).toEqual(['§ 101 1)']);
    expect(refusal(() => cited('§ 101 - § 25 (2)', 'criminal-code')).code).toBe('not-a-provision');
  });

  it.each([
    '§ 113 – § 116',
    '133–133³',
    '§ 121, 122',
    '§ 121 (2), (3)',
    '§ 121 lg 2 p 2 3',
    '§ 121 lg 1, 2',
    '§ 121 lg 1–2',
    '§ 121 lg 2 p 3-2',
    '§ 121 lg 2 p 2-2',
    '§ 121 lg 2 p 1-999',
    '§ 25 lg 1, 2',
    'kriminaalkoodeksi § 121',
    '§ 25 (2)',
    '§ 25 (2) - § 22 (3)',
    'KrK § 121 lg 2 p 2, 3',
    ',',
    '-',
  ])('finds no single offence in "%s"', (text) => {
    expect(refusal(() => cited(text)).code).toBe('not-a-provision');
  });

  it('names what a citation may have beside the provision of the offence', () => {
    for (const text of ['§ 113 – § 116', 'robbery', '§ 121 lg 2 p 3-2']) {
      expect(refusal(() => cited(text)).expected).toMatch(/^one offence of the Penal Code.*attempt or participation/u);
    }
  });

  it('rejects a flattened superscript in any part', () => {
    expect(refusal(() => cited('§ 1451 - § 25 (2)')).code).toBe('ambiguous-provision');
  });

  it('reads a single provision as parsePenalProvision does, and a hostile text with its own error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyProvision.map((one) => formatReference(one)),
          hostileText,
        ),
        (text) => {
          const one = attempt(() => parsePenalProvision(text, 'penal-code'));
          const all = attempt(() => parsePenalCitation(text, 'penal-code'));
          if (isLawError(one)) return;
          const isOffence = one.section.number < 20 || one.section.number > 26;
          expect(isLawError(all) ? 'refused' : all).toEqual(isOffence ? [one] : 'refused');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
