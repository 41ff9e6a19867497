import type { Norm } from '../../model/rule/norm.ts';
import { section11 } from './section-11.ts';
import { section12 } from './section-12.ts';
import { section13 } from './section-13.ts';
import { section14 } from './section-14.ts';
import { section15 } from './section-15.ts';
import { section15OfPersons } from './section-15-of-persons.ts';
import { section16 } from './section-16.ts';
import { section17 } from './section-17.ts';

/** The norms of chapter 3 that are not about a person, in its order. */
export const chapter3: readonly Norm[] = [
  ...section11,
  ...section12,
  ...section13,
  ...section14,
  ...section15,
  ...section16,
  ...section17,
];

/** The norms of chapter 3 about a person, not about a child's case, in its order. */
export const chapter3OfPersons: readonly Norm[] = [...section15OfPersons];
