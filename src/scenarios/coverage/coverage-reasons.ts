import { factsOf } from '../../engine/valuations.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { ruleSetFor } from '../mutation/mutants.ts';
import { leavesOf, type RuleVersion } from '../../analysis/rule-versions.ts';
import { spaceOfRule } from '../../analysis/rule-outcomes.ts';

/**
 * Why an atomic condition is not counted.
 *
 * @param place The index of the atomic condition.
 * @param sides The values with which it decides the rule alone for some input: met, not met.
 * @returns `undefined` for one that can be covered with both values.
 */
export function whyNotCounted(rule: RuleVersion, index: number, sides: readonly boolean[]): Bilingual | undefined {
  if (sides.length === 2) return undefined;
  const [side] = sides;
  const others = sharedWith(rule, index)
    .map((other) => other + 1)
    .join(', ');
  const never =
    side === undefined
      ? { en: 'no input makes the rule depend on it alone', et: 'reegel ei sõltu ühegi sisendi korral üksnes sellest' }
      : {
          en: `the rule depends on it alone only where it is ${side ? 'met' : 'not met'}`,
          et: `reegel sõltub üksnes sellest vaid siis, kui see ${side ? 'on' : 'ei ole'} täidetud`,
        };
  return others === ''
    ? {
        en: `${never.en}: the other conditions needed for that exclude it`,
        et: `${never.et}: seda välistavad muud selleks vajalikud tingimused`,
      }
    : {
        en: `${never.en}: it tests facts that are linked with those of condition ${others}`,
        et: `${never.et}: selle asjaolud on seotud üksiktingimuse ${others} asjaoludega`,
      };
}

/** The other atomic conditions whose facts depend on the facts of this one. */
function sharedWith(rule: RuleVersion, index: number): readonly number[] {
  const ruleSet = ruleSetFor(rule);
  const { axisOf } = spaceOfRule(rule);
  const axes = leavesOf(rule.when).map((leaf) => new Set([...factsOf(ruleSet, leaf)].map((fact) => axisOf.get(fact))));
  return axes.flatMap((own, other) =>
    other !== index && [...own].some((axis) => axes[index]!.has(axis)) ? [other] : [],
  );
}
