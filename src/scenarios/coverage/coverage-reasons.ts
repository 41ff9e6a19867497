import { factsOf } from '../../engine/valuations.ts';
import type { Bilingual } from '../../model/rule/truth.ts';
import { ruleSetFor } from '../mutation/mutants.ts';
import { leavesOf, type RuleVersion } from '../../analysis/rule-versions.ts';
import { spaceOfRule } from '../../analysis/rule-outcomes.ts';

/**
 * The reason why a leaf of a condition is not counted.
 *
 * @param index The index of the leaf.
 * @param sides The values with which the leaf can independently decide the rule for some input.
 * @returns `undefined` for a leaf that can be covered with both values.
 */
export function whyNotCounted(rule: RuleVersion, index: number, sides: readonly boolean[]): Bilingual | undefined {
  if (sides.length === 2) return undefined;
  const [side] = sides;
  const others = sharedWith(rule, index)
    .map((other) => other + 1)
    .join(', ');
  const never =
    side === undefined
      ? { en: 'no telling makes the rule turn on it alone', et: 'ükski teave ei pane reeglit sõltuma üksnes sellest' }
      : {
          en: `the rule turns on it alone only where it is ${side ? 'met' : 'not met'}`,
          et: `reegel sõltub üksnes sellest vaid siis, kui see ${side ? 'on' : 'ei ole'} täidetud`,
        };
  return others === ''
    ? {
        en: `${never.en}: what else would have to be so excludes it`,
        et: `${never.et}: selle välistab muu, mis peaks samas nii olema`,
      }
    : {
        en: `${never.en}: what it tests hangs together with leaf ${others}`,
        et: `${never.et}: see, mida ta kontrollib, on seotud lehega ${others}`,
      };
}

/** The other leaves that depend on the same inputs as this one. */
function sharedWith(rule: RuleVersion, index: number): readonly number[] {
  const ruleSet = ruleSetFor(rule);
  const { axisOf } = spaceOfRule(rule);
  const axes = leavesOf(rule.when).map((leaf) => new Set([...factsOf(ruleSet, leaf)].map((fact) => axisOf.get(fact))));
  return axes.flatMap((own, other) =>
    other !== index && [...own].some((axis) => axes[index]!.has(axis)) ? [other] : [],
  );
}
