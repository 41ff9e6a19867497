/**
 * Scenarios: cases and persons with what is expected of the answer. An entry of its own, so that whoever only asks what
 * follows for a child does not load it.
 *
 * @packageDocumentation
 */

export { readScenarios } from './scenarios/format/read-scenarios.ts';
export type {
  Expectations,
  ExpectedNotification,
  ExpectedRestriction,
  NormAttributes,
  Scenario,
} from './scenarios/format/scenario.ts';
export type { ScenarioDifference } from './scenarios/run/differences.ts';
export { runScenario, type ScenarioResult } from './scenarios/run/run-scenario.ts';
