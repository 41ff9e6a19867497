import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionsOn } from '../../src/act/provisions.ts';
import { evaluateCase } from '../../src/assessment/assess.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { assess, type CaseInput } from '../../src/index.ts';
import { norms } from '../../src/rules/child-protection-act.ts';
import { reservations } from '../../src/rules/reservations.ts';
import { caseOf, facts } from '../support/case-arbitrary.ts';
import { everyLaw } from '../support/laws.ts';

/** What an answer says of a reservation: whether it touches the case, and what would follow by its one other reading. */
function saidOf(id: string, input: CaseInput, at: string) {
  const found = assess(input, { at }).reservations?.find((reservation) => reservation.id === id);
  if (found === undefined) return undefined;
  const wouldFollow = found.alternatives.flatMap((other) =>
    other.wouldFollow.map(({ norm, applies, deadline }) => [norm, applies, deadline?.lastDay ?? ''] as const),
  );
  return { applies: found.applies, wouldFollow };
}

const child = { birthDate: '2015-03-04' };
const noSuspicion = {
  neglect: false,
  mentalAbuse: false,
  emotionalAbuse: false,
  physicalAbuse: false,
  sexualAbuse: false,
  otherRightsViolation: false,
};

describe('§ 27¹ asked for data that § 34² did not list yet', () => {
  const teacher = {
    child,
    need: { suspicion: { neglect: true } },
    professional: { kind: 'teacher', noticedAtWork: true },
  } as const;
  const id = 'data-list-still-to-come';

  it('§ 27¹ from 2025-01-01 to 2025-01-09: by the other reading the data would be passed on', () => {
    expect(saidOf(id, teacher, '2025-01-01')).toEqual({
      applies: true,
      wouldFollow: [['pass-on-known-data', true, '']],
    });
    expect(saidOf(id, teacher, '2025-01-09')?.applies).toBe(true);
  });

  it('§ 27¹ before or after those days, or for a passer-by: no doubt', () => {
    expect(saidOf(id, teacher, '2024-12-31')).toBeUndefined();
    expect(saidOf(id, teacher, '2025-01-10')).toBeUndefined();
    expect(saidOf(id, { ...teacher, professional: { kind: 'other' } }, '2025-01-05')).toBeUndefined();
  });
});

describe('§ 34 speaks of a child separated from the family, § 33 of a temporary separation', () => {
  const id = 'temporarily-separated-child';
  const separation = { startedAt: '2024-12-31T10:00', ended: false };
  const separated = { child, separation, siblings: { exist: true, togetherEndangers: false } };

  it('once it has started: by the other reading the duties of § 34 hold from then on', () => {
    for (const at of ['2024-12-31T12:00', '2025-01-10T12:00', '2027-01-01']) {
      const said = saidOf(id, { ...separated, child: { ...child, separatedFromFamily: false } }, at);
      expect(said?.applies).toBe(true);
      const truths = new Map(said?.wouldFollow.map(([norm, applies]) => [norm, applies]));
      expect(Object.fromEntries(truths)).toEqual({
        'keep-continuity-of-upbringing': 'unknown',
        'inform-child-of-origin': true,
        'maintain-family-relations': 'unknown',
        'not-separate-siblings': true,
        'prepare-case-plan': true,
        'review-separated-childs-case-plan': true,
        'amend-case-plan': 'unknown',
      });
    }
  });

  it('may touch a case of which that is not known, and none that is settled', () => {
    expect(saidOf(id, separated, '2025-01-10')?.applies).toBe('unknown');
    for (const settled of [
      { child: { ...child, separatedFromFamily: true }, separation },
      { child, separation: 'none' },
      { child, separation: { ...separation, ended: true } },
    ] as const) {
      expect(saidOf(id, settled, '2025-01-10')).toBeUndefined();
    }
  });

  it('cites § 33 (2¹), which calls the child separated, from its first day', () => {
    const cited = (at: string) =>
      assess(separated, { at }).reservations?.find((reservation) => reservation.id === id)?.provisions;
    expect(cited('2025-01-09')).toEqual(['§ 34', '§ 33 (2)']);
    expect(cited('2025-01-10')).toEqual(['§ 34', '§ 33 (2)', '§ 33 (2¹)']);
  });
});

describe('§ 41¹ names § 27¹, whose content has moved to § 27²', () => {
  const id = 'screening-reference-is-stale';
  const aware = { becameAwareAt: '2025-01-02T10:00' };
  const need = { suspicion: { neglect: true } };

  it('a teacher’s report: ten days by the reading taken, thirty by the letter', () => {
    const reported = {
      child,
      need: { ...need, firstAscertainedFromDisabilityData: false },
      professional: { hasReported: true },
      localGovernment: aware,
    };
    expect(assess(reported, { at: '2025-01-03' }).deadlines['decide-on-case-management']?.lastDay).toBe('2025-01-13');
    expect(saidOf(id, reported, '2025-01-03')).toEqual({
      applies: true,
      wouldFollow: [
        ['decide-on-case-management', false, ''],
        ['decide-after-disability-screening', true, '2025-02-03'],
      ],
    });
  });

  it('the screening of data: thirty days by the reading taken, ten by the letter', () => {
    const screened = {
      child,
      need: { ...need, firstAscertainedFromDisabilityData: true },
      professional: { hasReported: false },
      localGovernment: aware,
    };
    const { deadlines } = assess(screened, { at: '2025-01-03' });
    expect(deadlines['decide-after-disability-screening']?.lastDay).toBe('2025-02-03');
    expect(saidOf(id, screened, '2025-01-03')?.wouldFollow).toEqual([
      ['decide-on-case-management', true, '2025-01-13'],
      ['decide-after-disability-screening', false, ''],
    ]);
  });

  it('§ 41¹ with neither a report nor a screening: no doubt', () => {
    const neither = {
      child,
      need: { ...need, firstAscertainedFromDisabilityData: false },
      professional: { hasReported: false },
      localGovernment: aware,
    };
    expect(saidOf(id, neither, '2025-01-03')).toBeUndefined();
    expect(saidOf(id, { ...neither, professional: {} }, '2025-01-03')?.applies).toBe('unknown');
  });

  it('the doubt about § 41¹ cites § 29 (3) until the end of 2026, § 29 (7) from 2027 on', () => {
    const reported = { child, need, professional: { hasReported: true }, localGovernment: aware };
    const cited = (at: string) =>
      assess(reported, { at }).reservations!.find((one) => one.id === id)!.alternatives[0]!.wouldFollow[0]!.provisions;
    expect(cited('2026-12-31')).toEqual(['§ 29 (3)']);
    expect(cited('2027-01-01')).toEqual(['§ 29 (7)']);
  });
});

describe('§ 27 asks for a report of every child in need, § 29 (5) of 2027 once help in the field has failed', () => {
  const id = 'report-or-help-in-field';
  const oneField = {
    child,
    need: { wellbeingThreatened: true, suspicion: noSuspicion, measureFields: ['educational'] },
  } as const;
  const follows = (fieldHelp: CaseInput['fieldHelp']) =>
    saidOf(id, fieldHelp === undefined ? oneField : { ...oneField, fieldHelp }, '2027-02-01');

  it('by the other reading of § 27 and § 29 (5) only a failed help would be reported', () => {
    expect(assess(oneField, { at: '2027-02-01' }).norms['notify-need-of-assistance']?.applies).toBe(true);
    const notify = (fieldHelp: CaseInput['fieldHelp']) => follows(fieldHelp)?.wouldFollow[0];
    expect(notify({ ineffective: true })).toEqual(['notify-need-of-assistance', true, '']);
    expect(notify({ ineffective: false, notApplicableForOutsideReasons: false })).toEqual([
      'notify-need-of-assistance',
      false,
      '',
    ]);
    expect(notify(undefined)).toEqual(['notify-need-of-assistance', 'unknown', '']);
  });

  it('by the other reading of § 29 (5) the professional who works with the child in that field would report too, with data', () => {
    const teacher = (worksWithChildInField: boolean, ineffective: boolean): CaseInput => ({
      ...oneField,
      fieldHelp: { ineffective, notApplicableForOutsideReasons: false },
      professional: { kind: 'teacher', noticedAtWork: true, worksWithChildInField },
    });
    const report = (input: CaseInput) => saidOf(id, input, '2027-02-01')?.wouldFollow.slice(1);
    expect(assess(teacher(true, false), { at: '2027-02-01' }).norms['report-as-professional']?.applies).toBe(true);
    expect(report(teacher(true, false))).toEqual([
      ['report-as-professional', false, ''],
      ['pass-on-known-data', false, ''],
    ]);
    expect(report(teacher(true, true))).toEqual([
      ['report-as-professional', true, ''],
      ['pass-on-known-data', true, ''],
    ]);
    expect(report(teacher(false, false))).toEqual([
      ['report-as-professional', true, ''],
      ['pass-on-known-data', true, ''],
    ]);
  });

  it('no doubt where several fields need measures, where something is suspected, or before 2027', () => {
    const several = { ...oneField, need: { ...oneField.need, measureFields: ['educational', 'social'] } } as const;
    const suspected = { ...oneField, need: { ...oneField.need, suspicion: { ...noSuspicion, neglect: true } } };
    expect(saidOf(id, several, '2027-02-01')).toBeUndefined();
    expect(saidOf(id, suspected, '2027-02-01')).toBeUndefined();
    expect(saidOf(id, oneField, '2026-12-31')).toBeUndefined();
  });
});

describe('a procedure that began before 2027 goes on by the rules at its start', () => {
  const id = 'procedure-under-way';
  const began = (startedOn: string) => ({
    child,
    need: {
      wellbeingThreatened: true,
      nonRecurringMeasureSuffices: false,
      firstAscertainedFromDisabilityData: false,
    },
    procedure: { startedOn },
    localGovernment: { becameAwareAt: '2026-12-22T10:00' },
    caseManagement: { state: 'commenced' },
  });

  it('by the other readings of a procedure begun before 2027 the law of the day would apply, or the former § 29 (4) as well', () => {
    const { norms, deadlines } = assess(began('2026-12-23') as CaseInput, { at: '2027-01-04' });
    expect(norms['pre-assess-need']?.applies).toBe(false);
    expect(norms['complete-assessment']?.applies).toBe(false);
    expect(norms['not-decline-case-management']).toBeUndefined();
    expect(deadlines['decide-on-case-management']?.lastDay).toBe('2027-01-04');
    expect(saidOf(id, began('2026-12-23') as CaseInput, '2027-01-04')).toEqual({
      applies: true,
      wouldFollow: [
        ['pre-assess-need', true, '2027-01-04'],
        ['complete-assessment', true, '2027-02-22'],
        ['decide-on-case-management', true, '2027-01-04'],
        ['commence-case-management', false, ''],
        ['not-decline-case-management', true, ''],
      ],
    });
  });

  it('names the provision of the decision by the wording of the start, in both languages, with every norm of it', () => {
    const { norms, reservations: found = [] } = assess(began('2026-12-23') as CaseInput, { at: '2027-01-04' });
    const { applies, chosen } = found.find((one) => one.id === id)!;
    expect(applies).toBe(true);
    expect(norms['decide-on-case-management']!.provisions[0]).toBe('§ 29 (7)'); // a citation has no wording
    for (const said of [chosen, norms['decide-on-case-management']!.reading!.chosen]) {
      expect(said.en).toContain('§ 29 (3) in the wording until 2026-12-31, not of § 29 (7)');
      expect(said.et).toContain(
        'kuni 31. detsembrini 2026 kehtinud redaktsiooni §\u00a029 lõike 3, mitte §\u00a029 lõike 7',
      );
    }
    const afterScreening = {
      ...began('2026-12-23'),
      need: { wellbeingThreatened: true, firstAscertainedFromDisabilityData: true },
    };
    const screened = assess(afterScreening as CaseInput, { at: '2027-01-04' });
    expect(screened.norms['decide-after-disability-screening']).toMatchObject({
      applies: true,
      provisions: ['§ 41¹', '§ 27²', '§ 29 (7)'],
    });
    expect(screened.reservations!.find((one) => one.id === id)?.applies).toBe(true);
  });

  it('the last day of 2026 and the first of 2027', () => {
    expect(saidOf(id, began('2026-12-31') as CaseInput, '2027-01-04')?.applies).toBe(true);
    expect(saidOf(id, began('2027-01-01') as CaseInput, '2027-01-04')).toBeUndefined();
    expect(saidOf(id, began('none') as CaseInput, '2027-01-04')).toBeUndefined();
    expect(saidOf(id, began('2026-12-23') as CaseInput, '2026-12-31')).toBeUndefined();
  });

  it('a start that is not known may lie before, unless awareness lies after', () => {
    const untold = began('unknown') as CaseInput;
    expect(saidOf(id, untold, '2027-01-04')?.applies).toBe('unknown');
    const later = { ...untold, localGovernment: { becameAwareAt: '2027-01-02T10:00' } };
    expect(saidOf(id, later, '2027-01-04')).toBeUndefined();
  });
});

describe('§ 41¹ came in 2023 and reached more children in 2025, while procedures were under way', () => {
  const id = 'screening-term-under-way';
  const screened = (becameAwareAt: string, startedOn: string, basis: string) =>
    ({
      child,
      need: { wellbeingThreatened: true, firstAscertainedFromDisabilityData: true },
      disabilityScreening: { basis },
      localGovernment: { becameAwareAt },
      procedure: { startedOn },
    }) as CaseInput;

  it('by the other reading of § 41¹ the thirty days are those of the day of the answer', () => {
    expect(saidOf(id, screened('2022-12-27T10:00', '2022-12-31', 'application-filed'), '2023-01-02')).toEqual({
      applies: true,
      wouldFollow: [
        ['decide-on-case-management', false, ''],
        ['decide-after-disability-screening', true, '2023-01-26'],
      ],
    });
    const of2024 = screened('2024-12-27T10:00', '2024-12-31', 'data-forwarded');
    expect(saidOf(id, of2024, '2025-01-02')?.wouldFollow[1]).toEqual([
      'decide-after-disability-screening',
      true,
      '2025-01-27',
    ]);
  });

  it('no doubt for a procedure that began under it, nor before it', () => {
    expect(saidOf(id, screened('2022-12-27T10:00', '2023-01-01', 'application-filed'), '2023-01-02')).toBeUndefined();
    expect(saidOf(id, screened('2022-12-27T10:00', '2022-12-27', 'application-filed'), '2022-12-31')).toBeUndefined();
    expect(saidOf(id, screened('2024-12-27T10:00', '2024-12-31', 'application-filed'), '2025-01-02')).toBeUndefined();
    expect(saidOf(id, screened('2024-12-27T10:00', '2025-01-01', 'data-forwarded'), '2025-01-02')).toBeUndefined();
  });
});

describe('the duty to commence for the child of a victim came while procedures were under way', () => {
  const id = 'victims-child-under-way';
  const began = (startedOn: string) => ({
    child,
    need: { carerIsAdultVictimInDanger: true },
    localGovernment: { becameAwareAt: '2023-03-28T10:00' },
    procedure: { startedOn },
  });

  it('by the other reading of § 29 (3¹) a procedure that began before goes on without it', () => {
    const wouldFollow = [
      ['commence-case-management-for-victims-child', false, ''],
      ['cooperate-for-victims-child', false, ''],
    ];
    for (const at of ['2023-04-01', '2026-12-31', '2027-01-01']) {
      expect(saidOf(id, began('2023-03-31'), at), at).toEqual({ applies: true, wouldFollow });
    }
  });

  it('no doubt for one that began under it, nor before it', () => {
    expect(saidOf(id, began('2023-04-01'), '2023-04-01')).toBeUndefined();
    expect(saidOf(id, began('2023-03-28'), '2023-03-31')).toBeUndefined();
  });
});

describe('§ 27 (3) and (4) speak of a notice about a child in need', () => {
  const id = 'notice-about-adult';
  const about = (birthDate: string, registeredResidence: string) => ({
    child: { birthDate, registeredResidence },
    notice: { receivedAt: '2023-05-02T09:30', receiver: { kind: 'local-government', municipality: '0793' } },
  });
  const said = (birthDate: string, registeredResidence: string) =>
    saidOf(id, about(birthDate, registeredResidence) as CaseInput, '2023-05-04');

  it('one about a known adult is forwarded, and would not be by the other reading', () => {
    expect(said('2001-03-04', '0624')).toEqual({
      applies: true,
      wouldFollow: [
        ['forward-notice-to-registered-residence', false, ''],
        ['forward-notice-to-place-of-stay', false, ''],
      ],
    });
  });

  it('no doubt about a child, or of an age that cannot be ascertained, or where nothing is forwarded', () => {
    expect(said('2012-03-04', '0624')).toBeUndefined();
    expect(said('unascertainable', '0624')).toBeUndefined();
    expect(said('2001-03-04', '0793')).toBeUndefined();
  });

  it('the eighteenth birthday', () => {
    expect(said('2005-05-05', '0624')).toBeUndefined();
    expect(said('2005-05-04', '0624')?.applies).toBe(true);
  });
});

describe('§ 40 (1) names a suspicion of danger, and nobody whom it has to be about', () => {
  const id = 'suspected-danger-of-adult';
  const suspected = (birthDate: string, isSuspected = true): CaseInput => ({
    child: { birthDate },
    danger: { suspected: isSuspected },
  });

  it('one about a known adult opens the property, and would not by the other reading', () => {
    for (const at of ['2016-01-01', '2025-06-01', '2027-01-01']) {
      const input = suspected('1990-01-01');
      expect(assess(input, { at }).norms['may-enter-property']?.applies).toBe(true);
      expect(saidOf(id, input, at)).toEqual({ applies: true, wouldFollow: [['may-enter-property', false, '']] });
    }
  });

  it('no doubt about a child, of an age that is not known, or where nothing is suspected', () => {
    expect(saidOf(id, suspected('2015-01-01'), '2025-06-01')).toBeUndefined();
    expect(saidOf(id, suspected('not-known'), '2025-06-01')).toBeUndefined();
    expect(saidOf(id, { danger: { suspected: true } }, '2025-06-01')).toBeUndefined();
    expect(saidOf(id, suspected('1990-01-01', false), '2025-06-01')).toBeUndefined();
    expect(saidOf(id, suspected('2007-06-02'), '2025-06-01')).toBeUndefined();
    expect(saidOf(id, suspected('2007-06-01'), '2025-06-01')?.applies).toBe(true);
  });
});

describe('§ 33 (1), first sentence, asks for no direct danger, § 30 of 2027 does', () => {
  const id = 'separation-without-direct-danger';
  const separated = (direct: boolean) => ({
    child,
    danger: {
      remainingWithFamilyEndangers: true,
      situationDirectlyEndangersLifeOrHealth: direct,
      behaviourDirectlyEndangersOwnLifeOrHealth: false,
      behaviourDirectlyEndangersOthersLifeOrHealth: false,
    },
    separation: { courtRulingMade: false },
  });

  it('by the other reading of § 33 (1) an indirect danger would not be enough', () => {
    expect(assess(separated(false), { at: '2027-02-01' }).norms['may-separate-from-family']?.applies).toBe(true);
    expect(saidOf(id, separated(false), '2027-02-01')?.wouldFollow).toEqual([['may-separate-from-family', false, '']]);
    expect(saidOf(id, separated(true), '2027-02-01')?.wouldFollow).toEqual([['may-separate-from-family', true, '']]);
  });

  it('no doubt before 2027, or where nothing endangers the child in the family', () => {
    expect(saidOf(id, separated(false), '2026-12-31')).toBeUndefined();
    const safe = {
      ...separated(false),
      danger: { remainingWithFamilyEndangers: false, contactWithParentEndangers: false },
    };
    expect(saidOf(id, safe, '2027-02-01')).toBeUndefined();
  });
});

describe('§ 33 (2) sets what the decision determines, and for how long', () => {
  const at = '2025-06-02T12:00';
  const idOf = 'content-after-end-of-separation';
  const separated = {
    decisionMade: true,
    startedAt: '2025-06-01T20:00',
    communicationProcedureNecessary: true,
  } as const;
  const norms = (input: CaseInput) => {
    const said = assess(input, { at }).norms;
    return [said['determine-place-of-stay']?.applies, said['determine-communication']?.applies];
  };

  it('a decision by the first sentence has this content too, before it is carried out', () => {
    const decided = { ...separated, startedAt: 'none', courtRulingMade: false } as const;
    const danger = {
      situationEndangersLifeOrHealth: true,
      causedByCustodian: false,
      remainingWithFamilyEndangers: true,
    };
    const custodian = { placementAnswer: 'consents', childCanBeDelivered: false } as const;
    expect(norms({ child, danger, custodian, separation: decided })).toEqual([true, true]);
    expect(norms({ child, danger, custodian, separation: { ...decided, decisionMade: false } })).toEqual([
      false,
      false,
    ]);
    const { decisionMade: _, ...open } = decided;
    expect(norms({ child, danger, custodian, separation: open })).toEqual(['unknown', 'unknown']);
  });

  it('by the other reading of § 33 (2) nothing is left to determine once the separation has ended, or a court has restricted custody', () => {
    const wouldFollow = [
      ['determine-place-of-stay', false, ''],
      ['determine-communication', false, ''],
    ];
    const noDanger = {
      situationEndangersLifeOrHealth: false,
      behaviourEndangersOwnLifeOrHealth: false,
      behaviourEndangersOthersLifeOrHealth: false,
    };
    const ended = { child, danger: noDanger, separation: { ...separated, ended: true } };
    const restricted = { child, danger: noDanger, separation: { ...separated, courtRulingRestrictsCustody: true } };
    for (const input of [ended, restricted]) {
      expect(norms(input)).toEqual([true, true]);
      expect(saidOf(idOf, input, at)).toEqual({ applies: true, wouldFollow });
    }
    expect(saidOf(idOf, { child, separation: { ...separated, ended: false } }, at)).toBeUndefined();
    expect(saidOf(idOf, { child, separation: separated }, at)).toBeUndefined();
  });
});

describe('§ 33 (3) does not set when its duties begin', () => {
  const decided = { decisionMade: true, startedAt: 'none', courtRulingMade: false } as const;

  it('by the other reading of § 33 (3) its duties begin with the decision, before it is carried out', () => {
    expect(saidOf('court-before-the-separation', { child, separation: decided }, '2025-06-02')).toEqual({
      applies: true,
      wouldFollow: [
        ['evaluate-separated-child', true, ''],
        ['turn-to-court', true, ''],
      ],
    });
  });

  it('no doubt once the child is separated, or before anything is decided', () => {
    for (const change of [{ startedAt: '2025-06-01T20:00' }, { decisionMade: false }]) {
      const separation = { ...decided, ...change };
      expect(saidOf('court-before-the-separation', { child, separation }, '2025-06-02')).toBeUndefined();
    }
  });
});

describe('§ 33 (4) asks only for what the service provider knows', () => {
  const id = 'application-with-nothing-left-to-decide';
  const arrived = {
    child,
    danger: { situationEndangersLifeOrHealth: true, causedByCustodian: true },
    serviceProvider: { childArrived: true, believesCausedByCustodian: true },
  };
  const notNeeded = { applies: true, wouldFollow: [['apply-for-separation-decision', false, '']] };

  it.each<[string, CaseInput]>([
    ['the decision has been made', { ...arrived, separation: { decisionMade: true } }],
    ['a court has restricted custody', { ...arrived, separation: { courtRulingRestrictsCustody: true } }],
    [
      'the child goes back under § 32 (2)',
      {
        ...arrived,
        danger: { ...arrived.danger, fromCustodianHasCeased: true },
        custodian: { childCanBeDelivered: true },
      },
    ],
  ])('by the other reading nothing is applied for where %s', (_, input) => {
    expect(saidOf(id, input, '2025-06-02')).toEqual(notNeeded);
    expect(assess(input, { at: '2025-06-02' }).norms['apply-for-separation-decision']?.applies).toBe(true);
  });

  it('no doubt where nothing of that is known', () => {
    expect(saidOf(id, arrived, '2025-06-02')).toBeUndefined();
  });
});

describe('§ 32 (2) names the child in danger, a danger that has ended, and the person exercising custody', () => {
  const past = {
    child,
    danger: {
      situationEndangersLifeOrHealth: false,
      behaviourEndangersOwnLifeOrHealth: false,
      behaviourEndangersOthersLifeOrHealth: false,
      causedByCustodian: true,
      fromCustodianHasCeased: true,
    },
    custodian: { childCanBeDelivered: true },
    placement: { inSafety: true },
  };
  const indirect = {
    ...past,
    danger: {
      situationDirectlyEndangersLifeOrHealth: false,
      behaviourDirectlyEndangersOwnLifeOrHealth: false,
      behaviourDirectlyEndangersOthersLifeOrHealth: false,
      causedByCustodian: false,
    },
  };

  it.each([
    ['2025-06-02', past],
    ['2026-12-31', past],
    ['2027-01-01', past],
    ['2027-01-01', indirect],
  ] as const)(
    'by the other reading the child in safety is handed over also once the danger has passed, on %s',
    (at, input) => {
      expect(assess(input, { at }).norms['deliver-to-custodian']?.applies).toBe(false);
      const wouldFollow = [['deliver-to-custodian', true, '']];
      expect(saidOf('delivery-once-danger-is-over', input, at)).toEqual({ applies: true, wouldFollow });
      expect(saidOf('delivery-once-danger-is-over', { ...input, placement: { inSafety: false } }, at)).toBeUndefined();
    },
  );

  it('by the other reading of § 32 (2) a ruling that restricts custody decides where the child goes', () => {
    const input = {
      child,
      danger: { situationEndangersLifeOrHealth: true, causedByCustodian: false },
      custodian: { childCanBeDelivered: true },
      separation: { courtRulingRestrictsCustody: true },
    };
    const wouldFollow = [['deliver-to-custodian', false, '']];
    expect(assess(input, { at: '2025-06-02' }).norms['deliver-to-custodian']?.applies).toBe(true);
    expect(saidOf('delivery-after-the-ruling', input, '2025-06-02')).toEqual({ applies: true, wouldFollow });
    const refused = { ...input, separation: { courtRulingMade: true, courtRulingRestrictsCustody: false } };
    expect(saidOf('delivery-after-the-ruling', refused, '2025-06-02')).toBeUndefined();
  });
});

describe('§ 28 (4) has the official assess in a crisis, § 28 (1) others too', () => {
  const id = 'other-assessor-in-crisis';
  const inCrisis = (kind?: 'child-protection-official' | 'person-working-with-children', more = {}): CaseInput => ({
    child,
    need: { suspicion: { neglect: true } },
    crisis: { inForce: true, affectsChildProtectionWork: true, ...more },
    assessor: kind === undefined ? {} : { kind },
  });

  it('by the other reading of § 28 (4) the official would have to assess where somebody else does', () => {
    const input = inCrisis('person-working-with-children');
    expect(assess(input, { at: '2026-11-01' }).norms['assess-in-crisis']?.applies).toBe(false);
    expect(saidOf(id, input, '2026-11-01')).toEqual({
      applies: true,
      wouldFollow: [['assess-in-crisis', true, '']],
    });
  });

  it('no doubt where the official assesses, without such a crisis, or before 2026-10-01', () => {
    const other = 'person-working-with-children';
    expect(saidOf(id, inCrisis('child-protection-official'), '2026-11-01')).toBeUndefined();
    expect(saidOf(id, inCrisis(), '2026-11-01')).toBeUndefined();
    expect(saidOf(id, inCrisis(other, { affectsChildProtectionWork: false }), '2026-11-01')).toBeUndefined();
    expect(saidOf(id, inCrisis(other), '2026-09-30')).toBeUndefined();
  });
});

describe('§ 28 (6) does not set from when the first opportunity counts', () => {
  const id = 'first-opportunity-from-awareness';
  const commenced = (exceptional: boolean | 'unknown', more: CaseInput = {}): CaseInput => ({
    child,
    need: { suspicion: { neglect: true } },
    localGovernment: { becameAwareAt: '2027-01-04T10:00' },
    caseManagement: { state: 'commenced' },
    assessment: { exceptional },
    ...more,
  });

  it('without exception the end is awareness, and by the other reading it would be later', () => {
    expect(assess(commenced(false), { at: '2027-01-10' }).deadlines['complete-assessment']).toEqual({
      start: '2027-01-04T10:00:00+02:00',
      endsAt: '2027-01-04T10:00:00+02:00',
      atFirstOpportunity: true,
    });
    expect(saidOf(id, commenced(false), '2027-01-10')).toEqual({
      applies: true,
      wouldFollow: [['complete-assessment', true, '']],
    });
  });

  it('no doubt of the two months, nor where nothing was commenced or the procedure is older', () => {
    for (const input of [
      commenced(true),
      commenced('unknown'),
      commenced(false, { caseManagement: { state: 'undecided' } }),
      commenced(false, { localGovernment: { becameAwareAt: '2026-12-28' }, procedure: { startedOn: '2026-12-30' } }),
    ])
      expect(saidOf(id, input, '2027-01-10')).toBeUndefined();
  });
});

describe('§ 29 (6), first sentence, does not ask whether the local government knows of the child', () => {
  const id = 'commencing-without-awareness';
  const suspected = { suspicion: { neglect: true } };
  const given = (need: CaseInput['need'], becameAwareAt?: string): CaseInput => ({
    child,
    need,
    localGovernment: becameAwareAt === undefined ? {} : { becameAwareAt },
  });
  const at = '2027-03-01';

  it.each<CaseInput['need']>([suspected, { wellbeingThreatened: true, measureFields: ['educational', 'social'] }])(
    'where it does not, case management would not have to be commenced by the other reading: %j',
    (need) => {
      const { norms } = assess(given(need, 'none'), { at });
      expect(norms['commence-case-management']?.applies).toBe(true);
      for (const aware of [
        'pre-assess-need',
        'decide-on-case-management',
        'document-childs-opinion',
        'enable-complaints',
      ])
        expect(norms[aware]?.applies, aware).not.toBe(true);
      expect(saidOf(id, given(need, 'none'), at)).toEqual({
        applies: true,
        wouldFollow: [['commence-case-management', false, '']],
      });
    },
  );

  it('no doubt where it knows or that is not known, where no duty to commence is certain, or before 2027', () => {
    expect(saidOf(id, given(suspected, '2027-02-26T10:00'), at)).toBeUndefined();
    expect(saidOf(id, given(suspected), at)).toBeUndefined();
    expect(saidOf(id, given({ wellbeingThreatened: true }, 'none'), at)).toBeUndefined();
    expect(saidOf(id, given(suspected, 'none'), '2026-12-31')).toBeUndefined();
  });

  it('the other duties of the local government in §§ 28 and 29 that depend on knowing are false there', () => {
    const { law } = everyLaw.find(({ day }) => day === '2027-01-01')!;
    const { norms } = assess(
      {
        child,
        need: { ...suspected, carerIsAdultVictimInDanger: true, nonRecurringMeasureSuffices: false },
        localGovernment: { becameAwareAt: 'none' },
        caseManagement: { state: 'undecided', casePlanMadeOn: 'none' },
        complaint: { byChild: true, about: 'local-government', practiceChangeNecessary: true },
      },
      { at },
    );
    const certain = law.norms.filter(
      ({ id: norm, version }) =>
        version.bearerMunicipality !== undefined &&
        /^§ (?:28|29) /u.test(version.provisions[0]) &&
        norms[norm]!.applies !== false,
    );
    expect(certain.map(({ id: norm }) => norm)).toEqual(['commence-case-management']);
  });
});

describe('§ 29 (9) speaks of a case plan and not of case management', () => {
  const id = 'case-plan-beside-case-management';
  const planned = (state?: 'undecided' | 'commenced' | 'declined' | 'forwarded' | 'ended'): CaseInput => ({
    child,
    need: { wellbeingThreatened: true },
    caseManagement: { casePlanMadeOn: '2027-03-10', ...(state === undefined ? {} : { state }) },
  });

  it('before the decision, and in a forwarded case: by the other reading the plan would not be reviewed', () => {
    for (const state of ['undecided', 'forwarded'] as const) {
      expect(assess(planned(state), { at: '2028-03-01' }).norms['review-case-plan']?.applies).toBe(true);
      expect(saidOf(id, planned(state), '2028-03-01')).toEqual({
        applies: true,
        wouldFollow: [['review-case-plan', false, '']],
      });
    }
  });

  it('no doubt in any other state, or while the state is not known', () => {
    for (const state of ['commenced', 'declined', 'ended', undefined] as const)
      expect(saidOf(id, planned(state), '2028-03-01')).toBeUndefined();
  });
});

describe('§ 29 (11) 1) asks whether a need appeared again in six months, and here one exists today', () => {
  const id = 'case-management-ended-though-in-need';
  const quiet = {
    state: 'commenced',
    goalsMet: true,
    needSatisfied: true,
    needReappeared: false,
    actionPlanCompletedOn: '2026-08-01',
  } as const;
  const inNeed = (more: CaseInput): CaseInput => ({ child, caseManagement: quiet, ...more });
  const endOf = (input: CaseInput, at = '2027-06-01') => assess(input, { at }).norms['end-case-management']?.applies;

  const suspicions = Object.keys(noSuspicion).map((one) => ({ need: { suspicion: { [one]: true } } }) as CaseInput);
  it.each<CaseInput>([
    ...suspicions,
    { need: { wellbeingThreatened: true } },
    { need: { behaviourThreatensOwnWellbeing: true } },
    { need: { behaviourThreatensOthersWellbeing: true } },
    { danger: { situationDirectlyEndangersLifeOrHealth: true } },
    { danger: { behaviourDirectlyEndangersOwnLifeOrHealth: true } },
    { danger: { behaviourDirectlyEndangersOthersLifeOrHealth: true } },
    { need: { carerIsAdultVictimInDanger: true }, localGovernment: { becameAwareAt: '2027-05-28T10:00' } },
  ])('case management ends, and by the other reading it does not: %j', (ground) => {
    expect(endOf(inNeed(ground))).toBe(true);
    expect(saidOf(id, inNeed(ground), '2027-06-01')).toEqual({
      applies: true,
      wouldFollow: [['end-case-management', false, '']],
    });
  });

  it('may touch a case of which it is not known whether the child is in need', () => {
    expect(saidOf(id, inNeed({}), '2027-06-01')?.applies).toBe('unknown');
  });

  it('no doubt while the months run, where the need appeared again in them, without one, of age, or before 2027', () => {
    const need = { wellbeingThreatened: true };
    expect(saidOf(id, inNeed({ need }), '2027-02-01')).toBeUndefined();
    const again = inNeed({ need, caseManagement: { ...quiet, needReappeared: true } });
    expect([endOf(again), saidOf(id, again, '2027-06-01')]).toEqual([false, undefined]);
    const well = inNeed({
      need: {
        wellbeingThreatened: false,
        suspicion: noSuspicion,
        behaviourThreatensOwnWellbeing: false,
        behaviourThreatensOthersWellbeing: false,
        carerIsAdultVictimInDanger: false,
      },
      danger: {
        situationDirectlyEndangersLifeOrHealth: false,
        behaviourDirectlyEndangersOwnLifeOrHealth: false,
        behaviourDirectlyEndangersOthersLifeOrHealth: false,
      },
    });
    expect([endOf(well), saidOf(id, well, '2027-06-01')]).toEqual([true, undefined]);
    const ofAge = inNeed({ child: { birthDate: '2009-03-04' }, need });
    expect([endOf(ofAge), saidOf(id, ofAge, '2027-06-01')]).toEqual([true, undefined]);
    expect(saidOf(id, inNeed({ need }), '2026-12-31')).toBeUndefined();
  });
});

describe('every reservation', () => {
  it('is about norms of the Act, and cites provisions of its days or of the days before', () => {
    const ids = norms.map((norm) => norm.id);
    for (const { id, from, provisions, alternatives } of reservations) {
      const cited = [...provisions, ...alternatives.flatMap((other) => other.norms.flatMap((norm) => norm.provisions))];
      const inForce = ['2026-12-31', from].flatMap((day) => provisionsOn(day).map(({ reference }) => reference));
      for (const provision of cited) expect(inForce, `${id} ${provision}`).toContain(provision);
      for (const other of alternatives) for (const { norm } of other.norms) expect(ids, id).toContain(norm);
    }
  });

  it('is of one day once at most', () => {
    for (const { law } of everyLaw) {
      const ids = law.reservations.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('a line of a stream has it as the answer does', () => {
    const days = fc.constantFrom('2024-12-31', '2025-01-05', '2026-11-22', '2027-03-01');
    fc.assert(
      fc.property(facts, days, (encoded, at) => {
        const evaluation = evaluateCase(caseOf(encoded), { at });
        const line = JSON.parse(compactLine(evaluation, undefined));
        const answer = assess(caseOf(encoded) as CaseInput, { at });
        const expected = answer.reservations?.map(({ id, applies }) => [id, applies]);
        expect(line.reservations).toEqual(expected && Object.fromEntries(expected));
        expect(line.asKnownOn).toBe(answer.asKnown?.on);
      }),
    );
  });
});
