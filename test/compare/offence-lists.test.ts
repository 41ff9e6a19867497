import { describe, expect, it } from 'vitest';
import { parsePenalProvision } from '../../src/act/penal-provision.ts';
import type { OffenceListComparison } from '../../src/compare.ts';
import { offenceListIn } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { listed } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import { lawOn } from '../../src/rules/law.ts';
import { comparisonOf } from './comparisons.ts';

const listsBetween = (before: string, after: string, provision: string, code = 'penal-code'): OffenceListComparison =>
  comparisonOf(before, after).offenceLists.find((list) => list.provision === provision && list.code === code)!;

const words = (spans: OffenceListComparison['onlyAfter']): readonly string[] => spans.map((span) => span.words.en);
const printed = (items: OffenceListComparison['added']): readonly string[] => items.map(({ as }) => as);

describe('the lists of § 20 from 2016 to 2023', () => {
  const first = listsBetween('2016', '2023', '§ 20 (1)');
  const second = listsBetween('2016', '2023', '§ 20 (2)');

  it('§ 187 moved from the list that bars while registered to the one that bars for life', () => {
    expect(words(second.onlyBefore)).toEqual(['§ 187']);
    expect(words(first.onlyAfter)).toContain('§ 187');
    expect(first.onlyBefore).toEqual([]);
  });

  it('of §§ 135 and 200 parts were listed and now the whole is', () => {
    expect(words(second.onlyAfter)).toEqual(
      expect.arrayContaining(['§ 135, except 135 (2)', '§ 200, except 200 (2) 4), 200 (2) 5)']),
    );
    expect(printed(second.removed)).toEqual(expect.arrayContaining(['135 (2)', '200 (2) 4)', '200 (2) 5)']));
  });

  it('§§ 176, 177 and 177¹, repealed in 2012, lie inside §§ 175–179 and beside §§ 175, 175¹ and 178–179', () => {
    expect(printed(first.added)).toEqual(['89–93', '95–112', '118¹', '175–179', '187']);
    expect(printed(first.removed)).toEqual(['175', '175¹', '178–179']);
    expect(words(first.onlyAfter)).toEqual(['§§ 89–93', '§§ 95–112', '§ 118¹', 'between § 175¹ and § 178', '§ 187']);
  });

  it('§ 181 lies inside §§ 180–182, and § 171 is new', () => {
    expect(words(second.onlyAfter)).toEqual(
      expect.arrayContaining(['between § 180 and § 182', 'from § 171 on, before § 172']),
    );
  });

  it('every other entry of 2023 is new as it is printed', () => {
    const encoded = ['135', '171–174', '180–182', '200'];
    const others = printed(second.added).filter((as) => !encoded.includes(as));
    expect(words(second.onlyAfter).filter((span) => others.some((as) => span.endsWith(` ${as}`)))).toHaveLength(
      others.length,
    );
  });

  it('§ 20 (1¹) and (4) had no list in 2016', () => {
    expect(listsBetween('2016', '2023', '§ 20 (1¹)', 'criminal-code').status).toBe('added');
    expect(listsBetween('2016', '2023', '§ 20 (4)').status).toBe('added');
    expect(listsBetween('2016', '2023', '§ 20 (4)', 'criminal-code').status).toBe('added');
  });

  it('for every section of the Penal Code, the difference agrees with matching an offence with either list', () => {
    const superscripts = ['', '¹', '²', '³'];
    const sections = Array.from({ length: 451 }, (_, at) => superscripts.map((raised) => `${at + 1}${raised}`)).flat();
    const positionOf = new Map(sections.map((section, at) => [section, at]));
    for (const list of [first, second]) {
      const lists = ['2016-01-01', '2023-04-01'].map((day) => offenceListIn(lawOn(day), list.provision, list.code)!);
      const whole = (span: (typeof list.onlyAfter)[number]): boolean => !span.first.includes('(');
      const isIn = (spans: typeof list.onlyAfter, section: string): boolean =>
        spans.filter(whole).some(({ first: from, last, isFirstIn, isLastIn }) => {
          const [at, start, end] = [section, from, last].map((one) => positionOf.get(one)!) as [number, number, number];
          return at >= start && at <= end && (isFirstIn || at > start) && (isLastIn || at < end);
        });
      for (const section of sections) {
        const offence = { code: list.code, provision: parsePenalProvision(section, list.code) };
        const [one, other] = lists.map((each) => listed(each, offence) === true);
        expect([isIn(list.onlyBefore, section), isIn(list.onlyAfter, section)], section).toEqual([
          one && !other,
          other && !one,
        ]);
      }
    }
  });
});

it('what § 20 (1¹) may have listed besides is shown from 2022-08-16 to 2022-10-01, and stays unknown before', () => {
  const list = listsBetween('2022-08-16', '2022-10-01', '§ 20 (1¹)', 'criminal-code');
  expect(list.status).toBe('changed');
  expect(printed(list.mayAlsoBefore)).toEqual(printed(list.added));
  expect(list.mayAlsoAfter).toEqual([]);
  const norm = comparisonOf('2022-08-16', '2022-10-01').rules.find(
    ({ id }) => id === 'barred-under-former-or-foreign-law',
  )!;
  const open = norm.directions.find(({ before }) => before === 'unknown')!;
  expect(open.after).toBe(true);
  expect(open.condition).toBeUndefined();
  expect(open.witness!.document).toMatchObject({ records: [{ code: 'criminal-code', offence: '§ 115' }] });
});
