import type { InForce } from '../model/rule/norm.ts';
import type { EvaluationTime } from '../model/time/evaluation-time.ts';
import type { Term, TermStart } from '../model/time/term.ts';
import type { EncodedPerson } from './facts/person-entity.ts';

/** One end of a deadline: a term and the time from which it is counted. */
export interface TermEnd {
  readonly term: Term;
  readonly countedFrom: TermStart;
  /** The day that the deadline gives as its start, where that is another one. */
  readonly start?: number;
}

/** A term about a person that the Act bounds by more than one start: by days of its own, or by several events. */
export interface BoundedTerm extends InForce {
  readonly norm: string;
  /**
   * Every end that can be defended; none where what it is counted from is unknown.
   *
   * @param restart The day on which a recurring duty was last done, where it is not the one of the facts.
   */
  readonly endsFor: (person: EncodedPerson, time: EvaluationTime, restart?: number) => readonly TermEnd[];
}
