import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glued, lineWidth, paragraph, printable } from '../../../src/cli/terminal/layout.ts';

const word = fc.stringMatching(/^[a-zõ]{1,12}$/u);
const spans = fc.array(
  fc.record({ text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')) }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

describe('a paragraph', () => {
  test('keeps to the width, and keeps every word in its place', () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 20 }), fc.integer({ min: 33, max: 100 }), (parts, indentation, width) => {
        const lines = paragraph(' '.repeat(indentation), parts, width);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(lines.map((line) => line.slice(indentation)).join(' ')).toBe(parts.map(({ text }) => text).join(' '));
      }),
    );
  });

  test('fills each line as far as it can', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 20, max: 60 }), (parts, width) => {
        const lines = paragraph('', parts, width);
        for (const [index, line] of lines.slice(0, -1).entries()) {
          const [next] = lines[index + 1]!.split(' ');
          expect(line.length + 1 + next!.length).toBeGreaterThan(width);
        }
      }),
    );
  });

  test('indents its other lines as far as the first', () => {
    expect(paragraph('  § 33 (2)     ', [{ text: 'End the separation' }], 30)).toStrictEqual([
      '  § 33 (2)     End the',
      '               separation',
    ]);
  });

  test('breaks no provision, no glued text and no mark from its word', () => {
    const broken = paragraph('', [{ text: 'see § 29¹ (1) 2) and §§ 5 3)' }], 10);
    expect(broken).toStrictEqual(['see', '§ 29¹ (1) 2)', 'and', '§§ 5 3)']);
    expect(paragraph('', [{ text: glued('12 May 2023') }, { text: 'late' }], 8)).toStrictEqual(['12 May 2023', 'late']);
    expect(paragraph('', [{ text: 'a label' }, { text: '*', isGlued: true }], 7)).toStrictEqual(['a', 'label *']);
  });

  test('attaches a span to the word before it without a space', () => {
    const spans = [{ text: 'see a rule' }, { text: ',', isAttached: true }, { text: 'then' }];
    expect(paragraph('', spans, 9)).toStrictEqual(['see a', 'rule,', 'then']);
    expect(paragraph('', spans, 11)).toStrictEqual(['see a rule,', 'then']);
  });

  test('styles words, not the spaces between styles', () => {
    const bold = (text: string) => `<${text}>`;
    expect(paragraph('- ', [{ text: 'a b', style: bold }, { text: 'c' }], 5, bold)).toStrictEqual(['<- ><a b>', '  c']);
  });
});

test('a text of the caller’s cannot command the terminal or turn the direction of writing', () => {
  expect(printable('a\u001b[31mb\u009b1mc\u202ed\ne\u2028f\u0007')).toBe('a�[31mb�1mc�d�e�f�');
  expect(printable('Õ 0793 §')).toBe('Õ 0793 §');
});

test('lines are as wide as the terminal or COLUMNS, from 40 to 100, else 80', () => {
  expect([lineWidth(60, '70'), lineWidth(undefined, '70'), lineWidth(undefined, undefined)]).toStrictEqual([
    60, 70, 80,
  ]);
  expect([lineWidth(250, undefined), lineWidth(10, undefined)]).toStrictEqual([100, 40]);
  expect([lineWidth(0, undefined), lineWidth(undefined, 'wide'), lineWidth(undefined, '-3')]).toStrictEqual([
    80, 80, 80,
  ]);
});
