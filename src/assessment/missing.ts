import { frozen } from '../act/frozen.ts';
import { factsOf } from '../engine/valuations.ts';
import { exactly } from '../model/entity/encoded-input.ts';
import { coarserOf } from '../model/entity/time-codes.ts';
import { caseFacts, type Fact, factPosition } from '../model/facts/case-facts.ts';
import { derivedFacts } from '../model/facts/derived-facts.ts';
import { memoizeBoundedBy, memoizeWeak } from '../model/memoize.ts';
import type { Evaluation } from './evaluation.ts';
import type { Evaluator } from './evaluator.ts';

/** The moment of the answer, as a fact that can be asked for: after all told facts. */
const momentPosition = caseFacts.length;

/** For each derived fact the positions of the told facts that it follows from. */
const sources: readonly (readonly number[])[] = derivedFacts.map(({ from }) =>
  from.map((path) => (path === 'at' ? momentPosition : factPosition.get(path)!)),
);

/** The name of a told fact by its position, or `at`. */
export const factAt = (position: number): string => caseFacts[position]?.path ?? 'at';

/** The facts that a conclusion waits for, in the order of the fact table: by position and by name. */
export interface Missing {
  readonly positions: readonly number[];
  readonly facts: readonly string[];
}

/**
 * The told facts that could still change an unknown conclusion: those that some derived fact waits for stand for it.
 * Where all of those are told and the derived fact stays unknown (an age that cannot be ascertained), they are named if
 * nothing else is open, since then only they could still settle it.
 *
 * @param at The place of the conclusion in `evaluator.ids`.
 */
export function missingFacts({ evaluator, encoded, truths }: Evaluation, at: number): Missing {
  return truths[at] === 'unknown' ? searchesOf(evaluator)[at]!(encoded.codes) : nothing;
}

const nothing: Missing = frozen({ positions: [], facts: [] });

/** For each conclusion the search for what it waits for. It depends on few codes, so that cases of one kind share its results. */
const searchesOf = /* @__PURE__ */ memoizeWeak((evaluator: Evaluator): readonly ((codes: Uint8Array) => Missing)[] =>
  evaluator.ids.map((id, at) => {
    const { compiled, diagrams, nodes } = evaluator;
    const { ruleSet, positionOf: position } = compiled;
    const named = [...factsOf(ruleSet, ruleSet.definitions[id] ?? ruleSet.rules[id]!)].map(
      (name) => position.get(name)!,
    );
    const below = named.flatMap((fact) => sources[fact - caseFacts.length] ?? []);
    const looksAt = new Set([...named, ...below.filter((fact) => fact !== momentPosition)]);
    return memoizeBoundedBy(keyOfCodes([...looksAt]), (codes): Missing => {
      const open = diagrams.openFacts(diagrams.of(nodes[at]!), codes);
      const found = new Set(
        open.flatMap((fact) => (fact < caseFacts.length ? [fact] : waitsFor(fact - caseFacts.length, codes))),
      );
      const askable = [...found].filter((position) => canBeAnswered(position, codes[position]!));
      const positions = (askable.length > 0 ? askable : [...found]).sort((a, b) => a - b);
      return frozen({ positions, facts: positions.map(factAt) });
    });
  }),
);

/** How many codes each fact can have, with that of nothing provided. */
const codeCounts: readonly number[] = [
  ...caseFacts.map(({ type, values, coarser = [] }: Fact) => {
    if (type === 'truth') return 3;
    return type === 'choice' ? 1 + values.length : 1 + exactly + values.length + coarser.length;
  }),
  ...derivedFacts.map(() => 3),
];

/** The codes of some facts as one key: a number with a digit for each of them, or a text where that would be too long. */
function keyOfCodes(positions: readonly number[]): (codes: Uint8Array) => number | string {
  const bases = positions.map((position) => codeCounts[position]!);
  if (bases.reduce((product, base) => product * base, 1) > Number.MAX_SAFE_INTEGER) {
    return (codes) => String.fromCharCode(...positions.map((position) => codes[position]!));
  }
  return (codes) => {
    let key = 0;
    for (let place = 0; place < positions.length; place++) key = key * bases[place]! + codes[positions[place]!]!;
    return key;
  };
}

/** Whether a fact is not known, or not as finely as it may be: not where it is answered by a word. */
const canBeAnswered = (position: number, code: number): boolean => code === 0 || isCoarse(position, code);

const isCoarse = (position: number, code: number): boolean =>
  position !== momentPosition && coarserOf(caseFacts[position]!, code) !== undefined;

/** What a derived fact waits for: what is not known, else what could be known more finely, else all that it follows from. */
function waitsFor(derived: number, codes: Uint8Array): readonly number[] {
  const all = sources[derived]!;
  const untold = all.filter((position) => position !== momentPosition && codes[position] === 0);
  if (untold.length > 0) return untold;
  const coarse = all.filter((position) => isCoarse(position, codes[position]!));
  if (coarse.length > 0) return coarse;
  return all.includes(momentPosition) ? [momentPosition] : all;
}
