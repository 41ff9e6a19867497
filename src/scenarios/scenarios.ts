/**
 * Scenarios: cases and persons with what is expected of the answer. An entry of its own, so that whoever only asks what
 * follows for a child does not load it.
 *
 * @packageDocumentation
 */
export type { ScenarioDifference } from './differences.ts';
export { readScenarios } from './read-scenarios.ts';
export { runScenario, type ScenarioResult } from './run-scenario.ts';
export type {
  Expectations,
  ExpectedNotification,
  ExpectedRestriction,
  ExpectedSayings,
  Scenario,
} from './scenario.ts';
