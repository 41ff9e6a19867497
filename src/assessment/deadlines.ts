import { LawError } from '../act/law-error.ts';
import type { Deadline } from '../model/deadline.ts';
import { caseFacts, type Fact, factPosition } from '../model/facts.ts';
import { dayOfInstant } from '../model/instant.ts';
import type { Term, TermStart } from '../model/term.ts';
import { exactly, isTime, type Told } from '../model/told.ts';
import type { Truth } from '../model/truth.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of whatever is not told. */
const untold = 0;
/** The code of a truth that is told as not so. */
const no = 1;

/** Whether the exception of a term may be made: unless it is told that it is not. */
function mayBeException(term: Term, told: Told): boolean {
  return !('inException' in term) || told.codes[factPosition.get(term.inException)!] !== no;
}

/** When something happened, if that is known: on a day, or to the minute. */
function timeOf(position: number, { codes, numbers }: Told): TermStart | undefined {
  const fact: Fact = caseFacts[position]!;
  const code = codes[position]!;
  if (!isTime(code, fact)) return undefined;
  const number = numbers[position]!;
  if (fact.type === 'date') return { day: number };
  return code === exactly ? { day: dayOfInstant(number), instant: number } : { day: dayOfInstant(number) };
}

/**
 * When a term starts, if a fact that starts it is known; and the fact that would start it, where another does until it is
 * known. Where two are known that may start it, the later does.
 */
function startOf(term: Term, told: Told): (TermStart & Pick<Deadline, 'untilTold'>) | undefined {
  if (term.from === undefined) return undefined;
  const first = factPosition.get(term.from)!;
  const start = timeOf(first, told);
  const other =
    'orFrom' in term && term.orFrom !== undefined ? timeOf(factPosition.get(term.orFrom)!, told) : undefined;
  if (start !== undefined) return other !== undefined && other.day > start.day ? other : start;
  return other !== undefined && told.codes[first] === untold ? { ...other, untilTold: term.from } : other;
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
    if (start.untilTold !== undefined) deadline.untilTold = start.untilTold;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
