import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/act/reference.ts';
import { assess } from '../../src/assessment/assess.ts';
import { evaluatorOf } from '../../src/assessment/case-evaluator.ts';
import { checklistsOf } from '../../src/assessment/checklists.ts';
import { compactLine } from '../../src/assessment/compact-line.ts';
import { evaluation } from '../../src/assessment/evaluation.ts';
import type { ChecklistStep } from '../../src/model/answer/answer.ts';
import { assessmentSchema } from '../../src/model/answer/answer-schema.ts';
import type { Fulfils } from '../../src/model/entity/fact.ts';
import type { Truth } from '../../src/model/rule/truth.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { checklists, type ProcessStep } from '../../src/rules/checklists.ts';
import { norms } from '../../src/rules/child-protection-act.ts';
import type { CaseInput } from '../../src/rules/facts/case-entity.ts';
import { readCase } from '../../src/rules/facts/case-entity.ts';
import { caseFacts, type Fact } from '../../src/rules/facts/case-facts.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';
import { everyLaw } from '../support/laws.ts';

const at = '2023-05-02T10:00';
const birthDate = '2012-03-04';

const stepsIn = (input: CaseInput, process: string, on: string = at): readonly ChecklistStep[] =>
  assess(input, { at: on }).checklists[process]!;

/** Of each step what is required and done, by norm. */
const tickedIn = (
  input: CaseInput,
  process: string,
  on?: string,
): Record<string, readonly [required: Truth, done: Truth]> =>
  Object.fromEntries(stepsIn(input, process, on).map(({ norm, required, done }) => [norm, [required, done]]));

describe('a decision that affects a child (§ 21)', () => {
  const process = 'decision-affecting-child';
  const encoded = (decision: CaseInput['decision']) =>
    tickedIn({ child: { birthDate }, decision: { affectsChild: true, ...(decision as object) } }, process);

  test('asks for the five steps of § 21, in its order', () => {
    expect(stepsIn({}, process).map(({ norm }) => norm)).toEqual([
      'set-best-interests-as-primary-consideration',
      'ascertain-circumstances',
      'hear-and-weigh-child',
      'form-reasoned-opinion',
      'explain-divergence-to-child',
    ]);
  });

  test('a checklist is done where each step is done', () => {
    const steps = encoded({
      bestInterestsPrimary: true,
      circumstancesAscertained: true,
      planExplained: true,
      childHeard: true,
      opinionWeighed: true,
      opinionReasoned: true,
      divergesFromChildsOpinion: true,
      reasonsExplained: true,
    });
    expect(Object.values(steps)).toEqual(Array.from({ length: 5 }, () => [true, true]));
  });

  test('a child who was not heard makes the hearing a missed step, whatever else of it is given', () => {
    expect(encoded({ childHeard: false })['hear-and-weigh-child']).toEqual([true, false]);
    expect(encoded({ childHeard: false, planExplained: true, opinionWeighed: true })['hear-and-weigh-child']).toEqual([
      true,
      false,
    ]);
  });

  test('a hearing of which a part is unknown is not missed, and not done either', () => {
    expect(encoded({ childHeard: true, planExplained: true })['hear-and-weigh-child']).toEqual([true, 'unknown']);
    expect(encoded({})['hear-and-weigh-child']).toEqual([true, 'unknown']);
  });

  test('a child whose rights were not explained was heard as § 21 (2) 2) asked until 2026, and not as it asks from 2027', () => {
    const child = { birthDate: '2015-03-04' };
    const heard = { affectsChild: true, planExplained: true, childHeard: true, opinionWeighed: true };
    const hearingOn = (day: string, decision: CaseInput['decision']) =>
      tickedIn({ child, decision }, process, day)['hear-and-weigh-child'];
    const unexplained = { ...heard, childsRightsExplained: false };
    expect([hearingOn('2026-12-31', unexplained), hearingOn('2027-01-01', unexplained)]).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(hearingOn('2027-01-01', heard)).toEqual([true, 'unknown']);
    expect(hearingOn('2027-01-01', { ...heard, childsRightsExplained: true })).toEqual([true, true]);
    expect(stepsIn({}, process, '2027-01-01')).toHaveLength(5);
  });

  test('reasons are owed to the child only where the decision parts from the child’s opinion (§ 21 (3))', () => {
    const owed = 'explain-divergence-to-child';
    expect(encoded({ divergesFromChildsOpinion: false, reasonsExplained: false })[owed]).toEqual([false, false]);
    expect(encoded({ divergesFromChildsOpinion: true, reasonsExplained: false })[owed]).toEqual([true, false]);
    expect(encoded({ reasonsExplained: false })[owed]).toEqual(['unknown', false]);
  });

  test('asks nothing for a person who is grown up', () => {
    const steps = tickedIn({ child: { birthDate: '2000-01-01' }, decision: { affectsChild: true } }, process);
    expect(Object.values(steps).map(([required]) => required)).toEqual([false, false, false, false, false]);
  });
});

describe('an assessment of need (§ 28)', () => {
  const process = 'assessment-of-need';
  const domains = [
    'physical',
    'medical',
    'psychological',
    'emotional',
    'social',
    'cognitive',
    'educational',
    'economic',
  ];
  const assessed = (domainsAssessed: object) =>
    tickedIn({ child: { birthDate }, need: { wellbeingThreatened: true }, assessment: { domainsAssessed } }, process)[
      'assess-situation-of-child'
    ];
  const each = (truth: boolean) => Object.fromEntries(domains.map((domain) => [domain, truth]));

  test('the assessment has eight domains of the child’s situation (§ 28 (2) 1))', () => {
    expect(assessed(each(true))).toEqual([true, true]);
    expect(assessed({})).toEqual([true, 'unknown']);
  });

  test.each(domains)('is missed as far as the %s side was left out, and open while it is unknown', (domain) => {
    expect(assessed({ ...each(true), [domain]: false })).toEqual([true, false]);
    expect(assessed({ ...each(true), [domain]: 'unknown' })).toEqual([true, 'unknown']);
    expect(assessed({ [domain]: true })).toEqual([true, 'unknown']);
  });

  test('asks for a specialist only where one is necessary (§ 28 (1))', () => {
    const specialist = (assessment: CaseInput['assessment']) =>
      tickedIn({ child: { birthDate }, need: { wellbeingThreatened: true }, assessment }, process)[
        'involve-specialist-in-assessment'
      ];
    expect(specialist({ specialistNecessary: true, specialistInvolved: false })).toEqual([true, false]);
    expect(specialist({ specialistNecessary: false, specialistInvolved: false })).toEqual([false, false]);
    expect(specialist({ specialistInvolved: false })).toEqual(['unknown', false]);
  });

  test('asks for the child and for whoever looks after the child (§ 28 (3))', () => {
    const involved = (childInvolved: boolean, carerInvolved: boolean) =>
      tickedIn(
        { child: { birthDate }, need: { wellbeingThreatened: true }, assessment: { childInvolved, carerInvolved } },
        process,
      )['involve-child-and-carer-in-assessment'];
    expect(involved(true, true)).toEqual([true, true]);
    expect(involved(true, false)).toEqual([true, false]);
    expect(involved(false, true)).toEqual([true, false]);
  });
});

describe('an assessment of need from 2027 (§ 28 (5), (6))', () => {
  const process = 'assessment-of-need';
  const child = { birthDate: '2015-03-04' };
  const need = { wellbeingThreatened: true };
  const assessed = (assessment: CaseInput['assessment'], state: 'commenced' | 'declined', on: string) =>
    tickedIn(
      {
        child,
        need,
        localGovernment: { becameAwareAt: '2026-12-30T10:00' },
        procedure: { startedOn: '2027-01-04' },
        caseManagement: { state },
        assessment,
      },
      process,
      on,
    );

  test('begins with a pre-assessment and ends with the full one, before the child’s opinion', () => {
    const norms = (day: string) => stepsIn({}, process, day).map(({ norm }) => norm);
    const before = norms('2026-12-31');
    expect(before).not.toContain('pre-assess-need');
    expect(norms('2027-01-01')).toEqual([
      ...before.slice(0, -1),
      'pre-assess-need',
      'complete-assessment',
      'document-childs-opinion',
    ]);
  });

  test('asks for the pre-assessment also where case management is declined, and then for no full one', () => {
    const steps = assessed({ preAssessed: false, completedOn: 'none' }, 'declined', '2027-01-11');
    expect(steps['pre-assess-need']).toEqual([true, false]);
    expect(steps['complete-assessment']).toEqual([false, false]);
  });

  test('has the full one done once the day of its completion is given', () => {
    const completed = (completedOn: string | null) =>
      assessed({ preAssessed: true, completedOn }, 'commenced', '2027-01-29')['complete-assessment'];
    expect(completed('2027-01-29')).toEqual([true, true]);
    expect(completed('none')).toEqual([true, false]);
    expect(completed(null)).toEqual([true, 'unknown']);
  });
});

describe('a placement of a child in danger (§§ 32–33)', () => {
  const process = 'placement-in-safety';
  const placed = (placement: object) =>
    tickedIn(
      {
        child: { birthDate },
        danger: { situationEndangersLifeOrHealth: true },
        placement: { inSafety: true, ...placement },
      },
      process,
    )['place-with-provider-or-safe-person'];

  test.each(['service-provider', 'safe-person'] as const)(
    'a placement with a %s is one that § 32 (4) provides for',
    (place) => {
      expect(placed({ place, suitsChild: true })).toEqual([true, true]);
      expect(placed({ place, suitsChild: false })).toEqual([true, false]);
      expect(placed({ place })).toEqual([true, 'unknown']);
    },
  );

  test('a placement with anybody else is not one that § 32 (4) provides for', () => {
    expect(placed({ place: 'other' })).toEqual([true, false]);
    expect(placed({ suitsChild: true })).toEqual([true, 'unknown']);
  });

  test('a danger that was not removed leaves the assistance undone (§ 32 (1))', () => {
    const danger = { situationEndangersLifeOrHealth: true, childAssisted: true, eliminated: false };
    expect(tickedIn({ child: { birthDate }, danger }, process)['assist-child-in-danger']).toEqual([true, false]);
  });
});

describe('a separation (§§ 33–34)', () => {
  const process = 'separation-from-family';
  const separated = (input: CaseInput) => ({
    ...input,
    child: { birthDate, separatedFromFamily: true, ...(input.child as object) },
  });

  test('that has begun asks for the court, unless the court has ruled (§ 33 (3))', () => {
    const turned = (separation: object) =>
      tickedIn(separated({ separation: { startedAt: '2023-05-01T18:00', ...separation } }), process)['turn-to-court'];
    expect(turned({ courtRulingMade: false, courtTurnedTo: false })).toEqual([true, false]);
    expect(turned({ courtRulingMade: false, courtTurnedTo: true })).toEqual([true, true]);
    expect(turned({ courtRulingMade: true, courtTurnedTo: false })).toEqual([false, false]);
    expect(turned({ courtTurnedTo: false })).toEqual(['unknown', false]);
  });

  test('keeps siblings together, unless that endangers them (§ 34 (3))', () => {
    const siblings = (encoded: object) => tickedIn(separated({ siblings: encoded }), process)['not-separate-siblings'];
    expect(siblings({ exist: true, togetherEndangers: false, keptTogether: false })).toEqual([true, false]);
    expect(siblings({ exist: true, togetherEndangers: true, keptTogether: false })).toEqual([false, false]);
    expect(siblings({ exist: false })).toEqual([false, false]); // there is nobody to keep together
  });

  test('asks for a case plan of the separated child, and for its amendment only if necessary (§ 34 (4))', () => {
    const steps = tickedIn(
      separated({ casePlan: { prepared: false, amendmentNecessary: false, amended: false } }),
      process,
    );
    expect(steps['prepare-case-plan']).toEqual([true, false]);
    expect(steps['review-separated-childs-case-plan']).toEqual([true, false]); // no plan that could be reviewed
    expect(steps['amend-case-plan']).toEqual([false, false]);
  });

  test('asks nothing of § 34 while the child stays with the family', () => {
    const steps = tickedIn({ child: { birthDate, separatedFromFamily: false } }, process);
    expect(steps['prepare-case-plan']?.[0]).toBe(false);
    expect(steps['inform-child-of-origin']?.[0]).toBe(false);
  });
});

/** A fact of the table with what it says of a norm being done. */
interface Asked {
  readonly fact: Fact;
  readonly fulfils: Fulfils;
}

/** The facts by which a step of a law is done, all of them together. */
function askedFor(norm: string, law: Law): readonly Asked[] {
  const { version } = law.norms.find(({ id }) => id === norm)!;
  return (caseFacts as readonly Fact[]).flatMap((fact) =>
    (fact.fulfils ?? [])
      .filter((one) => one.norm === norm && (one.from ?? '') <= version.from && version.from <= (one.until ?? '9999'))
      .map((fulfils) => ({ fact, fulfils })),
  );
}

/** A case that gives what each of some facts has to be for a step to be done, or its contrary. */
function telling(asked: readonly Asked[], isDone: boolean): CaseInput {
  const input: Record<string, unknown> = {};
  for (const { fact, fulfils } of asked) {
    const keys = fact.path.split('.');
    const last = keys.pop()!;
    let group = input;
    for (const key of keys) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    if (fact.type === 'truth') group[last] = isDone;
    else if (fact.type === 'choice') group[last] = fact.values.find((one) => fulfils.values!.includes(one) === isDone);
    else group[last] = isDone ? '2016-01-01' : 'none';
  }
  return input as CaseInput;
}

describe('every checklist', () => {
  const steps = checklists.flatMap(({ id, steps: ofProcess }) => ofProcess.map((step) => ({ process: id, ...step })));
  const isOf = (law: Law, step: ProcessStep): boolean => law.norms.some(({ id }) => id === step.norm);
  /** A step under each law that asks for it by other facts. */
  const asked = steps.flatMap((step) => {
    const byFacts = new Map(
      everyLaw
        .filter(({ law }) => isOf(law, step))
        .map(
          ({ day, law }) =>
            [
              askedFor(step.norm, law)
                .map(({ fact }) => fact.path)
                .join(' '),
              { day, law },
            ] as const,
        ),
    );
    return [...byFacts.values()].map(
      ({ day, law }) => [`${step.process}: ${step.norm}, ${day}`, step, day, law] as const,
    );
  });

  test.each(asked)(
    'step %s is done where all its facts are true, and not done where all are false',
    (_, step, day, law) => {
      const ofStep = (input: CaseInput) =>
        stepsIn(input, step.process, day).find(({ norm }) => norm === step.norm)!.done;
      const facts = askedFor(step.norm, law);
      expect(facts.length).toBeGreaterThan(0);
      expect([ofStep(telling(facts, true)), ofStep(telling(facts, false)), ofStep({})]).toEqual([
        true,
        false,
        'unknown',
      ]);
      for (const fact of facts.length > 1 ? facts : []) {
        expect(
          ofStep(
            telling(
              facts.filter((one) => one !== fact),
              true,
            ),
          ),
        ).toBe('unknown');
        expect(ofStep(telling([fact], false))).toBe(false);
      }
    },
  );

  test('has its steps from norms that depend on the case, each once, in the order of the Act', () => {
    for (const { law } of everyLaw) {
      for (const { steps: ofProcess } of checklists) {
        const inForce = ofProcess.filter((step) => isOf(law, step));
        const places = inForce.map(({ norm }) => law.norms.findIndex(({ id }) => id === norm));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
    }
  });

  test('has one step for each of its norms while the norm is in force', () => {
    for (const { day, law } of everyLaw) {
      for (const { steps: ofProcess } of checklists) {
        const norms = new Set(ofProcess.map(({ norm }) => norm));
        const inForce = [...norms].filter((norm) => law.norms.some(({ id }) => id === norm));
        expect(
          ofProcess.filter((step) => isOf(law, step)).map(({ norm }) => norm),
          day,
        ).toEqual(inForce);
      }
    }
  });

  test('asks for duties: of prohibitions only for one that is kept by doing something', () => {
    const modalities = new Map(norms.map(({ id, modality }) => [id, modality]));
    const others = steps.filter(({ norm }) => modalities.get(norm) !== 'obligation');
    expect(others.map(({ norm }) => norm)).toEqual(['not-separate-siblings']);
  });

  test('stays within the sections that it reads', () => {
    const sections = new Map(norms.map(({ id, versions }) => [id, parseReference(versions[0]!.provisions[0]).section]));
    const sectionsOf = checklists.map(({ id, steps: ofProcess }) => [
      id,
      [...new Set(ofProcess.map(({ norm }) => sections.get(norm)!.number))],
    ]);
    expect(sectionsOf).toEqual([
      ['decision-affecting-child', [21]],
      ['assessment-of-need', [28, 29]],
      ['placement-in-safety', [32, 33]],
      ['separation-from-family', [33, 34]],
    ]);
  });

  test('a checklist exists for an empty case: nothing is missed there', () => {
    const { checklists: encoded } = assess({}, { at });
    expect(Object.keys(encoded)).toEqual(checklists.map(({ id }) => id));
    const missed = Object.values(encoded).flatMap((one) =>
      one.filter(({ required, done }) => required !== false && done !== 'unknown'),
    );
    expect(missed).toEqual([]);
  });

  test('leaves out a step whose norm is not in force', () => {
    const law = lawOn('2023-05-02');
    const without = evaluatorOf({ ...law, norms: law.norms.filter(({ id }) => id !== 'ascertain-circumstances') });
    const time = readEvaluationTime(at);
    const encoded = checklistsOf(evaluation(without, time, readCase({}, time)));
    expect(encoded['decision-affecting-child']!.map(({ norm }) => norm)).not.toContain('ascertain-circumstances');
    expect(encoded['decision-affecting-child']).toHaveLength(4);
  });

  test('a checklist requires what the norms of the same answer require, and follows the schema', () => {
    const answer = assess({ child: { birthDate }, need: { wellbeingThreatened: true } }, { at });
    for (const step of Object.values(answer.checklists).flat()) {
      expect(step.required).toBe(answer.norms[step.norm]!.applies);
    }
    expect(assessmentSchema.safeParse(JSON.parse(JSON.stringify(answer))).error?.issues).toBeUndefined();
  });

  test('stays out of compact lines', () => {
    const time = readEvaluationTime(at);
    const evaluated = evaluation(evaluatorOf(lawOn('2023-05-02')), time, readCase({ child: { birthDate } }, time));
    expect(compactLine(evaluated, 1)).not.toContain('checklists');
  });
});
