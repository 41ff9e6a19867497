import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LawError } from '../../src/act/law-error.ts';
import { assess, evaluateCase } from '../../src/assessment/assess.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { explain } from '../../src/assessment/explanation/explain.ts';
import type { Assessment } from '../../src/model/answer/answer.ts';
import { inputSchema } from '../../src/model/input/input-schema.ts';
import { isReadable } from '../../src/model/input/read-input.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { caseEntity } from '../../src/rules/facts/case-entity.ts';
import { caseFacts } from '../../src/rules/facts/case-facts.ts';
import { lawOn } from '../../src/rules/law.ts';
import {
  anyInput,
  caseOf,
  type Facts,
  facts,
  fewer,
  goodCase,
  secret,
  time,
  withoutContradiction,
  withTold,
} from '../support/case-arbitrary.ts';
import { refusal } from '../support/input-error.ts';

const acceptsAsCase = (input: unknown): boolean => inputSchema(caseEntity).safeParse(input).success;

/** Everything that an answer can be made to say: its JSON, its line, and each explanation in both languages. */
function allThatIsSaid(input: unknown, at: string): string {
  const evaluation = evaluateCase(input, { at });
  const answer = assess(input as never, { at });
  const ids = [...Object.keys(answer.findings), ...Object.keys(answer.norms)];
  const explanations = ids.flatMap((id) => [explain(answer, id), explain(answer, id, { lang: 'et' })]);
  return JSON.stringify([answer, compactLine(evaluation, 1), explanations]);
}

describe('the quick reader and the schema', () => {
  it('the quick reader and the schema both accept every valid case', () => {
    fc.assert(
      fc.property(goodCase, (input) => {
        expect([isReadable(caseEntity, input), acceptsAsCase(input)]).toEqual([true, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on every input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(isReadable(caseEntity, input)).toBe(acceptsAsCase(input));
      }),
      { numRuns: 3000 },
    );
  });

  it('the quick reader and the schema both accept a municipality of 1 to 200 characters, and no other', () => {
    const read = (length: number): readonly boolean[] => {
      const input = { child: { placeOfStay: 'x'.repeat(length) } };
      return [isReadable(caseEntity, input), acceptsAsCase(input)];
    };
    expect([0, 1, 200, 201].map(read)).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  it.each([
    ['a key of every prototype', '{"__proto__":{"polluted":true}}'],
    ['a key of every prototype below a group', '{"child":{"__proto__":{"birthDate":"2012-03-04"}}}'],
    ['the constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ['a list for a group', '{"child":[]}'],
    ['a list for the case', '[]'],
    ['a text for a group', '{"need":{"suspicion":"none"}}'],
    ['a number for a municipality', '{"child":{"placeOfStay":793}}'],
  ])('refuse %s', (_what, json) => {
    const input: unknown = JSON.parse(json);
    expect([isReadable(caseEntity, input), acceptsAsCase(input)]).toEqual([false, false]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('whatever is handed in', () => {
  it('is answered or rejected with a LawError, and nothing else is thrown', () => {
    fc.assert(
      fc.property(anyInput, fc.oneof(time, fc.anything(), fc.string()), (input, at) => {
        try {
          assess(input as never, { at: at as never });
        } catch (error) {
          expect(error).toBeInstanceOf(LawError);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['an unknown key of the case', (key: string) => [key], (value: string) => value],
    ['an unknown key of a group', (key: string) => ['child', key], (value: string) => value],
    ['a text for a truth', () => ['need', 'wellbeingThreatened'], (value: string) => value],
    ['a word that is no choice', () => ['assessor', 'kind'], (value: string) => value],
    ['a text for a day', () => ['child', 'birthDate'], (value: string) => value],
    ['a text for a time', () => ['notice', 'receivedAt'], (value: string) => value],
    ['a municipality that is too long', () => ['child', 'placeOfStay'], (value: string) => value.repeat(20)],
    ['a list for a municipality', () => ['child', 'placeOfStay'], (value: string) => [value]],
    ['a text for a group', () => ['danger'], (value: string) => value],
    ['a mapping for a truth', () => ['siblings', 'exist'], (value: string) => ({ [value]: value })],
  ] as const)('is not repeated by the refusal of %s', (_what, path, encoded) => {
    fc.assert(
      fc.property(goodCase, time, secret, secret, (input, at, key, value) => {
        const { message, issues, stack } = refusal(() => {
          assess(withTold(input, path(key), encoded(value)) as never, { at });
        });
        expect(JSON.stringify([message, issues, stack])).not.toMatch(new RegExp(`${key}|${value}`));
      }),
      { numRuns: 40 },
    );
  });

  it('is not repeated by the refusal of a moment, a wording or an id', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const refusals = [
          refusal(() => assess({}, { at: value })),
          refusal(() => assess({}, { at: '2023-05-02', wording: value })),
          refusal(() => explain(assess({}, { at: '2023-05-02' }), value)),
        ];
        for (const { message, issues } of refusals) expect(JSON.stringify([message, issues])).not.toContain(value);
      }),
    );
  });
});

describe('who notified (§ 27 (5))', () => {
  it('the reporter is read and never in the output: not in an answer, a line or an explanation', () => {
    const reporter = fc.oneof(
      secret,
      fc.array(secret, { minLength: 1 }),
      fc.dictionary(secret, secret, { minKeys: 1 }),
    );
    fc.assert(
      fc.property(facts, time, reporter, (encoded, at, who) => {
        const said = allThatIsSaid(withTold(caseOf(encoded), ['notice', 'reporter'], who), at);
        for (const trace of JSON.stringify(who).match(/qy\w+/gu)!) expect(said).not.toContain(trace);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing', () => {
    fc.assert(
      fc.property(facts, time, fc.anything(), (encoded, at, who) => {
        const { 'notice.reporter': _who, ...others } = encoded;
        const whole = { ...caseOf(others) };
        const notice = { ...(whole['notice'] as object), reporter: who };
        expect(JSON.stringify(assess({ ...whole, notice } as never, { at }))).toBe(
          JSON.stringify(assess({ ...whole, notice: { ...notice, reporter: undefined } } as never, { at })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('the reporter is in no error either', () => {
    fc.assert(
      fc.property(goodCase, time, secret, secret, (input, at, key, who) => {
        const withReporter = withTold(input, ['notice', 'reporter'], { [who]: who });
        const { message, issues } = refusal(() => assess(withTold(withReporter, ['notice', key], 1) as never, { at }));
        expect(JSON.stringify([message, issues])).not.toContain(who);
      }),
      { numRuns: 100 },
    );
  });
});

const answerTo = (encoded: Facts, at: string): Assessment => assess(caseOf(encoded) as never, { at });

/** The truth of each finding and norm, by id. */
const truthsOf = ({ findings, norms }: Assessment): ReadonlyMap<string, Truth> =>
  new Map([
    ...Object.entries(findings).map(([id, { holds }]) => [id, holds] as const),
    ...Object.entries(norms).map(([id, { applies }]) => [id, applies] as const),
  ]);

/** The findings and norms that were determined and came out otherwise. */
const turnedRound = (before: Assessment, after: Assessment): readonly string[] => {
  const then = truthsOf(after);
  return [...truthsOf(before)].flatMap(([id, truth]) => (truth !== 'unknown' && then.get(id) !== truth ? [id] : []));
};

/** Of some of the facts of a case, also whether the child has died: the one fact that counts as false where it is not told. */
const withDeathOf = (encoded: Facts, some: Facts): Facts =>
  'child.deceased' in encoded ? { ...some, 'child.deceased': encoded['child.deceased'] } : some;

const forwarding = ['forward-notice-to-registered-residence', 'forward-notice-to-place-of-stay'];

describe('where notices go', () => {
  it('a notice never goes back to whoever received it', () => {
    fc.assert(
      fc.property(facts, time, (encoded, at) => {
        const { norms } = lawOn(at.slice(0, 10));
        const kind = encoded['notice.receiver.kind'];
        const municipality = encoded['notice.receiver.municipality'];
        for (const { norm, to } of answerTo(encoded, at).notifications.filter(({ to: { body } }) => body === kind)) {
          if (to.municipality === undefined) {
            const recipients = norms.find(({ id }) => id === norm)!.version.notifies!;
            expect(recipients.every((recipient) => recipient.municipality !== undefined)).toBe(true);
          } else expect(to.municipality).not.toBe(municipality);
        }
      }),
    );
  });

  it('does not depend on what is known of need or danger (§ 27 (3), (4): the notice itself is forwarded)', () => {
    const isOf = ([path]: readonly [string, unknown]): boolean =>
      path.startsWith('need.') || path.startsWith('danger.');
    fc.assert(
      fc.property(facts, facts, time, (encoded, other, at) => {
        const exchanged = withoutContradiction(
          Object.fromEntries([
            ...Object.entries(encoded).filter((row) => !isOf(row)),
            ...Object.entries(other).filter(isOf),
          ]),
        );
        const [one, two] = [answerTo(encoded, at), answerTo(exchanged, at)];
        const forwardedBy = ({ norms, notifications }: Assessment) => [
          forwarding.map((id) => [norms[id]!.applies, norms[id]!.missing]),
          notifications.filter(({ norm }) => forwarding.includes(norm)),
        ];
        expect(forwardedBy(two)).toEqual(forwardedBy(one));
      }),
    );
  });

  it('is to one municipality at most: registered residence and place of stay exclude each other', () => {
    fc.assert(
      fc.property(facts, time, (encoded, at) => {
        const { norms } = answerTo(encoded, at);
        expect(forwarding.filter((id) => norms[id]!.applies === true).length).toBeLessThan(2);
      }),
    );
  });
});

describe('an unknown fact', () => {
  it('reverses no determined answer once it is known, except the death of the child: by default a child is alive', () => {
    fc.assert(
      fc.property(
        facts.chain((encoded) => fewer(encoded).map((some) => [withDeathOf(encoded, some), encoded] as const)),
        time,
        ([some, encoded], at) => {
          expect(turnedRound(answerTo(some, at), answerTo(encoded, at))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same answer left out, as null, or as unknown', () => {
    fc.assert(
      fc.property(facts, time, fc.constantFrom(null, undefined, 'unknown'), (encoded, at, unknownValues) => {
        const { 'notice.reporter': _who, ...others } = encoded;
        const written = Object.fromEntries(caseFacts.map(({ path }) => [path, others[path] ?? unknownValues]));
        expect(JSON.stringify(answerTo(written, at))).toBe(JSON.stringify(answerTo(others, at)));
      }),
      { numRuns: 100 },
    );
  });

  it('may be the hour: a bare day leaves open what depends on it, and an hour turns nothing else round', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 1439 }), (encoded, minute) => {
        const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
        const onDay = answerTo(encoded, '2023-06-01');
        expect(turnedRound(onDay, answerTo(encoded, `2023-06-01T${clock}`))).toEqual([]);
        expect(onDay.norms['night-restriction']!.applies).not.toBe(true);
      }),
    );
  });
});
