import type { Condition } from '../model/rule/condition.ts';
import type { Modality, NormVersion, Version } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import { dayAfter } from '../model/time/civil-day.ts';
import { definitions, norms, personNorms } from '../rules/child-protection-act.ts';
import { type Law, lawOn } from '../rules/law.ts';

/**
 * What a version of a rule is about: a finding, a norm that turns on the case, one that stands whatever the case, a norm that
 * turns on a person, or what makes a record of a person count.
 */
export type RuleKind = 'definition' | 'norm' | 'standing' | 'person' | 'record';

/** A definition, a norm or a condition on records in one of its versions: what scenarios cover and mutants change. */
export interface RuleVersion {
  /** `decide-on-case-management from 2023-01-01`. */
  readonly key: string;
  /** The id of the definition or norm; of a condition on records its name. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly label: Bilingual;
  readonly modality?: Modality;
  readonly version: Version | NormVersion;
  readonly when: Condition;
  /** The first law that has it, and the first day of that law. */
  readonly law: Law;
  readonly day: string;
  /** Of a condition on records: the norm about persons that tests it, in the version of the same days. */
  readonly norm?: RuleVersion;
}

/** The law of a stretch of days on which nothing changes, with the first of them. */
export interface Stretch {
  readonly day: string;
  readonly law: Law;
}

const firstDay = '2016-01-01';

/** Every law that there is, by the day it starts. */
export function everyLaw(): readonly Stretch[] {
  const versions = [...definitions, ...norms, ...personNorms].flatMap((rule) => rule.versions as readonly Version[]);
  const days = versions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)]));
  return [...new Set(days)]
    .filter((day) => day >= firstDay)
    .sort()
    .map((day) => ({ day, law: lawOn(day) }));
}

/** The rules of a law in the versions that it has, in the order of the Act. */
export function ruleVersionsIn({ law, day }: Stretch): readonly RuleVersion[] {
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
    ...law.unconditionalNorms.map((norm) => made('standing', norm)),
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

/** The tests and named definitions of a condition as it is written, from left to right. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition || 'condition' in condition) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

let known: readonly RuleVersion[] | undefined;

/** Every version of every rule, in the order of the Act and then of its days; each with the first law that has it. */
export function everyRuleVersion(): readonly RuleVersion[] {
  known ??= inOrder(everyLaw().flatMap(ruleVersionsIn));
  return known;
}

function inOrder(found: readonly RuleVersion[]): readonly RuleVersion[] {
  const byKey = new Map<string, RuleVersion>();
  for (const one of found) if (!byKey.has(one.key)) byKey.set(one.key, one);
  const order = [...definitions, ...norms, ...personNorms].map(({ id }) => id);
  const placeOf = ({ id, norm }: RuleVersion): number => order.indexOf(norm?.id ?? id);
  return [...byKey.values()].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || (a.version.from < b.version.from ? -1 : a.version.from > b.version.from ? 1 : 0),
  );
}
