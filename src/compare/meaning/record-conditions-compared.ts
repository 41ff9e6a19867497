import type { Condition } from '../../model/rule/condition.ts';
import { derivedPersonLabels } from '../../rules/facts/derived-person-labels.ts';
import type { RecordCondition } from '../../rules/facts/person-facts.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import { formatCondition } from './condition-in-words.ts';
import { type ConditionPair, comparePair, conditionsOfDifference } from './condition-pair.ts';
import { axesTesting, conditionUnder, groupsOf, type JointSpace, type Laws } from './joint-space.ts';
import type { MeaningDirection, RuleComparison, RuleText } from './meaning-comparison.ts';
import { testedBy } from './person-space.ts';
import { isEqual } from './rule-text.ts';

/** Compares the conditions on records of two laws, as far as norms about persons of both test them. */
export function recordConditionsCompared(laws: Laws, record: JointSpace): readonly RuleComparison[] {
  const names = Object.keys(laws.after.law.recordConditions) as readonly RecordCondition[];
  return names.flatMap((name) => {
    const [before, after] = [normTesting(laws.before.law, name), normTesting(laws.after.law, name)];
    return before === undefined || after === undefined ? [] : [conditionCompared(laws, record, name, before, after)];
  });
}

/** The first norm about persons of a law that tests a condition on records. */
const normTesting = ({ personNorms }: Law, name: RecordCondition): NormInForce | undefined =>
  personNorms.find(({ version }) => testedBy(version.when).has(name));

function conditionCompared(
  laws: Laws,
  record: JointSpace,
  id: RecordCondition,
  normBefore: NormInForce,
  normAfter: NormInForce,
): RuleComparison {
  const [one, other] = [laws.before.law.recordConditions[id], laws.after.law.recordConditions[id]];
  const text = ({ version }: NormInForce, when: Condition): RuleText => {
    const { provisions, from, until, amendedBy } = version;
    return { provisions, from, ...(until && { until }), ...(amendedBy && { amendedBy }), when };
  };
  const texts = { before: text(normBefore, one), after: text(normAfter, other) };
  const pair = recordPair(record, one, other);
  const { valuations, differing } = comparePair(pair);
  const isSame = differing === 0;
  const doubled = [...new Set([...testedBy(one), ...testedBy(other)])].filter(
    (fact) => record.nameOf(fact, 'before') !== record.nameOf(fact, 'after'),
  );
  return {
    id,
    kind: 'record-condition',
    label: derivedPersonLabels[id],
    status: isSame ? 'same' : 'changed',
    ...texts,
    valuations,
    differing,
    differs: isSame ? [] : ['applies'],
    directions: isSame ? [] : directionsOf(pair),
    aspects: [],
    isOwnChange: !isSame && !isEqual(one, other),
    through: isSame ? [] : doubled,
    otherDifferences: isEqual(texts.before.provisions, texts.after.provisions) ? [] : ['provisions'],
  };
}

/** Two conditions on one record in the names of their joint space. */
function recordPair(record: JointSpace, one: Condition, other: Condition): ConditionPair {
  const before = conditionUnder(one, record, 'before');
  const after = conditionUnder(other, record, 'after');
  const looked = new Set([...testedBy(before), ...testedBy(after)]);
  const { ruleSet, domainOf } = record.space;
  const groups = groupsOf(axesTesting(record.space, looked), domainOf);
  return { space: { facts: ruleSet.facts, groups, definitions: {} }, before, after };
}

function directionsOf(pair: ConditionPair): readonly MeaningDirection[] {
  const { onlyBefore, onlyAfter } = conditionsOfDifference(pair);
  const direction = (condition: Condition | undefined, before: boolean): readonly MeaningDirection[] =>
    condition === undefined ? [] : [{ before, after: !before, condition, words: formatCondition(condition) }];
  return [...direction(onlyBefore, true), ...direction(onlyAfter, false)];
}
