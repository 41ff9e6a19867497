import type { NormDone } from '../../model/answer/answer.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { Expectations } from '../format/scenario.ts';
import { endInWords, endsOf, isEnd, pairUp } from './expected-parts.ts';

/** A part of an answer that is not as the scenario expects it. */
export interface ScenarioDifference {
  /** The expectation: `expect.norms.assess-need`. */
  readonly path: string;
  readonly expected: unknown;
  /** What the answer says in its place; `null` for a deadline that it does not tell. */
  readonly got: unknown;
}

/** Where truths differ, by id. */
export function truthDifferences(
  group: string,
  expected: Readonly<Record<string, Truth>> | undefined,
  of: (id: string) => Truth,
): ScenarioDifference[] {
  return Object.entries(expected ?? {}).flatMap(([id, truth]) => {
    const got = of(id);
    return got === truth ? [] : [{ path: `expect.${group}.${id}`, expected: truth, got }];
  });
}

/** Whether a norm is fulfilled, or used; unknown where nothing of it is provided, and `false` where it does not apply. */
export const fulfilledIn = (norm: (NormDone & { readonly applies: Truth }) | undefined): Truth =>
  norm === undefined || norm.applies === false ? false : (norm.fulfilled ?? norm.used ?? 'unknown');

/** Where what is missing differs, by id. */
export const missingDifferences = (
  expected: Expectations['missing'],
  of: (id: string) => readonly string[],
): ScenarioDifference[] =>
  Object.entries(expected ?? {}).flatMap(([id, facts]) => {
    const got = of(id);
    return pairUp(facts, got, (one, other) => one === other)
      ? []
      : [{ path: `expect.missing.${id}`, expected: facts, got }];
  });

/** Where deadlines differ, by norm. */
export const deadlineDifferences = (
  expected: Expectations['deadlines'],
  of: (id: string) => Deadline | undefined,
): ScenarioDifference[] => Object.entries(expected ?? {}).flatMap(([id, ends]) => deadlineDifference(id, ends, of(id)));

function deadlineDifference(
  id: string,
  expected: string | readonly string[],
  deadline: Deadline | undefined,
): ScenarioDifference[] {
  const ends = deadline === undefined ? [] : endsOf(deadline);
  const [earliest] = ends;
  const holds =
    typeof expected === 'string' ? earliest !== undefined && isEnd(expected, earliest) : pairUp(expected, ends, isEnd);
  if (holds) return [];
  const shown = ends.map(endInWords);
  return [{ path: `expect.deadlines.${id}`, expected, got: shown.length > 1 ? shown : (shown[0] ?? null) }];
}
