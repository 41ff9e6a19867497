import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError } from '../../src/act/law-error.ts';
import type { Numeral } from '../../src/act/numeral.ts';
import {
  compareReferences,
  containsReference,
  formatReference,
  parseReference,
  type Reference,
  readReference,
} from '../../src/act/reference.ts';
import { attempt, refusal } from '../support/input-error.ts';
import { everyStyle, sortedMarks } from './citation-styles.ts';

describe('parseReference', () => {
  it.each([
    ['§ 29', { section: { number: 29 } }],
    ['§ 29 (3)', { section: { number: 29 }, subsection: { number: 3 } }],
    ['§ 29¹ (1) 2)', { section: { number: 29, superscript: 1 }, subsection: { number: 1 }, clause: { number: 2 } }],
    ['§ 20 (1¹)', { section: { number: 20 }, subsection: { number: 1, superscript: 1 } }],
    ['§ 15 (3) 1¹)', { section: { number: 15 }, subsection: { number: 3 }, clause: { number: 1, superscript: 1 } }],
    ['§ 5 2)', { section: { number: 5 }, clause: { number: 2 } }],
  ])('reads %s as Riigi Teataja prints it', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each([
    '§ 29¹ (1) 2)',
    '§29¹(1)2)',
    '§ 29¹ (1) 2)',
    '  § 29¹  ( 1 )  2 ) ',
    '29¹ (1) 2)',
    '29^1 (1) 2)',
    '§ 29^1 (1) 2)',
    '§ 29.1(1)2)',
    'section 29¹ (1) 2)',
    'clause 29¹ (1) 2)',
    'clause § 29¹ (1) 2)',
    'clause 2 of subsection 1 of § 29¹',
    'Clause 2 of subsection 1 of section 29.1',
    '§ 29¹ lg 1 p 2',
    '29¹ lg 1 p 2',
    '§ 29¹ lõige 1 punkt 2',
    '§ 29¹ lõike 1 punkt 2',
    '§ 29¹ lõike 1 punkti 2',
    '§ 29¹ lõikes 1 punktis 2'.normalize('NFD'),
    'paragrahv 29¹ lõige 1 punkt 2',
  ])('reads "%s" as clause 2 of subsection 1 of § 29¹', (text) => {
    expect(formatReference(parseReference(text))).toBe('§ 29¹ (1) 2)');
  });

  it.each([
    ['subsection 29 (3)', '§ 29 (3)'],
    ['subsection 3¹ of § 29', '§ 29 (3¹)'],
    ['§ 20 (1^1)', '§ 20 (1¹)'],
    ['§ 20 lg 1¹', '§ 20 (1¹)'],
    ['clause 1.1 of subsection 3 of § 15', '§ 15 (3) 1¹)'],
    ['clause 5 2)', '§ 5 2)'],
    ['clause 2 of § 5', '§ 5 2)'],
    ['§ 5 p 2', '§ 5 2)'],
    ['§ 5 punkt 2', '§ 5 2)'],
  ])('reads "%s" as %s', (text, provision) => {
    expect(formatReference(parseReference(text))).toBe(provision);
  });

  it.each([
    ['§ 271', '§ 27¹'],
    ['§ 291', '§ 29¹'],
    ['§ 341', '§ 34¹'],
    ['§ 411', '§ 41¹'],
    ['§ 412', '§ 41²'],
    ['§ 291 (1) 2)', '§ 29¹ (1) 2)'],
    ['clause 2 of subsection 1 of § 291', '§ 29¹ (1) 2)'],
    ['§ 20 (11)', '§ 20 (1¹)'],
    ['subsection 11 of § 20', '§ 20 (1¹)'],
    ['§ 29 (31)', '§ 29 (3¹)'],
    ['§ 15 (3) 11)', '§ 15 (3) 1¹)'],
    ['§ 15 (3) 61)', '§ 15 (3) 6¹)'],
    ['§ 342 (3) 141)', '§ 34² (3) 14¹)'],
    ['§ 343 (11) 21)', '§ 34³ (1¹) 2¹)'],
  ])('refuses flattened %s and tells that %s was probably meant', (text, reading) => {
    const error = refusal(() => parseReference(text));
    expect(error).toMatchObject({ code: 'ambiguous-provision', path: '' });
    expect(error.expected).toBe(`probably ${reading}, its superscript marked as one`);
  });

  it.each(['§ 29 (11)', '§ 29 (12)', '§ 34² (3) 11)', '§ 34² (4) 14)'])(
    'accepts %s unchanged, since some wording has so many',
    (text) => {
      expect(formatReference(parseReference(text))).toBe(text);
    },
  );

  it.each(['§ 48', '§ 99', '§ 480', '§ 481', '§ 481 (11)', '§ 290', '§ 2911', '§ 133³'])(
    'refuses %s: no section of the Act, and none that a superscript would explain',
    (text) => {
      expect(refusal(() => parseReference(text))).toMatchObject({
        code: 'unknown-provision',
        expected: 'a section from § 1 to § 47',
      });
    },
  );

  it.each([
    '',
    ' ',
    '§',
    'chapter five',
    '§§ 29',
    '§ 0',
    '§ 029',
    '§ 29⁰',
    '§ 29^0',
    '§ 29.',
    '§ 29 3',
    '§ 29 ()',
    '§ 29 (3) 2',
    '§ 29 (3) (2)',
    '§ 29 (-3)',
    '§ 5 2) (1)',
    '§ 292)',
    '§ 29 (3)–(5)',
    '§§ 20-22',
    '§ 20 (1)–(3)',
    'clauses 5–7 of subsection 1 of § 14',
    'subsection 29',
    'subsection 29 (3) 1)',
    'clause 29 (3)',
    'clause 29',
    '§ 29 lg',
    '§ 29 p 1 lg 2',
    '§ 29 (3) of the Family Law Act',
    '29-1',
    '2023-04-01',
    '§ 29\u200b',
  ])('finds no single provision in "%s"', (text) => {
    expect(refusal(() => parseReference(text))).toMatchObject({ code: 'not-a-provision', path: '' });
  });

  it('finds no provision in a million characters, nor in what is no text at all', () => {
    for (const unit of [' ', '(', '§ ', '1', '¹', 'clause 1 of ', '§ 1 (1) 1) ']) {
      expect(refusal(() => parseReference(unit.repeat(1_000_000 / unit.length))).code).toBe('not-a-provision');
    }
    for (const value of [29.1, null, undefined, ['§ 29'], { section: { number: 29 } }]) {
      expect(refusal(() => parseReference(value as unknown as string)).code).toBe('not-a-provision');
    }
  });

  it('rejects a text with its own error, or reads a provision that is written back and read again the same', () => {
    const read: Reference[] = [];
    fc.assert(
      fc.property(fc.oneof(fc.string(), disturbedCitation), (text) => {
        const reference = attempt(() => parseReference(text));
        if (isLawError(reference)) return;
        read.push(reference);
        for (const language of [undefined, 'en', 'et'] as const) {
          expect(parseReference(formatReference(reference, language))).toEqual(reference);
        }
      }),
      { numRuns: 3000 },
    );
    expect(read.length).toBeGreaterThan(100);
  });

  it('repeats nothing of what it could not read', () => {
    expect(refusal(() => parseReference('§ 29 Mari Maasikas')).message).not.toMatch(/mari|maasikas/i);
  });
});

describe('readReference', () => {
  it('reads provisions of other acts, which count further', () => {
    expect(formatReference(readReference('§ 133³')!)).toBe('§ 133³');
    expect(formatReference(readReference('§ 134 (2) 2)')!)).toBe('§ 134 (2) 2)');
    expect(formatReference(readReference('clause 1 of subsection 1 of § 45¹³')!)).toBe('§ 45¹³ (1) 1)');
  });

  it('gives nothing where a text cites no provision', () => {
    expect(readReference('the Penal Code')).toBeUndefined();
  });
});

describe('formatReference', () => {
  it.each([
    ['§ 29', '§ 29', '§ 29'],
    ['§ 29 (3¹)', 'subsection 3¹ of § 29', '§ 29 lg 3¹'],
    ['§ 29¹ (1) 2)', 'clause 2 of subsection 1 of § 29¹', '§ 29¹ lg 1 p 2'],
    ['§ 5 2)', 'clause 2 of § 5', '§ 5 p 2'],
  ])('writes %s in English as "%s" and in Estonian as "%s"', (marks, english, estonian) => {
    const reference = parseReference(marks);
    expect(formatReference(reference)).toBe(marks);
    expect(formatReference(reference, 'en')).toBe(english);
    expect(formatReference(reference, 'et')).toBe(estonian);
  });
});

describe('compareReferences', () => {
  it('follows the Act: superscripts after their number, a whole before its parts', () => {
    const inOrder = [
      '§ 5',
      '§ 5 1)',
      '§ 5 2)',
      '§ 15 (3)',
      '§ 15 (3) 1)',
      '§ 15 (3) 1¹)',
      '§ 15 (3) 2)',
      '§ 15 (3¹)',
      '§ 20 (1)',
      '§ 20 (1¹)',
      '§ 20 (2)',
      '§ 27',
      '§ 27 (1)',
      '§ 27¹',
      '§ 27²',
      '§ 28',
    ];
    expect(sortedMarks([...inOrder].reverse())).toEqual(inOrder);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyReference, anyReference, anyReference, (a, b, c) => {
        expect(Math.sign(compareReferences(a, b))).toBe(0 - Math.sign(compareReferences(b, a)));
        expect(compareReferences(a, b) === 0).toBe(formatReference(a) === formatReference(b));
        const [first, second, third] = [a, b, c].sort(compareReferences) as [Reference, Reference, Reference];
        expect(compareReferences(first, second)).toBeLessThanOrEqual(0);
        expect(compareReferences(second, third)).toBeLessThanOrEqual(0);
        expect(compareReferences(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('containsReference', () => {
  it.each([
    ['§ 29', '§ 29', true],
    ['§ 29', '§ 29 (3)', true],
    ['§ 29¹', '§ 29¹ (1) 2)', true],
    ['§ 29¹ (1)', '§ 29¹ (1) 2)', true],
    ['§ 5', '§ 5 2)', true],
    ['§ 29', '§ 29¹', false],
    ['§ 29 (3)', '§ 29 (3¹)', false],
    ['§ 29 (3)', '§ 29', false],
    ['§ 29 (3)', '§ 29 (4)', false],
    ['§ 29¹ (1) 2)', '§ 29¹ (1)', false],
    ['§ 29¹ (1) 2)', '§ 29¹ (3) 2)', false],
    ['§ 5 2)', '§ 5 (1) 2)', false],
  ])('%s contains %s: %s', (whole, part, contained) => {
    expect(containsReference(parseReference(whole), parseReference(part))).toBe(contained);
  });

  it('the structure follows the written provisions: a part is cited by its whole and then its own number', () => {
    fc.assert(
      fc.property(anyReference, anyReference, (a, b) => {
        const [whole, part] = [formatReference(a), formatReference(b)];
        expect(containsReference(a, b)).toBe(part === whole || part.startsWith(`${whole} `));
        if (containsReference(a, b)) expect(compareReferences(a, b)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 5000 },
    );
  });
});

const anyNumeral = (most: number): fc.Arbitrary<Numeral> =>
  fc.record(
    { number: fc.integer({ min: 1, max: most }), superscript: fc.integer({ min: 1, max: 3 }) },
    {
      requiredKeys: ['number'],
    },
  );

const anyReference: fc.Arbitrary<Reference> = fc.record(
  { section: anyNumeral(4), subsection: anyNumeral(3), clause: anyNumeral(3) },
  { requiredKeys: ['section'] },
);

/** A citation with one piece put in somewhere, which spoils some and not others. */
const disturbedCitation: fc.Arbitrary<string> = fc
  .tuple(
    anyReference,
    fc.nat(),
    fc.constantFrom('', ' ', '§', '1', '¹', '^', '.', '(', ')', 'lg', 'p', 'clause', '0'),
    fc.nat(),
  )
  .map(([reference, style, piece, place]) => {
    const styles = everyStyle(reference);
    const citation = styles[style % styles.length]!;
    const at = place % (citation.length + 1);
    return `${citation.slice(0, at)}${piece}${citation.slice(at)}`;
  });
