import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLawError } from '../../src/act/law-error.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment, NormAnswer } from '../../src/model/answer/answer.ts';
import type { DoneInput, DoneInputs } from '../../src/model/answer/done.ts';
import { actorLabels } from '../../src/model/rule/actor-labels.ts';
import type { Actor } from '../../src/model/rule/norm.ts';
import { formatDay, parseDay } from '../../src/model/time/civil-day.ts';
import { actsAs, doneRules } from '../../src/rules/done.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import { deadlineStatus } from '../../src/timers/deadline-status.ts';
import { caseOf, type Facts, goodCase, valueFor, withoutContradiction } from '../support/case-arbitrary.ts';

const at = '2027-06-01T10:00';
const law = lawOn('2027-06-01');
const canBeDone = law.norms.filter(
  ({ id, modality }) => modality !== 'prohibition' && doneRules[id]?.lasts === undefined,
);
const duties = canBeDone.filter(({ modality }) => modality === 'obligation');
const actors = Object.keys(actorLabels) as Actor[];

const time = fc
  .tuple(fc.integer({ min: parseDay('2023-01-01')!, max: parseDay('2027-06-01')! }), fc.constantFrom('', 'T08:00'))
  .map(([day, hour]) => `${formatDay(day)}${hour}`);
const recently = fc.integer({ min: parseDay('2026-06-01')!, max: parseDay('2027-05-31')! }).map(formatDay);
const entry: fc.Arbitrary<DoneInput> = fc.oneof(
  fc.constantFrom<DoneInput[]>(true, 'none', null, 'unknown'),
  fc.record({ at: time, by: fc.constantFrom(...actors) }, { requiredKeys: [] }),
);
const someDone: fc.Arbitrary<DoneInputs> = fc
  .array(fc.tuple(fc.constantFrom(...canBeDone.map(({ id }) => id)), entry), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries));

/** The answer to a case with what is done, `undefined` where the facts say otherwise or a birth is later. */
function answered(input: Record<string, unknown>, done: DoneInputs): Assessment | undefined {
  try {
    return assess({ ...input, done } as CaseInput, { at });
  } catch (error) {
    if (isLawError(error) && error.issues.every(({ code }) => code === 'contradiction' || code === 'before-birth')) {
      return undefined;
    }
    throw error;
  }
}

/** What the answer to a case says of a norm of which something is given as done. */
const withDone = (input: Record<string, unknown>, id: string, done: DoneInput): NormAnswer | undefined =>
  answered(input, { [id]: done })?.norms[id];

const times = { numRuns: 60 };

describe('what has been done', () => {
  it('what has been done never changes whether anything holds or applies, nor what is missing or asked', () => {
    fc.assert(
      fc.property(goodCase, someDone, (input, done) => {
        const after = answered(input, done);
        if (after === undefined) return;
        const before = assess(input as CaseInput, { at });
        const shown = ({ findings, norms, openQuestions }: Assessment) => ({
          holds: Object.values(findings).map(({ holds, missing }) => [holds, missing]),
          applies: Object.entries(norms).map(([id, { applies, missing }]) => [id, applies, missing]),
          openQuestions,
        });
        expect(shown(after)).toEqual(shown(before));
      }),
      times,
    );
  });

  it('is never overdue where it was done in time', () => {
    fc.assert(
      fc.property(goodCase, fc.constantFrom(...duties), time, time, (input, { id }, doneAt, now) => {
        const norm = withDone(input, id, { at: doneAt });
        if (norm?.fulfilled !== true || norm.deadline?.doneAt === undefined) return;
        const status = deadlineStatus(norm.deadline, { now });
        expect(['met', 'missed', 'done']).toContain(status);
        expect(status === 'missed').toBe(
          deadlineStatus({ ...norm.deadline, doneAt: 'none' }, { now: doneAt }) === 'missed',
        );
      }),
      times,
    );
  });

  it('fulfils nothing where it was done before the duty arose', () => {
    fc.assert(
      fc.property(goodCase, fc.constantFrom(...duties), (input, { id }) => {
        const { deadline } = assess(input as CaseInput, { at }).norms[id]!;
        const start = parseDay(deadline?.start.slice(0, 10) ?? '');
        if (start === undefined || doneRules[id]?.recurs === true || doneRules[id]?.mayBeEarlier === true) return;
        const norm = withDone(input, id, { at: formatDay(start - 1) });
        // What the facts say stands.
        const isByFacts = withDone(input, id, null)?.fulfilled === true;
        if (norm !== undefined) expect(norm.fulfilled === true).toBe(isByFacts);
      }),
      times,
    );
  });

  it('fulfils nothing where another actor than those whom the duty binds did it, and leaves what the facts give', () => {
    fc.assert(
      fc.property(goodCase, fc.constantFrom(...duties), fc.constantFrom(...actors), (input, { id, version }, by) => {
        if (version.bearer.some((bearer) => actsAs(by, bearer))) return;
        const norm = withDone(input, id, { by });
        if (norm === undefined || norm.applies === false) return;
        expect(norm.fulfilled).toBe(withDone(input, id, null)!.fulfilled ?? false);
      }),
      times,
    );
  });

  it('changes no doubt of law where it fulfils nothing', () => {
    fc.assert(
      fc.property(goodCase, fc.constantFrom(...duties), fc.constantFrom(...actors), (input, { id, version }, by) => {
        if (version.bearer.some((bearer) => actsAs(by, bearer))) return;
        const [before, after] = [answered(input, {}), answered(input, { [id]: { by } })];
        if (before !== undefined && after !== undefined) expect(after.reservations).toEqual(before.reservations);
      }),
      times,
    );
  });

  it('changes no fulfilment of another duty, but of those that the Act has done before or after it', () => {
    const inOrder = (one: string, other: string): boolean =>
      [doneRules[one]?.before, doneRules[one]?.after].includes(other);
    fc.assert(
      fc.property(goodCase, someDone, fc.constantFrom(...duties), entry, (input, done, { id }, more) => {
        const before = answered(input, done);
        const after = answered(input, { ...done, [id]: more });
        if (before === undefined || after === undefined) return;
        for (const [other, { fulfilled }] of Object.entries(before.norms)) {
          if (other !== id && !inOrder(other, id)) expect(after.norms[other]!.fulfilled, other).toBe(fulfilled);
        }
      }),
      times,
    );
  });

  it('names what would settle whether a duty is fulfilled, wherever that is unknown', () => {
    fc.assert(
      fc.property(goodCase, someDone, (input, done) => {
        const answer = answered(input, done);
        for (const [id, norm] of Object.entries(answer?.norms ?? {})) {
          expect(norm.fulfilled === 'unknown', id).toBe(norm.missingForFulfilled !== undefined);
        }
      }),
      times,
    );
  });

  it('keeps what is known of a fulfilment when further facts are given', () => {
    fc.assert(
      fc.property(goodCase, goodCase, someDone, (input, more, done) => {
        const before = answered(input, done);
        let after: Assessment | undefined;
        try {
          after = answered(merged(input, more), done);
        } catch {
          return; // facts that cannot both be so
        }
        if (before === undefined || after === undefined) return;
        expectKept(before, after, answered(merged(input, more), {})!);
      }),
      times,
    );
  });
});

/** The facts that a fulfilment turns on, with times around those of what is done. */
const rows: readonly Fact[] = caseFacts;
const ofTerms = law.norms.flatMap(({ version: { term } }) =>
  term === undefined
    ? []
    : Object.entries(term).flatMap(([key, value]) => {
        if (key === 'untilBirthday') return (value as { of: string }).of;
        return key === 'atOnceWhere' ? Object.keys(value) : typeof value === 'string' ? value : [];
      }),
);
const ofReceipt = ['notice.receivedAt', 'notice.receiver.kind', 'notice.receiver.municipality', 'child.placeOfStay'];
const turnedOn = rows.filter(
  ({ path, fulfils }) =>
    fulfils !== undefined || [...ofTerms, ...ofReceipt, 'child.registeredResidence'].includes(path),
);
const timely: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      turnedOn.map((fact): [string, fc.Arbitrary<unknown>] => {
        if (fact.path === 'child.birthDate') return [fact.path, fc.constantFrom('2009-05-01', '2015-03-04', '2018-02')];
        if (fact.type === 'date') return [fact.path, fc.oneof(recently, fc.constant('none'))];
        if (fact.type === 'instant') return [fact.path, recently.map((day) => `${day}T09:00`)];
        if (fact.path === 'notice.receiver.kind') return [fact.path, fc.constantFrom('local-government', 'police')];
        return [fact.path, valueFor(fact)];
      }),
    ),
    { requiredKeys: [] },
  )
  .map(withoutContradiction);

describe('a fulfilment that is definite', () => {
  const noDone: DoneInputs = {};
  const oneDone: fc.Arbitrary<DoneInputs> = fc
    .array(fc.tuple(fc.constantFrom(...duties.map(({ id }) => id)), fc.record({ at: recently })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((entries) => Object.fromEntries(entries));

  it('survives every completion of what is unknown, with times around what was done', () => {
    let definite = 0;
    fc.assert(
      fc.property(
        timely,
        fc.oneof(oneDone, fc.constant(noDone)),
        fc.infiniteStream(fc.boolean()),
        (whole, done, keep) => {
          const part = Object.fromEntries(Object.entries(whole).filter(() => keep.next().value === true));
          const before = answered(caseOf(part), done);
          const after = answered(caseOf(whole), done);
          const byFacts = answered(caseOf(whole), noDone);
          if (before === undefined || after === undefined || byFacts === undefined) return;
          definite += Object.values(before.norms).filter(({ fulfilled }) => typeof fulfilled === 'boolean').length;
          expectKept(before, after, byFacts);
        },
      ),
      { numRuns: 400 },
    );
    expect(definite).toBeGreaterThan(100);
  });
});

/**
 * Expects what is definite of each fulfilment to be the same. What counts for nothing fulfils nothing until facts are given that
 * say of the norm that it has been done: that is another doing, and theirs is the answer. Facts that deny what is given as done
 * contradict it, but for a duty that has to be done before another: they deny the order alone.
 */
function expectKept(before: Assessment, after: Assessment, afterByFacts: Assessment): void {
  for (const [id, { fulfilled }] of Object.entries(before.norms)) {
    const now = after.norms[id]!;
    if ((fulfilled !== true && fulfilled !== false) || now.applies === false) continue;
    const byFacts = afterByFacts.norms[id]!.fulfilled;
    const isAnother = fulfilled === false && byFacts !== undefined && byFacts !== false;
    const isDenied = byFacts === false && doneRules[id]?.before !== undefined;
    expect(now.fulfilled, id).toBe(isAnother || isDenied ? byFacts : fulfilled);
  }
}

/** What one case gives, and what another gives beside it. */
function merged(one: unknown, other: unknown): Record<string, unknown> {
  const isGroup = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const result: Record<string, unknown> = { ...(other as object) };
  for (const [key, value] of Object.entries(one as object)) {
    const beside = result[key];
    if (isGroup(value) && isGroup(beside)) result[key] = merged(value, beside);
    else if (value !== undefined && value !== null && value !== 'unknown') result[key] = value;
  }
  return result;
}
