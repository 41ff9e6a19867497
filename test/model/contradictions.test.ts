import { describe, expect, it } from 'vitest';
import { assess, type CaseInput } from '../../src/index.ts';
import { refusal } from '../support/refusal.ts';

const at = '2027-03-01';
const child = { birthDate: '2015-03-04' };
const refusalOf = (input: CaseInput) => refusal(() => assess({ child, ...input }, { at }));

describe('facts that cannot both be as told are refused', () => {
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

describe('what a told fact leaves no choice about need not be told', () => {
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

  it('a danger that is not direct stays one before 2027, and what is told only so is unknown from then on', () => {
    const indirect = { situationEndangersLifeOrHealth: true, situationDirectlyEndangersLifeOrHealth: false };
    expect(findings(indirect, '2026-12-31').holds).toBe(true);
    const told = { situationEndangersLifeOrHealth: true };
    expect(findings(told, at)).toMatchObject({ holds: 'unknown' });
    expect(findings(told, at).missing[0]).toBe('danger.situationDirectlyEndangersLifeOrHealth');
  });

  it('a plan that was never made was never reviewed', () => {
    const { norms } = assess(
      { child, need: { wellbeingThreatened: true }, caseManagement: { casePlanMadeOn: 'none' } },
      { at },
    );
    expect(norms['review-case-plan']).toMatchObject({ applies: false, missing: [] });
  });
});
