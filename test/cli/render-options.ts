import { createColors } from 'picocolors';
import type { RenderOptions } from '../../src/cli/terminal/render-options.ts';
import type { Language } from '../../src/model/rule/truth.ts';

/** How an answer looks where it is written to a file: 80 columns and no colours, unless told otherwise. */
export const renderOptionsFor = (lang: Language, changes: Partial<RenderOptions> = {}): RenderOptions => ({
  lang,
  colors: createColors(false),
  width: 80,
  full: false,
  ...changes,
});
