import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/assessment/replay.ts';
import { screen } from '../../../src/assessment/screen.ts';
import type { DoneInputs } from '../../../src/model/answer/done.ts';
import type { PersonInput } from '../../../src/rules/facts/person-entity.ts';
import { personJsonSchema } from '../../../src/rules/facts/person-entity.ts';
import { deadlineStatus } from '../../../src/timers/deadline-status.ts';
import { refusal } from '../../support/input-error.ts';

const worker: PersonInput = {
  role: 'person-working-with-children',
  startedOn: '2023-05-02',
  changesNotifiedAutomatically: false,
  records: [],
};
const norm = (id: string, done: DoneInputs | undefined, more: PersonInput = {}, at = '2024-03-01') =>
  screen({ ...worker, ...more, ...(done === undefined ? {} : { done }) }, { at }).norms[id]!;

describe('verifying before a person is engaged (§ 20 (3))', () => {
  const verified = (at: string, more: PersonInput = {}) =>
    norm('verify-before-engaging', { 'verify-before-engaging': { at } }, more);

  it('is fulfilled by the day of starting, and not after it', () => {
    expect(verified('2023-04-20').fulfilled).toBe(true);
    expect(verified('2023-05-02').fulfilled).toBe(true);
    expect(verified('2023-05-03').fulfilled).toBe(false);
  });

  it('is fulfilled while nobody has been engaged, and unknown while that is not given', () => {
    expect(verified('2023-05-03', { startedOn: 'none' }).fulfilled).toBe(true);
    expect(verified('2023-05-03', { startedOn: null })).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['person.startedOn'],
    });
  });

  it('may have been before the last verification, where that came later', () => {
    expect(norm('verify-before-engaging', undefined, { lastVerifiedOn: '2023-04-20' }).fulfilled).toBe(true);
    expect(norm('verify-before-engaging', undefined, { lastVerifiedOn: 'none' }).fulfilled).toBe(false);
    expect(norm('verify-before-engaging', undefined, { lastVerifiedOn: '2023-11-01' })).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['done.verify-before-engaging'],
    });
  });
});

describe('verifying again every twelve months (§ 20 (3))', () => {
  it('is fulfilled for twelve months, and counts from there', () => {
    const again = (at: string) => norm('verify-again', { 'verify-again': { at: '2024-02-15' } }, {}, at);
    expect(again('2024-03-01')).toMatchObject({ applies: true, fulfilled: true, deadline: { start: '2024-02-15' } });
    expect(again('2025-02-17').fulfilled).toBe(true); // the later end that can be defended
    expect(again('2025-02-18').fulfilled).toBe(false);
    expect(deadlineStatus(again('2025-02-18').deadline!, { now: '2025-02-18' })).toBe('past-due');
  });

  it('is unknown where it was done at a time that is not known: it is fulfilled for its term only', () => {
    const undated = (more: PersonInput, at: string) => norm('verify-again', { 'verify-again': true }, more, at);
    expect(undated({ startedOn: '2023-02-01' }, '2033-05-02')).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['done.verify-again.at'],
    });
    expect(undated({ startedOn: '2023-02-01', lastVerifiedOn: '2033-01-10' }, '2033-05-02')).toMatchObject({
      fulfilled: true,
      deadline: { start: '2033-01-10' },
    });
  });

  it('counts from the last verification where another actor did it', () => {
    const byAnother = norm(
      'verify-again',
      { 'verify-again': { at: '2024-02-15', by: 'police' } },
      {
        lastVerifiedOn: '2024-02-20',
      },
    );
    expect(byAnother).toMatchObject({ fulfilled: true, deadline: { start: '2024-02-20' } });
  });

  it('counts from the later of what is done and the last verification', () => {
    const both = (lastVerifiedOn: string) =>
      norm('verify-again', { 'verify-again': { at: '2024-02-15' } }, { lastVerifiedOn });
    expect(both('2023-04-20').deadline!.start).toBe('2024-02-15');
    expect(both('2024-02-20').deadline!.start).toBe('2024-02-20');
  });

  it('verification that was done never changes whether the duty applies', () => {
    const untold = { startedOn: null, lastVerifiedOn: null };
    expect(norm('verify-again', { 'verify-again': { at: '2024-02-15' } }, untold).applies).toBe(
      norm('verify-again', undefined, untold).applies,
    );
  });
});

describe('a profession and a qualification (§ 19)', () => {
  it('may have been acquired before the work started', () => {
    const official: PersonInput = { role: 'child-protection-official', startedOn: '2023-05-02' };
    expect(norm('acquire-profession', { 'acquire-profession': { at: '2019-06-01' } }, official)).toMatchObject({
      applies: true,
      fulfilled: true,
    });
  });
});

describe('the re-assessment of a restriction (§ 20 (4) to (8))', () => {
  const filed: PersonInput = { reassessment: { filedOn: '2025-02-26' } };

  it('is decided by a refusal as well, from the day of filing on', () => {
    const decided = (at: string) => norm('decide-reassessment', { 'decide-reassessment': { at } }, filed, '2025-06-01');
    expect(decided('2025-04-28')).toMatchObject({ fulfilled: true, deadline: { doneAt: '2025-04-28' } });
    expect(decided('2025-02-25').fulfilled).toBe(false);
  });

  it.each([
    ['lift-restriction', 'decide-reassessment'],
    ['transmit-lifting-decision', 'lift-restriction'],
  ])('rejects %s where %s has not been done', (id, earlier) => {
    const error = refusal(() => norm(id, { [earlier]: 'none', [id]: true }, filed, '2025-06-01'));
    expect([error.code, error.path]).toEqual(['contradiction', `person.done.${id}`]);
    expect(() => norm(id, { [earlier]: true, [id]: true }, filed, '2025-06-01')).not.toThrow();
  });

  it('is silent where nothing of it is provided', () => {
    expect(norm('decide-reassessment', undefined, filed, '2025-06-01')).not.toHaveProperty('fulfilled');
  });

  it('applying is a permission, which is used', () => {
    const used = norm('may-apply-for-reassessment', { 'may-apply-for-reassessment': true }, { records: null });
    expect(used).toMatchObject({ applies: 'unknown', used: true });
    const byAnother = { 'may-ask-ministry-opinion': { by: 'police' } } as const;
    expect(norm('may-ask-ministry-opinion', byAnother, filed, '2025-06-01').used).toBe(false);
  });

  it('verifying after a crisis is unknown while an event may be the earlier one (§ 20 (3¹))', () => {
    const verified = (engagement: NonNullable<PersonInput['engagement']>) =>
      norm('verify-after-crisis', { 'verify-after-crisis': { at: '2026-11-10T10:00' } }, { engagement }, '2026-12-01');
    expect(verified({ obstacleGoneAt: '2026-11-15T10:00' })).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['person.engagement.immediateDangerAvertedAt'],
    });
    expect(verified({ obstacleGoneAt: '2026-11-15T10:00', immediateDangerAvertedAt: 'none' }).fulfilled).toBe(false);
    expect(
      verified({ obstacleGoneAt: '2026-11-15T10:00', immediateDangerAvertedAt: '2026-11-08T10:00' }).fulfilled,
    ).toBe(true);
  });
});

describe('what is given as done of a person', () => {
  const done = { 'verify-before-engaging': { at: '2023-04-20' } } as const;

  it('is rejected as of a case, below `person`', () => {
    const refused = (given: unknown) =>
      refusal(() => screen({ ...worker, done: given } as PersonInput, { at: '2024-03-01' }));
    expect([refused({ 'verify-agin': true }).code, refused({ 'verify-agin': true }).path]).toEqual([
      'unknown-id',
      'person.done',
    ]);
    expect(refused({ 'turn-to-court': true }).code).toBe('unknown-id');
    expect(refused({ 'barred-for-life': true }).code).toBe('cannot-be-done');
    expect(refused({ 'verify-again': { at: '2024-03-02' } }).path).toBe('person.done.verify-again.at');
    expect(refused({ 'verify-again': 3 }).path).toBe('person.done');
    expect(refused({ 'verify-again': { at: '2023-03-26T03:30' } })).toMatchObject({
      path: 'person.done.verify-again.at',
      code: 'not-an-instant',
      expected: expect.stringContaining('skips this hour'),
    });
  });

  it('is part of the receipt, of the JSON Schema, and is replayed', () => {
    const kept = JSON.parse(JSON.stringify(screen({ ...worker, done }, { at: '2024-03-01' }))) as unknown;
    expect(replay(kept, { ...worker, done }).same).toBe(true);
    expect(replay(kept, worker).same).toBe(false);
    expect(Object.keys((personJsonSchema() as { properties: object }).properties)).toContain('done');
  });
});
