import type { Norm } from '../../model/rule/norm.ts';
import { section19, section19OfPersons } from './section-19.ts';
import { section20 } from './section-20.ts';

/** The norms of chapter 4 that are not about a person, in its order. */
export const chapter4: readonly Norm[] = [...section19];

/** The norms of chapter 4 about a person, not about a child's case, in its order. */
export const chapter4OfPersons: readonly Norm[] = [...section19OfPersons, ...section20];
