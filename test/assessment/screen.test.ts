import { describe, expect, it } from 'vitest';
import { formatReference } from '../../src/act/reference.ts';
import { type Screening, safeScreen, screen } from '../../src/assessment/screen.ts';
import type { PersonInput, RecordInput } from '../../src/model/person-reader.ts';
import {
  everySection,
  type NaiveProvision,
  naiveLists,
  naivelyListed,
  offenceOf,
} from '../rules/chapter-04-officials-and-persons-working-with-children/naive-lists.ts';
import { refusal } from '../support/refusal.ts';

const [lastOfOldText, firstOfNewText] = ['2022-09-30', '2022-10-01'];

const penal = (offence: string, more: RecordInput = {}): RecordInput => ({
  code: 'penal-code',
  offence,
  measure: 'punishment',
  register: 'in-register',
  ...more,
});
const former = (offence: string, more: RecordInput = {}): RecordInput => ({
  code: 'criminal-code',
  offence,
  measure: 'punishment',
  ...more,
});
const foreign = (more: RecordInput = {}): RecordInput => ({
  code: 'foreign',
  kind: 'criminal-offence',
  measure: 'punishment',
  ...more,
});

const screened = (at: string, records: readonly RecordInput[], more: PersonInput = {}): Screening =>
  screen({ role: 'person-working-with-children', records, ...more }, { at });
const official = (at: string, more: PersonInput = {}): Screening =>
  screen({ role: 'child-protection-official', records: [], ...more }, { at });
const worker = (at: string, more: PersonInput = {}): Screening => screened(at, [], more);

/** The restrictions that one record triggers for sure. */
const triggeredBy = (at: string, record: RecordInput): readonly string[] =>
  Object.entries(screened(at, [record]).restrictions).flatMap(([id, { applies }]) => (applies === true ? [id] : []));

const norm = (answer: Screening, id: string) => {
  const found = answer.norms[id];
  if (found === undefined) throw new Error(`no norm ${id}`);
  return found;
};

const ends = (answer: Screening, id: string): readonly (string | undefined)[] => {
  const deadline = answer.deadlines[id];
  return deadline === undefined
    ? []
    : [deadline.lastDay, ...(deadline.alternatives ?? []).map(({ lastDay }) => lastDay)];
};

/** What is asked about records. */
const asked = ({ openQuestions }: Screening): readonly string[] =>
  openQuestions
    .filter(({ fact }) => fact.startsWith('person.records'))
    .map(({ fact, detail }) => (detail === undefined ? fact : `${fact} (${detail})`));

describe('§ 20 (1), for life', () => {
  it.each(['punishment', 'coercive-treatment'] as const)('bars for %s alike', (measure) => {
    expect(triggeredBy('2023-05-02', penal('§ 113', { measure }))).toEqual(['barred-for-life']);
  });

  it.each([
    ['in-register', true],
    ['archived', true],
    ['neither', false],
    ['unknown', 'unknown'],
  ] as const)('takes a record that is %s to bar: %s', (register, barred) => {
    const answer = screened('2023-05-02', [penal('§ 113', { register })]);
    expect(answer.barred).toBe(barred);
    expect(norm(answer, 'barred-for-life').missing).toEqual(barred === 'unknown' ? ['person.records[0].register'] : []);
  });

  it('is never triggered by a misdemeanour, though its section stands on the list', () => {
    expect(triggeredBy('2023-05-02', penal('§ 108 (3)'))).toEqual([]);
    expect(triggeredBy('2023-05-02', penal('§ 108', { kind: 'misdemeanour' }))).toEqual([]);
    expect(triggeredBy('2023-05-02', penal('§ 113', { kind: 'misdemeanour' }))).toEqual([]);
    expect(triggeredBy('2023-05-02', penal('§ 108', { kind: 'criminal-offence' }))).toEqual(['barred-for-life']);
  });

  it('asks for the kind where the section has offences of both', () => {
    const answer = screened('2023-05-02', [penal('§ 108')]);
    expect(answer.barred).toBe('unknown');
    expect(asked(answer)).toEqual(['person.records[0].kind']);
  });
});

describe('§ 20 (2), while in the register', () => {
  it.each([
    ['in-register', true],
    ['archived', false],
    ['neither', false],
    ['unknown', 'unknown'],
  ] as const)('takes a record that is %s to bar: %s', (register, barred) => {
    expect(screened('2023-05-02', [penal('§ 121', { register })]).barred).toBe(barred);
  });

  it.each(['punishment', 'coercive-treatment', 'unknown'] as const)('does not ask what was imposed: %s', (measure) => {
    expect(triggeredBy('2023-05-02', penal('§ 121', { measure }))).toEqual(['barred-while-registered']);
  });

  it.each(['criminal-offence', 'misdemeanour', 'unknown'] as const)('takes offences of either kind: %s', (kind) => {
    expect(triggeredBy('2023-05-02', penal('§ 180', { kind }))).toEqual(['barred-while-registered']);
  });

  it('states the reading for the text until 2022-09-30, whose Estonian is not at hand', () => {
    expect(norm(screened(lastOfOldText, []), 'barred-while-registered').reading).toBeDefined();
    expect(norm(screened(firstOfNewText, []), 'barred-while-registered').reading).toBeUndefined();
  });
});

describe('§ 20 (1¹), former and foreign law', () => {
  it('asks for punishment, and not for a place in the register', () => {
    for (const register of ['in-register', 'archived', 'neither', 'unknown'] as const) {
      expect(triggeredBy('2023-05-02', former('§ 101', { register }))).toEqual(['barred-under-former-or-foreign-law']);
    }
    expect(screened('2023-05-02', [former('§ 101', { measure: 'coercive-treatment' })]).barred).toBe(false);
    const untold = screened('2023-05-02', [former('§ 101', { measure: 'unknown' })]);
    expect([untold.barred, asked(untold)]).toEqual(['unknown', ['person.records[0].measure']]);
  });

  it('takes nothing of the Penal Code, and (1) and (2) nothing of the Criminal Code', () => {
    expect(triggeredBy('2023-05-02', penal('§ 101'))).toEqual(['barred-for-life']);
    expect(triggeredBy('2023-05-02', former('§ 113'))).toEqual([]);
    expect(triggeredBy('2023-05-02', former('§ 121', { register: 'in-register' }))).toEqual([]);
  });

  it('takes a foreign criminal offence that equals one of its list, or of the first list (a reading)', () => {
    const equals = (equivalentCode: 'criminal-code' | 'penal-code', equivalentOffence: string) =>
      triggeredBy('2023-05-02', foreign({ equivalentCode, equivalentOffence }));
    expect(equals('criminal-code', '§ 115')).toEqual(['barred-under-former-or-foreign-law']);
    expect(equals('penal-code', '§ 113')).toEqual(['barred-under-former-or-foreign-law']);
    expect(equals('penal-code', '§ 121')).toEqual([]);
    expect(equals('criminal-code', '§ 113')).toEqual([]);
    for (const at of [lastOfOldText, firstOfNewText]) {
      expect(norm(screened(at, []), 'barred-under-former-or-foreign-law').reading).toBeDefined();
    }
  });

  it('asks for the offence that a foreign one equals, and for its code only where the two codes part', () => {
    const untold = screened('2023-05-02', [foreign()]);
    expect([untold.barred, asked(untold)]).toEqual(['unknown', ['person.records[0].equivalentOffence']]);
    const parting = screened('2023-05-02', [foreign({ equivalentOffence: '§ 113' })]);
    expect([parting.barred, asked(parting)]).toEqual(['unknown', ['person.records[0].equivalentCode']]);
    expect(screened('2023-05-02', [foreign({ equivalentOffence: '§ 101' })]).barred).toBe(true);
    expect(screened('2023-05-02', [foreign({ equivalentOffence: '§ 120' })]).barred).toBe(false);
  });

  it('asks for the code and the subsection alike where either would settle it', () => {
    const answer = screened('2023-05-02', [foreign({ equivalentOffence: '§ 118' })]);
    expect(asked(answer)).toEqual([
      'person.records[0].equivalentCode',
      'person.records[0].equivalentOffence (subsection)',
    ]);
    for (const settled of [{ equivalentCode: 'penal-code' }, { equivalentOffence: '§ 118 (1)' }] as const) {
      expect(screened('2023-05-02', [foreign({ equivalentOffence: '§ 118', ...settled })]).barred).toBe(false);
    }
  });

  it('starts on 2018-01-01 and not the day before', () => {
    const before = screened('2017-12-31', [former('§ 100')]);
    expect([before.barred, before.norms['barred-under-former-or-foreign-law']]).toEqual([false, undefined]);
    expect(screened('2018-01-01', [former('§ 100')]).barred).toBe(true);
  });

  it('leaves open until 2022-09-30 what its list, not at hand, may have named; nothing that is told would settle it', () => {
    const before = screened(lastOfOldText, [former('§ 115')]);
    expect([before.barred, asked(before)]).toEqual(['unknown', []]);
    expect(norm(before, 'barred-under-former-or-foreign-law').unsettled).toBeDefined();
    expect(screened(firstOfNewText, [former('§ 115')]).barred).toBe(true);
    expect(norm(screened(firstOfNewText, []), 'barred-under-former-or-foreign-law').unsettled).toBeUndefined();
  });
});

describe('each entry of each list, with a record at it, just before and just after it', () => {
  const restrictionOf: Readonly<Record<string, string>> = {
    '§ 20 (1)': 'barred-for-life',
    '§ 20 (1¹)': 'barred-under-former-or-foreign-law',
    '§ 20 (2)': 'barred-while-registered',
  };
  const lists = naiveLists.filter(({ provision }) => provision in restrictionOf);
  const entries = lists.flatMap((list) => list.names.split(/;\s*/u).map((entry) => ({ list, entry })));

  /** The two ends of an entry, and what comes just before the first and just after the last. */
  function around(entry: string): readonly NaiveProvision[] {
    const [first = '', last = first] = entry.split('..');
    const [section = '', subsection = '', clause = ''] = first.split(' ');
    const beside = (part: string, by: number) => part.replace(/\d+/u, (number) => String(Number(number) + by));
    if (clause !== '') return [0, -1, 1].map((by) => ({ section, subsection, clause: beside(clause, by) }));
    if (subsection !== '') return [0, -1, 1].map((by) => ({ section, subsection: beside(subsection, by), clause }));
    const [from, to] = [everySection.indexOf(first), everySection.indexOf(last)];
    return [from, to, from - 1, to + 1].map((at) => ({ section: everySection[at]!, subsection, clause }));
  }
  const isPrinted = ({ subsection, clause }: NaiveProvision) => subsection !== '(0)' && clause !== '0)';

  it.each(entries.map(({ list, entry }) => [list.provision, list.from, entry, list] as const))(
    '%s from %s: %s',
    (provision, from, entry, list) => {
      const [at, ...others] = around(entry).filter(isPrinted);
      expect(naivelyListed(list, at!)).toBe(true);
      for (const told of [at!, ...others]) {
        const offence = formatReference(offenceOf(list.code, told).provision);
        const record = list.code === 'penal-code' ? penal(offence, { kind: 'criminal-offence' }) : former(offence);
        const { applies } = screened(from, [record]).restrictions[restrictionOf[provision]!]!;
        const expected = naivelyListed(list, told);
        expect(applies, offence).toBe(typeof expected === 'boolean' ? expected : 'unknown');
      }
    },
  );
});

describe('a record told less finely than the list is unknown and names what is missing', () => {
  it.each([
    ['§ 134', 'subsection'],
    ['§ 134 (2)', 'clause'],
    ['§ 136', 'subsection'],
    ['§ 138¹', 'subsection'],
    ['§ 195 (2)', 'clause'],
    ['§ 215', 'subsection'],
    ['§ 251 (3)', 'clause'],
    ['§ 266', 'subsection'],
    ['§ 327', 'subsection'],
  ])('%s lacks its %s', (offence, detail) => {
    const answer = screened('2023-05-02', [penal('§ 115'), penal(offence)]);
    expect(answer.barred).toBe('unknown');
    expect(answer.openQuestions.filter(({ fact }) => fact.startsWith('person.records'))).toEqual([
      {
        fact: 'person.records[1].offence',
        detail,
        provisions: ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)'],
        settles: ['barred-while-registered'],
      },
    ]);
  });

  it('asks everything that may count of a record of which nothing is told', () => {
    const answer = screened('2023-05-02', [{}]);
    expect(answer.barred).toBe('unknown');
    expect([...asked(answer)].sort()).toEqual(
      ['code', 'offence', 'kind', 'measure', 'register', 'currentLaw', 'movedToOtherOffence']
        .map((path) => `person.records[0].${path}`)
        .sort(),
    );
  });

  it('asks no more where a record bars for sure already', () => {
    const answer = screened('2023-05-02', [penal('§ 113'), penal('§ 121'), penal('§ 134')]);
    expect(answer.restrictions).toEqual({
      'barred-for-life': { applies: true, records: [0] },
      'barred-under-former-or-foreign-law': { applies: false, records: [] },
      'barred-while-registered': { applies: true, records: [1] },
    });
    expect(asked(answer)).toEqual([]);
  });
});

describe('whose records', () => {
  it('are unknown where none are told, and clean where the list is empty', () => {
    const untold = screen({ role: 'person-working-with-children' }, { at: '2023-05-02' });
    expect([untold.barred, asked(untold)[0]]).toEqual(['unknown', 'person.records']);
    for (const records of [null, 'unknown'] as const) {
      const answer = screen({ role: 'person-working-with-children', records }, { at: '2023-05-02' });
      expect(answer).toEqual(untold);
    }
    const clean = worker('2023-05-02');
    expect(clean.barred).toBe(false);
    expect(Object.values(clean.restrictions)).toEqual(Array(3).fill({ applies: false, records: [] }));
  });

  it.each([
    ['child-protection-official', true],
    ['person-working-with-children', true],
    ['neither', false],
    ['unknown', 'unknown'],
  ] as const)('bar who is %s: %s', (role, barred) => {
    const answer = screened('2023-05-02', [penal('§ 113')], { role });
    expect(answer.barred).toBe(barred);
    expect(answer.openQuestions.some(({ fact }) => fact === 'person.role')).toBe(barred === 'unknown');
  });

  it('do not matter, told or not, of who is neither', () => {
    const answer = screen({ role: 'neither' }, { at: '2023-05-02' });
    expect(answer.barred).toBe(false);
    expect(answer.norms['verify-before-engaging']?.applies).toBe(false);
    expect(answer.norms['verify-again']?.applies).toBe(false);
  });
});

describe('what was rewritten on 2022-10-01', () => {
  const both = (offence: string) => [lastOfOldText, firstOfNewText].map((at) => triggeredBy(at, penal(offence)));

  it('§ 187 moves from the list while registered to the list for life', () => {
    expect(both('§ 187')).toEqual([['barred-while-registered'], ['barred-for-life']]);
    const archived = penal('§ 187', { register: 'archived' });
    expect([lastOfOldText, firstOfNewText].map((at) => screened(at, [archived]).barred)).toEqual([false, true]);
  });

  it.each(['§ 135 (1)', '§ 135 (3)', '§ 200 (1)', '§ 200 (2) 1)', '§ 171', '§ 181', '§ 125', '§ 263'])(
    '%s comes on the list while registered',
    (offence) => expect(both(offence)).toEqual([[], ['barred-while-registered']]),
  );

  it.each(['§ 135 (2)', '§ 200 (2) 4)', '§ 200 (2) 5)'])('%s stood on it before', (offence) => {
    expect(both(offence)).toEqual([['barred-while-registered'], ['barred-while-registered']]);
  });

  it.each(['§ 176', '§ 177', '§ 177¹'])('%s, repealed since 2012, comes on the list for life', (offence) => {
    expect(both(offence)).toEqual([[], ['barred-for-life']]);
  });

  it('§ 179¹ stays outside: it comes after § 179', () => {
    expect(both('§ 179¹')).toEqual([[], []]);
    expect(both('§ 179')).toEqual([['barred-for-life'], ['barred-for-life']]);
  });

  it('the bare § 135 and § 200 ask for more before, and for nothing after', () => {
    for (const offence of ['§ 135', '§ 200']) {
      expect(asked(screened(lastOfOldText, [penal(offence)]))).toEqual(['person.records[0].offence (subsection)']);
      expect(screened(firstOfNewText, [penal(offence)]).barred).toBe(true);
    }
  });
});

describe('§ 20 (3), verification', () => {
  it('is due before engaging from 2022-10-01; before, of whoever issues a licence that is required', () => {
    const ofOldText = (more: PersonInput) => norm(worker(lastOfOldText, more), 'verify-before-engaging');
    expect(ofOldText({ activityLicenceRequired: true })).toMatchObject({
      applies: true,
      bearer: ['issuer-of-activity-licence'],
    });
    expect(ofOldText({ activityLicenceRequired: false }).applies).toBe(false);
    expect(ofOldText({})).toMatchObject({ applies: 'unknown', missing: ['person.activityLicenceRequired'] });
    for (const activityLicenceRequired of [true, false]) {
      expect(norm(worker(firstOfNewText, { activityLicenceRequired }), 'verify-before-engaging')).toMatchObject({
        applies: true,
        bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
      });
    }
  });

  it('is due again only from 2022-10-01, of persons working with children, who are in service', () => {
    const more = { lastVerifiedOn: '2022-09-01', changesNotifiedAutomatically: false, startedOn: '2020-09-01' };
    expect(worker(lastOfOldText, more).norms['verify-again']).toBeUndefined();
    expect(norm(worker(firstOfNewText, more), 'verify-again').applies).toBe(true);
    expect(norm(official(firstOfNewText, more), 'verify-again').applies).toBe(false);
    expect(norm(worker(firstOfNewText, { ...more, startedOn: 'none' }), 'verify-again').applies).toBe(false);
  });

  it('is lifted by automatic notification, and unknown where that is not told', () => {
    const more = { lastVerifiedOn: '2023-03-01', startedOn: '2020-09-01' };
    const lifted = worker('2023-05-02', { ...more, changesNotifiedAutomatically: true });
    expect([norm(lifted, 'verify-again').applies, ends(lifted, 'verify-again')]).toEqual([false, []]);
    const untold = worker('2023-05-02', more);
    expect(norm(untold, 'verify-again')).toMatchObject({
      applies: 'unknown',
      missing: ['person.changesNotifiedAutomatically'],
      deadline: { ifApplies: true },
    });
  });

  it.each([
    ['2019-05-02', ['2023-12-31', '2024-01-02']], // § 41²: the first term, either way of counting
    ['2022-12-31', ['2023-12-31', '2024-01-02']],
    ['2023-01-01', ['2024-01-01', '2024-01-02']],
    ['2023-03-01', ['2024-03-01']], // a Friday: both readings agree
    ['2023-06-23', ['2024-06-23', '2024-06-25']], // a Sunday and a holiday, then another
    ['2024-02-29', ['2025-02-28']],
  ])('verified on %s ends on %j', (lastVerifiedOn, days) => {
    const more = { lastVerifiedOn, changesNotifiedAutomatically: false, startedOn: '2019-01-07' };
    expect(ends(worker('2024-12-31', more), 'verify-again')).toEqual(days);
  });

  it('counts from the start of service of who was never verified, from 2023-01-01 at the earliest', () => {
    const never = { lastVerifiedOn: 'none', changesNotifiedAutomatically: false };
    const startedOn = (day: string) => worker('2024-12-31', { ...never, startedOn: day });
    expect(ends(startedOn('2020-01-15'), 'verify-again')).toEqual(['2023-12-31', '2024-01-02']);
    expect(startedOn('2020-01-15').deadlines['verify-again']?.start).toBe('2023-01-01');
    expect(ends(startedOn('2024-05-02'), 'verify-again')).toEqual(['2025-05-02']);
    expect(ends(worker('2024-12-31', never), 'verify-again')).toEqual([]);
  });

  it('has no end where it is not told when compliance was last verified', () => {
    const answer = worker('2023-05-02', { changesNotifiedAutomatically: false, startedOn: '2020-01-15' });
    expect([norm(answer, 'verify-again').applies, ends(answer, 'verify-again')]).toEqual([true, []]);
  });
});

describe('§ 19, of officials', () => {
  it('is in force from 2020-01-01 and not the day before', () => {
    const ids = ['have-qualification-and-higher-education', 'acquire-profession'];
    const on = (at: string) => ids.map((id) => official(at, { startedOn: '2019-06-03' }).norms[id]?.applies);
    expect([on('2019-12-31'), on('2020-01-01')]).toEqual([
      [undefined, undefined],
      [true, true],
    ]);
  });

  it('binds nobody else, nor an official before the start of service', () => {
    expect(norm(worker('2020-01-01', { startedOn: '2019-06-03' }), 'acquire-profession').applies).toBe(false);
    expect(norm(official('2020-01-01', { startedOn: 'none' }), 'acquire-profession').applies).toBe(false);
    expect(norm(official('2020-01-01'), 'acquire-profession')).toMatchObject({
      applies: 'unknown',
      missing: ['person.startedOn'],
    });
  });

  it.each([
    ['2015-12-31', ['2022-01-01'], ['2022-01-01']], // § 41 (1): a fixed day, though a holiday
    ['2016-01-01', ['2018-01-02', '2022-01-03'], []],
    ['2019-06-03', ['2021-06-03', '2022-01-03'], []],
    ['2020-01-01', ['2022-01-03'], []],
    ['2020-05-04', ['2022-05-04'], []],
  ])('from a start on %s gives until %j for the profession, %j for the qualification', (startedOn, profession, has) => {
    const answer = official('2020-06-01', { startedOn });
    expect(ends(answer, 'acquire-profession')).toEqual(profession);
    expect(ends(answer, 'have-qualification-and-higher-education')).toEqual(has);
  });
});

describe('§ 41 (2), (3), who was in service already', () => {
  const by = (at: string, startedOn: string, ...records: RecordInput[]) =>
    screened(at, records, { startedOn }).complyBy;

  it('gives until 2017-01-01 for who started before 2016-01-01', () => {
    expect(by('2016-06-01', '2015-12-31', penal('§ 113'))).toBe('2017-01-01');
    expect(by('2016-06-01', '2016-01-01', penal('§ 113'))).toBeUndefined();
    expect(by('2016-06-01', 'none', penal('§ 113'))).toBeUndefined();
  });

  it('means the Criminal Code in (3), and its own first day: who started before 2018-01-01 has until 2019-01-01', () => {
    expect(by('2018-06-01', '2015-12-31', former('§ 101'))).toBe('2019-01-01');
    expect(by('2018-06-01', '2017-12-31', former('§ 101'))).toBe('2019-01-01');
    expect(by('2018-06-01', '2018-01-01', former('§ 101'))).toBeUndefined();
    expect(by('2023-06-01', '2015-12-31', penal('§ 101'))).toBe('2017-01-01');
    expect(by('2018-06-01', '2017-12-31', former('§ 202'))).toBeUndefined();
  });

  it('asks in (3) for punishment, and gives nothing before its first day', () => {
    expect(by('2018-06-01', '2015-12-31', former('§ 101', { measure: 'coercive-treatment' }))).toBeUndefined();
    expect(by('2017-12-31', '2015-12-31', former('§ 101'))).toBeUndefined();
    expect(by('2017-12-31', '2015-12-31', former('§ 101'), penal('§ 113'))).toBe('2017-01-01');
  });

  it('gives no longer for another bar beside it', () => {
    expect(by('2018-06-01', '2015-12-31', former('§ 101'), penal('§ 113'))).toBe('2017-01-01');
    expect(by('2018-06-01', '2017-05-01', former('§ 101'), penal('§ 113'))).toBeUndefined();
    expect(by('2018-06-01', '2017-05-01', former('§ 101'), penal('§ 115'))).toBe('2019-01-01');
  });

  it('says nothing where nothing bars, and what it may be where it is unknown', () => {
    expect(by('2016-06-01', '2015-12-31')).toBeUndefined();
    const untold = screen({ role: 'person-working-with-children', startedOn: '2015-12-31' }, { at: '2016-06-01' });
    expect([untold.barred, untold.complyBy]).toEqual(['unknown', '2017-01-01']);
    expect(by('2018-06-01', '2017-05-01', former('§ 101', { measure: 'unknown' }))).toBe('2019-01-01');
  });
});

describe('§ 20 (4), re-assessment', () => {
  const may = (record: RecordInput, at = '2023-05-01') =>
    screened(at, [record]).norms['may-apply-for-reassessment']?.applies;

  it.each([former('§ 118 (2)'), former('§ 202'), penal('§ 175'), penal('§ 175¹'), penal('§ 178'), penal('§ 179')])(
    'is open to who was punished on the basis of $code $offence, if the act is no longer punishable or was moved',
    (record) => {
      expect(may({ ...record, currentLaw: 'not-punishable' })).toBe(true);
      expect(may({ ...record, movedToOtherOffence: true })).toBe(true);
      expect(may({ ...record, currentLaw: 'list-2', movedToOtherOffence: false })).toBe(false);
      expect(may({ ...record, measure: 'coercive-treatment', currentLaw: 'not-punishable' })).toBe(false);
      expect(may(record)).toBe('unknown');
    },
  );

  it.each([penal('§ 178¹'), penal('§ 177'), penal('§ 113'), former('§ 118 (1)'), former('§ 202²'), foreign()])(
    'is not open for $code $offence',
    (record) => expect(may({ ...record, currentLaw: 'not-punishable' })).toBe(false),
  );

  it('is open to whom the act bars: data that stand nowhere leave nothing to re-assess', () => {
    expect(may(penal('§ 178', { register: 'archived', currentLaw: 'not-punishable' }))).toBe(true);
    expect(may(penal('§ 178', { register: 'neither', currentLaw: 'not-punishable' }))).toBe(false);
  });

  it('starts on 2022-10-01, and does not lift the bar', () => {
    const record = former('§ 202', { currentLaw: 'not-punishable' });
    expect(may(record, lastOfOldText)).toBeUndefined();
    expect(may(record, firstOfNewText)).toBe(true);
    expect(screened(firstOfNewText, [record]).barred).toBe(true);
  });
});

describe('judgment 5-22-6', () => {
  it('stands beside a bar for § 202 of the Criminal Code until 2022-09-30', () => {
    const before = screened(lastOfOldText, [penal('§ 115'), former('§ 202')]);
    expect(before.barred).toBe(true);
    expect(before.reservations).toMatchObject([
      { restriction: 'barred-under-former-or-foreign-law', record: 1, judgment: '5-22-6' },
    ]);
    expect(screened(firstOfNewText, [former('§ 202')]).reservations).toEqual([]);
  });

  it('says nothing of other offences, nor where nothing bars', () => {
    expect(screened(lastOfOldText, [former('§ 101')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [former('§ 202²')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [penal('§ 202')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [former('§ 202', { measure: 'coercive-treatment' })]).reservations).toEqual([]);
    expect(screened('2017-12-31', [former('§ 202')]).reservations).toEqual([]);
  });
});

describe('practice', () => {
  it('the coach of 26 years ago: barred with a reservation in 2021, with a way to re-assessment in 2023', () => {
    const coach = former('§ 202', { register: 'archived', movedToOtherOffence: true });
    const then = screened('2021-10-26', [coach]);
    expect([then.barred, then.reservations.length, then.norms['may-apply-for-reassessment']]).toEqual([
      true,
      1,
      undefined,
    ]);
    const later = screened('2023-05-01', [coach]);
    expect([later.barred, later.reservations.length, later.norms['may-apply-for-reassessment']?.applies]).toEqual([
      true,
      0,
      true,
    ]);
  });

  it('a killing punished before 2002: free in 2017, barred from 2018, staff by 2019', () => {
    const at = (day: string) => screened(day, [former('§ 100')], { startedOn: '2010-09-01' });
    expect([at('2017-12-31').barred, at('2018-01-01').barred, at('2018-01-01').complyBy]).toEqual([
      false,
      true,
      '2019-01-01',
    ]);
  });

  it('the robber: free in 2016, barred while registered from 2022-10-01, free again when archived', () => {
    const robber = penal('§ 200 (1)');
    expect(screened('2016-06-01', [robber])).toMatchObject({
      barred: false,
      norms: { 'barred-while-registered': { applies: false } },
    });
    expect([lastOfOldText, firstOfNewText].map((at) => screened(at, [robber]).barred)).toEqual([false, true]);
    expect(screened(firstOfNewText, [{ ...robber, register: 'archived' }]).barred).toBe(false);
  });

  it('a fine for sexual harassment, a misdemeanour: bars while registered from 2022-10-01', () => {
    const fine = penal('§ 153¹', { kind: 'misdemeanour' });
    expect([lastOfOldText, firstOfNewText].map((at) => triggeredBy(at, fine))).toEqual([
      [],
      ['barred-while-registered'],
    ]);
  });

  it('the bus driver and the shop assistant are neither: nothing bars them and nobody has to verify', () => {
    const driver = screened('2023-05-02', [penal('§ 113')], { role: 'neither' });
    expect([driver.barred, driver.norms['verify-before-engaging']?.applies]).toEqual([false, false]);
  });

  it('the volunteer of one week in a summer camp is verified before the start', () => {
    const volunteer = worker('2023-06-01', { startedOn: 'none', lastVerifiedOn: 'none' });
    expect(norm(volunteer, 'verify-before-engaging').applies).toBe(true);
    expect(norm(volunteer, 'verify-again').applies).toBe(false);
  });

  it('the employer verifies again after twelve months; the licence issuer only before the licence', () => {
    const teacher = worker('2024-06-03', { startedOn: '2023-08-21', lastVerifiedOn: '2023-08-21' });
    expect(norm(teacher, 'verify-again').bearer).toEqual(['person-enabling-work-with-children']);
    expect(norm(teacher, 'verify-before-engaging').bearer).toContain('issuer-of-activity-licence');
    expect(ends(teacher, 'verify-again')).toEqual(['2024-08-21']);
  });
});

describe('the call', () => {
  it('applies a wording picked by hand, whatever the day', () => {
    const person: PersonInput = { role: 'person-working-with-children', records: [penal('§ 200 (1)')] };
    const under = (wording: string) => screen(person, { at: '2023-06-01', wording });
    expect([under('2016').barred, under('2016').wording]).toEqual([false, '2016-01-01']);
    expect([under('2023').barred, under('2023').wording]).toEqual([true, '2023-04-01']);
  });

  it('throws for what it cannot read, and hands it back from safeScreen', () => {
    expect(refusal(() => screen({}, { at: 'yesterday' })).code).toBe('not-an-instant');
    expect(refusal(() => screen({}, { at: '2015-12-31' })).code).toBe('day-not-modelled');
    expect(safeScreen({}, { at: '2023-05-02', wording: '1999' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-wording' },
    });
    expect(safeScreen([], { at: '2023-05-02' })).toMatchObject({ ok: false, error: { path: 'person' } });
    expect(safeScreen({ role: 'neither' }, { at: '2023-05-02' })).toMatchObject({
      ok: true,
      answer: { barred: false },
    });
  });
});
