import { factsOf } from '../../../src/assessment/engine-facts.ts';
import type { CaseInput } from '../../../src/rules/facts/case-entity.ts';
import { caseFacts } from '../../../src/rules/facts/case-facts.ts';
import { cases, casesAt } from '../cases.ts';
import { peerNorms } from './norms.ts';

/** The facts of a case that the norms test, derived ones among them; what is not told is absent. */
export type PeerFacts = Readonly<Record<string, boolean | string>>;

/** A case with the facts that peers are given of it. */
export interface PeerCase {
  readonly input: CaseInput;
  readonly facts: PeerFacts;
}

/** Reads a case as far as peers are given it. */
export function peerCaseOf(input: CaseInput): PeerCase {
  const all = factsOf(input, { at: casesAt });
  const encoded = peerNorms.facts.filter(({ name }) => all[name] !== 'unknown');
  return { input, facts: Object.fromEntries(encoded.map(({ name }) => [name, all[name]!])) };
}

const everything = [caseFacts.map(({ path }) => path)];

/** Cases without end that tell every fact that the norms test. */
export function* completeCases(seed: number): Generator<PeerCase, never> {
  for (const input of cases(seed, everything, 0)) {
    const one = peerCaseOf(input);
    if (Object.keys(one.facts).length === peerNorms.facts.length) yield one;
  }
  throw new Error('cases have no end');
}

/** Cases without end as the forty forms tell them: most leave most facts out, some questions stay open. */
export function* casesWithGaps(seed: number): Generator<PeerCase, never> {
  for (const input of cases(seed)) yield peerCaseOf(input);
  throw new Error('cases have no end');
}
