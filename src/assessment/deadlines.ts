import { LawError } from '../act/law-error.ts';
import type { Deadline } from '../model/deadline.ts';
import { caseFacts, factPosition } from '../model/facts.ts';
import { dayOfInstant } from '../model/instant.ts';
import type { Term, TermStart } from '../model/term.ts';
import type { Told } from '../model/told.ts';
import type { Truth } from '../model/truth.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of a date or an instant that is told. */
const value = 1;
/** The code of a truth that is told as not so. */
const no = 1;

/** Whether the exception of a term may be made: unless it is told that it is not. */
function mayBeException(term: Term, told: Told): boolean {
  return !('inException' in term) || told.codes[factPosition.get(term.inException)!] !== no;
}

/** When a term starts, if the fact that starts it is told. */
function startOf(term: Term, told: Told): TermStart | undefined {
  if (term.from === undefined) return undefined;
  const first = factPosition.get(term.from)!;
  const isTold = told.codes[first] === value;
  const position = !isTold && 'orFrom' in term && term.orFrom !== undefined ? factPosition.get(term.orFrom)! : first;
  if (told.codes[position] !== value) return undefined;
  const number = told.numbers[position]!;
  return caseFacts[position]!.type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
}

/**
 * The deadline of a norm that applies or may apply, if it has a term whose start is told; `'out-of-range'` for one that
 * ends where deadlines cannot be told, since that is no reason to refuse the whole answer.
 */
export function deadlineFor(term: Term | undefined, applies: Truth, told: Told): Deadline | 'out-of-range' | undefined {
  if (term === undefined || applies === false) return undefined;
  const start = startOf(term, told);
  if (start === undefined) return undefined;
  try {
    const deadline = deadlineOf(term, start, mayBeException(term, told));
    if (applies === 'unknown') deadline.ifApplies = true;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
