import { describe, expect, it } from 'vitest';
import { parsePenalProvision } from '../../../src/act/penal-provision.ts';
import {
  type ListingProvision,
  offenceListOn,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import {
  type Listed,
  listed,
} from '../../../src/rules/chapter-04-officials-and-persons-working-with-children/offence-match.ts';

/** Whether § 20 lists an offence on a day, in the code that the subsection is of. */
function on(day: string, provision: ListingProvision, offence: string): Listed {
  const code = provision === '§ 20 (1¹)' ? 'criminal-code' : 'penal-code';
  return listed(offenceListOn(provision, code, day)!, { code, provision: parsePenalProvision(offence, code) });
}

describe('what the rewriting of 2022-10-01 changed', () => {
  const [before, after] = ['2022-09-30', '2022-10-01'];

  it('moves § 187 from the list that lasts while registered to the list for life', () => {
    expect(on(before, '§ 20 (2)', '§ 187')).toBe(true);
    expect(on(before, '§ 20 (1)', '§ 187')).toBe(false);
    expect(on(after, '§ 20 (2)', '§ 187')).toBe(false);
    expect(on(after, '§ 20 (1)', '§ 187')).toBe(true);
  });

  it('widens § 135 from its subsection (2) to the whole section', () => {
    expect(on(before, '§ 20 (2)', '§ 135 (2)')).toBe(true);
    expect(on(before, '§ 20 (2)', '§ 135 (1)')).toBe(false);
    expect(on(before, '§ 20 (2)', '§ 135')).toEqual({ unknown: 'subsection' });
    for (const offence of ['§ 135', '§ 135 (1)', '§ 135 (2)']) expect(on(after, '§ 20 (2)', offence)).toBe(true);
  });

  it('widens § 200 from two clauses to the whole section: the robber of 2016', () => {
    expect(on(before, '§ 20 (2)', '§ 200 (1)')).toBe(false);
    expect(on(before, '§ 20 (2)', '§ 200 (2) 3)')).toBe(false);
    expect(on(before, '§ 20 (2)', '§ 200 (2) 4)')).toBe(true);
    expect(on(before, '§ 20 (2)', '§ 200 (2) 5)')).toBe(true);
    expect(on(before, '§ 20 (2)', '§ 200 (2) 6)')).toBe(false);
    expect(on(before, '§ 20 (2)', '§ 200 (2)')).toEqual({ unknown: 'clause' });
    expect(on(before, '§ 20 (2)', '§ 200')).toEqual({ unknown: 'subsection' });
    for (const offence of ['§ 200', '§ 200 (1)', '§ 200 (2) 3)']) expect(on(after, '§ 20 (2)', offence)).toBe(true);
  });

  it.each(['§ 176', '§ 177', '§ 177¹'])('brings in %s, repealed since 2012, which stands inside 175–179', (offence) => {
    expect(on(before, '§ 20 (1)', offence)).toBe(false);
    expect(on(after, '§ 20 (1)', offence)).toBe(true);
  });

  it.each(['§ 181', '§ 171'])('brings in %s, which stands inside a range for the first time', (offence) => {
    expect(on(before, '§ 20 (2)', offence)).toBe(false);
    expect(on(after, '§ 20 (2)', offence)).toBe(true);
  });

  it('leaves § 179¹ outside every list, before and after', () => {
    for (const day of [before, after]) {
      for (const provision of ['§ 20 (1)', '§ 20 (2)'] as const) expect(on(day, provision, '§ 179¹')).toBe(false);
    }
  });

  it('leaves § 178¹ listed for life, but not among what may be re-assessed', () => {
    expect(on(before, '§ 20 (1)', '§ 178¹')).toBe(true);
    expect(on(after, '§ 20 (1)', '§ 178¹')).toBe(true);
    expect(on(after, '§ 20 (4)', '§ 178¹')).toBe(false);
    for (const offence of ['§ 175', '§ 175¹', '§ 178', '§ 179']) expect(on(after, '§ 20 (4)', offence)).toBe(true);
  });
});

describe('what is inside the ranges, and what after them', () => {
  it.each<[string, ListingProvision, readonly string[]]>([
    ['2016-01-01', '§ 20 (1)', ['133', '133¹', '133²', '133³']],
    ['2016-01-01', '§ 20 (1)', ['141', '141¹', '142', '143', '143¹', '143²', '144', '145', '145¹']],
    ['2016-01-01', '§ 20 (1)', ['175', '175¹', '178', '178¹', '179']],
    ['2016-01-01', '§ 20 (2)', ['172', '173', '174', '180', '182', '182¹']],
    ['2023-04-01', '§ 20 (1)', ['89', '90', '91', '91¹', '92', '93']],
    [
      '2023-04-01',
      '§ 20 (1)',
      ['95', '96', '97', '98', '98¹', '99', '100', '100¹', '101', '102', '102¹', '102²', '102³'],
    ],
    [
      '2023-04-01',
      '§ 20 (1)',
      ['103', '104', '105', '106', '107', '108', '109', '110', '111', '112', '113', '114', '116', '118¹'],
    ],
    [
      '2023-04-01',
      '§ 20 (1)',
      ['133', '133¹', '133²', '133³', '141', '141¹', '142', '143', '143¹', '143²', '144', '145', '145¹'],
    ],
    ['2023-04-01', '§ 20 (1)', ['175', '175¹', '176', '177', '177¹', '178', '178¹', '179', '187']],
    ['2023-04-01', '§ 20 (2)', ['118', '119¹', '121', '122', '125', '135', '153¹', '171', '172', '173', '174']],
    [
      '2023-04-01',
      '§ 20 (2)',
      ['180', '181', '182', '182¹', '185', '200', '214', '237', '237¹', '237²', '237³', '244', '246'],
    ],
    [
      '2023-04-01',
      '§ 20 (2)',
      ['263', '274', '290¹', '291', '302', '303', '312', '322', '323', '403', '404', '405', '435'],
    ],
    ['2023-04-01', '§ 20 (1¹)', ['100', '101', '102', '115', '116', '117', '200', '200³', '202', '202²', '202⁴']],
  ])('on %s, %s lists each of %j', (day, provision, sections) => {
    for (const section of sections) expect(on(day, provision, section), section).toBe(true);
  });

  it.each<[string, ListingProvision, readonly string[]]>([
    [
      '2016-01-01',
      '§ 20 (1)',
      ['115', '117', '132', '134', '140', '146', '145²', '174', '175²', '176', '177', '177¹', '179¹', '180'],
    ],
    [
      '2016-01-01',
      '§ 20 (2)',
      ['119', '119¹', '120', '123', '171', '175', '179¹', '181', '183', '184', '186', '188', '199', '201'],
    ],
    [
      '2023-04-01',
      '§ 20 (1)',
      ['88', '93¹', '93²', '94', '112¹', '115', '117', '118', '133⁴', '145²', '179¹', '180', '186', '188'],
    ],
    [
      '2023-04-01',
      '§ 20 (2)',
      ['117', '118¹', '119', '120', '123', '124', '153', '174¹', '179¹', '182²', '183', '184', '187', '200¹'],
    ],
    [
      '2023-04-01',
      '§ 20 (2)',
      ['237⁴', '237⁵', '237⁶', '245', '262', '264', '275', '290', '292', '301', '402', '406', '434', '436'],
    ],
    [
      '2023-04-01',
      '§ 20 (1¹)',
      ['99', '103', '113', '114', '119', '199', '200¹', '200²', '200⁴', '201', '202¹', '202³', '202⁵', '202⁷', '203'],
    ],
  ])('on %s, %s lists none of %j', (day, provision, sections) => {
    for (const section of sections) expect(on(day, provision, section), section).toBe(false);
  });

  it('holds war crimes of the Penal Code and killings of the Criminal Code, both §§ 100–102, apart', () => {
    const provision = parsePenalProvision('§ 101', 'penal-code');
    const [forLife, former] = [
      offenceListOn('§ 20 (1)', 'penal-code', '2023-04-01')!,
      offenceListOn('§ 20 (1¹)', 'criminal-code', '2023-04-01')!,
    ];
    expect(listed(forLife, { code: 'penal-code', provision })).toBe(true);
    expect(listed(forLife, { code: 'criminal-code', provision })).toBe(false);
    expect(listed(former, { code: 'criminal-code', provision })).toBe(true);
    expect(listed(former, { code: 'penal-code', provision })).toBe(false);
  });
});

describe('§ 20 (1¹) from 2018-01-01 to 2022-09-30, whose text is not at hand', () => {
  it.each(['100', '101', '101 (1)', '102', '202', '202 (1)'])('lists § %s for certain', (offence) => {
    expect(on('2021-10-26', '§ 20 (1¹)', offence)).toBe(true);
  });

  it.each(['115', '116', '117', '118 (2)', '200', '200 (1)', '200³', '202²', '202⁴', '202⁶ (3) 1)', '202⁶ (3) 2)'])(
    'the list may or may not have § %s, and no further detail would settle it',
    (offence) => {
      expect(on('2021-10-26', '§ 20 (1¹)', offence)).toEqual({ unknown: 'list' });
      expect(on('2022-10-01', '§ 20 (1¹)', offence)).toBe(true);
    },
  );

  it.each([
    ['118', 'subsection'],
    ['202⁶', 'subsection'],
    ['202⁶ (3)', 'clause'],
  ])('asks, of a bare § %s, for its %s first', (offence, detail) => {
    expect(on('2021-10-26', '§ 20 (1¹)', offence)).toEqual({ unknown: detail });
  });

  it.each(['99', '103', '118 (1)', '139', '202¹', '202⁶ (2)', '202⁶ (3) 3)'])('does not list § %s', (offence) => {
    expect(on('2021-10-26', '§ 20 (1¹)', offence)).toBe(false);
  });
});
