import { describe, expect, test } from 'vitest';
import { assess, evaluateCase, safeAssess } from '../../src/assessment/assess.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { refusal } from '../support/input-error.ts';

/** The contract's own example. */
const notice: CaseInput = {
  child: { birthDate: '2012-03-04', registeredResidence: '0793', placeOfStay: '0624' },
  need: { suspicion: { neglect: true } },
  notice: { receivedAt: '2023-05-02T09:30', receiver: { kind: 'local-government', municipality: '0624' } },
  localGovernment: { municipality: '0793', becameAwareAt: '2023-05-02T09:50' },
};
const at = '2023-05-02T10:00';

describe('whom a norm is toward', () => {
  const inInstitution = {
    child: { birthDate: '2014-02-02', registeredResidence: '0793', inChildCareInstitution: true },
  };
  const toldOf = (at: string, case_ = inInstitution) =>
    assess(case_, { at }).norms['may-complain-independently']!.counterpartMunicipality;

  test('the counterpart is the municipality that the norm names, once the case gives it (§ 36 (1) until 2026-12-31)', () => {
    expect(toldOf('2026-12-31')).toBe('0793');
    expect(
      toldOf('2026-12-31', { child: { ...inInstitution.child, registeredResidence: 'not-known' } }),
    ).toBeUndefined();
    expect(toldOf('2027-01-01')).toBeUndefined();
  });

  test('the bearer of § 40 (1) is an official of the bodies that the norm names', () => {
    for (const at of ['2016-01-01', '2017-12-31', '2023-05-02', '2027-01-01']) {
      const { bearer, bearerOf } = assess({ danger: { suspected: true } }, { at }).norms['may-enter-property']!;
      expect([bearer, bearerOf]).toEqual([
        ['child-protection-official'],
        ['local-government', 'social-insurance-board'],
      ]);
    }
  });
});

describe('a notice reaches the municipality where the child stays', () => {
  const answer = assess(notice, { at, wording: '2016-01-01' });

  test('neglect that is suspected makes the child one in need; danger stays unknown', () => {
    expect(answer.findings['child-in-need-of-assistance']?.holds).toBe(true);
    expect(answer.findings['child-in-danger']?.holds).toBe('unknown');
  });

  test('the notice is forwarded to the registered residence (§ 27 (3)), not to the place of stay (§ 27 (4))', () => {
    expect(answer.norms['forward-notice-to-registered-residence']?.applies).toBe(true);
    expect(answer.norms['forward-notice-to-place-of-stay']?.applies).toBe(false);
    expect(answer.notifications).toContainEqual({
      norm: 'forward-notice-to-registered-residence',
      bearer: ['receiver'],
      provision: '§ 27 (3)',
      applies: true,
      to: { body: 'local-government', municipality: '0793' },
      withhold: ['reporter-identity'],
    });
  });

  test('whoever received the notice need not notify under § 27 (2) once more', () => {
    expect(answer.notifications.filter(({ norm }) => norm === 'notify-need-of-assistance')).toEqual([]);
  });

  test('ten days from becoming aware end at 24:00 of 12 May (§ 29 (3))', () => {
    expect(answer.deadlines['decide-on-case-management']).toMatchObject({
      lastDay: '2023-05-12',
      endsAt: '2023-05-13T00:00:00+03:00',
    });
  });

  test('the wording of 2023 first needs to know whether the need came from the disability data (§ 41¹)', () => {
    const today = assess(notice, { at });
    expect(today.norms['decide-on-case-management']?.missing).toEqual(['need.firstAscertainedFromDisabilityData']);
    expect(today.deadlines['decide-on-case-management']).toMatchObject({ lastDay: '2023-05-12', ifApplies: true });
    expect(today.deadlines['decide-after-disability-screening']).toMatchObject({
      lastDay: '2023-06-01',
      ifApplies: true,
    });
  });
});

describe('the day decides the wording', () => {
  test('the wording of the day applies, and one that is picked by hand whatever the day', () => {
    expect(assess({}, { at: '2022-05-07' }).wording).toBe('2019-01-01');
    expect(assess({}, { at: '2022-05-08' }).wording).toBe('2022-05-08');
    expect(assess({}, { at: '2022-05-08', wording: '2016' }).wording).toBe('2016-01-01');
    expect(assess({}, { at: '2026-11-22', wording: '2023' }).wording).toBe('2023-04-01');
  });

  test('a day before the Act is rejected, with its first day', () => {
    const error = refusal(() => assess({}, { at: '2015-12-31' }));
    expect([error.code, error.path]).toEqual(['day-not-modelled', 'at']);
    expect(error.expected).toContain('2016-01-01');
  });

  test.each([
    ['commence-case-management-for-victims-child', '2023-04-01', '2023-03-31'],
    ['notify-social-insurance-board-of-sexual-abuse', '2022-05-08', '2022-05-07'],
    ['decide-after-disability-screening', '2023-01-01', '2022-12-31'],
    ['may-screen-disability-data', '2023-01-01', '2022-12-31'],
    ['report-as-professional', '2025-01-01', '2024-12-31'],
    ['send-operative-part', '2025-01-10', '2025-01-09'],
    ['assess-in-crisis', '2026-10-01', '2026-09-30'],
    ['pre-assess-need', '2027-01-01', '2026-12-31'],
  ])('%s starts on %s', (norm, first, before) => {
    expect(Object.keys(assess({}, { at: first }).norms)).toContain(norm);
    expect(Object.keys(assess({}, { at: before }).norms)).not.toContain(norm);
  });
});

describe('a child (§ 3 (2))', () => {
  const holds = (child: NonNullable<CaseInput['child']> & object, day: string) =>
    assess({ child }, { at: day }).findings['child'];

  test('is below eighteen until the day before the birthday', () => {
    expect(holds({ birthDate: '2005-05-03' }, '2023-05-02')?.holds).toBe(true);
    expect(holds({ birthDate: '2005-05-02' }, '2023-05-02')?.holds).toBe(false);
  });

  test('a child born on 29 February turns eighteen on 1 March of a common year, and the reading is listed', () => {
    expect(holds({ birthDate: '2004-02-29' }, '2022-02-28')?.holds).toBe(true);
    expect(holds({ birthDate: '2004-02-29' }, '2022-03-01')?.holds).toBe(false);
    expect(holds({ birthDate: '2004-02-29' }, '2022-03-01')?.reading?.alternatives.length).toBeGreaterThan(0);
  });

  test.each(['not-known', 'unascertainable', '2005', '2005-05'])(
    'is presumed where the age is not known and there is reason to believe it: %s',
    (birthDate) => {
      const at = '2023-05-02';
      expect(holds({ birthDate, believedUnderEighteen: true }, at)).toMatchObject({ holds: true, presumed: true });
      expect(holds({ birthDate, believedUnderEighteen: false }, at)).toMatchObject({
        holds: 'unknown',
        missing: ['child.birthDate'],
      });
    },
  );

  test('asks for what makes a person seem under eighteen, and for the day where a month or a year is known', () => {
    for (const birthDate of ['not-known', 'unascertainable']) {
      expect(holds({ birthDate }, '2023-05-02')?.missing).toEqual(['child.believedUnderEighteen']);
    }
    for (const birthDate of ['2005', '2005-05']) {
      expect(holds({ birthDate }, '2023-05-02')?.missing).toEqual(['child.birthDate', 'child.believedUnderEighteen']);
    }
  });

  test('whose birth is known by month or year is a child if every day of it makes one', () => {
    const by = (birthDate: string, at: string) => holds({ birthDate }, at)?.holds;
    expect(['2022-12-31', '2023-01-01', '2023-12-30', '2023-12-31'].map((at) => by('2005', at))).toEqual([
      true,
      'unknown',
      'unknown',
      false,
    ]);
    expect(['2023-04-30', '2023-05-01', '2023-05-30', '2023-05-31'].map((at) => by('2005-05', at))).toEqual([
      true,
      'unknown',
      'unknown',
      false,
    ]);
  });

  test('is unknown where no birth date is given, whatever is believed', () => {
    expect(holds({ believedUnderEighteen: true }, '2023-05-02')).toMatchObject({
      holds: 'unknown',
      missing: ['child.birthDate'],
    });
  });
});

describe('the night restriction (§ 23)', () => {
  const night = (time: string, birthDate = '2009-06-01') =>
    assess(
      {
        child: { birthDate },
        presence: { inPublicPlace: true, accompaniedByAdult: false, restrictionShortenedNow: false },
      },
      { at: time },
    ).norms['night-restriction'];

  test.each([
    ['2023-05-31T22:59', false],
    ['2023-05-31T23:00', true],
    ['2023-06-01T04:59', true],
    ['2023-06-01T05:00', false],
    ['2023-06-01T05:30', false],
    ['2023-06-01T23:30', false],
    ['2023-08-31T23:30', false],
    ['2023-09-01T00:30', true],
    ['2023-09-01T05:30', true],
    ['2023-09-01T06:00', false],
  ])('at %s: %s', (time, applies) => {
    expect(night(time)?.applies).toBe(applies);
  });

  test('ends with the sixteenth birthday', () => {
    expect(night('2023-05-02T23:30', '2007-05-03')?.applies).toBe(true);
    expect(night('2023-05-02T23:30', '2007-05-02')?.applies).toBe(false);
  });

  test('is unknown for a bare day, and asks for the hour', () => {
    expect(night('2023-05-02')).toMatchObject({ applies: 'unknown', missing: ['at'] });
  });

  test('stays unknown for a child whose age cannot be ascertained', () => {
    const answer = assess(
      {
        child: { birthDate: 'unascertainable', believedUnderEighteen: true },
        presence: { inPublicPlace: true, accompaniedByAdult: false, restrictionShortenedNow: false },
      },
      { at: '2023-05-02T23:30' },
    );
    expect(answer.norms['night-restriction']).toMatchObject({ applies: 'unknown', missing: ['child.birthDate'] });
  });
});

describe('separation for up to 72 hours (§ 33 (2), (3))', () => {
  const separated = (courtRulingMade: boolean | 'unknown', restricts?: boolean, birthDate = '2015-01-01') => {
    const ruling = restricts === undefined ? {} : { courtRulingRestrictsCustody: restricts };
    const separation = { startedAt: '2023-10-27T18:00', courtRulingMade, ...ruling };
    return assess({ child: { birthDate }, separation }, { at: '2023-10-28T20:00' });
  };

  test('72 elapsed hours over the clock change end on Monday at 17:00, and do not move', () => {
    expect(separated(false).deadlines['end-separation']).toEqual({
      start: '2023-10-27T18:00:00+03:00',
      endsAt: '2023-10-30T17:00:00+02:00',
    });
  });

  test('turning to court is immediate, with the same hours as its outer bound', () => {
    expect(separated(false).deadlines['turn-to-court']).toEqual({
      start: '2023-10-27T18:00:00+03:00',
      endsAt: '2023-10-30T17:00:00+02:00',
      immediately: true,
    });
  });

  test('a ruling that restricts custody removes the limit; where it is unknown, the deadline applies if the norm does', () => {
    expect(separated(true, true).deadlines['end-separation']).toBeUndefined();
    expect(separated(true).deadlines['end-separation']).toMatchObject({ ifApplies: true });
    expect(separated('unknown').deadlines['end-separation']).toMatchObject({ ifApplies: true });
  });

  test('a ruling that refuses makes the end due at once, with the hours as the outer bound', () => {
    expect(separated(true, false).deadlines['end-separation']).toEqual({
      start: '2023-10-27T18:00:00+03:00',
      endsAt: '2023-10-30T17:00:00+02:00',
      immediately: true,
    });
  });

  test('that no ruling restricts custody implies nothing about a ruling that refuses', () => {
    expect(separated(false, false).deadlines['end-separation']).not.toHaveProperty('immediately');
    expect(separated('unknown', false).deadlines['end-separation']).not.toHaveProperty('immediately');
    expect(separated('unknown', true).norms['end-separation']?.applies).toBe(false);
  });

  test.each([
    ['on the day after the separation', '2005-10-28', '2023-10-28T00:00:00+03:00'],
    ['on the third day', '2005-10-30', '2023-10-30T00:00:00+02:00'],
  ])('the eighteenth birthday %s makes it due from then', (_, birthDate, due) => {
    expect(separated(false, undefined, birthDate).deadlines['end-separation']).toEqual({
      start: due,
      endsAt: due,
      immediately: true,
    });
  });

  test('one after the hours leaves them as they are, and one before the separation makes it due from the separation', () => {
    expect(separated(false, undefined, '2005-10-31').deadlines['end-separation']?.endsAt).toBe(
      '2023-10-30T17:00:00+02:00',
    );
    expect(separated(false, undefined, '2005-10-27').deadlines['end-separation']?.endsAt).toBe(
      '2023-10-27T18:00:00+03:00',
    );
  });

  test('whoever was born on 29 February is of age on 1 March (a reading)', () => {
    const { deadlines } = assess(
      { child: { birthDate: '2004-02-29' }, separation: { startedAt: '2022-02-27T18:00', courtRulingMade: false } },
      { at: '2022-02-28T10:00' },
    );
    expect(deadlines['end-separation']?.endsAt).toBe('2022-03-01T00:00:00+02:00');
  });

  test('the ruling is what is asked first where it is all that decision and end wait for', () => {
    const danger = { situationEndangersLifeOrHealth: true, causedByCustodian: true, fromCustodianHasCeased: false };
    const asked = (separation: object) =>
      assess({ child: { birthDate: '2015-01-01' }, danger, separation }, { at: '2023-10-28T20:00' }).openQuestions[0]
        ?.fact;
    const startedAt = '2023-10-27T18:00';
    expect(asked({ startedAt, courtRulingMade: true })).toBe('separation.courtRulingRestrictsCustody');
    expect(asked({ startedAt })).toBe('separation.courtRulingMade');
    expect(asked({})).toBe('separation.courtRulingMade');
  });

  test('a review of the case plan whose day is unknown counts from the making of the plan, and the answer names the missing day', () => {
    const reviewed = (casePlanReviewedOn: string) =>
      assess(
        {
          child: { birthDate: '2015-01-01' },
          need: { wellbeingThreatened: true },
          caseManagement: { casePlanMadeOn: '2027-01-14', casePlanReviewedOn },
        },
        { at: '2027-11-05' },
      ).deadlines['review-case-plan'];
    expect(reviewed('unknown')).toMatchObject({
      lastDay: '2028-01-14',
      provisionalUntil: 'caseManagement.casePlanReviewedOn',
    });
    expect(reviewed('none')).toMatchObject({ lastDay: '2028-01-14' });
    expect(reviewed('none')).not.toHaveProperty('provisionalUntil');
    expect(reviewed('2027-11-02')).toMatchObject({ lastDay: '2028-11-02' });
    expect(reviewed('2027-11-02')).not.toHaveProperty('provisionalUntil');
    expect(reviewed('2027-01-14')).toMatchObject({ lastDay: '2028-01-14' });
    const madeAnew = reviewed('2027-01-13'); // the review was of an earlier plan
    expect(madeAnew).toMatchObject({ start: '2027-01-14', lastDay: '2028-01-14' });
    expect(madeAnew).not.toHaveProperty('provisionalUntil');
  });

  test('given as none, no separation has happened', () => {
    const answer = assess({ child: { birthDate: '2015-01-01' }, separation: 'none' }, { at: '2023-10-27T20:00' });
    expect(answer.norms['end-separation']?.applies).toBe(false);
    expect(answer.norms['turn-to-court']?.applies).toBe(false);
  });
});

describe('a deadline that cannot be calculated', () => {
  test('a deadline that cannot be calculated is left out alone and reported, and the rest is answered', () => {
    const answer = assess({ hearing: { recordedOn: '1999-05-01' } }, { at });
    expect(answer.norms['delete-hearing-recording']).toMatchObject({ applies: true, deadlineOutOfRange: true });
    expect(answer.deadlines['delete-hearing-recording']).toBeUndefined();
  });
});

describe('bad input is rejected with code and path, and never with a value', () => {
  test.each<[string, unknown, string, string]>([
    ['an impossible date', { child: { birthDate: '2023-02-29' } }, 'not-a-day', 'child.birthDate'],
    ['a number for a municipality', { child: { registeredResidence: 793 } }, 'wrong-type', 'child.registeredResidence'],
    ['a word for a truth', { need: { wellbeingThreatened: 'yes' } }, 'wrong-type', 'need.wellbeingThreatened'],
    ['a receiver there is not', { notice: { receiver: { kind: 'school' } } }, 'not-in-list', 'notice.receiver.kind'],
    [
      'a bare day for what starts a term in hours',
      { separation: { startedAt: '2023-05-02' } },
      'not-an-instant',
      'separation.startedAt',
    ],
    [
      'an hour that the clock change skips',
      { separation: { startedAt: '2023-03-26T03:30' } },
      'not-an-instant',
      'separation.startedAt',
    ],
    ['a year of birth as a number', { child: { birthDate: 2005 } }, 'wrong-type', 'child.birthDate'],
    ['a month that the calendar does not have', { child: { birthDate: '2005-13' } }, 'not-a-day', 'child.birthDate'],
    ['a month for another day', { hearing: { recordedOn: '2023-04' } }, 'not-a-day', 'hearing.recordedOn'],
    ['a month of birth that is to come', { child: { birthDate: '2023-06' } }, 'after-at', 'child.birthDate'],
    ['a word that is no municipality', { child: { placeOfStay: 'none' } }, 'not-a-municipality', 'child.placeOfStay'],
    [
      'nearly the word for what is not known',
      { child: { registeredResidence: 'NOT-KNOWN' } },
      'not-a-municipality',
      'child.registeredResidence',
    ],
    ['an unknown key', { child: { Mari: true } }, 'unknown-fact', 'child'],
    ['a list for a group', { child: [] }, 'not-an-object', 'child'],
    ['no mapping at all', 'Mari', 'not-an-object', ''],
    ['a birth after the moment', { child: { birthDate: '2023-05-03' } }, 'after-at', 'child.birthDate'],
    ['an event after the moment', { notice: { receivedAt: '2023-05-02T10:01' } }, 'after-at', 'notice.receivedAt'],
    [
      'an event before the birth',
      { child: { birthDate: '2020-01-02' }, hearing: { recordedOn: '2020-01-01' } },
      'before-birth',
      'hearing.recordedOn',
    ],
  ])('%s', (_what, input, code, path) => {
    const outcome = safeAssess(input, { at });
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect([outcome.error.code, outcome.error.path]).toEqual([code, path]);
    expect(outcome.error.message).not.toMatch(/Mari|793|yes|school/);
  });

  test('an unknown key is reported by its position and the nearest fact', () => {
    const error = refusal(() => assess({ child: { birthDate: '2012-03-04', birthdat: '2012' } } as CaseInput, { at }));
    expect(error.expected).toBe('a known fact instead of key 2 (nearest: child.birthDate)');
  });

  test('every issue is reported, not only the first', () => {
    const error = refusal(() =>
      assess({ child: { birthDate: 1 }, need: { suspicion: 3 } } as unknown as CaseInput, { at }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual(['child.birthDate', 'need.suspicion']);
  });
});

describe('a line of a stream', () => {
  test('a compact answer has all parts of the whole answer, except explanations and questions', () => {
    const whole = JSON.parse(JSON.stringify(assess(notice, { at })));
    const line = JSON.parse(compactLine(evaluateCase(notice, { at }), 'case 7'));
    const strip = ({ holds, provisions, missing, presumed }: Record<string, unknown>) => ({
      holds,
      provisions,
      missing,
      presumed,
    });
    expect(line.id).toBe('case 7');
    expect(line.wording).toBe(whole.wording);
    expect(line.notifications).toEqual(whole.notifications);
    expect(line.deadlines).toEqual(whole.deadlines);
    for (const [id, finding] of Object.entries<Record<string, unknown>>(whole.findings)) {
      expect(strip(line.findings[id])).toEqual(strip(finding));
    }
    const applied = Object.entries<{ applies: unknown }>(whole.norms).filter(([, { applies }]) => applies !== false);
    expect(line.norms).toEqual(Object.fromEntries(applied.map(([id, { applies }]) => [id, applies])));
  });
});

test('the hour of the answer is missing for § 23 whether or not the age is known', () => {
  const missingFor = (child: object) =>
    assess({ child, presence: { inPublicPlace: true } }, { at: '2023-05-02' }).norms['night-restriction']!.missing;
  expect(missingFor({})).toContain('at');
  expect(missingFor({ birthDate: '2012-01-01' })).toContain('at');
  expect(missingFor({ birthDate: 'unascertainable' })).toContain('at');
});
