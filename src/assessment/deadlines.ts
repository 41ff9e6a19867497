import { LawError } from '../act/law-error.ts';
import type { Deadline } from '../model/deadline.ts';
import { caseFacts, factPosition } from '../model/facts.ts';
import { dayOfInstant } from '../model/instant.ts';
import type { Term, TermStart } from '../model/term.ts';
import type { Told } from '../model/told.ts';
import type { Truth } from '../model/truth.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of whatever is not told. */
const untold = 0;
/** The code of a date or an instant that is told. */
const value = 1;
/** The code of a truth that is told as not so. */
const no = 1;

/** Whether the exception of a term may be made: unless it is told that it is not. */
function mayBeException(term: Term, told: Told): boolean {
  return !('inException' in term) || told.codes[factPosition.get(term.inException)!] !== no;
}

/** When a term starts, if a fact that starts it is told; and the fact that would start it, where another does until it is told. */
export function startOf(term: Term | undefined, told: Told): (TermStart & Pick<Deadline, 'untilTold'>) | undefined {
  if (term?.from === undefined) return undefined;
  const first = factPosition.get(term.from)!;
  const code = told.codes[first];
  const position =
    code !== value && 'orFrom' in term && term.orFrom !== undefined ? factPosition.get(term.orFrom)! : first;
  if (told.codes[position] !== value) return undefined;
  const number = told.numbers[position]!;
  const start = caseFacts[position]!.type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
  return code === untold ? { ...start, untilTold: term.from } : start;
}

/** What a deadline says of the norm being done. */
export interface DoneOnDeadline extends Pick<Deadline, 'doneAt'> {
  /** When the term starts anew, of a recurring duty that has been done. */
  readonly restart?: TermStart;
}

/**
 * The deadline of a norm that applies or may apply, if it has a term whose start is told; `'out-of-range'` for one that
 * ends where deadlines cannot be told, since that is no reason to refuse the whole answer.
 */
export function deadlineFor(
  term: Term | undefined,
  applies: Truth,
  told: Told,
  done?: DoneOnDeadline,
): Deadline | 'out-of-range' | undefined {
  if (term === undefined || applies === false) return undefined;
  const start: (TermStart & Pick<Deadline, 'untilTold'>) | undefined = done?.restart ?? startOf(term, told);
  if (start === undefined) return undefined;
  try {
    const deadline = deadlineOf(term, start, mayBeException(term, told));
    if (applies === 'unknown') deadline.ifApplies = true;
    if (start.untilTold !== undefined) deadline.untilTold = start.untilTold;
    if (done?.doneAt !== undefined) deadline.doneAt = done.doneAt;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
