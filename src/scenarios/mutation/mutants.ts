import { firstDayOfAct } from '../../act/wording-days.ts';
import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { ruleSetOf } from '../../assessment/case-evaluator.ts';
import { personRuleSetOf } from '../../assessment/person/person-evaluation.ts';
import { recordRuleSet } from '../../assessment/person/record-evaluation.ts';
import type { RuleSet } from '../../engine/rule-set.ts';
import type { Condition } from '../../model/rule/condition.ts';
import {
  type Actor,
  type DefinitionVersion,
  isInForce,
  type Modality,
  type NormVersion,
  type Recipient,
  type Version,
} from '../../model/rule/norm.ts';
import { dayAfter, dayBefore } from '../../model/time/civil-day.ts';
import type { Term } from '../../model/time/term.ts';
import { offenceLists } from '../../rules/chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from '../../rules/child-protection-act.ts';
import type { Law } from '../../rules/law.ts';
import { canonicalJson } from '../run/norm-attributes.ts';
import { isInLaw, withCondition, withOtherVersion, withVersion } from './changed-laws.ts';
import { conditionMutants } from './mutants-of-conditions.ts';
import { isSameList, listMutants } from './mutants-of-lists.ts';
import { termMutants } from './mutants-of-terms.ts';

/** One step by which a law can be changed. */
export interface Mutant {
  /** The version of a rule, or the list, and the change. */
  readonly id: string;
  /** The rule that is changed; for a list the norm that uses it. */
  readonly rule: RuleVersion;
  readonly change: string;
  /** The kind of change. Only an expectation about the norm's attributes can kill a mutant of an `attribute`. */
  readonly of: 'condition' | 'attribute' | 'answer' | 'term' | 'day' | 'list';
  /** The changed form of a law on a day; the law itself where the change does not concern it. */
  readonly lawIn: (law: Law, day: string) => Law;
  /** The changed condition, for a mutant of a condition. */
  readonly when?: Condition;
  /** Whether the mutant is equivalent: no answer changes, so that no scenario can kill it. */
  readonly isSame?: boolean;
  /** The changed term, for a mutant of a term. */
  readonly term?: { readonly changed: Term | undefined };
}

/** Every mutant of a version of a rule. */
export function mutantsOf(rule: RuleVersion): readonly Mutant[] {
  if (rule.kind === 'record') return ofCondition(rule);
  return [...ofCondition(rule), ...ofAttributes(rule), ...ofTerm(rule), ...ofDays(rule), ...ofLists(rule)];
}

/** The rule set that contains the facts and definitions of a rule's condition. */
export function ruleSetFor({ kind, law }: RuleVersion): RuleSet {
  return kind === 'person' ? personRuleSetOf(law) : kind === 'record' ? recordRuleSet : ruleSetOf(law);
}

function ofCondition(rule: RuleVersion): readonly Mutant[] {
  const { facts, definitions: named } = ruleSetFor(rule);
  const domainOf = new Map(facts.map((fact) => [fact.name, fact]));
  return conditionMutants(rule.when, { definitions: named, domainOf }).map(({ change, when }) => {
    const changed = withCondition(rule, when);
    return { ...titled(rule, change), of: 'condition', when, lawIn: changed };
  });
}

const titled = (rule: RuleVersion, change: string) => ({ id: `${rule.key}: ${change}`, rule, change });

const modalities: readonly Modality[] = ['obligation', 'prohibition', 'permission'];

/** The attributes of a version that specify its bearer and counterpart. */
const details = [
  { key: 'bearerMunicipality', name: 'municipality of the bearer' },
  { key: 'bearerOf', name: 'bodies of the bearer' },
  { key: 'counterpartMunicipality', name: 'municipality of the counterpart' },
] as const satisfies readonly { readonly key: keyof NormVersion; readonly name: string }[];

/** Every mutant of a version by one change of its attributes. */
function ofAttributes(rule: RuleVersion): readonly Mutant[] {
  const version = rule.version as Partial<NormVersion & DefinitionVersion> & Version;
  const citing = rule.kind === 'person' || 'notifies' in version ? ['provisions'] : [];
  const mutant = (change: string, changed: object, modality?: Modality): Mutant => ({
    ...titled(rule, change),
    of: ['notifies', 'presumedWhen', ...citing].some((key) => key in changed) ? 'answer' : 'attribute',
    lawIn: withVersion(rule, changed as Partial<NormVersion>, modality ?? rule.modality),
  });
  const { provisions, counterpart = [], presumedWhen } = version;
  const bearer: readonly Actor[] = version.bearer ?? [];
  const notifies: readonly Recipient[] = version.notifies ?? [];
  const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
    items.filter((_, index) => index !== at);
  const otherActor = (actor: Actor): Actor => (actor === 'not-named' ? 'anyone' : 'not-named');
  return [
    ...modalities
      .filter((one) => rule.modality !== undefined && one !== rule.modality)
      .map((one) => mutant(`modality ${one}`, {}, one)),
    ...provisions.flatMap((one, at) => [
      mutant(`provision ${one} replaced`, { provisions: provisions.with(at, one === '§ 1' ? '§ 2' : '§ 1') }),
      ...(provisions.length > 1 ? [mutant(`provision ${one} left out`, { provisions: without(provisions, at) })] : []),
    ]),
    ...bearer.flatMap((one, at) => [
      mutant(`bearer ${one} replaced`, { bearer: bearer.with(at, otherActor(one)) }),
      ...(bearer.length > 1 ? [mutant(`bearer ${one} left out`, { bearer: without(bearer, at) })] : []),
    ]),
    ...counterpart.map((one, at) => mutant(`counterpart ${one} left out`, { counterpart: without(counterpart, at) })),
    ...notifies.flatMap((one, at) => [
      mutant(`recipient ${one.body} left out`, { notifies: notifies.length > 1 ? without(notifies, at) : undefined }),
      mutant(`recipient ${one.body} replaced`, { notifies: notifies.with(at, { ...one, body: otherActor(one.body) }) }),
      ...(one.municipality === undefined
        ? []
        : [mutant(`municipality of ${one.body} left out`, { notifies: notifies.with(at, { body: one.body }) })]),
    ]),
    ...details.flatMap(({ key, name }) =>
      version[key] === undefined ? [] : [mutant(`${name} left out`, { [key]: undefined })],
    ),
    ...(presumedWhen === undefined ? [] : [mutant('presumption left out', { presumedWhen: undefined })]),
  ];
}

function ofTerm(rule: RuleVersion): readonly Mutant[] {
  const { term } = rule.version as NormVersion;
  if (term === undefined) return [];
  return termMutants(term).map(({ change, term: changed }) => ({
    ...titled(rule, change),
    of: 'term',
    term: { changed },
    lawIn: withVersion(rule, { term: changed } as Partial<NormVersion>),
  }));
}

/** Mutants of the first and last day of a version, one day earlier or later; the adjacent version is cut or extended to fit. */
function ofDays(rule: RuleVersion): readonly Mutant[] {
  const { from, until } = rule.version;
  const siblings = versionsOf(rule.id);
  const former = siblings.find((one) => one.until === dayBefore(from));
  const isFollowed = siblings.some((one) => until !== undefined && one.from === dayAfter(until));
  const on = (day: string, change: string, version: Version | undefined): readonly Mutant[] => {
    const isPossible = day >= firstDayOfAct && (version !== undefined || rule.kind !== 'definition');
    const changed = withOtherVersion(rule.id, version);
    return isPossible
      ? [
          {
            ...titled(rule, change),
            of: 'day',
            isSame: isSameVersion(versionOn(siblings, day), version),
            lawIn: (law, today) => (today === day ? changed(law) : law),
          },
        ]
      : [];
  };
  return [
    ...on(dayBefore(from), 'starts a day earlier', rule.version),
    ...on(from, 'starts a day later', former),
    ...(until === undefined || isFollowed
      ? []
      : [...on(dayAfter(until), 'ends a day later', rule.version), ...on(until, 'ends a day earlier', undefined)]),
  ];
}

const versionOn = (versions: readonly Version[], day: string): Version | undefined =>
  versions.find((one) => isInForce(one, day));

/** Whether two versions of a norm differ only in their days and in notes on their text. */
function isSameVersion(one: Version | undefined, other: Version | undefined): boolean {
  const attributesOf = (version: Version | undefined): string => {
    const { from, until, amendedBy, reading, unsettled, ...rest } = version ?? ({} as Version);
    return canonicalJson(rest);
  };
  const lists = (version: Version | undefined): string =>
    offenceLists
      .filter((list) => list.provision === version?.provisions[0] && isInForce(list, version.from))
      .map(({ code, from }) => `${code} ${from}`)
      .join();
  return attributesOf(one) === attributesOf(other) && lists(one) === lists(other);
}

/** Every version of a rule. */
export const versionsOf = (id: string): readonly Version[] =>
  [...definitions, ...norms, ...personNorms].find((one) => one.id === id)!.versions as readonly Version[];

/** The lists that a version of a norm about persons uses. */
export const listsOf = ({ kind, version, law }: RuleVersion): Law['offenceLists'] =>
  kind !== 'person'
    ? []
    : law.offenceLists.filter(
        (list) =>
          list.provision === version.provisions[0] &&
          list.from <= version.from &&
          (list.until === undefined || version.from <= list.until),
      );

function ofLists(rule: RuleVersion): readonly Mutant[] {
  return listsOf(rule).flatMap((list) =>
    listMutants(list).map(({ change, list: changed }): Mutant => {
      const lists = rule.law.offenceLists.map((one) => (one === list ? changed : one));
      return {
        ...titled(rule, `list of the ${list.code}: ${change}`),
        of: 'list',
        isSame: isSameList(list, changed),
        lawIn: (law) => (isInLaw(rule, law) ? { ...law, offenceLists: lists } : law),
      };
    }),
  );
}
