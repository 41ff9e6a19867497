import { type AchievableOutcome, achievableOutcomes } from './achievable-outcomes.ts';
import type { InputFacts, InputSpace } from './input-axes.ts';
import { inputSpaceOn } from './input-spaces.ts';
import { recordOf } from './record-inputs.ts';
import { leavesOf, type RuleVersion } from './rule-versions.ts';

const outcomesOfRules = /* @__PURE__ */ new WeakMap<RuleVersion, Map<boolean, readonly AchievableOutcome[]>>();

/**
 * Every achievable outcome of a version of a rule, with the input as a scenario gives it. For a record condition: a person with one
 * record, chosen so that the norm's result equals the condition's.
 *
 * @param values Distinguish the values of choices too.
 */
export function outcomesOf(rule: RuleVersion, values = false): readonly AchievableOutcome[] {
  const known = outcomesOfRules.get(rule) ?? new Map<boolean, readonly AchievableOutcome[]>();
  outcomesOfRules.set(rule, known);
  const found = known.get(values) ?? findOutcomes(rule, values);
  known.set(values, found);
  return found;
}

/** The input space of everything that the condition of a rule tests. */
export function spaceOfRule({ kind, day }: RuleVersion): InputSpace {
  return inputSpaceOn[kind === 'person' || kind === 'record' ? kind : 'case'](day);
}

function findOutcomes(rule: RuleVersion, values: boolean): readonly AchievableOutcome[] {
  const { kind, when } = rule;
  const space = spaceOfRule(rule);
  switch (kind) {
    case 'unconditional':
      return [{ truth: true, goals: new Set(['true']), input: {}, cost: 0 }];
    case 'record': {
      const around = contextOf(rule);
      const found = achievableOutcomes({ when, definitions: {}, space, values });
      return found.map((outcome) => ({ ...outcome, input: { ...around, records: [recordOf(outcome.input)] } }));
    }
    default:
      return achievableOutcomes({ when, definitions: space.ruleSet.definitions, space, values });
  }
}

/**
 * The inputs of a person, beside the records, with which the norm's result equals that of the condition on records.
 *
 * @throws TypeError where the norm never depends on that condition alone: an error in the rules.
 */
function contextOf({ id, norm }: RuleVersion): InputFacts {
  const index = leavesOf(norm!.when).findIndex((leaf) => 'fact' in leaf && leaf.fact === id);
  const deciding = outcomesOf(norm!).find(({ goals }) => goals.has(`${index}:true`));
  if (deciding === undefined) throw new TypeError(`${norm!.key} is never decided by ${id} alone`);
  const { records: _records, ...around } = deciding.input;
  return around;
}
