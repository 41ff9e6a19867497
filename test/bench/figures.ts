/** How the reports of the benchmarks write what was measured. */
import type { Spread } from './harness.ts';

/** A number with as many digits as say something. */
export const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

/** A median with what lies around it. */
export const spread = ({ median, p10, p90 }: Spread): string => `${digits(median)} (${digits(p10)}–${digits(p90)})`;

/** A whole number in groups of three. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en');

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
