import type { EvidenceName } from './evidence.ts';

/** The distribution of facts in a sample: shares from 0 to 1. */
export interface Marginal {
  /** The share of documents with the group in which the fact is known; in the others it is written as unknown. */
  readonly known?: number;
  /** The share of known truths that are true. */
  readonly true?: number;
  /** The weight of each value of a choice; by default all are equally frequent. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The share of known lists that contain each value. */
  readonly each?: number;
  /** The largest number of days between an event and the evaluation time. */
  readonly within?: number;
  /** The share of known events that have not happened, and of other known facts that have the first reserved word as value. */
  readonly none?: number;
  /** The event that comes before this one. */
  readonly after?: string;
}

/** A group of facts that are drawn together, as a form asks for them together. */
export interface GroupMarginal extends Marginal {
  /** The first key of the facts' paths. */
  readonly group: string;
  /** The share of documents that have the group. */
  readonly asked: number;
  readonly evidence: EvidenceName;
}

/** A fact of which something else is so than of its group. */
export interface FactMarginal extends Marginal {
  readonly fact: string;
  readonly evidence: EvidenceName;
}

/** Facts of a part that are drawn together, since some depend on others. */
export interface PartMarginal {
  readonly weight: number;
  readonly tells: Readonly<Record<string, string>>;
  readonly evidence: EvidenceName;
}
