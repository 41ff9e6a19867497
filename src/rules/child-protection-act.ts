import { frozen } from '../act/frozen.ts';
import type { Definition, Norm } from '../model/rule/norm.ts';
import { child } from './chapter-01-general-provisions/section-3.ts';
import { chapter2 } from './chapter-02-ensuring-rights-and-well-being-of-child/chapter.ts';
import { chapter3, chapter3OfPersons } from './chapter-03-organisation-of-child-protection/chapter.ts';
import { chapter4, chapter4OfPersons } from './chapter-04-officials-and-persons-working-with-children/chapter.ts';
import { chapter5 } from './chapter-05-principles-of-treatment-of-children/chapter.ts';
import { chapter6 } from './chapter-06-child-in-need-of-assistance/chapter.ts';
import { childInNeedOfAssistance } from './chapter-06-child-in-need-of-assistance/section-26.ts';
import { chapter7 } from './chapter-07-child-in-danger/chapter.ts';
import { childInDanger } from './chapter-07-child-in-danger/section-30.ts';
import { chapter8Superscript1 } from './chapter-08-1-processing-of-personal-data/chapter.ts';
import { chapter8 } from './chapter-08-protection-of-child-separated-from-family/chapter.ts';
import { chapter9 } from './chapter-09-child-care-institution/chapter.ts';
import { chapter10 } from './chapter-10-state-and-administrative-supervision/chapter.ts';
import { chapter11 } from './chapter-11-implementing-provisions/chapter.ts';

/** The definitions of the Act, in its order. Each becomes a finding of every answer. */
export const definitions: readonly Definition[] = [child, childInNeedOfAssistance, childInDanger];
frozen(definitions);

/** The norms of the Act, in its order. */
export const norms: readonly Norm[] = [
  ...chapter2,
  ...chapter3,
  ...chapter4,
  ...chapter5,
  ...chapter6,
  ...chapter7,
  ...chapter8,
  ...chapter8Superscript1,
  ...chapter9,
  ...chapter10,
  ...chapter11,
];
frozen(norms);

/** The norms that depend on a person who works with children, in the order of the Act: what screening shows. */
export const personNorms: readonly Norm[] = [...chapter3OfPersons, ...chapter4OfPersons];
frozen(personNorms);
