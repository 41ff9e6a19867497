import type { Restriction } from '../model/answer/screening.ts';
import type { InForce } from '../model/rule/norm.ts';
import type { CaseReservation, Consequence, ReservationKind } from '../model/rule/reservation.ts';
import type { Bilingual, Truth } from '../model/rule/truth.ts';
import type { Deadline } from '../model/time/deadline.ts';
import type { EncodedPerson } from './facts/person-entity.ts';
import type { DerivedPersonFact, RecordCondition } from './facts/person-facts.ts';
import type { EncodedRecord } from './facts/record-entity.ts';

/** A restriction as a screening finds it, with the condition on records that triggers it. */
export interface RestrictionFound {
  readonly id: string;
  readonly restriction: Restriction;
  /** The provisions as an answer gives them, those first that carry it. */
  readonly provisions: readonly string[];
  /** The most particular provision of the version. */
  readonly cited: string;
  readonly triggeredBy: RecordCondition;
}

/** What a bar depends on: a restriction and, where the records are known, the record that triggers it. */
export interface BarBasis {
  readonly restriction: string;
  readonly record?: EncodedRecord;
  /** Whether the record triggers it for sure; `unknown` where it may. */
  readonly holds: true | 'unknown';
}

/** Another law, or another person, for whom a person is evaluated again. */
export interface Otherwise {
  /** The day of the other law. */
  readonly day?: string;
  readonly person?: EncodedPerson;
}

/** A person who has been screened under a law, with what doubts need to find what would follow otherwise. */
export interface ScreenedPerson {
  readonly person: EncodedPerson;
  /** For each record whether it meets a condition; `undefined` where the records are unknown. */
  readonly records: readonly { readonly holds: (condition: RecordCondition) => Truth }[] | undefined;
  readonly derived: (fact: DerivedPersonFact) => Truth;
  readonly restrictions: readonly RestrictionFound[];
  readonly barred: Truth;
  /** The bases of a bar that are sure; where none is, the possible ones. */
  readonly bases: readonly BarBasis[];
  /** By when § 20 has to be complied with, where that is certain. */
  readonly complyBy: string | undefined;
  /** The deadline of a norm of this law, were it to apply. */
  readonly deadlineOf: (norm: string) => Deadline | undefined;
  /** The norms about a person that another law, or another person, changes. */
  readonly changes: (otherwise: Otherwise) => readonly Consequence[];
  /** By wording up to this one, whether a record triggers some restriction of it; wordings where none can are left out. */
  readonly triggersOver: (record: EncodedRecord) => readonly (readonly [day: string, triggers: true | 'unknown'])[];
}

/** A doubt about persons: an answer shows what would follow from another reading. */
export interface DoubtOfPerson extends InForce {
  readonly id: string;
  /** The reservation as an answer shows it; `undefined` where the doubt does not concern the person. */
  readonly reservationFor: (screened: ScreenedPerson) => CaseReservation | undefined;
}

/** The texts of a doubt. */
export interface DoubtTexts {
  readonly id: string;
  readonly kind: ReservationKind;
  readonly provisions: readonly string[];
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly otherwise: Bilingual;
}

/** The reservation of a doubt that concerns a person for sure; `undefined` where nothing would follow. */
export function reservationOf(
  { id, kind, provisions, chosen, because, otherwise: says }: DoubtTexts,
  wouldFollow: readonly Consequence[],
): CaseReservation | undefined {
  if (wouldFollow.length === 0) return undefined;
  return { id, kind, applies: true, provisions, chosen, because, alternatives: [{ says, wouldFollow }] };
}
