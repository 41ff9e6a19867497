import { describe, expect, it } from 'vitest';
import { assess, type CaseInput } from '../../../src/index.ts';
import { refusal } from '../../support/input-error.ts';

const at = '2027-03-01';
const child = { birthDate: '2015-03-04' };
const refusalOf = (input: CaseInput) => refusal(() => assess({ child, ...input }, { at }));

describe('facts that contradict each other are rejected', () => {
  it('a danger that is direct and no danger', () => {
    const error = refusalOf({
      danger: { situationDirectlyEndangersLifeOrHealth: true, situationEndangersLifeOrHealth: false },
    });
    expect([error.code, error.path]).toEqual(['contradiction', 'danger.situationEndangersLifeOrHealth']);
    expect(error.expected).toContain('danger.situationDirectlyEndangersLifeOrHealth');
  });

  it('a case plan that was reviewed and never made', () => {
    const error = refusalOf({ caseManagement: { casePlanMadeOn: 'none', casePlanReviewedOn: '2027-02-01' } });
    expect([error.code, error.path]).toEqual(['contradiction', 'caseManagement.casePlanMadeOn']);
  });

  it('an institution that provides social services at a place that is none', () => {
    const error = refusalOf({
      institution: { providesSocialServices: true },
      supervision: { placeIsChildCareInstitution: false },
    });
    expect(error.code).toBe('contradiction');
  });

  it('established sexual abuse of which there is no suspicion (§ 26, § 29¹ (1) 1))', () => {
    const error = refusalOf({
      child: { ...child, sexuallyAbused: true },
      need: { suspicion: { sexualAbuse: false } },
    });
    expect([error.code, error.path]).toEqual(['contradiction', 'need.suspicion.sexualAbuse']);
    expect(error.expected).toContain('child.sexuallyAbused');
  });

  it('sexual behaviour that threatens well-being, and threatens neither the child’s own nor that of others', () => {
    const sexual = { child: { ...child, sexualBehaviourThreatensWellbeing: true } };
    const neither = { behaviourThreatensOwnWellbeing: false, behaviourThreatensOthersWellbeing: false };
    const error = refusalOf({ ...sexual, need: neither });
    expect(error.code).toBe('contradiction');
    expect(error.message).toContain('need.behaviourThreatensOwnWellbeing');
    expect(error.message).toContain('need.behaviourThreatensOthersWellbeing');
    expect(error.message).toContain('child.sexualBehaviourThreatensWellbeing');
    for (const one of [{ behaviourThreatensOwnWellbeing: false }, { behaviourThreatensOthersWellbeing: false }]) {
      const { findings } = assess({ ...sexual, need: one }, { at });
      expect(findings['child-in-need-of-assistance']?.holds).toBe(true);
    }
  });

  it('a danger, direct or not, that is not even suspected (§ 40 (1)), named by what was given', () => {
    for (const endangers of ['behaviourEndangersOwnLifeOrHealth', 'behaviourDirectlyEndangersOwnLifeOrHealth']) {
      const error = refusalOf({ danger: { suspected: false, [endangers]: true } });
      expect([error.code, error.path]).toEqual(['contradiction', 'danger.suspected']);
      expect(error.expected).toContain(`danger.${endangers}`);
    }
  });

  it.each([
    ['separation', { ended: true, startedAt: 'none' }, 'startedAt'],
    ['separation', { operativePartSent: true, decisionMade: false }, 'decisionMade'],
    ['separation', { placeOfStayDetermined: true, decisionMade: false }, 'decisionMade'],
    ['siblings', { keptTogether: true, exist: false }, 'exist'],
    ['siblings', { togetherEndangers: true, exist: false }, 'exist'],
    ['casePlan', { reviewed: true, prepared: false }, 'prepared'],
    ['casePlan', { amended: true, prepared: false }, 'prepared'],
    ['helplineCall', { recordingDeleted: true, recordedOn: 'none' }, 'recordedOn'],
    ['helplineCall', { recordedOn: '2027-02-01', made: false }, 'made'],
    ['casePlan', { amendmentNecessary: true, prepared: false }, 'prepared'],
    ['caseManagement', { actionPlanCompletedOn: '2027-02-01', casePlanMadeOn: 'none' }, 'casePlanMadeOn'],
    ['caseManagement', { needReappeared: true, actionPlanCompletedOn: 'none' }, 'actionPlanCompletedOn'],
    ['decision', { reasonsExplained: true, divergesFromChildsOpinion: false }, 'divergesFromChildsOpinion'],
    ['placement', { place: 'safe-person', inSafety: false }, 'inSafety'],
    ['institution', { childStaysForService: true, providesSocialServices: false }, 'providesSocialServices'],
  ] as const)('%s: %o', (group, given, path) => {
    const error = refusalOf({ [group]: given });
    expect([error.code, error.path]).toEqual(['contradiction', `${group}.${path}`]);
  });

  it.each([
    ['custodian', { childDelivered: true, childCanBeDelivered: false }], // delivered then, and not any more
    ['danger', { causedByCustodian: false, fromCustodianHasCeased: true }], // this danger, and an earlier one
    ['custodian', { placementAnswer: 'refuses', reachable: false }], // asked before
    ['notice', { receivedAt: 'none', receiver: { kind: 'police' } }], // to whom a notice would go
    ['separation', { placedWith: 'nobody', startedAt: 'none' }],
  ] as const)('but not what can both be so: %s: %o', (group, given) => {
    expect(() => assess({ child, [group]: given }, { at })).not.toThrow();
  });

  it('a local government that received the notice as the responsible one, and is not aware (§ 27 (3), (4))', () => {
    const unaware = (home: object, kind = 'local-government', municipality = '0793'): CaseInput =>
      ({
        child: { birthDate: '2015-03-04', ...home },
        notice: { receivedAt: '2027-02-01T10:00', receiver: { kind, municipality } },
        localGovernment: { becameAwareAt: 'none' },
      }) as CaseInput;
    const codeOf = (input: CaseInput) => {
      const error = refusal(() => assess(input, { at }));
      return [error.code, error.path];
    };
    const contradiction = ['contradiction', 'localGovernment.becameAwareAt'];
    expect(codeOf(unaware({ registeredResidence: '0793' }))).toEqual(contradiction);
    expect(codeOf(unaware({ registeredResidence: 'not-known', placeOfStay: '0793' }))).toEqual(contradiction);
    expect(codeOf(unaware({ registeredResidence: 'unascertainable', placeOfStay: '0793' }))).toEqual(contradiction);
    for (const other of [
      unaware({ registeredResidence: '0624', placeOfStay: '0793' }),
      unaware({ placeOfStay: '0793' }),
      unaware({ registeredResidence: '0793' }, 'other-authority'),
      unaware({ registeredResidence: '0793' }, 'local-government', '0624'),
    ]) {
      expect(assess(other, { at }).norms['assess-need']?.applies).toBe(false);
    }
  });

  it('a procedure in the child’s case that began before anything was known of the child', () => {
    const began = (startedOn: string): CaseInput => ({
      procedure: { startedOn },
      localGovernment: { becameAwareAt: '2027-01-05T00:30' },
    });
    const error = refusalOf(began('2027-01-04'));
    expect([error.code, error.path]).toEqual(['contradiction', 'procedure.startedOn']);
    expect(() => assess(began('2027-01-05'), { at })).not.toThrow();
    expect(() => assess(began('none'), { at })).not.toThrow();
  });

  it('measures in several fields at the same time and one after the other', () => {
    const error = refusalOf({ need: { measureFields: ['health'], measureFieldsInTurn: ['health', 'social'] } });
    expect([error.code, error.path]).toEqual(['contradiction', 'need.measureFieldsInTurn']);
    expect(() => assess({ need: { measureFields: ['health'], measureFieldsInTurn: [] } }, { at })).not.toThrow();
  });

  it('no value is repeated', () => {
    const error = refusalOf({ caseManagement: { casePlanMadeOn: 'none', casePlanReviewedOn: '2027-02-01' } });
    expect(error.message).not.toContain('2027-02-01');
  });
});

describe('what a known fact implies need not be given', () => {
  const findings = (danger: CaseInput['danger'], day: string) =>
    assess({ child, ...(danger === undefined ? {} : { danger }) }, { at: day }).findings['child-in-danger']!;

  it('a direct danger is a danger, also by the law before 2027', () => {
    expect(findings({ behaviourDirectlyEndangersOthersLifeOrHealth: true }, '2026-12-31').holds).toBe(true);
  });

  it('no danger is no direct danger: nothing is asked', () => {
    const none = {
      situationEndangersLifeOrHealth: false,
      behaviourEndangersOwnLifeOrHealth: false,
      behaviourEndangersOthersLifeOrHealth: false,
    };
    expect(findings(none, at)).toMatchObject({ holds: false, missing: [] });
  });

  it('a danger that is not direct stays one before 2027, and a danger given only so is unknown from then on', () => {
    const indirect = { situationEndangersLifeOrHealth: true, situationDirectlyEndangersLifeOrHealth: false };
    expect(findings(indirect, '2026-12-31').holds).toBe(true);
    const encoded = { situationEndangersLifeOrHealth: true };
    expect(findings(encoded, at)).toMatchObject({ holds: 'unknown' });
    expect(findings(encoded, at).missing[0]).toBe('danger.situationDirectlyEndangersLifeOrHealth');
  });

  it('a plan that was never made was never reviewed', () => {
    const { norms } = assess(
      { child, need: { wellbeingThreatened: true }, caseManagement: { casePlanMadeOn: 'none' } },
      { at },
    );
    expect(norms['review-case-plan']).toMatchObject({ applies: false, missing: [] });
  });
});

describe('what one fact does not imply stays open', () => {
  const holdsOf = (input: CaseInput, id: string) => {
    const { findings, norms } = assess({ ...input, child: { ...child, ...(input.child as object) } }, { at });
    return findings[id]?.holds ?? norms[id]?.applies;
  };

  it('proceedings in a sexual offence imply nothing about need', () => {
    expect(holdsOf({ child: { subjectToSexualOffenceProceedings: true } }, 'child-in-need-of-assistance')).toBe(
      'unknown',
    );
  });

  it('a family that endangers the child implies nothing about the danger of § 30, nor of its suspicion', () => {
    const danger = { remainingWithFamilyEndangers: true, contactWithParentEndangers: true, causedByCustodian: true };
    expect(holdsOf({ danger }, 'child-in-danger')).toBe('unknown');
    expect(holdsOf({ danger }, 'may-enter-property')).toBe('unknown');
  });

  it('a child who lives apart from the family implies nothing about a temporary separation under § 33', () => {
    expect(holdsOf({ child: { separatedFromFamily: true } }, 'end-separation')).toBe('unknown');
  });

  it('a temporary separation implies nothing about a child who lives apart: that is a reservation', () => {
    expect(holdsOf({ separation: { startedAt: '2027-02-28T10:00' } }, 'prepare-case-plan')).toBe('unknown');
  });

  it('a crisis that affects the work implies nothing about a crisis situation in force', () => {
    const input = {
      need: { wellbeingThreatened: true },
      assessor: { kind: 'child-protection-official' },
      crisis: { affectsChildProtectionWork: true },
    } as const;
    expect(holdsOf(input, 'assess-in-crisis')).toBe('unknown');
  });

  it('a plan may be made anew after its review', () => {
    const plan = { casePlanMadeOn: '2027-02-20', casePlanReviewedOn: '2027-02-01' };
    expect(() => assess({ child, caseManagement: plan }, { at })).not.toThrow();
  });
});
