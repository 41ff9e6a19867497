import type { Norm } from '../../model/rule/norm.ts';
import { section5 } from './section-5.ts';
import { section6 } from './section-6.ts';
import { section7 } from './section-7.ts';
import { section8 } from './section-8.ts';
import { section9 } from './section-9.ts';

/** The norms of chapter 2, in its order. */
export const chapter2: readonly Norm[] = [...section5, ...section6, ...section7, ...section8, ...section9];
