import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { norms } from '../../../src/rules/child-protection-act.ts';
import type { CaseInput } from '../../../src/rules/facts/case-entity.ts';

const child = { birthDate: '2017-03-04' };
const municipalityOf = (norm: string, input: CaseInput): string | undefined =>
  assess(input, { at: '2027-02-01' }).norms[norm]!.bearerMunicipality;

describe('which local government § 29 binds in 2027', () => {
  it('the local government that runs case management hands over, and the one where the child has settled takes over', () => {
    const moved = {
      child: { ...child, registeredResidence: '0296', newResidence: '0784' },
      caseManagement: { state: 'commenced', holder: '0793' },
    } as const;
    expect(municipalityOf('hand-over-case-management', moved)).toBe('0793');
    expect(municipalityOf('take-over-case-management', moved)).toBe('0784');
  });

  it('the local government that runs case management reviews the case plan and ends case management', () => {
    const running = {
      child: { ...child, deceased: true },
      need: { wellbeingThreatened: true },
      localGovernment: { municipality: '0784' },
      caseManagement: { state: 'commenced', holder: '0793', casePlanMadeOn: '2027-01-15' },
    } as const;
    expect(municipalityOf('review-case-plan', running)).toBe('0793');
    expect(municipalityOf('end-case-management', running)).toBe('0793');
  });

  it('the local government that acts decides, commences and answers the child', () => {
    const acting = {
      child,
      need: { suspicion: { neglect: true } },
      localGovernment: { municipality: '0793', becameAwareAt: '2027-01-25T10:00' },
      caseManagement: { holder: '0784' },
      complaint: { byChild: true, about: 'local-government' },
    } as const;
    for (const norm of [
      'pre-assess-need',
      'decide-on-case-management',
      'commence-case-management',
      'answer-childs-complaint',
    ]) {
      expect(municipalityOf(norm, acting), norm).toBe('0793');
    }
  });
});

describe('the numbers of § 29', () => {
  const citedOn = (day: string): Record<string, string> =>
    Object.fromEntries(
      norms.flatMap(({ id, versions }) =>
        versions
          .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
          .filter(({ provisions: [first] }) => first.startsWith('§ 29 ('))
          .map(({ provisions: [first] }) => [id, first]),
      ),
    );

  it('move with the law of 2027, and no norm keeps a former one', () => {
    expect(citedOn('2026-12-31')).toEqual({
      'apply-networking': '§ 29 (2)',
      'decide-on-case-management': '§ 29 (3)',
      'commence-case-management-for-victims-child': '§ 29 (3¹)',
      'cooperate-for-victims-child': '§ 29 (3¹)',
      'not-decline-case-management': '§ 29 (4)',
      'document-childs-opinion': '§ 29 (5)',
    });
    expect(citedOn('2027-01-01')).toMatchObject({
      'apply-networking': '§ 29 (2)',
      'decide-on-case-management': '§ 29 (7)',
      'commence-case-management-for-victims-child': '§ 29 (6)',
      'cooperate-for-victims-child': '§ 29 (6)',
      'document-childs-opinion': '§ 29 (8)',
    });
    expect(citedOn('2027-01-01')).not.toHaveProperty('not-decline-case-management');
  });

  it('each of § 29 (2) to (12) gives a norm of its own from 2027', () => {
    const subsections = new Set(Object.values(citedOn('2027-01-01')).map((cited) => cited.replace(/ \d+\)$/u, '')));
    expect([...subsections].sort()).toEqual(Array.from({ length: 11 }, (_, at) => `§ 29 (${at + 2})`).sort());
  });
});
