import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordingNotes } from '../../src/act/wording-notes.ts';
import { allWordings, lawCheckedOn, lawKnownUntil, wordingNamed, wordingOn } from '../../src/act/wordings.ts';
import { actTextsFolder } from '../support/act-texts.ts';
import { refusal } from '../support/input-error.ts';

describe('the table of wordings', () => {
  it('begins with the entry into force of the Act and leaves the last wording open', () => {
    expect(allWordings).toHaveLength(14);
    expect(allWordings[0]!.day).toBe('2016-01-01');
    expect(allWordings.filter(({ until }) => until === undefined)).toEqual([allWordings.at(-1)]);
  });

  it('leaves no gap and no overlap: each wording ends on the day before the next begins', () => {
    for (const [index, wording] of allWordings.slice(1).entries()) {
      expect(allWordings[index]!.until).toBe(dayAfter(wording.day, -1));
      expect(allWordings[index]!.day <= allWordings[index]!.until!).toBe(true);
    }
  });

  it('marks the wordings that an official text gives whole: two in English, those of 2025-01-10, 2026-10-01 and 2027-01-01 in Estonian', () => {
    const given = allWordings.flatMap(({ day, officialText }) => (officialText ? [`${day} ${officialText}`] : []));
    expect(given).toEqual(['2016-01-01 en', '2023-04-01 en', '2025-01-10 et', '2026-10-01 et', '2027-01-01 et']);
  });

  it('the review day of the law is given, and the law up to the last known day was published before it', () => {
    expect([lawCheckedOn, lawKnownUntil]).toEqual(['2026-11-30', '2027-12-31']);
    for (const { amendingActs, consolidated } of allWordings) {
      for (const { reference } of amendingActs) expect(publishedOn(reference) <= lawCheckedOn).toBe(true);
      if (consolidated !== undefined) expect(publishedOn(consolidated) <= lawCheckedOn).toBe(true);
    }
    expect(allWordings.at(-1)!.day <= lawKnownUntil).toBe(true);
    expect(allWordings.filter(({ day }) => day > lawCheckedOn).map(({ day }) => day)).toEqual(['2027-01-01']);
  });

  it('cites every act by part, day and number, published before it took effect and passed before that', () => {
    for (const wording of allWordings) {
      expect(wording.amendingActs.length).toBeGreaterThan(0);
      for (const { reference, passed } of wording.amendingActs) {
        expect(publishedOn(reference) < wording.day).toBe(true);
        if (passed !== undefined) expect(passed < publishedOn(reference)).toBe(true);
      }
      if (wording.consolidated !== undefined) expect(publishedOn(wording.consolidated)).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('describes in both languages what changed', () => {
    expect(Object.keys(wordingNotes)).toEqual(allWordings.map(({ day }) => day));
    for (const note of Object.values(wordingNotes)) {
      expect(note.en).toMatch(/\.$/);
      expect(note.et).toMatch(/\.$/);
      expect(note.en).not.toBe(note.et);
    }
  });
});

describe('wordingOn', () => {
  it('gives exactly one wording for every day from 2016-01-01 to 2027-12-31', () => {
    let days = 0;
    for (let day = '2016-01-01'; day <= lawKnownUntil; day = dayAfter(day)) {
      const inForce = allWordings.filter((wording) => wording.day <= day && day <= (wording.until ?? day));
      expect(inForce).toHaveLength(1);
      expect(wordingOn(day)).toBe(inForce[0]);
      days += 1;
    }
    expect(days).toBe(12 * 365 + 3);
  });

  it.each([
    ['2016-12-31', '2016-01-01'],
    ['2017-01-01', '2017-01-01'],
    ['2020-01-01', '2019-01-01'],
    ['2022-05-07', '2019-01-01'],
    ['2022-05-08', '2022-05-08'],
    ['2023-03-31', '2023-01-01'],
    ['2023-04-01', '2023-04-01'],
    ['2024-12-31', '2023-04-01'],
    ['2025-01-01', '2025-01-01'],
    ['2025-01-09', '2025-01-01'],
    ['2025-01-10', '2025-01-10'],
    ['2026-09-30', '2025-01-10'],
    ['2026-10-01', '2026-10-01'],
    ['2026-12-31', '2026-10-01'],
    ['2027-01-01', '2027-01-01'],
    ['2027-12-31', '2027-01-01'],
  ])('on %s the wording of %s is in force', (day, wording) => {
    expect(wordingOn(day).day).toBe(wording);
  });

  it.each(['2028-01-01', '2040-02-29', '2100-12-31', '9999-12-31'])(
    'on %s, after the law that was reviewed, the last wording answers',
    (day) => {
      expect(day > lawKnownUntil).toBe(true);
      expect(wordingOn(day)).toBe(allWordings.at(-1));
    },
  );

  it.each(['2015-12-31', '0001-01-01'])('refuses %s, before the Act entered into force', (day) => {
    expect(refusal(() => wordingOn(day))).toMatchObject({
      code: 'day-not-modelled',
      path: 'at',
      expected: 'a day from 2016-01-01 on, when the Act entered into force',
    });
  });

  it.each(['', '2023', '2023-04', '20230401', '2023-4-1', '2023-13-01', '2023-00-10', '2023-04-32', '2023-04-00'])(
    'finds no day in "%s"',
    (text) => expect(refusal(() => wordingOn(text))).toMatchObject({ code: 'not-a-day', path: 'at' }),
  );

  it.each(['2023-04-01T10:00', ' 2023-04-01', '2023-04-01\n', '12023-04-01', '01.04.2023', '２０２３-04-01'])(
    'takes a day alone, so not "%s"',
    (text) => expect(refusal(() => wordingOn(text)).code).toBe('not-a-day'),
  );
});

describe('wordingNamed', () => {
  it('knows each wording by the day it entered into force', () => {
    for (const wording of allWordings) expect(wordingNamed(wording.day)).toBe(wording);
  });

  it('knows the two of the official English texts by their years', () => {
    expect(wordingNamed('2016').day).toBe('2016-01-01');
    expect(wordingNamed('2023').day).toBe('2023-04-01');
  });

  it.each([
    ['2015-12-31', '2016-01-01'],
    ['2018', '2017-01-01 and 2018-01-01'],
    ['2022-10-02', '2022-10-01 and 2022-11-20'],
    ['2024-01-01', '2023-04-01 and 2025-01-01'],
    ['2025-01-09', '2025-01-01 and 2025-01-10'],
    ['2027', '2026-10-01 and 2027-01-01'],
    ['2028-01-01', '2027-01-01'],
    ['constructor', '2027-01-01'],
    ['', '2016-01-01'],
  ])('knows no wording "%s" and names the nearest, %s', (name, nearest) => {
    expect(refusal(() => wordingNamed(name))).toMatchObject({
      code: 'unknown-wording',
      path: 'wording',
      expected: `the day a wording entered into force, nearest ${nearest}`,
    });
  });
});

describe.runIf(actTextsFolder)('the table compared with the official texts', () => {
  it.each([
    ['2016-01-01', '2016-12-31'],
    ['2023-04-01', undefined],
  ])('has the wording of %s in force as its English text says', (day, until) => {
    const text = read(`child-protection-act.${day}.en.txt`);
    expect(isoDay(/^In force from:(.*)$/mu.exec(text)![1]!)).toBe(day);
    // The text of 2023 was printed while it was in force, and tells no end.
    expect(isoDay(/^In force until:(.*)$/mu.exec(text)![1]!)).toBe(until);
    if (until !== undefined) expect(wordingNamed(day).until).toBe(until);
  });

  it('the wording of 2025-01-10 has the publication and the day of its Estonian text', () => {
    const text = read('RT-I-31.12.2024-23.et.xml');
    expect(/<kehtivuseAlgus>([\d-]+)/u.exec(text)![1]).toBe('2025-01-10'); // of its end it tells nothing
    expect(wordingNamed('2025-01-10').consolidated).toBe('RT I, 31.12.2024, 23');
  });

  it('names every act that has amended the Estonian text, with its days', () => {
    const header = read('RT-I-31.12.2024-23.et.xml').split('<sisu>')[0]!;
    const acts = header.match(/<(muutmismarge|vastuvoetud)>.*?<\/\1>/gsu)!.filter((act) => !act.includes('Riigikohtu'));
    const encoded = acts.flatMap((act) => {
      const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(act)?.[1] ?? '';
      const published = field('avaldamineKuupaev').split('-').reverse().join('.');
      const reference = `RT I, ${published}, ${field('RTartikkel')}`;
      // A part may start later. § 19, which did, made no wording of its own.
      const later = /osaliselt ([\d.]+)/u.exec(field('tavatekst'))?.[1];
      const days = [field('joustumine'), ...(later && later !== '01.01.2020' ? [isoDay(later)] : [])];
      return days.map((day) => ({ day, reference, passed: field('aktikuupaev') }));
    });
    const held = allWordings
      .filter(({ day }) => day <= '2025-01-10')
      .flatMap(({ day, amendingActs }) => amendingActs.map((act) => ({ day, ...act })));
    const places = (acts: readonly { day: string | undefined; reference: string }[]) =>
      acts.map(({ day, reference }) => `${day} ${reference}`).sort();
    expect(places(held)).toEqual(places(encoded));
    for (const { reference, passed } of encoded) {
      // A header that tells a day of passing after the publication is mistaken, and is not followed.
      if (passed < publishedOn(reference)) expect(held.find((act) => act.reference === reference)!.passed).toBe(passed);
    }
  });
});

function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isoDay(text: string): string | undefined {
  return /(\d\d)\.(\d\d)\.(\d{4})/u.exec(text)?.slice(1).reverse().join('-');
}

function publishedOn(reference: string): string {
  return isoDay(/^RT I, (\d\d\.\d\d\.\d{4}), \d+$/u.exec(reference)![1]!)!;
}

function read(file: string): string {
  return readFileSync(join(actTextsFolder!, file), 'utf8');
}
