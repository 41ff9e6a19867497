import type { Scenario } from './scenario.ts';

/**
 * The scenarios that say something of some rules: those to look at again when the text behind the rules has changed.
 *
 * @param rules Ids of findings and norms.
 * @returns The names of the scenarios, in their order.
 */
export function scenariosOn(scenarios: readonly Scenario[], rules: readonly string[]): string[] {
  return scenarios.filter((scenario) => idsExpected(scenario).some((id) => rules.includes(id))).map(({ name }) => name);
}

/** Every finding and norm of which a scenario expects something. */
export function idsExpected({ expect }: Scenario): readonly string[] {
  const { findings, norms, deadlines, missing, presumed, says, restrictions } = expect;
  const { notifications, notificationsExactly } = expect;
  const byId = [findings, norms, deadlines, missing, presumed, says, restrictions];
  return [
    ...byId.flatMap((group) => Object.keys(group ?? {})),
    ...[...(notifications ?? []), ...(notificationsExactly ?? [])].flatMap(({ norm }) => norm ?? []),
  ];
}
