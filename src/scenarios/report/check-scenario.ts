import type { LawIssue } from '../../act/law-error.ts';
import { municipalityNames, withoutMunicipalities } from '../format/municipalities.ts';
import type { Scenario } from '../format/scenario.ts';
import { answerScenario } from '../run/answer-scenario.ts';
import { causesOf } from '../run/difference-causes.ts';
import type { ScenarioDifference } from '../run/differences.ts';
import { runScenario } from '../run/run-scenario.ts';
import type { CheckedScenario, ExplainedDifference, Place } from './check-report.ts';

/** A scenario with its place in the file. */
export interface PlacedScenario {
  readonly scenario: Scenario;
  /** The place of a part of it, by its path: `''` for the whole, `expect.norms`. */
  readonly placeOf: (path: string) => Place;
}

/** The place of an issue. For a key that may be a person's name the position comes from the text of the issue. */
export function placeOfIssue({ path, expected }: LawIssue, placeOf: PlacedScenario['placeOf']): Place {
  const key = / of (key \d+)(?: |$)/u.exec(expected)?.[1];
  return placeOf([path, key].filter(Boolean).join('.'));
}

/**
 * Runs a scenario for a report: the differences with their causes and places in the file, without any value of the case.
 *
 * @param wording Run it under this wording instead of its own.
 */
export function checkScenario(
  { scenario: own, placeOf }: PlacedScenario,
  wording?: string,
): Omit<CheckedScenario, 'milliseconds'> {
  const scenario = wording === undefined ? own : { ...own, wording };
  const { error, differences, ...result } = runScenario(scenario);
  return {
    ...result,
    place: placeOf(''),
    differences: differences.map((difference) => explained(scenario, difference, placeOf(difference.path))),
    issues: withoutDuplicates(error?.issues ?? []).map((issue) => ({ ...issue, place: placeOfIssue(issue, placeOf) })),
  };
}

function explained(scenario: Scenario, difference: ScenarioDifference, place: Place): ExplainedDifference {
  const { path, expected, got } = difference;
  const answered = answerScenario(scenario);
  const shown = answered.kind === 'person' ? (data: unknown) => data : shownIn(municipalityNames(answered.answer));
  return { path, expected: shown(expected), got: shown(got), place, grounds: causesOf(scenario, difference) };
}

/** Issues without duplicates: a value that is wrong for two reasons may have the same message twice. */
const withoutDuplicates = (issues: readonly LawIssue[]): readonly LawIssue[] =>
  issues.filter(
    ({ code, path, expected }, index) =>
      issues.findIndex((one) => one.code === code && one.path === path && one.expected === expected) === index,
  );

const shownIn = (nameOf: (municipality: string) => string) => (data: unknown) => withoutMunicipalities(data, nameOf);
