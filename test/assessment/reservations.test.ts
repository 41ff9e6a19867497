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

  it('from 2025-01-01 to 2025-01-09: by the other reading the data would be passed on', () => {
    expect(saidOf(id, teacher, '2025-01-01')).toEqual({
      applies: true,
      wouldFollow: [['pass-on-known-data', true, '']],
    });
    expect(saidOf(id, teacher, '2025-01-09')?.applies).toBe(true);
  });

  it('but not before or after those days, nor for a passer-by', () => {
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

  it('neither a report nor a screening: no doubt', () => {
    const neither = {
      child,
      need: { ...need, firstAscertainedFromDisabilityData: false },
      professional: { hasReported: false },
      localGovernment: aware,
    };
    expect(saidOf(id, neither, '2025-01-03')).toBeUndefined();
    expect(saidOf(id, { ...neither, professional: {} }, '2025-01-03')?.applies).toBe('unknown');
  });

  it('and cites § 29 (3) until the end of 2026, § 29 (7) from 2027 on', () => {
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

  it('by the other reading only a failed help would be reported', () => {
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

  it('and so would the report of the professional who works with the child in that field, and its data', () => {
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

  it('by the other readings the law of the day would hold, or the former § 29 (4) as well', () => {
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

  it('by the other reading the thirty days of the day of the answer', () => {
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

  it('by the other reading a procedure that began before goes on without it', () => {
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

  it('by the other reading an indirect danger would not be enough', () => {
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

  it('stands in a line of a stream as it stands in the answer', () => {
    const days = fc.constantFrom('2024-12-31', '2025-01-05', '2026-11-22', '2027-03-01');
    fc.assert(
      fc.property(facts, days, (told, at) => {
        const evaluation = evaluateCase(caseOf(told), { at });
        const line = JSON.parse(compactLine(evaluation, undefined));
        const answer = assess(caseOf(told) as CaseInput, { at });
        const expected = answer.reservations?.map(({ id, applies }) => [id, applies]);
        expect(line.reservations).toEqual(expected && Object.fromEntries(expected));
        expect(line.asKnownOn).toBe(answer.asKnown?.on);
      }),
    );
  });
});
