import type { EvidenceName } from './evidence.ts';

/** How often facts are told, and with what: shares from 0 to 1. */
export interface InputAssignment {
  /** The share of those asked in which the fact is told; of the others it is written as not told. */
  readonly encoded?: number;
  /** The share of told truths that are so. */
  readonly so?: number;
  /** How often each value of a choice is told, as weights; each as often as any other where it is left out. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The share of a list in which each value stands. */
  readonly each?: number;
  /** How many days before the moment an event lies at most. */
  readonly within?: number;
  /** The share of told events that have not happened, and of other facts that are told with the first word instead of a value. */
  readonly none?: number;
  /** The event that comes before this one. */
  readonly after?: string;
}

/** A group of facts that are asked together, as a form asks for them. */
export interface GroupMarginal extends InputAssignment {
  /** The first key of the facts' paths. */
  readonly group: string;
  /** The share of documents in which the group is asked. */
  readonly asked: number;
  readonly evidence: EvidenceName;
}

/** A fact of which something else is so than of its group. */
export interface FactMarginal extends InputAssignment {
  readonly fact: string;
  readonly evidence: EvidenceName;
}
