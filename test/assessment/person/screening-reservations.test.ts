import { describe, expect, it } from 'vitest';
import { screen } from '../../../src/assessment/screen.ts';
import type { Screening } from '../../../src/model/answer/screening.ts';
import type { PersonInput, RecordInput } from '../../../src/rules/facts/person-entity.ts';
import { firstOfNewText, foreign, former, lastOfOldText, penal, screened } from '../../support/screenings.ts';

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

  it('is open to those whom the act bars: data that are kept nowhere leave nothing to re-assess', () => {
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
  it('accompanies a bar for § 202 of the Criminal Code until 2022-09-30', () => {
    const before = screened(lastOfOldText, [penal('§ 115'), former('§ 202')]);
    expect(before.barred).toBe(true);
    expect(before.reservations).toMatchObject([
      { restriction: 'barred-under-former-or-foreign-law', record: 1, judgment: '5-22-6' },
    ]);
    expect(screened(firstOfNewText, [former('§ 202')]).reservations).toEqual([]);
  });

  it('is not raised for other offences, nor where nothing bars', () => {
    expect(screened(lastOfOldText, [former('§ 101')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [former('§ 202²')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [penal('§ 202')]).reservations).toEqual([]);
    expect(screened(lastOfOldText, [former('§ 202', { measure: 'coercive-treatment' })]).reservations).toEqual([]);
    expect(screened('2017-12-31', [former('§ 202')]).reservations).toEqual([]);
  });
});

describe('§ 20 (6) to (8), lifting a restriction', () => {
  const filed = { reassessment: { filedOn: '2025-01-10' } } as const;
  const lifts = (record: RecordInput, at = '2025-03-01') =>
    screened(at, [record], filed).norms['lift-restriction']?.applies;
  const former202 = (more: RecordInput) => former('§ 202', { movedToOtherOffence: true, ...more });

  it.each<[string, RecordInput, boolean]>([
    ['1) an act that is not punishable on the filing day', penal('§ 179', { currentLaw: 'not-punishable' }), true],
    ['an act that is still an offence of the first list', penal('§ 179', { currentLaw: 'list-1' }), false],
    ['2) an act that is an offence of no list', former202({ currentLaw: 'listed-nowhere' }), true],
    [
      'an offence of the second list, in the register',
      former202({ currentLaw: 'list-2', register: 'in-register' }),
      false,
    ],
    ['3) an offence of the second list, archived', former202({ currentLaw: 'list-2', register: 'archived' }), true],
    [
      'an offence of the second list that stands nowhere',
      former202({ currentLaw: 'list-2', register: 'neither' }),
      false,
    ],
    ['an offence of the first list, archived', former202({ currentLaw: 'list-1', register: 'archived' }), false],
    ['an act of another provision', penal('§ 141', { currentLaw: 'not-punishable' }), false],
    ['coercive treatment', penal('§ 178', { measure: 'coercive-treatment', currentLaw: 'not-punishable' }), false],
  ])('%s', (_, record, expected) => expect(lifts(record)).toBe(expected));

  it('asks for the law of the filing day where that is unknown', () => {
    const answer = screened('2025-03-01', [former202({})], filed);
    expect(answer.norms['lift-restriction']).toMatchObject({
      applies: 'unknown',
      missing: ['person.records[0].register', 'person.records[0].currentLaw'],
    });
  });

  it('is in force from 2025-01-10', () => {
    const record = penal('§ 178', { currentLaw: 'not-punishable' });
    expect(lifts(record, '2025-01-10')).toBe(true);
    expect(screened('2025-01-09', [record]).norms['lift-restriction']).toBeUndefined();
  });

  it('frees from the record whose restriction is void, and from no other', () => {
    const lifted = penal('§ 178', { restrictionVoidedOn: '2025-03-10' });
    const answer = screened('2025-03-10', [lifted]);
    expect(answer.barred).toBe(false);
    expect(answer.norms).toMatchObject({
      'transmit-lifting-decision': { applies: true, counterpart: ['criminal-records-processor'] },
      'filter-register-answer': { applies: true, bearer: ['criminal-records-processor'] },
    });
    const both = screened('2025-03-10', [lifted, penal('§ 113')]);
    expect([both.barred, both.restrictions['barred-for-life']]).toEqual([true, { applies: true, records: [1] }]);
    const refused = screened('2025-03-10', [{ ...lifted, restrictionVoidedOn: 'none' }]);
    expect([refused.barred, refused.norms['transmit-lifting-decision']?.applies]).toEqual([true, false]);
  });

  it('frees officials too (a reading)', () => {
    const lifted = penal('§ 175', { restrictionVoidedOn: '2025-03-10' });
    const answer = screened('2025-03-10', [lifted], { role: 'child-protection-official' });
    expect([answer.barred, answer.norms['lift-restriction']?.reading?.alternatives.length]).toEqual([false, 3]);
  });

  it('leaves it unknown whether a listed record bars where the voiding of its restriction is unknown', () => {
    const answer = screened('2025-03-10', [penal('§ 178')]);
    expect(answer.barred).toBe('unknown');
    expect(answer.norms['barred-for-life']?.missing).toEqual(['person.records[0].restrictionVoidedOn']);
    expect(screened('2025-01-09', [penal('§ 178')]).barred).toBe(true);
  });

  it.each(['§ 113', '§ 141', '§ 178¹', '§ 187'])('cannot free from %s, told or not', (offence) => {
    for (const restrictionVoidedOn of [undefined, 'none', '2025-03-10']) {
      expect(screened('2025-03-10', [penal(offence, { restrictionVoidedOn })]).barred).toBe(true);
    }
  });

  it('shows whether the application gives reasons and encloses the judgment', () => {
    const of = (reasonsStated?: boolean, judgmentEnclosed?: boolean) =>
      screened('2025-03-01', [], { reassessment: { filedOn: '2025-02-26', reasonsStated, judgmentEnclosed } }).norms[
        'state-reasons-and-enclose-judgment'
      ];
    expect(of(true, true)).toMatchObject({ applies: true, fulfilled: true });
    expect(of(true, false)).toMatchObject({ applies: true, fulfilled: false });
    expect(of(undefined, false)).toMatchObject({ applies: true, fulfilled: false });
    expect(of(true)).toMatchObject({
      applies: true,
      fulfilled: 'unknown',
      missingForFulfilled: ['person.reassessment.judgmentEnclosed'],
    });
    const none = screened('2025-03-01', [], { reassessment: { filedOn: 'none' } });
    expect(none.norms['state-reasons-and-enclose-judgment']).not.toHaveProperty('fulfilled');
  });
});

/** The reservation of that id, with what would follow. */
const doubtIn = (answer: Screening, id: string) =>
  answer.reservations.flatMap((one) =>
    'id' in one && one.id === id ? [{ applies: one.applies, follows: one.alternatives[0]!.wouldFollow }] : [],
  )[0];

describe('§ 20 (4) until 2025-01-09, a decision on re-assessment', () => {
  const id = 'decision-before-voiding';
  const decided = { restrictionVoidedOn: '2024-05-01' } as const;
  const filed = { reassessment: { filedOn: '2024-03-01' } } as const;

  it.each([
    penal('§ 175', decided),
    penal('§ 175¹', decided),
    penal('§ 178', decided),
    penal('§ 179', decided),
    former('§ 118 (2)', decided),
    former('§ 202', decided),
  ])('does not end the bar for $code $offence, and would by the other reading', (record) => {
    const restriction = record.code === 'penal-code' ? 'barred-for-life' : 'barred-under-former-or-foreign-law';
    const provisions = [record.code === 'penal-code' ? '§ 20 (1)' : '§ 20 (1¹)'];
    for (const at of ['2024-05-01', '2024-06-01', '2025-01-09']) {
      const answer = screened(at, [record], filed);
      expect(answer.barred).toBe(true);
      const follows = [{ norm: restriction, applies: false, provisions }];
      expect(doubtIn(answer, id)).toEqual({ applies: true, follows });
    }
    const later = screened('2025-01-10', [record], filed);
    expect([later.barred, doubtIn(later, id)]).toEqual([false, undefined]);
  });

  it('no doubt where another record bars anyway; one of which no decision is known may be void as well', () => {
    const beside = (other: RecordInput) => doubtIn(screened('2024-06-01', [penal('§ 178', decided), other], filed), id);
    expect(beside(penal('§ 113'))).toBeUndefined();
    expect(beside(penal('§ 121'))?.follows).toMatchObject([{ norm: 'barred-for-life', applies: false }]);
    expect(beside(penal('§ 179'))?.follows).toMatchObject([{ norm: 'barred-for-life', applies: 'unknown' }]);
  });

  it('no doubt where nothing was decided, or could be, or nothing bars', () => {
    const on = (record: RecordInput, more: PersonInput = {}) => doubtIn(screened('2024-06-01', [record], more), id);
    expect(on(penal('§ 178'), filed)).toBeUndefined();
    expect(on(penal('§ 178', { restrictionVoidedOn: 'none' }), filed)).toBeUndefined();
    expect(on(penal('§ 178', { restrictionVoidedOn: '2022-09-30' }))).toBeUndefined();
    expect(on(penal('§ 113', decided), filed)).toBeUndefined();
    expect(on(penal('§ 178', { ...decided, register: 'neither' }), filed)).toBeUndefined();
    expect(on(penal('§ 178', decided), { ...filed, role: 'neither' })).toBeUndefined();
  });
});

describe('§ 20 (5) to (7), of an application filed before their first day', () => {
  const id = 'earlier-application';
  const on = (filedOn: string, at = '2025-01-20') =>
    screened(at, [penal('§ 178', { currentLaw: 'not-punishable' })], { reassessment: { filedOn } });

  it('do not hold, and would by the other reading, from 2025-01-10', () => {
    const answer = on('2025-01-05');
    expect(answer.norms['lift-restriction']?.applies).toBe(false);
    expect(doubtIn(answer, id)).toMatchObject({
      applies: true,
      follows: [
        { norm: 'state-reasons-and-enclose-judgment', applies: true },
        { norm: 'decide-reassessment', applies: true },
        { norm: 'lift-restriction', applies: true },
        { norm: 'may-ask-ministry-opinion', applies: true },
      ],
    });
  });

  it('no doubt about one filed later, or none, or while they were still to come', () => {
    expect(doubtIn(on('2025-01-10'), id)).toBeUndefined();
    expect(doubtIn(on('none'), id)).toBeUndefined();
    expect(doubtIn(on('2025-01-05', '2025-01-09'), id)).toBeUndefined();
  });
});

describe('§ 41³ and the officials of the Board whom § 19 has bound since 2020', () => {
  const id = 'time-of-section-41-3';
  const on = (more: PersonInput, at = '2027-06-01') =>
    screen({ authority: 'social-insurance-board', startedOn: '2025-01-01', records: [], ...more }, { at });

  it.each(['§ 29¹', '§ 33'] as const)('get no more time for the task of %s, and would by the other reading', (task) => {
    const answer = on({ tasks: [task] });
    expect(answer.deadlines['acquire-profession']?.lastDay).toBe('2027-01-04');
    expect(answer.norms['have-qualification-and-higher-education']).toMatchObject({ applies: true });
    const by2028 = { applies: true, deadline: { lastDay: '2028-01-01' } };
    expect(doubtIn(answer, id)).toMatchObject({
      applies: true,
      follows: [
        { norm: 'have-qualification-and-higher-education', provisions: ['§ 41³', '§ 19 (1)'], ...by2028 },
        { norm: 'acquire-profession', provisions: ['§ 41³', '§ 19 (2)'], ...by2028 },
      ],
    });
  });

  it('no doubt about who is no official, or elsewhere, or starts later, or before 2027', () => {
    expect(doubtIn(on({ tasks: ['§ 15 (2) 3)'] }), id)).toBeUndefined();
    expect(doubtIn(on({ tasks: ['§ 17 (1) 3)'], authority: 'local-government' }), id)).toBeUndefined();
    expect(doubtIn(on({ tasks: ['§ 33'], startedOn: '2028-01-02' }, '2028-02-01'), id)).toBeUndefined();
    expect(doubtIn(on({ tasks: ['§ 33'], startedOn: 'none' }), id)).toBeUndefined();
    expect(doubtIn(on({ tasks: ['§ 33'] }, '2026-12-31'), id)).toBeUndefined();
  });
});

describe('§ 15 (6): requirements, or restrictions too', () => {
  const adviser: PersonInput = {
    authority: 'social-insurance-board',
    tasks: ['§ 15 (2) 3)'],
    inDirectContactWithChildren: false,
    records: [penal('§ 115'), penal('§ 141'), penal('§ 121')],
  };
  const on = (more: PersonInput = {}, at = '2027-01-01') => screen({ ...adviser, ...more }, { at });
  const follows = (answer: Screening) =>
    answer.reservations.flatMap((one) => ('judgment' in one ? [] : one.alternatives[0]!.wouldFollow));

  it('an adviser of the Board is barred as an official until 2026-12-31, and then only by the other reading', () => {
    expect([on({}, '2026-12-31').barred, on({}, '2026-12-31').reservations]).toEqual([true, []]);
    expect(on().barred).toBe(false);
    expect(on().reservations).toMatchObject([
      { id: 'requirements-or-restrictions', applies: true, provisions: ['§ 15 (6)', '§ 19', '§ 20'] },
    ]);
    expect(follows(on())).toEqual([
      { norm: 'barred-for-life', applies: true, provisions: ['§ 20 (1)', '§ 20 (6)'], records: [1] },
      { norm: 'barred-while-registered', applies: true, provisions: ['§ 20 (2)'], records: [2] },
    ]);
  });

  it('the doubt concerns the Central Authority as well, and nobody with other tasks or elsewhere', () => {
    expect(on({ tasks: ['§ 15 (5)'] }).reservations).toHaveLength(1);
    expect(on({ tasks: ['§ 15 (2) 2)', 'other'] }).reservations).toEqual([]);
    expect(on({ authority: 'local-government' }).reservations).toEqual([]);
    expect(on({ tasks: ['§ 29¹'] }).reservations).toEqual([]);
  });

  it('no doubt is left where § 20 binds anyway: an official, or somebody in contact with children', () => {
    for (const more of [{ tasks: ['§ 15 (2) 3)', '§ 33'] }, { inDirectContactWithChildren: true }] as const) {
      expect([on(more).barred, on(more).reservations]).toEqual([true, []]);
    }
    expect(on({ role: 'neither' }).reservations).toHaveLength(1);
  });

  it('the doubt concerns nobody whom no record would bar', () => {
    expect(on({ records: [] }).reservations).toEqual([]);
    expect(on({ records: [penal('§ 115')] }).reservations).toEqual([]);
  });

  it('is unknown where the post or the records are unknown, and not raised where only a role is given', () => {
    const contactUntold = on({ inDirectContactWithChildren: null });
    expect([contactUntold.barred, contactUntold.reservations]).toMatchObject(['unknown', [{ applies: 'unknown' }]]);
    expect(on({ tasks: null }).reservations).toMatchObject([{ applies: 'unknown' }]);
    expect(follows(on({ records: null }))).toMatchObject(Array(3).fill({ applies: 'unknown', records: [] }));
    expect(screened('2027-01-01', [penal('§ 141')], { role: 'neither' }).reservations).toEqual([]);
  });
});

describe('§ 20 (3¹), engaging on a declaration', () => {
  const engagement = {
    crisisPreventsCheck: true,
    delayHindersCrisisResolution: false,
    delayHindersProtectionInImmediateDanger: true,
    declarationReproducibleInWriting: true,
  } as const;

  it('displaces the check beforehand from 2026-10-01 and not the day before', () => {
    const on = (at: string) => {
      const lasting = { obstacleGoneAt: 'none', immediateDangerAvertedAt: 'none' } as const;
      const { norms } = screened(at, [], { engagement: { ...engagement, ...lasting } });
      return [norms['verify-before-engaging']?.applies, norms['may-engage-on-declaration']?.applies];
    };
    expect([on('2026-09-30'), on('2026-10-01')]).toEqual([
      [true, undefined],
      [false, true],
    ]);
  });

  it('a person who is barred stays barred all the while', () => {
    const lasting = { ...engagement, obstacleGoneAt: 'none', immediateDangerAvertedAt: 'none' } as const;
    const answer = screened('2026-10-05', [penal('§ 113')], { engagement: lasting });
    expect([answer.barred, answer.norms['may-engage-on-declaration']?.applies]).toEqual([true, true]);
  });
});

describe('§ 41 (2), of a restriction that came after its day', () => {
  const encoded = (at: string, record: RecordInput, startedOn = '2015-06-01') =>
    screened(at, [record], { startedOn }).reservations.filter(
      (one) => 'id' in one && one.id === 'transition-of-a-later-restriction',
    );

  it.each([
    ['2018-06-01', former('§ 202'), '2018-01-01'],
    ['2023-06-01', former('§ 115'), '2022-10-01'],
    ['2023-06-01', penal('§ 200 (1)'), '2022-10-01'],
    ['2023-06-01', penal('§ 187', { register: 'archived' }), '2022-10-01'],
    ['2023-06-01', penal('§ 113'), undefined],
    ['2016-06-01', penal('§ 113'), undefined],
  ])('on %s says from when it binds otherwise (%#)', (at, record, since) => {
    const [doubt] = encoded(at, record);
    expect(doubt === undefined ? undefined : JSON.stringify(doubt)).toEqual(
      since === undefined ? undefined : expect.stringContaining(`first day, ${since}`),
    );
  });

  it('is raised for staff of before the Act alone', () => {
    expect(encoded('2018-06-01', former('§ 202'), '2016-01-01')).toEqual([]);
  });
});
