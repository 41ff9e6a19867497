import { frozen } from '../../act/frozen.ts';
import type { EntityRules, Evaluator } from '../../assessment/entity-rules.ts';
import { evaluatorFor } from '../../assessment/evaluator.ts';
import { type Sliced, slicedFrom } from '../../engine/bit-sliced-evaluator.ts';
import { compile } from '../../engine/compile.ts';
import { joinedId, joinRuleSets } from '../../engine/join-rule-sets.ts';
import { memoizeWeak } from '../../model/memoize.ts';
import type { Recipient } from '../../model/rule/norm.ts';
import type { Law, NormInForce } from '../../rules/law.ts';
import type { CountedEntity, TermStart } from './counted-entity.ts';
import { provisionsInOrder } from './counts.ts';

/** Something of each of two laws. */
export interface BothSides<Side> {
  readonly before: Side;
  readonly after: Side;
}

/** A finding or a norm of one law or of both. */
export interface PairedRule extends BothSides<number> {
  /** `before` and `after` are its nodes under the two laws; -1 where a law does not have it. */
  readonly kind: 'definition' | 'norm';
  readonly id: string;
  readonly provisions: BothSides<readonly string[]>;
}

/** A norm that requires a notification. */
export interface Route {
  readonly node: number;
  /** The places of all its recipients among {@link PairedLaws.recipients}. */
  readonly recipients: readonly number[];
}

/** A norm that may have a deadline under one law or both. */
export interface PairedTerm extends BothSides<NormInForce | undefined> {
  readonly rule: PairedRule;
  /** Both laws set the same term: a deadline that both give is the same. */
  readonly isSame: boolean;
  /** The indices of its starts in {@link PairedLaws.starts}; `undefined` where a deadline does not depend on starts alone. */
  readonly starts: readonly number[] | undefined;
}

/** Two laws, ready to answer the same inputs: tests and combinations that both share are evaluated once. */
export interface PairedLaws {
  readonly evaluators: BothSides<Evaluator>;
  readonly sliced: Sliced;
  /** For what follows from an input under a law, in the order of its evaluator: the places among all facts. One for both if all is the same. */
  readonly places: BothSides<readonly number[]>;
  readonly rules: readonly PairedRule[];
  readonly recipients: readonly Recipient[];
  /** All recipients of notifications under either law. */
  readonly bodies: readonly string[];
  readonly routes: BothSides<readonly Route[]>;
  readonly terms: readonly PairedTerm[];
  /** What starts terms. */
  readonly starts: readonly TermStart[];
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

type Side = keyof BothSides<unknown>;

const namesOf = ({ facts }: EntityRules['derived'][number]): readonly string[] => facts.map(({ name }) => name);

function pair({ rules: entityRules, startsOf }: CountedEntity, laws: BothSides<Law>): PairedLaws {
  const evaluators = { before: evaluatorFor(entityRules, laws.before), after: evaluatorFor(entityRules, laws.after) };
  const { derived, parts } = entityRules;
  const isSameUnderBoth = (_: unknown, group: number): boolean =>
    evaluators.before.derivations[group] === evaluators.after.derivations[group];
  const ofLaw = new Set([
    ...derived.filter((group, place) => !isSameUnderBoth(group, place)).flatMap(namesOf),
    ...(parts?.conditions ?? []),
  ]);
  const compiled = compile(
    joinRuleSets({ before: evaluators.before.compiled.ruleSet, after: evaluators.after.compiled.ruleSet }, ofLaw),
  );
  const following = [...derived.flatMap(namesOf), ...(parts?.conditions ?? [])];
  const placesUnder = (side: Side): readonly number[] =>
    following.map((fact) => compiled.positionOf.get(ofLaw.has(fact) ? joinedId(side, fact) : fact)!);
  const before = placesUnder('before');
  const places = { before, after: ofLaw.size === 0 ? before : placesUnder('after') };
  const nodeOf = (side: Side, id: string): number => compiled.nodeOf.get(joinedId(side, id)) ?? -1;

  const rulesOf = (kind: PairedRule['kind']): readonly PairedRule[] => {
    const inSide = (side: Side) => evaluators[side][`${kind}s`];
    const ids = new Set([...inSide('before'), ...inSide('after')].map(({ id }) => id));
    const provisionsIn = (side: Side, id: string): readonly string[] =>
      provisionsInOrder(inSide(side).flatMap((rule) => (rule.id === id ? rule.version.provisions : [])));
    return [...ids].map((id) => ({
      kind,
      id,
      before: nodeOf('before', id),
      after: nodeOf('after', id),
      provisions: frozen({ before: provisionsIn('before', id), after: provisionsIn('after', id) }),
    }));
  };
  const rules = [...rulesOf('definition'), ...rulesOf('norm')];

  const recipients: Recipient[] = [];
  const placeOfRecipient = placesIn(recipients);
  const routesOf = (side: Side): readonly Route[] =>
    evaluators[side].norms.flatMap(({ id, version: { notifies } }) =>
      notifies === undefined ? [] : [{ node: nodeOf(side, id), recipients: notifies.map(placeOfRecipient) }],
    );
  const routes = { before: routesOf('before'), after: routesOf('after') };

  const starts: TermStart[] = [];
  const placeOfStart = placesIn(starts);
  const startsIn = ({ version: { term } }: NormInForce): readonly TermStart[] => (term && startsOf?.(term)) ?? [];
  const normIn = (side: Side, id: string): NormInForce | undefined =>
    evaluators[side].norms.find((norm) => norm.id === id && (startsOf === undefined || startsIn(norm).length > 0));
  const terms = rules.flatMap((rule): readonly PairedTerm[] => {
    if (rule.kind === 'definition') return [];
    const sides = { before: normIn('before', rule.id), after: normIn('after', rule.id) };
    const norms = [sides.before, sides.after].filter((norm) => norm !== undefined);
    if (norms.length === 0) return [];
    const [one, other] = [norms[0], norms.at(-1)].map((norm) => JSON.stringify(norm!.version.term));
    const places = startsOf && [...new Set(norms.flatMap((norm) => startsIn(norm).map(placeOfStart)))];
    return [{ rule, ...sides, isSame: startsOf !== undefined && one === other, starts: places }];
  });
  const bodies = [...new Set(recipients.map(({ body }) => body))].sort();
  return { evaluators, sliced: slicedFrom(compiled), places, rules, recipients, bodies, routes, terms, starts };
}

const pairsOf = /* @__PURE__ */ memoizeWeak((entity: CountedEntity) =>
  memoizeWeak((before: Law) => memoizeWeak((after: Law): PairedLaws => pair(entity, { before, after }))),
);

/** Two laws about an entity as one, made once for each two. */
export const pairedLaws = (entity: CountedEntity, before: Law, after: Law): PairedLaws =>
  pairsOf(entity)(before)(after);
