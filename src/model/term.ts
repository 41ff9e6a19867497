/** How long a term in days or longer is. Twelve months and a year are the same; no term of the Act is in weeks. */
export type LengthInDays = { readonly days: number } | { readonly months: number } | { readonly years: number };

/** How long a term in elapsed hours is. */
export interface LengthInHours {
  readonly hours: number;
}

/**
 * A term that a provision sets, as plain JSON; lengths are in luxon's words, and each is a positive integer.
 *
 * - `immediately`: due from its start; the Act gives no number, and none is invented. `atMost` is an outer bound that the Act
 *   sets beside it, a ceiling. Where no fact tells the start, as for whoever becomes aware of a child in need, `from` is left out.
 * - days, months, years: a procedural term. It runs from the day after its start to 24:00 of its last day, and an end on
 *   a day that is not a working day moves to the next one. With `ceiling` it is the most that the Act allows, and never moves;
 *   with `bothEnds` it is open whether it moves, and both ends are told. Where the start is not told, or told as
 *   `none`, the term runs `orFrom` another.
 * - `atFirstOpportunity`: due as soon as it can be done; `atMost` is an outer bound that the Act opens by exception, with
 *   both ends. Where the fact `inException` is told as not so, there is no number.
 * - hours: elapsed hours from the instant of its start, across a clock change; always a ceiling.
 */
export type Term =
  | {
      readonly immediately: true;
      /** The path of the fact that starts it, such as `notice.receivedAt`. */
      readonly from?: string;
      /** The path of another fact that starts it too: of what is told of both, the earlier counts. */
      readonly orEarlierFrom?: string;
    }
  | {
      readonly immediately: true;
      /** What has to run from `from` before the thing is due. */
      readonly after: LengthInDays;
      /** The path of the fact that it is counted from, such as `helplineCall.recordedOn`. */
      readonly from: string;
    }
  | {
      readonly immediately: true;
      /** The outer bound, counted from the same start. */
      readonly atMost: LengthInHours;
      /** The path of the fact that starts it, such as `separation.startedAt`. */
      readonly from: string;
    }
  | {
      readonly length: LengthInDays;
      /** The path of the fact that starts it, such as `localGovernment.becameAwareAt`. */
      readonly from: string;
      /** The path of the fact that starts it where `from` is not told, or told as `none`. */
      readonly orFrom?: string;
      /** The term is the most that the Act allows: its end never moves. */
      readonly ceiling?: true;
      /** Whether the end moves is open: both ends are told. */
      readonly bothEnds?: true;
    }
  | {
      readonly atFirstOpportunity: true;
      /** The outer bound by exception, counted from the same start. */
      readonly atMost: LengthInDays;
      /** The path of the fact that tells whether the exception is made. */
      readonly inException: string;
      /** The path of the fact that starts it. */
      readonly from: string;
    }
  | {
      readonly length: LengthInHours;
      /** The path of the fact that starts it, such as `separation.startedAt`. */
      readonly from: string;
      readonly ceiling: true;
    };

/** When a term starts: the civil day, and the instant where it is told that finely. */
export interface TermStart {
  /** The day number, days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since 1970-01-01T00:00Z, on that day in Europe/Tallinn. */
  readonly instant?: number;
}
