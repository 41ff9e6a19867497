import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Condition } from '../../model/rule/condition.ts';
import { isInForce, isUnconditional, type NormVersion, type Version } from '../../model/rule/norm.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import type { Law } from '../../rules/law.ts';

/** The groups of a law whose rules have versions. */
const groupOf = {
  definition: 'definitions',
  norm: 'norms',
  unconditional: 'unconditionalNorms',
  person: 'personNorms',
} as const;

interface InLaw {
  readonly id: string;
  readonly version: Version;
}

/** Whether a law has a version of a rule. */
export const isInLaw = ({ version }: RuleVersion, law: Law): boolean => versionsIn(law).has(version);

const versionsIn = /* @__PURE__ */ memoizeWeak(
  (law: Law): ReadonlySet<Version> =>
    new Set(Object.values(groupOf).flatMap((group) => (law[group] as readonly InLaw[]).map(({ version }) => version))),
);

/** A law with changed attributes of a version of a rule; the law itself where it does not have that version. */
export function withVersion(
  rule: RuleVersion,
  change: Partial<NormVersion>,
  modality = rule.modality,
): (law: Law) => Law {
  return (law) => {
    if (!isInLaw(rule, law)) return law;
    const group = groupOf[rule.kind as keyof typeof groupOf];
    const changed = (law[group] as readonly InLaw[]).map((one) =>
      one.version === rule.version
        ? { ...one, ...(modality === undefined ? {} : { modality }), version: { ...one.version, ...change } }
        : one,
    );
    return { ...law, [group]: changed };
  };
}

/** A law in which a version of a rule, or a condition on records, has another condition. */
export function withCondition(rule: RuleVersion, when: Condition): (law: Law) => Law {
  if (rule.kind !== 'record') return withVersion(rule, { when: when as NormVersion['when'] });
  return (law) =>
    isInLaw(rule, law) ? { ...law, recordConditions: { ...law.recordConditions, [rule.id]: when } } : law;
}

/**
 * A law in which a rule has this version instead of its own, or none where `version` is `undefined`. Facts that are derived
 * since the days of that version come with it: without them, it could not apply.
 */
export function withOtherVersion(id: string, version: Version | undefined): (law: Law) => Law {
  const rule = [...definitions, ...norms, ...personNorms].find((one) => one.id === id)!;
  const { versions: _versions, ...rest } = rule;
  const isOf = (rules: readonly { readonly id: string }[]): boolean => rules.some((one) => one.id === id);
  const group = isOf(definitions)
    ? 'definitions'
    : isOf(personNorms)
      ? 'personNorms'
      : version !== undefined && isUnconditional(version as NormVersion)
        ? 'unconditionalNorms'
        : 'norms';
  return (law) => {
    const without = <Rule extends InLaw>(rules: readonly Rule[]): readonly Rule[] =>
      rules.filter((one) => one.id !== id);
    const base: Law = {
      ...law,
      definitions: without(law.definitions),
      norms: without(law.norms),
      unconditionalNorms: without(law.unconditionalNorms),
      personNorms: without(law.personNorms),
    };
    if (version === undefined) return base;
    const since = isInForce(version, law.since) ? law.since : version.from;
    return { ...base, since, [group]: [...base[group], { ...rest, version }] };
  };
}
