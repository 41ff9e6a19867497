import { memoizeWeak } from '../model/memoize.ts';
import { type InForce, isInForce } from '../model/rule/norm.ts';
import type { BoundedTerm } from './bounded-term.ts';
import { boundedTerms } from './bounded-terms.ts';
import {
  type DerivedRecordVersion,
  derivedRecordFacts,
} from './chapter-04-officials-and-persons-working-with-children/section-20-records.derived-facts.ts';
import {
  type Judgment,
  judgments,
} from './chapter-04-officials-and-persons-working-with-children/section-20-restrictions.judgments.ts';
import { derivedPersonFacts } from './derived-person-facts.ts';
import type { DoubtOfPerson } from './doubt-of-person.ts';
import type { DerivedPersonVersion } from './facts/derived-person-fact.ts';
import type { Law } from './law.ts';
import { reservationsOfPersons } from './reservations-of-persons.ts';

/** What a law has about persons beside its norms: kept apart, so that whoever only assesses cases need not load it. */
export interface LawOfPersons {
  /** How each fact about a person follows from others, in the order of all such facts. */
  readonly derivedPersonFacts: readonly Pick<DerivedPersonVersion, 'truthOf' | 'waitsFor'>[];
  /** How each fact about one record follows from others, in the order of all such facts. */
  readonly derivedRecordFacts: readonly Pick<DerivedRecordVersion, 'truthOf'>[];
  /** The terms about persons that the Act bounds by more than one start. */
  readonly boundedTerms: readonly BoundedTerm[];
  /** The doubts of which a screening shows what would follow from another reading. */
  readonly reservations: readonly DoubtOfPerson[];
  /** What courts found about restrictions of § 20. */
  readonly judgments: readonly Judgment[];
}

/** A derived fact that the Act of a day does not know: it is not so. */
const notInForce = { truthOf: () => false, waitsFor: () => [] } as const;

/** What a law has about persons beside its norms. */
export const lawOfPersons = /* @__PURE__ */ memoizeWeak(({ since }: Law): LawOfPersons => {
  const inForce = <Dated extends InForce>(all: readonly Dated[]): Dated[] => all.filter((one) => isInForce(one, since));
  return {
    derivedPersonFacts: derivedPersonFacts.map(({ versions }) => inForce(versions)[0] ?? notInForce),
    derivedRecordFacts: derivedRecordFacts.map(({ versions }) => inForce(versions)[0] ?? notInForce),
    boundedTerms: inForce(boundedTerms),
    reservations: inForce(reservationsOfPersons),
    judgments: inForce(judgments),
  };
});
