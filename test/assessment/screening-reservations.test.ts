import { describe, expect, it } from 'vitest';
import type { RecordInput } from '../../src/model/person-reader.ts';
import { firstOfNewText, foreign, former, lastOfOldText, penal, screened } from '../support/screenings.ts';

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
