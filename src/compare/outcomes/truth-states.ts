import type { Truth } from '../../model/rule/truth.ts';

/** The outcome of a finding or a norm under one of the compared laws; `absent` where that law does not have it. */
export type State = `${Truth}` | 'absent';

/** The states in the order of tables. */
export const states = ['true', 'unknown', 'false', 'absent'] as const satisfies readonly State[];

/** The cell of a table for an outcome before and after. */
export const cellOf = (before: State, after: State): string => `${before} ${after}`;

/** The outcomes before and after of a cell. */
export const statesOf = (cell: string): readonly [State, State] => cell.split(' ') as [State, State];

/**
 * The cells that can be met of something: none but those of the diagonal where both laws ask the same of it.
 *
 * @param before Whether the law before has it.
 * @param after Whether the law after has it.
 */
export function openCells(before: boolean, after: boolean, isSame: boolean): readonly string[] {
  const truths = states.slice(0, 3);
  const from = before ? truths : (['absent'] as const);
  const to = after ? truths : (['absent'] as const);
  return from.flatMap((one) => to.flatMap((other) => (isSame && one !== other ? [] : [cellOf(one, other)]))).sort();
}
