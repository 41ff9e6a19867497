import { derivedOfSection18 } from './chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { isInService } from './chapter-04-officials-and-persons-working-with-children/section-19.derived-facts.ts';
import { applicationIsFiled } from './chapter-04-officials-and-persons-working-with-children/section-20-reassessment.derived-facts.ts';
import {
  derivedOfSection20InCrisis,
  derivedOfSection20Verification,
} from './chapter-04-officials-and-persons-working-with-children/section-20-verification.derived-facts.ts';
import { hasTasksOfSection41Superscript3 } from './chapter-11-implementing-provisions/section-41-3.derived-facts.ts';
import type { DerivedFactOfPerson } from './facts/derived-person-fact.ts';

/** Every fact about a person that follows from others but from the records, in the order in which codes have them. */
export const derivedPersonFacts: readonly DerivedFactOfPerson[] = [
  ...derivedOfSection18,
  isInService,
  ...derivedOfSection20Verification,
  hasTasksOfSection41Superscript3,
  ...derivedOfSection20InCrisis,
  applicationIsFiled,
];
