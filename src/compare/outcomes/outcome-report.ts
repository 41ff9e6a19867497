import type { Bilingual, Truth } from '../../model/rule/truth.ts';
import type { DocumentId } from './counts.ts';
import type { DeadlineChange } from './deadline-change.ts';
import type { ShownCount } from './suppression.ts';
import type { State } from './truth-states.ts';

/** The format of an {@link OutcomeReport}; a change that its readers would notice changes its number. */
export const outcomeFormat = 'lasteks-impact/1';

/** The number of documents by their outcome before and their outcome after. */
export type OutcomeMatrix = Readonly<Partial<Record<State, Readonly<Partial<Record<State, ShownCount>>>>>>;

/** A truth, or that a law has the rule not. */
export type Outcome = Truth | 'absent';

/** Documents whose outcome differs in one way. */
export interface OutcomeChange {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly count: number;
  /** The ids that the caller gave to the first of them. */
  readonly examples: readonly DocumentId[];
}

/** The outcomes of a truth under two laws. The changes contain no suppressed counts. */
export interface TruthOutcome {
  readonly matrix: OutcomeMatrix;
  /** Every number of the matrix is rounded down to a multiple of it; 1 where none is suppressed. */
  readonly roundedDownTo: number;
  /** How many documents change, as far as it is shown. */
  readonly changed: number;
  readonly changes: readonly OutcomeChange[];
}

/** The provisions of the versions met before and after. */
export interface ComparedProvisions {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The outcomes of a finding or a norm. */
export interface RuleOutcome extends TruthOutcome {
  readonly id: string;
  readonly label: Bilingual;
  readonly provisions: ComparedProvisions;
}

/** How often a body has to be notified of a child: `true` certainly, `unknown` possibly. */
export interface BodyOutcome extends TruthOutcome {
  readonly body: string;
  readonly label: Bilingual;
}

/** Cases in which others certainly have to be notified after than before. */
export interface RecipientChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly count: number;
  readonly examples: readonly DocumentId[];
}

/** What becomes of the deadlines of a norm. */
export interface DeadlineOutcome {
  readonly id: string;
  readonly label: Bilingual;
  readonly provisions: ComparedProvisions;
  readonly counts: Readonly<Record<DeadlineChange, ShownCount>>;
  /** Of deadlines that move, by how many civil days, the earliest shift first. */
  readonly shifts: readonly {
    readonly days: number;
    readonly count: number;
    readonly examples: readonly DocumentId[];
  }[];
  readonly examples: Readonly<Partial<Record<DeadlineChange, readonly DocumentId[]>>>;
}

/** The outcomes of cases and persons under two wordings. */
export interface OutcomeReport {
  readonly format: typeof outcomeFormat;
  /** The days on which the wordings compared entered into force. */
  readonly from: string;
  readonly to: string;
  /** Counts below it are suppressed, and all others rounded; `null` where all are shown as they are. */
  readonly suppressedBelow: number | null;
  readonly documents: {
    readonly cases: ShownCount;
    readonly persons: ShownCount;
    /** Documents that could not be read, by the code of their error. */
    readonly refused: Readonly<Record<string, ShownCount>>;
  };
  readonly findings: readonly RuleOutcome[];
  readonly norms: readonly RuleOutcome[];
  readonly routing: { readonly bodies: readonly BodyOutcome[]; readonly moves: readonly RecipientChange[] };
  readonly deadlines: readonly DeadlineOutcome[];
  readonly persons: {
    readonly barred: TruthOutcome;
    readonly norms: readonly RuleOutcome[];
    /** Those of the norms that are restrictions of § 20. */
    readonly restrictions: readonly RuleOutcome[];
    readonly deadlines: readonly DeadlineOutcome[];
  };
}
