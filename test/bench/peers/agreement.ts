import { assess } from '../../../src/assessment/assess.ts';
import type { Condition } from '../../../src/model/rule/condition.ts';
import { conjunction, disjunction, type Truth } from '../../../src/model/rule/truth.ts';
import { casesAt } from '../cases.ts';
import { casesWithGaps, completeCases, type PeerCase, type PeerFacts } from './facts-of-cases.ts';
import { peerNorms } from './norms.ts';
import { start, type Way } from './peers.ts';
import { answerAlike, lasteksAlike } from './subjects.ts';

/** An answer on which a peer and lasteks part. */
export interface Parting {
  readonly id: string;
  readonly facts: PeerFacts;
  readonly lasteks: Truth;
  readonly peer: Truth;
}

/** How a way fared with missing facts. */
export interface OnMissingFacts {
  readonly cases: number;
  /** Cases that it refused whole. */
  readonly refused: number;
  /** Definitions and norms that lasteks answers with `unknown`, in all cases. */
  readonly unknown: number;
  /** Of those: how many it answered with true, and with false. */
  readonly wronglyTrue: number;
  readonly wronglyFalse: number;
  /** Of both: how many with the remark that facts are missing. */
  readonly withRemark: number;
  /** Answers that part from a definite answer of lasteks. */
  readonly otherwise: number;
  /** A wrong true, and a wrong false, that one fact turns. */
  readonly examples: readonly Example[];
}

/** A wrong definite answer, and a fact that was not told and turns it. */
export interface Example {
  readonly id: string;
  readonly answered: boolean;
  readonly fact: string;
  readonly turningValue: boolean | string;
}

/** What lasteks answers to the definitions and norms that peers are given. */
export function truthsOf({ input }: PeerCase): readonly Truth[] {
  const { findings, norms } = assess(input, { at: casesAt });
  return peerNorms.ids.map((id) => findings[id]?.holds ?? norms[id]!.applies);
}

/** So many cases of a seed. */
export function firstOf(source: Iterator<PeerCase, never>, count: number): readonly PeerCase[] {
  return Array.from({ length: count }, () => source.next().value);
}

/** The answers of a way on which it parts from lasteks. */
export async function partings(way: Way, cases: readonly PeerCase[]): Promise<Parting[]> {
  const { prepare, answer } = await start(way);
  const found: Parting[] = [];
  for (const one of cases) {
    const answers = await answer(prepare(one.facts, one.input));
    truthsOf(one).forEach((lasteks, place) => {
      const peer = answers[place]!;
      if (peer !== lasteks) found.push({ id: peerNorms.ids[place]!, facts: one.facts, lasteks, peer });
    });
  }
  return found;
}

/** The compiled evaluator of lasteks on the facts of peers, with all facts told and with facts missing. */
export function partingsOfAlike(count: number): (Parting & { readonly way: string })[] {
  const cases = [...firstOf(completeCases(31), count), ...firstOf(casesWithGaps(32), count)];
  return cases.flatMap((one) => {
    const answers = answerAlike(one.facts);
    return truthsOf(one).flatMap((lasteks, place) => {
      const [id, peer] = [peerNorms.ids[place]!, answers[place]!];
      return peer === lasteks ? [] : [{ way: lasteksAlike, id, facts: one.facts, lasteks, peer }];
    });
  });
}

/** Every way on the same cases that tell all, of which nobody may answer one otherwise. */
export const partingsOnCompleteCases = (way: Way, count: number): Promise<Parting[]> =>
  partings(way, firstOf(completeCases(31), count));

/** A way on cases with missing facts. */
export async function onMissingFacts(way: Way, count: number): Promise<OnMissingFacts> {
  const { prepare, answer, namesMissing } = await start(way);
  const counts = { cases: count, refused: 0, unknown: 0, wronglyTrue: 0, wronglyFalse: 0, withRemark: 0, otherwise: 0 };
  const examples = new Map<boolean, Example>();
  for (const one of firstOf(casesWithGaps(32), count)) {
    const prepared = prepare(one.facts, one.input);
    const answers = await answerOrRefusal(() => answer(prepared));
    const remarks = namesMissing?.(prepared);
    truthsOf(one).forEach((lasteks, place) => {
      if (lasteks === 'unknown') counts.unknown += 1;
      const peer = answers?.[place];
      if (peer === undefined || peer === lasteks) return;
      if (lasteks !== 'unknown' || peer === 'unknown') {
        counts.otherwise += 1;
        return;
      }
      counts[peer ? 'wronglyTrue' : 'wronglyFalse'] += 1;
      if (remarks?.[place]) counts.withRemark += 1;
      const example = examples.has(peer) ? undefined : turnedBy(peerNorms.ids[place]!, peer, one.facts);
      if (example !== undefined) examples.set(peer, example);
    });
    if (answers === undefined) counts.refused += 1;
  }
  return { ...counts, examples: [...examples.values()].sort((a, b) => Number(b.answered) - Number(a.answered)) };
}

/** The answers, or nothing where the peer refuses the case with an error. */
async function answerOrRefusal(
  answer: () => readonly Truth[] | Promise<readonly Truth[]>,
): Promise<readonly Truth[] | undefined> {
  try {
    return await answer();
  } catch {
    return undefined;
  }
}

/** A fact that is not told and that, told so, has the answer come out the other way. */
function turnedBy(id: string, answered: boolean, facts: PeerFacts): Example | undefined {
  const condition = peerNorms.definitions[id] ?? peerNorms.norms[id]!;
  for (const { name, values } of peerNorms.facts) {
    if (name in facts) continue;
    const turningValue = values.find((value) => truthIn(condition, { ...facts, [name]: value }) === !answered);
    if (turningValue !== undefined) return { id, answered, fact: name, turningValue };
  }
  return undefined;
}

/** The truth of a condition by the meaning of its parts, without any engine. */
export function truthIn(condition: Condition, facts: PeerFacts): Truth {
  if ('all' in condition) return conjunction(condition.all.map((part) => truthIn(part, facts)));
  if ('any' in condition) return disjunction(condition.any.map((part) => truthIn(part, facts)));
  if ('condition' in condition) return truthIn(peerNorms.definitions[condition.condition]!, facts);
  const encoded = facts[condition.fact];
  if (encoded === undefined) return 'unknown';
  if (condition.operator === 'is') return encoded === condition.value;
  return (condition.value as readonly unknown[]).includes(encoded) === (condition.operator === 'oneOf');
}
