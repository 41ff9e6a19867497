import type { Definition, Norm } from '../model/norm.ts';
import { child } from './chapter-01-general-provisions/section-3.ts';
import { chapter3 } from './chapter-03-organisation-of-child-protection/chapter.ts';
import { chapter5 } from './chapter-05-principles-of-treatment-of-children/chapter.ts';
import { chapter6 } from './chapter-06-child-in-need-of-assistance/chapter.ts';
import { childInNeedOfAssistance } from './chapter-06-child-in-need-of-assistance/section-26.ts';
import { chapter7 } from './chapter-07-child-in-danger/chapter.ts';
import { childInDanger } from './chapter-07-child-in-danger/section-30.ts';
import { chapter11 } from './chapter-11-implementing-provisions/chapter.ts';

/** The definitions of the Act, in its order. Each becomes a finding of every answer. */
export const definitions: readonly Definition[] = [child, childInNeedOfAssistance, childInDanger];

/** The norms of the Act, in its order. */
export const norms: readonly Norm[] = [...chapter3, ...chapter5, ...chapter6, ...chapter7, ...chapter11];
