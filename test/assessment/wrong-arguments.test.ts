import { describe, expect, it } from 'vitest';
import * as index from '../../src/index.ts';

const { assess, isLawError, safeAssess, safeScreen, screen, tasksFor } = index;

/** What no argument of any function is, and what some are. */
const values: readonly unknown[] = [
  ...[undefined, null, '', 'x', '§ 33', '2023-05-02', 5, Number.NaN, 10n, true, Symbol('x'), () => 1],
  ...[[], [null], {}, Object.create(null), new Map(), { at: 5 }, { at: '2023-05-02', wording: 5 }, { section: {} }],
  ...[{ section: { number: 1 }, subsection: null }, { norms: null }, { norms: { 'notify-danger': null } }],
  ...[{ norms: { 'notify-danger': {} } }, { norms: { 'notify-danger': true } }, { definitions: [null], norms: [null] }],
];
/** Options that some function takes, beside which the first argument is wrong. */
const options: readonly unknown[] = [
  { at: '2023-05-02' },
  { actor: 'police', now: '2023-05-02' },
  { subject: 'child', at: '2025-03-01' },
  { basis: 'application-filed', at: '2025-03-01' },
  '2023-05-02',
];
const answer = assess({}, { at: '2023-05-02' });
const first: readonly unknown[] = [...values, answer, screen({}, { at: '2023-05-02' })];

const everyCall: readonly (readonly unknown[])[] = [
  [],
  ...first.map((one) => [one]),
  ...first.flatMap((one) => [...values, ...options].map((other) => [one, other])),
  ...values.map((third) => [answer, 'notify-danger', third]),
  ...values.map((third) => ['§ 33', '2023-05-02', third]),
];

const functions = Object.entries(index).filter(
  ([name, value]) => typeof value === 'function' && name !== 'LawError',
) as unknown as readonly (readonly [string, (...args: readonly unknown[]) => unknown])[];

describe('wrong or missing arguments', () => {
  it.each(functions)('wrong arguments of %s give a result or a LawError', (_name, call) => {
    const raw: string[] = [];
    for (const args of everyCall) {
      try {
        call(...args);
      } catch (error) {
        if (!isLawError(error)) raw.push(String(error));
      }
    }
    expect(raw).toEqual([]);
  });

  it('are a result of the safe functions', () => {
    for (const safe of [safeAssess, safeScreen] as readonly ((
      ...args: readonly unknown[]
    ) => index.Result<unknown>)[]) {
      for (const args of [[], [{}], [{}, null], [{}, 5], [null, null]]) {
        expect(safe(...args)).toMatchObject({ ok: false, error: { code: 'not-an-instant', path: 'at' } });
      }
    }
  });

  it.each<[string, unknown]>([
    [
      'a compact line of a stream',
      { at: '2023-05-02', findings: {}, norms: { 'notify-danger': true, child: 'unknown' } },
    ],
    ['a norm that is null', { norms: { 'notify-danger': null } }],
    ['a norm of which nothing is said', { norms: { 'notify-danger': {} } }],
    ['norms that are none', { norms: 5 }],
    ['no answer', undefined],
    ['notifications that are none', { ...answer, notifications: 5 }],
  ])('of tasksFor are no answer: %s', (_name, given) => {
    const call = () => tasksFor(given as never, { actor: 'police', now: '2023-05-02', withPossible: true });
    expect(call).toThrowError(expect.objectContaining({ code: 'not-an-answer' }));
  });

  it('tasksFor without options reports that the time is missing', () => {
    for (const given of [undefined, null, {}]) {
      const call = () => tasksFor(answer, given as never);
      expect(call).toThrowError(expect.objectContaining({ code: 'not-an-instant', path: 'now' }));
    }
  });
});
