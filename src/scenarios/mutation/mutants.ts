import type { RuleVersion } from '../../analysis/rule-versions.ts';
import { ruleSetOf } from '../../assessment/evaluator.ts';
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
import { isInLaw, withCondition, withOtherVersion, withVersion } from './changed-laws.ts';
import { conditionMutants } from './mutants-of-conditions.ts';
import { listMutants, nameTheSame } from './mutants-of-lists.ts';
import { termMutants } from './mutants-of-terms.ts';

/** One step by which a law can be changed. */
export interface Mutant {
  /** The version of a rule, or the list, and the change. */
  readonly id: string;
  /** The rule whose answers can change first: of a list the norm that it is of. */
  readonly rule: RuleVersion;
  readonly change: string;
  /** What is changed, and so how scenarios can notice it: a saying only by what they expect the law to say. */
  readonly of: 'condition' | 'saying' | 'answer' | 'term' | 'day' | 'list';
  /** The changed law for one of a day; the law itself where the change does not touch it. */
  readonly lawIn: (law: Law, day: string) => Law;
  /** Of a changed condition: the condition. */
  readonly when?: Condition;
  /** Whether the change leaves all that is answered as it is: no scenario could notice it. */
  readonly isSame?: boolean;
  /** Of a changed term: the term. */
  readonly term?: { readonly changed: Term | undefined };
}

const firstDay = '2016-01-01';

/** Every mutant of a version of a rule. */
export function mutantsOf(rule: RuleVersion): readonly Mutant[] {
  if (rule.kind === 'record') return ofCondition(rule);
  return [...ofCondition(rule), ...ofSayings(rule), ...ofTerm(rule), ...ofDays(rule), ...ofLists(rule)];
}

/** The rule set that the condition of a rule is read in. */
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

/** What a version says of bearer and counterpart beside who they are. */
const details = [
  { key: 'bearerMunicipality', name: 'municipality of the bearer' },
  { key: 'bearerOf', name: 'bodies of the bearer' },
  { key: 'counterpartMunicipality', name: 'municipality of the counterpart' },
] as const satisfies readonly { readonly key: keyof NormVersion; readonly name: string }[];

/** What a version says of itself, with one step changed. */
function ofSayings(rule: RuleVersion): readonly Mutant[] {
  const version = rule.version as Partial<NormVersion & DefinitionVersion> & Version;
  const citing = rule.kind === 'person' || 'notifies' in version ? ['provisions'] : [];
  const saying = (change: string, changed: object, modality?: Modality): Mutant => ({
    ...titled(rule, change),
    of: ['notifies', 'presumedWhen', ...citing].some((key) => key in changed) ? 'answer' : 'saying',
    lawIn: withVersion(rule, changed as Partial<NormVersion>, modality ?? rule.modality),
  });
  const { provisions, counterpart = [], presumedWhen } = version;
  const bearer: readonly Actor[] = version.bearer ?? [];
  const notifies: readonly Recipient[] = version.notifies ?? [];
  const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
    items.filter((_, place) => place !== at);
  const otherActor = (actor: Actor): Actor => (actor === 'not-named' ? 'anyone' : 'not-named');
  return [
    ...modalities
      .filter((one) => rule.modality !== undefined && one !== rule.modality)
      .map((one) => saying(`modality ${one}`, {}, one)),
    ...provisions.flatMap((one, at) => [
      saying(`provision ${one} replaced`, { provisions: provisions.with(at, one === '§ 1' ? '§ 2' : '§ 1') }),
      ...(provisions.length > 1 ? [saying(`provision ${one} left out`, { provisions: without(provisions, at) })] : []),
    ]),
    ...bearer.flatMap((one, at) => [
      saying(`bearer ${one} replaced`, { bearer: bearer.with(at, otherActor(one)) }),
      ...(bearer.length > 1 ? [saying(`bearer ${one} left out`, { bearer: without(bearer, at) })] : []),
    ]),
    ...counterpart.map((one, at) => saying(`counterpart ${one} left out`, { counterpart: without(counterpart, at) })),
    ...notifies.flatMap((one, at) => [
      saying(`recipient ${one.body} left out`, { notifies: notifies.length > 1 ? without(notifies, at) : undefined }),
      saying(`recipient ${one.body} replaced`, { notifies: notifies.with(at, { ...one, body: otherActor(one.body) }) }),
      ...(one.municipality === undefined
        ? []
        : [saying(`municipality of ${one.body} left out`, { notifies: notifies.with(at, { body: one.body }) })]),
    ]),
    ...details.flatMap(({ key, name }) =>
      version[key] === undefined ? [] : [saying(`${name} left out`, { [key]: undefined })],
    ),
    ...(presumedWhen === undefined ? [] : [saying('presumption left out', { presumedWhen: undefined })]),
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

/** The days of a version, one earlier or later; the neighbour of the same norm gives way or fills the gap. */
export function ofDays(rule: RuleVersion): readonly Mutant[] {
  const { from, until } = rule.version;
  const siblings = versionsOf(rule.id);
  const former = siblings.find((one) => one.until === dayBefore(from));
  const isFollowed = siblings.some((one) => until !== undefined && one.from === dayAfter(until));
  const on = (day: string, change: string, version: Version | undefined): readonly Mutant[] => {
    const isPossible = day >= firstDay && (version !== undefined || rule.kind !== 'definition');
    const changed = withOtherVersion(rule.id, version);
    return isPossible
      ? [
          {
            ...titled(rule, change),
            of: 'day',
            isSame: saysTheSame(versionOn(siblings, day), version),
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

/** Whether two versions of a norm differ in no more than their days and what is told about their text. */
function saysTheSame(one: Version | undefined, other: Version | undefined): boolean {
  const said = (version: Version | undefined): string => {
    const { from, until, amendedBy, reading, unsettled, ...rest } = version ?? ({} as Version);
    return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const lists = (version: Version | undefined): string =>
    offenceLists
      .filter((list) => list.provision === version?.provisions[0] && isInForce(list, version.from))
      .map(({ code, from }) => `${code} ${from}`)
      .join();
  return said(one) === said(other) && lists(one) === lists(other);
}

/** Every version of a rule. */
export const versionsOf = (id: string): readonly Version[] =>
  [...definitions, ...norms, ...personNorms].find((one) => one.id === id)!.versions as readonly Version[];

/** The lists that are read for a version of a norm about persons. */
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
        isSame: nameTheSame(list, changed),
        lawIn: (law) => (isInLaw(rule, law) ? { ...law, offenceLists: lists } : law),
      };
    }),
  );
}
