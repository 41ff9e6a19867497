import type { BoundedTerm } from './bounded-term.ts';
import { termsOfSection19 } from './chapter-04-officials-and-persons-working-with-children/section-19.terms.ts';
import { termsOfSection20Verification } from './chapter-04-officials-and-persons-working-with-children/section-20-verification.terms.ts';
import { termsOfSection41Superscript3 } from './chapter-11-implementing-provisions/section-41-3.terms.ts';

/** Every term about a person that the Act bounds by more than one start, in the order of the Act. */
export const boundedTerms: readonly BoundedTerm[] = [
  ...termsOfSection19,
  ...termsOfSection20Verification,
  ...termsOfSection41Superscript3,
];
