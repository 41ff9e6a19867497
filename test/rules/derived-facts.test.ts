import { describe, expect, it, test } from 'vitest';
import { everyLaw } from '../../src/analysis/rule-versions.ts';
import { evaluatorOf } from '../../src/assessment/case-evaluator.ts';
import { evaluation } from '../../src/assessment/evaluation.ts';
import { missingFacts } from '../../src/assessment/missing.ts';
import { caseRulesCompared } from '../../src/compare/meaning/case-rules.ts';
import { type ComparedLaw, comparedLaw } from '../../src/compare/meaning/compared-law.ts';
import { countedEntities } from '../../src/compare/outcomes/counted-entity.ts';
import { entityCounter } from '../../src/compare/outcomes/entity-counter.ts';
import { type DerivationVersion, derivationOn } from '../../src/model/rule/derived-fact.ts';
import { parseDay, plusMonths } from '../../src/model/time/civil-day.ts';
import { readEvaluationTime } from '../../src/model/time/evaluation-time.ts';
import { type CaseInput, readCase } from '../../src/rules/facts/case-entity.ts';
import { type CaseFact, factPosition } from '../../src/rules/facts/case-facts.ts';
import { derivedGroups } from '../../src/rules/facts/derived-facts.ts';
import { type Law, lawOn } from '../../src/rules/law.ts';

/** Everything of a law that may test a derived fact of a case, as text. */
const rulesAsText = ({ definitions, norms, reservations, checklists }: Law): string =>
  JSON.stringify([definitions, norms, reservations, checklists]);

test('every derived fact of a case is tested by a rule, and by none before the day from which it is derived', () => {
  const texts = everyLaw().map(({ law }) => [law.since, rulesAsText(law)] as const);
  for (const { facts, versions } of derivedGroups) {
    const testedSince = facts.map(({ name }) => texts.find(([, text]) => text.includes(`"${name}"`))?.[0]);
    expect(testedSince).not.toContain(undefined);
    expect(testedSince.sort()[0], facts[0]!.name).toBe(versions[0].from);
  }
});

test('a law begins on each day on which a derivation changes', () => {
  const days = new Set(derivedGroups.flatMap(({ versions }) => versions.map(({ from }) => from)));
  expect([...days].filter((day) => lawOn(day).since !== day)).toEqual([]);
});

test('each version of a derivation holds until the next, and the first also for the days before it', () => {
  const version = (from: string): DerivationVersion => ({ from, states: [], worlds: [], stateOf: () => 0 });
  const [one, other] = [version('2023-04-01'), version('2027-01-01')];
  const on = (day: string) => derivationOn({ versions: [one, other] }, day);
  expect(['2016-01-01', '2023-04-01', '2026-12-31'].map(on)).toEqual([one, one, one]);
  expect(['2027-01-01', '2030-01-01'].map(on)).toEqual([other, other]);
});

test('a conclusion waits for the same facts where a derivation itself says what its facts wait for', () => {
  const at = '2028-06-01T10:00';
  const time = readEvaluationTime(at);
  const law = lawOn('2028-06-01');
  const place = derivedGroups.findIndex(({ facts }) => facts[0]!.name === 'need.behaviourThreatensWellbeing');
  const sources = derivedGroups[place]!.facts[0]!.from;
  const saying: Law = {
    ...law,
    derivationsOfCase: law.derivationsOfCase.with(place, {
      ...law.derivationsOfCase[place]!,
      waitsFor: ({ codes }) => sources.filter((path) => codes[factPosition.get(path as CaseFact)!] === 0),
    }),
  };
  const missingUnder = (of: Law, input: CaseInput): readonly (readonly string[])[] => {
    const evaluated = evaluation(evaluatorOf(of), time, readCase(input, time));
    return evaluated.evaluator.ids.map((_, conclusion) => missingFacts(evaluated, conclusion).facts);
  };
  const child = { birthDate: 'unascertainable', registeredResidence: 'not-known' } as const;
  for (const input of [{}, { child }, { child: { ...child, believedUnderEighteen: true } }] satisfies CaseInput[])
    expect(missingUnder(saying, input)).toEqual(missingUnder(law, input));
});

/** The end of case management by § 29 (11) 1), were it a year from carrying out the action plan instead of six months. */
describe('a law with another derivation of a fact', () => {
  const fact = 'caseManagement.sixMonthsHavePassed';
  const place = derivedGroups.findIndex(({ facts }) => facts[0]!.name === fact);
  const carriedOutOn = factPosition.get('caseManagement.actionPlanCompletedOn')!;
  const at = '2028-06-01';
  const time = readEvaluationTime(at);
  const now = comparedLaw(at);
  const amended: Law = {
    ...now.law,
    derivationsOfCase: now.law.derivationsOfCase.with(place, {
      ...now.law.derivationsOfCase[place]!,
      from: at,
      stateOf({ codes, numbers }, { day }) {
        if (codes[carriedOutOn] !== 1) return codes[carriedOutOn] === 0 ? 0 : 1;
        return day > plusMonths(numbers[carriedOutOn]!, 12) ? 2 : 1;
      },
    }),
  };
  const after: ComparedLaw = { ...now, day: '2028-06-02', law: amended };
  const carriedOut = (actionPlanCompletedOn: string) => ({ caseManagement: { actionPlanCompletedOn } });
  const derivedUnder = (law: Law, input: object) => {
    const { codes, evaluator } = evaluation(evaluatorOf(law), time, readCase(input, time));
    return codes[evaluator.compiled.positionOf.get(fact)!];
  };

  it('derives it so, and the law itself as before', () => {
    const [sixMonths, aYear] = [carriedOut('2027-11-30'), carriedOut('2027-05-31')];
    expect([derivedUnder(now.law, sixMonths), derivedUnder(amended, sixMonths)]).toEqual([2, 1]);
    expect([derivedUnder(now.law, aYear), derivedUnder(amended, aYear)]).toEqual([2, 2]);
    expect([derivedUnder(now.law, {}), derivedUnder(amended, {})]).toEqual([0, 0]);
    expect(parseDay(at)).toBe(time.day);
  });

  it('is another in meaning exactly for the rules that test the fact, through the fact', () => {
    const changed = caseRulesCompared({ before: now, after }).filter(({ status }) => status !== 'same');
    const tests = [...now.law.definitions, ...now.law.norms].filter(({ version }) =>
      JSON.stringify(version.when).includes(`"${fact}"`),
    );
    expect(changed.map(({ id }) => id).sort()).toEqual(tests.map(({ id }) => id).sort());
    expect(changed.length).toBeGreaterThan(0);
    for (const { isOwnChange, through, directions } of changed) {
      expect([isOwnChange, through]).toEqual([false, [fact]]);
      expect(directions.map(({ before, after }) => [before, after])).toContainEqual([true, false]);
      expect(directions[0]!.words!.en).toMatch(/by the law of 2028-06-01/);
    }
  });

  it('has another outcome exactly for the cases in which the fact differs, counted in bulk', () => {
    const outcomes = (law: Law) => {
      const counter = entityCounter(countedEntities.case, now.law, law, 0);
      ['2027-05-31', '2027-11-30', '2028-05-01'].forEach((day, place) => {
        const ended = { goalsMet: true, needSatisfied: true, needReappeared: false, actionPlanCompletedOn: day };
        counter.add({ caseManagement: { state: 'commenced', ...ended } }, time, place, undefined);
      });
      return counter.finish();
    };
    const parting = (law: Law) =>
      outcomes(law).flatMap(({ id, kind, tally }) =>
        kind === 'norm' && [...tally.cells.keys()].some((cell) => new Set(cell.split(' ')).size > 1) ? [id] : [],
      );
    expect(parting(now.law)).toEqual([]);
    expect(parting(amended)).toEqual(['end-case-management']);
  });
});

/** A law in which a group of facts is derived in another way. */
function derivedOtherwise(fact: string, change: (now: DerivationVersion) => DerivationVersion): readonly string[] {
  const before = comparedLaw('2028-06-01');
  const place = derivedGroups.findIndex(({ facts }) => facts.some(({ name }) => name === fact));
  const { derivationsOfCase } = before.law;
  const law: Law = {
    ...before.law,
    derivationsOfCase: derivationsOfCase.with(place, change(derivationsOfCase[place]!)),
  };
  const compared = caseRulesCompared({ before, after: { ...before, day: '2028-06-02', law } });
  return compared.flatMap(({ status, through }) => (status === 'same' ? [] : through));
}

test('two laws that derive a fact in different ways are never called the same, however small the difference', () => {
  const aDayLonger = derivedOtherwise('helplineCall.sixMonthsHavePassed', (now) => ({
    ...now,
    stateOf: (input, time) => now.stateOf(input, { ...time, day: time.day - 1 }),
  }));
  expect(aDayLonger).toContain('helplineCall.sixMonthsHavePassed');
});

test('a law in which a fact is never known is compared too', () => {
  const neverKnown = derivedOtherwise('localGovernment.isAware', (now) => ({ ...now, stateOf: () => 0 }));
  expect(neverKnown).toContain('localGovernment.isAware');
});
