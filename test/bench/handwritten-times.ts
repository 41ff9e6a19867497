/** The times of a case as hand-written code reads them, on the clock of Tallinn: see `handwritten.ts`. */

/**
 * Whether something is so, or `undefined` where that is not known. It is no `Bits`, since constants that a module imports are
 * slower to read than its own.
 */
type Known = boolean | undefined;

/** The local times between which summer time holds in a year: three hours ahead of UTC, two otherwise. */
interface SummerTime {
  readonly from: string;
  readonly until: string;
}

/** What an answer depends on beside the case, worked out once for a moment. */
export interface Clock {
  /** Whoever was born after this day is under eighteen. */
  readonly eighteenBornOn: string;
  /** Whoever was born after this day is under sixteen. */
  readonly sixteenBornOn: string;
  readonly isRestrictedHour: Known;
  /**
   * A separation that started before the first of these instants has lasted more than 72 hours, one that started at the second
   * or later has not. They are one unless the moment is a bare day.
   */
  readonly hoursEndedOfStartBefore: number;
  readonly hoursRunOfStartFrom: number;
  readonly summerTime: SummerTime;
}

const dayLength = 'YYYY-MM-DD'.length;
const yearLength = 'YYYY'.length;
const seventyTwoHours = 72 * 3_600_000;
const startOf2023 = Date.parse('2023-01-01T00:00+02:00');
const offset = /(?:Z|[+-]\d\d:\d\d)$/u;

/** The last Sunday of March or October, which both have 31 days. */
const lastSundayOf = (year: string, month: string): string =>
  `${year}-${month}-${31 - new Date(`${year}-${month}-31T00:00Z`).getUTCDay()}`;

/** The hour that the clock shows twice in October is read as the earlier of the two. */
const summerTimeOf = (year: string): SummerTime => ({
  from: `${lastSundayOf(year, '03')}T03:00`,
  until: `${lastSundayOf(year, '10')}T04:00`,
});

/**
 * An instant in milliseconds. Where it has no offset, one of another year than that of the summer time may be an hour off: no 72
 * hours that end at the clock's moment reach from one summer into another.
 */
function instantOf(text: string, { from, until }: SummerTime): number {
  if (offset.test(text)) return Date.parse(text);
  return Date.parse(`${text}${text >= from && text < until ? '+03:00' : '+02:00'}`);
}

/**
 * Makes a clock.
 *
 * @param at `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` on the clock of Tallinn.
 */
export function clockAt(at: string): Clock {
  const year = Number(at.slice(0, yearLength));
  const monthAndDay = at.slice(yearLength, dayLength);
  const month = Number(at.slice(5, 7));
  const hour = Number(at.slice(11, 13));
  const isRestricted = month >= 6 && month <= 8 ? hour < 5 : hour >= 23 || hour < 6;
  const isBareDay = at.length === dayLength;
  const summerTime = summerTimeOf(at.slice(0, yearLength));
  return {
    eighteenBornOn: `${year - 18}${monthAndDay}`,
    sixteenBornOn: `${year - 16}${monthAndDay}`,
    isRestrictedHour: isBareDay ? undefined : isRestricted,
    hoursEndedOfStartBefore: instantOf(isBareDay ? `${at}T00:00` : at, summerTime) - seventyTwoHours,
    hoursRunOfStartFrom: instantOf(isBareDay ? `${at}T24:00` : at, summerTime) - seventyTwoHours,
    summerTime,
  };
}

/** The last day of a month or a year. */
function lastDayOf(period: string): string {
  if (period.length === yearLength) return `${period}-12-31`;
  const daysInMonth = new Date(Date.UTC(Number(period.slice(0, yearLength)), Number(period.slice(5)), 0)).getUTCDate();
  return `${period}-${daysInMonth}`;
}

/** Whether a birth, which may be known by its month or year alone, lies after a day. */
export function isBornAfter(birth: string, day: string): Known {
  if (birth.length === dayLength) return birth > day;
  const firstDay = `${birth}-01-01`.slice(0, dayLength);
  return firstDay > day ? true : lastDayOf(birth) <= day ? false : undefined;
}

/** Whether the 72 hours of a separation have not passed. */
export function areHoursRunning(startedAt: string, clock: Clock): Known {
  const started = instantOf(startedAt, clock.summerTime);
  return started >= clock.hoursRunOfStartFrom ? true : started < clock.hoursEndedOfStartBefore ? false : undefined;
}

/** Whether a day or an instant lies before 2023. */
export function isBefore2023(time: string, clock: Clock): boolean {
  if (time >= '2023-01-02') return false; // whatever its offset
  return instantOf(time.length === dayLength ? `${time}T00:00` : time, clock.summerTime) < startOf2023;
}
