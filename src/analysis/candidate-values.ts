import { formatDay, parseDay, plusMonths } from '../model/time/civil-day.ts';
import type { Fact } from '../rules/facts/case-facts.ts';

/** Three municipalities: enough for any of them to be the same as another, or not. */
const municipalities = ['0793', '0624', '0184'];

/** How many days, or months where that is more readable, before the day of the answer: what happened first. */
const eventsBefore: readonly ((day: number) => number)[] = [
  (day) => day - 1,
  (day) => day,
  (day) => day - 40,
  (day) => plusMonths(day, -7),
  (day) => plusMonths(day, -13),
  (day) => plusMonths(day, -12 * 5),
];

/** Further days that are tried for the events of a case. */
const eventsOfCasesBefore: readonly ((day: number) => number)[] = [
  // Between changes of the rules of procedure: see `procedure.beganBefore2025` and the like.
  (day) => Math.min(day, parseDay('2024-06-03')!),
  (day) => Math.min(day, parseDay('2023-02-01')!),
  // On the day on which 72 hours end it is open whether they have passed, where no hour of the answer is known.
  (day) => day - 3,
];

/** Ages on each side of the thresholds, in years before the day of the answer: a child of ten first. */
const bornBefore: readonly ((day: number) => number)[] = [10, 17, 20, 15, 5, 1, 70].map(
  (years) => (day: number) => plusMonths(day, -12 * years),
);

/** Ages that a year of birth can leave open, years before the day of the answer. */
const agesLeftOpen = [18, 16];

const hours = Array.from({ length: 24 }, (_, hour) => (hour + 12) % 24);

/** The evaluation times of a day: the bare day, then noon and every other hour. */
export const evaluationTimesOn = (day: string): readonly string[] => [
  day,
  ...hours.map((hour) => `${day}T${String(hour).padStart(2, '0')}:00`),
];

/**
 * The values to try for a fact, the most readable first; that it is unknown is not among them. They follow from the type of the
 * fact alone: a new fact needs no line here, as long as its type is known and no rule distinguishes finer values.
 *
 * @param fact A row of a fact table.
 * @param day The day of the answer, `YYYY-MM-DD`; no event is later.
 * @param isOfCase Whether it is a fact of a case.
 */
export function candidatesFor(
  { type, values, coarser = [] }: Pick<Fact, 'type' | 'values' | 'coarser'>,
  day: string,
  isOfCase = false,
): readonly unknown[] {
  const at = parseDay(day)!;
  const years = coarser.includes('year')
    ? agesLeftOpen.map((age) => formatDay(plusMonths(at, -12 * age)).slice(0, 'YYYY'.length))
    : [];
  const events = isOfCase ? [...eventsBefore, ...eventsOfCasesBefore] : eventsBefore;
  const days = (values.includes('none') ? events : bornBefore).map((before) => formatDay(before(at)));
  const named: string = type;
  switch (named) {
    case 'truth':
      return [true, false];
    case 'choice':
      return values;
    case 'date':
      return [...days, ...values, ...years];
    case 'instant':
      return [...days.map((one) => `${one}T09:00`), ...values];
    case 'municipality':
      return [...municipalities, ...values];
    case 'list':
      return [...values.map((value) => [value]), [], ...(values.length > 1 ? [values.slice(0, 2), values] : [])];
    case 'free':
    case 'text':
      return [];
    default:
      throw new TypeError(`no values are known to try a fact of the type ${named} with`);
  }
}
