import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Offence,
  type PenalProvision,
  parsePenalProvision,
  penalRangeContains,
} from '../../../src/act/penal-provision.ts';
import { containsReference } from '../../../src/act/reference.ts';
import {
  type OffenceList,
  type OffenceListItem,
  offenceListOn,
  offenceLists,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import {
  type Detail,
  itemMatched,
  type Listed,
  listed,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';
import { everySection, everyTelling, type NaiveList, naiveLists, naivelyListed, offenceOf } from './naive-lists.ts';

const naiveListOf = (list: OffenceList): NaiveList => naiveLists[offenceLists.indexOf(list)]!;
const same = (a: Listed, b: Listed): boolean =>
  typeof a === 'boolean' || typeof b === 'boolean' ? a === b : a.unknown === b.unknown;

const asksForDetail = (answer: Listed): answer is { readonly unknown: Detail } =>
  typeof answer === 'object' && answer.unknown !== 'list';

describe('listed', () => {
  it.each(offenceLists.map((list) => [`${list.provision} from ${list.from}, ${list.code}`, list] as const))(
    'the match of %s agrees with a list written out in full, for every section and every citation of it',
    (_, list) => {
      for (const section of everySection) {
        for (const telling of everyTelling) {
          const encoded = { section, ...telling };
          const [answer, expected] = [
            listed(list, offenceOf(list.code, encoded)),
            naivelyListed(naiveListOf(list), encoded),
          ];
          if (!same(answer, expected))
            throw new Error(`${JSON.stringify(encoded)}: ${JSON.stringify([answer, expected])}`);
        }
      }
    },
  );

  it('a match never names an offence of the other code', () => {
    for (const list of offenceLists) {
      const other = list.code === 'penal-code' ? 'criminal-code' : 'penal-code';
      for (const section of everySection) {
        const offence = offenceOf(other, { section, subsection: '', clause: '' });
        expect(listed(list, offence) === false && itemMatched(list, offence) === undefined).toBe(true);
      }
    }
  });

  const entries = offenceLists.flatMap((list) =>
    entriesOf(list).map((item) => [`${list.provision} from ${list.from}, ${list.code}`, item.as, list, item] as const),
  );

  describe.each(entries)('%s, at %s', (_, __, list, item) => {
    const offence = (provision: PenalProvision): Offence => ({ code: list.code, provision });
    const certain = list.items.includes(item);

    it('holds at both ends, and below them', () => {
      for (const end of [item.range.first, item.range.last]) {
        for (const provision of [end, ...below(end)]) {
          expect(listed(list, offence(provision))).toEqual(certain ? true : { unknown: 'list' });
          expect(itemMatched(list, offence(provision))).toBe(item);
        }
      }
    });

    it('holds neither just before nor just after; what is listed there has an entry of its own, whole or in part', () => {
      for (const provision of neighbours(item)) {
        const own = entryOf(list, provision);
        const inPart = entriesOf(list).find(({ range }) => containsReference(provision, range.first));
        expect(own).not.toBe(item);
        expect(itemMatched(list, offence(provision))).toBe(own ?? inPart);
        const missing = { unknown: provision.subsection === undefined ? 'subsection' : 'clause' };
        const expected = inPart !== undefined && missing;
        expect(listed(list, offence(provision))).toEqual(
          own === undefined ? expected : list.items.includes(own) || { unknown: 'list' },
        );
      }
    });

    it('is left open for an offence given less finely, with the first missing detail named', () => {
      const { section, subsection, clause } = item.range.first;
      if (subsection === undefined) return expect(clause).toBeUndefined();
      expect(listed(list, offence({ section }))).toEqual({ unknown: 'subsection' });
      expect(itemMatched(list, offence({ section }))!.range.first.section).toEqual(section);
      if (clause === undefined) return;
      expect(listed(list, offence({ section, subsection }))).toEqual({ unknown: 'clause' });
      expect(listed(list, offence({ section, clause }))).toEqual({ unknown: 'subsection' });
      expect(itemMatched(list, offence({ section, clause }))).toBe(item);
      return;
    });
  });

  it('gives the first of two entries that a bare section leaves open', () => {
    const list = offenceListOn('§ 20 (2)', 'penal-code', '2016-01-01')!;
    const at = (text: string) =>
      itemMatched(list, { code: 'penal-code', provision: parsePenalProvision(text, 'penal-code') })?.as;
    expect(at('§ 200')).toBe('200 (2) 4)');
    expect(at('§ 200 (2)')).toBe('200 (2) 4)');
    expect(at('§ 200 (2) 5)')).toBe('200 (2) 5)');
    expect(at('§ 200 (1)')).toBeUndefined();
  });

  it('asks for a missing detail before it reports that a list is not available', () => {
    const whole = offenceListOn('§ 20 (1¹)', 'criminal-code', '2018-01-01')!;
    const [particular] = whole.mayAlsoList!.filter(({ as }) => as === '118 (2)');
    const [general] = offenceListOn('§ 20 (2)', 'penal-code', '2016-01-01')!.items;
    const list: OffenceList = { ...whole, items: [particular!], mayAlsoList: [general!] };
    const encoded = (text: string) =>
      listed(list, { code: 'criminal-code', provision: parsePenalProvision(text, 'criminal-code') });
    expect(general!.as).toBe('118');
    expect([encoded('118 (2)'), encoded('118'), encoded('118 (1)')]).toEqual([
      true,
      { unknown: 'subsection' },
      { unknown: 'list' },
    ]);
  });

  it('is never reversed by a finer citation', () => {
    fc.assert(
      fc.property(anyList, anyTelling, anyTelling, (list, coarse, detail) => {
        const finer: PenalProvision = { ...detail, ...coarse };
        const [before, after] = [coarse, finer].map((provision) => listed(list, { code: list.code, provision }));
        if (typeof before === 'boolean') expect(after).toBe(before);
        else if (before!.unknown === 'list') expect(after).toEqual(before);
      }),
      { numRuns: 20_000 },
    );
  });

  it('can be settled either way by the detail that it names', () => {
    for (const list of offenceLists) {
      const answer = (section: string, telling: (typeof everyTelling)[number]) =>
        listed(list, offenceOf(list.code, { section, ...telling }));
      const open = everySection.filter((section) => asksForDetail(answer(section, { subsection: '', clause: '' })));
      expect(open.length > 0).toBe(entriesOf(list).some(({ range }) => range.first.subsection !== undefined));
      for (const section of open) {
        for (const telling of everyTelling) {
          const before = answer(section, telling);
          if (!asksForDetail(before)) continue;
          expect(telling[before.unknown]).toBe('');
          const finer = everyTelling.filter((other) => other[before.unknown] !== '' && agrees(other, telling));
          const after = finer.map((other) => answer(section, other));
          expect(after).toContain(false);
          expect(after.some((outcome) => outcome === true || same(outcome, { unknown: 'list' }))).toBe(true);
        }
      }
    }
  });
});

describe('what changes from one list of a subsection to the next', () => {
  /** Each whole section on which two days part, with the answers of both. */
  function changes(provision: '§ 20 (1)' | '§ 20 (2)', telling: { subsection: string; clause: string }): string[] {
    const [before, after] = ['2022-09-30', '2022-10-01'].map((day) => offenceListOn(provision, 'penal-code', day)!);
    return everySection.flatMap((section) => {
      const offence = offenceOf('penal-code', { section, ...telling });
      const [old, now] = [listed(before!, offence), listed(after!, offence)];
      return same(old, now) ? [] : [`${section}: ${show(old)} → ${show(now)}`];
    });
  }
  const show = (answer: Listed): string => (typeof answer === 'boolean' ? `${answer}` : answer.unknown);
  const existing = (change: string): boolean => existingSections.has(change.split(':')[0]!);

  it('is, of (1), exactly what the second list has and the first has not; nothing leaves it', () => {
    const gained = sections(['89', '93'], ['95', '112'], ['118^1', '118^1'], ['175^2', '177^7'], ['187', '187']);
    expect(changes('§ 20 (1)', { subsection: '', clause: '' })).toEqual(
      gained.map((section) => `${section}: false → true`),
    );
  });

  it('is, of (2), for whole sections that exist or existed: these come in, § 187 goes, two widen, others stay open', () => {
    const found = changes('§ 20 (2)', { subsection: '', clause: '' }).filter(existing);
    expect(found).toEqual([
      ...['119^1: false → true', '125: false → true', '135: subsection → true', '153^1: false → true'],
      ...['171: false → true', '181: false → true', '187: true → false', '195: false → subsection'],
      ...['200: subsection → true', '214: false → true', '215: false → subsection'],
      ...['237', '237^1', '237^2', '237^3', '244', '246'].map((section) => `${section}: false → true`),
      ...['251: false → subsection', '263: false → true', '266: false → subsection', '274: false → true'],
      ...['290^1', '291', '302', '303', '312', '322', '323'].map((section) => `${section}: false → true`),
      ...[
        '327: false → subsection',
        '403: false → true',
        '404: false → true',
        '405: false → true',
        '435: false → true',
      ],
    ]);
  });

  it('is, for every possible input, the difference of the two lists written out', () => {
    for (const provision of ['§ 20 (1)', '§ 20 (2)'] as const) {
      const [before, after] = naiveLists.filter((list) => list.provision === provision);
      for (const telling of everyTelling) {
        const expected = everySection.flatMap((section) => {
          const encoded = { section, ...telling };
          const [old, now] = [naivelyListed(before!, encoded), naivelyListed(after!, encoded)];
          return same(old, now) ? [] : [`${section}: ${show(old)} → ${show(now)}`];
        });
        expect(changes(provision, telling)).toEqual(expected);
      }
    }
  });
});

function entriesOf(list: OffenceList): readonly OffenceListItem[] {
  return [...list.items, ...(list.mayAlsoList ?? [])];
}

/** The entry of a list that a provision lies in. */
function entryOf(list: OffenceList, provision: PenalProvision): OffenceListItem | undefined {
  return entriesOf(list).find(({ range }) => penalRangeContains(range, provision));
}

/** Two finer provisions in a provision, and two in those. */
function below(provision: PenalProvision): PenalProvision[] {
  if (provision.clause !== undefined) return [];
  if (provision.subsection !== undefined) return [1, 2].map((number) => ({ ...provision, clause: { number } }));
  const subsections = [1, 7].map((number) => ({ ...provision, subsection: { number } }));
  return [...subsections, ...subsections.flatMap(below)];
}

/** The last things before an entry and the first after it, at every level that it names. */
function neighbours({ range: { first, last } }: OffenceListItem): PenalProvision[] {
  const before = (n: number, raised = 0) =>
    raised === 0
      ? [{ number: n - 1 }, { number: n - 1, superscript: 99 }]
      : [{ number: n, ...(raised > 1 && { superscript: raised - 1 }) }];
  const after = (n: number, raised = 0) => [{ number: n, superscript: raised + 1 }, { number: n + 1 }];
  const around = (low: { number: number; superscript?: number }, high = low) =>
    [...before(low.number, low.superscript), ...after(high.number, high.superscript)].filter(
      ({ number }) => number > 0,
    );
  const { section, subsection, clause } = first;
  const finer = { ...(subsection && { subsection }), ...(clause && { clause }) };
  return [
    ...around(section, last.section).map((other): PenalProvision => ({ section: other, ...finer })),
    ...(subsection ? around(subsection).map((other): PenalProvision => ({ ...first, subsection: other })) : []),
    ...(clause ? around(clause).map((other): PenalProvision => ({ ...first, clause: other })) : []),
  ];
}

/** The sections from one to another, both included, pair by pair. */
function sections(...spans: readonly (readonly [string, string])[]): string[] {
  return spans.flatMap(([from, to]) => everySection.slice(everySection.indexOf(from), everySection.indexOf(to) + 1));
}

/** Whether one telling names all that another names. */
function agrees(
  finer: { subsection: string; clause: string },
  coarser: { subsection: string; clause: string },
): boolean {
  return (['subsection', 'clause'] as const).every((key) => coarser[key] === '' || coarser[key] === finer[key]);
}

/** Sections of the Penal Code, in force or repealed, around what § 20 (2) lists. */
const existingSections = new Set([
  ...['118', '118^1', '119', '119^1', '120', '121', '122', '123', '124', '125', '134', '135', '136', '138^1', '140'],
  ...['153', '153^1', '171', '172', '173', '174', '179^1', '180', '181', '182', '182^1', '183', '184', '185', '187'],
  ...['195', '200', '214', '215', '237', '237^1', '237^2', '237^3', '237^4', '237^5', '237^6', '244', '245', '246'],
  ...['251', '263', '266', '274', '290', '290^1', '291', '302', '303', '312', '322', '323', '327', '403', '404', '405'],
  '435',
]);

const anyList = fc.constantFrom(...offenceLists);
const nearSections = [
  '118',
  '134',
  '135',
  '136',
  '138^1',
  '140',
  '195',
  '200',
  '202',
  '202^6',
  '215',
  '251',
  '266',
  '327',
];
const anyTelling: fc.Arbitrary<PenalProvision> = fc
  .tuple(fc.oneof(fc.constantFrom(...nearSections), fc.constantFrom(...everySection)), fc.constantFrom(...everyTelling))
  .map(([section, telling]) => offenceOf('penal-code', { section, ...telling }).provision);
