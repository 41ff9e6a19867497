import type { Norm } from '../../model/rule/norm.ts';
import { section21 } from './section-21.ts';
import { section22 } from './section-22.ts';
import { section23 } from './section-23.ts';
import { section24 } from './section-24.ts';
import { section25 } from './section-25.ts';

/** The norms of chapter 5, in its order. */
export const chapter5: readonly Norm[] = [...section21, ...section22, ...section23, ...section24, ...section25];
