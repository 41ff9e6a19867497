import { type CheckReport, countsOf, verdictOf } from './check-report.ts';

/** The name and version of the format of {@link jsonReport}. */
export const checkFormat = 'lasteks-check/1';

/** A check as JSON: everything but how long it took, so that equal results are equal texts. */
export function jsonReport(report: CheckReport): string {
  const { wording, files, sections } = report;
  const document = {
    format: checkFormat,
    verdict: verdictOf(report),
    ...(wording === undefined ? {} : { wording }),
    counts: countsOf(report),
    files: files.map(({ file, issues, scenarios }) => ({
      file,
      issues,
      scenarios: scenarios.map(({ milliseconds, ...scenario }) => scenario),
    })),
    ...Object.fromEntries(sections.map(({ id, holds, data }) => [id, { holds, ...(data as object) }])),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
