import type { Norm } from '../../model/rule/norm.ts';
import { section34Superscript2 } from './section-34-2.ts';
import { section34Superscript3 } from './section-34-3.ts';
import { section34Superscript4 } from './section-34-4.ts';
import { section34Superscript5 } from './section-34-5.ts';

/** The norms of chapter 8¹, in its order. */
export const chapter8Superscript1: readonly Norm[] = [
  ...section34Superscript2,
  ...section34Superscript3,
  ...section34Superscript4,
  ...section34Superscript5,
];
