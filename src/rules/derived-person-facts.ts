import { derivedOfSection18 } from './chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { isInService } from './chapter-04-officials-and-persons-working-with-children/section-19.derived-facts.ts';
import { applicationIsFiled } from './chapter-04-officials-and-persons-working-with-children/section-20-reassessment.derived-facts.ts';
import {
  derivedOfSection20InCrisis,
  derivedOfSection20Verification,
} from './chapter-04-officials-and-persons-working-with-children/section-20-verification.derived-facts.ts';
import { hasTasksOfSection41Superscript3 } from './chapter-11-implementing-provisions/section-41-3.derived-facts.ts';
import type { DerivedFactOfPerson } from './facts/derived-person-fact.ts';
import type { DerivedPersonFact } from './facts/person-facts.ts';

/** Every fact about a person that follows from others but from the records, in the order in which codes have them. */
export const derivedPersonFacts: readonly DerivedFactOfPerson[] = [
  ...derivedOfSection18,
  isInService,
  ...derivedOfSection20Verification,
  hasTasksOfSection41Superscript3,
  ...derivedOfSection20InCrisis,
  applicationIsFiled,
];

/** The provisions that each of them comes from. */
export const provisionsOfDerivedPersonFacts: Readonly<Record<DerivedPersonFact, readonly [string, ...string[]]>> = {
  'person.isChildProtectionOfficial': ['§ 18 (1)'],
  'person.isPersonWorkingWithChildren': ['§ 18 (2)'],
  'person.isInService': ['§ 19'],
  'person.activityLicenceIsRequired': ['§ 20 (3)'],
  'person.isEngagedOrVerified': ['§ 20 (3)'],
  'person.hasTasksOfSection41Superscript3': ['§ 15 (6)', '§ 41³'],
  'person.obstacleStoodOnEngaging': ['§ 20 (3¹)'],
  'person.immediateDangerStoodOnEngaging': ['§ 20 (3¹)'],
  'person.checkHasToFollow': ['§ 20 (3¹)'],
  'person.applicationIsFiled': ['§ 20 (5)'],
};
