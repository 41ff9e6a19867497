import { describe, expect, it } from 'vitest';
import { compareNorms, type RuleComparison } from '../../src/compare.ts';
import { lawOn } from '../../src/rules/law.ts';
import { refusal } from '../support/input-error.ts';
import { comparisonOf, ruleOf } from './comparisons.ts';

const sectionOf = (provision: string): string => provision.split(' ').slice(0, 2).join(' ');
const sectionsOf = ({ before, after }: RuleComparison): readonly string[] =>
  [before, after].flatMap((text) => (text?.provisions ?? []).slice(0, 1).map(sectionOf));

describe('from 2016 to 2023', () => {
  const comparison = comparisonOf('2016', '2023');

  it.each(['§ 26', '§ 27', '§ 28', '§ 30', '§ 31'])(
    '%s means the same: definition and norms, valuation by valuation',
    (section) => {
      const rules = comparison.rules.filter((rule) => sectionsOf(rule).includes(section));
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) {
        expect(rule.status, rule.id).toBe('same');
        expect(rule.valuations, rule.id).toBeGreaterThan(1);
        expect(rule.differing, rule.id).toBe(0);
      }
    },
  );

  it('§ 29 (3) changed only where need was first ascertained from disability data: § 41¹ has those cases', () => {
    const rule = ruleOf(comparison, 'decide-on-case-management');
    expect(rule.differs).toEqual(['applies']);
    expect(rule.isOwnChange).toBe(true);
    expect(rule.through).toEqual([]);
    expect(rule.after!.provisions).toContain('§ 41¹');
    const { after, ...direction } = rule.directions[0]!;
    expect(rule.directions).toHaveLength(1);
    expect([direction.before, after]).toEqual([true, false]);
    expect(direction.condition).toEqual({
      all: [
        { condition: 'child-in-need-of-assistance' },
        { fact: 'need.firstAscertainedFromDisabilityData', operator: 'is', value: true },
        { fact: 'localGovernment.isAware', operator: 'is', value: true },
        { fact: 'procedure.beganBefore2023', operator: 'is', value: false },
      ],
    });
    expect(direction.words!.en.split('\n')).toHaveLength(5);
    expect(ruleOf(comparison, 'decide-after-disability-screening').status).toBe('added');
  });

  it('shows what else differs of a norm: § 38 (1) has another bearer', () => {
    const rule = ruleOf(comparison, 'exercise-state-supervision-as-consumer-protection-authority');
    expect(rule.differs).toEqual(['bearer']);
    expect(rule.directions).toEqual([]);
    expect(rule.aspects).toEqual([
      { aspect: 'bearer', before: ['consumer-protection-board'], after: ['consumer-protection-authority'] },
    ]);
  });

  it('§ 20 changed through its lists alone, by records that one of two laws counts', () => {
    for (const [id, fact] of [
      ['barred-for-life', 'person.hasRecordBarringForLife'],
      ['barred-while-registered', 'person.hasRecordBarringWhileRegistered'],
    ] as const) {
      const rule = ruleOf(comparison, id);
      expect(rule.differs).toEqual(['applies']);
      expect(rule.isOwnChange).toBe(false);
      expect(rule.through).toContain(fact);
    }
    const record = ruleOf(comparison, 'person.hasRecordBarringForLife');
    expect(record.through).toEqual(['record.isOnFirstList']);
    expect(record.directions.map(({ before, after }) => [before, after])).toEqual([[false, true]]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it('counts every rule once', () => {
    const { counts, rules } = comparison;
    expect(counts.same + counts.added + counts.removed + counts.changed).toBe(rules.length);
    expect(new Set(rules.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(rules.length);
    for (const [side, day] of [
      ['before', '2016-01-01'],
      ['after', '2023-04-01'],
    ] as const) {
      const { definitions, norms, unconditionalNorms, personNorms } = lawOn(day);
      const ids = [...definitions, ...norms, ...unconditionalNorms, ...personNorms].map(({ id }) => id);
      const encoded = rules.filter((rule) => rule[side] !== undefined && rule.kind !== 'record-condition');
      expect(encoded.map(({ id }) => id).sort()).toEqual(ids.sort());
    }
  });
});

describe('from 2026-10-01 to 2027-01-01', () => {
  const comparison = comparisonOf('2026-10-01', '2027-01-01');

  it('danger has to be direct: § 30 holds of fewer children', () => {
    const rule = ruleOf(comparison, 'child-in-danger');
    expect(rule.directions.map(({ before, after }) => [before, after])).toEqual([[true, false]]);
    expect(rule.isOwnChange).toBe(true);
    expect(rule.through).toEqual([]);
  });

  it('§ 31 changed through § 30 alone, as § 26 did beside its own text', () => {
    const notify = ruleOf(comparison, 'notify-danger');
    expect(notify.isOwnChange).toBe(false);
    expect(notify.through).toEqual(['child-in-danger']);
    const need = ruleOf(comparison, 'child-in-need-of-assistance');
    expect(need.isOwnChange).toBe(true);
    expect(need.directions.map(({ before, after }) => [before, after])).toEqual([[false, true]]);
    expect(ruleOf(comparison, 'provide-measures').through).toEqual(['child-in-need-of-assistance']);
  });

  it('assessing need has another term, shown before and after', () => {
    const rule = ruleOf(comparison, 'assess-need');
    expect(rule.differs).toEqual(['applies', 'term']);
    expect(rule.aspects).toEqual([
      { aspect: 'term', before: rule.before!.term ?? null, after: rule.after!.term ?? null },
    ]);
    expect(rule.aspects[0]!.before).not.toEqual(rule.aspects[0]!.after);
  });

  it('who is an official follows from tasks: § 20 changed through that', () => {
    const rule = ruleOf(comparison, 'barred-for-life');
    expect(rule.through).toEqual(['person.isChildProtectionOfficial']);
    expect(ruleOf(comparison, 'person.hasRecordBarringForLife').status).toBe('same');
  });
});

describe('the law of a day inside a wording', () => {
  it('§ 19 has its own start on 2020-01-01', () => {
    const { before, after, rules } = comparisonOf('2019-12-31', '2020-01-01');
    expect([before, after]).toEqual([
      { wording: '2019-01-01', day: '2019-12-31' },
      { wording: '2019-01-01', day: '2020-01-01' },
    ]);
    const changed = rules.filter(({ status }) => status !== 'same');
    expect(changed.map(({ id, status }) => [id, status])).toEqual([
      ['decide-on-foreign-qualifications', 'added'],
      ['have-qualification-and-higher-education', 'added'],
      ['acquire-profession', 'added'],
    ]);
  });

  it('takes no name that is no wording, and no day before the Act', () => {
    expect(refusal(() => compareNorms('2017', '2023')).code).toBe('unknown-wording');
    expect(refusal(() => compareNorms('2016', '2023-02-29')).code).toBe('unknown-wording');
    expect(refusal(() => compareNorms('2015-12-31', '2023')).code).toBe('day-not-modelled');
    expect(refusal(() => compareNorms(2016 as unknown as string, '2023')).code).toBe('unknown-wording');
  });
});
