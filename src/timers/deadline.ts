import { estonianDay } from '../act/estonian-day.ts';
import { frozen } from '../act/frozen.ts';
import { LawError } from '../act/law-error.ts';
import { memoizeBounded, memoizeWeak } from '../model/memoize.ts';
import { dayNumber, formatDay, parseDay, plusMonths } from '../model/time/civil-day.ts';
import type { Deadline, DeadlineEnd } from '../model/time/deadline.ts';
import { formatInstant, startOfDay } from '../model/time/instant.ts';
import type { LengthInDays, LengthInHours, Term, TermStart } from '../model/time/term.ts';
import { dayOffName, daysOffKnownUntil, nextWorkingDay } from './days-off.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const msPerHour = 3_600_000;

// The clock of Tallinn is stored for these years; a deadline that ends outside them cannot be calculated.
const firstEnd = /* @__PURE__ */ dayNumber(2000, 1, 1);
const lastEnd = /* @__PURE__ */ dayNumber(2100, 12, 31);

const lastSettledEnd = /* @__PURE__ */ parseDay(daysOffKnownUntil)!;
const unsettledDaysOff = {
  en: `The law of public holidays is known up to ${daysOffKnownUntil}; a later change of it could move this end.`,
  et: `Pühade ja tähtpäevade seaduse muudatused on teada kuni ${estonianDay(daysOffKnownUntil, 'ni')}; hilisem muudatus võib tähtpäeva nihutada.`,
};

/**
 * Calculates when a term that has started ends.
 *
 * - Days, months, years: the day of the start does not count; the last day counts to 24:00 (General Part of the Civil Code
 *   Act §§ 135 to 137; Administrative Procedure Act § 33 (2)). The end of a procedural term that is not a working day moves to
 *   the next working day (Administrative Procedure Act § 33 (3)); where that depends on days off later than the law of them is
 *   known, the deadline is `unsettled`. A ceiling never moves (a reading: it is no procedural term).
 * - Hours: counted from the instant of the start, across a clock change (readings: the Act fixes that start itself, and no
 *   law speaks of the clock change). Where only the day of the start is given, from 00:00 of it, which is the earliest end.
 *   A birthday that ends the term before makes it due immediately from 00:00 of that day, or from the start where that is later;
 *   what is due at once for another reason is given as such, with the end as the outer bound.
 * - Immediately: the start, and no number; where the Act sets an outer bound beside it, that is the end. What is due only after
 *   a length of time starts on the day after its last day, which never moves.
 * - At the first opportunity: the bound that the Act opens by exception, with both ends, or the start without exception.
 *
 * @param term The term.
 * @param start When it starts.
 * @param isException Whether the exception of a term that is due at the first opportunity may be made.
 * @returns The deadline, an object of its own.
 * @throws {LawError} `deadline-out-of-range`, with the path of the fact that starts the term, for an end after 2100-12-31 or
 * before 2000-01-01.
 */
export function deadlineOf(term: Term, start: TermStart, isException = true): Writable<Deadline> {
  const startText = start.instant === undefined ? formatDay(start.day) : formatInstant(start.instant);
  if ('after' in term) {
    const dayAfter = formatDay(lastDayWithin(term.after, start.day, term.from) + 1);
    return { start: dayAfter, endsAt: dayAfter, immediately: true };
  }
  if ('immediately' in term) {
    const endsAt = 'atMost' in term ? formatInstant(endOfHours(term.atMost, start, term.from)) : startText;
    return { start: startText, endsAt, immediately: true };
  }
  if ('atFirstOpportunity' in term) {
    const end = isException ? endsOf(term)(start.day) : { endsAt: startText };
    return { start: startText, ...end, atFirstOpportunity: true };
  }
  const { length } = term;
  if ('hours' in length) {
    const end = endOfHours(length, start, term.from);
    const { birthday, atOnce } = start;
    if (birthday === undefined || startOfDay(birthday) >= end) {
      return {
        start: startText,
        endsAt: formatInstant(end),
        ...(atOnce === true ? { immediately: true as const } : {}),
      };
    }
    const from = formatInstant(Math.max(startOfDay(birthday), instantOf(start)));
    return { start: atOnce === true ? startText : from, endsAt: from, immediately: true };
  }
  const { lastDay, endsAt, moved, unsettled, alternatives } = endsOf(term as TermInDays)(start.day);
  const deadline: Writable<Deadline> = { start: startText, lastDay, endsAt };
  if (moved !== undefined) deadline.moved = moved;
  if (unsettled !== undefined) deadline.unsettled = unsettled;
  if (alternatives !== undefined) deadline.alternatives = alternatives;
  return deadline;
}

type TermInDays = Extract<Term, { readonly length: LengthInDays } | { readonly atFirstOpportunity: true }>;
type EndOnDay = DeadlineEnd & { readonly lastDay: string };
type EndsOnDay = EndOnDay & Pick<Deadline, 'alternatives'>;

/** The ends of a term in days or longer, by the day it starts: cases of one time share them. */
const endsOf = /* @__PURE__ */ memoizeWeak((term: TermInDays) =>
  memoizeBounded((startDay: number): EndsOnDay => {
    const day = lastDayWithin('length' in term ? term.length : term.atMost, startDay, term.from);
    if (!('length' in term) || term.bothEnds === true) return frozen(bothEndsFor(day));
    return frozen(term.ceiling === true ? endingOn(day) : endingOnWorkingDay(day));
  }),
);

/** An end of which it is open whether it moves: the day itself, and beside it the working day after it. */
function bothEndsFor(day: number): EndsOnDay {
  const moving = endingOnWorkingDay(day);
  return moving.moved === undefined ? moving : { ...endingOn(day), alternatives: [moving] };
}

const instantOf = ({ instant, day }: TermStart): number => instant ?? startOfDay(day);

function endOfHours(length: LengthInHours, start: TermStart, from: string): number {
  const end = instantOf(start) + length.hours * msPerHour;
  if (end > startOfDay(lastEnd + 1)) throw outOfRange(from);
  return end;
}

/** The last day of a length, by its length alone. */
function lastDayWithin(length: LengthInDays, startDay: number, from: string): number {
  const day = endByLength(length, startDay);
  if (day < firstEnd || day > lastEnd) throw outOfRange(from);
  return day;
}

function endByLength(length: LengthInDays, startDay: number): number {
  if ('days' in length) return startDay + length.days;
  return plusMonths(startDay, 'months' in length ? length.months : length.years * 12);
}

function endingOnWorkingDay(end: number): EndOnDay {
  const because = dayOffName(end);
  const lastDay = because === undefined ? end : nextWorkingDay(end);
  const deadline = endingOn(lastDay);
  if (because !== undefined) deadline.moved = { from: formatDay(end), because };
  if (lastDay > lastSettledEnd) deadline.unsettled = unsettledDaysOff;
  return deadline;
}

function endingOn(lastDay: number): Writable<EndOnDay> {
  return { lastDay: formatDay(lastDay), endsAt: formatInstant(startOfDay(lastDay + 1)) };
}

function outOfRange(path: string): LawError {
  return new LawError({
    code: 'deadline-out-of-range',
    path,
    expected: 'a start whose term ends from 2000-01-01 to 2100-12-31',
  });
}
