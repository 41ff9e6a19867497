import type { Truth } from '../../model/rule/truth.ts';

/** How a finding or a norm comes out under one of the laws compared; `absent` where that law has it not. */
export type State = `${Truth}` | 'absent';

/** The states in the order in which tables tell them. */
export const states = ['true', 'unknown', 'false', 'absent'] as const satisfies readonly State[];

/** The cell of a table for what comes out before and after. */
export const cellOf = (before: State, after: State): string => `${before} ${after}`;

/** What comes out before and after in a cell. */
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
