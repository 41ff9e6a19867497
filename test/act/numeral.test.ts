import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNumerals,
  formatNumeral,
  fromSuperscript,
  type Numeral,
  parseNumeral,
  toSuperscript,
  unflattenNumeral,
} from '../../src/act/numeral.ts';

describe('toSuperscript and fromSuperscript', () => {
  it('raise and lower each digit, and undo each other', () => {
    expect(toSuperscript('0123456789')).toBe('⁰¹²³⁴⁵⁶⁷⁸⁹');
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(fromSuperscript(toSuperscript(`${number}`))).toBe(`${number}`);
      }),
    );
  });
});

describe('parseNumeral', () => {
  it.each(['133³', '133^3', '133.3'])('reads %s, the superscript in its three ways', (text) => {
    expect(parseNumeral(text)).toEqual({ number: 133, superscript: 3 });
  });

  it('reads a number without superscript', () => {
    expect(parseNumeral('29')).toEqual({ number: 29 });
  });

  it.each(['', '0', '029', '²', '29⁰', '29^', '29.0', '29¹.1', '29^1¹', '29 ', '12345', '29¹²³', '29.123', '-1', '٢٩'])(
    'finds no numeral in "%s"',
    (text) => expect(parseNumeral(text)).toBeUndefined(),
  );

  it('reads back what formatNumeral writes', () => {
    fc.assert(
      fc.property(anyNumeral, (numeral) => {
        expect(parseNumeral(formatNumeral(numeral))).toEqual(numeral);
      }),
    );
  });
});

describe('compareNumerals', () => {
  it('puts a superscript after its number and before the next, and nothing before all', () => {
    const inOrder: (Numeral | undefined)[] = [
      undefined,
      { number: 1 },
      { number: 27 },
      { number: 27, superscript: 1 },
      { number: 27, superscript: 2 },
      { number: 27, superscript: 10 },
      { number: 28 },
    ];
    for (const [i, a] of inOrder.entries()) {
      for (const [j, b] of inOrder.entries()) expect(Math.sign(compareNumerals(a, b))).toBe(Math.sign(i - j));
    }
  });
});

describe('unflattenNumeral', () => {
  it('finds back every numeral whose superscript of one digit was flattened beyond what is counted', () => {
    for (let number = 1; number <= 47; number += 1) {
      for (let superscript = 1; superscript <= 9; superscript += 1) {
        const flattened = number * 10 + superscript;
        expect(unflattenNumeral({ number: flattened }, 47)).toEqual(
          flattened > 47 ? { number, superscript } : undefined,
        );
      }
    }
  });

  it.each<[Numeral, number]>([
    [{ number: 47 }, 47],
    [{ number: 290 }, 47],
    [{ number: 481 }, 47],
    [{ number: 291, superscript: 1 }, 47],
    [{ number: 12 }, 12],
    [{ number: 10 }, 9],
  ])('finds nothing flattened in %o where %i is the last', (numeral, last) => {
    expect(unflattenNumeral(numeral, last)).toBeUndefined();
  });
});

const anyNumeral: fc.Arbitrary<Numeral> = fc.record(
  { number: fc.integer({ min: 1, max: 9999 }), superscript: fc.integer({ min: 1, max: 99 }) },
  { requiredKeys: ['number'] },
);
