import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/act/reference.ts';
import { evaluateCase } from '../../src/assessment/assess.ts';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { compile } from '../../src/engine/compile.ts';
import { diagramsOf, NEVER } from '../../src/engine/decision-diagram.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import { assess, type CaseInput, explain, screen } from '../../src/index.ts';
import { any, type Condition } from '../../src/model/rule/condition.ts';
import { type Clause, isUnconditional, type NormVersion } from '../../src/model/rule/norm.ts';
import { norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { caseOf, facts, time } from '../support/case-arbitrary.ts';
import { everyLaw } from '../support/laws.ts';

const clausesOf = ({ clauses, clausesOfRecord }: NormVersion): readonly Clause[] =>
  clauses ?? clausesOfRecord?.clauses ?? [];
const versions = [...norms, ...personNorms].flatMap(({ id, versions: all }) => all.map((version) => ({ id, version })));

describe('the clauses of norms', () => {
  it('carrying clauses are given wherever a norm that depends on the case cites several clauses of one subsection', () => {
    const isClause = (cited: string): boolean => parseReference(cited).clause !== undefined;
    const withoutClauses = versions.filter(({ version }) => {
      if (isUnconditional(version)) return false; // what a body always has to do, each of it
      const wholes = version.provisions.filter(isClause).map((cited) => cited.replace(/ [^ ]+\)$/u, ''));
      return new Set(wholes).size < wholes.length && clausesOf(version).length === 0;
    });
    expect(withoutClauses.map(({ id }) => id)).toEqual([]);
    expect(versions.filter(({ version }) => clausesOf(version).length > 0).map(({ id }) => id)).toContain(
      'decide-temporary-separation',
    );
  });

  it('are provisions that the norm cites, at least two, each once', () => {
    for (const { id, version } of versions) {
      const cited = clausesOf(version).map(({ provision }) => provision);
      if (cited.length === 0) continue;
      expect(cited.length, id).toBeGreaterThan(1);
      expect(new Set(cited).size, id).toBe(cited.length);
      expect(version.provisions, id).toEqual(expect.arrayContaining(cited));
    }
  });

  it('carry the norm: it applies in no case without one of them, and each of them can carry it alone', () => {
    const byOtherFacts = new Set<string>(); // the subject of data, from which follows what list they are on
    for (const { day, law } of everyLaw) {
      const ruleSet = ruleSetOf(law);
      for (const { id, version } of law.norms) {
        const conditions = [...new Set((version.clauses ?? []).map(({ when }) => when))];
        if (conditions.length === 0) continue;
        const named = factsOf(ruleSet, version.when);
        if (!conditions.every((one) => [...factsOf(ruleSet, one)].every((fact) => named.has(fact)))) {
          byOtherFacts.add(id);
          continue;
        }
        const rules: Record<string, Condition> = { [id]: version.when, any: any(...(conditions as [Condition])) };
        conditions.forEach((one, place) => {
          const others = conditions.filter((other) => other !== one);
          if (others.length > 0) rules[`not ${place}`] = any(...(others as [Condition, ...Condition[]]));
        });
        const compiled = compile({ ...ruleSet, rules: rules as never });
        const { of, without } = diagramsOf(compiled);
        const diagram = (rule: string): number => of(compiled.nodeOf.get(rule)!);
        expect(without(diagram(id), diagram('any')), `${id} on ${day}`).toBe(NEVER);
        for (const rule of Object.keys(rules).filter((one) => one.startsWith('not '))) {
          expect(without(diagram(id), diagram(rule)), `${id}, clause ${rule.slice(4)}, on ${day}`).not.toBe(NEVER);
        }
      }
    }
    expect([...byOtherFacts]).toEqual([
      'may-process-case-data',
      'board-may-process-case-data',
      'involved-may-process-case-data',
    ]);
  });
});

describe('the clause that carried the answer comes first', () => {
  const child = { birthDate: '2014-02-02' };
  const at = '2023-05-08T23:00';
  const provisions = (id: string, input: CaseInput, on = at) => assess(input, { at: on }).norms[id]!.provisions;
  const inDanger = { situationEndangersLifeOrHealth: true } as const;

  /** In danger not by the custodian, who refuses the placement of a child that cannot be delivered. */
  const refused = {
    child,
    danger: { ...inDanger, causedByCustodian: false },
    custodian: { childCanBeDelivered: false, reachable: true, placementAnswer: 'refuses' },
    separation: { courtRulingMade: false },
  } as const;

  it('§ 33 (1) 2) where the custodian only refuses, and not 1), which would accuse', () => {
    const answer = assess(refused, { at });
    expect(answer.norms['decide-temporary-separation']).toMatchObject({
      applies: true,
      provisions: ['§ 33 (1) 2)', '§ 33 (1) 1)', '§ 33 (1)', '§ 32 (2)'],
    });
    const { provisions: explained, text, because } = explain(answer, 'decide-temporary-separation');
    expect(explained[0]).toBe('§ 33 (1) 2)');
    expect(text).toContain('(§ 33 (1) 2)');
    expect(JSON.stringify(because)).toContain('"provision":"§ 33 (1) 2)"');
    expect(JSON.stringify(because)).not.toContain('§ 33 (1) 1)');
  });

  it('§ 33 (1) 1) where the custodian only caused the danger, and where both hold, in the order of the Act', () => {
    const caused = { ...inDanger, causedByCustodian: true, fromCustodianHasCeased: false };
    const custodian = { childCanBeDelivered: false, placementAnswer: 'not-asked' } as const;
    const first = (input: CaseInput) => provisions('decide-temporary-separation', input).slice(0, 2);
    expect(first({ ...refused, danger: caused, custodian })).toEqual(['§ 33 (1) 1)', '§ 33 (1) 2)']);
    expect(first({ ...refused, danger: caused })).toEqual(['§ 33 (1) 1)', '§ 33 (1) 2)']);
  });

  it('the clauses that hold or may hold come before those that do not where it is unknown whether the norm applies', () => {
    const open = { ...refused, danger: { causedByCustodian: false } };
    expect(assess(open, { at }).norms['decide-temporary-separation']?.applies).toBe('unknown');
    expect(provisions('decide-temporary-separation', open)[0]).toBe('§ 33 (1) 2)');
  });

  it('the clauses are in the order of the Act where the norm does not apply', () => {
    const consents = { ...refused, custodian: { placementAnswer: 'consents' } } as const;
    expect(assess(consents, { at }).norms['decide-temporary-separation']?.applies).toBe(false);
    expect(provisions('decide-temporary-separation', consents)[0]).toBe('§ 33 (1) 1)');
  });

  it('§ 32 (5) 1) by consent, 2) and 3) where the custodian cannot be accessed', () => {
    const placed = (custodian: object) =>
      provisions('may-place-temporarily', {
        child,
        danger: inDanger,
        custodian: { ...custodian, childCanBeDelivered: false },
      });
    expect(placed({ placementAnswer: 'consents', reachable: true })[0]).toBe('§ 32 (5) 1)');
    expect(placed({ reachable: false, placementAnswer: 'not-asked' }).slice(0, 3)).toEqual([
      '§ 32 (5) 2)',
      '§ 32 (5) 3)',
      '§ 32 (5) 1)',
    ]);
  });

  it('§ 29¹ (1) 2) in the notification too, in a full answer and in a line', () => {
    const input: CaseInput = {
      child: { ...child, subjectToSexualOffenceProceedings: true, sexuallyAbused: false },
      need: { wellbeingThreatened: true, suspicion: { sexualAbuse: false } },
      localGovernment: { becameAwareAt: '2023-05-08T09:00' },
    };
    const isOf = ({ norm }: { norm: string }): boolean => norm === 'notify-social-insurance-board-of-sexual-abuse';
    expect(assess(input, { at }).notifications.find(isOf)?.provision).toBe('§ 29¹ (1) 2)');
    const line = JSON.parse(compactLine(evaluateCase(input, { at }), undefined));
    expect(line.notifications.find(isOf).provision).toBe('§ 29¹ (1) 2)');
  });

  it('§ 29 (11) 3) where the child has died, 2) where it has come of age', () => {
    const commenced = (of: CaseInput['child']) =>
      provisions('end-case-management', { child: of, caseManagement: { state: 'commenced' } }, '2027-02-01')[0];
    expect(commenced({ ...child, deceased: true })).toBe('§ 29 (11) 3)');
    expect(commenced({ birthDate: '2009-01-31' })).toBe('§ 29 (11) 2)');
  });

  it('the group and the list of § 27², and the list of § 34² for whom the data are about', () => {
    const screened: CaseInput = {
      child: { ...child, registeredResidence: '0793' },
      localGovernment: { municipality: '0793' },
      disabilityScreening: { basis: 'lasting-support-need', inHealthInformationSystem: true },
    };
    expect(provisions('may-screen-disability-data', screened, '2025-02-03')[0]).toBe('§ 27² (1) 2)');
    expect(provisions('not-process-other-disability-data', screened, '2025-02-03')[0]).toBe('§ 27² (3)');
    const data = {
      processor: 'local-government',
      subject: 'family-member',
      category: '§ 34² (5) 1)',
      necessary: true,
    } as const;
    expect(provisions('may-process-case-data', { child, data }, '2025-02-03')).toEqual([
      '§ 34² (1)',
      '§ 34² (5)',
      '§ 34² (3)',
      '§ 34² (4)',
      '§ 34² (6)',
    ]);
  });

  it.each([
    ['not-punishable', 'archived', '§ 20 (6) 1)'],
    ['listed-nowhere', 'archived', '§ 20 (6) 2)'],
    ['list-2', 'archived', '§ 20 (6) 3)'],
  ] as const)('§ 20 (6): by today’s law %s, %s: %s', (currentLaw, register, first) => {
    const { norms: answers } = screen(
      {
        role: 'person-working-with-children',
        records: [{ code: 'penal-code', offence: '§ 178', measure: 'punishment', register, currentLaw }],
        reassessment: { filedOn: '2025-02-03' },
      },
      { at: '2025-02-10' },
    );
    expect(answers['lift-restriction']).toMatchObject({ applies: true });
    expect(answers['lift-restriction']!.provisions[0]).toBe(first);
  });

  it('only the order of the clauses changes, in every case', () => {
    const cited = new Map(versions.map(({ id, version }) => [`${id} ${[...version.provisions].sort().join()}`, true]));
    fc.assert(
      fc.property(facts, time, (encoded, on) => {
        const answer = assess(caseOf(encoded) as never, { at: on });
        for (const [id, norm] of Object.entries(answer.norms)) {
          expect(cited.has(`${id} ${[...norm.provisions].sort().join()}`), id).toBe(true);
        }
        for (const { norm, provision } of answer.notifications)
          expect(provision).toBe(answer.norms[norm]!.provisions[0]);
      }),
      { numRuns: 60 },
    );
  });
});
