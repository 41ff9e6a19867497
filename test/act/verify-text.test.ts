import { describe, expect, it, vi } from 'vitest';
import { readWording } from '../../src/act/official-text/read-wording.ts';
import { chapters, provisionOn, provisionsOn } from '../../src/act/provisions.ts';
import { compareReferences, parseReference, readReference } from '../../src/act/reference.ts';
import { type Dependents, type Verification, verifyText } from '../../src/act/verify-text.ts';
import { allWordings } from '../../src/act/wordings.ts';
import { refusal } from '../support/input-error.ts';
import { markXml, printEnglish, printXml, type Said, saidOn, xmlAct } from './official-text/printed-act.ts';
import { having, others } from './verification.ts';

// Without digests in Estonian, so that a text in our own words shows what numbers and marks alone tell.
vi.mock('../../src/act/digests.ts', async (original) => {
  const { officialDigests } = await original<typeof import('../../src/act/digests.ts')>();
  return { officialDigests: officialDigests.filter(({ language }) => language === 'en') };
});

/** The Estonian text of a wording, in our own words but with the true numbers and marks, changed by hand. */
function verifyXml(
  change: (said: readonly Said[]) => readonly Said[],
  day = '2023-04-01',
  wording = day,
): Verification {
  return verifyText(readWording(printXml(change(saidOn(day, 'et')), day)), wording);
}

/** The same, with one provision said otherwise. */
function saying(reference: string, otherwise: Partial<Said>): (said: readonly Said[]) => readonly Said[] {
  return (said) => said.map((one) => (one.reference === reference ? { ...one, ...otherwise } : one));
}

/** The same, with further provisions in their places. */
function adding(...further: readonly Said[]): (said: readonly Said[]) => readonly Said[] {
  return (said) =>
    [...said, ...further].sort((a, b) => compareReferences(readReference(a.reference)!, readReference(b.reference)!));
}

/** An act without chapters, with those that the table has on a day around its sections. */
function withChapters(xml: string, day = '2023-04-01'): string {
  return chapters
    .filter(({ from = day }) => from <= day)
    .reduce(
      (act, { number, provisions, from, amendedBy }) => {
        const { section } = parseReference(provisions[0]!.reference);
        const raised = section.superscript ? ` ylaIndeks="${section.superscript}"` : '';
        const first = act.indexOf(`<paragrahv><paragrahvNr${raised}>${section.number}<`);
        const end = number === '1' ? '' : '</peatykk>';
        const printed = number === '8¹' ? '<peatykkNr ylaIndeks="1">8</peatykkNr>' : `<peatykkNr>${number}</peatykkNr>`;
        const mark = from && amendedBy ? markXml({ act: amendedBy, inForce: from }) : '';
        const begin = `<peatykk>${printed}<peatykkPealkiri>Siil</peatykkPealkiri>${mark}`;
        return act.slice(0, first) + end + begin + act.slice(first);
      },
      xml.replace('</sisu>', '</peatykk></sisu>'),
    );
}

const LATER = { act: 'RT I, 01.02.2028, 3', inForce: '2028-03-01' };

describe('verifyText, by numbers and marks', () => {
  it('finds a text with the numbers and marks of the table the same, on every wording', () => {
    for (const { day } of allWordings) {
      const verification = verifyXml((said) => said, day);
      const { by, digestsFrom, against, wording, inForceFrom } = verification;
      expect({ by, digestsFrom, against, wording, inForceFrom }).toEqual({
        by: 'marks',
        digestsFrom: [],
        against: day,
        wording: day,
        inForceFrom: day,
      });
      const notYet = day < '2020-01-01' ? ['§ 19', '§ 19 (1)', '§ 19 (2)', '§ 19 (3)'] : [];
      expect(others(verification)).toEqual(Object.fromEntries(notYet.map((reference) => [reference, 'missing'])));
    }
  });

  it('finds § 19 the same in a text of 2016, which prints it before it starts', () => {
    const printed = ['§ 19', '§ 19 (1)', '§ 19 (2)', '§ 19 (3)'].map((reference) => ({ reference, text: 'Nõuded' }));
    const verification = verifyXml(adding(...printed), '2016-01-01');
    expect(others(verification)).toEqual({});
  });

  it('has drifted what carries a mark that the table does not have', () => {
    const verification = verifyXml(saying('§ 33 (1)', { mark: LATER }));
    expect(verification.provisions.find(({ reference }) => reference === '§ 33 (1)')).toMatchObject({
      status: 'drifted',
      by: 'marks',
      mark: LATER,
      summary: { en: expect.any(String), et: expect.any(String) },
    });
    expect(having(verification, 'drifted')).toEqual(['§ 33 (1)']);
  });

  it('a provision without a mark before such a mark in its section is unsure, and nothing after the mark is', () => {
    const verification = verifyXml(saying('§ 31 (2)', { mark: LATER }));
    expect(others(verification)).toEqual({ '§ 31': 'unsure', '§ 31 (1)': 'unsure', '§ 31 (2)': 'drifted' });
    expect(verification.provisions.find(({ reference }) => reference === '§ 31 (1)')?.mark).toEqual(LATER);
  });

  it('is unsure only as far back as the mark before', () => {
    const verification = verifyXml(saying('§ 38 (6)', { mark: LATER }));
    expect(others(verification)).toEqual({ '§ 38 (5)': 'unsure', '§ 38 (6)': 'drifted' }); // (4) has a mark of 2019
  });

  it('is unsure of the whole of a section that ends in a new subsection with a mark: § 29 of 2027', () => {
    const verification = verifyXml(adding({ reference: '§ 29 (6)', text: 'Uus', mark: LATER }));
    expect(having(verification, 'new')).toEqual(['§ 29 (6)']);
    expect(having(verification, 'unsure')).toEqual(['§ 29 (4)', '§ 29 (5)']); // (3¹) has a mark of its own
    const wordedAnew = verifyXml((said) =>
      adding({ reference: '§ 29 (6)', text: 'Uus', mark: LATER })(
        said.map(({ mark, ...one }) => (one.reference === '§ 29 (3¹)' || mark === undefined ? one : { ...one, mark })),
      ),
    );
    expect(having(wordedAnew, 'unsure')).toEqual([
      '§ 29',
      '§ 29 (1)',
      '§ 29 (2)',
      '§ 29 (3)',
      '§ 29 (3¹)',
      '§ 29 (4)',
      '§ 29 (5)',
    ]);
  });

  it('a provision before an insertion and its mark is the same', () => {
    const verification = verifyXml(
      adding(
        { reference: '§ 33 (2¹)', text: 'Uus', mark: LATER },
        { reference: '§ 33 (3¹)', text: 'Uus', mark: LATER },
      ),
    );
    expect(others(verification)).toEqual({ '§ 33 (2¹)': 'new', '§ 33 (3¹)': 'new' });
  });

  it('has drifted what lacks the mark of the amendment that the table has', () => {
    const verification = verifyXml((said) => said.map(({ mark: _, ...one }) => one));
    const amended = provisionsOn('2023-04-01').filter(({ version }) => version.amendedBy !== undefined);
    expect(having(verification, 'drifted')).toEqual(amended.map(({ reference }) => reference));
    expect(amended.length).toBe(60);
  });

  it('misses what is gone, and names what is new, in the order of the Act', () => {
    const verification = verifyXml((said) =>
      adding(
        { reference: '§ 3 (1¹)', text: 'Uus' },
        { reference: '§ 34²', text: 'Uus' },
      )(said.filter(({ reference }) => reference !== '§ 3 (2)' && reference !== '§ 22 (2) 3)')),
    );
    expect(others(verification)).toEqual({
      '§ 3 (1¹)': 'new',
      '§ 3 (2)': 'missing',
      '§ 22 (2) 3)': 'missing',
      '§ 34²': 'new',
    });
    const places = verification.provisions.map(({ reference }) => parseReference(reference));
    for (const [index, place] of places.slice(1).entries())
      expect(compareReferences(places[index]!, place)).toBeLessThan(0);
  });

  it('compares a text with the given wording, whichever day the text itself names', () => {
    for (const { day } of allWordings.filter((wording) => wording.day !== '2023-04-01')) {
      const { wording, against, inForceFrom, same } = verifyXml((said) => said, '2023-04-01', day);
      expect({ wording, against, inForceFrom, same }).toEqual({
        wording: day,
        against: day,
        inForceFrom: '2023-04-01',
        same: false,
      });
    }
  });

  it('takes a wording that is not in the table where the text names its day itself, and holds it against the last', () => {
    const text = readWording(printXml(saidOn('2027-01-01', 'et'), '2028-03-01'));
    const verification = verifyText(text, '2028-03-01');
    expect(verification).toMatchObject({ wording: '2028-03-01', against: '2027-01-01' });
    expect(others(verification)).toEqual({});
    expect(refusal(() => verifyText(text, '2028-03-02'))).toMatchObject({ code: 'unknown-wording', path: 'wording' });
    const earlier = readWording(printXml(saidOn('2023-04-01', 'et'), '2023-05-01'));
    expect(refusal(() => verifyText(earlier, '2023-05-01'))).toMatchObject({ code: 'unknown-wording' });
  });

  it('takes of what was renumbered the mark that it had under its old number', () => {
    const printed = (reference: string, mark: NonNullable<Said['mark']>) =>
      verifyXml(saying(reference, { mark }), '2027-01-01').provisions.find((one) => one.reference === reference);
    const former = { act: 'RT I, 31.12.2024, 3', inForce: '2025-01-10' };
    expect(printed('§ 40¹ (1) 3)', former)).toMatchObject({ status: 'same', by: 'marks' });
    expect(printed('§ 11 (1)', { act: 'RT I, 06.08.2022, 6', inForce: '2022-08-16' })).toMatchObject({
      status: 'same',
    });
    expect(printed('§ 11 (1)', { act: 'RT I, 28.11.2017, 2', inForce: '2018-01-01' })).toMatchObject({
      status: 'drifted',
    });
    expect(printed('§ 40¹ (2)', former)).toMatchObject({ status: 'drifted', mark: former });
  });

  it('takes one mark at the end of § 29 of 2027 for all that was worded anew, and § 29 itself for unchanged', () => {
    const verification = verifyXml(
      (said) =>
        said.map(({ mark, ...one }) =>
          one.reference.startsWith('§ 29 (') && one.reference !== '§ 29 (12)' ? one : { ...one, ...(mark && { mark }) },
        ),
      '2027-01-01',
    );
    expect(others(verification)).toEqual({});
  });

  it('is the same only for the wording that the text names', () => {
    const whole = (day: string) => {
      const body = printXml(saidOn('2023-04-01', 'et'), day);
      return verifyText(readWording(withChapters(body)), '2023');
    };
    for (const { day } of allWordings.filter((wording) => wording.day > '2020-01-01')) {
      const body = withChapters(printXml(saidOn(day, 'et'), day), day);
      expect(verifyText(readWording(body), day)).toMatchObject({ same: true, wording: day });
    }
    expect(whole('2023-04-01')).toMatchObject({ same: true, inForceFrom: '2023-04-01' });
    expect(whole('2023-05-01')).toMatchObject({ same: false, inForceFrom: '2023-05-01', wording: '2023-04-01' });
    expect(others(whole('2023-05-01'))).toEqual({});
  });

  it('reports what was not read, and is then not the same', () => {
    const xml = withChapters(printXml(saidOn('2023-04-01', 'et'), '2023-04-01'));
    expect(verifyText(readWording(xml), '2023').same).toBe(true);
    const more = verifyText(readWording(xml.replace('</sisu>', '<tabel/></sisu>')), '2023');
    expect(more).toMatchObject({ same: false, unread: [{ reason: expect.any(String) }] });
  });

  it('reports the chapters: the same, missing, new, and those that took a section from another', () => {
    const chapter = (number: string, sections: readonly number[], mark = '') =>
      `<peatykk>${number}<peatykkPealkiri>Siil</peatykkPealkiri>${mark}${sections.map((section) => `<paragrahv><paragrahvNr>${section}</paragrahvNr></paragrahv>`).join('')}</peatykk>`;
    const text = readWording(
      xmlAct(
        chapter('<peatykkNr>1</peatykkNr>', [1, 2, 3]) +
          chapter('<peatykkNr>2</peatykkNr>', [4, 10]) +
          chapter('<peatykkNr ylaIndeks="1">2</peatykkNr>', [48]),
      ),
    );
    expect(verifyText(text, '2023').chapters.map(({ number, status, by }) => [number, status, by])).toEqual([
      ['1', 'same', 'numbers'],
      ['2', 'drifted', 'numbers'],
      ['2¹', 'new', 'numbers'],
      ...['3', '4', '5', '6', '7', '8', '9', '10', '11'].map((number) => [number, 'missing', 'numbers']),
    ]);
  });

  it('knows chapter 8¹ from 2025-01-10, with its mark and no other', () => {
    const statusOn = (day: string, change = (xml: string) => xml) => {
      const xml = withChapters(printXml(saidOn('2025-01-10', 'et'), '2025-01-10'), '2025-01-10');
      return verifyText(readWording(change(xml)), day).chapters.find(({ number }) => number === '8¹');
    };
    const mark = { act: 'RT I, 31.12.2024, 3', inForce: '2025-01-10' };
    expect(statusOn('2025-01-10')).toEqual({ number: '8¹', status: 'same', by: 'numbers' });
    expect(statusOn('2025-01-01')).toEqual({ number: '8¹', status: 'new', by: 'numbers', mark });
    const other = (xml: string) =>
      xml.replace(`Siil</peatykkPealkiri>${markXml(mark)}`, `Siil</peatykkPealkiri>${markXml(LATER)}`);
    expect(statusOn('2025-01-10', other)).toEqual({ number: '8¹', status: 'drifted', by: 'marks', mark: LATER });
    const without = withChapters(printXml(saidOn('2023-04-01', 'et'), '2023-04-01'));
    expect(verifyText(readWording(without), '2027-01-01').chapters.at(-1)).toEqual({
      number: '8¹',
      status: 'missing',
      by: 'numbers',
    });
  });
});

describe('verifyText, by digests', () => {
  it('has drifted every provision of an English text in other words', () => {
    const day = '2016-01-01';
    const verification = verifyText(readWording(printEnglish(saidOn(day, 'en'), day)), day);
    expect(verification).toMatchObject({ by: 'digests', digestsFrom: [day] });
    expect(having(verification, 'missing')).toEqual(['§ 19', '§ 19 (1)', '§ 19 (2)', '§ 19 (3)']);
    const same = having(verification, 'same');
    // The headings that the gist tells in the words of the Act.
    expect(same.every((reference) => !reference.includes('('))).toBe(true);
    expect(having(verification, 'drifted')).toHaveLength(provisionsOn(day).length - same.length);
  });
});

describe('verifyText, of a wording whose official text was not held', () => {
  it.each(allWordings.filter(({ officialText }) => officialText !== 'en').map(({ day }) => day))(
    'reports that the digests are of other days: %s',
    (day) => {
      const verification = verifyText(readWording(printEnglish(saidOn(day, 'en'), day)), day);
      expect(verification).toMatchObject({
        by: 'digests-of-other-days',
        digestsFrom: ['2016-01-01', '2023-04-01'],
        wording: day,
        against: day,
      });
      const byDigest = verification.provisions.filter(({ by }) => by === 'digest');
      const heldOn = (reference: string) =>
        ['2016-01-01', '2023-04-01'].map((held) => provisionOn(reference, held)?.version);
      for (const { reference } of byDigest) {
        expect(heldOn(reference), reference).toContain(provisionOn(reference, day)!.version);
      }
      expect(byDigest.length).toBeGreaterThan(150);
    },
  );

  it('compares by structure and marks what was worded otherwise on the days whose texts were held', () => {
    const day = '2027-01-01';
    const { provisions } = verifyText(readWording(printEnglish(saidOn(day, 'en'), day)), day);
    const statusOf = (wanted: string) => provisions.find(({ reference }) => reference === wanted);
    expect(statusOf('§ 30')).toMatchObject({ status: 'same', by: 'marks' });
    expect(statusOf('§ 29 (12)')).toMatchObject({ status: 'same', by: 'marks' });
    expect(statusOf('§ 31 (1)')).toMatchObject({ status: 'drifted', by: 'digest' });
  });
});

describe('verifyText', () => {
  it('lists what depends on each provision that is not the same', () => {
    const dependents: Dependents = { rules: ['end-separation'], terms: ['72 hours'], offenceLists: [], scenarios: [] };
    const asked: string[] = [];
    const text = readWording(printXml(saying('§ 33 (2)', { mark: LATER })(saidOn('2023-04-01', 'et')), '2023-04-01'));
    const { provisions } = verifyText(text, '2023', (reference) => {
      asked.push(reference);
      return dependents;
    });
    expect(asked).toEqual(['§ 33', '§ 33 (1)', '§ 33 (1) 1)', '§ 33 (1) 2)', '§ 33 (2)']);
    for (const { reference, status, dependents: joined } of provisions) {
      expect(joined, reference).toEqual(status === 'same' ? undefined : dependents);
    }
  });

  it('rejects the text of another act', () => {
    const text = readWording(
      xmlAct('<paragrahv><paragrahvNr>1</paragrahvNr></paragrahv>', '2023-04-01', 'Siiliseadus'),
    );
    const error = refusal(() => verifyText(text, '2023'));
    expect(error).toMatchObject({ code: 'not-readable', path: 'text' });
    expect(error.message).not.toMatch(/siil/iu);
  });

  it.each(['2023-05-01', '', 'constructor', '2024'])('refuses "%s", which is no wording', (wording) => {
    const text = readWording(printXml(saidOn('2023-04-01', 'et'), '2023-04-01'));
    expect(refusal(() => verifyText(text, wording))).toMatchObject({ code: 'unknown-wording', path: 'wording' });
  });
});
