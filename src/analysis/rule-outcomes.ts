import { memoizeWeak } from '../model/memoize.ts';
import { type AchievableOutcome, achievableOutcomes } from './achievable-outcomes.ts';
import type { InputFacts, InputSpace } from './input-axes.ts';
import { inputSpaceOn } from './input-spaces.ts';
import { recordOf } from './record-inputs.ts';
import { leavesOf, type RuleVersion } from './rule-versions.ts';

const plainOutcomes = /* @__PURE__ */ memoizeWeak((rule: RuleVersion) => findOutcomes(rule, false));
const outcomesWithValues = /* @__PURE__ */ memoizeWeak((rule: RuleVersion) => findOutcomes(rule, true));

/**
 * Every achievable outcome of a version of a rule, with the input as a scenario gives it. For a record condition: a person with one
 * record, chosen so that the norm's result equals the condition's.
 *
 * @param values Distinguish the values of choices too.
 */
export const outcomesOf = (rule: RuleVersion, values = false): readonly AchievableOutcome[] =>
  (values ? outcomesWithValues : plainOutcomes)(rule);

/** The input space of everything that the condition of a rule tests. */
export function spaceOfRule({ kind, day }: RuleVersion): InputSpace {
  return inputSpaceOn[kind === 'person' || kind === 'record' ? kind : 'case'](day);
}

function findOutcomes(rule: RuleVersion, values: boolean): readonly AchievableOutcome[] {
  const { kind, when } = rule;
  if (kind === 'unconditional') return [{ truth: true, goals: new Set(['true']), input: {}, cost: 0 }];
  const space = spaceOfRule(rule);
  const found = achievableOutcomes({ when, definitions: space.ruleSet.definitions, space, values });
  if (kind !== 'record') return found;
  const around = contextOf(rule);
  return found.map((outcome) => ({ ...outcome, input: { ...around, records: [recordOf(outcome.input)] } }));
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
