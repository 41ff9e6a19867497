import type { Norm } from '../../model/rule/norm.ts';
import { section38 } from './section-38.ts';
import { section39 } from './section-39.ts';
import { section40 } from './section-40.ts';
import { section40Superscript1 } from './section-40-1.ts';

/** The norms of chapter 10, in its order. */
export const chapter10: readonly Norm[] = [...section38, ...section39, ...section40, ...section40Superscript1];
