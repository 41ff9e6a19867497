import { derivedPersonLabels } from '../../rules/facts/derived-person-labels.ts';
import type { RecordCondition } from '../../rules/facts/person-facts.ts';
import type { Law } from '../../rules/law.ts';
import { directionsBetween, rulesCompared, type Sides } from './compare-rules.ts';
import type { ConditionPair } from './condition-pair.ts';
import {
  axesTesting,
  conditionUnder,
  factsOfLaw,
  groupsOf,
  type JointSpace,
  type Laws,
  testedBy,
} from './joint-space.ts';
import type { RuleComparison } from './meaning-comparison.ts';
import { isEqual, type RuleInForce } from './rule-text.ts';

/** Compares the conditions on records of two laws, as far as norms about persons of both test them. */
export function recordConditionsCompared(laws: Laws, record: JointSpace): readonly RuleComparison[] {
  const names = Object.keys(laws.after.law.recordConditions) as readonly RecordCondition[];
  return rulesCompared(laws, {
    kind: 'record-condition',
    order: names.map((id) => ({ id })),
    rulesIn: (law) => names.flatMap((name) => conditionIn(law, name) ?? []),
    pairOf: (sides) => recordPair(record, sides),
    sourcesOf: (sides) => ({ isOwn: !isEqual(sides.before, sides.after), through: factsOfLaw(sides, record) }),
    directionsOf: (sides) => directionsBetween(recordPair(record, sides), () => undefined),
  });
}

/** A condition on records, as the first norm about persons of a law has it that tests it. */
function conditionIn({ personNorms, recordConditions }: Law, name: RecordCondition): RuleInForce | undefined {
  const norm = personNorms.find(({ version }) => testedBy(version.when).has(name));
  if (norm === undefined) return undefined;
  const { provisions, from, until, amendedBy } = norm.version;
  const days = { from, ...(until && { until }), ...(amendedBy && { amendedBy }) };
  return { id: name, label: derivedPersonLabels[name], version: { provisions, ...days, when: recordConditions[name] } };
}

/** Two conditions on one record in the names of their joint space. */
function recordPair(record: JointSpace, sides: Sides): ConditionPair {
  const before = conditionUnder(sides.before, record, 'before');
  const after = conditionUnder(sides.after, record, 'after');
  const looked = new Set([...testedBy(before), ...testedBy(after)]);
  const { ruleSet, domainOf } = record.space;
  const groups = groupsOf(axesTesting(record.space, looked), domainOf);
  return { space: { facts: ruleSet.facts, groups, definitions: {} }, before, after };
}
