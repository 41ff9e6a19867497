import type { Norm } from '../../model/rule/norm.ts';
import { section36 } from './section-36.ts';
import { section36Superscript1 } from './section-36-1.ts';
import { section37 } from './section-37.ts';

/** The norms of chapter 9, in its order. */
export const chapter9: readonly Norm[] = [...section36, ...section36Superscript1, ...section37];
