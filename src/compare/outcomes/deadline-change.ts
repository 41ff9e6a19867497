import { parseDay } from '../../model/time/civil-day.ts';
import type { Deadline } from '../../model/time/deadline.ts';
import { dayOfInstant, parseInstant, startOfDay } from '../../model/time/instant.ts';

/** What becomes of a deadline from one law to the other. */
export type DeadlineChange = 'new' | 'gone' | 'earlier' | 'later' | 'same';

/** The changes in the order of tables. */
export const deadlineChanges = ['new', 'gone', 'earlier', 'later', 'same'] as const satisfies readonly DeadlineChange[];

/** When a deadline ends: the instant, and the civil day that counts as its last. */
interface End {
  readonly instant: number;
  readonly day: number;
}

function endOf({ endsAt, lastDay }: Deadline): End {
  const bareDay = parseDay(endsAt);
  const instant = bareDay === undefined ? parseInstant(endsAt)! : startOfDay(bareDay);
  return { instant, day: lastDay === undefined ? (bareDay ?? dayOfInstant(instant)) : parseDay(lastDay)! };
}

/**
 * The change of a deadline by its end; of several defensible ends the earliest, which a deadline gives first.
 *
 * @returns The change, and for two deadlines by how many civil days the last day moves; `undefined` where there is none.
 */
export function changeOfDeadline(
  before: Deadline | undefined,
  after: Deadline | undefined,
): { readonly change: DeadlineChange; readonly days?: number } | undefined {
  if (before === undefined) return after === undefined ? undefined : { change: 'new' };
  if (after === undefined) return { change: 'gone' };
  const from = endOf(before);
  const to = endOf(after);
  if (from.instant === to.instant) return { change: 'same' };
  return { change: to.instant < from.instant ? 'earlier' : 'later', days: to.day - from.day };
}
