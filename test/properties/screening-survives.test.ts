// A definite answer about a person survives everything that is still to be given: any fact of the person or of a record, in any
// order, as long as what is given is accepted. There is no exception.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeScreen } from '../../src/assessment/screen.ts';
import type { Screening } from '../../src/model/answer/screening.ts';
import type { PersonInput } from '../../src/rules/facts/person-entity.ts';

/** The first day of every text of the rules about persons, and the day before it. */
const days = [
  '2016-06-01',
  '2017-12-31',
  '2018-01-01',
  '2020-01-01T10:00',
  '2022-09-30',
  '2022-10-01',
  '2023-05-02',
  '2025-01-09',
  '2025-03-01',
  '2026-10-05T12:00',
  '2027-01-04',
];

const truth = [true, false];
/** Offences of both codes: on each list and on none, of each kind, as finely as the lists tell theirs and less finely. */
const offences = [
  '§ 100',
  '§ 100¹',
  '§ 101',
  '§ 108',
  '§ 108 (3)',
  '§ 113',
  '§ 115',
  '§ 118',
  '§ 118 (2)',
  '§ 121',
  '§ 134 (2)',
  '§ 134 (2) 2)',
  '§ 145¹',
  '§ 153¹',
  '§ 175¹',
  '§ 179¹',
  '§ 180',
  '§ 187',
  '§ 199',
  '§ 200',
  '§ 200 (2) 4), 5)',
  '§ 202',
  '§ 202⁶ (3)',
  '§ 290¹',
];
const ofRecord: Readonly<Record<string, readonly unknown[]>> = {
  code: ['penal-code', 'criminal-code', 'foreign'],
  offence: offences,
  equivalentOffence: offences,
  equivalentCode: ['penal-code', 'criminal-code'],
  kind: ['criminal-offence', 'misdemeanour'],
  measure: ['punishment', 'coercive-treatment'],
  register: ['in-register', 'archived', 'neither'],
  currentLaw: ['not-punishable', 'listed-nowhere', 'list-2', 'list-1'],
  movedToOtherOffence: truth,
  restrictionVoidedOn: ['none', '2016-05-31', '2025-02-01'],
};
const ofPerson: Readonly<Record<string, readonly unknown[]>> = {
  role: ['child-protection-official', 'person-working-with-children', 'neither'],
  authority: ['local-government', 'social-insurance-board', 'other'],
  tasks: [
    [],
    ['§ 33'],
    ['§ 29¹', 'other'],
    ['§ 17 (1) 3)'],
    ['§ 15 (2) 3)'],
    ['§ 15 (5)', '§ 33'],
    ['other'],
    ['§ 17'],
  ],
  inDirectContactWithChildren: truth,
  startedOn: ['none', '2009-01-18', '2015-12-31', '2016-05-05', '2017-12-31', '2018-01-01', '2026-10-01'],
  lastVerifiedOn: ['none', '2016-05-31', '2022-12-01'],
  changesNotifiedAutomatically: truth,
  activityLicenceRequired: truth,
  'engagement.kind': ['hiring', 'activity-licence'],
  'engagement.byLegalPerson': truth,
  'engagement.verificationDelegated': truth,
  'engagement.crisisPreventsCheck': truth,
  'engagement.delayHindersCrisisResolution': truth,
  'engagement.delayHindersProtectionInImmediateDanger': truth,
  'engagement.declarationReproducibleInWriting': truth,
  'engagement.obstacleGoneAt': ['none', '2016-05-31T12:00', '2026-10-02T12:00'],
  'engagement.immediateDangerAvertedAt': ['none', '2016-05-31T12:00', '2026-10-03T12:00'],
  'reassessment.filedOn': ['none', '2016-05-31', '2025-01-15'],
  'reassessment.reasonsStated': truth,
  'reassessment.judgmentEnclosed': truth,
};

type Facts = Readonly<Record<string, unknown>>;

/** Everything about somebody: the facts of the person, and one or two records, each with all of theirs. */
interface Whole {
  readonly person: Facts;
  readonly records: readonly Facts[];
}

const all = (values: Readonly<Record<string, readonly unknown[]>>): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(Object.entries(values).map(([fact, each]) => [fact, fc.constantFrom(...each)])));
const whole: fc.Arbitrary<Whole> = fc.record({
  person: all(ofPerson),
  records: fc.array(all(ofRecord), { maxLength: 2 }),
});

/** Which facts are given: of the person, of each of two records, and whether the records are given at all. */
interface Given {
  readonly person: ReadonlySet<string>;
  readonly records: readonly ReadonlySet<string>[] | undefined;
}

const some = (values: object): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray(Object.keys(values)).map((facts) => new Set(facts));
/** Few facts of the person, so that what is given seldom contradicts itself. */
const few = (values: object, most: number): fc.Arbitrary<ReadonlySet<string>> =>
  fc.subarray(Object.keys(values), { maxLength: most }).map((facts) => new Set(facts));
const given: fc.Arbitrary<Given> = fc.record({
  person: few(ofPerson, 5),
  records: fc.option(fc.tuple(some(ofRecord), some(ofRecord)), { nil: undefined, freq: 5 }),
});

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> => new Set([...one, ...other]);
const union = (one: Given, other: Given): Given => ({
  person: both(one.person, other.person),
  records:
    one.records && other.records
      ? one.records.map((facts, at) => both(facts, other.records![at]!))
      : (one.records ?? other.records),
});

/** A person of whom only some facts are given. */
function partly({ person, records }: Whole, facts: Given): PersonInput {
  const document: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(person)) {
    if (!facts.person.has(path)) continue;
    const [group, key] = path.split('.');
    if (key === undefined) document[group!] = value;
    else document[group!] = { ...((document[group!] as object | undefined) ?? {}), [key]: value };
  }
  if (facts.records !== undefined) {
    document['records'] = records.map((record, at) =>
      Object.fromEntries(Object.entries(record).filter(([fact]) => facts.records![at]!.has(fact))),
    );
  }
  return document;
}

/** What an answer says for certain and another one, to which more was given, says otherwise. */
function turned(before: Screening, after: Screening): readonly string[] {
  const found: string[] = [];
  if (before.barred !== 'unknown' && after.barred !== before.barred) found.push('barred');
  if (before.complyBy !== undefined && after.complyBy !== before.complyBy) found.push('complyBy');
  for (const [id, { applies }] of Object.entries(before.norms)) {
    if (applies !== 'unknown' && after.norms[id]?.applies !== applies) found.push(id);
  }
  for (const [id, { applies, records }] of Object.entries(before.restrictions)) {
    const now = after.restrictions[id]!;
    if (applies !== 'unknown' && now.applies !== applies) found.push(`restrictions.${id}`);
    const isKept = records.every((record) => now.records.includes(record));
    if (now.applies !== false && !isKept) found.push(`restrictions.${id}.records`);
  }
  return found;
}

describe('an answer about a person that is unknown', () => {
  it('names a fact that would settle it, or that the text it depends on is not available', () => {
    const unnamed: string[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...days), whole, given, (at, everything, facts) => {
        const outcome = safeScreen(partly(everything, facts), { at });
        fc.pre(outcome.ok);
        if (!outcome.ok) return;
        const { barred, norms, openQuestions } = outcome.answer;
        const open = Object.entries(norms).filter(([, { applies }]) => applies === 'unknown');
        for (const [id, { missing, unsettled }] of open) {
          if (missing.length === 0 && unsettled === undefined) unnamed.push(id);
          for (const fact of missing) {
            if (!openQuestions.some((one) => one.fact === fact && one.settles.includes(id)))
              unnamed.push(`${id} ${fact}`);
          }
        }
        if (barred === 'unknown' && !open.some(([id]) => id.startsWith('barred-'))) unnamed.push('barred');
        expect(unnamed, `${at} ${JSON.stringify(partly(everything, facts))}`).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a definite answer about a person', () => {
  it('survives every completion that is accepted', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.constantFrom(...days), whole, given, given, (at, everything, one, other) => {
        const after = safeScreen(partly(everything, union(one, other)), { at });
        fc.pre(after.ok);
        const input = partly(everything, one);
        const before = safeScreen(input, { at });
        expect(before.ok, 'what is accepted with more facts is accepted with fewer').toBe(true);
        if (!before.ok || !after.ok) return;
        seen += 1;
        expect(turned(before.answer, after.answer)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(1000);
  });

  it('survives every role, post and contact with children that is accepted beside what is given of them', () => {
    const facts = ['role', 'authority', 'tasks', 'inDirectContactWithChildren'] as const;
    const documents = facts.reduce<readonly Facts[]>(
      (found, fact) => found.flatMap((one) => [one, ...ofPerson[fact]!.map((value) => ({ ...one, [fact]: value }))]),
      [{}],
    );
    const records = [{ code: 'penal-code', offence: '§ 113', register: 'in-register' }];
    const parted: string[] = [];
    for (const at of ['2016-06-01', '2023-05-02', '2027-01-04']) {
      const answers = documents.map((document) =>
        safeScreen({ ...document, startedOn: '2015-05-05', records }, { at }),
      );
      documents.forEach((more, place) => {
        const after = answers[place]!;
        for (const omitted of facts.filter((fact) => Object.hasOwn(more, fact))) {
          const { [omitted]: _, ...fewer } = more;
          const before = answers[documents.findIndex((one) => JSON.stringify(one) === JSON.stringify(fewer))]!;
          if (!after.ok || !before.ok) continue;
          const flips = turned(before.answer, after.answer);
          if (flips.length > 0) parted.push(`${at} ${omitted} beside ${JSON.stringify(fewer)}: ${flips.join()}`);
        }
      });
    }
    expect(parted).toEqual([]);
  });
});
