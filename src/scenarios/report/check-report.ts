import type { LawIssue } from '../../act/law-error.ts';
import type { Place } from '../../model/input/unreadable-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import type { DifferenceCause } from '../run/difference-causes.ts';
import type { ScenarioDifference } from '../run/differences.ts';

export type { Place };

/** An issue of a file with its place; a file that cannot be opened has none. */
export interface PlacedIssue extends LawIssue {
  readonly place?: Place;
}

/** A part of an answer that differs from the expectation, with its place in the file and its causes. */
export interface ExplainedDifference extends ScenarioDifference {
  readonly place: Place;
  readonly grounds: readonly DifferenceCause[];
}

/** The result of a scenario for a report: it contains no value of the case. */
export interface CheckedScenario {
  readonly name: string;
  /** The reason why it is shown but not counted. */
  readonly todo?: string;
  readonly place: Place;
  readonly outcome: 'holds' | 'differs' | 'not-runnable';
  readonly differences: readonly ExplainedDifference[];
  /** Why it is not runnable. */
  readonly issues: readonly PlacedIssue[];
  /** How long it took. */
  readonly milliseconds: number;
}

/** The results of a file. */
export interface CheckedFile {
  /** Its path, with `/` between folders. */
  readonly file: string;
  readonly scenarios: readonly CheckedScenario[];
  /** Why none of its scenarios could be read. */
  readonly issues: readonly PlacedIssue[];
}

/** A further check beside the scenarios, which every reporter shows in its own form. */
export interface ReportSection {
  /** Its key in JSON. */
  readonly id: string;
  readonly heading: Bilingual;
  /** Whether it passes; if not, the whole check fails. */
  readonly holds: boolean;
  readonly lines: (lang: Language) => readonly string[];
  /** Its content as plain data. */
  readonly data: unknown;
}

/** All results of a check. */
export interface CheckReport {
  /** The wording under which all scenarios were run, where the caller chose one. */
  readonly wording?: string;
  readonly files: readonly CheckedFile[];
  readonly sections: readonly ReportSection[];
  /** Whether the check fails if no scenario counts. */
  readonly failOnEmpty: boolean;
}

/** The number of scenarios by outcome; those marked `todo` are counted separately. */
export interface CheckCounts {
  readonly holds: number;
  readonly differs: number;
  readonly notRunnable: number;
  readonly todo: number;
  readonly unreadableFiles: number;
}

/** Counts the results of a check. */
export function countsOf({ files }: Pick<CheckReport, 'files'>): CheckCounts {
  const all = files.flatMap(({ scenarios }) => scenarios);
  const counted = all.filter(({ todo }) => todo === undefined);
  const of = (outcome: CheckedScenario['outcome']): number => counted.filter((one) => one.outcome === outcome).length;
  return {
    holds: of('holds'),
    differs: of('differs'),
    notRunnable: of('not-runnable'),
    todo: all.length - counted.length,
    unreadableFiles: files.filter(({ issues }) => issues.length > 0).length,
  };
}

/** Whether a check fails because no scenario counts. */
export function isEmptyFailure(report: CheckReport): boolean {
  const { holds, differs, notRunnable, unreadableFiles } = countsOf(report);
  return report.failOnEmpty && holds + differs + notRunnable + unreadableFiles === 0;
}

/** The result of a check; bad input takes precedence over a failure. */
export type Verdict = 'holds' | 'does-not-hold' | 'bad-input';

/** The result of a whole check. */
export function verdictOf(report: CheckReport): Verdict {
  const { differs, notRunnable, unreadableFiles } = countsOf(report);
  if (notRunnable + unreadableFiles > 0) return 'bad-input';
  const hasPassed = differs === 0 && report.sections.every(({ holds }) => holds) && !isEmptyFailure(report);
  return hasPassed ? 'holds' : 'does-not-hold';
}
