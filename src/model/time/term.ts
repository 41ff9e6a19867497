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
 *   sets beside it, a ceiling. Where no fact gives the start, as for whoever becomes aware of a child in need, `from` is left out.
 * - days, months, years: a procedural term. It runs from the day after its start to 24:00 of its last day, and an end on
 *   a day that is not a working day moves to the next one. With `ceiling` it is the most that the Act allows, and never moves;
 *   with `bothEnds` it is open whether it moves, and both ends are given. With `orFrom` another fact starts it too: of what
 *   is known of both, the later counts.
 * - `atFirstOpportunity`: due as soon as it can be done; `atMost` is an outer bound that the Act opens by exception, with
 *   both ends. Where the fact `inException` is false, there is no number.
 * - with `orReceipt`: it is open whether the receipt of the notice by the responsible local government starts the term too. Where
 *   the fact `from` is not known, the term runs from the receipt; where the receipt is earlier, both ends are given.
 * - hours: elapsed hours from the instant of its start, across a clock change; always a ceiling. A birthday that comes before
 *   ends the term (`untilBirthday`): what it limits is then due at once. Facts that make it due at once earlier (`atOnceWhere`) leave
 *   that end as the outer bound.
 */
export type Term =
  | {
      readonly immediately: true;
      /** The path of the fact that starts it, such as `notice.receivedAt`. */
      readonly from?: string;
      /** The path of another fact that starts it too: of those that are known, the earlier counts. */
      readonly orEarlierFrom?: string;
      /** Whether receipt of the notice starts it too is open. */
      readonly orReceipt?: true;
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
      /** The path of another fact that starts it too: of what is known of both, the later counts. */
      readonly orFrom?: string;
      /** The term is the most that the Act allows: its end never moves. */
      readonly ceiling?: true;
      /** Whether the end moves is open: both ends are given. */
      readonly bothEnds?: true;
      /** Whether receipt of the notice starts it too is open. */
      readonly orReceipt?: true;
      /** Another length, of a duty that shares its term with one of two others; `orLengthWhere` is the truth that makes it so. */
      readonly orLength?: LengthInDays;
      /** The path of that fact: not known, both ends are given. */
      readonly orLengthWhere?: string;
      /** The first day from which it runs, `YYYY-MM-DD`: a start before it counts as this day. */
      readonly notBefore?: string;
    }
  | {
      readonly atFirstOpportunity: true;
      /** The outer bound by exception, counted from the same start. */
      readonly atMost: LengthInDays;
      /** The path of the fact whether the exception is made. */
      readonly inException: string;
      /** The path of the fact that starts it. */
      readonly from: string;
      /** Whether receipt of the notice starts it too is open. */
      readonly orReceipt?: true;
    }
  | {
      readonly length: LengthInHours;
      /** The path of the fact that starts it, such as `separation.startedAt`. */
      readonly from: string;
      readonly ceiling: true;
      /** The birthday that ends the term where it comes before: its number, and the path of the birth date. */
      readonly untilBirthday?: { readonly years: number; readonly of: string };
      /** What makes it due at once: each of these truths, by its path, has to have this value. */
      readonly atOnceWhere?: Readonly<Record<string, boolean>>;
    };

/** When a term starts: the civil day, and the instant where it is known that finely; and what ends it earlier. */
export interface TermStart {
  /** The day number, days since 1970-01-01. */
  readonly day: number;
  /** Milliseconds since 1970-01-01T00:00Z, on that day in Europe/Tallinn. */
  readonly instant?: number;
  /** The day number of the birthday that ends the term where it comes before. */
  readonly birthday?: number;
  /** What the term limits is due at once, by the facts that the term names. */
  readonly atOnce?: true;
}
