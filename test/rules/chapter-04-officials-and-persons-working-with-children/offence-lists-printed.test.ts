import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PenalCode } from '../../../src/act/penal-provision.ts';
import {
  type ListingProvision,
  offenceListOn,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { actTextsFolder } from '../../support/act-texts.ts';

const codeOf = (provision: ListingProvision): PenalCode => (provision === '§ 20 (1¹)' ? 'criminal-code' : 'penal-code');

describe.runIf(actTextsFolder)('the lists as the official texts print them', () => {
  const read = (file: string): string => readFileSync(join(actTextsFolder!, file), 'utf8').replace(/[^\S\n]+/gu, ' ');
  const flat = (text: string): string =>
    text.replace(/[¹²³⁴⁵⁶⁷⁸⁹]/gu, (raised) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(raised)));

  /** The part of a text between two pieces of it. */
  function between(text: string, start: string, end: string): string {
    const from = text.indexOf(start);
    const to = text.indexOf(end, from + start.length);
    if (from === -1 || to === -1) throw new Error('not found');
    return text.slice(from + start.length, to);
  }

  /** What each match of a pattern cites; `or` gives a second clause of the same subsection. */
  function citations(text: string, pattern: RegExp): string[] {
    return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const { section, last, subsection, clause, or } = groups;
      const start = `${section}${last ? `–${last}` : ''}${subsection ? ` (${subsection})` : ''}`;
      return [clause, or].some(Boolean) ? [clause, or].flatMap((c) => (c ? [`${start} ${c})`] : [])) : [start];
    });
  }

  const list = (provision: ListingProvision, day: string, code = codeOf(provision)): string[] =>
    offenceListOn(provision, code, day)!.items.map(({ as }) => as);

  const estonian = (subsection: string): string => {
    const text = between(read('RT-I-31.12.2024-23.et.xml'), `<loige id="para20lg${subsection}">`, '</tavatekst>');
    return text.replace(/<sup>(\d)<\/sup>/gu, (_, digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  };
  const NUMBER = '\\d+[¹²³⁴⁵⁶⁷⁸⁹]?';
  const inEstonian = new RegExp(
    `(?<section>${NUMBER})(?:–(?<last>${NUMBER}))?(?: lõikes? (?<subsection>\\d+))?(?: punkti[s]? (?<clause>\\d+)(?: või (?<or>\\d+))?)?`,
    'gu',
  );

  it('in Estonian: (1), (1¹), (2) and (4) from 2022-10-01', () => {
    const penal = (subsection: string) => between(estonian(subsection), 'karistusseadustiku §-s', ' sätestatud');
    expect(list('§ 20 (1)', '2022-10-01')).toEqual(citations(penal('1'), inEstonian));
    expect(list('§ 20 (2)', '2022-10-01')).toEqual(citations(penal('2'), inEstonian));
    const criminal = between(estonian('1b1'), 'kriminaalkoodeksi §', ' järgi');
    expect(list('§ 20 (1¹)', '2022-10-01')).toEqual(citations(criminal, inEstonian));
    const reassessed = estonian('4');
    expect(list('§ 20 (4)', '2022-10-01', 'criminal-code')).toEqual(
      citations(between(reassessed, 'kriminaalkoodeksi', ' alusel'), inEstonian),
    );
    expect(list('§ 20 (4)', '2022-10-01', 'penal-code')).toEqual(
      citations(between(reassessed, 'karistusseadustiku', ' alusel'), inEstonian),
    );
  });

  it('in the English of 2016-01-01, which flattens superscripts', () => {
    const text = between(read('child-protection-act.2016-01-01.en.txt'), '§ 20.', '§ 21.');
    const pattern =
      /(?<section>\d+)(?:–(?<last>\d+))?(?: \((?<subsection>\d+)\))?(?: (?<clause>\d+)\))?(?: or (?<or>\d+)\))?/gu;
    for (const [provision, start] of [
      ['§ 20 (1)', ' (1) '],
      ['§ 20 (2)', ' (2) '],
    ] as const) {
      const offences = between(between(text, start, '\n'), 'provided for in §§', ' of the Penal Code');
      expect(list(provision, '2016-01-01').map(flat)).toEqual(citations(offences, pattern));
    }
  });

  it('in the English of 2023-04-01, which flattens superscripts and lost two clauses', () => {
    const text = between(read('child-protection-act.2023-04-01.en.txt'), '§ 20.', '§ 21.');
    const pattern =
      /(?:clause (?:(?<clause>\d+) )?(?:or (?<or>\d+) )?of )?(?:subsection (?<subsection>\d+) of )?(?:§+ )?(?<section>\d+)(?:–(?<last>\d+))?/gu;
    const offences = (subsection: string, start: string, end: string) =>
      citations(between(between(text, ` (${subsection}) `, '\n'), start, end), pattern);
    const flatList = (provision: ListingProvision, code = codeOf(provision)) =>
      list(provision, '2023-04-01', code).map(flat);
    expect(flatList('§ 20 (1)')).toEqual(offences('1', 'provided for in ', ' of the Penal Code'));
    expect(flatList('§ 20 (1¹)')).toEqual(offences('11', 'qualified under ', ' of the Criminal Code'));
    expect(flatList('§ 20 (4)', 'criminal-code')).toEqual(offences('4', 'on the basis of ', ' of the Criminal Code'));
    expect(flatList('§ 20 (4)', 'penal-code')).toEqual(offences('4', 'or on the basis of ', ' of the Penal Code'));
    const withLostClauses = flatList('§ 20 (2)').map((as) =>
      as.startsWith('195 ') || as.startsWith('266 ') ? as.replace(' 2)', '') : as,
    );
    expect(withLostClauses).toEqual(offences('2', 'provided for in ', ' of the Penal Code'));
  });
});
