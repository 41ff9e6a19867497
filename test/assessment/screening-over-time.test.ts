import { describe, expect, it } from 'vitest';
import { formatReference } from '../../src/act/reference.ts';
import { kindOf } from '../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import {
  everySection,
  type NaiveProvision,
  naiveLists,
  naivelyListed,
  offenceOf,
} from '../rules/chapter-04-officials-and-persons-working-with-children/naive-lists.ts';
import {
  asked,
  ends,
  firstOfNewText,
  former,
  lastOfOldText,
  norm,
  penal,
  screened,
  triggeredBy,
  worker,
} from '../support/screenings.ts';

describe('each entry of each list, with a record at it, just before and just after it', () => {
  const restrictionOf: Readonly<Record<string, string>> = {
    '§ 20 (1)': 'barred-for-life',
    '§ 20 (1¹)': 'barred-under-former-or-foreign-law',
    '§ 20 (2)': 'barred-while-registered',
  };
  const lists = naiveLists.filter(({ provision }) => provision in restrictionOf);
  const entries = lists.flatMap((list) => list.names.split(/;\s*/u).map((entry) => ({ list, entry })));

  /** The two ends of an entry, and what comes just before the first and just after the last. */
  function around(entry: string): readonly NaiveProvision[] {
    const [first = '', last = first] = entry.split('..');
    const [section = '', subsection = '', clause = ''] = first.split(' ');
    const beside = (part: string, by: number) => part.replace(/\d+/u, (number) => String(Number(number) + by));
    if (clause !== '') return [0, -1, 1].map((by) => ({ section, subsection, clause: beside(clause, by) }));
    if (subsection !== '') return [0, -1, 1].map((by) => ({ section, subsection: beside(subsection, by), clause }));
    const [from, to] = [everySection.indexOf(first), everySection.indexOf(last)];
    return [from, to, from - 1, to + 1].map((at) => ({ section: everySection[at]!, subsection, clause }));
  }
  const isPrinted = ({ subsection, clause }: NaiveProvision) => subsection !== '(0)' && clause !== '0)';

  it.each(entries.map(({ list, entry }) => [list.provision, list.from, entry, list] as const))(
    '%s from %s: %s',
    (provision, from, entry, list) => {
      const [at, ...others] = around(entry).filter(isPrinted);
      expect(naivelyListed(list, at!)).toBe(true);
      for (const encoded of [at!, ...others]) {
        const one = offenceOf(list.code, encoded);
        const offence = formatReference(one.provision);
        const kind = kindOf(one) === 'misdemeanour' ? 'misdemeanour' : 'criminal-offence';
        const record = list.code === 'penal-code' ? penal(offence, { kind }) : former(offence);
        const { applies } = screened(from, [record]).restrictions[restrictionOf[provision]!]!;
        const expected = naivelyListed(list, encoded);
        expect(applies, offence).toBe(typeof expected === 'boolean' ? expected : 'unknown');
      }
    },
  );
});

describe('what was rewritten on 2022-10-01', () => {
  const both = (offence: string) => [lastOfOldText, firstOfNewText].map((at) => triggeredBy(at, penal(offence)));

  it('§ 187 moves from the list while registered to the list for life', () => {
    expect(both('§ 187')).toEqual([['barred-while-registered'], ['barred-for-life']]);
    const archived = penal('§ 187', { register: 'archived' });
    expect([lastOfOldText, firstOfNewText].map((at) => screened(at, [archived]).barred)).toEqual([false, true]);
  });

  it.each(['§ 135 (1)', '§ 135 (3)', '§ 200 (1)', '§ 200 (2) 1)', '§ 171', '§ 181', '§ 125', '§ 263'])(
    '%s comes on the list while registered',
    (offence) => expect(both(offence)).toEqual([[], ['barred-while-registered']]),
  );

  it.each(['§ 135 (2)', '§ 200 (2) 4)', '§ 200 (2) 5)'])('%s stood on it before', (offence) => {
    expect(both(offence)).toEqual([['barred-while-registered'], ['barred-while-registered']]);
  });

  it.each(['§ 176', '§ 177', '§ 177¹'])('%s, repealed since 2012, comes on the list for life', (offence) => {
    expect(both(offence)).toEqual([[], ['barred-for-life']]);
  });

  it('§ 179¹ stays outside: it comes after § 179', () => {
    expect(both('§ 179¹')).toEqual([[], []]);
    expect(both('§ 179')).toEqual([['barred-for-life'], ['barred-for-life']]);
  });

  it('the bare § 135 and § 200 ask for more before, and for nothing after', () => {
    for (const offence of ['§ 135', '§ 200']) {
      expect(asked(screened(lastOfOldText, [penal(offence)]))).toEqual(['person.records[0].offence (subsection)']);
      expect(screened(firstOfNewText, [penal(offence)]).barred).toBe(true);
    }
  });
});

describe('practice', () => {
  it('the coach of 26 years ago: barred with a reservation in 2021, with a way to re-assessment in 2023', () => {
    const coach = former('§ 202', { register: 'archived', movedToOtherOffence: true });
    const then = screened('2021-10-26', [coach]);
    expect([then.barred, then.reservations.length, then.norms['may-apply-for-reassessment']]).toEqual([
      true,
      1,
      undefined,
    ]);
    const later = screened('2023-05-01', [coach]);
    expect([later.barred, later.reservations.length, later.norms['may-apply-for-reassessment']?.applies]).toEqual([
      true,
      0,
      true,
    ]);
  });

  it('a killing punished before 2002: free in 2017, barred from 2018, staff by 2019', () => {
    const at = (day: string) => screened(day, [former('§ 100')], { startedOn: '2010-09-01' });
    expect([at('2017-12-31').barred, at('2018-01-01').barred, at('2018-01-01').complyBy]).toEqual([
      false,
      true,
      '2019-01-01',
    ]);
  });

  it('the robber: free in 2016, barred while registered from 2022-10-01, free again when archived', () => {
    const robber = penal('§ 200 (1)');
    expect(screened('2016-06-01', [robber])).toMatchObject({
      barred: false,
      norms: { 'barred-while-registered': { applies: false } },
    });
    expect([lastOfOldText, firstOfNewText].map((at) => screened(at, [robber]).barred)).toEqual([false, true]);
    expect(screened(firstOfNewText, [{ ...robber, register: 'archived' }]).barred).toBe(false);
  });

  it('a fine for sexual harassment, a misdemeanour: bars while registered from 2022-10-01', () => {
    const fine = penal('§ 153¹', { kind: 'misdemeanour' });
    expect([lastOfOldText, firstOfNewText].map((at) => triggeredBy(at, fine))).toEqual([
      [],
      ['barred-while-registered'],
    ]);
  });

  it('the bus driver and the shop assistant are neither: nothing bars them and nobody has to verify', () => {
    const driver = screened('2023-05-02', [penal('§ 113')], { role: 'neither' });
    expect([driver.barred, driver.norms['verify-before-engaging']?.applies]).toEqual([false, false]);
  });

  it('the volunteer of one week in a summer camp is verified before the start', () => {
    const volunteer = worker('2023-06-01', { startedOn: 'none', lastVerifiedOn: 'none' });
    expect(norm(volunteer, 'verify-before-engaging').applies).toBe(true);
    expect(norm(volunteer, 'verify-again').applies).toBe(false);
  });

  it('the employer verifies again after twelve months; the licence issuer only before the licence', () => {
    const teacher = worker('2024-06-03', { startedOn: '2023-08-21', lastVerifiedOn: '2023-08-21' });
    expect(norm(teacher, 'verify-again').bearer).toEqual(['person-enabling-work-with-children']);
    expect(norm(teacher, 'verify-before-engaging').bearer).toContain('issuer-of-activity-licence');
    expect(ends(teacher, 'verify-again')).toEqual(['2024-08-21']);
  });
});
