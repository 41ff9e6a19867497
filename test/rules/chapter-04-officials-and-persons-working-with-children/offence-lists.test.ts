import { describe, expect, it } from 'vitest';
import { parsePenalRange } from '../../../src/act/penal-provision.ts';
import {
  itemsOf,
  type ListingProvision,
  type OffenceList,
  offenceListOn,
  offenceLists,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { offenceNames } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-names.ts';
import { refusal } from '../../support/input-error.ts';
import { naiveLists } from './naive-lists.ts';

const printed = (list: OffenceList): string[] => list.items.map(({ as }) => as);

describe('the lists of § 20', () => {
  it.each<[ListingProvision, 'penal-code' | 'criminal-code', readonly (readonly [string, string | undefined])[]]>([
    [
      '§ 20 (1)',
      'penal-code',
      [
        ['2015-12-31', undefined],
        ['2016-01-01', '2016-01-01'],
        ['2022-09-30', '2016-01-01'],
        ['2022-10-01', '2022-10-01'],
        ['2024-12-31', '2022-10-01'],
        ['2027-01-01', '2022-10-01'],
      ],
    ],
    [
      '§ 20 (2)',
      'penal-code',
      [
        ['2015-12-31', undefined],
        ['2016-01-01', '2016-01-01'],
        ['2022-09-30', '2016-01-01'],
        ['2022-10-01', '2022-10-01'],
        ['2027-01-01', '2022-10-01'],
      ],
    ],
    [
      '§ 20 (1¹)',
      'criminal-code',
      [
        ['2017-12-31', undefined],
        ['2018-01-01', '2018-01-01'],
        ['2022-09-30', '2018-01-01'],
        ['2022-10-01', '2022-10-01'],
        ['2027-01-01', '2022-10-01'],
      ],
    ],
    [
      '§ 20 (4)',
      'penal-code',
      [
        ['2022-09-30', undefined],
        ['2022-10-01', '2022-10-01'],
        ['2027-01-01', '2022-10-01'],
      ],
    ],
    [
      '§ 20 (4)',
      'criminal-code',
      [
        ['2022-09-30', undefined],
        ['2022-10-01', '2022-10-01'],
        ['2027-01-01', '2022-10-01'],
      ],
    ],
    [
      '§ 20 (1)',
      'criminal-code',
      [
        ['2016-01-01', undefined],
        ['2023-04-01', undefined],
      ],
    ],
    [
      '§ 20 (1¹)',
      'penal-code',
      [
        ['2018-01-01', undefined],
        ['2023-04-01', undefined],
      ],
    ],
  ])('of %s, %s, start and end on their days', (provision, code, days) => {
    for (const [day, from] of days) expect(offenceListOn(provision, code, day)?.from, day).toBe(from);
  });

  it('the lists of § 20 never have two of one kind on one day', () => {
    for (const day of ['2016-01-01', '2018-01-01', '2022-09-30', '2022-10-01', '2024-12-31']) {
      const inForce = offenceLists.filter(({ from, until }) => from <= day && (until === undefined || day <= until));
      expect(new Set(inForce.map(({ provision, code }) => `${provision} ${code}`)).size).toBe(inForce.length);
    }
  });

  it('name the amending act of what was not in the Act as passed', () => {
    const acts = offenceLists.map(({ from, amendedBy }) => `${from} ${amendedBy ?? 'as passed'}`);
    expect(new Set(acts)).toEqual(
      new Set(['2016-01-01 as passed', '2018-01-01 RT I, 28.11.2017, 2', '2022-10-01 RT I, 06.08.2022, 4']),
    );
  });

  it('are the same as when written down a second time', () => {
    const marked = (text: string) => text.replace(/\^(\d)/gu, (_, digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
    const entries = (text = '') =>
      text === '' ? [] : text.split(/;\s*/u).map((entry) => marked(entry).replace('..', '–'));
    expect(offenceLists.map(({ provision, from, code }) => [provision, from, code])).toEqual(
      naiveLists.map(({ provision, from, code }) => [provision, from, code]),
    );
    for (const [place, list] of offenceLists.entries()) {
      expect(printed(list).sort()).toEqual(entries(naiveLists[place]!.names).sort());
      expect((list.mayAlsoList ?? []).map(({ as }) => as).sort()).toEqual(entries(naiveLists[place]!.perhaps).sort());
    }
  });

  it('the lists name nothing twice, and are in the order of the code', () => {
    for (const list of offenceLists) {
      const places = list.items.map(({ range }) => range);
      for (const [place, { first }] of places.entries()) {
        const before = places[place - 1]?.last;
        if (before === undefined) continue;
        const key = ({ section, subsection, clause }: typeof first) =>
          [section, subsection, clause].map((n) => (n?.number ?? 0) * 100 + (n?.superscript ?? 0));
        const [a, b] = [key(before), key(first)];
        const firstDifference = a.findIndex((value, level) => value !== b[level]);
        expect(a[firstDifference]!).toBeLessThan(b[firstDifference]!);
      }
    }
  });

  it('hold each entry read beside the entry as printed', () => {
    for (const { code, items, mayAlsoList = [] } of offenceLists) {
      for (const { as, range } of [...items, ...mayAlsoList]) expect(range).toEqual(parsePenalRange(as, code));
    }
  });

  it('mark as unsettled only § 20 (1¹) before 2022-10-01, and what it may list with it', () => {
    const unsettled = offenceLists.filter((list) => list.unsettled !== undefined);
    expect(unsettled.map(({ provision, from }) => `${provision} ${from}`)).toEqual(['§ 20 (1¹) 2018-01-01']);
    expect(offenceLists.filter((list) => list.mayAlsoList !== undefined)).toEqual(unsettled);
    const whole = offenceListOn('§ 20 (1¹)', 'criminal-code', '2022-10-01')!;
    expect([...printed(unsettled[0]!), ...unsettled[0]!.mayAlsoList!.map(({ as }) => as)].sort()).toEqual(
      printed(whole).sort(),
    );
  });

  it('have a name for every entry of the Penal Code, and no name that none uses', () => {
    for (const code of ['penal-code', 'criminal-code'] as const) {
      const entries = offenceLists
        .filter((list) => list.code === code)
        .flatMap(({ items, mayAlsoList = [] }) => [...items, ...mayAlsoList]);
      for (const { as } of entries) {
        const name = offenceNames[code][as];
        if (code === 'penal-code') expect(name?.en && name.et, as).toBeTruthy();
      }
      const used = new Set(entries.map(({ as }) => as));
      expect(Object.keys(offenceNames[code]).filter((as) => !used.has(as))).toEqual([]);
    }
  });

  it('reject an entry that is none', () => {
    expect(refusal(() => itemsOf('penal-code', '113, 133–1333')).code).toBe('ambiguous-provision');
    expect(refusal(() => itemsOf('penal-code', '113,, 114')).code).toBe('not-a-provision');
  });
});

describe('the entries of a printed list', () => {
  it('are read over the ends of lines', () => {
    const [first, second, third] = itemsOf('penal-code', '113,\n       133–133³,  134 (2) 2)');
    expect([first!.as, second!.as, third!.as]).toEqual(['113', '133–133³', '134 (2) 2)']);
    expect(first).toEqual({ as: '113', range: parsePenalRange('113', 'penal-code') });
  });
});
