import type { InForce } from '../../model/rule/norm.ts';
import type { Law } from '../law.ts';
import type { Affected } from './tested-facts.ts';

/** The kinds of things that can depend on a provision, in the order in which they are listed. */
export const dependentKinds = [
  'definition',
  'norm',
  'term',
  'reading',
  'derived-fact',
  'defined-term',
  'fact',
  'offence-list',
  'data-list',
  'checklist',
  'supervision',
  'transition',
  'reservation',
] as const;

/**
 * How something depends on a provision: a `definition` or a `norm` cites it; the `term` of a norm, or the `reading` of a rule, comes
 * from it; so does a `derived-fact`; it says what a word means in which a `fact` is asked (`defined-term`), or a fact comes from it
 * in another way; an `offence-list`, a `data-list`, a step of a `checklist`, a `supervision` or the day of a `transition` is its own;
 * a doubt of it is a `reservation`.
 */
export type DependentKind = (typeof dependentKinds)[number];

/** Something of this library that is based on provisions, over the days on which it is the same. */
export interface DependentRule extends InForce {
  readonly kind: DependentKind;
  readonly id: string;
  readonly provisions: readonly string[];
  /** Its content, as plain data. */
  readonly says: unknown;
  /** The findings, norms and other parts of answers that can depend on it, under a law. */
  readonly affected: (law: Law) => Affected;
}

/** What is based on a provision, with the answers that can depend on it. */
export interface DependentLink extends Affected {
  readonly kind: DependentKind;
  /** Of a finding or norm, its term or its reading: its id; of a fact its name; else a name by which it is known. */
  readonly id: string;
  /** Those of its provisions that are the one asked about, lie in it or hold it. */
  readonly provisions: readonly string[];
}
