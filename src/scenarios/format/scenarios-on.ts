import type { Scenario } from './scenario.ts';

/**
 * The scenarios with an expectation about some rules: those to review when the text behind the rules has changed.
 *
 * @param rules Ids of findings and norms.
 * @returns The names of the scenarios, in their order.
 */
export function scenariosOn(scenarios: readonly Scenario[], rules: readonly string[]): string[] {
  return scenarios.filter((scenario) => idsExpected(scenario).some((id) => rules.includes(id))).map(({ name }) => name);
}

/** The ids of the findings and norms that a scenario has an expectation about. */
export function idsExpected({ expect }: Scenario): readonly string[] {
  const { findings, norms, deadlines, missing, presumed, says, restrictions } = expect;
  const { notifications, notificationsExactly } = expect;
  const byId = [findings, norms, deadlines, missing, presumed, says, restrictions];
  return [
    ...byId.flatMap((group) => Object.keys(group ?? {})),
    ...[...(notifications ?? []), ...(notificationsExactly ?? [])].flatMap(({ norm }) => norm ?? []),
  ];
}
