import type { InForce } from '../model/rule/norm.ts';
import type { ReservationKind } from '../model/rule/reservation.ts';
import type { Bilingual } from '../model/rule/truth.ts';
import type { Term } from '../model/time/term.ts';
import type { All, Any, Holds } from './facts/conditions.ts';

/** What another reading would change about a norm. */
export interface NormByOtherReading {
  readonly norm: string;
  readonly provisions: readonly [string, ...string[]];
  /** When it would then apply; left out where it never would. */
  readonly when?: All | Any | Holds;
  readonly term?: Term;
}

/** A legal uncertainty. An answer shows what would follow from another reading. */
export interface DoubtOfLaw extends InForce {
  readonly id: string;
  readonly kind: ReservationKind;
  readonly provisions: readonly [string, ...string[]];
  /** Which cases it affects. */
  readonly when: All | Any | Holds;
  /** Shown only where it affects the case for certain: what raises it is rare. */
  readonly onlyForSure?: true;
  readonly chosen: Bilingual;
  readonly because: Bilingual;
  readonly alternatives: readonly { readonly says: Bilingual; readonly norms: readonly NormByOtherReading[] }[];
}
