import { containsReference, parseReference, type Reference, readReference } from '../act/reference.ts';
import type { Dependents } from '../act/verify-text.ts';
import { wordingNamed } from '../act/wordings.ts';
import { type Fact, provisionsOfFact } from '../model/entity/fact.ts';
import { memoizeBounded, memoizeWeak } from '../model/memoize.ts';
import { isInForce } from '../model/rule/norm.ts';
import { dayAfter } from '../model/time/civil-day.ts';
import { offenceLists } from './chapter-04-officials-and-persons-working-with-children/offence-lists.ts';
import { definitions, norms, personNorms } from './child-protection-act.ts';
import { type DependentLink, type DependentRule, dependentKinds } from './dependents/dependent-rule.ts';
import { allThings } from './dependents/dependent-rules.ts';
import { caseFacts } from './facts/case-facts.ts';
import { derivedFacts } from './facts/derived-facts.ts';
import { personFacts, recordFacts } from './facts/person-facts.ts';
import { lawOn } from './law.ts';

/** Something that is in force on a day, with its parsed provisions, and what depends on it under the law of that day. */
interface DependentsOnDay {
  readonly thing: DependentRule;
  readonly places: readonly (readonly [cited: string, place: Reference])[];
  readonly link: Omit<DependentLink, 'provisions'>;
}

const placeOf = /* @__PURE__ */ memoizeBounded((reference: string): Reference => parseReference(reference));

/** What is based on some provision on a day, by section. */
const dependentsOnDay = /* @__PURE__ */ memoizeBounded(
  (day: string): ReadonlyMap<string, readonly DependentsOnDay[]> => {
    const law = lawOn(day);
    const bySection = new Map<string, DependentsOnDay[]>();
    for (const thing of allThings()) {
      if (!isInForce(thing, day)) continue;
      const { kind, id, provisions, affected } = thing;
      const link = { kind, id, ...affected(law) };
      if (link.rules.length + link.answers.length === 0) continue;
      const places = provisions.map((cited) => [cited, placeOf(cited)] as const);
      for (const section of new Set(places.map(([, place]) => sectionOf(place)))) {
        bySection.set(section, [...(bySection.get(section) ?? []), { thing, places, link }]);
      }
    }
    return bySection;
  },
);

const sectionOf = ({ section }: Reference): string => `${section.number}.${section.superscript ?? ''}`;

/** Whether one of two provisions is a part of the other. */
const isPart = (part: Reference, whole: Reference): boolean =>
  containsReference(whole, part) && !containsReference(part, whole);

/**
 * Those of its provisions by which something is based on one: the same, its parts, and a whole that it is in. A whole that is cited
 * beside a part of it is cited for the words before its parts alone, and not for its other parts.
 */
function restingBy(provision: Reference, cited: readonly string[]): readonly string[] {
  const places = cited.map(placeOf);
  const isLeadIn = (whole: Reference): boolean => places.some((part) => isPart(part, whole));
  return cited.filter((_, at) => {
    const place = places[at]!;
    return containsReference(provision, place) || (containsReference(place, provision) && !isLeadIn(place));
  });
}

/**
 * Everything of this library that is based on a provision on a day, with the kind of link and the answers that can depend on it:
 * what cites it, and what an answer depends on besides, such as a derived fact, a term, a list or a reading.
 *
 * @param reference The provision as Riigi Teataja prints it: `§ 29 (3)`; nothing depends on what is no provision.
 * @param day The day, `YYYY-MM-DD`.
 * @returns The links, by kind and in the order of the library. Something on which no answer of that day can turn is left out.
 * @throws LawError at `at`: `not-a-day`; `day-not-modelled` for a day before 2016-01-01.
 * @example
 * ```ts
 * import { linksOn } from 'lasteks';
 * const links = linksOn('§ 33 (2)', '2023-05-02');
 * links.filter(({ kind }) => kind === 'term').map(({ id }) => id);
 * // => ['end-separation', 'evaluate-separated-child', 'turn-to-court', 'turn-to-court-on-access']
 * const official = linksOn('§ 18 (1)', '2023-05-02').find(({ kind }) => kind === 'derived-fact');
 * [official.id, official.rules.includes('barred-for-life')]; // => ['person.isChildProtectionOfficial', true]
 * ```
 */
export function linksOn(reference: string, day: string): readonly DependentLink[] {
  const provision = readReference(reference);
  const near = dependentsOnDay(day);
  if (provision === undefined) return [];
  const links = (near.get(sectionOf(provision)) ?? []).flatMap(({ places, link }): readonly DependentLink[] => {
    const provisions = restingBy(
      provision,
      places.map(([cited]) => cited),
    );
    return provisions.length === 0 ? [] : [{ ...link, provisions }];
  });
  return dependentKinds.flatMap((kind) => joined(links.filter((link) => link.kind === kind)));
}

/** Links of one kind, of which those of one thing are one. */
function joined(links: readonly DependentLink[]): readonly DependentLink[] {
  const byId = new Map<string, DependentLink>();
  for (const link of links) {
    const { kind, id } = link;
    const before = byId.get(id);
    const both = <Key extends 'provisions' | 'rules' | 'answers'>(key: Key) => [
      ...new Set([...(before?.[key] ?? []), ...link[key]]),
    ];
    byId.set(id, { kind, id, provisions: both('provisions'), rules: both('rules'), answers: both('answers') });
  }
  return [...byId.values()];
}

/** The content on a day of everything that can depend on a provision, as a text, by its kind and id. */
export const thingsSaidOn = /* @__PURE__ */ memoizeBounded((day: string): ReadonlyMap<string, string> => {
  const said = new Map<string, Set<string>>();
  for (const thing of allThings()) {
    if (!isInForce(thing, day)) continue;
    const key = `${thing.kind} ${thing.id}`;
    said.set(key, (said.get(key) ?? new Set()).add(JSON.stringify(thing.says)));
  }
  return new Map([...said].map(([key, texts]) => [key, [...texts].join(' ')]));
});

/** What a rule depends on beside its own text on a day: those things that can change from another day on. */
export function turnedOnBy(rule: string, day: string): readonly DependentRule[] {
  return turnedOn(day).get(rule) ?? [];
}

const turnedOn = /* @__PURE__ */ memoizeBounded((day: string): ReadonlyMap<string, readonly DependentRule[]> => {
  const law = lawOn(day);
  const byRule = new Map<string, DependentRule[]>();
  for (const thing of allThings()) {
    if (!isShared.has(thing.kind) || !isInForce(thing, day)) continue;
    for (const rule of thing.affected(law).rules) {
      if (rule !== thing.id) byRule.set(rule, [...(byRule.get(rule) ?? []), thing]);
    }
  }
  return byRule;
});

/** The kinds of things that several rules can depend on. */
const isShared: ReadonlySet<string> = new Set([
  'definition',
  'derived-fact',
  'offence-list',
  'data-list',
  'transition',
]);

/** What of this library is based on a provision: {@link Dependents}, with the links by which it does. */
export interface DependentsOf extends Dependents {
  /** How each thing is based on it; left out where nothing does. */
  readonly links?: readonly DependentLink[];
}

/**
 * The days of a stretch on which something that is based on a provision begins or has just ended, the first day among them.
 *
 * @param day The first day of the stretch, `YYYY-MM-DD`.
 * @param until Its last day; left out where none is known.
 */
export function daysWithin(day: string, until: string | undefined): readonly string[] {
  const within = changeDays().filter((one) => day < one && (until === undefined || one <= until));
  return [day, ...within];
}

const changeDays = (): readonly string[] => changeDaysOf(allThings());

const changeDaysOf = /* @__PURE__ */ memoizeWeak((things: readonly DependentRule[]): readonly string[] => {
  const days = things.flatMap((thing) => [thing.from, ...(thing.until === undefined ? [] : [dayAfter(thing.until)])]);
  return [...new Set(days)].sort();
});

/**
 * What of this library is based on a provision on some day of a wording: the findings and norms whose answers can depend on it, since
 * they cite it or since something that they depend on comes from it (a derived fact, a word that it defines, a term, a list, a
 * transition); the facts that come from it; and the lists of offences of § 20 that are its own.
 *
 * A citation of a part depends on the whole, whose words come before its parts. A citation of a whole depends on each part;
 * where a part is cited beside it, it does not depend on the other parts. Of a provision that the wording does not have, it gives what would be
 * touched by it: what cites the whole that it is in. A fact that only comes from the provision makes no rule depend on it: whether
 * its words still mean the same is for the reader of the text.
 *
 * @param reference The provision as Riigi Teataja prints it: `§ 29 (3)`.
 * @param wording A wording, by the day it entered into force; `2016` and `2023` are taken too.
 * @returns Ids of rules, names of facts and names of lists, each in the order of the library; in `links` how each is based on it,
 * and in `answers` what else of answers depends on it. No scenario is among them: those are the caller's own files.
 * @throws LawError `unknown-wording`.
 * @example
 * ```ts
 * import { dependentsOf } from 'lasteks';
 * import { readWording, verifyText } from 'lasteks/texts';
 * dependentsOf('§ 31', '2023').rules; // => ['notify-danger']
 * const text = readWording('Child Protection Act\nIn force from:01.04.2023\n§ 1.  Scope of regulation of Act');
 * const { provisions } = verifyText(text, '2023', dependentsOf);
 * const missing = provisions.find(({ reference }) => reference === '§ 31 (2)');
 * missing.dependents.rules; // => ['notify-danger']
 * ```
 */
export function dependentsOf(reference: string, wording: string): DependentsOf {
  const { day, until } = wordingNamed(wording);
  const perDay = daysWithin(day, until).map((one) => linksOn(reference, one));
  const links = dependentKinds.flatMap((kind) => joined(perDay.flat().filter((link) => link.kind === kind)));
  const rules = new Set(links.flatMap((link) => (link.kind === 'fact' ? [] : link.rules)));
  const answers = [...new Set(links.flatMap((link) => (link.kind === 'fact' ? [] : link.answers)))];
  return {
    rules: [...definitions, ...norms, ...personNorms].map(({ id }) => id).filter((id) => rules.has(id)),
    terms: factsFrom(reference, day, links),
    offenceLists: listsOf(reference, wording),
    scenarios: [],
    ...(answers.length > 0 && { answers }),
    ...(links.length > 0 && { links }),
  };
}

/** The facts that come from a provision, given and derived, and those in which a word is asked that it defines. */
export function factsFrom(reference: string, day: string, links: readonly DependentLink[]): readonly string[] {
  const touches = touching(reference);
  const defined = new Set(links.flatMap(({ kind, id }) => (kind === 'defined-term' ? [id] : [])));
  const named = (below: string, facts: readonly Fact[]) => facts.map((fact) => [`${below}${fact.path}`, fact] as const);
  return [
    ...named('', caseFacts),
    ...derivedFacts.map((fact) => [fact.name, fact] as const),
    ...named('person.', personFacts),
    ...named('person.records[].', recordFacts),
  ].flatMap(([name, fact]) => (provisionsOfFact(fact, day).some(touches) || defined.has(name) ? [name] : []));
}

/** The lists of § 20 that a provision has on some day of a wording. */
function listsOf(reference: string, wording: string): readonly string[] {
  const { day, until } = wordingNamed(wording);
  const touches = touching(reference);
  return offenceLists
    .filter((list) => (until === undefined || list.from <= until) && (list.until === undefined || day <= list.until))
    .filter(({ provision }) => touches(provision))
    .map(({ provision, code, from }) => `${provision} ${code} from ${from}`);
}

/** Whether a provision lies in another, or holds it. */
const touching = (reference: string): ((cited: string) => boolean) => {
  const provision = readReference(reference);
  return (cited) => provision !== undefined && restingBy(provision, [cited]).length > 0;
};
