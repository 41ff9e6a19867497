import type { Norm } from '../../model/rule/norm.ts';
import { section41Superscript1 } from './section-41-1.ts';

/** The norms of chapter 11, in its order. */
export const chapter11: readonly Norm[] = [...section41Superscript1];
