import type { AsKnown } from '../../act/as-known.ts';
import type { Actor, Modality, Reading } from '../rule/norm.ts';
import type { CaseReservation } from '../rule/reservation.ts';
import type { Bilingual, Truth } from '../rule/truth.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Term } from '../time/term.ts';
import type { Receipt } from './receipt.ts';

/** A test of one fact, as it is in an explanation: `{ is: true }`, `{ oneOf: ['police'] }`. */
export type FactTest =
  | { readonly is: boolean }
  | { readonly oneOf: readonly string[] }
  | { readonly noneOf: readonly string[] };

/**
 * Why a conclusion has its result: the tree of conditions, pruned to the branches that carried it. Of a conclusion
 * that is unknown it keeps the branches that are unknown.
 */
export type Because = BecauseCombined | BecauseTested;

/** A combination of conditions within {@link Because}. */
export interface BecauseCombined {
  readonly holds: Truth;
  /** The definition that this branch is, where it is one. */
  readonly definition?: string;
  /** The provision of that definition, or the clause that this branch is. */
  readonly provision?: string;
  readonly all?: readonly Because[];
  readonly any?: readonly Because[];
}

/** A test of one fact within {@link Because}. */
export interface BecauseTested {
  readonly holds: Truth;
  /** The clause that this test is, where it is one. */
  readonly provision?: string;
  readonly fact: string;
  readonly test: FactTest;
}

/** What an answer states about a definition of the Act. */
export interface Finding {
  readonly holds: Truth;
  readonly provisions: readonly string[];
  /** The finding depends on a presumption (§ 3 (2), second sentence) and applies until the contrary is proven. */
  readonly presumed?: true;
  /** The facts that could still change an unknown finding, in the order of the fact table. */
  readonly missing: readonly string[];
  readonly reading?: Reading;
  readonly unsettled?: Bilingual;
  /** Why: built each time it is read, and not part of the JSON. */
  readonly because: Because;
}

/**
 * What an answer states about a norm being done: only where something of it is provided, by `done` or by a fact that says the
 * same. That a duty is done never changes whether it applies.
 */
export interface NormDone {
  /**
   * Of an obligation that applies or may apply: whether what was done fulfils it. Left out where nothing of it is provided.
   * `false` too where it was done before the duty arose, in the wrong order, or by somebody whom the duty does not bind; `true`
   * too where it was done too late (the deadline shows that). Of a duty that binds anyone it is fulfilled for `doneBy` alone.
   */
  readonly fulfilled?: Truth;
  /** Of a permission: whether it has been used. */
  readonly used?: boolean;
  /** Who did it, where that is provided. */
  readonly doneBy?: Actor;
  /** Where it is unknown whether the duty is fulfilled: the paths that would settle it. */
  readonly missingForFulfilled?: readonly string[];
}

/** What an answer states about a norm of the Act. */
export interface NormAnswer extends NormDone {
  readonly applies: Truth;
  readonly modality: Modality;
  /** The most particular first; of several clauses of which each is enough, those that carry this answer before the others. */
  readonly provisions: readonly string[];
  readonly bearer: readonly Actor[];
  /** Of which municipality the bearer is, where the norm says so and the case gives it. */
  readonly bearerMunicipality?: string;
  /** Which actor the bearer is, where the norm names a role and the case gives who has it. */
  readonly bearerActor?: Actor;
  /** The bodies of which the bearer is an official, where the norm names them. */
  readonly bearerOf?: readonly Actor[];
  readonly counterpart: readonly Actor[];
  /** Of which municipality the counterpart is that belongs to one, where the norm says so and the case gives it. */
  readonly counterpartMunicipality?: string;
  /** The facts that could still change an unknown answer, in the order of the fact table. */
  readonly missing: readonly string[];
  /** The term of the norm, also where its start is not known. */
  readonly term?: Term;
  readonly deadline?: Deadline;
  /** The term ends outside the years for which deadlines can be given; the rest of the answer is not affected. */
  readonly deadlineOutOfRange?: true;
  readonly reading?: Reading;
  readonly unsettled?: Bilingual;
  /** Why: built each time it is read, and not part of the JSON. */
  readonly because: Because;
}

/** What may not be disclosed to the recipient of a notification (§ 27 (5)). */
export type Withheld = 'reporter-identity' | 'fact-of-notification';

/** Somebody who must be notified. */
export interface Notification {
  readonly norm: string;
  readonly provision: string;
  readonly applies: Truth;
  /** Who has to notify. */
  readonly bearer: readonly Actor[];
  readonly to: { readonly body: Actor; readonly municipality?: string };
  /** There are several recipients, and notifying one of them is enough. */
  readonly anyRecipientSuffices?: true;
  readonly withhold: readonly Withheld[];
  /** Whether its norm is fulfilled, as the norm says. */
  readonly fulfilled?: Truth;
}

/**
 * A step of a process. It is missed where it is required and given as not done; where either is unknown, it is not known
 * whether it is missed.
 */
export interface ChecklistStep {
  /** The norm that requires it. */
  readonly norm: string;
  /** Whether that norm applies. */
  readonly required: Truth;
  /** Whether it is done, as far as the case gives it; of a prohibition, whether it is kept. */
  readonly done: Truth;
}

/** A fact that is worth asking for, with the answers that still depend on it. */
export interface Question {
  /** The path of the fact; `at` asks for the hour where only a day was given. */
  readonly fact: string;
  /** The fact is known, but less finely than the rule needs it: what is missing. */
  readonly detail?: 'subsection' | 'clause';
  /** The provisions of the fact. */
  readonly provisions: readonly string[];
  /** The norms and findings that it can still change. */
  readonly settles: readonly string[];
}

/** The answer to a child's case. Everything in it follows the order of the Act. */
export interface Assessment {
  /** The caller's own name for the case, echoed. */
  readonly id?: string | number;
  readonly at: string;
  /** The day the applied wording entered into force. */
  readonly wording: string;
  /** Given where the wording was future law when the law was last reviewed. */
  readonly asKnown?: AsKnown;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly norms: Readonly<Record<string, NormAnswer>>;
  /** Who must be notified, and who must if a norm that is not settled yet applies. */
  readonly notifications: readonly Notification[];
  /** By norm: the deadlines of all norms that apply or may apply and whose start is known. */
  readonly deadlines: Readonly<Record<string, Deadline>>;
  /** By process (a decision, an assessment, a placement, a separation): the steps that the Act asks of it, in its order. */
  readonly checklists: Readonly<Record<string, readonly ChecklistStep[]>>;
  /** The legal uncertainties that affect this case, or may, with what would follow from other readings; left out if none. */
  readonly reservations?: readonly CaseReservation[];
  /** What to ask next: first what can change an answer of §§ 30–33, then by how many answers depend on it. */
  readonly openQuestions: readonly Question[];
  /** From what it can be reproduced: worked out each time it is read. */
  readonly receipt: Receipt;
}
