import { LawError } from '../act/law-error.ts';
import { parseDay } from '../model/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../model/deadline.ts';
import { caseFacts, factPosition } from '../model/facts.ts';
import { dayOfInstant, parseInstant } from '../model/instant.ts';
import { oncePerObject } from '../model/memo.ts';
import { receivedByResponsible } from '../model/receipt-of-notice.ts';
import type { Term, TermStart } from '../model/term.ts';
import type { Told } from '../model/told.ts';
import type { Truth } from '../model/truth.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of whatever is not told. */
const untold = 0;
/** The code of a date or an instant that is told. */
const value = 1;
/** The codes of a truth that is told as not so, and as so. */
const no = 1;
const yes = 2;

/** Whether the exception of a term may be made: unless it is told that it is not. */
function mayBeException(term: Term, told: Told): boolean {
  return !('inException' in term) || told.codes[factPosition.get(term.inException)!] !== no;
}

type Start = TermStart & Pick<Deadline, 'untilTold'>;

/** When a term starts, if a fact that starts it is told; and the fact that would start it, where another does until it is told. */
function ownStart(term: Term, told: Told): Start | undefined {
  if (term.from === undefined) return undefined;
  const first = factPosition.get(term.from)!;
  const code = told.codes[first];
  const position =
    code !== value && 'orFrom' in term && term.orFrom !== undefined ? factPosition.get(term.orFrom)! : first;
  if (told.codes[position] !== value) return undefined;
  const number = told.numbers[position]!;
  const start = caseFacts[position]!.type === 'date' ? { day: number } : { day: dayOfInstant(number), instant: number };
  return code === untold ? { ...start, untilTold: term.from } : start;
}

/** When a term may start, earliest first: where it is open whether receipt of the notice starts it, from that too. */
function startsOf(term: Term, told: Told): readonly Start[] {
  const own = ownStart(term, told);
  const receipt = 'orReceipt' in term && term.orReceipt === true ? receivedByResponsible(told) : undefined;
  if (receipt === undefined) return own === undefined ? [] : [own];
  const fromReceipt = { day: dayOfInstant(receipt), instant: receipt };
  if (own === undefined) return [{ ...fromReceipt, untilTold: term.from! }];
  return receipt < own.instant! ? [fromReceipt, own] : [own];
}

/** The day from which a term runs where it does not run from an earlier one. */
function notBefore(term: Term, start: Start): Start {
  const first = 'notBefore' in term && term.notBefore !== undefined ? parseDay(term.notBefore)! : start.day;
  return first <= start.day ? start : { ...start, day: first };
}

const withOtherLength = /* @__PURE__ */ oncePerObject((term: Term): Term => {
  if (!('orLength' in term) || term.orLength === undefined) return term;
  const { orLength, orLengthWhere: _where, ...rest } = term;
  return { ...rest, length: orLength };
});

/** The terms that a term may be: one, or of two lengths while it is not known which. */
function lengthsOf(term: Term, told: Told): readonly Term[] {
  if (!('orLengthWhere' in term) || term.orLengthWhere === undefined) return [term];
  const code = told.codes[factPosition.get(term.orLengthWhere)!];
  if (code === no) return [term];
  return code === yes ? [withOtherLength(term)] : [term, withOtherLength(term)];
}

const endOnly = ({ lastDay, endsAt, moved, unsettled }: DeadlineEnd): DeadlineEnd => ({
  ...(lastDay === undefined ? {} : { lastDay }),
  endsAt,
  ...(moved === undefined ? {} : { moved }),
  ...(unsettled === undefined ? {} : { unsettled }),
});

/** One deadline of several: the earliest, with every other end as an alternative. */
function withOtherEnds(earliest: ReturnType<typeof deadlineOf>, others: readonly Deadline[]): void {
  const ends = [...(earliest.alternatives ?? []), ...others.flatMap((one) => [one, ...(one.alternatives ?? [])])];
  const later = new Map(ends.map((end) => [parseInstant(end.endsAt)!, endOnly(end)]));
  later.delete(parseInstant(earliest.endsAt)!);
  if (later.size > 0) earliest.alternatives = [...later].sort(([a], [b]) => a - b).map(([, end]) => end);
}

/**
 * The deadline of a norm that applies or may apply, if it has a term whose start is told; `'out-of-range'` for one that
 * ends where deadlines cannot be told, since that is no reason to refuse the whole answer.
 */
export function deadlineFor(term: Term | undefined, applies: Truth, told: Told): Deadline | 'out-of-range' | undefined {
  if (term === undefined || applies === false) return undefined;
  const starts = startsOf(term, told);
  if (starts.length === 0) return undefined;
  try {
    const isException = mayBeException(term, told);
    const [deadline, ...others] = starts.flatMap((start) =>
      lengthsOf(term, told).map((one) => deadlineOf(one, notBefore(term, start), isException)),
    );
    if (others.length > 0) withOtherEnds(deadline!, others);
    if (applies === 'unknown') deadline!.ifApplies = true;
    if (starts[0]!.untilTold !== undefined) deadline!.untilTold = starts[0]!.untilTold;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
