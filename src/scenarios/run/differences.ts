import type { NormDone } from '../../model/answer/answer.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import type { Expectations } from '../format/scenario.ts';
import { endsOf, formatEnd, isEnd, isPermutation } from './expected-parts.ts';

/** A part of an answer that differs from the scenario's expectation. */
export interface ScenarioDifference {
  /** The expectation: `expect.norms.assess-need`. */
  readonly path: string;
  readonly expected: unknown;
  /** The actual value; `null` for a deadline that the answer does not have. */
  readonly got: unknown;
}

/** The differences between expected and actual truths, by id. */
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

/** The differences between expected and actual missing facts, by id. */
export const missingDifferences = (
  expected: Expectations['missing'],
  of: (id: string) => readonly string[],
): ScenarioDifference[] =>
  Object.entries(expected ?? {}).flatMap(([id, facts]) => {
    const got = of(id);
    return isPermutation(facts, got, (one, other) => one === other)
      ? []
      : [{ path: `expect.missing.${id}`, expected: facts, got }];
  });

/** The differences between expected and actual deadlines, by norm. */
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
    typeof expected === 'string'
      ? earliest !== undefined && isEnd(expected, earliest)
      : isPermutation(expected, ends, isEnd);
  if (holds) return [];
  const shown = ends.map(formatEnd);
  return [{ path: `expect.deadlines.${id}`, expected, got: shown.length > 1 ? shown : (shown[0] ?? null) }];
}
