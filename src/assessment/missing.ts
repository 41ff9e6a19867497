import { derivedFacts } from '../model/derived-facts.ts';
import { caseFacts } from '../model/facts.ts';
import type { Told } from '../model/told.ts';
import type { Evaluation } from './evaluation.ts';

const positionOf = new Map<string, number>(caseFacts.map((fact, position) => [fact.path, position]));

/** The moment of the answer, as a fact that can be asked for: after all told facts. */
const momentPosition = caseFacts.length;

/** For each derived fact the positions of the told facts that it follows from. */
const sources: readonly (readonly number[])[] = derivedFacts.map(({ from }) =>
  from.map((path) => (path === 'at' ? momentPosition : positionOf.get(path)!)),
);

/** The name of a told fact by its position, or `at`. */
export const factAt = (position: number): string => caseFacts[position]?.path ?? 'at';

/**
 * The positions of the told facts that could still change an unknown conclusion: those that some derived fact waits for
 * stand for it. Where all of those are told and the derived fact stays unknown (an age that cannot be ascertained), they
 * are named all the same, since only they could still settle it.
 *
 * @param at The place of the conclusion in `evaluator.ids`.
 */
export function missingFacts({ evaluator, told, truths }: Evaluation, at: number): readonly number[] {
  if (truths[at] !== 'unknown') return [];
  const { diagrams, nodes } = evaluator;
  const facts = diagrams.openFacts(diagrams.of(nodes[at]!), told.codes);
  const found = new Set(
    facts.flatMap((fact) => (fact < caseFacts.length ? [fact] : waitsFor(fact - caseFacts.length, told))),
  );
  return [...found].sort((a, b) => a - b);
}

function waitsFor(derived: number, { codes }: Told): readonly number[] {
  const untold = sources[derived]!.filter((position) => position === momentPosition || codes[position] === 0);
  return untold.length > 0 ? untold : sources[derived]!;
}
