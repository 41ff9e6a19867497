import { describe, expect, it } from 'vitest';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { personRuleSetOf } from '../../src/assessment/person/person-evaluation.ts';
import { compile } from '../../src/engine/compile.ts';
import { type Diagrams, diagramsOf, NEVER } from '../../src/engine/decision-diagram.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { assess, type CaseInput } from '../../src/index.ts';
import { norms, personNorms } from '../../src/rules/child-protection-act.ts';
import { type ExclusivePair, exclusivePairs, exclusivePairsOfPersons } from '../../src/rules/exclusive-pairs.ts';
import { all, any, type Condition, is } from '../../src/rules/facts/conditions.ts';
import type { Law } from '../../src/rules/law.ts';
import { everyLaw } from '../support/laws.ts';

// Both norms of a pair are certain in a case only if both are so in each of its completions. So it is enough to look at cases
// of which everything is known, and decision diagrams look at all of them.

/** A case in which both norms hold and no reservation says why, as the values of the facts it turns on; none: `undefined`. */
function caseOfBoth(ruleSet: RuleSet, { norms: [one, other], where }: ExclusivePair, doubts: readonly Condition[]) {
  const both = [ruleSet.rules[one], ruleSet.rules[other]];
  if (both.includes(undefined)) return undefined;
  const parts = [...both, ...(where === undefined ? [] : [where])] as [Condition, ...Condition[]];
  const rules = { both: all(...parts), ...(doubts.length === 0 ? {} : { doubt: any(...(doubts as [Condition])) }) };
  const compiled = compile({ ...ruleSet, rules });
  const diagrams = diagramsOf(compiled);
  const of = (rule: string): number => (rule in rules ? diagrams.of(compiled.nodeOf.get(rule)!) : NEVER);
  return someCaseOf(ruleSet, diagrams, diagrams.without(of('both'), of('doubt')));
}

function someCaseOf(ruleSet: RuleSet, { variables, within, askedFirst }: Diagrams, diagram: number) {
  if (diagram === NEVER) return undefined;
  const found: Record<string, unknown> = {};
  let rest = diagram;
  while (askedFirst(rest) < variables.length) {
    const asked = askedFirst(rest);
    const { facts, worlds } = variables[asked]!;
    const world = worlds.findIndex((_, at) => within(rest, asked, at) !== NEVER);
    facts.forEach((fact, place) => {
      const { name, values } = ruleSet.facts[fact]!;
      found[name] = values[worlds[world]![place]! - 1];
    });
    rest = within(rest, asked, world);
  }
  return found;
}

/** The reservations of a law that say of one of the norms what would follow by another reading. */
const doubtsAbout = ({ reservations }: Law, { norms: ids }: ExclusivePair): readonly Condition[] =>
  reservations
    .filter(({ alternatives }) => alternatives.some((other) => other.norms.some(({ norm }) => ids.includes(norm))))
    .map(({ when }) => when);

const nameOf = ({ norms: ids }: ExclusivePair): string => ids.join(' and ');

describe('norms that exclude each other are never certain together, unless a reservation explains it', () => {
  it.each(exclusivePairs.map((pair) => [nameOf(pair), pair] as const))('%s', (_, pair) => {
    for (const { day, law } of everyLaw) {
      expect(caseOfBoth(ruleSetOf(law), pair, doubtsAbout(law, pair)), day).toBeUndefined();
    }
  });

  it.each(exclusivePairsOfPersons.map((pair) => [nameOf(pair), pair] as const))('%s, of persons', (_, pair) => {
    for (const { day, law } of everyLaw) expect(caseOfBoth(personRuleSetOf(law), pair, []), day).toBeUndefined();
  });

  it('are norms that the Act has, both on some day, each pair once and with its reason in both languages', () => {
    const known = new Set([...norms, ...personNorms].map(({ id }) => id));
    const pairs = [...exclusivePairs, ...exclusivePairsOfPersons];
    for (const { norms: ids, because } of pairs) {
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
      expect(because.en).toMatch(/\.$/u);
      expect(because.et).toMatch(/\.$/u);
    }
    expect(new Set(pairs.map(nameOf)).size).toBe(pairs.length);
    const together = ({ law }: { law: Law }, { norms: ids }: ExclusivePair) =>
      ids.every((id) => [...law.norms, ...law.personNorms].some((norm) => norm.id === id));
    expect(pairs.filter((pair) => !everyLaw.some((stretch) => together(stretch, pair)))).toEqual([]);
  });
});

const decide = 'decide-temporary-separation';

describe('the check itself', () => {
  const { law } = everyLaw.find(({ day }) => day === '2023-04-01')!;

  it('finds a case of two norms that go together', () => {
    const found = caseOfBoth(ruleSetOf(law), { norms: ['notify-danger', decide], because: { en: '', et: '' } }, []);
    expect(found).toMatchObject({ 'child.isDeceased': false });
    expect(Object.entries(found!).some(([fact, so]) => fact.startsWith('danger.') && so === true)).toBe(true);
  });

  it('finds the pair that only a reservation explains, where that reservation is left out', () => {
    const pair = exclusivePairs.find(
      ({ norms: ids }) => ids.join() === 'deliver-to-custodian,decide-temporary-separation',
    )!;
    expect(caseOfBoth(ruleSetOf(law), pair, [])).toMatchObject({
      'custodian.placementAnswer': 'refuses',
      'custodian.childCanBeDelivered': true,
    });
    expect(caseOfBoth(ruleSetOf(law), pair, [is('danger.remainingWithFamilyEndangers')])).toBeDefined();
  });
});

describe('found certain together on 2026-11-30', () => {
  const child = { birthDate: '2014-02-02' };
  const inDanger = { situationEndangersLifeOrHealth: true } as const;
  const separation = { startedAt: 'none', courtRulingMade: false } as const;
  const ruling = { courtRulingMade: false } as const;

  /** The truth of norms, and the ids of the reservations that touch the case for sure. */
  function answerTo(input: CaseInput, at = '2023-05-08T23:00') {
    const { norms: answers, reservations = [] } = assess(input, { at });
    return {
      truthOf: (...ids: readonly string[]) => ids.map((id) => answers[id]!.applies),
      doubts: reservations.filter(({ applies }) => applies === true).map(({ id }) => id),
    };
  }

  it('caused, ceased and deliverable: the child is delivered, and nothing is left to decide on (§ 32 (2))', () => {
    for (const placementAnswer of ['consents', 'refuses', 'not-asked', undefined] as const) {
      const { truthOf } = answerTo({
        child,
        danger: { ...inDanger, causedByCustodian: true, fromCustodianHasCeased: true },
        custodian: { childCanBeDelivered: true, ...(placementAnswer === undefined ? {} : { placementAnswer }) },
      });
      expect(truthOf('deliver-to-custodian', decide)).toEqual([true, false]);
    }
  });

  it('not caused, deliverable, refuses: delivered, and decided on by the letter, with a reservation (§ 33 (1) 2))', () => {
    const { truthOf, doubts } = answerTo({
      child,
      danger: { ...inDanger, causedByCustodian: false },
      custodian: { childCanBeDelivered: true, placementAnswer: 'refuses' },
      separation: ruling,
    });
    expect(truthOf('deliver-to-custodian', decide)).toEqual([true, true]);
    expect(doubts).toContain('refusal-though-child-can-be-delivered');
  });

  it('not caused and deliverable, though staying endangers: delivered, with a reservation (§ 32 (2))', () => {
    const { truthOf, doubts } = answerTo({
      child,
      danger: { ...inDanger, causedByCustodian: false, remainingWithFamilyEndangers: true },
      custodian: { childCanBeDelivered: true },
      separation: ruling,
    });
    expect(truthOf('deliver-to-custodian', 'may-separate-from-family', 'may-place-temporarily')).toEqual([
      true,
      true,
      false,
    ]);
    expect(doubts).toContain('delivery-where-staying-endangers');
  });

  it('caused and consents: decided on, with a reservation on placing (§ 32 (5) 1))', () => {
    const { truthOf, doubts } = answerTo({
      child,
      danger: { ...inDanger, causedByCustodian: true, fromCustodianHasCeased: false },
      custodian: { childCanBeDelivered: false, placementAnswer: 'consents' },
      separation,
    });
    expect(truthOf(decide, 'may-place-temporarily', 'deliver-to-custodian')).toEqual([true, true, false]);
    expect(doubts).toContain('placement-or-separation');
  });

  it('eighty hours after the separation: it ends, and a new decision has its reservation (§ 33 (2))', () => {
    const input: CaseInput = {
      child,
      danger: { ...inDanger, causedByCustodian: true, fromCustodianHasCeased: false },
      separation: { startedAt: '2023-05-05T15:00', courtRulingMade: false },
    };
    const { truthOf, doubts } = answerTo(input);
    expect(truthOf('end-separation', decide)).toEqual([true, true]);
    expect(doubts).toContain('decision-after-seventy-two-hours');
    expect(answerTo(input, '2023-05-08T15:00').doubts).not.toContain('decision-after-seventy-two-hours');
  });
});
