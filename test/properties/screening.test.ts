import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePenalProvision } from '../../src/act/penal-provision.ts';
import { formatReference } from '../../src/act/reference.ts';
import { safeScreen, screen } from '../../src/assessment/screen.ts';
import type { Screening } from '../../src/model/answer/screening.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { kindOf } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import type { PersonInput, RecordInput } from '../../src/rules/facts/person-entity.ts';
import {
  everySection,
  type NaiveProvision,
  naiveLists,
  naivelyListed,
  offenceOf,
} from '../rules/chapter-04-officials-and-persons-working-with-children/naive-lists.ts';

const days = [
  '2016-06-01',
  '2017-12-31',
  '2018-01-01',
  '2022-09-30',
  '2022-10-01',
  '2025-01-09',
  '2025-01-10',
  '2026-10-01',
  '2027-01-01',
] as const;
const day = fc.constantFrom(...days);
const numRuns = 1000;

const encoded = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** Offences in and around the lists, as finely as the lists tell theirs. */
const sections =
  '89 100 101 108 113 115 118 121 134 135 138¹ 141 153¹ 175 176 178 179 179¹ 180 187 195 200 202 202² 202⁶ 215 237 251 290'.split(
    ' ',
  );
const offence = fc
  .tuple(fc.constantFrom(...sections), fc.constantFrom('(2) 2)', '(1) 1)', '(3) 3)'))
  .map(([section, detail]) => `§ ${section} ${detail}`);

/** A record of which everything is told, its kind as its section allows. */
const fullRecord = fc
  .record({
    code: fc.constantFrom('penal-code', 'criminal-code', 'foreign'),
    offence,
    equivalentOffence: offence,
    equivalentCode: fc.constantFrom('penal-code', 'criminal-code'),
    kind: fc.constantFrom('criminal-offence', 'misdemeanour'),
    measure: fc.constantFrom('punishment', 'coercive-treatment'),
    register: fc.constantFrom('in-register', 'archived', 'neither'),
    currentLaw: fc.constantFrom('not-punishable', 'listed-nowhere', 'list-2', 'list-1'),
    movedToOtherOffence: fc.boolean(),
    restrictionVoidedOn: fc.constantFrom('none', '2016-05-31'),
  } as const)
  .map((record) => {
    const isForeign = record.code === 'foreign';
    const code = isForeign ? record.equivalentCode : (record.code as 'penal-code' | 'criminal-code');
    const text = isForeign ? record.equivalentOffence : record.offence;
    const allowed = kindOf({ code, provision: parsePenalProvision(text, code) });
    return { ...record, kind: allowed === 'either' ? record.kind : allowed } as Required<RecordInput>;
  });

const coarser = [
  (text: string) => text,
  (text: string) => text.split(' ').slice(0, 3).join(' '),
  (text: string) => text.split(' ').slice(0, 2).join(' '),
];
const keys = [
  'code',
  'offence',
  'equivalentOffence',
  'equivalentCode',
  'kind',
  'measure',
  'register',
  'currentLaw',
  'movedToOtherOffence',
  'restrictionVoidedOn',
] as const;

/** What is told of a record: which facts, and how finely the two offences. */
const telling = fc.record({
  kept: fc.subarray([...keys]),
  fineness: fc.tuple(fc.nat(2), fc.nat(2)),
});
type InputAssignment = typeof telling extends fc.Arbitrary<infer T> ? T : never;

function toldSo(record: Required<RecordInput>, { kept, fineness }: InputAssignment): RecordInput {
  const coarse = {
    ...record,
    offence: coarser[fineness[0]]!(record.offence!),
    equivalentOffence: coarser[fineness[1]]!(record.equivalentOffence!),
  };
  return Object.fromEntries(kept.map((key) => [key, coarse[key]]));
}

const anyRecord = fc.tuple(fullRecord, telling).map(([record, how]) => toldSo(record, how));
const role = fc.constantFrom('child-protection-official', 'person-working-with-children', 'neither');
/** What a role follows from: told instead of it. */
const post = {
  authority: encoded(fc.constantFrom('local-government', 'social-insurance-board', 'other')),
  tasks: encoded(fc.subarray(['§ 17 (1) 3)', '§ 29¹', '§ 33', '§ 15 (2) 3)', '§ 15 (5)', 'other'])),
  inDirectContactWithChildren: encoded(fc.boolean()),
};
const engagement = fc.record({
  kind: encoded(fc.constantFrom('hiring', 'activity-licence')),
  byLegalPerson: encoded(fc.boolean()),
  verificationDelegated: encoded(fc.boolean()),
  crisisPreventsCheck: encoded(fc.boolean()),
  delayHindersCrisisResolution: encoded(fc.boolean()),
  delayHindersProtectionInImmediateDanger: encoded(fc.boolean()),
  declarationReproducibleInWriting: encoded(fc.boolean()),
  obstacleGoneAt: encoded(fc.constantFrom('none', '2016-05-31T12:00')),
  immediateDangerAvertedAt: encoded(fc.constantFrom('none', '2016-05-31T12:00')),
});
const reassessment = fc.record({
  filedOn: encoded(fc.constantFrom('none', '2016-05-31')),
  reasonsStated: encoded(fc.boolean()),
  judgmentEnclosed: encoded(fc.boolean()),
});
const personWith = (identity: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<PersonInput> =>
  fc
    .record({
      ...identity,
      startedOn: encoded(fc.constantFrom('2014-05-05', '2016-05-05')),
      lastVerifiedOn: encoded(fc.constantFrom('none', '2016-05-31')),
      changesNotifiedAutomatically: encoded(fc.boolean()),
      activityLicenceRequired: encoded(fc.boolean()),
      engagement: encoded(engagement),
      reassessment: encoded(reassessment),
    })
    .map((facts) => facts as PersonInput);
const byRole = personWith({ role: encoded(role), inDirectContactWithChildren: encoded(fc.boolean()) });
const byPost = personWith(post);
const person = fc.oneof(byRole, byPost);
const twoPersons = fc.tuple(person, person);

/** The answer about a person whose facts do not exclude each other; other persons are left out of a property. */
function screenIfConsistent(input: PersonInput, at: string): Screening {
  const outcome = safeScreen(input, { at });
  fc.pre(outcome.ok);
  return (outcome as { readonly answer: Screening }).answer;
}

const truths = ({ barred, norms, restrictions }: Screening): ReadonlyMap<string, Truth> =>
  new Map([
    ['barred', barred],
    ...Object.entries(norms).map(([id, { applies }]): [string, Truth] => [id, applies]),
    ...Object.entries(restrictions).map(([id, { applies }]): [string, Truth] => [`restriction ${id}`, applies]),
  ]);

/** What was determined and is not the same any more. */
const turned = (before: Screening, after: Screening): readonly string[] => {
  const now = truths(after);
  return [...truths(before)].flatMap(([id, was]) => (was !== 'unknown' && now.get(id) !== was ? [id] : []));
};

describe('more known facts', () => {
  it('a further fact of a record never changes a known answer', () => {
    fc.assert(
      fc.property(day, person, fullRecord, telling, telling, (at, facts, record, one, other) => {
        const more: InputAssignment = {
          kept: keys.filter((key) => one.kept.includes(key) || other.kept.includes(key)),
          fineness: [Math.min(one.fineness[0], other.fineness[0]), Math.min(one.fineness[1], other.fineness[1])],
        };
        const after = screenIfConsistent({ ...facts, records: [toldSo(record, more)] }, at);
        const before = screen({ ...facts, records: [toldSo(record, one)] }, { at });
        expect(turned(before, after)).toEqual([]);
      }),
      { numRuns: 3 * numRuns },
    );
  });

  it('all facts of a record settle everything, except what depends on a list that is not available', () => {
    fc.assert(
      fc.property(day, role, fullRecord, (at, as, record) => {
        const { barred, openQuestions } = screen({ role: as, records: [record] }, { at });
        expect(openQuestions.filter(({ fact }) => fact.startsWith('person.records'))).toEqual([]);
        if (at < '2018-01-01' || at > '2022-09-30') expect(barred).not.toBe('unknown');
      }),
      { numRuns },
    );
  });

  it('a further fact of a person never changes a known answer', () => {
    fc.assert(
      fc.property(day, twoPersons, fc.array(anyRecord, { maxLength: 2 }), (at, [one, other], records) => {
        const present = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
        const before = screenIfConsistent(one, at);
        const more = screenIfConsistent({ ...other, ...present }, at);
        const withRecords = screenIfConsistent({ ...other, ...present, records }, at);
        expect(turned(before, more)).toEqual([]);
        expect(turned(before, withRecords)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('names, while a bar is unknown, a fact that could settle it or a text that is not at hand', () => {
    fc.assert(
      fc.property(day, role, fc.array(anyRecord, { maxLength: 3 }), (at, as, records) => {
        const { norms, restrictions } = screen({ role: as, records }, { at });
        for (const [id, { applies }] of Object.entries(restrictions)) {
          const { missing, unsettled } = norms[id]!;
          expect(applies !== 'unknown' || missing.length > 0 || unsettled !== undefined).toBe(true);
          expect(applies === 'unknown' || missing.length === 0).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});

describe('several records', () => {
  it('bar no less than each of them', () => {
    fc.assert(
      fc.property(day, person, fc.array(anyRecord, { maxLength: 3 }), anyRecord, (at, facts, records, added) => {
        const withIt = screenIfConsistent({ ...facts, records: [...records, added] }, at);
        const strength = (truth: Truth) => (truth === true ? 2 : truth === 'unknown' ? 1 : 0);
        const without = screen({ ...facts, records }, { at });
        expect(strength(withIt.barred)).toBeGreaterThanOrEqual(strength(without.barred));
        for (const [id, { applies, records: places }] of Object.entries(without.restrictions)) {
          expect(strength(withIt.restrictions[id]!.applies)).toBeGreaterThanOrEqual(strength(applies));
          expect(withIt.restrictions[id]!.records).toEqual(expect.arrayContaining([...places]));
        }
      }),
      { numRuns },
    );
  });

  it('records give the same result in any order, and each by itself the sum of all', () => {
    fc.assert(
      fc.property(day, person, fc.array(anyRecord, { minLength: 1, maxLength: 4 }), (at, facts, records) => {
        const answer = screenIfConsistent({ ...facts, records }, at);
        const reversed = screen({ ...facts, records: [...records].reverse() }, { at });
        expect(truths(reversed)).toEqual(truths(answer));
        expect(reversed.complyBy).toBe(answer.complyBy);
        expect(reversed.deadlines).toEqual(answer.deadlines);
        for (const [id, { records: places }] of Object.entries(answer.restrictions)) {
          const mirrored = places.map((place) => records.length - 1 - place).reverse();
          expect(reversed.restrictions[id]!.records).toEqual(mirrored);
        }
        const alone = records.map((record) => screen({ ...facts, records: [record] }, { at }).barred);
        expect(answer.barred).toBe(alone.includes(true) ? true : alone.includes('unknown') ? 'unknown' : false);
      }),
      { numRuns },
    );
  });
});

describe('what changes between two days is exactly the difference of the lists', () => {
  const tellings: readonly Omit<NaiveProvision, 'section'>[] = [
    { subsection: '', clause: '' },
    ...['(1)', '(2)', '(3)'].flatMap((subsection) =>
      ['', '1)', '2)', '3)', '4)', '5)'].map((clause) => ({ subsection, clause })),
    ),
  ];
  const restrictions = [
    ['§ 20 (1)', 'barred-for-life'],
    ['§ 20 (1¹)', 'barred-under-former-or-foreign-law'],
    ['§ 20 (2)', 'barred-while-registered'],
  ] as const;

  it.each([
    ['2017-12-31', '2018-01-01'],
    ['2022-09-30', '2022-10-01'],
  ])('%s and %s', (before, after) => {
    const parted: string[] = [];
    let changes = 0;
    for (const section of everySection.filter((one) => !/\^[57]$/u.test(one))) {
      for (const detail of tellings) {
        for (const code of ['penal-code', 'criminal-code'] as const) {
          if (code === 'criminal-code' && Number.parseInt(section, 10) > 300) continue;
          const naive = { section, ...detail };
          const one = offenceOf(code, naive);
          const cited = formatReference(one.provision);
          const isMisdemeanour = kindOf(one) === 'misdemeanour';
          const record: RecordInput = {
            code,
            offence: cited,
            kind: isMisdemeanour ? 'misdemeanour' : 'criminal-offence',
            measure: 'punishment',
            register: 'in-register',
          };
          const on = (at: string) => screen({ role: 'person-working-with-children', records: [record] }, { at });
          const [was, is] = [on(before), on(after)];
          for (const [provision, id] of restrictions) {
            const expected = [before, after].map((at) => {
              const list = naiveLists.findLast(
                (one) => one.provision === provision && one.code === code && one.from <= at,
              );
              const counts = provision === '§ 20 (2)' || !isMisdemeanour; // (1) and (1¹) speak of criminal offences
              const listed = list !== undefined && counts && naivelyListed(list, naive);
              return typeof listed === 'boolean' ? listed : 'unknown';
            });
            const found = [was, is].map((answer) => answer.restrictions[id]?.applies ?? false);
            if (expected[0] !== expected[1]) changes++;
            if (found.join() !== expected.join()) parted.push(`${code} ${cited} ${id}: ${found.join()}`);
          }
        }
      }
    }
    expect(parted).toEqual([]);
    expect(changes).toBeGreaterThan(0);
  });
});
