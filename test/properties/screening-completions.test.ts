// What is not given of a record is settled by force: every completion of it from offences of every kind. An answer is known
// exactly where all completions agree, and a fact is missing exactly where two completions that differ in it alone part.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PenalCode, parsePenalProvision } from '../../src/act/penal-provision.ts';
import { safeScreen, screen } from '../../src/assessment/screen.ts';
import type { Screening } from '../../src/model/answer/screening.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { kindOf } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import type { PersonInput, RecordInput } from '../../src/rules/facts/person-entity.ts';

/** Of both codes: on each list and on none, of each kind. */
const offences = [
  '§ 113',
  '§ 115',
  '§ 118 (2)',
  '§ 121',
  '§ 134 (2) 2)',
  '§ 135 (2)',
  '§ 153¹',
  '§ 175¹',
  '§ 176',
  '§ 180',
  '§ 187',
  '§ 199',
  '§ 200 (2) 4)',
  '§ 202',
  '§ 202⁶ (3) 1)',
  '§ 108 (3)',
  '§ 290¹',
];
const values = {
  code: ['penal-code', 'criminal-code', 'foreign'],
  offence: offences,
  equivalentOffence: offences,
  equivalentCode: ['penal-code', 'criminal-code'],
  kind: ['criminal-offence', 'misdemeanour'],
  measure: ['punishment', 'coercive-treatment'],
  register: ['in-register', 'archived', 'neither'],
  currentLaw: ['not-punishable', 'listed-nowhere', 'list-2', 'list-1'],
  movedToOtherOffence: [true, false],
  restrictionVoidedOn: ['none', '2025-02-01'],
} as const;
type Fact = keyof typeof values;
type Whole = { readonly [F in Fact]: (typeof values)[F][number] };
const facts = Object.keys(values) as Fact[];

/** A record as it is given where everything is known: its kind where its section allows both. */
function given(whole: Whole): RecordInput {
  const [code, offence] =
    whole.code === 'foreign' ? [whole.equivalentCode, whole.equivalentOffence] : [whole.code, whole.offence];
  const allowed = kindOf({ code: code as PenalCode, provision: parsePenalProvision(offence, code as PenalCode) });
  const { kind, ...rest } = whole;
  return allowed === 'either' ? { ...rest, kind } : rest;
}

/** What turns on the record alone, of somebody who works with children and has applied. */
const outcomes = (answer: Screening): ReadonlyMap<string, Truth> =>
  new Map([
    ['barred', answer.barred],
    ...Object.keys(answer.restrictions).map((id): [string, Truth] => [id, answer.norms[id]!.applies]),
    ...['may-apply-for-reassessment', 'lift-restriction', 'transmit-lifting-decision'].flatMap(
      (id): [string, Truth][] => (answer.norms[id] === undefined ? [] : [[id, answer.norms[id].applies]]),
    ),
  ]);

const personWith = (at: string, record: RecordInput): PersonInput => ({
  role: 'person-working-with-children',
  records: [record],
  ...(at < '2025-02-01' ? {} : { reassessment: { filedOn: '2025-01-15' } }),
});
const screened = (at: string, record: RecordInput): Screening => screen(personWith(at, record), { at });
/** Nothing where the record contradicts itself: its kind is none that its section allows. */
const screenedIfAccepted = (at: string, record: RecordInput): readonly Screening[] => {
  const outcome = safeScreen(personWith(at, record), { at });
  return outcome.ok ? [outcome.answer] : [];
};

/** Every way to complete some facts. */
const completions = (whole: Whole, open: readonly Fact[]): readonly Whole[] =>
  open.reduce<readonly Whole[]>(
    (found, fact) => found.flatMap((one) => values[fact].map((value) => ({ ...one, [fact]: value }) as Whole)),
    [whole],
  );

/** The lists of these days are all at hand. */
const day = fc.constantFrom('2016-06-01', '2022-10-01', '2025-03-01', '2027-01-01');
const whole = fc.record(
  Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom(...values[fact])])),
) as unknown as fc.Arbitrary<Whole>;
const open = fc.subarray([...facts], { minLength: 1, maxLength: 3 });

describe('what is not given of a record', () => {
  it('leaves unknown exactly what its completions decide one way and the other, and is missing exactly where it turns that', () => {
    const parted: string[] = [];
    const seen = new Map<Truth, number>();
    fc.assert(
      fc.property(day, whole, open, (at, record, omitted) => {
        // No restriction is declared void before the day of the answer.
        fc.pre(
          at >= '2025-02-01' || (!omitted.includes('restrictionVoidedOn') && record.restrictionVoidedOn === 'none'),
        );
        const partly = Object.fromEntries(Object.entries(record).filter(([fact]) => !omitted.includes(fact as Fact)));
        const isKindGiven = given(record).kind !== undefined && !omitted.includes('kind');
        const { kind: _kind, ...withoutKind } = partly;
        // A kind that the section does not allow is none: it is left out wherever the section may be another one.
        const isKindOpen = !isKindGiven && !omitted.includes('kind');
        const left = isKindOpen ? [...omitted, 'kind' as const] : omitted;
        const answer = screened(at, isKindGiven ? partly : withoutKind);
        const all = completions(record, left).flatMap((one) =>
          screenedIfAccepted(at, isKindGiven ? { ...given(one), kind: one.kind } : given(one)).map((whole) => ({
            one,
            outcome: outcomes(whole),
          })),
        );
        for (const [id, found] of outcomes(answer)) {
          const truths = new Set(all.map(({ outcome }) => outcome.get(id)!));
          const expected = truths.size === 1 ? [...truths][0]! : 'unknown';
          seen.set(found, (seen.get(found) ?? 0) + 1);
          if (found !== expected) parted.push(`${id} ${at} ${JSON.stringify(partly)}: ${found}, not ${expected}`);
          if (id === 'barred' || expected !== 'unknown') continue;
          const turning = left.filter((fact) =>
            all.some(({ one, outcome }) =>
              all.some(
                (other) =>
                  other.outcome.get(id) !== outcome.get(id) &&
                  facts.every((each) => (other.one[each] === one[each]) === (each !== fact)),
              ),
            ),
          );
          const missing = answer.norms[id]!.missing.map((path) => path.replace('person.records[0].', ''));
          if (turning.length > 0 && [...missing].sort().join() !== [...turning].sort().join()) {
            parted.push(`${id} ${at} ${JSON.stringify(partly)}: missing ${missing.join()}, not ${turning.join()}`);
          }
        }
      }),
      { numRuns: 80 },
    );
    expect(parted).toEqual([]);
    expect([...seen.keys()]).toHaveLength(3);
  });
});
