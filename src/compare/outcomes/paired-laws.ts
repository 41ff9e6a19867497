import { frozen } from '../../act/frozen.ts';
import { factDomains, ruleSetOf } from '../../assessment/evaluator.ts';
import { type Sliced, slicedFrom } from '../../engine/bit-sliced-evaluator.ts';
import { compile } from '../../engine/compile.ts';
import { joinedId, joinRuleSets } from '../../engine/join-rule-sets.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Recipient } from '../../model/rule/norm.ts';
import type { Term } from '../../model/time/term.ts';
import { factPosition } from '../../rules/facts/case-facts.ts';
import type { Law } from '../../rules/law.ts';
import { provisionsInOrder } from './counts.ts';

/** A finding or a norm of one law or of both. */
export interface PairedRule {
  readonly kind: 'finding' | 'norm';
  readonly id: string;
  /** Its node under the law before, and under the law after; -1 where that law has it not. */
  readonly before: number;
  readonly after: number;
  readonly provisions: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** A norm that requires a notification. */
export interface Route {
  readonly node: number;
  /** The places of all its recipients among {@link PairedLaws.recipients}. */
  readonly recipients: readonly number[];
}

/** A norm with a term that starts with a fact, under one law or both. */
export interface PairedTerm {
  readonly rule: PairedRule;
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  /** Both laws set the same term: a deadline that both give is the same. */
  readonly isSame: boolean;
  /** The indices of its starts in {@link PairedLaws.starts}. */
  readonly starts: readonly number[];
}

/** Two laws made ready to answer the same cases: tests and combinations that both share are evaluated once. */
export interface PairedLaws {
  readonly sliced: Sliced;
  readonly rules: readonly PairedRule[];
  readonly recipients: readonly Recipient[];
  /** All recipients of notifications under either law. */
  readonly bodies: readonly string[];
  readonly routes: { readonly before: readonly Route[]; readonly after: readonly Route[] };
  readonly terms: readonly PairedTerm[];
  /** What starts terms. */
  readonly starts: readonly TermStarts[];
}

/** The start of a term: the position of a fact and of its fallback, or -1; and whether receipt of a notice can start it. */
export interface TermStarts {
  readonly from: number;
  readonly orFrom: number;
  readonly orReceipt: boolean;
}

/** A list without duplicates. */
function placesIn<Item>(items: Item[]): (item: Item) => number {
  const places = new Map<string, number>();
  return (item) => {
    const key = JSON.stringify(item);
    const place = places.get(key) ?? items.push(item) - 1;
    places.set(key, place);
    return place;
  };
}

const startOf = (term: Term): TermStarts => ({
  from: factPosition.get(term.from!)!,
  orFrom: 'orFrom' in term && term.orFrom !== undefined ? factPosition.get(term.orFrom)! : -1,
  orReceipt: 'orReceipt' in term && term.orReceipt === true,
});

const withStart = (term: Term | undefined): Term | undefined => (term?.from === undefined ? undefined : term);

function pair(before: Law, after: Law): PairedLaws {
  const laws = { before, after };
  const ruleSet = joinRuleSets({ before: ruleSetOf(before), after: ruleSetOf(after) });
  const compiled = compile({ ...ruleSet, facts: factDomains });
  const nodeOf = (side: 'before' | 'after', id: string): number => compiled.nodeOf.get(joinedId(side, id)) ?? -1;

  const inSide = (kind: PairedRule['kind'], side: 'before' | 'after') =>
    kind === 'finding' ? laws[side].definitions : laws[side].norms;
  const rulesOf = (kind: PairedRule['kind']): readonly PairedRule[] => {
    const ids = new Set([...inSide(kind, 'before'), ...inSide(kind, 'after')].map(({ id }) => id));
    const provisionsIn = (side: 'before' | 'after', id: string): readonly string[] =>
      provisionsInOrder(inSide(kind, side).flatMap((rule) => (rule.id === id ? rule.version.provisions : [])));
    return [...ids].map((id) => ({
      kind,
      id,
      before: nodeOf('before', id),
      after: nodeOf('after', id),
      provisions: frozen({ before: provisionsIn('before', id), after: provisionsIn('after', id) }),
    }));
  };
  const rules = [...rulesOf('finding'), ...rulesOf('norm')];

  const recipients: Recipient[] = [];
  const placeOfRecipient = placesIn(recipients);
  const routesOf = (side: 'before' | 'after'): readonly Route[] =>
    laws[side].norms.flatMap(({ id, version: { notifies } }) =>
      notifies === undefined ? [] : [{ node: nodeOf(side, id), recipients: notifies.map(placeOfRecipient) }],
    );
  const routes = { before: routesOf('before'), after: routesOf('after') };

  const starts: TermStarts[] = [];
  const placeOfStart = placesIn(starts);
  const termIn = (side: 'before' | 'after', id: string): Term | undefined =>
    withStart(laws[side].norms.find((norm) => norm.id === id)?.version.term);
  const terms = rules.flatMap((rule): readonly PairedTerm[] => {
    if (rule.kind === 'finding') return [];
    const [termBefore, termAfter] = [termIn('before', rule.id), termIn('after', rule.id)];
    const encoded = [termBefore, termAfter].filter((term) => term !== undefined);
    if (encoded.length === 0) return [];
    return [
      {
        rule,
        before: termBefore,
        after: termAfter,
        isSame: JSON.stringify(encoded[0]) === JSON.stringify(encoded.at(-1)),
        starts: [...new Set(encoded.map((term) => placeOfStart(startOf(term))))],
      },
    ];
  });
  const bodies = [...new Set(recipients.map(({ body }) => body))].sort();
  return { sliced: slicedFrom(compiled), rules, recipients, bodies, routes, terms, starts };
}

const pairsWith = /* @__PURE__ */ memoizeWeak((before: Law) =>
  memoizeWeak((after: Law): PairedLaws => pair(before, after)),
);

/** Two laws as one, made once for each two. */
export const pairedLaws = (before: Law, after: Law): PairedLaws => pairsWith(before)(after);
