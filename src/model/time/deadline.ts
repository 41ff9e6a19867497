import type { Bilingual } from '../rule/truth.ts';

/** One end of a term. */
export interface DeadlineEnd {
  /** The last day, `YYYY-MM-DD`: of terms in days, months and years only. */
  readonly lastDay?: string;
  /**
   * The instant of the end, ISO 8601 with the offset of Europe/Tallinn; a term in days or longer ends at 24:00 of its last
   * day, which is 00:00 of the next. For what is due immediately or at the first opportunity, the outer bound where there is one,
   * else the start.
   */
  readonly endsAt: string;
  /** Given where the term by its length ended on a day that is not a working day, and so moved to the next one. */
  readonly moved?: {
    /** The day on which it ended by its length, `YYYY-MM-DD`. */
    readonly from: string;
    /** Why that day is not a working day. */
    readonly because: Bilingual;
  };
  /** Given where the end depends on days off of a time for which their law is not yet known: why it may change. */
  readonly unsettled?: Bilingual;
}

/** When what a norm asks is to be done. */
export interface Deadline extends DeadlineEnd {
  /** When the term starts: an instant, ISO 8601 with the offset of Europe/Tallinn, or `YYYY-MM-DD` where only the day is known. */
  readonly start: string;
  /** Given where the norm says "immediately": due from its start. An end that is the start is no end, only the start again. */
  readonly immediately?: true;
  /** Given where the norm says "at the first opportunity": likewise due from its start, the end being a bound by exception. */
  readonly atFirstOpportunity?: true;
  /** Given where it is not known whether the norm applies: the deadline holds if it does. */
  readonly ifApplies?: true;
  /**
   * Given where what starts the term is not known and something else counts instead: the path of what would start it. Once that
   * is given the term may end otherwise, or as here where it is given as `none`.
   */
  readonly provisionalUntil?: string;
  /**
   * Given where it is known whether the thing was done: when, as a day or an instant; `true` where that is not provided,
   * `none` where it has not been done so that the duty is fulfilled. Not of a recurring duty, whose next term starts at what
   * was done.
   */
  readonly doneAt?: string | true;
  /**
   * The later ends, earliest first, where more than one can be defended: the deadline itself gives the earliest.
   */
  readonly alternatives?: readonly DeadlineEnd[];
}
