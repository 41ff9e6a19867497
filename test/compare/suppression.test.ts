import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOutcomes } from '../../src/compare/outcomes/compare-outcomes.ts';
import type { OutcomeReport, TruthOutcome } from '../../src/compare/outcomes/outcome-report.ts';
import { isProtected, shown, suppressionOf } from '../../src/compare/outcomes/suppression.ts';
import { mixed } from './documents.ts';

/** Every way of filling a table: each cell with a number that it can stand for, all together the total. */
function fillings(ranges: readonly (readonly number[])[], total: number): readonly (readonly number[])[] {
  if (ranges.length === 0) return total === 0 ? [[]] : [];
  const [first = [], ...rest] = ranges;
  return first.flatMap((number) =>
    number > total ? [] : fillings(rest, total - number).map((filling) => [number, ...filling]),
  );
}

const range = (from: number, length: number): readonly number[] => Array.from({ length }, (_, place) => from + place);

describe('a count that is kept back', () => {
  test('can still be any number below the limit, for who knows all that is shown and the total', () => {
    const tables = fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(40)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), tables, (below, counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(total >= below);
        const suppression = suppressionOf(below, { total, counts });
        const encoded = counts.map((count) => shown(count, suppression));
        const { roundedDownTo } = suppression;
        fc.pre(roundedDownTo <= total); // else nothing is told at all
        const possible = fillings(
          encoded.map((count) => range(count === 'suppressed' ? 0 : count, roundedDownTo)),
          total,
        );
        encoded.forEach((count, cell) => {
          if (count !== 'suppressed') return;
          const found = new Set(possible.map((filling) => filling[cell]!));
          for (const number of range(0, below)) expect(found).toContain(number);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('is kept back at a rounding that grows until it is protected', () => {
    const alone = { total: 20, counts: [20, 0, 0] };
    expect(isProtected(alone, { below: 5, roundedDownTo: 5 })).toBe(false); // 20 and more of 20 leave 0 for the others
    expect(suppressionOf(5, alone)).toStrictEqual({ below: 5, roundedDownTo: 15 });
    expect(suppressionOf(5, { total: 24, counts: [24, 0, 0] })).toStrictEqual({ below: 5, roundedDownTo: 5 });
  });

  test.each([0, 1])('is none with a limit of %i', (below) => {
    const suppression = suppressionOf(below, { total: 3, counts: [3, 0, 0] });
    expect([3, 0, 1].map((count) => shown(count, suppression))).toStrictEqual([3, 0, 1]);
  });
});

describe('a report with small counts kept back', () => {
  const documents = mixed(400, 8);
  const options = { suppressBelow: 5 };
  const report = compareOutcomes(documents, '2016', '2027-01-01', options);
  const exact = compareOutcomes(documents, '2016', '2027-01-01');

  const matrices = ({ findings, norms, routing, persons }: OutcomeReport): readonly TruthOutcome[] => [
    ...findings,
    ...norms,
    ...routing.bodies,
    persons.barred,
    ...persons.norms,
  ];
  const numbersOf = ({ matrix }: TruthOutcome): readonly number[] =>
    Object.values(matrix).flatMap((after) => Object.values(after).filter((count) => count !== 'suppressed'));

  test('has no number below the limit, and only multiples of the step of its table', () => {
    expect(report.suppressedBelow).toBe(5);
    for (const truth of matrices(report)) {
      expect(truth.roundedDownTo % 5).toBe(0);
      for (const count of numbersOf(truth)) expect([count % truth.roundedDownTo, count > 0]).toStrictEqual([0, true]);
    }
    const others = [
      ...report.routing.moves.map(({ count }) => count),
      ...[...report.deadlines, ...report.persons.deadlines].flatMap(({ counts, shifts }) => [
        ...Object.values(counts).filter((count) => count !== 'suppressed'),
        ...shifts.map(({ count }) => count),
      ]),
    ];
    expect(others.length).toBeGreaterThan(10);
    for (const count of others) expect([count % 5, count > 0]).toStrictEqual([0, true]);
  });

  test('gives no example of a cell that is kept back, and all of one that is shown', () => {
    matrices(report).forEach(({ changes, roundedDownTo }, place) => {
      const all = matrices(exact)[place]!.changes;
      for (const { before, after, count, examples } of changes) {
        const same = all.find((change) => change.before === before && change.after === after)!;
        expect(same.count - count).toBeLessThan(roundedDownTo);
        expect(examples).toStrictEqual(same.examples);
      }
      for (const { before, after, count } of all) {
        const isShown = changes.some((change) => change.before === before && change.after === after);
        expect(isShown).toBe(count >= roundedDownTo);
      }
    });
  });

  test('is the same whatever is within a cell that is kept back', () => {
    const quiet = { child: { birthDate: '2012-03-04' } };
    const inDanger = { ...quiet, danger: { situationEndangersLifeOrHealth: true } };
    const at = '2027-03-01T10:00';
    const reportOf = (hidden: number) =>
      compareOutcomes(
        Array.from({ length: 104 }, (_, place) => ({ id: place, case: place < hidden ? inDanger : quiet })),
        '2023',
        '2027-01-01',
        { at, suppressBelow: 5 },
      );
    const changesIn = (hidden: number) => reportOf(hidden).findings.find(({ id }) => id === 'child-in-danger');
    expect(changesIn(4)).toStrictEqual(changesIn(0));
    expect(changesIn(4)!.changed).toBe(0);
  });

  test('shows no number of documents below the limit', () => {
    const few = compareOutcomes([{}, 7, 7], '2016', '2023', { at: '2023-05-02', suppressBelow: 5 });
    expect(few.documents).toStrictEqual({
      cases: 'suppressed',
      persons: 0,
      refused: { 'not-an-object': 'suppressed' },
    });
  });
});
