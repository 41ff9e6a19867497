import { describe, expect, it } from 'vitest';
import { compareNumerals, formatNumeral, type Numeral } from '../../../src/act/numeral.ts';
import { canFollow, isRestored, restoreNumber } from '../../../src/act/official-text/printed-number.ts';

/** Every way to count to at most this far with at most so many superscripts after one number. */
function* countings(last: number, superscripts: number): Generator<Numeral[]> {
  for (let end = 1; end <= last; end += 1) {
    const plain = Array.from({ length: end }, (_, index) => ({ number: index + 1 }));
    yield plain;
    for (const { number } of plain) {
      for (let most = 1; most <= superscripts; most += 1) {
        const raised = Array.from({ length: most }, (_, index) => ({ number, superscript: index + 1 }));
        yield [...plain.slice(0, number), ...raised, ...plain.slice(number)];
      }
    }
  }
}

function flat({ number, superscript }: Numeral): string {
  return `${number}${superscript ?? ''}`;
}

/** What is restored of numbers printed one after the other; a number that is not restored is passed over. */
function restored(numerals: readonly Numeral[]): (Numeral | undefined)[] {
  let before: Numeral | undefined;
  return numerals.map((numeral, index) => {
    const after = numerals[index + 1];
    const reading = restoreNumber(flat(numeral), before, after && flat(after));
    if (!isRestored(reading)) return undefined;
    before = reading;
    return reading;
  });
}

describe('restoreNumber', () => {
  it('restores every number of a list that is counted without a gap, up to 40 and to the superscript 12', () => {
    let lists = 0;
    for (const numerals of countings(40, 12)) {
      lists += 1;
      const readings = restored(numerals);
      const wrong = numerals.findIndex((numeral, index) => compareNumerals(numeral, readings[index]) !== 0);
      if (wrong !== -1)
        throw new Error(`${formatNumeral(numerals[wrong]!)} of ${numerals.map(formatNumeral).join(', ')}`);
    }
    expect(lists).toBe(40 + (40 * 41 * 12) / 2);
  });

  it('never restores a wrong number where one is left out of the list', () => {
    let unread = 0;
    for (const numerals of countings(21, 11)) {
      for (const left of numerals.keys()) {
        const rest = numerals.toSpliced(left, 1);
        for (const [index, reading] of restored(rest).entries()) {
          if (reading === undefined) unread += 1;
          else if (compareNumerals(reading, rest[index]) !== 0) {
            throw new Error(
              `${formatNumeral(rest[index]!)} read as ${formatNumeral(reading)}: ${rest.map(formatNumeral)}`,
            );
          }
        }
      }
    }
    expect(unread).toBeGreaterThan(0);
  });

  it.each([
    ['271', 27, '28', '27¹'],
    ['271', 26, '28', '27¹'],
    ['291', 29, '30', '29¹'],
    ['11', 1, '2', '1¹'],
    ['11', 10, '12', '11'],
    ['61', 6, '7', '6¹'],
    ['12', 1, '2', '1²'],
    ['3', 1, undefined, '3'],
    ['27¹', 27, '28', '27¹'],
  ])('reads %s after %i and before %s as %s', (printed, before, next, reading) => {
    const numeral = restoreNumber(printed, { number: before }, next);
    expect(isRestored(numeral) && formatNumeral(numeral)).toBe(reading);
  });

  it('a printed number has several readings or none: both are shown', () => {
    expect(restoreNumber('12', { number: 1 }, undefined)).toEqual([{ number: 12 }, { number: 1, superscript: 2 }]);
    expect(restoreNumber('2', { number: 2 }, '3')).toBeUndefined();
    expect(restoreNumber('0', undefined, '1')).toBeUndefined();
  });
});

describe('canFollow', () => {
  it.each([
    [undefined, '1', true],
    [undefined, '2', false],
    ['27', '28', true],
    ['27', '271', true],
    ['271', '272', true],
    ['271', '28', true],
    ['27', '29', false],
    ['2', '1', false],
  ])('after %s, %s: %s', (before, printed, expected) => expect(canFollow(before, printed)).toBe(expected));
});
