import { createColors } from 'picocolors';
import type { Language } from '../../model/rule/truth.ts';
import type { ProcessContext } from '../io/process-context.ts';
import { lineWidth } from './layout.ts';

/** How a readable answer is rendered. */
export interface RenderOptions {
  readonly lang: Language;
  readonly colors: ReturnType<typeof createColors>;
  /** The maximum number of characters of a line. */
  readonly width: number;
  /** Whether to print open readings, ids and all questions. */
  readonly full: boolean;
}

/** The render options for standard output: colours on a terminal only, and the width of the terminal. */
export function renderOptionsFor({ stdout, env }: ProcessContext, lang: Language, full: boolean): RenderOptions {
  const isColoured = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { lang, colors: createColors(isColoured), width: lineWidth(stdout.columns, env['COLUMNS']), full };
}
