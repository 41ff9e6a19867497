import type { InForce } from '../../model/rule/norm.ts';
import type { Truth } from '../../model/rule/truth.ts';
import type { EncodedPerson } from './person-entity.ts';
import type { DerivedPersonFact, PersonFact } from './person-facts.ts';

/**
 * How a fact about a person follows from given ones, in one version of the provision; the evaluation makes a `Derivation` of it
 * (`assessment/person/person-rules.ts`).
 */
export interface DerivedPersonVersion extends InForce {
  readonly truthOf: (person: EncodedPerson) => Truth;
  /** The facts that it waits for while it is unknown. */
  readonly waitsFor: (person: EncodedPerson) => readonly PersonFact[];
  /** What this version distinguishes, as plain data, where versions differ. */
  readonly by?: unknown;
}

/** A fact about a person that follows from given ones, with its versions, oldest first. On days without a version it is not so. */
export interface DerivedFactOfPerson {
  readonly name: DerivedPersonFact;
  /** All given facts that it follows from, by path below `person`. */
  readonly from: readonly PersonFact[];
  readonly versions: readonly DerivedPersonVersion[];
}
