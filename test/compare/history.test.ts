import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/act/provisions.ts';
import { allWordings } from '../../src/act/wordings.ts';
import { type History, historyOf } from '../../src/compare.ts';
import { dayAfter } from '../../src/model/time/civil-day.ts';
import { definitions, norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { dependentsOf } from '../../src/rules/dependents.ts';

const provisions = chapters.flatMap((chapter) => chapter.provisions);
const rules = [...definitions, ...norms, ...personNorms];
const acts = new Map(allWordings.flatMap(({ amendingActs }) => amendingActs.map((act) => [act.reference, act])));

/** Under which number from which day. */
const numbersOf = ({ provisions: [own] }: History) => own!.steps.map(({ from, reference }) => `${from} ${reference}`);

const histories = new Map(provisions.map(({ reference }) => [reference, historyOf(reference)]));

describe('the history of a provision', () => {
  test('shows its versions with their days and the acts that brought them about, the Act itself where it was so passed', () => {
    const [own] = historyOf('§ 20 (1)').provisions;
    expect(own).toMatchObject({
      reference: '§ 20 (1)',
      steps: [
        { from: '2016-01-01', until: '2022-09-30', act: { reference: 'RT I, 06.12.2014, 1', passed: '2014-11-19' } },
        { from: '2022-10-01', act: { reference: 'RT I, 06.08.2022, 4', passed: '2022-07-19' } },
      ],
    });
  });

  test('follows § 27¹ of 2023, from 2025 § 27², from either number', () => {
    expect(numbersOf(historyOf('§ 27²'))).toEqual(['2023-01-01 § 27¹', '2025-01-01 § 27²']);
    expect(numbersOf(historyOf('§ 27¹'))).toEqual(['2023-01-01 § 27¹', '2025-01-01 § 27¹', '2025-01-01 § 27²']);
    const [old, , later] = historyOf('§ 27¹').provisions[0]!.steps;
    expect([old!.renumberedTo, later!.renumberedFrom]).toEqual([['§ 27²'], '§ 27¹']);
  });

  test('follows § 29 (3), from 2027 § 29 (7), and § 11, of which (1) keeps the text', () => {
    expect(numbersOf(historyOf('§ 29 (7)'))).toEqual(['2016-01-01 § 29 (3)', '2027-01-01 § 29 (7)']);
    expect(numbersOf(historyOf('§ 11 (1)')).map((step) => step.slice(11))).toEqual([
      '§ 11',
      '§ 11',
      '§ 11',
      '§ 11 (1)',
    ]);
  });

  test('marks what has an end and what was not yet in force', () => {
    const ended = historyOf('§ 27¹ (2) 1)').provisions[0]!.steps;
    expect(ended).toMatchObject([{ until: '2024-12-31', ends: true }]);
    expect(historyOf('§ 27¹ (2) 4)').provisions[0]!.steps[0]).not.toHaveProperty('ends');
    expect(historyOf('§ 29 (7)').provisions[0]!.steps.map(({ future }) => future)).toEqual([undefined, true]);
  });

  test('has its parts in the order of the Act, and is found however it is written', () => {
    const references = historyOf('section 29.1').provisions.map(({ reference }) => reference);
    expect(references.slice(0, 4)).toEqual(['§ 29¹', '§ 29¹ (1)', '§ 29¹ (1) 1)', '§ 29¹ (1) 2)']);
    expect(historyOf('§ 29¹ lg 1 p 2')).toEqual(historyOf('clause 2 of subsection 1 of § 29¹'));
  });

  test('of every provision: all its versions, by known acts, each day once under one number', () => {
    for (const { reference, versions } of provisions) {
      const { steps } = histories.get(reference)!.provisions[0]!;
      const own = steps.filter((step) => step.reference === reference);
      expect(own.map(({ from, until, summary }) => ({ from, until, summary }))).toEqual(
        versions.map(({ from, until, summary }) => ({ from, until, summary })),
      );
      for (const { act } of steps) expect(acts.get(act.reference)).toEqual(act);
      const days = steps.map((step) => `${step.from} ${step.reference}`);
      expect(new Set(days).size).toBe(days.length);
    }
  });

  test('of every provision: who took over a number, and from whom, agree', () => {
    let followed = 0;
    for (const { reference, versions } of provisions) {
      for (const { renumberedFrom, from } of versions) {
        if (renumberedFrom === undefined) continue;
        followed += 1;
        const former = histories.get(renumberedFrom)!.provisions[0]!.steps;
        expect(former.some(({ renumberedTo }) => renumberedTo?.includes(reference))).toBe(true);
        expect(former.some((step) => step.reference === reference && step.from === from)).toBe(true);
      }
    }
    expect(followed).toBeGreaterThan(10);
  });
});

describe('the rules that depend on a provision', () => {
  test('the rules are listed with all their versions, and which of these depend on the provision under its number of then', () => {
    const rule = historyOf('§ 27²').rules.find(({ id }) => id === 'decide-after-disability-screening');
    expect(rule?.steps.map(({ from, restsOn }) => [from, restsOn])).toEqual([
      ['2023-01-01', ['§ 27¹']],
      ['2025-01-01', ['§ 27²']],
      ['2027-01-01', ['§ 27²']],
    ]);
    const narrower = historyOf('§ 29 (7)').rules.find(({ id }) => id === 'decide-after-disability-screening');
    expect(narrower?.steps.map(({ restsOn }) => restsOn)).toEqual([[], [], ['§ 29 (7)']]);
  });

  test('the rules of every section are those that depend on it in some wording', () => {
    for (const { reference } of provisions.filter((one) => !/[()]/u.test(one.reference))) {
      const {
        provisions: [own],
        rules: dependents,
      } = histories.get(reference)!;
      const expected = new Set(
        own!.steps.flatMap(({ reference: number, from, until }) =>
          allWordings
            .filter(
              ({ day, until: last }) => (until === undefined || day <= until) && (last === undefined || from <= last),
            )
            .flatMap(({ day }) => dependentsOf(number, day).rules),
        ),
      );
      expect(
        dependents.map(({ id }) => id),
        reference,
      ).toEqual(rules.map(({ id }) => id).filter((id) => expected.has(id)));
    }
  });
});

describe('the history of a rule', () => {
  test('shows the versions, their differences, and the summary of the provision', () => {
    const {
      provisions: none,
      rules: [rule],
    } = historyOf('decide-on-case-management');
    expect(none).toEqual([]);
    expect(rule).toMatchObject({ kind: 'norm', modality: 'obligation' });
    expect(rule!.steps.map(({ from, changed }) => [from, changed])).toEqual([
      ['2016-01-01', []],
      ['2023-01-01', ['provisions', 'condition', 'reading']],
      ['2025-01-01', ['condition']],
      ['2027-01-01', ['text', 'provisions', 'reading', 'definitions']],
    ]);
    expect(rule!.steps[3]!.summary?.en).toContain('ten days');
    expect(rule!.steps.every((step) => !('restsOn' in step))).toBe(true);
  });

  test('shows that the lists of § 20 changed, though the condition only names them', () => {
    const second = historyOf('barred-for-life').rules[0]!.steps.find(({ from }) => from === '2022-10-01');
    expect(second).toMatchObject({ changed: ['text', 'offence-lists'] });
  });

  test('shows the days from which answers differ though the rule itself stays: who is an official, by § 18 (1)', () => {
    const changedThrough = [{ kind: 'derived-fact', id: 'person.isChildProtectionOfficial' }];
    const { steps } = historyOf('barred-for-life').rules[0]!;
    expect(steps.map(({ from }) => from)).toEqual([
      '2016-01-01',
      '2018-01-01',
      '2022-10-01',
      '2025-01-10',
      '2027-01-01',
    ]);
    expect(steps[1]).toMatchObject({
      act: { reference: 'RT I, 28.11.2017, 2' },
      changed: ['derived-facts'],
      changedThrough,
    });
    expect(steps[4]).toMatchObject({
      act: { reference: 'RT I, 11.07.2026, 8' },
      changed: ['derived-facts'],
      changedThrough,
    });
    const danger = historyOf('notify-danger').rules[0]!.steps.at(-1);
    expect(danger).toMatchObject({ from: '2027-01-01', changed: expect.arrayContaining(['definitions']) });
    expect(danger!.changedThrough).toEqual([{ kind: 'definition', id: 'child-in-danger' }]);
    const assigned = historyOf('may-assign-board-functions').rules[0]!.steps.at(-1);
    expect(assigned).toMatchObject({ from: '2027-01-01', changed: expect.arrayContaining(['text', 'reading']) });
  });

  test('shows for a rule that ends what replaces it, and for a lost part the act', () => {
    expect(historyOf('not-decline-case-management').rules[0]!.replacedBy).toEqual(['commence-case-management']);
    expect(historyOf('decide-on-case-management').rules[0]).not.toHaveProperty('replacedBy');
    expect(historyOf('§ 38 (2) 1)').provisions[0]!.steps[0]).toMatchObject({
      ends: true,
      endedBy: { reference: 'RT I, 28.11.2017, 2' },
    });
  });

  test('of every rule: each of its versions, and something differs in each but the first', () => {
    const idle = rules.flatMap(({ id, versions }) => {
      const [history] = historyOf(id).rules;
      for (const { from, until, provisions: cited } of versions) {
        const own = history!.steps.filter((step) => from <= step.from && (until === undefined || step.from <= until));
        expect(own[0]?.from, id).toBe(from);
        expect(own.at(-1)!.until, id).toBe(until);
        for (const step of own) expect(step.provisions).toEqual(cited);
        for (const [at, step] of own.slice(1).entries()) expect(dayAfter(own[at]!.until!)).toBe(step.from);
      }
      return history!.steps.slice(1).flatMap(({ changed, from }) => (changed.length === 0 ? [`${id} ${from}`] : []));
    });
    expect(idle).toEqual([]);
  });
});

describe('what has a history', () => {
  test.each([
    ['notify-dangr', 'unknown-id'],
    ['', 'unknown-id'],
    ['§ 291', 'ambiguous-provision'],
    ['§ 20 (1)–(3)', 'not-a-provision'],
    ['§ 48', 'unknown-provision'],
    ['§ 1 (9)', 'unknown-provision'],
  ])('is not %j: %s', (asked, code) => {
    expect(() => historyOf(asked)).toThrow(expect.objectContaining({ code, path: 'asked' }));
  });

  test('an unknown id is reported with the nearest', () => {
    expect(() => historyOf('notify-dangr')).toThrow('notify-danger');
    expect(() => historyOf(7 as never)).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  test('is plain data', () => {
    for (const history of histories.values()) expect(JSON.parse(JSON.stringify(history))).toEqual(history);
  });
});
