import { LawError } from '../act/law-error.ts';
import { birthdayOf, lastDayOf, type Period, parseDay } from '../model/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../model/deadline.ts';
import { caseFacts, type Fact, factPosition } from '../model/facts.ts';
import { dayOfInstant, parseInstant } from '../model/instant.ts';
import { oncePerObject } from '../model/memo.ts';
import { receivedByResponsible } from '../model/receipt-of-notice.ts';
import type { LengthInHours, Term, TermStart } from '../model/term.ts';
import { exactly, isTime, type Told } from '../model/told.ts';
import { coarserOf } from '../model/told-time.ts';
import type { Truth } from '../model/truth.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of whatever is not told. */
const untold = 0;
/** The codes of a truth that is told as not so, and of one that is told as so. */
const no = 1;
const yes = 2;

/** Whether the exception of a term may be made: unless it is told that it is not. */
function mayBeException(term: Term, told: Told): boolean {
  return !('inException' in term) || told.codes[factPosition.get(term.inException)!] !== no;
}

/** When something happened, if that is known: on a day, or to the minute. */
export function timeOf(position: number, { codes, numbers }: Told): TermStart | undefined {
  const fact: Fact = caseFacts[position]!;
  const code = codes[position]!;
  if (!isTime(code, fact)) return undefined;
  const number = numbers[position]!;
  if (fact.type === 'date') return { day: number };
  return code === exactly ? { day: dayOfInstant(number), instant: number } : { day: dayOfInstant(number) };
}

type Start = TermStart & Pick<Deadline, 'untilTold'>;

/**
 * When a term starts, if a fact that starts it is known; and the fact that would start it, where another does until it is
 * known. Where two are known that may start it, the later does.
 */
function ownStart(term: Term, told: Told): Start | undefined {
  if (term.from === undefined) return undefined;
  const first = factPosition.get(term.from)!;
  const own = timeOf(first, told);
  const start = own !== undefined && isInHours(term) ? { ...own, ...endedEarlier(term, told) } : own;
  const other =
    'orFrom' in term && term.orFrom !== undefined ? timeOf(factPosition.get(term.orFrom)!, told) : undefined;
  if (start !== undefined) return other !== undefined && other.day > start.day ? other : start;
  return other !== undefined && told.codes[first] === untold ? { ...other, untilTold: term.from } : other;
}

type TermInHours = Extract<Term, { readonly length: LengthInHours }>;

const isInHours = (term: Term): term is TermInHours => 'length' in term && 'hours' in term.length;

/** What ends a term in hours before its hours have passed, as far as that is known. */
function endedEarlier({ untilBirthday, atOnceWhere }: TermInHours, told: Told): Pick<TermStart, 'birthday' | 'atOnce'> {
  const birth = untilBirthday === undefined ? undefined : latestDayOf(factPosition.get(untilBirthday.of)!, told);
  const isAtOnce =
    atOnceWhere !== undefined &&
    Object.entries(atOnceWhere).every(([path, so]) => told.codes[factPosition.get(path)!] === (so ? yes : no));
  return {
    ...(birth === undefined ? {} : { birthday: birthdayOf(birth, untilBirthday!.years) }),
    ...(isAtOnce ? { atOnce: true } : {}),
  };
}

/** The day of a date, the last one of a month or a year; `undefined` where it is not known. */
function latestDayOf(position: number, { codes, numbers }: Told): number | undefined {
  const fact: Fact = caseFacts[position]!;
  const code = codes[position]!;
  if (!isTime(code, fact)) return undefined;
  const length = coarserOf(fact, code);
  const first = numbers[position]!;
  return length === undefined ? first : lastDayOf({ first, length: length as Period['length'] });
}

/** Whether one start is earlier than another: by civil days where one of them is a bare day. */
const isEarlier = (one: TermStart, other: TermStart): boolean =>
  one.instant === undefined || other.instant === undefined ? one.day < other.day : one.instant < other.instant;

/** When a term may start, earliest first: where it is open whether receipt of the notice starts it, from that too. */
function startsOf(term: Term, told: Told): readonly Start[] {
  const own = ownStart(term, told);
  const fromReceipt = 'orReceipt' in term && term.orReceipt === true ? receivedByResponsible(told) : undefined;
  if (fromReceipt === undefined) return own === undefined ? [] : [own];
  if (own === undefined) return [{ ...fromReceipt, untilTold: term.from! }];
  return isEarlier(fromReceipt, own) ? [fromReceipt, own] : [own];
}

/** When a term starts once what recurs has been done: anew from that, unless it starts later of its own. */
const startsAfter = (restart: TermStart | undefined, starts: readonly Start[]): readonly Start[] =>
  restart === undefined || (starts[0] !== undefined && isEarlier(restart, starts[0])) ? starts : [restart];

/** When a term starts at the earliest, or what is due only after a length of time begins to be due. */
export function startOf(term: Term | undefined, told: Told): Start | undefined {
  const start = term === undefined ? undefined : startsOf(term, told)[0];
  if (start === undefined || !('after' in term!)) return start;
  try {
    return { day: parseDay(deadlineOf(term, start).start)! };
  } catch (error) {
    if (error instanceof LawError) return undefined; // it ends where no term can be given
    throw error;
  }
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

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function endOnly({ lastDay, endsAt, moved, unsettled }: DeadlineEnd): DeadlineEnd {
  const end: Writable<DeadlineEnd> = lastDay === undefined ? { endsAt } : { lastDay, endsAt };
  if (moved !== undefined) end.moved = moved;
  if (unsettled !== undefined) end.unsettled = unsettled;
  return end;
}

/** One deadline of several: the earliest, with every other end as an alternative. */
function withOtherEnds(earliest: ReturnType<typeof deadlineOf>, others: readonly Deadline[]): void {
  const ends: DeadlineEnd[] = [...(earliest.alternatives ?? [])];
  for (const one of others) ends.push(one, ...(one.alternatives ?? []));
  const later: DeadlineEnd[] = []; // an instant has one text, so that equal ends are equal texts
  for (const end of ends.reverse())
    if (end.endsAt !== earliest.endsAt && !later.some(({ endsAt }) => endsAt === end.endsAt)) later.push(endOnly(end));
  if (later.length > 1) later.sort((a, b) => parseInstant(a.endsAt)! - parseInstant(b.endsAt)!);
  if (later.length > 0) earliest.alternatives = later;
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
  const starts = startsAfter(done?.restart, startsOf(term, told));
  if (starts.length === 0) return undefined;
  try {
    const isException = mayBeException(term, told);
    const lengths = lengthsOf(term, told);
    const deadline = deadlineOf(lengths[0]!, notBefore(term, starts[0]!), isException);
    if (starts.length > 1 || lengths.length > 1) {
      const [, ...others] = starts.flatMap((start) =>
        lengths.map((one) => deadlineOf(one, notBefore(term, start), isException)),
      );
      withOtherEnds(deadline, others);
    }
    if (applies === 'unknown') deadline.ifApplies = true;
    if (starts[0]!.untilTold !== undefined) deadline.untilTold = starts[0]!.untilTold;
    if (done?.doneAt !== undefined) deadline.doneAt = done.doneAt;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
