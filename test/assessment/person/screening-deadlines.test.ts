import { describe, expect, it } from 'vitest';
import { screen } from '../../../src/assessment/screen.ts';
import type { PersonInput, RecordInput } from '../../../src/rules/facts/person-entity.ts';
import {
  ends,
  firstOfNewText,
  former,
  lastOfOldText,
  norm,
  official,
  penal,
  screened,
  worker,
} from '../../support/screenings.ts';

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

  it('is due again only from 2022-10-01, of persons working with children, who are engaged or verified', () => {
    const more = { lastVerifiedOn: '2022-09-01', changesNotifiedAutomatically: false, startedOn: '2020-09-01' };
    expect(worker(lastOfOldText, more).norms['verify-again']).toBeUndefined();
    expect(norm(worker(firstOfNewText, more), 'verify-again').applies).toBe(true);
    const meets = (inDirectContactWithChildren?: boolean) =>
      norm(official(firstOfNewText, { ...more, inDirectContactWithChildren }), 'verify-again');
    expect([meets(true).applies, meets(false).applies]).toEqual([true, false]);
    expect(meets()).toMatchObject({ applies: 'unknown', missing: ['person.inDirectContactWithChildren'] });
    const neither = { ...more, startedOn: 'none', lastVerifiedOn: 'none' };
    expect(norm(worker(firstOfNewText, neither), 'verify-again').applies).toBe(false);
  });

  it('automatic notification lifts the term, and it is unknown where that is unknown', () => {
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

  it('has no end where the last verification is unknown', () => {
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

describe('§ 19, of officials from 2027', () => {
  const ofLocalGovernment: PersonInput = {
    authority: 'local-government',
    tasks: ['§ 17 (1) 3)', '§ 17 (1) 4)'],
    inDirectContactWithChildren: true,
    records: [],
  };
  const ids = ['have-qualification-and-higher-education', 'acquire-profession'];

  it('binds an official of a local government with the tasks of § 17 (1) 3), 4): two years from the start', () => {
    const answer = screen({ ...ofLocalGovernment, startedOn: '2027-03-01' }, { at: '2027-03-01' });
    expect(ids.map((id) => norm(answer, id).applies)).toEqual([true, true]);
    expect(ends(answer, 'acquire-profession')).toEqual(['2029-03-01']);
    expect(ends(answer, 'have-qualification-and-higher-education')).toEqual([]);
    expect(norm(answer, 'acquire-profession').reading?.alternatives).toHaveLength(2);
  });

  it('binds no longer who has none of the tasks of § 18 (1)', () => {
    const clerk = { ...ofLocalGovernment, tasks: ['other'], startedOn: '2024-03-01' } as const;
    const inspector = { ...clerk, authority: 'social-insurance-board' } as const;
    for (const of of [clerk, inspector]) {
      const on = (at: string) => ids.map((id) => norm(screen(of, { at }), id).applies);
      expect([on('2026-12-31'), on('2027-01-01')]).toEqual([
        [true, true],
        [false, false],
      ]);
    }
  });
});

describe('§§ 15 (6), 41³, at the Social Insurance Board', () => {
  const id = 'meet-official-requirements';
  const adviser: PersonInput = { authority: 'social-insurance-board', tasks: ['§ 15 (2) 3)'], records: [] };
  const on = (at: string, more: PersonInput = {}) => screen({ ...adviser, ...more }, { at });

  it('starts on 2027-01-01 and not the day before', () => {
    expect(on('2026-12-31').norms[id]).toBeUndefined();
    expect(norm(on('2027-01-01'), id)).toMatchObject({ applies: true, provisions: ['§ 15 (6)', '§ 41³'] });
  });

  it.each(['2019-06-03', '2027-01-01', '2027-06-01', '2028-01-01'])(
    'is to be met by 2028-01-01, a Saturday and holiday that does not move, of who started on %s',
    (startedOn) => {
      const { deadlines } = on('2028-01-01', { startedOn });
      expect(deadlines[id]).toEqual({
        start: startedOn < '2027-01-01' ? '2027-01-01' : startedOn,
        lastDay: '2028-01-01',
        endsAt: '2028-01-02T00:00:00+02:00',
      });
    },
  );

  it('gives no time to who starts later, and none where that may be', () => {
    expect(ends(on('2028-01-02', { startedOn: '2028-01-02' }), id)).toEqual([]);
    expect([ends(on('2028-01-01'), id), ends(on('2028-01-02'), id)]).toEqual([['2028-01-01'], []]);
  });

  it('is marked where it is not known whether it applies', () => {
    const untold = screen({ authority: 'social-insurance-board' }, { at: '2027-06-01' });
    expect(norm(untold, id)).toMatchObject({ applies: 'unknown', missing: ['person.tasks'] });
    expect(untold.deadlines[id]).toMatchObject({ lastDay: '2028-01-01', ifApplies: true });
  });
});

describe('§ 20 (6), sixty days', () => {
  const filed = (filedOn: string) => worker('2026-12-31', { reassessment: { filedOn } });

  it.each([
    ['2025-01-10', '2025-03-11', undefined],
    ['2025-02-26', '2025-04-28', '2025-04-27'], // a Sunday
    ['2025-10-27', '2025-12-29', '2025-12-26'], // a holiday, a Friday
    ['2026-11-02', '2027-01-04', '2027-01-01'],
  ])('from a filing on %s end on %s', (filedOn, lastDay, movedFrom) => {
    const deadline = filed(filedOn).deadlines['decide-reassessment'];
    expect([deadline?.start, deadline?.lastDay, deadline?.moved?.from]).toEqual([filedOn, lastDay, movedFrom]);
  });

  it('do not run for what was filed until 2025-01-09, nor where nothing was filed', () => {
    for (const filedOn of ['2025-01-09', '2022-10-03', 'none']) {
      expect(norm(filed(filedOn), 'decide-reassessment').applies).toBe(false);
      expect(ends(filed(filedOn), 'decide-reassessment')).toEqual([]);
    }
    expect(norm(filed('2025-01-10'), 'decide-reassessment').reading).toBeDefined();
    expect(worker('2025-01-09').norms['decide-reassessment']).toBeUndefined();
  });

  it('are those of lifting too, marked where it is not known whether that is to be', () => {
    const record = penal('§ 178', { currentLaw: 'not-punishable' });
    const on = (more: RecordInput) =>
      screened('2025-03-01', [{ ...record, ...more }], { reassessment: { filedOn: '2025-01-10' } });
    expect(on({}).deadlines['lift-restriction']).toMatchObject({ lastDay: '2025-03-11' });
    expect(on({ currentLaw: null }).deadlines['lift-restriction']).toMatchObject({ ifApplies: true });
    expect(on({ currentLaw: 'list-1' }).deadlines['lift-restriction']).toBeUndefined();
  });
});

describe('§ 20 (3¹), verification after a crisis', () => {
  const engagement = {
    crisisPreventsCheck: true,
    delayHindersCrisisResolution: true,
    delayHindersProtectionInImmediateDanger: true,
    declarationReproducibleInWriting: true,
  } as const;
  const engagedThen = (more: NonNullable<Exclude<PersonInput['engagement'], 'unknown'>>, startedOn = '2026-10-05') =>
    worker('2026-10-09', { startedOn, engagement: { ...engagement, ...more } });
  const [morning, noon] = ['2026-10-07T09:30', '2026-10-07T12:00'];

  it.each([
    [morning, noon, '2026-10-07T09:30:00+03:00'],
    [noon, morning, '2026-10-07T09:30:00+03:00'],
    [noon, 'none', '2026-10-07T12:00:00+03:00'],
    ['none', noon, '2026-10-07T12:00:00+03:00'],
    [noon, undefined, '2026-10-07T12:00:00+03:00'],
  ])(
    'is due at once, from the earlier event: register back %s, danger averted %s',
    (obstacleGoneAt, averted, start) => {
      const answer = engagedThen({ obstacleGoneAt, immediateDangerAvertedAt: averted });
      expect(norm(answer, 'verify-after-crisis')).toMatchObject({
        applies: true,
        bearer: ['person-enabling-work-with-children', 'issuer-of-activity-licence'],
        deadline: { start, endsAt: start, immediately: true },
      });
    },
  );

  it('is due from what came after engaging: not from a danger averted earlier, nor from before 2026-10-01', () => {
    const events = { obstacleGoneAt: noon, immediateDangerAvertedAt: '2026-10-03T09:30' };
    const answer = engagedThen(events);
    expect(answer.deadlines['verify-after-crisis']).toMatchObject({ start: '2026-10-07T12:00:00+03:00' });
    const sinceBefore = { ...events, immediateDangerAvertedAt: '2026-09-30T23:00' };
    expect(engagedThen(sinceBefore).deadlines['verify-after-crisis']).toMatchObject({
      start: '2026-10-07T12:00:00+03:00',
    });
    const { norms } = engagedThen({ obstacleGoneAt: '2026-09-30T23:00', immediateDangerAvertedAt: 'none' });
    expect(norms['verify-after-crisis']?.applies).toBe(false);
    expect(norms['verify-before-engaging']?.applies).toBe(true);
  });

  it('is not due while the register is down and the danger lasts', () => {
    const answer = engagedThen({ obstacleGoneAt: 'none', immediateDangerAvertedAt: 'none' });
    expect(norm(answer, 'verify-after-crisis').applies).toBe(false);
    expect(answer.deadlines['verify-after-crisis']).toBeUndefined();
  });

  it('leaves the check of every twelve months as it is', () => {
    const more = { startedOn: '2026-10-05', lastVerifiedOn: 'none', changesNotifiedAutomatically: false };
    const plain = worker('2026-10-09', more);
    const engaged = worker('2026-10-09', { ...more, engagement });
    expect(norm(engaged, 'verify-again')).toEqual(norm(plain, 'verify-again'));
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
    const open = former('§ 202', { measure: 'unknown' });
    expect(by('2018-06-01', '2017-05-01', former('§ 101'), open)).toBeUndefined();
    expect(by('2018-06-01', '2015-05-01', former('§ 101'), open)).toBeUndefined();
    expect(by('2018-06-01', '2015-05-01', former('§ 202'), former('§ 101', { measure: 'unknown' }))).toBe('2017-01-01');
  });

  it('is silent where nothing bars, or where it is unknown whether something does', () => {
    expect(by('2016-06-01', '2015-12-31')).toBeUndefined();
    const untold = screen({ role: 'person-working-with-children', startedOn: '2015-12-31' }, { at: '2016-06-01' });
    expect([untold.barred, untold.complyBy]).toEqual(['unknown', undefined]);
    expect(by('2018-06-01', '2017-05-01', former('§ 101', { measure: 'unknown' }))).toBeUndefined();
    expect(by('2020-01-01', '2009-01-18', {})).toBeUndefined();
    expect(by('2020-01-01', '2009-01-18', { code: 'foreign', kind: 'misdemeanour' })).toBeUndefined();
  });

  it('implies nothing about a bar that is certain as long as the code of its record leaves the day open', () => {
    const record = { offence: '§ 100', measure: 'punishment', register: 'in-register' } as const;
    const open = screened('2023-05-02', [record, former('§ 101')], { startedOn: '2015-12-31' });
    expect([open.barred, open.complyBy]).toEqual([true, undefined]);
    expect(by('2023-05-02', '2015-12-31', { ...record, code: 'penal-code' }, former('§ 101'))).toBe('2017-01-01');
    expect(by('2023-05-02', '2015-12-31', { ...record, code: 'criminal-code' }, former('§ 101'))).toBe('2019-01-01');
  });
});
