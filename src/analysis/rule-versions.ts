import { firstDayOfAct } from '../act/wording-days.ts';
import type { Condition } from '../model/rule/condition.ts';
import type { Modality, NormVersion, Version } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import { dayAfter } from '../model/time/civil-day.ts';
import { definitions, norms, personNorms } from '../rules/child-protection-act.ts';
import { type Law, lawOn } from '../rules/law.ts';

/**
 * The kind of a rule: a definition, a norm that depends on the case, a norm that applies in every case, a norm that depends on a
 * person, or a condition on a person's records.
 */
export type RuleKind = 'definition' | 'norm' | 'unconditional' | 'person' | 'record';

/** One version of a definition, a norm or a condition on records: what scenarios cover and mutants change. */
export interface RuleVersion {
  /** `decide-on-case-management from 2023-01-01`. */
  readonly key: string;
  /** The id of the definition or norm, or the name of the condition on records. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly label: Bilingual;
  readonly modality?: Modality;
  readonly version: Version | NormVersion;
  readonly when: Condition;
  /** The first law that has this version, and the first day of that law. */
  readonly law: Law;
  readonly day: string;
  /** For a condition on records: the norm about persons that tests it, in the version of the same days. */
  readonly norm?: RuleVersion;
}

/** A period in which the law does not change, with its first day. */
export interface LawPeriod {
  readonly day: string;
  readonly law: Law;
}

/** Every law, by its first day. */
export function everyLaw(): readonly LawPeriod[] {
  const versions = [...definitions, ...norms, ...personNorms].flatMap((rule) => rule.versions as readonly Version[]);
  const days = versions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)]));
  return [...new Set(days)]
    .filter((day) => day >= firstDayOfAct)
    .sort()
    .map((day) => ({ day, law: lawOn(day) }));
}

/** The rules of a law in their versions in force, in the order of the Act. */
export function ruleVersionsIn({ law, day }: LawPeriod): readonly RuleVersion[] {
  const made = (kind: RuleKind, { id, label, modality, version }: NormLike): RuleVersion => ({
    key: `${id} from ${version.from}`,
    id,
    kind,
    label,
    ...(modality === undefined ? {} : { modality }),
    version,
    when: version.when,
    law,
    day,
  });
  const persons = law.personNorms.map((norm) => made('person', norm));
  return [
    ...law.definitions.map((definition) => made('definition', definition)),
    ...law.norms.map((norm) => made('norm', norm)),
    ...law.unconditionalNorms.map((norm) => made('unconditional', norm)),
    ...persons,
    ...persons.flatMap((norm) => recordConditionsOf(norm)),
  ];
}

interface NormLike {
  readonly id: string;
  readonly label: Bilingual;
  readonly modality?: Modality;
  readonly version: Version | NormVersion;
}

/** The conditions on records that a norm about persons tests. */
function recordConditionsOf(norm: RuleVersion): readonly RuleVersion[] {
  return Object.entries(norm.law.recordConditions)
    .filter(([name]) => leavesOf(norm.when).some((leaf) => 'fact' in leaf && leaf.fact === name))
    .map(([name, when]) => ({ ...norm, key: `${name} in ${norm.key}`, id: name, kind: 'record', when: when!, norm }));
}

/** The leaves of a condition, from left to right: its tests and the definitions that it names. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition || 'condition' in condition) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

let cached: readonly RuleVersion[] | undefined;

/** Every version of every rule, in the order of the Act and then of its days; each with the first law that has it. */
export function everyRuleVersion(): readonly RuleVersion[] {
  cached ??= inOrder(everyLaw().flatMap(ruleVersionsIn));
  return cached;
}

function inOrder(found: readonly RuleVersion[]): readonly RuleVersion[] {
  const byKey = new Map<string, RuleVersion>();
  for (const one of found) if (!byKey.has(one.key)) byKey.set(one.key, one);
  const order = [...definitions, ...norms, ...personNorms].map(({ id }) => id);
  const positionOf = ({ id, norm }: RuleVersion): number => order.indexOf(norm?.id ?? id);
  return [...byKey.values()].sort(
    (a, b) =>
      positionOf(a) - positionOf(b) || (a.version.from < b.version.from ? -1 : a.version.from > b.version.from ? 1 : 0),
  );
}
