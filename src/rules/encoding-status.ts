import type { ProvisionVersion } from '../act/provisions/provision.ts';
import { chapters, provisionOn } from '../act/provisions.ts';
import { containsReference, formatReference, parseReference } from '../act/reference.ts';
import { type Fact, provisionsOfFact } from '../model/entity/fact.ts';
import type { InForce, Version } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import { definitions, norms, personNorms } from './child-protection-act.ts';
import { daysWithin, linksOn } from './dependents.ts';
import { caseFacts } from './facts/case-facts.ts';
import { personFacts } from './facts/person-facts.ts';
import { type DefiningFact, definedTerms, type NoRule, notDecidable, transitions, whyRepealed } from './not-encoded.ts';

/**
 * What else can depend on a provision on some day, beside the rules that are named: findings and norms by their ids, in the order
 * of the Act, then other parts of answers and functions, as `linksOn` gives them; left out where nothing does.
 */
export type Turns = readonly [string, ...string[]];

/** A provision that definitions or norms encode. */
export interface Encoded {
  readonly kind: 'encoded';
  /** The ids of the definitions, of the norms on cases and of those on persons, each in the order of the Act. */
  readonly rules: readonly [string, ...string[]];
  /** For a clause that no rule cites by itself: the provision that contains it, which the rules cite as a whole. */
  readonly citedAs?: string;
  readonly counterfactuals?: Turns;
}

/** A section, or the introductory words of a list: each part has a status of its own. */
export interface ByParts {
  readonly kind: 'by-parts';
  /** The parts of these days, in the order of the Act, parts of parts among them. */
  readonly parts: readonly [string, ...string[]];
}

/** A provision that defines a term: whoever provides the facts applies it. */
export interface Defines {
  readonly kind: 'defines';
  /** The facts that use the term; of a day, those that its law has. */
  readonly facts: readonly DefiningFact[];
  readonly counterfactuals?: Turns;
}

/** A transitional provision: no norm of its own, but the day by which others have to be complied with. */
export interface Transition {
  readonly kind: 'transition';
  /** The key of a screening that gives that day. */
  readonly tells: 'complyBy';
  readonly counterfactuals?: Turns;
}

/** A provision from which nothing can be decided. */
export interface NoRules {
  readonly kind: 'not-decidable';
  readonly because: Bilingual;
  readonly counterfactuals?: Turns;
}

/** How this library treats a provision. */
export type EncodingStatus = Encoded | ByParts | Defines | Transition | NoRules;

const rules: readonly { readonly id: string; readonly versions: readonly Version[] }[] = [
  ...definitions,
  ...norms,
  ...personNorms,
];

const shareADay = (one: InForce, other: InForce): boolean =>
  (other.until === undefined || one.from <= other.until) && (one.until === undefined || other.from <= one.until);

/** Whether a version is in force on days of an entry alone. */
const isWithin = (version: InForce, { from = version.from, until }: NoRule): boolean =>
  from <= version.from && (until === undefined || (version.until !== undefined && version.until <= until));

/** The rules of which a version that is in force on days of the provision's version cites it by this very reference. */
const rulesCiting = (reference: string, days: InForce): string[] =>
  rules
    .filter(({ versions }) =>
      versions.some((version) => shareADay(version, days) && version.provisions.includes(reference)),
    )
    .map(({ id }) => id);

/** The parts of a provision that are in force on days of its version. */
function partsOf(reference: string, days: InForce): string[] {
  const whole = parseReference(reference);
  return chapters
    .flatMap(({ provisions }) => provisions)
    .filter((part) => part.reference !== reference && containsReference(whole, parseReference(part.reference)))
    .filter(({ versions }) => versions.some((version) => shareADay(version, days)))
    .map((part) => part.reference);
}

const isSome = <Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] => items.length > 0;

/** The status of the provision by itself: from rules that cite it, or from the table of what is not encoded. */
function ownEncodingStatuses(reference: string, version: ProvisionVersion): EncodingStatus[] {
  const citing = rulesCiting(reference, version);
  const isIt = (entry: NoRule): boolean => entry.provision === reference && isWithin(version, entry);
  const reasons = version.repealed === true ? [{ because: whyRepealed }] : notDecidable.filter(isIt);
  return [
    ...(isSome(citing) ? [{ kind: 'encoded', rules: citing } as const] : []),
    ...definedTerms.filter(isIt).map(({ facts }) => ({ kind: 'defines', facts }) as const),
    ...reasons.map(({ because }) => ({ kind: 'not-decidable', because }) as const),
    ...transitions.filter(isIt).map(() => ({ kind: 'transition', tells: 'complyBy' }) as const),
  ];
}

/** The status of a provision that has none by itself: from its parts or, for a clause, from the provision that contains it. */
function takenOver(reference: string, version: ProvisionVersion): EncodingStatus[] {
  const parts = partsOf(reference, version);
  if (isSome(parts)) return [{ kind: 'by-parts', parts }];
  const { clause, ...around } = parseReference(reference);
  const citedAs = formatReference(around); // for anything but a clause this is the provision itself, which no rule cites
  const citing = rulesCiting(citedAs, version);
  return isSome(citing) ? [{ kind: 'encoded', rules: citing, citedAs }] : [];
}

/**
 * Every status that the rules and the tables give to a version of a provision. A test checks that each version has exactly
 * one.
 *
 * @param reference The provision as Riigi Teataja prints it.
 * @param version One of its versions.
 */
export function encodingStatusesOf(reference: string, version: ProvisionVersion): readonly EncodingStatus[] {
  const own = ownEncodingStatuses(reference, version);
  return (isSome(own) ? own : takenOver(reference, version)).map((one) => withTurns(one, reference, version));
}

/** A status with what else depends on the provision; for a section treated by its parts, the parts have it. */
function withTurns(encodingStatus: EncodingStatus, reference: string, { from, until }: InForce): EncodingStatus {
  if (encodingStatus.kind === 'by-parts') return encodingStatus;
  const named: readonly string[] = encodingStatus.kind === 'encoded' ? encodingStatus.rules : [];
  const tells = encodingStatus.kind === 'transition' ? encodingStatus.tells : undefined;
  const links = daysWithin(from, until)
    .flatMap((day) => linksOn(reference, day))
    .filter(({ kind }) => kind !== 'fact');
  const affected = new Set(links.flatMap((link) => link.rules));
  const ids = rules.map(({ id }) => id).filter((id) => affected.has(id) && !named.includes(id));
  const answers = [...new Set(links.flatMap((link) => link.answers))].filter((answer) => answer !== tells);
  const counterfactuals = [...ids, ...answers];
  return isSome(counterfactuals) ? { ...encodingStatus, counterfactuals } : encodingStatus;
}

/**
 * How this library treats a provision as worded on a day: which rules encode it, which facts use the term that it
 * defines, or why there is no rule.
 *
 * The rules are those that cite it on some day of its version. § 41 (1) and § 47 (2), which postpone § 19, are therefore
 * encoded by the norms of § 19 before 2020-01-01 too.
 *
 * @param reference The provision, in any form that `parseReference` accepts.
 * @param day The day, `YYYY-MM-DD`; checked by its form.
 * @returns The status, or `undefined` where the Act has no such provision on that day.
 * @throws LawError as `parseReference` does for an invalid reference; at `at`: `not-a-day`; `day-not-modelled` for a day
 * before 2016-01-01.
 * @example
 * ```ts
 * import { encodingStatusOf } from 'lasteks';
 * const { rules, counterfactuals } = encodingStatusOf('§ 33 (2)', '2023-05-02');
 * rules; // => ['determine-place-of-stay', 'determine-communication', 'end-separation']
 * counterfactuals.slice(0, 2); // => ['evaluate-separated-child', 'turn-to-court']
 * encodingStatusOf('§ 2', '2023-05-02').because.en; // => 'States the purpose.'
 * ```
 */
export function encodingStatusOf(reference: string, day: string): EncodingStatus | undefined {
  const provision = provisionOn(reference, day);
  const encodingStatus = provision && encodingStatusesOf(provision.reference, provision.version)[0];
  if (encodingStatus?.kind !== 'defines') return encodingStatus;
  return { ...encodingStatus, facts: encodingStatus.facts.filter((fact) => isOfTheLawOn(fact, day)) };
}

const factsByName: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  ...caseFacts.map((fact) => [fact.path, fact] as const),
  ...personFacts.map((fact) => [`person.${fact.path}`, fact] as const),
]);

/** First days of facts that rules use only later than the provisions they come from. */
const firstDays: ReadonlyMap<string, string> = new Map(
  definedTerms.flatMap(({ since }) => Object.entries(since ?? {})),
);

/** Whether the law of a day uses a fact: all provisions that it comes from are in force. */
const isOfTheLawOn = (name: DefiningFact, day: string): boolean =>
  (firstDays.get(name) ?? '') <= day &&
  provisionsOfFact(factsByName.get(name)!, day).every((provision) => provisionOn(provision, day) !== undefined);
