import { describe, expect, test } from 'vitest';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { provisionsOn } from '../../src/act/provisions.ts';
import { allWordings } from '../../src/act/wordings.ts';
import { comparisonSchema } from '../../src/compare/comparison/comparison-schema.ts';
import { provisionPairs } from '../../src/compare/comparison/provision-pairs.ts';
import {
  compareNorms,
  compareWordings,
  comparisonJsonSchema,
  type ProvisionComparison,
  type WordingComparison,
} from '../../src/compare.ts';
import { officialFiles, published } from '../act/official-text/official-texts.ts';
import { printEnglish, saidOn } from '../act/official-text/printed-act.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { refusal } from '../support/input-error.ts';

const comparison = compareWordings('2016', '2023');

function provision({ provisions }: WordingComparison, reference: string): ProvisionComparison {
  const found = provisions.find(({ before, after }) => (after ?? before)!.reference === reference);
  if (found === undefined) throw new Error(`no ${reference} is compared`);
  return found;
}

const of2027 = compareWordings('2026-10-01', '2027-01-01');

describe('two wordings joined by provision', () => {
  test('have every provision of both, each once on its side', () => {
    const on = (day: string) => provisionsOn(day).map(({ reference }) => reference);
    const sides = (side: 'before' | 'after') => comparison.provisions.flatMap((one) => one[side]?.reference ?? []);
    expect(sides('before')).toEqual(on('2016-01-01'));
    expect(sides('after')).toEqual(on('2023-04-01'));
  });

  test('have the rules as they are compared by themselves', () => {
    const { rules, offenceLists, counts } = compareNorms('2016', '2023');
    expect(comparison.rules).toEqual(rules);
    expect(comparison.offenceLists).toEqual(offenceLists);
    expect(comparison.counts.rules).toEqual(counts);
  });

  test('count every provision once by what became of it', () => {
    const { provisions: counts } = comparison.counts;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(comparison.provisions.length);
    for (const [change, count] of Object.entries(counts)) {
      expect(comparison.provisions.filter((one) => one.change === change)).toHaveLength(count);
    }
  });

  test('name the acts in between, and of a provision those that amended it', () => {
    expect(comparison.between.map(({ day }) => day)).toEqual([
      ...['2017-01-01', '2018-01-01', '2019-01-01', '2022-05-08', '2022-08-16'],
      ...['2022-10-01', '2022-11-20', '2023-01-01', '2023-04-01'],
    ]);
    expect(provision(comparison, '§ 11')).toMatchObject({
      change: 'amended',
      amendedBy: ['RT I, 28.11.2017, 2', 'RT I, 06.08.2022, 6'],
    });
    expect(provision(comparison, '§ 29¹')).toMatchObject({ change: 'added', amendedBy: ['RT I, 28.04.2022, 1'] });
    expect(provision(comparison, '§ 16')).toMatchObject({ change: 'repealed', after: { repealed: true } });
  });

  test('a provision that no act amended and whose English texts differ is re-edited: § 32 (2)', () => {
    expect(provision(comparison, '§ 32 (2)')).toMatchObject({
      change: 're-edited',
      amendedBy: [],
      textDiffers: true,
      judgedBy: 'digests',
      noEffect: true,
    });
  });

  test('a rule changed though the text it depends on did not: § 29 (3), by § 41¹', () => {
    const { change, rules, noEffect } = provision(comparison, '§ 29 (3)');
    expect({ change, noEffect }).toEqual({ change: 'unchanged', noEffect: undefined });
    expect(rules.filter(({ through }) => through === undefined)).toEqual([
      { id: 'decide-on-case-management', status: 'changed', otherDifferences: ['reading'] },
    ]);
    expect(rules).toContainEqual({ id: 'assess-need', status: 'same', through: ['localGovernment.isAware'] });
  });

  test('name the norm that takes the place of one that ends, or no longer applies', () => {
    const instead = ({ rules }: Pick<WordingComparison, 'rules'>) =>
      Object.fromEntries(rules.flatMap(({ id, replacedBy }) => (replacedBy ? [[id, replacedBy]] : [])));
    expect(instead(comparison)).toMatchObject({
      'decide-on-case-management': ['decide-after-disability-screening'],
      'recommend-preventive-measures': ['review-committee-recommendations'],
    });
    expect(instead(of2027)).toMatchObject({
      'not-decline-case-management': ['commence-case-management'],
      'develop-instructions-for-childrens-rights': ['draft-child-protection-guidelines'],
    });
    expect(instead(compareNorms('2023', '2016'))).toMatchObject({
      'decide-after-disability-screening': ['decide-on-case-management'],
    });
  });

  test('show what changes beside rules: officials of § 18 (1), supervision of § 38 (2), steps of § 21 (2) 2), a reading of § 26', () => {
    const differing = (reference: string) =>
      provision(of2027, reference).links.flatMap(({ kind, id, status }) =>
        status === 'same' ? [] : [`${kind} ${id} ${status}`],
      );
    expect(differing('§ 18 (1)')).toContain('derived-fact person.isChildProtectionOfficial changed');
    expect(differing('§ 38 (2)')).toContain('supervision state social-insurance-board changed');
    expect(differing('§ 38 (6)')).toContain('supervision administrative social-insurance-board changed');
    expect(differing('§ 21 (2) 2)')).toEqual(['checklist decision-affecting-child hear-and-weigh-child changed']);
    expect(differing('§ 26')).toContain('reading child-in-need-of-assistance changed');
    expect(differing('§ 15 (3) 4)')).toContain('reading may-assign-board-functions changed');
    for (const reference of ['§ 18 (1)', '§ 38 (2)', '§ 38 (6)', '§ 21 (2) 2)', '§ 26', '§ 15 (3) 4)', '§ 29 (1)']) {
      expect(provision(of2027, reference).noEffect, reference).toBeUndefined();
    }
    const barred = provision(of2027, '§ 18 (1)').rules.find(({ id }) => id === 'barred-for-life');
    expect(barred).toMatchObject({
      status: 'changed',
      through: expect.arrayContaining(['person.isChildProtectionOfficial']),
    });
  });

  test('name the act that took away a part of a paragraph which it worded anew', () => {
    const gone = (before: string, after: string) =>
      provisionPairs(before, after).flatMap(({ before: was, change, amendedBy }) =>
        change === 'repealed' ? [`${was!.reference} by ${amendedBy.join()}`] : [],
      );
    expect(gone('2016-01-01', '2018-01-01')).toEqual(
      expect.arrayContaining([1, 2, 3].map((clause) => `§ 38 (2) ${clause}) by RT I, 28.11.2017, 2`)),
    );
    expect(gone('2023-04-01', '2025-01-01')).toEqual(
      expect.arrayContaining([1, 2, 3].map((clause) => `§ 27¹ (2) ${clause}) by RT I, 31.12.2024, 3`)),
    );
    for (const { day } of allWordings.slice(1)) {
      expect(
        gone('2016-01-01', day).filter((one) => one.endsWith('by ')),
        day,
      ).toEqual([]);
    }
  });

  test('a change has no effect only where a text changed, some rule depends on it and each is the same; no rule is another thing', () => {
    expect(comparison.counts.noEffect).toBeGreaterThan(10);
    for (const { noEffect, rules, links, change, before, after } of comparison.provisions) {
      if (!noEffect) continue;
      expect(rules.length).toBeGreaterThan(0);
      expect(rules.every(({ status, through }) => status === 'same' || through !== undefined)).toBe(true);
      expect(links.every(({ status }) => status === 'same')).toBe(true);
      expect(['amended', 're-edited', 'renumbered']).toContain(change);
      expect([before?.repealed, after?.repealed]).toEqual([undefined, undefined]);
    }
    const withoutRule = provision(comparison, '§ 14 (2)');
    expect([withoutRule.change, withoutRule.rules, withoutRule.noEffect]).toEqual(['re-edited', [], undefined]);
  });

  test('are plain JSON by their schema', () => {
    expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    expect(comparisonJsonSchema()).toMatchObject({ type: 'object' });
  });
});

describe('what became of provisions', () => {
  const encoded = (before: string, after: string) =>
    provisionPairs(before, after).map((pair) => [pair.before?.reference, pair.after?.reference, pair.change]);

  test('the comparison follows what is under another number, and shows what was given the number as new', () => {
    const pairs = encoded('2023-04-01', '2025-01-10');
    expect(pairs).toContainEqual(['§ 27¹ (1)', '§ 27² (1)', 'renumbered']);
    expect(pairs).toContainEqual([undefined, '§ 27¹ (1)', 'added']);
    expect(pairs).toContainEqual(['§ 27¹ (2) 1)', undefined, 'repealed']);
  });

  test('keeps the number of a section whose text moved into a subsection of it: § 11', () => {
    const pairs = encoded('2025-01-10', '2027-01-01');
    expect(pairs).toContainEqual(['§ 11', '§ 11 (1)', 'renumbered']);
    expect(pairs).toContainEqual(['§ 11', '§ 11', 'amended']);
    expect(pairs).toContainEqual([undefined, '§ 11 (2)', 'added']);
  });

  test('is the same backwards with its sides changed', () => {
    const back = { added: 'repealed', repealed: 'added' } as const;
    for (const [before, after] of [
      ['2016-01-01', '2023-04-01'],
      ['2023-04-01', '2027-01-01'],
    ] as const) {
      const mirrored = encoded(after, before).map(([one, other, change]) => [
        other,
        one,
        back[change as keyof typeof back] ?? change,
      ]);
      expect(new Set(mirrored.map(String))).toEqual(new Set(encoded(before, after).map(String)));
    }
  });

  test('is nothing between a day and itself', () => {
    expect(
      encoded('2023-04-01', '2023-04-01').every(([one, other, change]) => one === other && change === 'unchanged'),
    ).toBe(true);
  });
});

describe('with the texts of both wordings', () => {
  const text = (day: string, language: 'en') => readWording(printEnglish(saidOn(day, language), day));

  test('each provision of the texts is shown with its own changes', () => {
    const [before, after] = [text('2016-01-01', 'en'), text('2023-04-01', 'en')];
    const joined = compareWordings('2016', '2023', { before, after });
    for (const { text: own, ...one } of joined.provisions) {
      expect([own?.before?.reference ?? one.before?.reference, own?.after?.reference ?? one.after?.reference]).toEqual([
        one.before?.reference,
        one.after?.reference,
      ]);
    }
    expect(provision(joined, '§ 11').text?.redline).toBeDefined();
    expect(provision(joined, '§ 11').judgedBy).toBe('texts');
    comparisonSchema.parse(JSON.parse(JSON.stringify(joined)));
  });

  test('a text of another wording is rejected, and the error names the right one', () => {
    const after = text('2023-04-01', 'en');
    expect(refusal(() => compareWordings('2016', '2023', { before: after, after }))).toMatchObject({
      code: 'contradiction',
      path: 'texts.before',
      expected: 'the official text that entered into force on 2016-01-01',
    });
  });
});

describe.runIf(actTextsFolder)('with the official English texts of 2016-01-01 and 2023-04-01', () => {
  test('the table of provisions and the amendment marks show the same changes', () => {
    const [before, after] = officialFiles;
    const joined = compareWordings('2016', '2023', {
      before: readWording(published(before)),
      after: readWording(published(after)),
    });
    expect(joined.counts.provisions).toEqual(comparison.counts.provisions);
    for (const { before: one, after: other, change, text } of joined.provisions) {
      const reference = (other ?? one)!.reference;
      expect(text, reference).toBeDefined();
      const isPrintedBeforeItsStart = /^§ 19(?: |$)/u.test(reference); // § 47 (2)
      const isAsItWas = change === 'unchanged' || isPrintedBeforeItsStart;
      const expected = isAsItWas ? undefined : change === 're-edited' ? 're-edited' : 'amended';
      const unsure = reference === '§ 15 (4)'; // beside the mark of § 15 (5), which may reach back to it
      expect([reference, text!.grade]).toEqual([reference, unsure ? 'unsure' : expected]);
    }
  });
});
