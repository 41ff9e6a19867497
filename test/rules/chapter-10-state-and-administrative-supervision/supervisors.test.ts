import { describe, expect, it } from 'vitest';
import { provisionOn, provisionsOn } from '../../../src/act/provisions.ts';
import { containsReference, parseReference } from '../../../src/act/reference.ts';
import { allWordings } from '../../../src/act/wordings.ts';
import { type Actor, isInForce } from '../../../src/model/rule/norm.ts';
import {
  administrativeSupervision,
  stateSupervision,
} from '../../../src/rules/chapter-10-state-and-administrative-supervision/section-38-supervised-provisions.ts';
import { supervisorsOf } from '../../../src/rules/chapter-10-state-and-administrative-supervision/supervisors.ts';
import { refusal } from '../../support/input-error.ts';
import { everyLaw } from '../../support/laws.ts';

/** Who supervises a provision, as § 38 says it when it is read from the side of the provision. */
interface SaidOf {
  readonly provision: string;
  /** State supervision until 2017-12-31, and from the next day where that is different. */
  readonly state: readonly Actor[];
  readonly since2018?: readonly Actor[];
  readonly since2019?: readonly Actor[];
  readonly since2027?: readonly Actor[];
  /** Whether § 38 (6) reaches it: until 2025-01-09, from the next day, and from 2027-01-01 where that is different. */
  readonly administrative?: true;
  readonly administrativeSince2025?: boolean;
  readonly administrativeSince2027?: boolean;
}

const board = 'social-insurance-board';
const governor = 'county-governor';
const municipality = 'local-government';

const boardAndGovernor = { state: [board, governor], since2018: [board] } as const;
const allThree = { state: [board, governor, municipality], since2018: [board, municipality] } as const;
/** What leaves § 38 (2) on 2027-01-01. */
const untilLastOf2026 = { since2027: [] } as const;
/** A task of the local government that § 38 (6) reaches from 2025-01-10 on. */
const task = { administrativeSince2025: true } as const;
const taskAlone = { state: [], ...task } as const;

/** In the order of the Act; whatever is not here has no supervisor. A number that changed its content has a row for each. */
const saidOf: readonly SaidOf[] = [
  { provision: '§ 6 (2)', ...taskAlone },
  { provision: '§ 7 (2)', ...taskAlone },
  { provision: '§ 8', ...taskAlone },
  { provision: '§ 9', ...taskAlone },
  { provision: '§ 11', ...taskAlone, administrativeSince2027: false },
  { provision: '§ 11 (1)', ...taskAlone },
  { provision: '§ 17', state: [], administrative: true, ...task },
  { provision: '§ 19', state: [board], ...untilLastOf2026 },
  { provision: '§ 20 (1)', ...boardAndGovernor },
  { provision: '§ 20 (1¹)', ...boardAndGovernor },
  { provision: '§ 20 (2)', ...boardAndGovernor },
  { provision: '§ 20 (3)', ...boardAndGovernor },
  { provision: '§ 20 (3¹)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (3²)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (4)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (5)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (6)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (7)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 20 (8)', ...boardAndGovernor, ...untilLastOf2026 },
  { provision: '§ 21', ...allThree },
  { provision: '§ 22 (1)', state: [municipality] },
  { provision: '§ 22 (2)', ...allThree },
  { provision: '§ 22 (3)', ...allThree },
  { provision: '§ 22 (4)', ...allThree },
  { provision: '§ 23 (1)', state: [municipality] },
  { provision: '§ 23 (2)', ...taskAlone },
  { provision: '§ 24 (1)', state: [municipality] },
  { provision: '§ 24 (2)', state: [municipality] },
  { provision: '§ 24 (3)', ...allThree },
  { provision: '§ 24 (4)', state: [municipality] },
  { provision: '§ 25', state: ['consumer-protection-board'], since2019: ['consumer-protection-authority'] },
  { provision: '§ 27 (1)', ...allThree },
  { provision: '§ 27 (2)', ...allThree },
  { provision: '§ 27 (3)', ...allThree, ...task },
  { provision: '§ 27 (4)', ...allThree, ...task },
  { provision: '§ 27 (5)', ...allThree },
  { provision: '§ 27¹ (2)', ...taskAlone },
  { provision: '§ 27²', ...taskAlone },
  { provision: '§ 28', ...boardAndGovernor, administrative: true, ...task },
  { provision: '§ 29 (2)', ...boardAndGovernor, ...untilLastOf2026, ...task },
  { provision: '§ 29 (3)', ...boardAndGovernor, ...untilLastOf2026, ...task },
  { provision: '§ 29 (3¹)', ...boardAndGovernor, ...untilLastOf2026, ...task },
  { provision: '§ 29 (4)', ...boardAndGovernor, ...untilLastOf2026, ...task, administrativeSince2027: false },
  { provision: '§ 29 (5)', ...boardAndGovernor, ...untilLastOf2026, ...task, administrativeSince2027: false },
  { provision: '§ 29 (6)', ...taskAlone },
  { provision: '§ 29 (7)', ...taskAlone },
  { provision: '§ 29 (8)', ...taskAlone },
  { provision: '§ 29 (9)', ...taskAlone },
  { provision: '§ 29 (10)', ...taskAlone },
  { provision: '§ 29 (11)', ...taskAlone },
  { provision: '§ 29 (12)', ...taskAlone },
  { provision: '§ 29¹ (1)', ...taskAlone },
  { provision: '§ 31', state: [board, municipality] },
  { provision: '§ 32 (1)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 32 (2)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 32 (3)', state: [board], ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 32 (4)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 32 (5) 1)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 32 (5) 2)', state: [board], ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 33 (1)', state: [board], ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 33 (2)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 33 (2¹)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 33 (3)', state: [board], ...untilLastOf2026, ...task },
  { provision: '§ 33 (3¹)', state: [board], ...untilLastOf2026 },
  { provision: '§ 33 (4)', state: [board], administrative: true, administrativeSince2025: false },
  { provision: '§ 34 (1)', state: [board], ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 34 (2)', ...boardAndGovernor, ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 34 (3)', ...boardAndGovernor, ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 34 (4)', state: [board], ...untilLastOf2026, administrative: true, ...task },
  { provision: '§ 34¹ (3)', ...taskAlone },
  { provision: '§ 34² (1)', ...taskAlone },
  { provision: '§ 34² (2)', ...taskAlone },
  { provision: '§ 34² (3)', ...taskAlone },
  { provision: '§ 34² (4)', ...taskAlone },
  { provision: '§ 34² (5)', ...taskAlone },
  { provision: '§ 34² (6)', ...taskAlone },
  { provision: '§ 34² (8)', ...taskAlone },
  { provision: '§ 34⁴', ...taskAlone },
  { provision: '§ 36', ...boardAndGovernor },
  { provision: '§ 36¹', state: [], since2027: [board] },
  { provision: '§ 37', ...boardAndGovernor },
  { provision: '§ 38 (1)', ...taskAlone },
  { provision: '§ 38 (5)', ...taskAlone },
  { provision: '§ 39', ...taskAlone },
  { provision: '§ 40', ...taskAlone },
  { provision: '§ 41¹', ...taskAlone },
];

function stateOn(day: string, said: SaidOf): readonly Actor[] {
  const { state, since2018 = state, since2019 = since2018, since2027 = since2019 } = said;
  if (day < '2018-01-01') return state;
  return day < '2019-01-01' ? since2018 : day < '2027-01-01' ? since2019 : since2027;
}

function isAdministrativeOn(day: string, said: SaidOf): boolean {
  const { administrative = false, administrativeSince2025: since2025 = false } = said;
  const { administrativeSince2027: since2027 = since2025 } = said;
  return day < '2025-01-10' ? administrative : day < '2027-01-01' ? since2025 : since2027;
}

/** The rows that a provision lies in, and those that it is made of. */
function rowsOf(provision: string): readonly SaidOf[] {
  const asked = parseReference(provision);
  return saidOf.filter((row) => {
    const said = parseReference(row.provision);
    return containsReference(said, asked) || containsReference(asked, said);
  });
}

const sorted = (actors: readonly Actor[]): readonly Actor[] => [...new Set(actors)].sort();
const stateSupervisors = (provision: string, day: string): readonly Actor[] =>
  sorted(supervisorsOf(provision, day).state.map(({ supervisor }) => supervisor));

const startsInside = ['2019-12-31', '2020-01-01'];
const days = [...new Set([...allWordings.flatMap(({ day, until }) => [day, until ?? day]), ...startsInside])].sort();
const daysUntil9January2025 = days.filter((day) => day < '2025-01-10');

describe('the supervisors of every provision of the Act', () => {
  it.each(days)('are those that § 38 names on %s', (day) => {
    for (const { reference } of provisionsOn(day)) {
      const rows = rowsOf(reference).filter(({ provision }) => provisionOn(provision, day) !== undefined);
      const { administrative } = supervisorsOf(reference, day);
      expect(stateSupervisors(reference, day), reference).toEqual(sorted(rows.flatMap((row) => stateOn(day, row))));
      const hasAdministrative = rows.some((row) => isAdministrativeOn(day, row));
      expect(sorted(administrative.map(({ supervisor }) => supervisor)), reference).toEqual(
        hasAdministrative ? [board] : [],
      );
    }
  });

  it.each([
    '§ 1',
    '§ 5 3)',
    '§ 15 (3) 6)',
    '§ 26',
    '§ 27¹ (1)',
    '§ 29 (1)',
    '§ 29¹ (3)',
    '§ 34² (7)',
    '§ 34³',
    '§ 34⁵',
    '§ 30',
    '§ 32 (5) 3)',
    '§ 38 (6)',
  ])('are none for %s, on any day', (provision) => {
    const inForce = days.filter((day) => provisionOn(provision, day) !== undefined);
    expect(inForce.length).toBeGreaterThan(0);
    for (const day of inForce) expect(supervisorsOf(provision, day)).toEqual({ state: [], administrative: [] });
  });

  it.each(['§ 8 (1)', '§ 23 (2)', '§ 40 (1)'])('are none for %s before § 38 (6) reaches every task', (provision) => {
    for (const day of daysUntil9January2025) {
      expect(supervisorsOf(provision, day)).toEqual({ state: [], administrative: [] });
    }
    expect(supervisorsOf(provision, '2025-01-10').administrative).toMatchObject([{ over: [provision] }]);
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

describe('supervision over what a local government does', () => {
  const bases = (provision: string, day: string): readonly string[] => {
    const { state, administrative } = supervisorsOf(provision, day);
    return [...state, ...administrative].map((one) => one.provision);
  };

  it('when it misses the ten days of § 29: state supervision, then both, then administrative supervision alone', () => {
    expect(bases('§ 29 (3)', '2025-01-09')).toEqual(['§ 38 (2)']);
    expect(bases('§ 29 (3)', '2025-01-10')).toEqual(['§ 38 (2)', '§ 38 (6)']);
    expect(bases('§ 29 (3)', '2026-12-31')).toEqual(['§ 38 (2)', '§ 38 (6)']);
    expect(bases('§ 29 (7)', '2027-01-01')).toEqual(['§ 38 (6)']);
  });

  it('a child separated from family (§ 34) is under both kinds of supervision to the end of 2026, then under the administrative alone', () => {
    for (const provision of ['§ 34 (1)', '§ 34 (2)', '§ 34 (3)', '§ 34 (4)']) {
      expect(bases(provision, '2026-12-31')).toEqual(['§ 38 (2)', '§ 38 (6)']);
      expect(bases(provision, '2027-01-01')).toEqual(['§ 38 (6)']);
    }
  });

  it('supervision under a number whose content has changed follows the text of the day', () => {
    expect(bases('§ 29 (4)', '2026-12-31')).toEqual(['§ 38 (2)', '§ 38 (6)']); // when to decline case management
    expect(bases('§ 29 (4)', '2027-01-01')).toEqual([]); // help within a field
  });

  it('is over each norm that names a local government among whom it binds or entitles, but for those on everyone', () => {
    const unsupervised = everyLaw
      .filter(({ day }) => day >= '2025-01-10')
      .flatMap(({ day, law }) =>
        [...law.norms, ...law.unconditionalNorms]
          .filter(({ version }) => version.bearer.includes(municipality) && !version.bearer.includes('natural-person'))
          .filter(({ version }) =>
            version.provisions.every((provision) => supervisorsOf(provision, day).administrative.length === 0),
          )
          .map(({ id }) => `${id} on ${day}`),
      );
    expect(unsupervised).toEqual([]);
  });

  it('is over what was inserted after its day too: § 28 (4) from 2026-10-01', () => {
    expect(bases('§ 28 (4)', '2026-10-01')).toEqual(['§ 38 (2)', '§ 38 (6)']);
  });

  it.each(['§ 27¹ (1)', '§ 27²', '§ 34² (1)', '§ 34³', '§ 34⁴', '§ 34⁵'])(
    'never reaches %s as state supervision, since § 38 (2) does not name it',
    (provision) => {
      for (const day of ['2025-01-10', '2026-10-01', '2027-01-01']) {
        expect(supervisorsOf(provision, day).state).toEqual([]);
      }
    },
  );
});

describe('state supervision by the Board from 2027-01-01', () => {
  it.each([
    ['§ 19', []],
    ['§ 20', ['§ 20 (1)', '§ 20 (1¹)', '§ 20 (2)', '§ 20 (3)']],
    ['§ 22', ['§ 22 (2)', '§ 22 (3)', '§ 22 (4)']],
    ['§ 29', []],
    ['§ 32', []],
    ['§ 33', ['§ 33 (4)']],
    ['§ 34', []],
    ['§ 36', ['§ 36']],
    ['§ 36¹', ['§ 36¹']],
    ['§ 37', ['§ 37']],
  ])('of %s is over %j', (provision, over) => {
    const byBoard = supervisorsOf(provision, '2027-01-01').state.filter((one) => one.supervisor === board);
    expect(byBoard.flatMap((one) => one.over)).toEqual(over);
  });

  it('does not reach the check after a crisis, which it does to the end of 2026', () => {
    expect(stateSupervisors('§ 20 (3¹)', '2026-10-01')).toEqual([board]);
    expect(stateSupervisors('§ 20 (3¹)', '2026-12-31')).toEqual([board]);
    expect(stateSupervisors('§ 20 (3¹)', '2027-01-01')).toEqual([]);
  });

  it('reaches § 20 (1¹) in its row and not § 20 (3¹) after it, as a reading with its alternatives', () => {
    const [byBoard] = supervisorsOf('§ 20', '2027-01-01').state;
    expect(byBoard!.reading!.alternatives).toHaveLength(2);
    expect(byBoard!.reading!.chosen.en).toContain('(3¹)');
  });
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

  it.each(['2025-01-10', '2027-01-01'])('the local government is supervised from 2025-01-10, as on %s', (day) => {
    for (const provision of ['§ 17 (1) 3)', '§ 28 (1)', '§ 33 (1)', '§ 34 (4)']) {
      expect(supervisorsOf(provision, day).administrative).toMatchObject([{ addressee: 'local-government' }]);
    }
  });
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

  it('§ 32 is administratively supervised in all but the clause on the Board from 2025-01-10', () => {
    expect(supervisorsOf('§ 32', '2025-01-10').administrative[0]!.over).toEqual([
      '§ 32 (1)',
      '§ 32 (2)',
      '§ 32 (3)',
      '§ 32 (4)',
      '§ 32 (5) 1)',
      '§ 32 (5) 2)',
    ]);
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

  it('§ 33 (4) among the duties of officials is kept as printed, as a reading', () => {
    const [byBoard] = supervisorsOf('§ 33 (4)', '2024-12-31').administrative;
    expect(byBoard!.reading!.alternatives).toHaveLength(1);
  });
});

describe('a reading is given where it affects the question, and nowhere else', () => {
  const chosenFor = (provision: string, day: string, kind: 'state' | 'administrative'): readonly string[] =>
    supervisorsOf(provision, day)[kind].flatMap(({ reading }) => (reading === undefined ? [] : [reading.chosen.en]));

  it('that of § 33 (4) at § 33 (4) and § 33, not at §§ 28 and 34', () => {
    for (const asked of ['§ 33', '§ 33 (4)']) {
      expect(chosenFor(asked, '2024-12-31', 'administrative'), asked).toHaveLength(1);
    }
    for (const asked of ['§ 17', '§ 28', '§ 28 (1)', '§ 32 (3)', '§ 33 (1)', '§ 34']) {
      expect(chosenFor(asked, '2024-12-31', 'administrative'), asked).toEqual([]);
    }
  });

  it('that of rows that grow at § 29 (3¹) and where a section could be taken to reach the ones after it, not at § 19', () => {
    for (const asked of ['§ 27', '§ 29', '§ 29 (3¹)', '§ 34']) {
      expect(chosenFor(asked, '2026-12-31', 'state'), asked).toHaveLength(1);
    }
    for (const asked of ['§ 19', '§ 20 (1)', '§ 21', '§ 28', '§ 29 (2)', '§ 31', '§ 34 (1)', '§ 36']) {
      expect(chosenFor(asked, '2026-12-31', 'state'), asked).toEqual([]);
    }
  });

  it('that of the rows of 2027 at what they reach or leave out, not at § 21', () => {
    for (const asked of ['§ 20', '§ 20 (1¹)', '§ 20 (3)', '§ 27', '§ 36¹']) {
      expect(chosenFor(asked, '2027-01-01', 'state'), asked).toHaveLength(1);
    }
    for (const asked of ['§ 20 (1)', '§ 21', '§ 28', '§ 31', '§ 33 (4)', '§ 36', '§ 37']) {
      expect(chosenFor(asked, '2027-01-01', 'state'), asked).toEqual([]);
    }
  });
});

describe('what a task of a local government is', () => {
  it('is a reading with its alternatives, from 2025-01-10', () => {
    for (const day of ['2025-01-10', '2027-01-01']) {
      const [byBoard] = supervisorsOf('§ 17', day).administrative;
      expect(byBoard!.reading!.alternatives).toHaveLength(2);
    }
    expect(supervisorsOf('§ 17', '2025-01-09').administrative[0]!.reading).toBeUndefined();
  });

  it('is not the application of a service provider under § 33 (4), which § 38 (6) names until 2025-01-09', () => {
    expect(supervisorsOf('§ 33 (4)', '2025-01-09').administrative).toHaveLength(1);
    expect(supervisorsOf('§ 33 (4)', '2025-01-10').administrative).toEqual([]);
  });
});

describe('the table of § 38', () => {
  const table = [...stateSupervision, ...administrativeSupervision];

  it.each(['§ 38 (2)', '§ 38 (3)', '§ 38 (4)', '§ 38 (5)', '§ 38 (6)'])(
    'has what %s entrusts on each day on which it entrusts something',
    (provision) => {
      for (const day of days) {
        const rows = table.filter((one) => containsReference(parseReference(provision), parseReference(one.provision)));
        const entrusts = provisionOn(provision, day)!.version.repealed !== true;
        expect(
          rows.some((one) => isInForce(one, day)),
          day,
        ).toBe(entrusts);
      }
    },
  );

  it.each(table.map((one) => [`${one.provision} from ${one.from}`, one] as const))(
    '%s has the amendment mark of its provision, lies in its days, and names provisions that the Act has in them',
    (_name, { provision, from, until, amendedBy, over }) => {
      const { version } = provisionOn(provision, from)!;
      expect(amendedBy).toBe(version.amendedBy);
      if (until !== undefined) expect(provisionOn(provision, until)!.version).toBe(version);
      const starts = new Map([['§ 19', '2020-01-01']]);
      for (const named of over.flat()) {
        expect(provisionOn(named!, starts.get(named!) ?? from), named).toBeDefined();
      }
    },
  );
});

describe('what is rejected', () => {
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

  it('a provision that the Act does not have yet is rejected as a whole, with what would be right', () => {
    const { path, expected } = refusal(() => supervisorsOf('§ 27²', '2023-05-02'));
    expect([path, expected]).toEqual(['', 'a provision that the Act has on that day']);
  });
});
