import { chapter3 } from './chapter-03.ts';
import { chapter5 } from './chapter-05.ts';
import { chapter6 } from './chapter-06.ts';
import { chapter7 } from './chapter-07.ts';
import { chapter8 } from './chapter-08.ts';
import { chapter8Superscript1 } from './chapter-08-1.ts';
import { chapter9 } from './chapter-09.ts';
import { chapter10 } from './chapter-10.ts';
import { chapter11 } from './chapter-11.ts';
import type { SaidNorm } from './specification.ts';

/** What the text says of every norm that turns on the case, by id in the order of the Act: each of its texts, oldest first. */
export const normsSaid: readonly (readonly [id: string, texts: readonly SaidNorm[]])[] = [
  chapter3,
  chapter5,
  chapter6,
  chapter7,
  chapter8,
  chapter8Superscript1,
  chapter9,
  chapter10,
  chapter11,
].flatMap((chapter) => Object.entries(chapter).map(([id, said]) => [id, [said].flat()] as const));
