import type { AsKnown } from '../../act/as-known.ts';
import type { Actor, Modality, Reading } from '../rule/norm.ts';
import type { CaseReservation } from '../rule/reservation.ts';
import type { Bilingual, Truth } from '../rule/truth.ts';
import type { Deadline } from '../time/deadline.ts';
import type { Because, NormDone, Question } from './answer.ts';
import type { Receipt } from './receipt.ts';

/** What a screening states about a norm about a person. */
export interface PersonNorm extends NormDone {
  readonly applies: Truth;
  /** Why: built when it is read, and not part of the JSON. */
  readonly because: Because;
  readonly modality: Modality;
  readonly provisions: readonly string[];
  readonly bearer: readonly Actor[];
  readonly counterpart: readonly Actor[];
  /** The facts that could still change an unknown answer, such as `person.records[0].register`. */
  readonly missing: readonly string[];
  readonly deadline?: Deadline;
  readonly reading?: Reading;
  readonly unsettled?: Bilingual;
}

/** A restriction of § 20 with the records that trigger it. */
export interface Restriction {
  readonly applies: Truth;
  /** The places of the records that trigger it for sure. */
  readonly records: readonly number[];
}

/** A doubt of the courts about a restriction, listed beside the answer and not in its place. */
export interface JudgmentReservation {
  readonly restriction: string;
  /** The place of the record. */
  readonly record: number;
  readonly judgment: string;
  readonly says: Bilingual;
}

/** Why an answer about a person is given with a reservation: what a court says, or how else the law can be read. */
export type Reservation = JudgmentReservation | CaseReservation;

/** The answer about a person under §§ 15 (6), 19 and 20. */
export interface Screening {
  /** The caller's own name for the person, echoed. */
  readonly id?: string | number;
  readonly at: string;
  /** The day the applied wording entered into force. */
  readonly wording: string;
  /** Given where the wording was future law when the law was last reviewed. */
  readonly asKnown?: AsKnown;
  /** Whether some restriction of § 20 applies. */
  readonly barred: Truth;
  readonly norms: Readonly<Record<string, PersonNorm>>;
  readonly restrictions: Readonly<Record<string, Restriction>>;
  /** § 41 (2), (3): by when § 20 has to be met in respect of somebody who was in service already, `YYYY-MM-DD`. */
  readonly complyBy?: string;
  readonly reservations: readonly Reservation[];
  readonly deadlines: Readonly<Record<string, Deadline>>;
  readonly openQuestions: readonly Question[];
  /** From what it can be reproduced: worked out each time it is read. */
  readonly receipt: Receipt;
}
