import { createColors } from 'picocolors';
import type { Look } from '../../src/cli/terminal/text-blocks.ts';
import type { Language } from '../../src/model/rule/truth.ts';

/** How an answer looks where it is written to a file: 80 columns and no colours, unless told otherwise. */
export const lookFor = (lang: Language, changes: Partial<Look> = {}): Look => ({
  lang,
  colors: createColors(false),
  width: 80,
  full: false,
  ...changes,
});
