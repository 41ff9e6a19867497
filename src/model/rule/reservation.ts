import type { Deadline } from '../time/deadline.ts';
import type { Bilingual, Truth } from './truth.ts';

/**
 * Why an answer is given with a reservation: two provisions pull apart, a provision refers to one that has moved, a
 * change of the law has no rule for procedures that are under way, or the text can be read in more than one way.
 */
export type ReservationKind = 'conflict' | 'stale-reference' | 'running-procedure' | 'open-reading';

/** What would follow for a norm by another reading. */
export interface Consequence {
  readonly norm: string;
  readonly applies: Truth;
  /** The provisions that it would depend on. */
  readonly provisions: readonly string[];
  readonly deadline?: Deadline;
  /** Of a restriction on a person: the places of the records that would trigger it for sure. */
  readonly records?: readonly number[];
}

/** A reading that was not chosen, with what would follow from it for this case. */
export interface OtherReading {
  readonly says: Bilingual;
  readonly wouldFollow: readonly Consequence[];
}

/** A legal uncertainty that affects a case or a person: the reading that was chosen, and what would follow from another. */
export interface CaseReservation {
  readonly id: string;
  readonly kind: ReservationKind;
  /** Whether the doubt touches this case: for sure, or it may. */
  readonly applies: true | 'unknown';
  readonly provisions: readonly string[];
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly alternatives: readonly OtherReading[];
}
