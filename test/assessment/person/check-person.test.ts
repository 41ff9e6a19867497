import { describe, expect, it } from 'vitest';
import { safeScreen, screen } from '../../../src/assessment/screen.ts';
import type { PersonInput, RecordInput } from '../../../src/rules/facts/person-entity.ts';

const at = '2023-05-02';
const refusedAt = (person: PersonInput, day = at) => {
  const outcome = safeScreen(person, { at: day });
  return outcome.ok ? undefined : outcome.error.issues.map(({ code, path, expected }) => [code, path, expected]);
};
const withRecord = (record: RecordInput): PersonInput => ({ role: 'person-working-with-children', records: [record] });

describe('the kind of an offence', () => {
  it.each<[string, RecordInput, string]>([
    ['§ 113 is a criminal offence', { code: 'penal-code', offence: '§ 113', kind: 'misdemeanour' }, 'offence'],
    ['§ 145¹ is a criminal offence', { code: 'penal-code', offence: '§ 145¹', kind: 'misdemeanour' }, 'offence'],
    ['§ 100¹ is a criminal offence', { code: 'penal-code', offence: '§ 100¹', kind: 'misdemeanour' }, 'offence'],
    ['§ 108 (1) is one of § 108', { code: 'penal-code', offence: '§ 108 (1)', kind: 'misdemeanour' }, 'offence'],
    ['§ 108 (3) is a misdemeanour', { code: 'penal-code', offence: '§ 108 (3)', kind: 'criminal-offence' }, 'offence'],
    ['§ 153¹ is a misdemeanour', { code: 'penal-code', offence: '§ 153¹', kind: 'criminal-offence' }, 'offence'],
    ['§ 179¹ is a misdemeanour', { code: 'penal-code', offence: '§ 179¹', kind: 'criminal-offence' }, 'offence'],
    ['the code is in the citation', { offence: 'KarS § 113', kind: 'misdemeanour' }, 'offence'],
    ['the Criminal Code has no others', { code: 'criminal-code', offence: '§ 101', kind: 'misdemeanour' }, 'offence'],
    ['nor has it where the offence is not given', { code: 'criminal-code', kind: 'misdemeanour' }, 'code'],
    [
      'a foreign offence is of the kind of what it equals',
      { code: 'foreign', equivalentOffence: '§ 113', equivalentCode: 'penal-code', kind: 'misdemeanour' },
      'equivalentOffence',
    ],
    [
      'in whichever code that is',
      { code: 'foreign', equivalentOffence: '§ 113', kind: 'misdemeanour' },
      'equivalentOffence',
    ],
    [
      'also by the code alone',
      { code: 'foreign', equivalentCode: 'criminal-code', kind: 'misdemeanour' },
      'equivalentCode',
    ],
  ])('that its section does not allow is a contradiction: %s', (_reason, record, beside) => {
    expect(refusedAt(withRecord(record))).toEqual([
      ['contradiction', 'person.records[0].kind', expect.stringContaining(`person.records[0].${beside}`)],
    ]);
    const { kind: _kind, ...rest } = record;
    expect(refusedAt(withRecord(rest))).toBeUndefined();
  });

  it.each<[string, RecordInput]>([
    ['§ 108 has offences of both kinds', { code: 'penal-code', offence: '§ 108', kind: 'misdemeanour' }],
    ['§ 180 changed its kind', { code: 'penal-code', offence: '§ 180', kind: 'misdemeanour' }],
    ['§ 113 may be of foreign law', { offence: '§ 113', kind: 'misdemeanour' }],
    ['what § 113 is of foreign law does not count', { code: 'foreign', offence: '§ 113', kind: 'misdemeanour' }],
    ['the code of what it equals is open', { code: 'foreign', equivalentOffence: '§ 180', kind: 'misdemeanour' }],
  ])('that its section may have is accepted: %s', (_reason, record) => {
    expect(refusedAt(withRecord(record))).toBeUndefined();
  });

  it('is a contradiction of each record by itself, all of them named at once', () => {
    const wrong = { code: 'penal-code', offence: '§ 113', kind: 'misdemeanour' } as const;
    const issues = refusedAt({ records: [wrong, { code: 'penal-code', offence: '§ 113' }, wrong] });
    expect(issues?.map(([, path]) => path)).toEqual(['person.records[0].kind', 'person.records[2].kind']);
  });

  it('a kind that no such offence of the Penal Code has leaves only a foreign offence', () => {
    const record = { offence: '§ 113', kind: 'misdemeanour', register: 'in-register' } as const;
    expect(screen(withRecord(record), { at }).barred).toBe(false);
  });
});

describe('the role beside the post (§ 18 (1))', () => {
  const records = [{ code: 'penal-code', offence: '§ 113', register: 'in-register' }] as const;

  it.each<[string, PersonInput, string]>([
    ['an official of another authority', { role: 'child-protection-official', authority: 'other' }, at],
    ['an official without tasks', { role: 'child-protection-official', tasks: [] }, at],
    ['neither, though in such a post', { role: 'neither', authority: 'local-government', tasks: ['§ 33'] }, at],
    [
      'no official, though in such a post',
      { role: 'person-working-with-children', authority: 'social-insurance-board', tasks: ['other'] },
      at,
    ],
    [
      'an official with other tasks, from 2027',
      { role: 'child-protection-official', authority: 'local-government', tasks: ['other'] },
      '2027-01-01',
    ],
  ])('is a contradiction where the post excludes it: %s', (_name, person, day) => {
    const beside = expect.stringMatching(/person\.(authority|tasks)/u);
    expect(refusedAt({ ...person, records }, day)).toEqual([['contradiction', 'person.role', beside]]);
  });

  it('is accepted where the post makes an official, or leaves it open', () => {
    for (const authority of ['local-government', 'social-insurance-board'] as const) {
      expect(
        refusedAt({ role: 'child-protection-official', authority, tasks: ['other'] }, '2026-12-31'),
      ).toBeUndefined();
      for (const role of ['child-protection-official', 'person-working-with-children', 'neither'] as const) {
        expect(refusedAt({ role, authority })).toBeUndefined();
      }
    }
    expect(refusedAt({ role: 'child-protection-official', authority: 'other' }, '2017-12-31')).toBeUndefined();
  });

  it('the role never changes an answer that the post has settled', () => {
    const other = { authority: 'other', inDirectContactWithChildren: false, records } as const;
    expect(screen(other, { at }).barred).toBe(false);
    expect(safeScreen({ ...other, role: 'child-protection-official' }, { at }).ok).toBe(false);
    const post = { authority: 'local-government', tasks: ['§ 33'], records } as const;
    expect(screen(post, { at }).barred).toBe(true);
    expect(safeScreen({ ...post, role: 'neither' }, { at }).ok).toBe(false);
    expect(screen({ ...post, role: 'child-protection-official' }, { at }).barred).toBe(true);
  });
});

describe('errors of a person that only the rules can find', () => {
  it('all are reported at once: contradictions, and errors in what was done', () => {
    const person: PersonInput = {
      ...withRecord({ code: 'penal-code', offence: '§ 113', kind: 'misdemeanour' }),
      done: { 'turn-to-court': true, 'barred-for-life': true },
    };
    expect(refusedAt(person)?.map(([code, path]) => [code, path])).toEqual([
      ['contradiction', 'person.records[0].kind'],
      ['unknown-id', 'person.done'],
      ['cannot-be-done', 'person.done.barred-for-life'],
    ]);
  });
});
