import { formatDay, parseDay } from '../../model/time/civil-day.ts';
import type { Term } from '../../model/time/term.ts';
import { caseFacts, type Fact } from '../../rules/facts/case-facts.ts';

/** A changed term; `undefined` for no term at all. */
export interface TermMutant {
  readonly change: string;
  readonly term: Term | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const units = ['hours', 'days', 'months', 'years'];
const events = (caseFacts as readonly Fact[]).filter(
  ({ values, type }) => ['date', 'instant'].includes(type) && values.includes('none'),
);

/**
 * Every mutant of a term by one change: one unit more or less, another unit, a flag such as `ceiling` added or removed, another
 * fact that starts it, or no term at all. It uses the form of the term and knows no keys in advance.
 */
export function termMutants(term: Term): readonly TermMutant[] {
  const json = term as Json;
  const changed = Object.entries(json).flatMap(([key, value]): readonly TermMutant[] => {
    const having = (change: string, next: unknown): TermMutant => ({
      change: `term: ${key} ${change}`,
      term: { ...json, [key]: next } as Term,
    });
    const { [key]: _left, ...rest } = json;
    const without: TermMutant = { change: `term: ${key} left out`, term: rest as unknown as Term };
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    if (day !== undefined) return [having(`is ${formatDay(day + 40)}`, formatDay(day + 40)), without];
    if (typeof value === 'string')
      return [having(`is ${otherEvent(value)}`, otherEvent(value)), ...(key === 'from' ? [] : [without])];
    if (value === true) return Object.keys(rest).length > 1 && 'length' in rest ? [without] : [];
    if (!lengths.has(key)) return [without];
    return lengthMutants(value as Json).map(({ change, length }) => having(change, length));
  });
  const marked =
    'length' in json && !('ceiling' in json)
      ? [{ change: 'term: ceiling put', term: { ...json, ceiling: true } as unknown as Term }]
      : [];
  return [...changed, ...marked, { change: 'term left out', term: undefined }];
}

/** The keys of a term that are lengths; another key with parts is only left out as a whole. */
const lengths: ReadonlySet<string> = new Set(['length', 'atMost']);

/** Another fact for the time of an event: the first in the table, or the second. */
const otherEvent = (path: string): string => events.find((event) => event.path !== path)!.path;

function lengthMutants(length: Json): readonly { change: string; length: Json }[] {
  return Object.entries(length).flatMap(([unit, count]) => {
    const number = count as number;
    const other = units[(units.indexOf(unit) + 1) % units.length]!;
    const longer = [{ change: `${number + 1} ${unit}`, length: { [unit]: number + 1 } }];
    const shorter = number > 1 ? [{ change: `${number - 1} ${unit}`, length: { [unit]: number - 1 } }] : [];
    return [...longer, ...shorter, { change: `${number} ${other}`, length: { [other]: number } }];
  });
}
