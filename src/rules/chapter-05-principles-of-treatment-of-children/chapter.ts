import type { Norm } from '../../model/norm.ts';
import { section21 } from './section-21.ts';
import { section22 } from './section-22.ts';
import { section23 } from './section-23.ts';

/** The norms of chapter 5, in its order. */
export const chapter5: readonly Norm[] = [...section21, ...section22, ...section23];
