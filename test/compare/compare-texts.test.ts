import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LawError } from '../../src/act/law-error.ts';
import type { OfficialPart } from '../../src/act/official-text/official-text.ts';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { provisionOn } from '../../src/act/provisions.ts';
import { type ComparedProvision, compareTexts, type Redline } from '../../src/compare.ts';
import { printEnglish, printXml, saidOn } from '../act/official-text/printed-act.ts';
import { anyText, changesOf, compared, encoded, english, mark, sidesOf } from './texts.ts';

const older = (...lines: string[]) => english('01.01.2016', '§ 1.  Hedgehogs', ...lines);
const newer = (...lines: string[]) => english('01.01.2023', '§ 1.  Hedgehogs', ...lines);
const amendment = mark('RT I, 07.07.2021, 7', '08.08.2021');

describe('a change of the text', () => {
  test('a change is graded by the mark printed after the provision, which is reported with its position', () => {
    const comparison = compareTexts(
      older(' (1) Hedgehogs are let be.'),
      newer(' (1) Hedgehogs and badgers are let be.', amendment),
    );
    expect(changesOf(comparison)).toEqual({ '§ 1 (1)': 'changed, amended' });
    expect(compared(comparison, '§ 1 (1)')).toMatchObject({
      kinds: ['wording'],
      marks: [{ act: 'RT I, 07.07.2021, 7', inForce: '2021-08-08', printedAfter: '§ 1 (1)', bearing: 'own' }],
      redline: {
        heading: [],
        text: [
          { kind: 'same', text: 'Hedgehogs ' },
          { kind: 'added', text: 'and badgers ' },
          { kind: 'same', text: 'are let be.' },
        ],
      },
      likeness: 0.8,
    });
  });

  test('is re-edited where no newer mark bears on it: an older one, or one that the earlier text prints too, does not', () => {
    const changes = (first: string[], second: string[]) =>
      changesOf(
        compareTexts(older(' (1) Hedgehogs are let be.', ...first), newer(' (1) Leave hedgehogs alone.', ...second)),
      );
    expect(changes([], [])).toEqual({ '§ 1 (1)': 'changed, re-edited' });
    expect(changes([], [mark('RT I, 06.12.2014, 1', '01.01.2016')])).toEqual({ '§ 1 (1)': 'changed, re-edited' });
    expect(changes([amendment], [amendment])).toEqual({ '§ 1 (1)': 'changed, re-edited' });
  });

  test('a change is unsure where only a newer mark follows a later part of the section', () => {
    const comparison = compareTexts(
      older(' (1) Hedgehogs are let be.', ' (2) See above.'),
      newer(' (1) Leave hedgehogs alone.', ' (2) See below.', amendment),
    );
    expect(changesOf(comparison)).toEqual({ '§ 1 (1)': 'changed, unsure', '§ 1 (2)': 'changed, amended' });
    expect(compared(comparison, '§ 1 (1)').marks).toMatchObject([{ printedAfter: '§ 1 (2)', bearing: 'may-cover' }]);
  });

  test('is re-edited all the same where only the manner of citing or the punctuation differs', () => {
    const comparison = compareTexts(
      older(' (1) See clauses (1) 5)–7) of this section.', ' (2) See above.'),
      newer(' (1) See clauses 5–7 of subsection 1 of this section.', ' (2) See below.', amendment),
    );
    expect(compared(comparison, '§ 1 (1)')).toMatchObject({ grade: 're-edited', kinds: ['citation-style'] });
  });

  test.each([
    ['an insertion', ' (11) And so are badgers.', amendment],
    ['a repeal', ` (2) ${amendment.replace('[', '[Repealed – ')}`, ''],
  ])('is not reached by the mark of %s', (_, ...lines) => {
    const comparison = compareTexts(
      older(' (1) Hedgehogs are let be.', ' (2) See above.'),
      newer(' (1) Leave hedgehogs alone.', ...lines),
    );
    expect(compared(comparison, '§ 1 (1)')).toMatchObject({ grade: 're-edited', marks: [] });
  });

  test('is amended where heading and end of the section carry the same mark: it was worded anew whole', () => {
    const whole = english('01.01.2023', '§ 1.  Badgers', amendment, ' (1) Leave them.', ' (2) See above.', amendment);
    const comparison = compareTexts(older(' (1) Leave these.', ' (2) See above.'), whole);
    expect(changesOf(comparison)).toEqual({
      '§ 1': 'changed, amended',
      '§ 1 (1)': 'changed, amended',
      '§ 1 (2)': 'unchanged, amended',
    });
    expect(compared(comparison, '§ 1 (1)').marks).toMatchObject([{ printedAfter: '§ 1 (2)', bearing: 'covers' }]);
  });

  test('is unsure where another act renamed the section than amended its end', () => {
    const other = mark('RT I, 02.02.2022, 2', '03.03.2022');
    const later = english('01.01.2023', '§ 1.  Badgers', other, ' (1) Leave them.', ' (2) See below.', amendment);
    const comparison = compareTexts(older(' (1) Leave these.', ' (2) See above.'), later);
    expect(changesOf(comparison)['§ 1 (1)']).toBe('changed, unsure');
  });

  test('an amended provision is reported by its mark where the text is the same', () => {
    const comparison = compareTexts(
      older(' (1) Hedgehogs are let be.'),
      newer(' (1) Hedgehogs are let be.', amendment),
    );
    expect(changesOf(comparison)).toEqual({ '§ 1 (1)': 'unchanged, amended' });
    expect(compared(comparison, '§ 1 (1)')).toMatchObject({ kinds: [], likeness: 1 });
    expect(compared(comparison, '§ 1 (1)')).not.toHaveProperty('redline');
  });
});

describe('in what two texts differ', () => {
  test.each([
    ['clauses (1) 5)–7) of this section', 'clauses 5–7 of subsection 1 of this section', ['citation-style']],
    ['subsections 22 (2)–(4), § 24', 'subsections 2–4 of § 22, § 24', ['citation-style']],
    ['clause 46 (1) 8) of the Act', 'clause 8 of subsection 1 of § 46 of the Act', ['citation-style']],
    [
      'subsection 2 (3) and clause (6) 4), subsections 7 (1) and (5) and § 9',
      'subsection 3 and clause 4 of subsection 6 of § 2, subsections 1 and 5 of § 7 and § 9',
      ['citation-style'],
    ],
    ['sections 19 and 20', '§§ 19 and 20', ['citation-style']],
    ['subsections (1) and (2)', 'subsections 1–2', ['citation-style']],
    ['§ 27¹', 'section 271', ['citation-style']],
    ['clause 5 of subsection 1', 'clause 1 of subsection 5', ['wording']],
    ['clauses 1 and 2 of § 5', 'clause 1 or 2 of § 5', ['wording']],
    ['subsections 1–3 of § 20', 'subsections 1–2 of § 20', ['wording']],
    ['(see § 5) there', '(see § 6) there', ['wording']],
    ['(see § 5) there', '(see § 5), there', ['punctuation']],
    ['the child’s well-being – now', "the child's wellbeing - now", ['punctuation']],
    ['the act, however', 'the Act however', ['punctuation', 'letter-case']],
    ['the Act of subsection (1)', 'the act and subsection 1', ['wording', 'citation-style', 'letter-case']],
  ])('%s | %s: %j', (first, second, kinds) => {
    expect(compared(compareTexts(older(` (1) See ${first}`), newer(` (1) See ${second}`)), '§ 1 (1)').kinds).toEqual(
      kinds,
    );
    expect(compared(compareTexts(older(` (1) See ${second}`), newer(` (1) See ${first}`)), '§ 1 (1)').kinds).toEqual(
      kinds,
    );
  });

  test('is that one leaves the provision out', () => {
    const comparison = compareTexts(older(' (1) Hedgehogs are let be.'), newer(' (1) Omitted from this translation.'));
    expect(compared(comparison, '§ 1 (1)')).toMatchObject({
      change: 'changed',
      kinds: ['omission'],
      grade: 're-edited',
    });
  });
});

describe('what is added or gone', () => {
  test('is amended by the mark at the end of what came with it', () => {
    const come = newer(
      ' (1) Let be.',
      '§ 11.  Badgers',
      ' (1) Let be too.',
      ' 1) young ones',
      ' 2) old ones',
      amendment,
    );
    const comparison = compareTexts(older(' (1) Let be.'), come);
    expect(changesOf(comparison)).toEqual(
      Object.fromEntries(['§ 1¹', '§ 1¹ (1)', '§ 1¹ (1) 1)', '§ 1¹ (1) 2)'].map((one) => [one, 'added, amended'])),
    );
    expect(compared(comparison, '§ 1¹').marks).toMatchObject([{ printedAfter: '§ 1¹ (1) 2)', bearing: 'covers' }]);
  });

  test('a provision is repealed where only its number remains, and added where a text returns to it', () => {
    const repealed = newer(` (1) ${amendment.replace('[', '[Repealed – ')}`);
    expect(changesOf(compareTexts(older(' (1) Let be.'), repealed))).toEqual({ '§ 1 (1)': 'repealed, amended' });
    const again = english('01.01.2025', '§ 1.  Hedgehogs', ' (1) Let be.', mark('RT I, 02.02.2024, 2', '03.03.2024'));
    expect(changesOf(compareTexts(repealed, again))).toEqual({ '§ 1 (1)': 'added, amended' });
    expect(encoded(compareTexts(repealed, { ...repealed, inForceFrom: '2024-01-01' }))).toEqual([]);
  });

  test('is covered where the whole that it was in has a mark, unsure beside another mark, and re-edited without any', () => {
    const first = older(' (1) These:', ' 1) the young', ' 2) the old', ' (2) And badgers.');
    const without = (...lines: string[]) => changesOf(compareTexts(first, newer(' (1) These:', ...lines)));
    expect(without(amendment, ' 1) the young', ' (2) And badgers.')['§ 1 (1) 2)']).toBe('repealed, amended');
    expect(without(' 1) the young', amendment, ' (2) And badgers.')['§ 1 (1) 2)']).toBe('repealed, unsure');
    expect(without(' 1) the young', ' (2) And badgers.', amendment)['§ 1 (1) 2)']).toBe('repealed, unsure');
    expect(without(' 1) the young', ' (2) And badgers.')['§ 1 (1) 2)']).toBe('repealed, re-edited');
  });
});

describe('what is renumbered', () => {
  const said = 'Whoever meets a hedgehog on the road at night helps it across without delay.';
  const parts = [' (1) Whoever meets one helps it across:', ' 1) by day', ' 2) at night', ' (2) Nobody feeds it milk.'];

  test('a renumbered provision is recognised by its similarity, and its redline shows what else has changed', () => {
    const comparison = compareTexts(
      older(' (1) Let be.', ` (2) ${said}`),
      newer(' (1) Let be.', ` (11) ${said.replace('road', 'street')}`, amendment),
    );
    expect(changesOf(comparison)).toEqual({ '§ 1 (1¹)': 'renumbered from § 1 (2), amended' });
    expect(compared(comparison, '§ 1 (1¹)')).toMatchObject({ likeness: 0.929, kinds: ['wording'] });
  });

  test('takes its parts with it, however short', () => {
    const comparison = compareTexts(
      english('01.01.2016', '§ 1.  Hedgehogs', ...parts),
      english('01.01.2023', '§ 2.  Hedgehogs', ...parts, amendment),
    );
    expect(changesOf(comparison)).toEqual(
      Object.fromEntries(
        ['', ' (1)', ' (1) 1)', ' (1) 2)', ' (2)'].map((one) => [`§ 2${one}`, `renumbered from § 1${one}, amended`]),
      ),
    );
  });

  test('a provision with too little in common, or with too few words, is not renumbered', () => {
    const other = said
      .replace('Whoever', 'Who')
      .replace('hedgehog', 'badger')
      .replace('helps', 'carries')
      .replace('night', 'dusk');
    const kinds = (first: string, second: string) =>
      encoded(compareTexts(older(' (1) Let be.', ` (2) ${first}`), newer(' (1) Let be.', ` (11) ${second}`))).map(
        ({ change }) => change,
      );
    expect(kinds(said, other)).toEqual(['added', 'repealed']);
    expect(kinds('Nobody feeds it milk.', 'Nobody feeds it milk.')).toEqual(['added', 'repealed']);
    expect(kinds('Nobody ever feeds it milk.', 'Nobody ever feeds it milk.')).toEqual(['renumbered']);
  });

  test('a number that both texts have is not moved: what moved is reported by what it resembles', () => {
    const comparison = compareTexts(
      older(` (1) ${said}`),
      newer(' (1) Badgers are no hedgehogs, whatever they say.', ` (2) ${said}`, amendment),
    );
    expect(changesOf(comparison)).toEqual({ '§ 1 (1)': 'changed, unsure', '§ 1 (2)': 'added, amended' });
    expect(compared(comparison, '§ 1 (2)').resembles).toEqual({ reference: '§ 1 (1)', likeness: 1 });
    const copied = compareTexts(older(` (1) ${said}`), newer(` (1) ${said}`, ` (2) ${said}`, amendment));
    expect(compared(copied, '§ 1 (2)')).not.toHaveProperty('resembles');
  });

  test('of the Act in our own words: § 27¹ with all its parts, where no new § 27¹ takes its place', () => {
    const then = readWording(printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01'));
    const moved = saidOn('2023-04-01', 'en').map((one) => ({
      ...one,
      reference: one.reference.replace(/^§ 27¹/u, '§ 27³'),
    }));
    const parts27 = then.parts.filter(({ reference }) => reference.startsWith('§ 27¹'));
    const comparison = compareTexts(then, readWording(printEnglish(moved, '2024-01-01')));
    expect(encoded(comparison).map(({ change, before }) => [change, before?.reference])).toEqual(
      parts27.map(({ reference }) => ['renumbered', reference]),
    );
  });

  test('of the Act in our own words: what a later number took over, as the table of provisions has it', () => {
    const steps = [
      ['2023-04-01', '2025-01-01'],
      ['2026-10-01', '2027-01-01'],
    ] as const;
    const found = steps.flatMap((days) => {
      const [then, later] = days.map((day) => readWording(printXml(saidOn(day, 'et'), day)));
      return compareTexts(then!, later!).provisions.flatMap(({ change, before, after, resembles }) => {
        const former = change === 'renumbered' ? before!.reference : resembles?.reference;
        return former === undefined
          ? []
          : [[after!.reference, provisionOn(after!.reference, days[1])?.version.renumberedFrom, former]];
      });
    });
    for (const [reference, expected, former] of found) expect(former, reference).toBe(expected);
    expect(found.map(([reference]) => reference)).toEqual([
      ...['§ 27² (2)', '§ 27² (2) 2)', '§ 27² (2) 3)', '§ 27² (2) 4)', '§ 27² (2) 5)', '§ 27² (2) 6)'],
      ...['§ 29 (7)', '§ 29 (8)', '§ 40¹ (1) 1)', '§ 40¹ (1) 2)', '§ 40¹ (1) 3)'],
    ]);
  });
});

describe('what is compared', () => {
  test.each([
    [
      'another act',
      older(' (1) Let be.'),
      { ...newer(' (1) Let be.'), title: 'Hedgehog Act' },
      'not-readable',
      'after',
    ],
    [
      'another act',
      { ...older(' (1) Let be.'), title: 'Hedgehog Act' },
      newer(' (1) Let be.'),
      'not-readable',
      'before',
    ],
    [
      'another language',
      readWording(printEnglish(saidOn('2023-04-01', 'en'), '2023-04-01')),
      readWording(printXml(saidOn('2025-01-10', 'et'), '2025-01-10')),
      'different-languages',
      'after',
    ],
  ])('is no text of %s: it is refused', (_, first, second, code, path) => {
    expect(() => compareTexts(first, second)).toThrow(LawError);
    expect(() => compareTexts(first, second)).toThrow(expect.objectContaining({ code, path }));
  });

  test('chapters are compared by their titles, and unread text is reported', () => {
    const first = english('01.01.2016', 'Chapter 1 Of Hedgehogs', '§ 1.  Hedgehogs');
    const second = english(
      '01.01.2023',
      'Chapter 1 Of All Hedgehogs',
      '§ 1.  Hedgehogs',
      '',
      'Chapter 11 Of Badgers',
      amendment,
      '§ 11. Badgers',
      'Chapter 9999999',
    );
    const { chapters, unread, same } = compareTexts(first, second);
    expect(chapters.map(({ number, change, grade }) => [number, change, grade])).toEqual([
      ['1', 'changed', 're-edited'],
      ['1¹', 'added', 'amended'],
    ]);
    expect(sidesOf(chapters[0]!.redline!)).toEqual(['Of Hedgehogs', 'Of All Hedgehogs']);
    expect([unread.before.length, unread.after.length, same]).toEqual([0, second.unread.length, false]);
  });
});

describe('any two texts', () => {
  const keyOf = ({ before, after }: ComparedProvision) => `${before?.reference} ${after?.reference}`;
  const byKey = (provisions: readonly ComparedProvision[]) =>
    provisions.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const isEqual = (one: OfficialPart, other: OfficialPart) =>
    one.text === other.text && (one.heading ?? '') === (other.heading ?? '') && one.omitted === other.omitted;
  const swapped = (redline: Redline): string[] => sidesOf(redline).toReversed();

  test('a text compared with itself has no difference', () => {
    fc.assert(
      fc.property(anyText, (one) => {
        const comparison = compareTexts(one, one);
        expect(comparison.same).toBe(true);
        expect(comparison.provisions.every(({ change, marks }) => change === 'unchanged' && marks.length === 0)).toBe(
          true,
        );
        expect(comparison.provisions.map(({ after }) => after)).toEqual(one.parts);
      }),
    );
  });

  test('texts are compared in full: every provision of both once, and redlines give both texts back to the letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { provisions } = compareTexts(one, other);
        const sideOf = (side: 'before' | 'after') =>
          provisions.flatMap((provision) => provision[side]?.reference ?? []);
        expect(sideOf('before').toSorted()).toEqual(one.parts.map(({ reference }) => reference).toSorted());
        expect(sideOf('after').toSorted()).toEqual(other.parts.map(({ reference }) => reference).toSorted());
        for (const { change, before, after, redline, kinds } of provisions) {
          expect(redline === undefined).toBe(change === 'unchanged');
          expect(kinds.length > 0).toBe(change === 'changed' || (change === 'renumbered' && !isEqual(before!, after!)));
          if (redline === undefined) continue;
          expect(sidesOf(redline.text)).toEqual([before?.text ?? '', after?.text ?? '']);
          expect(sidesOf(redline.heading)).toEqual([before?.heading ?? '', after?.heading ?? '']);
        }
      }),
    );
  });

  test('mirror: the other way round added is repealed, sides are swapped, and grade, marks, kinds and likeness stay', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const there = compareTexts(one, other);
        const back = compareTexts(other, one);
        const turned = {
          added: 'repealed',
          repealed: 'added',
          renumbered: 'renumbered',
          changed: 'changed',
          unchanged: 'unchanged',
        };
        const mirror = there.provisions.map(({ change, before, after, redline, ...rest }) => ({
          ...rest,
          change: turned[change],
          ...(after && { before: after }),
          ...(before && { after: before }),
          ...(redline && { heading: swapped(redline.heading), text: swapped(redline.text) }),
        }));
        const seen = back.provisions.map(({ redline, ...rest }) => ({
          ...rest,
          ...(redline && { heading: sidesOf(redline.heading), text: sidesOf(redline.text) }),
        }));
        expect(byKey(seen as ComparedProvision[])).toEqual(byKey(mirror as ComparedProvision[]));
        expect(back.same).toBe(there.same);
        expect([there.later, back.later]).toEqual(
          one.inForceFrom === other.inForceFrom
            ? [undefined, undefined]
            : one.inForceFrom < other.inForceFrom
              ? ['after', 'before']
              : ['before', 'after'],
        );
      }),
    );
  });

  test('the same number is aligned with itself, whatever its text', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const inBoth = one.parts.filter(({ reference }) => other.parts.some((part) => part.reference === reference));
        const { provisions } = compareTexts(one, other);
        for (const { reference } of inBoth) {
          const found = provisions.find(({ before }) => before?.reference === reference);
          expect(found?.after?.reference).toBe(reference);
        }
      }),
    );
  });

  test('are compared to plain data', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const comparison = compareTexts(one, other);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
    );
  });

  test('texts of many thousand words without anything in common are reported as one removed, the other added', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    const [first, second] = [many('A'), many('B')];
    const { redline, kinds, likeness } = compared(
      compareTexts(older(` (1) ${first}`), newer(` (1) ${second}`)),
      '§ 1 (1)',
    );
    expect(redline?.text).toEqual([
      { kind: 'removed', text: first },
      { kind: 'added', text: second },
    ]);
    expect([kinds, likeness]).toEqual([['wording'], 0]);
  });
});
