import { type ComparedLaw, type CountOptions, countOutcomes } from './count-outcomes.ts';
import type { OutcomeReport } from './outcome-report.ts';
import { type ReportOptions, reportOutcomes } from './report-outcomes.ts';

/**
 * Compares what two wordings of the Act make of cases and persons: how each finding and norm comes out before and after, who
 * is told, which deadlines move, and the provisions that did it.
 *
 * @param documents Parsed documents: cases alone, or envelopes with a case or a person, of any type: they are checked. What an
 *   envelope tells in `at` goes before the option; the wording that it names is not looked at.
 * @param a The law before: the day on which a wording entered into force, `2016`, `2023`, or a law.
 * @param b The law after.
 * @param options The moment, how many example ids a cell has, and below which size counts are kept back.
 * @returns Plain data, by `lasteks-impact/1`. A document that cannot be read is counted by the code of its error.
 * @throws LawError `unknown-wording`; `not-an-instant` for an `at` that is none.
 * @example
 * ```ts
 * import { compareOutcomes } from 'lasteks/compare';
 * const child = { birthDate: '2012-03-04' };
 * const left = { id: 7, case: { child, danger: { situationEndangersLifeOrHealth: true } } };
 * const { findings } = compareOutcomes([left], '2023', '2027-01-01', { at: '2027-03-01T10:00' });
 * const danger = findings.find(({ id }) => id === 'child-in-danger');
 * danger.changes; // => [{ before: true, after: 'unknown', count: 1, examples: [7] }]
 * danger.provisions.after; // => ['§ 30']
 * ```
 */
export function compareOutcomes(
  documents: Iterable<unknown>,
  a: ComparedLaw,
  b: ComparedLaw,
  options: CountOptions & ReportOptions = {},
): OutcomeReport {
  return reportOutcomes(countOutcomes(documents, a, b, options), options);
}
