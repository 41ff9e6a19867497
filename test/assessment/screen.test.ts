import { describe, expect, it } from 'vitest';
import { safeScreen, screen } from '../../src/assessment/screen.ts';
import type { PersonInput } from '../../src/rules/facts/person-entity.ts';
import { refusal } from '../support/input-error.ts';
import {
  asked,
  firstOfNewText,
  foreign,
  former,
  lastOfOldText,
  norm,
  penal,
  screened,
  triggeredBy,
  worker,
} from '../support/screenings.ts';

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

  it('is never triggered by a misdemeanour, though its section is on the list', () => {
    expect(triggeredBy('2023-05-02', penal('§ 108 (3)'))).toEqual([]);
    expect(triggeredBy('2023-05-02', penal('§ 108', { kind: 'misdemeanour' }))).toEqual([]);
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

  it('asks for the offence that a foreign one equals, and for its code only where the two codes may part', () => {
    const untold = screened('2023-05-02', [foreign()]);
    expect([untold.barred, asked(untold)]).toEqual([
      'unknown',
      ['person.records[0].equivalentOffence', 'person.records[0].equivalentCode'],
    ]);
    const penalCode = screened('2023-05-02', [foreign({ equivalentCode: 'penal-code' })]);
    expect(asked(penalCode)).toEqual(['person.records[0].equivalentOffence']);
    const parting = screened('2023-05-02', [foreign({ equivalentOffence: '§ 113' })]);
    expect([parting.barred, asked(parting)]).toEqual(['unknown', ['person.records[0].equivalentCode']]);
    expect(screened('2023-05-02', [foreign({ equivalentOffence: '§ 101' })]).barred).toBe(true);
    expect(screened('2023-05-02', [foreign({ equivalentOffence: '§ 120' })]).barred).toBe(false);
  });

  it('asks for the code and the subsection alike where either would settle it', () => {
    const answer = screened('2023-05-02', [foreign({ equivalentOffence: '§ 118' })]);
    expect(asked(answer)).toEqual([
      'person.records[0].equivalentOffence (subsection)',
      'person.records[0].equivalentCode',
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

  it('leaves open until 2022-09-30 what its unavailable list may have named; no fact would settle it', () => {
    const before = screened(lastOfOldText, [former('§ 115')]);
    expect([before.barred, asked(before)]).toEqual(['unknown', []]);
    expect(norm(before, 'barred-under-former-or-foreign-law').unsettled).toBeDefined();
    expect(screened(firstOfNewText, [former('§ 115')]).barred).toBe(true);
    expect(norm(screened(firstOfNewText, []), 'barred-under-former-or-foreign-law').unsettled).toBeUndefined();
  });
});

describe('an offence given less finely than the list is unknown and names the missing detail', () => {
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

  it('asks for everything that may matter of a record without facts', () => {
    const answer = screened('2023-05-02', [{}]);
    expect(answer.barred).toBe('unknown');
    expect([...asked(answer)].sort()).toEqual(
      [
        'code',
        'offence',
        'equivalentOffence',
        'equivalentCode',
        // not the kind: every section that bars only for a criminal offence has one kind
        'measure',
        'register',
        'currentLaw',
        'movedToOtherOffence',
      ]
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
  it('records are unknown where none are given, and clean where the list is empty', () => {
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

  it('records do not matter for a person in neither role', () => {
    const answer = screen({ role: 'neither' }, { at: '2023-05-02' });
    expect(answer.barred).toBe(false);
    expect(answer.norms['verify-before-engaging']?.applies).toBe(false);
    expect(answer.norms['verify-again']?.applies).toBe(false);
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
