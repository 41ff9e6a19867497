import type { Wording } from '../../act/wordings.ts';
import { coverageOf, percentOf } from '../../scenarios/coverage/coverage.ts';
import { coverageMessages, formatCoverage } from '../../scenarios/coverage/coverage-text.ts';
import type { Scenario } from '../../scenarios/format/scenario.ts';
import type { ReportSection } from '../../scenarios/report/check-report.ts';
import { Rejection } from '../errors/rejection.ts';
import { scenariosAsYaml } from '../io/scenario-yaml.ts';
import { checkMessages } from './messages.ts';

/** The options of `lasteks check` that ask for coverage, as given on the command line. */
export interface CoverageCommandOptions {
  readonly coverage?: boolean;
  readonly threshold?: string;
  readonly full?: boolean;
}

/**
 * The threshold of coverage; a threshold alone asks for coverage too.
 *
 * @returns `undefined` where it is not asked for; else the least percentage, 0 where none is given.
 * @throws LawError `wrong-type` for a threshold that is no percentage.
 */
export function thresholdOf({ coverage, threshold }: CoverageCommandOptions): number | undefined {
  if (threshold === undefined) return coverage ? 0 : undefined;
  const percent = Number(threshold);
  if (!/^\d+(?:\.\d+)?$/u.test(threshold) || percent > 100) {
    throw new Rejection('wrong-type', '--threshold', checkMessages.percentage);
  }
  return percent;
}

/**
 * The coverage of the law by scenarios, as a section of a report.
 *
 * @param wording The wording under which all are run: of the others nothing is asked then.
 * @param threshold The percentage that norms and conditions each must reach.
 * @param full Whether to print also what is fully covered and what is not counted.
 */
export function coverageSection(
  scenarios: readonly Scenario[],
  { wording, threshold, full }: { readonly wording?: Wording; readonly threshold: number; readonly full: boolean },
): ReportSection {
  const run = wording === undefined ? scenarios : scenarios.map((one) => ({ ...one, wording: wording.day }));
  const days = wording && { from: wording.day, ...(wording.until === undefined ? {} : { until: wording.until }) };
  const report = coverageOf(run, days === undefined ? {} : { days });
  const holds = Math.min(percentOf(report.norms), percentOf(report.conditions)) >= threshold;
  return {
    id: 'coverage',
    heading: coverageMessages.heading,
    holds,
    lines: (lang) => [
      ...(holds ? [] : [`${coverageMessages.belowThreshold[lang]} ${threshold} %`]),
      ...formatCoverage(report, { lang, full, scenariosAs: scenariosAsYaml }),
    ],
    data: { threshold, ...report },
  };
}
