/**
 * Scenario files as tests of a suite of one's own, for Vitest.
 *
 * @packageDocumentation
 */
export { type ScenarioSuiteOptions, scenarioSuite } from './cli/vitest/describe-scenarios.ts';
