import type { All, Any, Holds } from '../model/rule/condition.ts';
import type { InForce } from '../model/rule/norm.ts';
import type { ReservationKind } from '../model/rule/reservation.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import type { Term } from '../model/time/term.ts';

/** How a norm would stand by another reading. */
export interface NormByOtherReading {
  readonly norm: string;
  readonly provisions: readonly [string, ...string[]];
  /** When it would apply; left out where it never would. */
  readonly when?: All | Any | Holds;
  readonly term?: Term;
}

/** A doubt of the law for which an answer shows what would follow from another reading. */
export interface DoubtOfLaw extends InForce {
  readonly id: string;
  readonly kind: ReservationKind;
  readonly provisions: readonly [string, ...string[]];
  /** Which cases the doubt touches. */
  readonly when: All | Any | Holds;
  /** It is shown only where it touches the case for sure: what raises it is rare, and nobody waits for it. */
  readonly onlyForSure?: true;
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly alternatives: readonly { readonly says: Bilingual; readonly norms: readonly NormByOtherReading[] }[];
}
