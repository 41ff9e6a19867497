import type { ProvisionVersion } from '../act/provisions/provision.ts';
import { chapters, provisionOn } from '../act/provisions.ts';
import { containsReference, formatReference, parseReference } from '../act/reference.ts';
import { type Fact, provisionsOfFact } from '../model/entity/fact.ts';
import { caseFacts } from '../model/facts/case-facts.ts';
import { personFacts } from '../model/facts/person-facts.ts';
import type { InForce, Version } from '../model/rule/norm.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import { definitions, norms, personNorms } from './child-protection-act.ts';
import { daysWithin, linksOn } from './dependents.ts';
import { type DefiningFact, definedTerms, type NoRule, notDecidable, transitions, whyRepealed } from './not-encoded.ts';

/**
 * What else can turn on a provision on some day, beside the rules that are named: findings and norms by their ids, in the order of
 * the Act, then other parts of answers and functions, as `linksOn` gives them; left out where nothing does.
 */
export type Turns = readonly [string, ...string[]];

/** A provision that definitions or norms encode. */
export interface Encoded {
  readonly kind: 'encoded';
  /** The ids of the definitions, of the norms on cases and of those on persons, each in the order of the Act. */
  readonly rules: readonly [string, ...string[]];
  /** Of a clause that no rule cites by itself: the provision around it, which the rules cite as a whole. */
  readonly citedAs?: string;
  readonly counterfactuals?: Turns;
}

/** A section or the words that lead in its parts: each part has a disposition of its own. */
export interface ByParts {
  readonly kind: 'by-parts';
  /** The parts of these days, in the order of the Act, parts of parts among them. */
  readonly parts: readonly [string, ...string[]];
}

/** A provision that says what a term means: whoever tells the facts applies it. */
export interface Defines {
  readonly kind: 'defines';
  /** The facts in which the term is told; of a day those that its law has. */
  readonly facts: readonly DefiningFact[];
  readonly counterfactuals?: Turns;
}

/** A transition: it gives no norm of its own, but the day by which others have to be met. */
export interface Transition {
  readonly kind: 'transition';
  /** The key of a screening that tells that day. */
  readonly tells: 'complyBy';
  readonly counterfactuals?: Turns;
}

/** A provision from which nothing can be decided. */
export interface NoRules {
  readonly kind: 'not-decidable';
  readonly because: Bilingual;
  readonly counterfactuals?: Turns;
}

/** What this library makes of a provision. */
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

/** What is said of the provision by itself: by rules that cite it, or by the table of what is no rule. */
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

/** What a provision of which nothing is said by itself takes from its parts or, as a clause, from the provision around it. */
function takenOver(reference: string, version: ProvisionVersion): EncodingStatus[] {
  const parts = partsOf(reference, version);
  if (isSome(parts)) return [{ kind: 'by-parts', parts }];
  const { clause, ...around } = parseReference(reference);
  const citedAs = formatReference(around); // of anything but a clause it is the provision itself, which no rule cites
  const citing = rulesCiting(citedAs, version);
  return isSome(citing) ? [{ kind: 'encoded', rules: citing, citedAs }] : [];
}

/**
 * Every disposition that the rules and the tables give to a version of a provision. That it is exactly one, for every
 * version, is held by a test.
 *
 * @param reference The provision as Riigi Teataja prints it.
 * @param version One of its versions.
 */
export function encodingStatusesOf(reference: string, version: ProvisionVersion): readonly EncodingStatus[] {
  const own = ownEncodingStatuses(reference, version);
  return (isSome(own) ? own : takenOver(reference, version)).map((one) => withTurns(one, reference, version));
}

/** A disposition with what else turns on the provision; of a section that is accounted for by its parts, the parts have it. */
function withTurns(encodingStatus: EncodingStatus, reference: string, { from, until }: InForce): EncodingStatus {
  if (encodingStatus.kind === 'by-parts') return encodingStatus;
  const named: readonly string[] = encodingStatus.kind === 'encoded' ? encodingStatus.rules : [];
  const tells = encodingStatus.kind === 'transition' ? encodingStatus.tells : undefined;
  const links = daysWithin(from, until)
    .flatMap((day) => linksOn(reference, day))
    .filter(({ kind }) => kind !== 'fact');
  const turning = new Set(links.flatMap((link) => link.rules));
  const ids = rules.map(({ id }) => id).filter((id) => turning.has(id) && !named.includes(id));
  const answers = [...new Set(links.flatMap((link) => link.answers))].filter((answer) => answer !== tells);
  const counterfactuals = [...ids, ...answers];
  return isSome(counterfactuals) ? { ...encodingStatus, counterfactuals } : encodingStatus;
}

/**
 * Tells what this library makes of a provision as it stands on a day: which rules encode it, which facts tell the term
 * that it defines, or why there is no rule.
 *
 * The rules are those that cite it on some day of its version. § 41 (1) and § 47 (2), which put § 19 off, so count as
 * encoded by the norms of § 19 before 2020-01-01 too.
 *
 * @param reference The provision in any way that `parseReference` reads.
 * @param day The day, `YYYY-MM-DD`; checked by its form.
 * @returns The disposition, or `undefined` where the Act has no such provision on that day.
 * @throws LawError as `parseReference` does for what is no provision; at `at`: `not-a-day`; `day-not-modelled` for a day
 * before 2016-01-01.
 * @example
 * ```ts
 * import { dispositionOf } from 'lasteks';
 * const { rules, turns } = dispositionOf('§ 33 (2)', '2023-05-02');
 * rules; // => ['determine-place-of-stay', 'determine-communication', 'end-separation']
 * turns.slice(0, 2); // => ['evaluate-separated-child', 'turn-to-court']
 * dispositionOf('§ 2', '2023-05-02').because.en; // => 'States the purpose.'
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

/** The first days of facts that are asked for later than the provisions that they come from began. */
const firstDays: ReadonlyMap<string, string> = new Map(
  definedTerms.flatMap(({ since }) => Object.entries(since ?? {})),
);

/** Whether the law of a day asks for a fact: all that it comes from is in force. */
const isOfTheLawOn = (name: DefiningFact, day: string): boolean =>
  (firstDays.get(name) ?? '') <= day &&
  provisionsOfFact(factsByName.get(name)!, day).every((provision) => provisionOn(provision, day) !== undefined);
