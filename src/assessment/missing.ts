import { frozen } from '../act/frozen.ts';
import { factsOf } from '../engine/valuations.ts';
import { coarse } from '../model/entity/encoded-input.ts';
import { type Entity, pathIn } from '../model/entity/entity.ts';
import { provisionsOfFact } from '../model/entity/fact.ts';
import { memoizeBoundedBy, memoizeWeak } from '../model/memoize.ts';
import type { Evaluation, Evaluator, MissingInPart } from './entity-rules.ts';

/** A fact that could still change a conclusion. */
export interface MissingFact extends MissingInPart {
  /** Its path in the document, or `at`. */
  readonly fact: string;
  /** Its place in the order of questions: that of the fact table, then the evaluation time, then the parts. */
  readonly rank: number;
  readonly provisions: readonly string[];
}

/** The facts that a conclusion waits for, in the order of questions. */
export interface Missing {
  readonly all: readonly MissingFact[];
  /** Their paths. */
  readonly facts: readonly string[];
}

const missingOf = (found: readonly MissingFact[]): Missing => {
  const all = [...new Set(found)].sort((a, b) => a.rank - b.rank);
  return { all, facts: all.map(({ fact }) => fact) };
};

const nothing: Missing = frozen(missingOf([]));

/**
 * The facts that could still change an unknown conclusion: a derived fact is represented by the facts that it waits for.
 * Where all of those are known and the derived fact stays unknown (an age that cannot be ascertained), they are named if
 * nothing else is open, since then only they could still settle it.
 *
 * @param at The place of the conclusion in `evaluator.ids`.
 */
export function missingFacts(evaluation: Evaluation, at: number): Missing {
  const { evaluator, truths } = evaluation;
  if (truths[at] !== 'unknown') return nothing;
  return askableOf(evaluator).byCodes
    ? searchesOf(evaluator)[at]!(evaluation.codes)
    : missingBeyondCodes(evaluation, at);
}

/** What can be asked for about an entity, under a law. */
interface Askable {
  /** For each fact of the table, and behind them for the evaluation time. */
  readonly facts: readonly MissingFact[];
  readonly byPath: ReadonlyMap<string, MissingFact>;
  /** For each derived fact, the facts that it follows from, and its place among the derivations. */
  readonly derived: readonly { readonly sources: readonly MissingFact[]; readonly derivation: number }[];
  /** Whether the codes of an input show everything that its derived facts wait for. */
  readonly byCodes: boolean;
  /** The list of parts as a whole; after it, each fact of each part. */
  readonly parts: MissingFact | undefined;
}

const askableOf = /* @__PURE__ */ memoizeWeak(({ entityRules, law, derivations }: Evaluator): Askable => {
  const { entity, derived, parts } = entityRules;
  const { day } = law.wording;
  const rows = entity.facts.map((fact, rank) => ({
    fact: pathIn(entity.root, fact.path),
    rank,
    provisions: provisionsOfFact(fact, day),
  }));
  const time: MissingFact = frozen({ fact: 'at', rank: rows.length, provisions: entity.provisionsOfTime ?? [] });
  const byPath = new Map<string, MissingFact>([
    ...entity.facts.map(({ path }, position) => [path, rows[position]!] as const),
    ['at', time],
  ]);
  const ofParts =
    parts &&
    frozen({ fact: pathIn(entity.root, entity.parts!.key), rank: rows.length + 1, provisions: parts.provisions });
  if (ofParts !== undefined) byPath.set(entity.parts!.key, ofParts);
  return {
    facts: [...rows, time],
    byPath,
    derived: derived.flatMap(({ facts }, derivation) =>
      facts.map(({ from }) => ({ sources: from.map((path) => byPath.get(path)!), derivation })),
    ),
    byCodes: parts === undefined && derivations.every(({ waitsFor }) => waitsFor === undefined),
    parts: ofParts,
  };
});

/** A fact of the table as something to ask for, by its path below the entity. */
export const factToAsk = (evaluator: Evaluator, path: string): MissingFact => askableOf(evaluator).byPath.get(path)!;

/** How many ranks there are for an input with some number of parts. */
export const rankCount = ({ evaluator, encoded }: Evaluation): number => {
  const { entity } = evaluator.entityRules;
  return entity.facts.length + 2 + (encoded.parts?.length ?? 0) * (entity.parts?.entity.facts.length ?? 0);
};

/** The facts that a conclusion waits for, by what it tests; `beyondCodes` gives them for what codes do not show, by its place. */
function openOf(
  { diagrams, nodes, entityRules, derivations }: Evaluator,
  { facts, derived }: Askable,
  at: number,
  codes: Uint8Array,
  beyondCodes: (place: number) => readonly MissingFact[],
): readonly MissingFact[] {
  const { length } = entityRules.entity.facts;
  return diagrams.openFacts(diagrams.of(nodes[at]!), codes).flatMap((fact) => {
    if (fact < length) return [facts[fact]!];
    const one = derived[fact - length];
    const isByCodes = one !== undefined && derivations[one.derivation]!.waitsFor === undefined;
    return isByCodes ? waitsFor(one.sources, codes, length) : beyondCodes(fact - length);
  });
}

/** For each conclusion the search for what it waits for. It depends on few codes, so that similar inputs share its results. */
const searchesOf = /* @__PURE__ */ memoizeWeak((evaluator: Evaluator): readonly ((codes: Uint8Array) => Missing)[] =>
  evaluator.ids.map((id, at) => {
    const { ruleSet, positionOf: position } = evaluator.compiled;
    const { entity } = evaluator.entityRules;
    const askable = askableOf(evaluator);
    const { length } = entity.facts;
    const tested = [...factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!)].map(
      (name) => position.get(name)!,
    );
    const below = tested.flatMap((fact) => (askable.derived[fact - length]?.sources ?? []).map(({ rank }) => rank));
    const reads = new Set([...tested, ...below.filter((fact) => fact !== length)]);
    return memoizeBoundedBy(keyOfCodes(entity, [...reads]), (codes): Missing => {
      const found = openOf(evaluator, askable, at, codes, () => []);
      return frozen(missingOf(answerableFirst(found, codes, length))); // shared by similar inputs
    });
  }),
);

/** Of what a conclusion waits for, what can still be answered, or answered more finely; all where nothing can. */
function answerableFirst(found: readonly MissingFact[], codes: Uint8Array, factCount: number): readonly MissingFact[] {
  const answerable = found.filter(({ rank }) => rank >= factCount || codes[rank] === 0 || codes[rank]! >= coarse);
  return answerable.length > 0 ? answerable : found;
}

/** What a derived fact waits for: what is unknown, else what could be known more finely, else all that it follows from. */
function waitsFor(all: readonly MissingFact[], codes: Uint8Array, timeRank: number): readonly MissingFact[] {
  const given = all.filter(({ rank }) => rank !== timeRank);
  const unknown = given.filter(({ rank }) => codes[rank] === 0);
  if (unknown.length > 0) return unknown;
  const tooCoarse = given.filter(({ rank }) => codes[rank]! >= coarse);
  if (tooCoarse.length > 0) return tooCoarse;
  return given.length < all.length ? all.filter(({ rank }) => rank === timeRank) : all;
}

/** The facts that a conclusion waits for where codes do not show all of them. */
function missingBeyondCodes(evaluation: Evaluation, at: number): Missing {
  const { evaluator, encoded, codes, parts } = evaluation;
  const { entityRules, law, derivations } = evaluator;
  const { entity, parts: rulesOfParts } = entityRules;
  const askable = askableOf(evaluator);
  const ofSomePart = (condition: string): readonly MissingFact[] => {
    if (parts === undefined) return [askable.parts!];
    const { key, entity: partEntity } = entity.parts!;
    return parts.flatMap((part, index) => {
      if (part.holds(condition) !== 'unknown') return [];
      return part.missing(condition).map((missing): MissingFact => {
        const position = partEntity.facts.findIndex(({ path }) => path === missing.fact);
        return {
          ...missing,
          fact: `${pathIn(entity.root, key)}[${index}].${missing.fact}`,
          rank: askable.facts.length + 1 + index * partEntity.facts.length + position,
          provisions: provisionsOfFact(partEntity.facts[position]!, law.wording.day),
        };
      });
    });
  };
  const found = openOf(evaluator, askable, at, codes, (place) => {
    const one = askable.derived[place];
    return one === undefined
      ? ofSomePart(rulesOfParts!.conditions[place - askable.derived.length]!)
      : derivations[one.derivation]!.waitsFor!(encoded).map((path) => askable.byPath.get(path)!);
  });
  const { length } = entity.facts;
  return missingOf([...new Map(answerableFirst(found, codes, length).map((one) => [one.rank, one])).values()]);
}

/** The codes of some facts as one key: a number with a digit for each of them, or a text where that would be too long. */
function keyOfCodes(entity: Entity, positions: readonly number[]): (codes: Uint8Array) => number | string {
  const bases = positions.map((position) => codeCountOf(entity, position));
  if (bases.reduce((product, base) => product * base, 1) > Number.MAX_SAFE_INTEGER) {
    return (codes) => String.fromCharCode(...positions.map((position) => codes[position]!));
  }
  return (codes) => {
    let key = 0;
    for (let place = 0; place < positions.length; place++) key = key * bases[place]! + codes[positions[place]!]!;
    return key;
  };
}

/** How many codes a fact can have, with that of an unknown one; a derived fact is a truth. */
function codeCountOf({ facts }: Entity, position: number): number {
  const fact = facts[position];
  if (fact === undefined || fact.type === 'truth') return 3;
  if (fact.coarser !== undefined) return coarse + fact.coarser.length;
  return fact.type === 'choice' ? 1 + fact.values.length : 2 + fact.values.length;
}
