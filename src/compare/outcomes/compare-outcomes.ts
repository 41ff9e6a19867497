import { type ComparedLaw, type CountOptions, countOutcomes } from './count-outcomes.ts';
import type { OutcomeReport } from './outcome-report.ts';
import { type ReportOptions, reportOutcomes } from './report-outcomes.ts';

/**
 * Compares the outcomes of cases and persons under two wordings of the Act: each finding and norm before and after, who has to be
 * notified, which deadlines move, and the provisions that caused it.
 *
 * @param documents Parsed documents: cases alone, or envelopes with a case or a person, of any type: they are checked. What an
 * envelope's own `at` takes precedence over the option; its `wording` is ignored.
 * @param a The law before: the day on which a wording entered into force, `2016`, `2023`, or a law.
 * @param b The law after.
 * @param options The evaluation time, the number of example ids per cell, and the size below which counts are suppressed.
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
