import type { Norm } from '../../model/norm.ts';
import { section19 } from './section-19.ts';

/** The norms of chapter 4 that are not about a person, in its order. */
export const chapter4: readonly Norm[] = [...section19];
