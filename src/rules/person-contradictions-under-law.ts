import type { LawIssue } from '../act/law-error.ts';
import { roleContradictions } from './chapter-04-officials-and-persons-working-with-children/section-18.derived-facts.ts';
import { kindContradictions } from './chapter-04-officials-and-persons-working-with-children/section-20-records.contradictions.ts';
import type { EncodedPerson } from './facts/person-entity.ts';
import type { Law } from './law.ts';

/** What contradicts each other in a person under a law: a kind that the section of an offence has not, a role that the post has not. */
export const contradictionsUnderLaw = ({ wording }: Law, person: EncodedPerson): readonly LawIssue[] => [
  ...kindContradictions(person),
  ...roleContradictions(wording.day, person),
];
