import type { Norm } from '../../model/rule/norm.ts';
import { section31 } from './section-31.ts';
import { section32 } from './section-32.ts';
import { section33 } from './section-33.ts';

/** The norms of chapter 7, in its order. */
export const chapter7: readonly Norm[] = [...section31, ...section32, ...section33];
