import { describe, expect, it } from 'vitest';
import { provisionOn, provisionsOn } from '../../../src/act/provisions.ts';
import { containsReference, parseReference } from '../../../src/act/reference.ts';
import { modelledWordings } from '../../../src/act/wordings.ts';
import type { Actor } from '../../../src/model/norm.ts';
import {
  administrativeSupervision,
  stateSupervision,
} from '../../../src/rules/chapter-10-state-and-administrative-supervision/entrusted.ts';
import { supervisorsOf } from '../../../src/rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
import { refusal } from '../../support/refusal.ts';

/** Who supervises a provision, as § 38 says it when it is read from the side of the provision. */
interface SaidOf {
  readonly provision: string;
  /** State supervision until 2017-12-31, and from the next day where that is different. */
  readonly state: readonly Actor[];
  readonly since2018?: readonly Actor[];
  readonly since2019?: readonly Actor[];
  readonly administrative?: true;
}

const board = 'social-insurance-board';
const governor = 'county-governor';
const municipality = 'local-government';

const boardAndGovernor = { state: [board, governor], since2018: [board] } as const;
const allThree = { state: [board, governor, municipality], since2018: [board, municipality] } as const;

/** In the order of the Act; whatever is not here has no supervisor. */
const saidOf: readonly SaidOf[] = [
  { provision: '§ 17', state: [], administrative: true },
  { provision: '§ 19', state: [board] },
  { provision: '§ 20', ...boardAndGovernor },
  { provision: '§ 21', ...allThree },
  { provision: '§ 22 (1)', state: [municipality] },
  { provision: '§ 22 (2)', ...allThree },
  { provision: '§ 22 (3)', ...allThree },
  { provision: '§ 22 (4)', ...allThree },
  { provision: '§ 23 (1)', state: [municipality] },
  { provision: '§ 24 (1)', state: [municipality] },
  { provision: '§ 24 (2)', state: [municipality] },
  { provision: '§ 24 (3)', ...allThree },
  { provision: '§ 24 (4)', state: [municipality] },
  { provision: '§ 25', state: ['consumer-protection-board'], since2019: ['consumer-protection-authority'] },
  { provision: '§ 27', ...allThree },
  { provision: '§ 28', ...boardAndGovernor, administrative: true },
  { provision: '§ 29 (2)', ...boardAndGovernor },
  { provision: '§ 29 (3)', ...boardAndGovernor },
  { provision: '§ 29 (3¹)', ...boardAndGovernor },
  { provision: '§ 29 (4)', ...boardAndGovernor },
  { provision: '§ 29 (5)', ...boardAndGovernor },
  { provision: '§ 31', state: [board, municipality] },
  { provision: '§ 32 (1)', state: [board] },
  { provision: '§ 32 (2)', state: [board] },
  { provision: '§ 32 (3)', state: [board], administrative: true },
  { provision: '§ 32 (4)', state: [board] },
  { provision: '§ 32 (5) 1)', state: [board] },
  { provision: '§ 32 (5) 2)', state: [board], administrative: true },
  { provision: '§ 33 (1)', state: [board], administrative: true },
  { provision: '§ 33 (2)', state: [board] },
  { provision: '§ 33 (3)', state: [board] },
  { provision: '§ 33 (4)', state: [board], administrative: true },
  { provision: '§ 34 (1)', state: [board], administrative: true },
  { provision: '§ 34 (2)', ...boardAndGovernor, administrative: true },
  { provision: '§ 34 (3)', ...boardAndGovernor, administrative: true },
  { provision: '§ 34 (4)', state: [board], administrative: true },
  { provision: '§ 36', ...boardAndGovernor },
  { provision: '§ 37', ...boardAndGovernor },
];

function stateOn(day: string, { state, since2018 = state, since2019 = since2018 }: SaidOf): readonly Actor[] {
  return day < '2018-01-01' ? state : day < '2019-01-01' ? since2018 : since2019;
}

/** The rows that a provision lies in or, where it lies in none, those that it is made of. */
function rowsOf(provision: string): readonly SaidOf[] {
  const asked = parseReference(provision);
  const around = saidOf.filter((row) => containsReference(parseReference(row.provision), asked));
  return around.length > 0 ? around : saidOf.filter((row) => containsReference(asked, parseReference(row.provision)));
}

const sorted = (actors: readonly Actor[]): readonly Actor[] => [...new Set(actors)].sort();
const stateSupervisors = (provision: string, day: string): readonly Actor[] =>
  sorted(supervisorsOf(provision, day).state.map(({ supervisor }) => supervisor));

const startsInside = ['2019-12-31', '2020-01-01', '2024-12-31'];
const days = [...new Set([...modelledWordings.flatMap(({ day, until }) => [day, until ?? day]), ...startsInside])]
  .filter((day) => day <= '2024-12-31')
  .sort();

describe('the supervisors of every provision of the Act', () => {
  it.each(days)('are those that § 38 names on %s', (day) => {
    for (const { reference } of provisionsOn(day)) {
      const rows = rowsOf(reference).filter(({ provision }) => provisionOn(provision, day) !== undefined);
      const { administrative } = supervisorsOf(reference, day);
      expect(stateSupervisors(reference, day), reference).toEqual(sorted(rows.flatMap((row) => stateOn(day, row))));
      const hasAdministrative = rows.some((row) => row.administrative === true);
      expect(sorted(administrative.map(({ supervisor }) => supervisor)), reference).toEqual(
        hasAdministrative ? [board] : [],
      );
    }
  });

  it.each([
    '§ 1',
    '§ 5 3)',
    '§ 8 (1)',
    '§ 15 (3) 6)',
    '§ 23 (2)',
    '§ 26',
    '§ 29 (1)',
    '§ 30',
    '§ 32 (5) 3)',
    '§ 40 (1)',
  ])('are none for %s, on any day', (provision) => {
    for (const day of days) expect(supervisorsOf(provision, day)).toEqual({ state: [], administrative: [] });
  });

  it.each([
    ['§ 15 (5)', '2022-11-20'],
    ['§ 27¹', '2023-01-01'],
    ['§ 29¹', '2022-05-08'],
    ['§ 34¹', '2022-11-20'],
  ])('are none for %s, inserted on %s: the section before it does not reach it', (provision, day) => {
    expect(supervisorsOf(provision, day)).toEqual({ state: [], administrative: [] });
  });
});

describe('the days on which supervisors change', () => {
  it.each([
    ['the county governor leaves § 20', '§ 20', '2017-12-31', [governor, board], '2018-01-01', [board]],
    ['and § 21', '§ 21', '2017-12-31', [governor, municipality, board], '2018-01-01', [municipality, board]],
    ['and § 34 (2)', '§ 34 (2)', '2017-12-31', [governor, board], '2018-01-01', [board]],
    ['and § 37', '§ 37', '2017-12-31', [governor, board], '2018-01-01', [board]],
    ['§ 31 keeps its two', '§ 31', '2017-12-31', [municipality, board], '2018-01-01', [municipality, board]],
    [
      'the Consumer Protection Board gives way',
      '§ 25 (1)',
      '2018-12-31',
      ['consumer-protection-board'],
      '2019-01-01',
      ['consumer-protection-authority'],
    ],
  ] as const)('%s', (_name, provision, lastDay, before, firstDay, after) => {
    expect(stateSupervisors(provision, lastDay)).toEqual(before);
    expect(stateSupervisors(provision, firstDay)).toEqual(after);
  });

  it.each([
    ['§ 19 (1)', '2019-12-31', '2020-01-01'],
    ['§ 29 (3¹)', '2023-03-31', '2023-04-01'],
  ])(
    '%s has none before it starts: it is refused on %s and supervised by the Board on %s',
    (provision, before, from) => {
      expect(refusal(() => supervisorsOf(provision, before)).code).toBe('unknown-provision');
      expect(stateSupervisors(provision, from)).toEqual([board]);
    },
  );
});

describe('whose compliance is supervised', () => {
  const addressees = (provision: string, day: string) =>
    supervisorsOf(provision, day).state.map(({ provision: basis, addressee }) => [basis, addressee]);

  it.each([
    ['§ 28 (1)', '§ 38 (2) 1)', 'person-working-with-children'],
    ['§ 29 (3)', '§ 38 (2) 2)', 'local-government'],
    ['§ 36 (4)', '§ 38 (2) 3)', 'child-care-institution'],
  ])('until 2017-12-31 the Board supervises %s by %s, of one addressee alone: %s', (provision, basis, addressee) => {
    expect(addressees(provision, '2017-12-31')).toContainEqual([basis, addressee]);
    expect(addressees(provision, '2018-01-01')).toEqual([['§ 38 (2)', undefined]]);
  });

  it('until 2017-12-31 the county governor supervises two state-financed services alone', () => {
    const [, byGovernor] = supervisorsOf('§ 29 (3)', '2016-01-01').state;
    expect(byGovernor).toMatchObject({ supervisor: governor, provision: '§ 38 (3)' });
    expect(byGovernor!.scope!.en).toContain('substitute home');
  });

  it('until 2017-12-31 these services are taken out of what the Board supervises of institutions', () => {
    const [byBoard] = supervisorsOf('§ 36 (4)', '2017-12-31').state;
    expect(byBoard!.scope!.en).toContain('except state-financed substitute home');
  });

  it.each(['2016-01-01', '2024-12-31'])(
    'administrative supervision on %s is over a municipality or its officials',
    (day) => {
      expect(supervisorsOf('§ 17 (1) 3)', day).administrative).toMatchObject([{ addressee: 'local-government' }]);
      expect(supervisorsOf('§ 33 (1)', day).administrative).toMatchObject([{ addressee: 'child-protection-official' }]);
    },
  );
});

describe('a provision of which only parts are supervised', () => {
  it.each([
    ['§ 22', '2016-01-01', '§ 38 (2) 1)', ['§ 22 (2)', '§ 22 (3)', '§ 22 (4)']],
    ['§ 22', '2016-01-01', '§ 38 (5)', ['§ 22']],
    ['§ 24', '2024-12-31', '§ 38 (2)', ['§ 24 (3)']],
    ['§ 29', '2023-03-31', '§ 38 (2)', ['§ 29 (2)', '§ 29 (3)', '§ 29 (4)', '§ 29 (5)']],
    ['§ 29', '2023-04-01', '§ 38 (2)', ['§ 29 (2)', '§ 29 (3)', '§ 29 (3¹)', '§ 29 (4)', '§ 29 (5)']],
    ['§ 32 (5)', '2024-12-31', '§ 38 (2)', ['§ 32 (5) 1)', '§ 32 (5) 2)']],
    ['§ 34', '2017-12-31', '§ 38 (3)', ['§ 34 (2)', '§ 34 (3)']],
  ])('%s on %s is supervised by %s in %j', (provision, day, basis, over) => {
    expect(supervisorsOf(provision, day).state.find((one) => one.provision === basis)!.over).toEqual(over);
  });

  it('§ 32 is administratively supervised in one subsection and one clause', () => {
    expect(supervisorsOf('§ 32', '2024-12-31').administrative[0]!.over).toEqual(['§ 32 (3)', '§ 32 (5) 2)']);
  });

  it('a part of a supervised provision is supervised itself', () => {
    expect(supervisorsOf('§ 33 (1) 2)', '2024-12-31').state[0]!.over).toEqual(['§ 33 (1) 2)']);
  });
});

describe('what is open', () => {
  it.each([
    ['2017-12-31', false],
    ['2018-01-01', true],
    ['2018-12-31', true],
    ['2019-01-01', false],
  ])('state supervision on %s: the text of § 38 (1) is not at hand: %s', (day, isUnsettled) => {
    const { state, administrative } = supervisorsOf('§ 28', day);
    expect(state.every(({ unsettled }) => (unsettled !== undefined) === isUnsettled)).toBe(true);
    expect(administrative.every(({ unsettled }) => unsettled === undefined)).toBe(true);
  });

  it('that a row of subsections reaches one inserted into it is a reading, with its alternative', () => {
    const [byBoard] = supervisorsOf('§ 29 (3¹)', '2023-04-01').state;
    expect(byBoard!.reading!.alternatives).toHaveLength(1);
  });

  it('that § 33 (4) stands among the duties of officials is kept as printed, as a reading', () => {
    const [byBoard] = supervisorsOf('§ 33 (4)', '2024-12-31').administrative;
    expect(byBoard!.reading!.alternatives).toHaveLength(1);
  });
});

describe('the table of § 38', () => {
  it.each(
    [...stateSupervision, ...administrativeSupervision].map(
      (one) => [`${one.provision} from ${one.from}`, one] as const,
    ),
  )(
    '%s has the days and the amendment mark of its provision, and names provisions that the Act has in them',
    (_name, { provision, from, until, amendedBy, over }) => {
      const { version } = provisionOn(provision, from)!;
      expect({ from, until, amendedBy }).toEqual({
        from: version.from,
        until: version.until,
        amendedBy: version.amendedBy,
      });
      const starts = new Map([['§ 19', '2020-01-01']]);
      for (const named of over.flat()) {
        expect(provisionOn(named!, starts.get(named!) ?? from), named).toBeDefined();
      }
    },
  );
});

describe('what is refused', () => {
  it.each([
    ['§ 48', '2023-05-02', 'unknown-provision'],
    ['§ 38 (9)', '2023-05-02', 'unknown-provision'],
    ['§ 291', '2023-05-02', 'ambiguous-provision'],
    ['§§ 20–21', '2023-05-02', 'not-a-provision'],
    ['§ 20', '2015-12-31', 'day-not-modelled'],
    ['§ 20', 'today', 'not-a-day'],
  ])('%s on %s: %s', (provision, day, code) => {
    expect(refusal(() => supervisorsOf(provision, day)).code).toBe(code);
  });
});
