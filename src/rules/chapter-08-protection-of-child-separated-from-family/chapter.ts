import type { Norm } from '../../model/rule/norm.ts';
import { section34 } from './section-34.ts';
import { section34Superscript1 } from './section-34-1.ts';

/** The norms of chapter 8, in its order. */
export const chapter8: readonly Norm[] = [...section34, ...section34Superscript1];
