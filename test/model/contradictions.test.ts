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
