import { describe, expect, it } from 'vitest';
import { chapters, provisionOn, provisionsOn } from '../../src/act/provisions.ts';
import { compareReferences, formatReference, parseReference } from '../../src/act/reference.ts';
import { allWordings, lawKnownUntil } from '../../src/act/wordings.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { refusal } from '../support/input-error.ts';
import { amendmentMarks, estonianMarks, renumberedSections } from './printed-marks.ts';
import { englishLines, englishProvisions, estonianProvisions } from './printed-provisions.ts';

const provisions = chapters.flatMap((chapter) => chapter.provisions);
const versions = provisions.flatMap(({ reference, versions }) =>
  versions.map((version) => ({ reference, ...version })),
);

describe('the table of provisions', () => {
  it('has eleven chapters and, from 2025-01-10, chapter 8¹, with the provisions in the order of the Act, each once', () => {
    const numbers = chapters.map(({ number }) => number);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '8¹', '9', '10', '11']);
    const added = chapters.filter(({ from, amendedBy }) => from !== undefined || amendedBy !== undefined);
    expect(added.map(({ number, from, amendedBy }) => [number, from, amendedBy])).toEqual([
      ['8¹', '2025-01-10', 'RT I, 31.12.2024, 3'],
    ]);
    for (const { provisions, from } of added) {
      for (const { versions } of provisions) expect(versions[0].from).toBe(from);
    }
    for (const [index, { reference }] of provisions.slice(1).entries()) {
      const before = provisions[index]!.reference;
      expect(compareReferences(parseReference(before), parseReference(reference)), reference).toBeLessThan(0);
    }
  });

  it('writes every provision as Riigi Teataja prints it', () => {
    for (const { reference } of provisions) expect(formatReference(parseReference(reference))).toBe(reference);
  });

  it('puts the versions of a provision side by side: each ends on the day before the next begins', () => {
    for (const { reference, versions } of provisions) {
      for (const [index, { from, until }] of versions.entries()) {
        expect(until, reference).toBe(
          versions[index + 1] ? dayBefore(versions[index + 1]!.from) : versions.at(-1)!.until,
        );
        if (until !== undefined) expect(from <= until, reference).toBe(true);
      }
    }
  });

  it('ends without a successor only what lost its number: clauses in 2018 and 2025, § 29 (3¹) and § 40¹ 1)–3) in 2027', () => {
    const ended = provisions.filter(({ versions }) => versions.at(-1)!.until !== undefined);
    expect(ended.map(({ reference, versions }) => `${reference} ${versions.at(-1)!.until}`)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((clause) => `§ 27¹ (2) ${clause}) 2024-12-31`),
      '§ 29 (3¹) 2026-12-31',
      ...[1, 2, 3].map((clause) => `§ 38 (2) ${clause}) 2017-12-31`),
      ...[1, 2, 3].map((clause) => `§ 40¹ ${clause}) 2026-12-31`),
    ]);
  });

  it('a renumbered provision names its number of the day before', () => {
    const renumbered = versions.filter(({ renumberedFrom }) => renumberedFrom !== undefined);
    expect(
      renumbered.map(({ reference, renumberedFrom, from }) => `${renumberedFrom} to ${reference} ${from}`),
    ).toEqual([
      '§ 11 to § 11 (1) 2027-01-01',
      '§ 27¹ to § 27² 2025-01-01',
      '§ 27¹ (1) to § 27² (1) 2025-01-01',
      '§ 27¹ (2) to § 27² (2) 2025-01-01',
      ...[2, 3, 4, 5, 6, 7].map((clause) => `§ 27¹ (2) ${clause + 2}) to § 27² (2) ${clause}) 2025-01-01`),
      '§ 29 (3¹) to § 29 (6) 2027-01-01',
      '§ 29 (3) to § 29 (7) 2027-01-01',
      '§ 29 (5) to § 29 (8) 2027-01-01',
      '§ 40¹ to § 40¹ (1) 2027-01-01',
      ...[1, 2, 3].map((clause) => `§ 40¹ ${clause}) to § 40¹ (1) ${clause}) 2027-01-01`),
    ]);
    for (const { reference, renumberedFrom, from } of renumbered) {
      const before = provisionOn(renumberedFrom!, dayBefore(from));
      expect(before?.version.until, reference).toBe(dayBefore(from));
      expect(provisionOn(reference, dayBefore(from)), reference).toBeUndefined();
    }
  });

  it('a renumbered provision whose old number has a new content names both', () => {
    const summaryOn = (reference: string, day: string) => provisionOn(reference, day)?.version.summary.en;
    expect(summaryOn('§ 11 (1)', '2027-01-01')).toBe(summaryOn('§ 11', '2026-12-31'));
    expect(summaryOn('§ 27²', '2025-01-01')).toBe(summaryOn('§ 27¹', '2024-12-31'));
    expect(summaryOn('§ 27¹', '2025-01-01')).toMatch(/^Report /u);
    expect(summaryOn('§ 29 (8)', '2027-01-01')).toBe(summaryOn('§ 29 (5)', '2026-12-31'));
    expect(summaryOn('§ 29 (7)', '2027-01-01')).toMatch(/^Within ten days/u);
    expect(summaryOn('§ 29 (3)', '2026-12-31')).toMatch(/^On expiry of ten days/u);
    expect(summaryOn('§ 29 (3)', '2027-01-01')).toMatch(/involved/u);
    expect(summaryOn('§ 40¹ (1) 2)', '2027-01-01')).toBe(summaryOn('§ 40¹ 2)', '2026-12-31'));
  });

  it('begins a version on the first day of the wording that its amending act brought about', () => {
    const firstDays = allWordings.flatMap(({ day, amendingActs }) =>
      amendingActs.map((act) => `${day} ${act.reference}`),
    );
    for (const { reference, from, amendedBy } of versions) {
      if (amendedBy !== undefined) expect(firstDays, reference).toContain(`${from} ${amendedBy}`);
    }
  });

  it('dates the Act as first passed 2016-01-01, but § 19 2020-01-01', () => {
    for (const { reference, from, amendedBy } of versions) {
      if (amendedBy !== undefined) expect(from > '2016-01-01', reference).toBe(true);
      else expect(from, reference).toBe(inSection('§ 19', reference) ? '2020-01-01' : '2016-01-01');
    }
  });

  it('every version has a summary in both languages of no more than thirty words', () => {
    for (const { reference, summary } of versions) {
      expect(summary.en, reference).not.toBe(summary.et);
      for (const text of [summary.en, summary.et]) {
        const words = text.split(' ');
        expect(
          words.every((word) => word !== ''),
          `${reference}: ${text}`,
        ).toBe(true);
        expect(words.length, `${reference}: ${text}`).toBeLessThanOrEqual(30);
      }
    }
    for (const { title } of chapters) {
      expect(title.en).toMatch(/^[A-Z]/u);
      expect(title.et).toMatch(/^[A-ZÄÖÕÜ]/u);
      expect(title.en).not.toBe(title.et);
    }
  });

  it('every amendment changes the summary, except § 13 (1) 2) and § 20 (4), which were marked anew with the same content', () => {
    const sameSummary = (language: 'en' | 'et') =>
      provisions
        .filter(({ versions }) => new Set(versions.map(({ summary }) => summary[language])).size < versions.length)
        .map(({ reference }) => reference);
    expect(sameSummary('en')).toEqual(['§ 13 (1) 2)', '§ 20 (4)']);
    expect(sameSummary('et')).toEqual(['§ 13 (1) 2)', '§ 20 (4)']);
  });

  it('names what is repealed, and what texts are not at hand', () => {
    const named = (part: typeof versions) => part.map(({ reference, from }) => `${reference} ${from}`);
    expect(named(versions.filter(({ repealed }) => repealed))).toEqual([
      '§ 14 (1) 6) 2027-01-01',
      '§ 14 (1) 7) 2025-01-01',
      '§ 14 (2) 2025-01-01',
      '§ 15 (2) 4) 2027-01-01',
      '§ 15 (3) 5) 2025-01-01',
      '§ 16 2018-01-01',
      '§ 38 (3) 2018-01-01',
    ]);
    expect(named(versions.filter(({ unsettled }) => unsettled))).toEqual([
      '§ 11 2018-01-01',
      '§ 20 (1¹) 2018-01-01',
      '§ 38 (1) 2018-01-01',
      '§ 42 2016-01-01',
      '§ 44 2016-01-01',
      '§ 45 2016-01-01',
      '§ 46 2016-01-01',
    ]);
  });
});

describe('provisionsOn', () => {
  it('gives at most one version of a provision on any day, and no part without its whole', () => {
    for (let day = '2016-01-01'; day <= lawKnownUntil; day = dayAfter(day)) {
      const inForce = new Set<string>();
      for (const { reference, version } of provisionsOn(day)) {
        if (inForce.has(reference)) throw new Error(`${reference} twice on ${day}`);
        if (version.from > day || (version.until ?? day) < day) throw new Error(`${reference} not in force on ${day}`);
        const whole = reference.replace(/ [^ ]+$/u, '');
        if (whole !== '§' && !inForce.has(whole)) throw new Error(`${reference} without ${whole} on ${day}`);
        inForce.add(reference);
      }
      expect(inForce.size).toBeGreaterThan(180);
    }
  });

  it('changes on the first days of the wordings and, for § 19, on 2020-01-01', () => {
    const changes: string[] = [];
    for (let day = '2016-01-02'; day <= lawKnownUntil; day = dayAfter(day)) {
      const before = provisionsOn(dayBefore(day)).map(({ version }) => version);
      const now = provisionsOn(day).map(({ version }) => version);
      if (now.length !== before.length || now.some((version, index) => version !== before[index])) changes.push(day);
    }
    const firstDays = allWordings.slice(1).map(({ day }) => day);
    expect(changes).toEqual([...firstDays, '2020-01-01'].sort());
  });

  it.each([
    ['2016-01-01', 185],
    ['2024-12-31', 228],
    ['2025-01-01', 240],
    ['2025-01-10', 307],
    ['2026-10-01', 310],
    ['2027-01-01', 331],
  ])('gives on %s as many provisions as the Act then has', (day, count) => {
    expect(provisionsOn(day)).toHaveLength(count);
  });

  it('every day after the reviewed law has the provisions of the last wording', () => {
    for (const day of ['2028-01-01', '2055-06-30', '9999-12-31']) {
      expect(provisionsOn(day)).toEqual(provisionsOn('2027-01-01'));
    }
  });

  it('rejects a day before the Act', () => {
    expect(refusal(() => provisionsOn('2015-12-31'))).toMatchObject({ code: 'day-not-modelled', path: 'at' });
    expect(refusal(() => provisionOn('§ 1', '2015-12-31'))).toMatchObject({ code: 'day-not-modelled', path: 'at' });
  });

  it('rejects what is no day', () => {
    expect(refusal(() => provisionsOn('01.04.2023'))).toMatchObject({ code: 'not-a-day', path: 'at' });
  });
});

describe('provisionOn', () => {
  it('agrees with provisionsOn for every provision, on the first and the last day of every wording', () => {
    for (const day of allWordings.flatMap(({ day, until = lawKnownUntil }) => [day, until])) {
      const inForce = new Map(provisionsOn(day).map((provision) => [provision.reference, provision]));
      for (const { reference } of provisions) expect(provisionOn(reference, day)).toEqual(inForce.get(reference));
    }
  });

  it.each([
    ['§ 29 (3¹)', '2023-03-31', '2023-04-01'],
    ['§ 27¹ (2) 9)', '2022-12-31', '2023-01-01'],
    ['§ 34¹', '2022-11-19', '2022-11-20'],
    ['§ 20 (4)', '2022-09-30', '2022-10-01'],
    ['§ 41 (3)', '2017-12-31', '2018-01-01'],
    ['§ 19 (2)', '2019-12-31', '2020-01-01'],
    ['§ 27² (4)', '2024-12-31', '2025-01-01'],
    ['§ 15 (3) 4²)', '2024-12-31', '2025-01-01'],
    ['§ 20 (6) 3)', '2025-01-09', '2025-01-10'],
    ['§ 34² (3) 14)', '2025-01-09', '2025-01-10'],
    ['§ 40¹ 1)', '2025-01-09', '2025-01-10'],
    ['§ 20 (3²)', '2026-09-30', '2026-10-01'],
    ['§ 28 (4)', '2026-09-30', '2026-10-01'],
    ['§ 29 (12)', '2026-12-31', '2027-01-01'],
    ['§ 40¹ (1) 1)', '2026-12-31', '2027-01-01'],
    ['§ 41³', '2026-12-31', '2027-01-01'],
  ])('finds no %s on %s, but on %s', (reference, eve, day) => {
    expect(provisionOn(reference, eve)).toBeUndefined();
    expect(provisionOn(reference, day)?.version.from).toBe(day);
  });

  it('finds the clauses of § 38 (2) until 2017-12-31', () => {
    expect(provisionOn('§ 38 (2) 3)', '2017-12-31')?.chapter).toBe('10');
    expect(provisionOn('§ 38 (2) 3)', '2018-01-01')).toBeUndefined();
  });

  it('finds § 34² in chapter 8¹, § 34¹ in chapter 8', () => {
    expect(provisionOn('§ 34²', '2025-01-10')?.chapter).toBe('8¹');
    expect(provisionOn('§ 34¹', '2025-01-10')?.chapter).toBe('8');
  });

  it('finds two texts under § 29 (4): no declining until 2026-12-31, help within one field from 2027-01-01', () => {
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) => provisionOn('§ 29 (4)', day)!.version);
    expect(before).toMatchObject({ from: '2016-01-01', until: '2026-12-31' });
    expect(after).toMatchObject({ from: '2027-01-01', amendedBy: 'RT I, 11.07.2026, 8' });
    expect(before!.summary.en).toMatch(/declined/u);
    expect(after!.summary.en).toMatch(/one field/u);
  });

  it('finds a repealed provision: its number remains', () => {
    expect(provisionOn('§ 16', '2017-12-31')?.version.repealed).toBeUndefined();
    expect(provisionOn('§ 16', '2018-01-01')?.version.repealed).toBe(true);
  });

  it('reads the provision in any style, and rejects what is none', () => {
    const expected = provisionOn('§ 29¹ (1) 2)', '2023-04-01');
    expect(expected?.chapter).toBe('6');
    expect(provisionOn('29^1(1)2)', '2023-04-01')).toEqual(expected);
    expect(provisionOn('§ 29¹ lg 1 p 2', '2023-04-01')).toEqual(expected);
    expect(refusal(() => provisionOn('§ 291', '2023-04-01')).code).toBe('ambiguous-provision');
    expect(refusal(() => provisionOn('§ 48', '2023-04-01')).code).toBe('unknown-provision');
  });
});

describe.runIf(actTextsFolder)('the table compared with the official texts', () => {
  const file = (day: string) => `child-protection-act.${day}.en.txt`;
  const ESTONIAN = 'RT-I-31.12.2024-23.et.xml';

  it('has the provisions that the English text of 2016 prints, but § 19, which starts on 2020-01-01 (§ 47 (2))', () => {
    const printed = printedReferences(file('2016-01-01'));
    const notYet = printed.filter((reference) => inSection('§ 19', reference));
    expect(notYet).toEqual(['§ 19', '§ 19 (1)', '§ 19 (2)', '§ 19 (3)']);
    expect(referencesOn('2016-01-01')).toEqual(printed.filter((reference) => !notYet.includes(reference)));
  });

  it('has the provisions that the English text of 2023 prints, but § 41² (1), which has no number in Estonian', () => {
    const printed = printedReferences(file('2023-04-01'));
    expect(printed.filter((reference) => inSection('§ 41²', reference))).toEqual(['§ 41²', '§ 41² (1)']);
    expect(referencesOn('2023-04-01')).toEqual(printed.filter((reference) => reference !== '§ 41² (1)'));
  });

  it('has the provisions that the Estonian text of 2025 prints, §§ 43–45 between two omitted ones among them', () => {
    const printed = estonianProvisions(ESTONIAN).map((provision) => formatReference(provision));
    const unprinted = referencesOn('2025-01-10').filter((reference) => !printed.includes(reference));
    expect(unprinted).toEqual(['§ 43', '§ 44', '§ 45']);
    expect(referencesOn('2025-01-10').filter((reference) => printed.includes(reference))).toEqual(printed);
  });

  it('has every provision in the chapter in which the texts print it', () => {
    for (const day of ['2016-01-01', '2023-04-01']) {
      const printed = chaptersOfSections(file(day));
      for (const { reference, chapter } of provisionsOn(day)) {
        const { section } = parseReference(reference);
        expect(chapter, reference).toBe(printed.get(`${section.number}${section.superscript ?? ''}`));
      }
    }
  });

  it('has amended between the two wordings what carries a mark in the text of 2023, by its act and from its day', () => {
    const marked = amendmentMarks(file('2023-04-01'), file('2016-01-01'));
    const held = provisionsOn('2023-04-01').flatMap(({ reference, version: { amendedBy, from, repealed } }) =>
      amendedBy === undefined ? [] : [[reference, { amendedBy, from, repealed: repealed ?? false }] as const],
    );
    expect(held).toEqual([...marked].filter(([reference]) => reference !== '§ 41² (1)'));
    expect(held).toHaveLength(60);
  });

  it('has in 2025-01-10 what carries a mark in the Estonian text, by its act and from its day', () => {
    const marked = estonianMarks(ESTONIAN, file('2016-01-01'));
    const held = provisionsOn('2025-01-10').flatMap(({ reference, version: { amendedBy, from, repealed } }) =>
      amendedBy === undefined ? [] : [[reference, { amendedBy, from, repealed: repealed ?? false }] as const],
    );
    expect(held).toEqual([...marked]);
    expect(held).toHaveLength(147);
  });

  it('§ 27¹ is renumbered § 27², as the mark of its heading in the Estonian text shows', () => {
    expect([...renumberedSections(ESTONIAN)]).toEqual([['§ 27¹', '§ 27²']]);
    expect(provisionOn('§ 27²', '2025-01-10')!.version.renumberedFrom).toBe('§ 27¹');
  });

  it('has left every provision without a mark as it was first passed, up to the wording of 2025-01-10', () => {
    const marked = new Set([
      ...amendmentMarks(file('2023-04-01'), file('2016-01-01')).keys(),
      ...estonianMarks(ESTONIAN, file('2016-01-01')).keys(),
    ]);
    const unmarked = provisionsOn('2025-01-10').filter(({ reference }) => !marked.has(reference));
    for (const { reference, version } of unmarked) {
      expect(version.from, reference).toBe(inSection('§ 19', reference) ? '2020-01-01' : '2016-01-01');
      expect(version.amendedBy, reference).toBeUndefined();
    }
    expect(unmarked.length).toBeGreaterThan(150);
  });
});

function referencesOn(day: string): string[] {
  return provisionsOn(day).map(({ reference }) => reference);
}

/** The provisions that an English text prints; of `§ 44. – § 46.` also those between. */
function printedReferences(file: string): string[] {
  const ranges = englishLines(file).flatMap((line) => {
    const [, first, last] = /^§\s(\d+)\.\s–\s§\s(\d+)\./u.exec(line) ?? [];
    return first && last ? [{ first: Number(first), last: Number(last) }] : [];
  });
  return englishProvisions(file).flatMap((provision) => {
    const range = ranges.find(({ first }) => provision.subsection === undefined && provision.section.number === first);
    const further = range ? range.last - range.first : 0;
    const numbers = Array.from({ length: further }, (_, index) => provision.section.number + index + 1);
    return [formatReference(provision), ...numbers.map((number) => formatReference({ section: { number } }))];
  });
}

/** The chapter of every section, under the section's number as printed, with its superscript flattened. */
function chaptersOfSections(file: string): ReadonlyMap<string, string> {
  const chapterOf = new Map<string, string>();
  let chapter = '';
  for (const line of englishLines(file)) {
    chapter = /^Chapter (\d+) /u.exec(line)?.[1] ?? chapter;
    const [, first, last] = /^§\s(\d+)\.(?:\s–\s§\s(\d+)\.)?/u.exec(line) ?? [];
    if (first === undefined) continue;
    for (let section = Number(first); section <= Number(last ?? first); section += 1) {
      chapterOf.set(String(section), chapter);
    }
  }
  return chapterOf;
}

function inSection(section: string, reference: string): boolean {
  return reference === section || reference.startsWith(`${section} `);
}

function dayBefore(day: string): string {
  return dayAfter(day, -1);
}

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
