import { createColors } from 'picocolors';
import type { Language } from '../../model/rule/truth.ts';
import type { Surroundings } from '../io/process-context.ts';
import { lineWidth } from './layout.ts';
import type { Look } from './text-blocks.ts';

/** How a readable result looks on the standard output at hand: coloured on a terminal alone, and as wide as it is. */
export function lookFor({ stdout, env }: Surroundings, lang: Language, full: boolean): Look {
  const isColoured = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return { lang, colors: createColors(isColoured), width: lineWidth(stdout.columns, env['COLUMNS']), full };
}
