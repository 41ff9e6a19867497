import type { Norm } from '../../model/norm.ts';
import { section17 } from './section-17.ts';

/** The norms of chapter 3, in its order. */
export const chapter3: readonly Norm[] = [...section17];
