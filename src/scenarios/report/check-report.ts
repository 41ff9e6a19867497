import type { LawIssue } from '../../act/law-error.ts';
import type { Place } from '../../model/input/unreadable-text.ts';
import type { Bilingual, Language } from '../../model/rule/truth.ts';
import type { Ground } from '../run/difference-causes.ts';
import type { ScenarioDifference } from '../run/differences.ts';

export type { Place };

/** What is wrong with a file, and where; a file that cannot be opened has no place. */
export interface PlacedIssue extends LawIssue {
  readonly place?: Place;
}

/** A part of an answer that is not as expected, with what led there. */
export interface GroundedDifference extends ScenarioDifference {
  readonly place: Place;
  readonly grounds: readonly Ground[];
}

/** What came of a scenario, for a report: it holds no value of the case. */
export interface CheckedScenario {
  readonly name: string;
  /** Why it is shown and not counted. */
  readonly todo?: string;
  readonly place: Place;
  readonly outcome: 'holds' | 'differs' | 'not-runnable';
  readonly differences: readonly GroundedDifference[];
  /** Why it is not runnable. */
  readonly issues: readonly PlacedIssue[];
  /** How long it took. */
  readonly milliseconds: number;
}

/** What came of a file. */
export interface CheckedFile {
  /** Its path, with `/` between folders. */
  readonly file: string;
  readonly scenarios: readonly CheckedScenario[];
  /** Why none of its scenarios could be read. */
  readonly issues: readonly PlacedIssue[];
}

/** Something that is checked beside the scenarios, told by every reporter in its own form. */
export interface ReportSection {
  /** Its key in JSON. */
  readonly id: string;
  readonly heading: Bilingual;
  /** Whether what it checks holds: where it does not, the check does not. */
  readonly holds: boolean;
  readonly lines: (lang: Language) => readonly string[];
  /** What it says, as plain data. */
  readonly data: unknown;
}

/** Everything that a check found. */
export interface CheckReport {
  /** The wording under which all scenarios were run, where one was picked. */
  readonly wording?: string;
  readonly files: readonly CheckedFile[];
  readonly sections: readonly ReportSection[];
  /** Whether it is a failure that no scenario counts. */
  readonly failOnEmpty: boolean;
}

/** How many scenarios came out how; those to be done count apart. */
export interface CheckCounts {
  readonly holds: number;
  readonly differs: number;
  readonly notRunnable: number;
  readonly todo: number;
  readonly unreadableFiles: number;
}

/** Counts what a check found. */
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

/** Whether no scenario counts, although some were to. */
export function isEmptyFailure(report: CheckReport): boolean {
  const { holds, differs, notRunnable, unreadableFiles } = countsOf(report);
  return report.failOnEmpty && holds + differs + notRunnable + unreadableFiles === 0;
}

/** What a check comes to; bad input goes before what does not hold. */
export type Verdict = 'holds' | 'does-not-hold' | 'bad-input';

/** What a check comes to. */
export function verdictOf(report: CheckReport): Verdict {
  const { differs, notRunnable, unreadableFiles } = countsOf(report);
  if (notRunnable + unreadableFiles > 0) return 'bad-input';
  const isMet = differs === 0 && report.sections.every(({ holds }) => holds) && !isEmptyFailure(report);
  return isMet ? 'holds' : 'does-not-hold';
}
