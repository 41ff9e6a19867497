import { describe, expect, it } from 'vitest';
import { allWordings, assess, lawCheckedOn, lawKnownUntil, safeAssess, safeScreen, screen } from '../../src/index.ts';
import { refusal } from '../support/input-error.ts';

const asKnown = (at: string, wording?: string) =>
  assess({}, wording === undefined ? { at } : { at, wording }).asKnown?.says.en;

describe('an answer notes law that was not yet in force at the last review', () => {
  it('an answer by law that was in force when it was reviewed has no such note', () => {
    for (const { day } of allWordings.filter((wording) => wording.day <= lawCheckedOn)) {
      expect(assess({}, { at: day }).asKnown, day).toBeUndefined();
      expect(screen({}, { at: day }).asKnown, day).toBeUndefined();
    }
    expect(assess({}, { at: '2026-12-31T23:59' }).asKnown).toBeUndefined();
  });

  it('an answer has the note on the first day of the future law and after it', () => {
    const says = 'By the wording in force from 2027-01-01, as known on 2026-11-30, when it was still to come.';
    expect(asKnown('2027-01-01')).toBe(says);
    expect(asKnown('2027-01-01T00:00')).toBe(says);
    expect(asKnown(lawKnownUntil)).toBe(says);
  });

  it('before its first day, where it was picked by hand', () => {
    expect(asKnown('2026-12-31', '2027-01-01')).toBe(
      'By the wording that enters into force on 2027-01-01: future law, as known on 2026-11-30.',
    );
  });

  it('an answer has the note where the day is beyond what was reviewed', () => {
    const says =
      'By the wording in force from 2027-01-01, as known on 2026-11-30; what takes effect after 2027-12-31 was not reviewed.';
    expect(asKnown('2028-01-01')).toBe(says);
    expect(asKnown('2099-05-02')).toBe(says);
  });

  it('a screening has the same note as an assessment', () => {
    for (const at of ['2027-01-01', '2028-01-01']) {
      expect(screen({}, { at }).asKnown).toEqual(assess({}, { at }).asKnown);
    }
  });

  it('the note gives the day of the review of the law, in both languages', () => {
    const { on, says } = assess({}, { at: '2027-05-02' }).asKnown!;
    expect(on).toBe(lawCheckedOn);
    expect(says.et.replaceAll('\u00a0', ' ')).toBe(
      'Redaktsiooni järgi, mis kehtib alates 1. jaanuarist 2027, nagu see oli teada 30. novembril 2026, enne selle jõustumist.',
    );
  });
});

describe('a caller that asks to be strict', () => {
  it('a day is answered up to the last reviewed day', () => {
    expect(assess({}, { at: `${lawKnownUntil}T23:59`, strict: true }).wording).toBe('2027-01-01');
    expect(screen({}, { at: lawKnownUntil, strict: true }).wording).toBe('2027-01-01');
  });

  it('strict rejects later days, whatever the wording', () => {
    const issue = { code: 'beyond-known-law', path: 'at' };
    expect(refusal(() => assess({}, { at: '2028-01-01', strict: true }))).toMatchObject(issue);
    expect(refusal(() => screen({}, { at: '2028-01-01', strict: true }))).toMatchObject(issue);
    expect(safeAssess({}, { at: '2028-01-01T00:00', wording: '2023', strict: true })).toMatchObject({ error: issue });
    expect(safeScreen({}, { at: '2030-01-01', strict: true })).toMatchObject({ error: issue });
  });

  it('the error names the last reviewed day', () => {
    const { expected } = refusal(() => assess({}, { at: '2028-01-01', strict: true }));
    expect(expected).toContain(lawKnownUntil);
    expect(expected).toContain(lawCheckedOn);
  });
});
