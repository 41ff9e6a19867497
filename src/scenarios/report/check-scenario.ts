import type { LawIssue } from '../../act/law-error.ts';
import { municipalityNames, withoutMunicipalities } from '../format/municipalities.ts';
import type { Scenario } from '../format/scenario.ts';
import { answerScenario } from '../run/answer-scenario.ts';
import { groundsOf } from '../run/difference-causes.ts';
import type { ScenarioDifference } from '../run/differences.ts';
import { runScenario } from '../run/run-scenario.ts';
import type { CheckedScenario, GroundedDifference, Place } from './check-report.ts';

/** A scenario with where it stands in its file. */
export interface PlacedScenario {
  readonly scenario: Scenario;
  /** Where a part of it stands, by its path: `''` for the whole, `expect.norms`. */
  readonly placeOf: (path: string) => Place;
}

/** Where an issue stands: its path, and of a key that may be a name its place among its neighbours, which the text tells. */
export function placeOfIssue({ path, expected }: LawIssue, placeOf: PlacedScenario['placeOf']): Place {
  const key = / of (key \d+)(?: |$)/u.exec(expected)?.[1];
  return placeOf([path, key].filter(Boolean).join('.'));
}

/**
 * Runs a scenario for a report: what differs, with what led there, where it stands in the file and no value of the case.
 *
 * @param wording Run it under this wording, whatever it says itself.
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
    differences: differences.map((difference) => grounded(scenario, difference, placeOf(difference.path))),
    issues: onceEach(error?.issues ?? []).map((issue) => ({ ...issue, place: placeOfIssue(issue, placeOf) })),
  };
}

function grounded(scenario: Scenario, difference: ScenarioDifference, place: Place): GroundedDifference {
  const { path, expected, got } = difference;
  const answered = answerScenario(scenario);
  const shown = answered.kind === 'person' ? (data: unknown) => data : shownIn(municipalityNames(answered.answer));
  return { path, expected: shown(expected), got: shown(got), place, grounds: groundsOf(scenario, difference) };
}

/** A value that is wrong in two ways may be refused in the same words twice. */
const onceEach = (issues: readonly LawIssue[]): readonly LawIssue[] =>
  issues.filter(
    ({ code, path, expected }, index) =>
      issues.findIndex((one) => one.code === code && one.path === path && one.expected === expected) === index,
  );

const shownIn = (nameOf: (municipality: string) => string) => (data: unknown) => withoutMunicipalities(data, nameOf);
