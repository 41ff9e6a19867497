import { frozen } from '../act/frozen.ts';
import { LawError } from '../act/law-error.ts';
import { type EncodedInput, exactly, isTimeKnown } from '../model/entity/encoded-input.ts';
import { coarserOf } from '../model/entity/time-codes.ts';
import { memoizeWeak } from '../model/memoize.ts';
import type { Truth } from '../model/rule/truth.ts';
import { birthdayOf, lastDayOf, type Period, parseDay } from '../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../model/time/deadline.ts';
import { dayOfInstant, parseInstant } from '../model/time/instant.ts';
import type { LengthInDays, LengthInHours, Term, TermStart } from '../model/time/term.ts';
import { receivedByResponsible } from '../rules/chapter-06-child-in-need-of-assistance/section-27.receipt.ts';
import { caseFacts, factPosition } from '../rules/facts/case-facts.ts';
import { deadlineOf } from '../timers/deadline.ts';

/** The code of an unknown fact. */
const unknownCode = 0;
/** The codes of a truth that is given as not so, and of one that is given as so. */
const no = 1;
const yes = 2;

/** A term by the codes of a case that decide when it runs. */
interface TermInCodes {
  /** The positions of the facts that start it; -1 where there is none. */
  readonly from: number;
  readonly orFrom: number;
  readonly orReceipt: boolean;
  /** The position of the truth by which its exception is made; -1 where it has none. */
  readonly inException: number;
  /** The position of the truth that gives it its other length; -1 where it has one length. */
  readonly orLengthWhere: number;
  /** One length, or two. */
  readonly lengths: readonly [Term, ...Term[]];
  /** The first day from which it can run. */
  readonly firstDay: number;
}

const positionOrNone = (path: string | undefined): number => (path === undefined ? -1 : factPosition.get(path)!);

/** What terms of some kinds have beside their lengths. */
type PartsOfSome = Partial<
  Pick<TermInDays, 'orFrom' | 'orReceipt' | 'orLength' | 'orLengthWhere' | 'notBefore'> &
    Pick<Extract<Term, { readonly inException: string }>, 'inException'>
>;

const termInCodes = /* @__PURE__ */ memoizeWeak((term: Term): TermInCodes => {
  const { orFrom, orReceipt, inException, notBefore, orLength, orLengthWhere, ...rest } = term as Term & PartsOfSome;
  return {
    from: positionOrNone(term.from),
    orFrom: positionOrNone(orFrom),
    orReceipt: orReceipt === true,
    inException: positionOrNone(inException),
    orLengthWhere: positionOrNone(orLengthWhere),
    lengths: orLength === undefined ? [term] : [term, { ...rest, length: orLength } as TermInDays],
    firstDay: notBefore === undefined ? Number.NEGATIVE_INFINITY : parseDay(notBefore)!,
  };
});

const isDate: readonly boolean[] = caseFacts.map(({ type }) => type === 'date');

/** When something happened, if that is known: on a day, or to the minute. */
export function timeOf(position: number, encoded: EncodedInput): TermStart | undefined {
  if (!isTimeKnown(position, encoded)) return undefined;
  const number = encoded.numbers[position]!;
  if (isDate[position] === true) return { day: number };
  return encoded.codes[position] === exactly
    ? { day: dayOfInstant(number), instant: number }
    : { day: dayOfInstant(number) };
}

type Start = TermStart & Pick<Deadline, 'provisionalUntil'>;

/**
 * When a term starts, if a fact that starts it is known; and the fact that would start it, where another does until it is
 * known. Where two are known that may start it, the later does.
 */
function ownStart(term: Term, { from, orFrom }: TermInCodes, encoded: EncodedInput): Start | undefined {
  if (from < 0) return undefined;
  const own = timeOf(from, encoded);
  const start = own !== undefined && isInHours(term) ? { ...own, ...endedEarlier(term, encoded) } : own;
  const other = orFrom < 0 ? undefined : timeOf(orFrom, encoded);
  if (start !== undefined) return other !== undefined && other.day > start.day ? other : start;
  return other !== undefined && encoded.codes[from] === unknownCode
    ? { ...other, provisionalUntil: term.from! }
    : other;
}

type TermInDays = Extract<Term, { readonly length: LengthInDays }>;
type TermInHours = Extract<Term, { readonly length: LengthInHours }>;

const isInHours = (term: Term): term is TermInHours => 'length' in term && 'hours' in term.length;

/** What ends a term in hours before its hours have passed, as far as that is known. */
function endedEarlier(
  { untilBirthday, atOnceWhere }: TermInHours,
  encoded: EncodedInput,
): Pick<TermStart, 'birthday' | 'atOnce'> {
  const birth = untilBirthday === undefined ? undefined : latestDayOf(factPosition.get(untilBirthday.of)!, encoded);
  const isAtOnce =
    atOnceWhere !== undefined &&
    Object.entries(atOnceWhere).every(([path, so]) => encoded.codes[factPosition.get(path)!] === (so ? yes : no));
  return {
    ...(birth === undefined ? {} : { birthday: birthdayOf(birth, untilBirthday!.years) }),
    ...(isAtOnce ? { atOnce: true } : {}),
  };
}

/** The day of a date, the last one of a month or a year; `undefined` where it is not known. */
function latestDayOf(position: number, encoded: EncodedInput): number | undefined {
  if (!isTimeKnown(position, encoded)) return undefined;
  const length = coarserOf(caseFacts[position]!, encoded.codes[position]!);
  const first = encoded.numbers[position]!;
  return length === undefined ? first : lastDayOf({ first, length: length as Period['length'] });
}

/** Whether one start is earlier than another: by civil days where one of them is a bare day. */
const isEarlier = (one: TermStart, other: TermStart): boolean =>
  one.instant === undefined || other.instant === undefined ? one.day < other.day : one.instant < other.instant;

const nothing: readonly Start[] = frozen([]);

/** When a term may start, earliest first: where it is open whether receipt of the notice starts it, from that too. */
function startsOf(term: Term, inCodes: TermInCodes, encoded: EncodedInput): readonly Start[] {
  const own = ownStart(term, inCodes, encoded);
  const fromReceipt = inCodes.orReceipt ? receivedByResponsible(encoded) : undefined;
  if (fromReceipt === undefined) return own === undefined ? nothing : [own];
  if (own === undefined) return [{ ...fromReceipt, provisionalUntil: term.from! }];
  return isEarlier(fromReceipt, own) ? [fromReceipt, own] : [own];
}

/** When a term starts once what recurs has been done: anew from that, unless it starts later of its own. */
const startsAfter = (restart: TermStart | undefined, starts: readonly Start[]): readonly Start[] =>
  restart === undefined || (starts[0] !== undefined && isEarlier(restart, starts[0])) ? starts : [restart];

/** When a term starts at the earliest, or what is due only after a length of time begins to be due. */
export function startOf(term: Term | undefined, encoded: EncodedInput): Start | undefined {
  const start = term === undefined ? undefined : startsOf(term, termInCodes(term), encoded)[0];
  if (start === undefined || !('after' in term!)) return start;
  try {
    return { day: parseDay(deadlineOf(term, start).start)! };
  } catch (error) {
    if (error instanceof LawError) return undefined; // it ends where no term can be given
    throw error;
  }
}

/** A start, no earlier than the first day from which a term runs. */
const notBefore = (firstDay: number, start: Start): Start =>
  firstDay <= start.day ? start : { ...start, day: firstDay };

/** The terms that a term may be: one, or of two lengths while it is not known which. */
function lengthsOf({ lengths, orLengthWhere }: TermInCodes, { codes }: EncodedInput): readonly Term[] {
  if (lengths.length === 1 || codes[orLengthWhere] === unknownCode) return lengths;
  return [lengths[codes[orLengthWhere] === yes ? 1 : 0]!];
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

/** What a deadline shows of the norm being done. */
export interface DoneOnDeadline extends Pick<Deadline, 'doneAt'> {
  /** When the term starts anew, of a recurring duty that has been done. */
  readonly restart?: TermStart;
}

/**
 * The deadline of a norm that applies or may apply, if it has a term whose start is known; `'out-of-range'` for one that
 * ends where deadlines cannot be given, since that is no reason to refuse the whole answer.
 */
export function deadlineFor(
  term: Term | undefined,
  applies: Truth,
  encoded: EncodedInput,
  done?: DoneOnDeadline,
): Deadline | 'out-of-range' | undefined {
  if (term === undefined || applies === false) return undefined;
  const inCodes = termInCodes(term);
  const starts = startsAfter(done?.restart, startsOf(term, inCodes, encoded));
  if (starts.length === 0) return undefined;
  try {
    const { firstDay, inException } = inCodes;
    const isException = inException < 0 || encoded.codes[inException] !== no; // unless it is known not to be made
    const lengths = lengthsOf(inCodes, encoded);
    const deadline = deadlineOf(lengths[0]!, notBefore(firstDay, starts[0]!), isException);
    if (starts.length > 1 || lengths.length > 1) {
      const [, ...others] = starts.flatMap((start) =>
        lengths.map((one) => deadlineOf(one, notBefore(firstDay, start), isException)),
      );
      withOtherEnds(deadline, others);
    }
    if (applies === 'unknown') deadline.ifApplies = true;
    if (starts[0]!.provisionalUntil !== undefined) deadline.provisionalUntil = starts[0]!.provisionalUntil;
    if (done?.doneAt !== undefined) deadline.doneAt = done.doneAt;
    return deadline;
  } catch (error) {
    if (error instanceof LawError) return 'out-of-range';
    throw error;
  }
}
