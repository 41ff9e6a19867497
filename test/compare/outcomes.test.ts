import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOutcomes } from '../../src/compare/outcomes/compare-outcomes.ts';
import { countOutcomes } from '../../src/compare/outcomes/count-outcomes.ts';
import { mergeOutcomes } from '../../src/compare/outcomes/counts.ts';
import type { OutcomeReport, RuleOutcome, TruthOutcome } from '../../src/compare/outcomes/outcome-report.ts';
import { outcomeSchema } from '../../src/compare/outcomes/outcome-schema.ts';
import { reportOutcomes } from '../../src/compare/outcomes/report-outcomes.ts';
import { lawOn } from '../../src/rules/law.ts';
import { arbitraryCases, mixed, type StreamDocument } from './documents.ts';

const at = '2027-06-14T10:00';
const documents: readonly StreamDocument[] = [...mixed(300, 4), ...arbitraryCases(120, 11)];

const truthsOf = ({ findings, norms, routing, persons }: OutcomeReport): readonly TruthOutcome[] => [
  ...findings,
  ...norms,
  ...routing.bodies,
  persons.barred,
  ...persons.norms,
];

const totalOf = ({ matrix }: TruthOutcome): number =>
  Object.values(matrix)
    .flatMap((after) => Object.values(after))
    .reduce<number>((sum, count) => sum + Number(count), 0);

const ruleIn = (rules: readonly RuleOutcome[], id: string): RuleOutcome => rules.find((rule) => rule.id === id)!;

describe('a comparison of outcomes', () => {
  const report = compareOutcomes(documents, '2023', '2027-01-01', { at });

  test('the report is valid by its schema', () => {
    expect(outcomeSchema.parse(JSON.parse(JSON.stringify(report)))).toStrictEqual(report);
    const suppressed = compareOutcomes(documents, '2016', '2027-01-01', { at, suppressBelow: 5 });
    expect(outcomeSchema.parse(JSON.parse(JSON.stringify(suppressed)))).toStrictEqual(suppressed);
  });

  test('every matrix counts every document', () => {
    const { cases, persons } = report.documents;
    expect([cases, persons]).toStrictEqual([420, 75]);
    for (const rule of [...report.findings, ...report.norms, ...report.routing.bodies])
      expect(totalOf(rule)).toBe(cases);
    for (const rule of [report.persons.barred, ...report.persons.norms]) expect(totalOf(rule)).toBe(persons);
  });

  test('has each finding and norm of either wording, in the order of the Act', () => {
    const [before, after] = [lawOn('2023-05-02'), lawOn('2027-06-14')];
    const ids = new Set([...before.norms, ...after.norms].map(({ id }) => id));
    expect(new Set(report.norms.map(({ id }) => id))).toStrictEqual(ids);
    expect(report.findings.map(({ id }) => id)).toStrictEqual(before.definitions.map(({ id }) => id));
    expect(report.persons.restrictions.map(({ id }) => id)).toStrictEqual([
      'barred-for-life',
      'barred-under-former-or-foreign-law',
      'barred-while-registered',
    ]);
  });

  test('shows the provisions of both versions, and a rule that one wording has not', () => {
    const { provisions, matrix } = ruleIn(report.norms, 'complete-assessment');
    expect(provisions.before).toStrictEqual([]);
    expect(provisions.after).toContain('§ 28 (6)');
    expect(Object.keys(matrix)).toStrictEqual(['absent']);
    expect(ruleIn(report.norms, 'assist-in-resolving-case').provisions.after).toStrictEqual([]);
    expect(ruleIn(report.findings, 'child-in-danger').provisions).toStrictEqual({ before: ['§ 30'], after: ['§ 30'] });
  });

  test('has only the diagonal where a wording is compared with itself', () => {
    const same = compareOutcomes(documents, '2027-01-01', '2027-01-01', { at });
    for (const { changed, changes } of truthsOf(same))
      expect({ changed, changes }).toStrictEqual({ changed: 0, changes: [] });
    expect(same.routing.moves).toStrictEqual([]);
    for (const { counts, shifts } of [...same.deadlines, ...same.persons.deadlines]) {
      expect({ ...counts, same: 0 }).toStrictEqual({ new: 0, gone: 0, earlier: 0, later: 0, same: 0 });
      expect(shifts).toStrictEqual([]);
    }
  });

  test('is transposed where the wordings are exchanged', () => {
    const mirrored = compareOutcomes(documents, '2027-01-01', '2023', { at });
    const transposed = (truth: TruthOutcome) =>
      truth.changes.map(({ before, after, ...rest }) => ({ before: after, after: before, ...rest }));
    const inOrder = (changes: readonly object[]) =>
      changes.map((change) => JSON.stringify(change, ['after', 'before', 'count', 'examples'])).sort();
    truthsOf(report).forEach((truth, place) => {
      expect(inOrder(transposed(truthsOf(mirrored)[place]!))).toStrictEqual(inOrder(truth.changes));
    });
    expect(
      mirrored.routing.moves.map(({ before, after, count }) => [after, before, count].join()).sort(),
    ).toStrictEqual(report.routing.moves.map(({ before, after, count }) => [before, after, count].join()).sort());
    report.deadlines.forEach(({ counts }, place) => {
      const { counts: mirror } = mirrored.deadlines[place]!;
      expect({
        ...mirror,
        new: mirror.gone,
        gone: mirror.new,
        earlier: mirror.later,
        later: mirror.earlier,
      }).toStrictEqual(counts);
    });
  });
});

describe('counts of parts', () => {
  const options = { at, examples: 2 };
  const whole = reportOutcomes(countOutcomes(documents, '2016', '2027-01-01', options));

  test('make the same wherever a stream is cut, and whichever neighbours are put together first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(documents.length), { minLength: 1, maxLength: 4 }), fc.boolean(), (cuts, fromEnd) => {
        const places = [0, ...cuts.sort((a, b) => a - b), documents.length];
        const parts = places
          .slice(1)
          .map((end, place) => countOutcomes(documents.slice(places[place], end), '2016', '2027-01-01', options));
        const merged = fromEnd
          ? parts.reduceRight((later, earlier) => mergeOutcomes(earlier, later))
          : parts.reduce((earlier, later) => mergeOutcomes(earlier, later));
        expect(reportOutcomes(merged)).toStrictEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  test('are rejected where they are of different questions', () => {
    const counts = countOutcomes([], '2016', '2023', options);
    expect(() => mergeOutcomes(counts, countOutcomes([], '2016', '2027-01-01', options))).toThrow(TypeError);
    expect(() => mergeOutcomes(counts, countOutcomes([], '2016', '2023', { examples: 1 }))).toThrow(TypeError);
  });
});

describe('a document', () => {
  const born = { child: { birthDate: '2009-06-01' } };
  const isChild = (report: OutcomeReport) => ruleIn(report.findings, 'child').matrix;

  test('is judged by its own time, which goes before the option', () => {
    const ofAge = compareOutcomes([{ at: '2027-06-01', case: born }, born], '2023', '2023', { at: '2027-05-31' });
    expect(isChild(ofAge)).toStrictEqual({ true: { true: 1 }, unknown: { unknown: 0 }, false: { false: 1 } });
  });

  test('is judged by both wordings, whatever wording it names', () => {
    const named = compareOutcomes([{ at, wording: '2016', case: born }], '2023', '2027-01-01');
    expect(named.documents.cases).toBe(1);
  });

  test('without a time is rejected', () => {
    expect(compareOutcomes([born], '2016', '2023').documents).toStrictEqual({
      cases: 0,
      persons: 0,
      refused: { 'not-an-instant': 1 },
    });
  });

  test('that cannot be read is counted by the code of its error, and the others count', () => {
    const bad = [7, { id: 1, case: { child: { name: 'x' } } }, { case: { child: { birthDate: '2030-01-01' } } }, {}];
    const { documents: counted } = compareOutcomes([...bad, { id: 2, person: { role: 'cook' } }], '2016', '2023', {
      at,
    });
    expect(counted).toStrictEqual({
      cases: 1,
      persons: 0,
      refused: { 'after-at': 1, 'not-an-object': 1, 'not-in-list': 1, 'unknown-fact': 1 },
    });
  });

  test('that cannot be read leaves nothing behind in those after it', () => {
    const bad = { danger: { situationEndangersLifeOrHealth: true }, oops: 1 };
    const dangerAmong = (documents: readonly unknown[]) =>
      ruleIn(compareOutcomes(documents, '2023', '2023', { at }).findings, 'child-in-danger').matrix;
    expect(dangerAmong([bad, {}])).toStrictEqual(dangerAmong([{}]));
  });

  test('is an example by the id that the caller gave, the first ones of the input', () => {
    const inDanger = { child: { birthDate: '2012-03-04' }, danger: { situationEndangersLifeOrHealth: true } };
    const ids = ['a', undefined, 7, 'c', 'd'];
    const given = ids.map((id) => (id === undefined ? { case: inDanger } : { id, case: inDanger }));
    const { changes } = ruleIn(
      compareOutcomes(given, '2023', '2027-01-01', { at, examples: 3 }).findings,
      'child-in-danger',
    );
    expect(changes).toStrictEqual([{ before: true, after: 'unknown', count: 5, examples: ['a', 7, 'c'] }]);
  });
});

test('a wording that is none and a time that is none are rejected', () => {
  expect(() => compareOutcomes([], '1999', '2023')).toThrow(expect.objectContaining({ code: 'unknown-wording' }));
  expect(() => compareOutcomes([], '2016', '2023', { at: 'now' })).toThrow(
    expect.objectContaining({ code: 'not-an-instant' }),
  );
});

test('nothing of a document is in a comparison but its id', () => {
  const at = '2023-05-02T10:00';
  const encoded = {
    id: 'mine',
    at,
    case: { child: { birthDate: '2012-03-04', placeOfStay: 'Qxz' }, notice: { reporter: 'Qyz' } },
  };
  const text = JSON.stringify(compareOutcomes([encoded], '2016', '2027-01-01'));
  for (const value of ['2012-03-04', 'Qxz', 'Qyz']) expect(text).not.toContain(value);
});

test('what is given as done changes no count, also of norms that one of the wordings does not have', () => {
  const input = { child: { birthDate: '2015-03-04' }, need: { wellbeingThreatened: true } };
  const done = { 'review-case-plan': { at: '2027-02-01' }, 'assess-need': true, 'not-separate-siblings': 'none' };
  const report = (content: object) => compareOutcomes([{ at, case: content }], '2023', '2027-01-01', { at });
  expect(report(input).documents.cases).toBeGreaterThan(0);
  expect(report({ ...input, done })).toStrictEqual(report(input));
});
