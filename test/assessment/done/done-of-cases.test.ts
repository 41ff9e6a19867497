import { describe, expect, it } from 'vitest';
import type { LawError } from '../../../src/act/law-error.ts';
import { assess, evaluateCase } from '../../../src/assessment/assess.ts';
import { compactLine } from '../../../src/assessment/compact-line.ts';
import { assessFrom } from '../../../src/assessment/live-sources.ts';
import { replay } from '../../../src/assessment/replay.ts';
import type { NormAnswer } from '../../../src/model/answer/answer.ts';
import { assessmentSchema } from '../../../src/model/answer/answer-schema.ts';
import type { DoneInputs } from '../../../src/model/answer/done.ts';
import { doneRules } from '../../../src/rules/done.ts';
import { type CaseInput, caseJsonSchema } from '../../../src/rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../../src/rules/facts/case-facts.ts';
import { readScenarios } from '../../../src/scenarios/format/read-scenarios.ts';
import { runScenario } from '../../../src/scenarios/run/run-scenario.ts';
import { deadlineStatus } from '../../../src/timers/deadline-status.ts';
import { refusal } from '../../support/input-error.ts';

const birthDate = '2015-03-04';
/** Separated on Friday at six in the evening; the clock goes back on Sunday, so that 72 hours end on Monday at five. */
const separated: CaseInput = {
  child: { birthDate },
  danger: { situationEndangersLifeOrHealth: true },
  separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
};
const monday = '2023-10-30T16:00';

const answered = (done: DoneInputs | undefined, input: CaseInput = separated, at: string = monday) =>
  assess({ ...input, ...(done === undefined ? {} : { done }) }, { at });
const normIn = (id: string, done: DoneInputs | undefined, input: CaseInput = separated, at?: string): NormAnswer =>
  answered(done, input, at).norms[id]!;
const refused = (done: unknown, input: CaseInput = separated, at = monday) =>
  refusal(() => assess({ ...input, done } as CaseInput, { at }));

describe('a duty that has been done', () => {
  it('is fulfilled, and stays a duty', () => {
    const norm = normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-28T09:00' } });
    expect(norm).toMatchObject({ applies: true, fulfilled: true });
    expect(norm.deadline!.doneAt).toBe('2023-10-28T09:00:00+03:00');
    expect(deadlineStatus(norm.deadline!, { now: '2023-11-05' })).toBe('met');
  });

  it('is done, and not known to be in time, where no time is given', () => {
    const norm = normIn('turn-to-court', { 'turn-to-court': true });
    expect(norm).toMatchObject({ fulfilled: true, deadline: { doneAt: true } });
    expect(deadlineStatus(norm.deadline!, { now: '2023-11-05' })).toBe('done');
  });

  it('is fulfilled late where it was done after its end', () => {
    const norm = normIn(
      'end-separation',
      { 'end-separation': { at: '2023-10-30T18:00' } },
      separated,
      '2023-10-30T19:00',
    );
    expect(norm.fulfilled).toBe(true);
    expect(deadlineStatus(norm.deadline!, { now: '2023-10-30T19:00' })).toBe('missed');
  });

  it('is not fulfilled where it has not been done, which is missed after the end', () => {
    for (const none of ['none', { at: 'none' }] as const) {
      const norm = normIn('turn-to-court', { 'turn-to-court': none });
      expect(norm).toMatchObject({ fulfilled: false, deadline: { doneAt: 'none' } });
      expect(deadlineStatus(norm.deadline!, { now: monday })).toBe('due-now');
      expect(deadlineStatus(norm.deadline!, { now: '2023-10-30T18:00' })).toBe('missed');
    }
  });

  it('is silent where nothing is provided', () => {
    for (const nothing of [undefined, {}, { 'turn-to-court': null }, { 'turn-to-court': 'unknown' }] as const) {
      const norm = normIn('turn-to-court', nothing);
      expect(norm).not.toHaveProperty('fulfilled');
      expect(norm.deadline).not.toHaveProperty('doneAt');
    }
  });

  it('is not fulfilled by what was done before it arose', () => {
    expect(normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-27T17:59' } }).fulfilled).toBe(false);
    expect(normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-27T18:00' } }).fulfilled).toBe(true);
    expect(normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-26' } }).fulfilled).toBe(false);
    expect(normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-27' } }).fulfilled).toBe(true);
  });

  it('is unknown where it is not known when the duty arose, and names what would settle it', () => {
    const norm = normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-27' } }, { child: { birthDate } });
    expect(norm).toMatchObject({
      applies: 'unknown',
      fulfilled: 'unknown',
      missingForFulfilled: ['separation.startedAt'],
    });
  });

  it('is not fulfilled by another actor than those whom the Act names', () => {
    const by = (actor: 'police' | 'social-insurance-board' | 'child-protection-official') =>
      normIn('turn-to-court', { 'turn-to-court': { by: actor } });
    expect(by('police').fulfilled).toBe(false);
    expect(by('social-insurance-board')).toMatchObject({ fulfilled: true, doneBy: 'social-insurance-board' });
    expect(by('child-protection-official').fulfilled).toBe(true); // acts for the authority
  });

  it('does not show where the duty does not apply', () => {
    const done = { 'turn-to-court': true } as const;
    const norm = normIn('turn-to-court', done, { child: { birthDate }, separation: 'none' });
    expect(norm.applies).toBe(false);
    expect(norm).not.toHaveProperty('fulfilled');
  });
});

describe('what binds anyone (§§ 27, 31)', () => {
  it('is fulfilled for whoever did it alone', () => {
    expect(normIn('notify-danger', { 'notify-danger': { by: 'police' } })).toMatchObject({
      fulfilled: true,
      doneBy: 'police',
    });
  });

  it('is unknown where it is not given who did it', () => {
    expect(normIn('notify-danger', { 'notify-danger': true })).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['done.notify-danger.by'],
    });
    expect(normIn('notify-danger', { 'notify-danger': 'none' }).fulfilled).toBe(false);
  });

  it('shows on the notifications too', () => {
    const { notifications } = answered({ 'notify-danger': { by: 'police' } });
    const fulfilled = notifications.filter(({ norm }) => norm === 'notify-danger').map((one) => one.fulfilled);
    expect(fulfilled).toEqual([true]);
  });
});

describe('facts that mean the same', () => {
  it.each([
    ['turn-to-court', { separation: { startedAt: '2023-10-27T18:00', courtTurnedTo: true } }, true],
    ['turn-to-court', { separation: { startedAt: '2023-10-27T18:00', courtTurnedTo: false } }, false],
    ['evaluate-separated-child', { separation: { startedAt: '2023-10-27T18:00', childEvaluated: true } }, true],
    ['end-separation', { separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false, ended: true } }, true],
    ['decide-temporary-separation', { separation: { decisionMade: true } }, true],
    ['assist-child-in-danger', { danger: { childAssisted: true, eliminated: true } }, true],
    ['assist-child-in-danger', { danger: { childAssisted: true } }, 'unknown'],
    ['assist-child-in-danger', { danger: { childAssisted: true, eliminated: false } }, false],
    ['decide-on-case-management', { caseManagement: { state: 'declined' } }, true],
    ['decide-on-case-management', { caseManagement: { state: 'undecided' } }, false],
    ['prepare-case-plan', { casePlan: { prepared: true } }, true],
    ['assess-before-measure', { assessment: { madeBeforeMeasure: false } }, false],
    ['hear-and-weigh-child', { decision: { planExplained: true, childHeard: true, opinionWeighed: true } }, true],
  ] as const)('%s by %j is %s', (id, facts, fulfilled) => {
    expect(normIn(id, undefined, facts as CaseInput).fulfilled).toBe(fulfilled);
  });

  it('name what is open where they are not all provided', () => {
    expect(
      normIn('assist-child-in-danger', undefined, { danger: { childAssisted: true } }).missingForFulfilled,
    ).toEqual(['danger.eliminated']);
  });

  it('give their day, where they are one (§ 28 (6) from 2027)', () => {
    const input: CaseInput = {
      child: { birthDate },
      caseManagement: { state: 'commenced' },
      localGovernment: { becameAwareAt: '2027-01-05' },
      assessment: { completedOn: '2027-03-10', exceptional: true },
    };
    const withInstant = { ...input, localGovernment: { becameAwareAt: '2027-01-05T10:00' } };
    const norm = normIn('complete-assessment', undefined, withInstant, '2027-03-12');
    expect(norm).toMatchObject({ fulfilled: true, deadline: { doneAt: '2027-03-10' } });
    expect(deadlineStatus(norm.deadline!, { now: '2027-03-12' })).toBe('missed');
  });

  it('done facts are contradicted by facts that mean the opposite, and not by facts that mean the same', () => {
    const turned = (courtTurnedTo: boolean): CaseInput => ({
      ...separated,
      separation: { ...(separated.separation as object), courtTurnedTo },
    });
    const denied = refused({ 'turn-to-court': true }, turned(false));
    expect([denied.code, denied.path]).toEqual(['contradiction', 'done.turn-to-court']);
    expect(refused({ 'turn-to-court': 'none' }, turned(true)).code).toBe('contradiction');
    expect(normIn('turn-to-court', { 'turn-to-court': { at: '2023-10-28' } }, turned(true))).toMatchObject({
      fulfilled: true,
      deadline: { doneAt: '2023-10-28' },
    });
  });
});

describe('what counts for nothing', () => {
  const at = '2023-05-05T10:00';
  const input: CaseInput = {
    child: { birthDate, separatedFromFamily: true },
    separation: { startedAt: '2023-05-01T18:00', courtRulingMade: false, courtTurnedTo: true },
  };
  const status = (norm: NormAnswer) => deadlineStatus(norm.deadline!, { now: at });

  it.each([
    ['what another actor did', { by: 'police' }],
    ['that another actor did nothing', { at: 'none', by: 'police' }],
    ['what was done before the duty arose', { at: '2023-05-01T17:00' }],
    ['what was done the day before the duty arose', { at: '2023-04-30' }],
  ] as const)('%s leaves what the facts say', (_, entry) => {
    const norm = normIn('turn-to-court', { 'turn-to-court': entry }, input, at);
    expect(norm).toMatchObject({ applies: true, fulfilled: true, deadline: { doneAt: true } });
    expect(status(norm)).toBe('done');
    expect(norm).not.toHaveProperty('doneBy');
  });

  it('leaves open what is open by the facts', () => {
    const id = 'involve-child-and-carer-in-assessment';
    const norm = normIn(id, { [id]: { by: 'court' } }, { ...separated, assessment: { childInvolved: true } });
    expect(norm).toMatchObject({ fulfilled: 'unknown', missingForFulfilled: ['assessment.carerInvolved'] });
  });

  it('has no time of its own beside a fact: what was done in time has', () => {
    const inTime = normIn('turn-to-court', { 'turn-to-court': { at: '2023-05-02T09:00' } }, input, at);
    expect(inTime).toMatchObject({ fulfilled: true, deadline: { doneAt: '2023-05-02T09:00:00+03:00' } });
    expect(status(inTime)).toBe('met');
  });

  it('is no time of the end of a separation that ended before the eighteenth birthday (§ 33 (2))', () => {
    const young: CaseInput = {
      child: { birthDate: '2005-10-29' },
      separation: { startedAt: '2023-10-27T18:00', courtRulingMade: false },
    };
    const norm = normIn('end-separation', { 'end-separation': { at: '2023-10-28T09:00' } }, young, '2023-10-28T10:00');
    expect(norm.fulfilled).toBe(true);
  });
});

describe('the order in which the Act has things done', () => {
  const need: CaseInput = { child: { birthDate }, need: { wellbeingThreatened: true } };

  it('has the need assessed before a measure is applied (§ 28 (1))', () => {
    const assessed = (at: string) =>
      normIn(
        'assess-before-measure',
        { 'assess-before-measure': { at }, 'provide-measures': { at: '2023-10-20T10:00' } },
        need,
      ).fulfilled;
    expect([assessed('2023-10-20T09:59'), assessed('2023-10-20T10:00'), assessed('2023-10-20')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([assessed('2023-10-20T10:01'), assessed('2023-10-21')]).toEqual([false, false]);
  });

  it('is not fulfilled by an assessment that, by the facts, came after the measure', () => {
    const input = { ...need, assessment: { madeBeforeMeasure: false } };
    expect(normIn('assess-before-measure', { 'assess-before-measure': { at: '2023-10-21' } }, input).fulfilled).toBe(
      false,
    );
  });

  it.each([
    ['send-operative-part', 'decide-temporary-separation', { separation: { decisionMade: false } }],
    ['determine-place-of-stay', 'decide-temporary-separation', { separation: { decisionMade: false } }],
    ['review-separated-childs-case-plan', 'prepare-case-plan', { casePlan: { prepared: false } }],
    ['amend-case-plan', 'prepare-case-plan', { casePlan: { prepared: false } }],
    ['delete-helpline-recording', 'record-helpline-call', { helplineCall: { recordedOn: 'none' } }],
  ] as const)('rejects %s where %s has not been done, as the facts do', (id, earlier, facts) => {
    const at = '2025-05-02';
    for (const error of [
      refused({ [earlier]: 'none', [id]: true }, {}, at),
      refused({ [id]: { at: '2025-05-01' }, [earlier]: { at: 'none' } }, {}, at),
      refused({ [id]: true }, facts, at),
    ])
      expect([error.code, error.path]).toEqual(['contradiction', `done.${id}`]);
    expect(() => assess({ done: { [earlier]: 'none', [id]: 'none' } }, { at })).not.toThrow();
    expect(() => assess({ done: { [earlier]: { at: 'none', by: 'court' }, [id]: true } }, { at })).not.toThrow();
    expect(() => assess({ done: { [earlier]: true, [id]: true } }, { at })).not.toThrow();
  });

  it('facts imply what they fulfil', () => {
    const rows: readonly Fact[] = caseFacts;
    const normsOf = (path: string) => rows.find((row) => row.path === path)?.fulfils?.map(({ norm }) => norm) ?? [];
    const implied = rows.flatMap(({ path, implies = [] }) =>
      implies.flatMap(({ when, oneOf }) =>
        when === undefined && oneOf.length === 1
          ? normsOf(path).flatMap((id) => normsOf(oneOf[0]).map((earlier) => [id, earlier]))
          : [],
      ),
    );
    expect(implied.length).toBeGreaterThan(3);
    for (const [id, earlier] of implied) expect(doneRules[id!]?.after, id).toBe(earlier);
  });

  it('lets a measure be applied without an assessment, which is then not fulfilled (§ 28 (1))', () => {
    const done = { 'assess-before-measure': 'none', 'provide-measures': true } as const;
    expect(normIn('assess-before-measure', done, need).fulfilled).toBe(false);
  });

  it('has the operative part sent after the decision (§ 33 (2¹))', () => {
    const input: CaseInput = { separation: { decisionMade: true, placedWith: 'service-provider' } };
    const sent = (at: string) =>
      normIn(
        'send-operative-part',
        { 'send-operative-part': { at }, 'decide-temporary-separation': { at: '2025-05-02T10:00' } },
        input,
        '2025-05-06',
      ).fulfilled;
    expect([sent('2025-05-02T09:59'), sent('2025-05-02T10:00'), sent('2025-05-01'), sent('2025-05-05')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('keeps a recording of the helpline for six months before it is deleted (§ 34⁵ (3))', () => {
    const deleted = (at: string) =>
      normIn(
        'delete-helpline-recording',
        { 'delete-helpline-recording': { at } },
        { helplineCall: { recordedOn: '2025-02-01' } },
        '2025-09-01',
      ).fulfilled;
    expect([deleted('2025-07-31'), deleted('2025-08-02')]).toEqual([false, true]);
    const early: CaseInput = { helplineCall: { recordedOn: '2025-02-01', recordingDeleted: true } };
    expect(normIn('delete-helpline-recording', undefined, early, '2025-03-01').fulfilled).not.toBe(true);
  });

  it('leaves it unknown whether the six months of a recording had passed while its day is not given (§ 34⁵ (3))', () => {
    const done = { 'delete-helpline-recording': { at: '2026-12-20' } } as const;
    const deleted = (helplineCall: object) => normIn('delete-helpline-recording', done, { helplineCall }, '2026-12-31');
    expect(deleted({})).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['helplineCall.recordedOn'],
    });
    expect(deleted({ recordedOn: '2026-06-30' }).fulfilled).not.toBe(true);
    expect(deleted({ recordedOn: '2026-06-10' }).fulfilled).toBe(true);
  });

  it('leaves it unknown whether awareness came after receipt where the receipt is open (§§ 27, 29 (3))', () => {
    const decided = (more: CaseInput) =>
      normIn('decide-on-case-management', { 'decide-on-case-management': { at: '2023-10-20' } }, { ...need, ...more });
    const localGovernment = { municipality: '0793', becameAwareAt: '2023-10-25T10:00' };
    expect(decided({ localGovernment })).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: [
        'notice.receivedAt',
        'notice.receiver.kind',
        'notice.receiver.municipality',
        'child.registeredResidence',
      ],
    });
    expect(decided({ localGovernment, notice: 'none' }).fulfilled).toBe(false);
    expect(decided({ localGovernment, notice: { receiver: { kind: 'police' } } }).fulfilled).toBe(false);
    expect(decided({ localGovernment, notice: { receivedAt: '2023-10-21T10:00' } }).fulfilled).toBe(false);
    const child = { birthDate, registeredResidence: '0793' };
    const receiver = { kind: 'local-government', municipality: '0793' } as const;
    const received = { child, localGovernment, notice: { receivedAt: '2023-10-19T10:00', receiver } };
    expect(decided(received).fulfilled).toBe(true);
  });

  it('may delete the recording of a hearing before its six months end (§ 29¹ (4))', () => {
    const norm = normIn(
      'delete-hearing-recording',
      { 'delete-hearing-recording': { at: '2023-10-01' } },
      { child: { birthDate }, hearing: { recordedOn: '2023-09-01' } },
    );
    expect(norm.fulfilled).toBe(true);
  });
});

describe('a duty that comes back (§ 29 (9) from 2027)', () => {
  const planned = (more: object = {}): CaseInput => ({
    child: { birthDate },
    need: { wellbeingThreatened: true },
    caseManagement: { state: 'commenced', casePlanMadeOn: '2027-01-14', ...more },
  });
  const review = (done: DoneInputs | undefined, input: CaseInput, at: string) =>
    normIn('review-case-plan', done, input, at);

  it('is fulfilled for its term, and the next term starts at what was done', () => {
    const norm = review({ 'review-case-plan': { at: '2027-10-01' } }, planned(), '2028-03-01');
    expect(norm.fulfilled).toBe(true);
    expect(norm.deadline).toMatchObject({ start: '2027-10-01', lastDay: '2028-10-01' });
    expect(norm.deadline).not.toHaveProperty('doneAt');
  });

  it('is not fulfilled any more once that term has ended', () => {
    const after = review({ 'review-case-plan': { at: '2027-10-01' } }, planned(), '2028-10-03');
    expect(after).toMatchObject({ fulfilled: false, deadline: { start: '2027-10-01' } });
    expect(deadlineStatus(after.deadline!, { now: '2028-10-03' })).toBe('past-due');
  });

  const madeAnew: CaseInput = {
    child: { birthDate: '2018-03-04' },
    caseManagement: { holder: '0793', state: 'commenced', casePlanMadeOn: '2027-06-01' },
  };
  const reviewedBefore: CaseInput = {
    ...madeAnew,
    caseManagement: { ...(madeAnew.caseManagement as object), casePlanReviewedOn: '2027-03-01' },
  };
  const doneBefore = { 'review-case-plan': { at: '2027-03-01' } } as const;

  it.each(['2027-07-01', '2028-03-02', '2028-06-01'])(
    'is not fulfilled by a review of an earlier plan, and its year runs from the plan that was made anew: at %s',
    (at) => {
      for (const norm of [review(doneBefore, madeAnew, at), review(undefined, reviewedBefore, at)]) {
        expect(norm).toMatchObject({ fulfilled: false, deadline: { start: '2027-06-01', lastDay: '2028-06-01' } });
        expect(deadlineStatus(norm.deadline!, { now: at })).not.toBe('past-due');
      }
    },
  );

  it('is unknown while it is not known when the plan was made that the review is of', () => {
    const input: CaseInput = { child: { birthDate }, caseManagement: { casePlanReviewedOn: '2027-03-01' } };
    expect(review(undefined, input, '2027-07-01')).toMatchObject({
      fulfilled: 'unknown',
      missingForFulfilled: ['caseManagement.casePlanMadeOn'],
    });
  });

  it('is fulfilled as long as its deadline runs, of an older plan from 2027-01-01', () => {
    const older = planned({ casePlanMadeOn: '2026-03-01', casePlanReviewedOn: '2026-12-01' });
    for (const at of ['2027-12-15', '2028-01-01']) {
      const norm = review(undefined, older, at);
      expect(norm).toMatchObject({ fulfilled: true, deadline: { start: '2027-01-01', lastDay: '2028-01-01' } });
    }
    expect(review(undefined, older, '2028-01-04').fulfilled).toBe(false);
  });

  it('is unknown where it was done at a time that is not known: it is fulfilled for its term only', () => {
    for (const done of [true, { by: 'local-government' }] as const) {
      expect(review({ 'review-case-plan': done }, planned(), '2033-03-01')).toMatchObject({
        fulfilled: 'unknown',
        missingForFulfilled: ['done.review-case-plan.at'],
      });
    }
    const reviewed = planned({ casePlanReviewedOn: '2032-12-01' });
    expect(review({ 'review-case-plan': true }, reviewed, '2033-03-01')).toMatchObject({
      fulfilled: true,
      deadline: { start: '2032-12-01' },
    });
  });

  it('is fulfilled without a term where the Act sets none (§ 34 (4))', () => {
    const input: CaseInput = { child: { birthDate, separatedFromFamily: true }, casePlan: { prepared: true } };
    const norm = normIn('review-separated-childs-case-plan', { 'review-separated-childs-case-plan': true }, input);
    expect(norm.fulfilled).toBe(true);
  });

  it('counts from the later of what was done and what the facts give', () => {
    const input = planned({ casePlanReviewedOn: '2027-12-01' });
    expect(review({ 'review-case-plan': { at: '2027-10-01' } }, input, '2028-03-01').deadline!.start).toBe(
      '2027-12-01',
    );
    expect(review({ 'review-case-plan': { at: '2028-02-01' } }, input, '2028-03-01').deadline!.start).toBe(
      '2028-02-01',
    );
    expect(review(undefined, input, '2028-03-01').fulfilled).toBe(true);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a prohibition', 'withhold-reporter-identity'],
    ['a prohibition that is kept by doing', 'not-separate-siblings'],
    ['a duty that lasts', 'monitor-effect-of-measures'],
    ['cooperation', 'cooperate-on-need-of-assistance'],
  ])('%s is rejected', (_, id) => {
    const error = refused({ [id]: true });
    expect([error.code, error.path]).toEqual(['cannot-be-done', `done.${id}`]);
  });

  it('involvement at every stage lasts (§ 29 (3) from 2027)', () => {
    expect(refused({ 'involve-in-help': true }, {}, '2027-02-01').expected).toContain('at every stage');
  });

  it('a permission is used, and never fulfilled', () => {
    const used = normIn('may-place-in-safety', { 'may-place-in-safety': { at: '2023-10-27', by: 'police' } });
    expect(used).toMatchObject({ used: true, doneBy: 'police' });
    expect(used).not.toHaveProperty('fulfilled');
    expect(normIn('may-place-in-safety', { 'may-place-in-safety': 'none' }).used).toBe(false);
  });

  it('a permission is not used by somebody who does not have it (§ 32 (3))', () => {
    const norm = normIn('may-place-in-safety', { 'may-place-in-safety': { by: 'person-raising-child' } });
    expect(norm.used).toBe(false);
    expect(norm).not.toHaveProperty('doneBy');
    expect(normIn('may-place-in-safety', { 'may-place-in-safety': { by: 'child-protection-official' } }).used).toBe(
      true,
    );
  });
});

describe('what cannot be read', () => {
  it('an id that the wording does not have is rejected with the nearest, and not repeated', () => {
    const error = refused({ 'turn-to-cort': true });
    expect([error.code, error.path]).toEqual(['unknown-id', 'done']);
    expect(error.expected).toContain('key 1 (nearest: turn-to-court)');
    expect(error.message).not.toContain('turn-to-cort:');
    expect(refused({ 'Mari Maasikas': true }).message).not.toContain('Maasikas');
    expect(refused({ 'review-case-plan': true }).code).toBe('unknown-id'); // not before 2027
  });

  it.each([
    ['false', false, 'wrong-type'],
    ['a number', 7, 'wrong-type'],
    ['another word', 'yes', 'wrong-type'],
    ['another key', { on: '2023-10-28' }, 'unknown-fact'],
    ['no time', { at: 'yesterday' }, 'not-an-instant'],
    ['no actor', { by: 'neighbour' }, 'not-in-list'],
    ['a list', [true], 'wrong-type'],
  ])('%s is rejected', (_, value, code) => {
    const error = refused({ 'turn-to-court': value });
    expect([error.code, error.path]).toEqual([code, 'done']);
    expect(error.message).not.toMatch(/yesterday|neighbour/u);
  });

  it('an hour that the clock change skips is rejected by the norm and by what is wrong with it, as of a fact', () => {
    const skipped = '2023-03-26T03:30';
    const of = (error: LawError) => error.issues.map(({ code, path, expected }) => [code, path, expected]);
    const right = refusal(() => assess({ separation: { startedAt: skipped } }, { at: monday })).expected.split(
      ', or',
    )[0];
    expect(of(refused({ 'turn-to-court': { at: skipped }, 'end-separation': { at: skipped, by: 'police' } }))).toEqual([
      ['not-an-instant', 'done.turn-to-court.at', right],
      ['not-an-instant', 'done.end-separation.at', right],
    ]);
    const foreign = refused({ 'Mari Maasikas': { at: skipped } });
    expect([foreign.path, foreign.expected]).toEqual(['done', `${right}, in the value of key 1`]);
    const scenario = {
      name: 'a skipped hour',
      at: monday,
      case: { done: { 'turn-to-court': { at: skipped } } },
      expect: { norms: { 'turn-to-court': true } },
    };
    expect(runScenario(readScenarios([scenario])[0]!).error?.path).toBe('case.done.turn-to-court.at');
    expect(() => normIn('turn-to-court', { 'turn-to-court': { at: `${skipped}+03:00` } })).not.toThrow();
  });

  it('a list in place of all is rejected', () => {
    expect(refused(['turn-to-court']).code).toBe('not-an-object');
    expect(refused('none').code).toBe('not-an-object');
  });

  it('a time after the answer, or before the birth, is rejected', () => {
    const late = refused({ 'turn-to-court': { at: '2023-10-30T16:01' } });
    expect([late.code, late.path]).toEqual(['after-at', 'done.turn-to-court.at']);
    expect(refused({ 'turn-to-court': { at: '2015-03-03' } }).code).toBe('before-birth');
  });
});

describe('a time before a birth that is known by month or year', () => {
  const at = (birth: string, day: string) => () =>
    assess({ child: { birthDate: birth }, done: { 'end-separation': { at: day } } }, { at: '2023-05-02' });

  it.each([
    ['2012-05', '2011-01-01'],
    ['2012-05', '2012-04-30'],
    ['2012', '2011-12-31'],
    ['2012', '2011-12-31T23:59'],
  ])('is rejected as a fact is: born %s, done %s', (birth, day) => {
    const error = refusal(at(birth, day));
    expect([error.code, error.path]).toEqual(['before-birth', 'done.end-separation.at']);
    const startedAt = day.includes('T') ? day : `${day}T12:00`;
    expect(refusal(() => assess({ child: { birthDate: birth }, separation: { startedAt } }, { at: monday })).code).toBe(
      'before-birth',
    );
  });

  it.each([
    ['2012-05', '2012-05-01'],
    ['2012', '2012-01-01'],
    ['not-known', '2011-01-01'],
  ])('is taken where the child may have been born by then: born %s, done %s', (birth, day) => {
    expect(at(birth, day)).not.toThrow();
  });
});

describe('what is given as done', () => {
  const done = { 'turn-to-court': { at: '2023-10-28T09:00' }, 'notify-danger': { by: 'police' } } as const;

  it('is part of the receipt, without its time, and is replayed', () => {
    const kept = JSON.parse(JSON.stringify(answered(done))) as { receipt: { input: string } };
    expect(replay(kept, { ...separated, done })).toMatchObject({ same: true });
    expect(replay(kept, separated).same).toBe(false);
    const other = answered({ ...done, 'turn-to-court': { at: '2023-10-29T09:00' } });
    expect(other.receipt.input).toBe(kept.receipt.input);
    expect(answered(undefined).receipt.input).not.toBe(kept.receipt.input);
  });

  it('what is done is in compact lines as ids, and no line has it where nothing is done', () => {
    const line = (input: CaseInput): Record<string, unknown> =>
      JSON.parse(compactLine(evaluateCase(input, { at: monday }), 1)) as Record<string, unknown>;
    const used = { ...done, 'may-place-in-safety': true } as const;
    expect(line({ ...separated, done: used })).toMatchObject({
      fulfilled: { 'turn-to-court': true, 'notify-danger': true },
      used: { 'may-place-in-safety': true },
      deadlines: { 'turn-to-court': { doneAt: '2023-10-28T09:00:00+03:00' } },
    });
    expect(Object.keys(line(separated))).not.toContain('fulfilled');
  });

  it('is taken by assessFrom', async () => {
    const answer = await assessFrom({ ...separated, done }, {}, { at: monday });
    expect(answer.norms['turn-to-court']!.fulfilled).toBe(true);
    await expect(assessFrom({ done: { nothing: true } }, {}, { at: monday })).rejects.toMatchObject({
      code: 'unknown-id',
    });
  });

  it('is in the JSON Schema, and the answer is valid by its own schema', () => {
    expect(Object.keys((caseJsonSchema() as { properties: object }).properties)).toContain('done');
    const answer = JSON.parse(JSON.stringify(answered(done))) as unknown;
    expect(assessmentSchema.safeParse(answer).error?.issues).toBeUndefined();
  });

  it('raises the doubt whether turning to court outlives the end of the separation (§ 33 (2), (3))', () => {
    const idsOf = (given: DoneInputs | undefined) => (answered(given).reservations ?? []).map(({ id }) => id);
    expect(idsOf({ 'end-separation': { at: '2023-10-29' } })).toContain('court-after-end-of-separation');
    expect(idsOf(undefined)).not.toContain('court-after-end-of-separation');
  });

  it.each([
    ['by another actor', { by: 'police' }],
    ['before the separation', { at: '2023-10-26' }],
    ['not at all', 'none'],
  ] as const)('raises no doubt where it fulfils nothing: done %s', (_, entry) => {
    const turned = (done: DoneInputs | undefined) => answered(done).reservations;
    expect(normIn('end-separation', { 'end-separation': entry }).fulfilled).toBe(false);
    expect(turned({ 'end-separation': entry })).toEqual(turned(undefined));
  });
});
