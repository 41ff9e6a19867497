import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReferences, formatReference, parseReference } from '../../src/act/reference.ts';
import { ruleSetOf } from '../../src/assessment/case-evaluator.ts';
import { compile, evaluate } from '../../src/engine/compile.ts';
import { factsOf } from '../../src/engine/valuations.ts';
import { isInForce, type Version } from '../../src/model/rule/norm.ts';
import { dayBefore } from '../../src/model/time/civil-day.ts';
import { definitions, norms } from '../../src/rules/child-protection-act.ts';
import { lawOn } from '../../src/rules/law.ts';
import { compiledRule, everyDay, everyLaw, everySingle, idsOf, nameOf } from '../support/laws.ts';
import { EITHER, overAll, strideOf } from '../support/spaces.ts';
import { randomCase } from '../support/valuations.ts';

const rules: readonly { readonly id: string; readonly versions: readonly Version[] }[] = [...definitions, ...norms];
const hasOn = (day: string, id: string): boolean => idsOf(lawOn(day)).includes(id);

describe('the days of the law', () => {
  it('have each definition and norm in one version at most', () => {
    const twice = everyDay.flatMap((day) =>
      rules
        .filter(({ versions }) => versions.filter((version) => isInForce(version, day)).length > 1)
        .map(({ id }) => `${id} on ${day}`),
    );
    expect(twice).toEqual([]);
  });

  it('the law of a day has each definition and norm just on the days of its versions', () => {
    for (const day of everyDay) {
      const inForce = rules.filter(({ versions }) => versions.some((version) => isInForce(version, day)));
      const { unconditionalNorms, ...law } = lawOn(day);
      const encoded = [...idsOf(law), ...unconditionalNorms.map(({ id }) => id)];
      expect(encoded.sort(), day).toEqual(inForce.map(({ id }) => id).sort());
    }
  });

  it('definitions and norms are in the order of sections, as in the Act', () => {
    for (const { law } of everyLaw) {
      for (const rows of [law.definitions, law.norms, law.unconditionalNorms]) {
        const sections = rows.map(({ version }) => ({ section: parseReference(version.provisions[0]).section }));
        expect([...sections].sort(compareReferences)).toEqual(sections);
      }
    }
  });

  it('let the versions of a definition or norm follow each other without a gap', () => {
    for (const { id, versions } of rules) {
      const [, ...later] = versions;
      const ends = versions.slice(0, -1).map(({ until }) => until);
      expect(ends, id).toEqual(later.map(({ from }) => dayBefore(from)));
    }
  });

  it.each([
    ['§ 29¹, of the Social Insurance Board', '2022-05-08', 'notify-social-insurance-board-of-sexual-abuse'],
    ['§ 29¹ (2), of the Social Insurance Board', '2022-05-08', 'notify-responsible-local-government'],
    ['§ 29¹ (4), of the recording', '2022-05-08', 'delete-hearing-recording'],
    ['§ 27¹, of the data on disability', '2023-01-01', 'may-screen-disability-data'],
    ['§ 41¹, of the thirty days', '2023-01-01', 'decide-after-disability-screening'],
    ['§ 29 (3¹), of the victim’s child', '2023-04-01', 'commence-case-management-for-victims-child'],
    ['§ 29 (3¹), of the cooperation', '2023-04-01', 'cooperate-for-victims-child'],
  ])('start %s, on %s and not the day before', (_provision, day, id) => {
    expect([hasOn(dayBefore(day), id), hasOn(day, id)]).toEqual([false, true]);
  });

  it('take the cases of § 41¹ out of § 29 (3) on 2023-01-01 and not the day before', () => {
    const factsOn = (day: string): ReadonlySet<string> => {
      const ruleSet = ruleSetOf(lawOn(day));
      return factsOf(ruleSet, ruleSet.rules['decide-on-case-management']!);
    };
    expect(factsOn('2022-12-31').has('need.firstAscertainedFromDisabilityData')).toBe(false);
    expect(factsOn('2023-01-01').has('need.firstAscertainedFromDisabilityData')).toBe(true);
  });
});

describe('the provisions that a version cites', () => {
  it('are written as Riigi Teataja prints them', () => {
    for (const provision of rules.flatMap(({ versions }) => versions.flatMap(({ provisions }) => provisions))) {
      expect(formatReference(parseReference(provision))).toBe(provision);
    }
  });

  it('name each provision once', () => {
    for (const { id, versions } of rules) {
      for (const { provisions } of versions) expect(new Set(provisions).size, id).toBe(provisions.length);
    }
  });
});

describe('one more known fact never reverses a determined answer', () => {
  it.each(everySingle.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    const { space } = one;
    const possible = overAll(space, 'states', compiledRule(one));
    const turned: string[] = [];
    space.axes.forEach(({ states }, axis) => {
      const stride = strideOf(space, axis);
      const finer = states.map((state) =>
        states.flatMap((next, at) =>
          next !== state && state.every((code, place) => code === 0 || code === next[place]) ? [at] : [],
        ),
      );
      for (let index = 0; index < possible.length; index++) {
        const before = possible[index]!;
        const state = Math.floor(index / stride) % states.length;
        for (const next of finer[state]!) {
          const after = possible[index + (next - state) * stride]!;
          if ((after & ~before) !== 0) turned.push(`${index}: ${before} to ${after}`);
        }
      }
    });
    expect(turned).toEqual([]);
    expect(possible[0]).toBe(EITHER); // nothing told: every axis starts at not told, and nothing is determined
  });
});

describe('facts that a definition or norm does not mention never change it', () => {
  it.each(everyLaw.map((stretch) => [stretch.day, stretch.law] as const))(
    'facts that a rule does not mention never change it under the law from %s',
    (_day, law) => {
      const ruleSet = ruleSetOf(law);
      const compiled = compile(ruleSet);
      const mentioned = idsOf(law).map((id) => {
        const facts = factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!);
        return { id, node: compiled.nodeOf.get(id)!, facts: ruleSet.facts.map(({ name }) => facts.has(name)) };
      });
      const one = new Uint8Array(compiled.nodeCount);
      const other = new Uint8Array(compiled.nodeCount);
      fc.assert(
        fc.property(randomCase(ruleSet), randomCase(ruleSet), (codes, others) => {
          evaluate(compiled, codes, one);
          for (const { id, node, facts } of mentioned) {
            evaluate(
              compiled,
              others.map((code, fact) => (facts[fact] ? codes[fact]! : code)),
              other,
            );
            expect(other[node], id).toBe(one[node]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
