import type { Norm } from '../../model/rule/norm.ts';
import { section27 } from './section-27.ts';
import { section27Superscript1 } from './section-27-1.ts';
import { section27Superscript2 } from './section-27-2.ts';
import { section28 } from './section-28.ts';
import { section29 } from './section-29.ts';
import { section29Superscript1 } from './section-29-1.ts';

/** The norms of chapter 6, in its order. */
export const chapter6: readonly Norm[] = [
  ...section27,
  ...section27Superscript1,
  ...section27Superscript2,
  ...section28,
  ...section29,
  ...section29Superscript1,
];
