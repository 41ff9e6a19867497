import { describe, expect, it } from 'vitest';
import { parsePenalProvision } from '../../../src/act/penal-provision.ts';
import { kindOf } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-kinds.ts';
import { offenceLists } from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';

const kind = (offence: string) => kindOf({ code: 'penal-code', provision: parsePenalProvision(offence, 'penal-code') });

describe('kindOf', () => {
  it.each(['153¹', '153¹ (1)', '179¹', '179¹ (2)', '108 (3)', '108 (5)', '108 (3) 1)'])(
    '§ %s is a misdemeanour',
    (offence) => {
      expect(kind(offence)).toBe('misdemeanour');
    },
  );

  it('leaves § 180 open: a crime in 2014, a misdemeanour in 2026', () => {
    for (const offence of ['180', '180 (1)', '180 (2) 1)']) expect(kind(offence)).toBe('either');
  });

  it('leaves a bare § 108 open, since its subsections (3) and (5) are misdemeanours and the others crimes', () => {
    expect(kind('108')).toBe('either');
    expect(kind('108 1)')).toBe('either');
    for (const offence of ['108 (1)', '108 (2)', '108 (4)']) expect(kind(offence)).toBe('criminal-offence');
  });

  it.each([
    '91¹',
    '107',
    '109',
    '113',
    '114',
    '118',
    '121',
    '133³',
    '141',
    '145¹',
    '179',
    '182¹',
    '187',
    '200 (1)',
    '237³',
  ])('tells that § %s is a crime', (offence) => {
    expect(kind(offence)).toBe('criminal-offence');
  });

  it.each(['122', '142', '143¹', '176', '177', '177¹', '181'])('tells that § %s, repealed, was a crime', (offence) => {
    expect(kind(offence)).toBe('criminal-offence');
  });

  it.each(['120', '152', '153', '153²', '179²', '199', '218', '290¹', '291', '323', '327 (3)', '403', '405', '435'])(
    'leaves § %s open: unlisted, or not read',
    (offence) => {
      expect(kind(offence)).toBe('either');
    },
  );

  it('leaves a section open of which only a part is known to be a crime', () => {
    expect(kind('134 (2) 2)')).toBe('criminal-offence');
    for (const offence of ['134', '134 (2)', '134 (1)', '215', '215 (1)', '266 (1)'])
      expect(kind(offence)).toBe('either');
  });

  it('every entry of § 20 (1), and of (2) as it was passed, has a kind, except § 180', () => {
    const open = offenceLists
      .filter(({ provision, from }) => provision === '§ 20 (1)' || (provision === '§ 20 (2)' && from === '2016-01-01'))
      .flatMap(({ items }) => items)
      .filter(({ range }) =>
        [range.first, range.last].some((end) => kindOf({ code: 'penal-code', provision: end }) === 'either'),
      );
    expect(open.map(({ as }) => as)).toEqual(['180']);
  });

  it('knows criminal offences alone in the Criminal Code, whose §§ 108, 180 are others', () => {
    for (const offence of ['101', '108 (3)', '180', '202⁶ (3) 1)', '290']) {
      const provision = parsePenalProvision(offence, 'criminal-code');
      expect(kindOf({ code: 'criminal-code', provision })).toBe('criminal-offence');
    }
  });
});
