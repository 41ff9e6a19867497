import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/replay.ts';
import { screen } from '../../src/assessment/screen.ts';
import { fullAnswer } from '../../src/cli/assess/full-answer.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { goodCase } from '../support/case-arbitrary.ts';

const at = { at: '2023-05-02T10:00' };
const child = { birthDate: '2012-03-04', registeredResidence: '0793' };
const encoded = { child, need: { wellbeingThreatened: true }, notice: { receivedAt: '2023-05-02T09:30' } } as const;
const kept = (answer: object): object => JSON.parse(JSON.stringify(answer)) as object;

describe('a receipt', () => {
  test('names the version of the library, and is the same for the same question', () => {
    expect(assess(encoded, at).receipt.library).toBe(packageJson.version);
    expect(assess(encoded, at).receipt).toEqual(assess(encoded, at).receipt);
  });

  test('has another digest of the rules under another wording, and the same within one', () => {
    const rules = (day: string) => assess(encoded, { at: '2026-12-31', wording: day }).receipt.rules;
    expect(new Set(['2016', '2018-01-01', '2023', '2025-01-10'].map(rules)).size).toBe(4);
    expect(assess(encoded, { at: '2023-05-03' }).receipt.rules).toBe(
      assess(encoded, { at: '2024-12-31' }).receipt.rules,
    );
  });

  test('a receipt has another digest of the input where a fact changes or is added', () => {
    const inputs = [
      encoded,
      { ...encoded, need: { wellbeingThreatened: false } },
      { ...encoded, need: {} },
      { ...encoded, notice: 'none' },
      { ...encoded, child: { ...child, registeredResidence: 'not-known' } },
    ] as const;
    expect(new Set(inputs.map((input) => assess(input, at).receipt.input)).size).toBe(inputs.length);
  });

  test('a receipt does not distinguish birth dates, municipalities or reporters, so none can be guessed from it', () => {
    const { receipt } = assess(encoded, at);
    const others = [
      { ...encoded, child: { ...child, birthDate: '2013-01-01' } },
      { ...encoded, child: { ...child, registeredResidence: '0624' } },
      { ...encoded, notice: { ...encoded.notice, reporter: { name: 'X' } } },
    ];
    const reportedBy = (kind: string) => assess({ professional: { kind } } as CaseInput, { at: '2026-05-02' }).receipt;
    expect(reportedBy('teacher')).toEqual(reportedBy('police-officer'));
    for (const other of others) expect(assess(other, at).receipt).toEqual(receipt);
    fc.assert(
      fc.property(goodCase, fc.constantFrom('0624', '0130', 'X'), (input, place) => {
        const before = (input['child'] ?? {}) as Readonly<Record<string, unknown>>;
        if (typeof before !== 'object' || !/^\d/u.test(String(before['registeredResidence']))) return;
        const moved = { ...input, child: { ...before, registeredResidence: place } };
        expect(assess(moved, at).receipt).toEqual(assess(input, at).receipt);
      }),
    );
    expect(caseFacts.some(({ identifies, type }: Fact) => identifies && (type === 'truth' || type === 'list'))).toBe(
      false,
    );
  });

  test('the receipt of a person has no offence and no day in it', () => {
    const person = (offence: string, startedOn: string) =>
      screen({ startedOn, records: [{ code: 'penal-code', offence, measure: 'punishment' }] }, at).receipt.input;
    expect(person('§ 113', '2020-01-01')).toBe(person('§ 199', '2021-01-01'));
    expect(screen({ records: [] }, at).receipt.input).not.toBe(screen({}, at).receipt.input);
  });
});

describe('an answer that was kept', () => {
  test('a replay gives the same result for a case and a person, with or without explanations', () => {
    const person = { role: 'person-working-with-children', records: [] } as const;
    const same = { same: true, receipt: {}, differences: [] };
    expect(replay(kept(assess(encoded, at)), encoded)).toEqual(same);
    expect(replay(kept({ id: 7, ...fullAnswer(assess(encoded, at)) }), encoded)).toEqual(same);
    expect(replay(kept(screen(person, at)), person)).toEqual(same);
    expect(replay(kept(assess(encoded, { ...at, wording: '2016' })), encoded)).toEqual(same);
  });

  test('a replay gives the same result for every case', () => {
    fc.assert(
      fc.property(goodCase, (input) => {
        expect(replay(kept(assess(input, at)), input)).toEqual({ same: true, receipt: {}, differences: [] });
      }),
    );
  });

  test('a replay reports another input by the digest and the parts that differ, never by a value', () => {
    const { same, receipt, differences } = replay(kept(assess(encoded, at)), { ...encoded, need: {} });
    expect([same, Object.keys(receipt)]).toEqual([false, ['input']]);
    expect(differences).toContain('findings.child-in-need-of-assistance.holds');
  });

  test('an answer that differs only in its day differs in what follows from the day, with the same receipt', () => {
    const aware = (becameAwareAt: string) => ({ ...encoded, localGovernment: { becameAwareAt } });
    const outcome = replay(kept(assess(aware('2023-05-01T10:00'), at)), aware('2023-05-02T09:00'));
    expect([outcome.same, outcome.receipt]).toEqual([false, {}]);
    expect(outcome.differences).toContain('deadlines.decide-on-case-management.lastDay');
  });

  test('an answer that was changed is reported by the parent of the added part', () => {
    const changed = { ...kept(assess(encoded, at)), 'Mari Maasikas': true };
    expect(replay(changed, encoded)).toEqual({ same: false, receipt: {}, differences: [''] });
  });

  test('an answer of another version of the library or of other rules is recognised as such', () => {
    const answer = kept(assess(encoded, at)) as { receipt: object };
    const older = { ...answer, receipt: { ...answer.receipt, library: '0.0.1', rules: '0'.repeat(64) } };
    expect(Object.keys(replay(older, encoded).receipt)).toEqual(['library', 'rules']);
  });

  test.each([null, [], 'x', {}, { at: '2023-05-02', wording: '2023-04-01', norms: {} }])('is refused: %j', (answer) => {
    expect(() => replay(answer, encoded)).toThrow('not-an-answer');
  });
});
